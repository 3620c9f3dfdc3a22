// A cue of money or time → whether it asks for nothing where it stands.

import type { CueHit } from './match-cues.js';
import type { Reading } from './reading.js';

/** True where the words around it say that no amount, day or length is asked for. */
export function isMistakenAmount(reading: Reading, hit: CueHit, all: readonly CueHit[]): boolean {
  return (
    isOverThere(reading, hit) ||
    isLoan(reading, hit) ||
    isHappening(reading, hit) ||
    isOtherRate(reading, hit, all) ||
    isReasonFor(reading, hit) ||
    isStood(reading, hit) ||
    isWonderedAt(reading, hit) ||
    isGotByOthers(reading, hit) ||
    isHowFar(reading, hit) ||
    isKindOfSupport(reading, hit) ||
    isNoCount(reading, hit) ||
    isPayer(reading, hit) ||
    isSpentOn(reading, hit) ||
    isWhatFigure(reading, hit, all)
  );
}

// "Undrar over beloppet" without its letters: over nothing that ends.
function isWonderedAt({ tokens }: Reading, { cue, positions }: CueHit): boolean {
  const at = positions[0] ?? 0;
  return (
    cue === 'end' &&
    tokens[at]?.folded === 'over' &&
    // Who wonders is left out before.
    (at === 0 ||
      /^(?:undrar|undrade|funderar|grubblar|oversikt|lista|koll)$/.test(
        tokens[at - 1]?.folded ?? '',
      ))
  );
}

// "Stod det på lappen": written without its letter it may be "stöd", but not before what stood.
function isStood({ tokens }: Reading, { cue, positions }: CueHit): boolean {
  const at = positions[0] ?? 0;
  return (
    cue === 'grant' &&
    positions.length === 1 &&
    tokens[at]?.lower === 'stod' &&
    /^(?:det|den|de|som|pa|i|han|hon|jag)$/.test(tokens[at + 1]?.folded ?? '')
  );
}

// "What figure was approved in EU support?": the figure is the amount that is asked for by its name.
function isWhatFigure(
  { tokens }: Reading,
  { cue, positions }: CueHit,
  all: readonly CueHit[],
): boolean {
  return (
    cue === 'quantities' &&
    positions.every((at) =>
      /^(?:figures?|siffran?|siffrorna|siffror)$/.test(tokens[at]?.folded ?? ''),
    ) &&
    all.some((other) => MONEY.has(other.cue) || other.cue === 'phone')
  );
}

// "Vem står för medfinansieringen?": who pays, and neither a rate nor who runs it.
function isPayer({ tokens }: Reading, { cue, positions }: CueHit): boolean {
  const [first = 0, last = 0] = [positions[0], positions.at(-1)];
  if (cue === 'runs' || cue === 'owner')
    return /^(?:med|sam)?finansiering(?:en)?$/.test(tokens[last + 1]?.folded ?? '');
  return (
    cue === 'coFinancingRate' &&
    tokens.slice(0, first).some(({ folded }) => /^(?:vem|vilka|who)$/.test(folded))
  );
}

// "How much did it spend on drilling": on one thing, which is no whole budget.
function isSpentOn({ tokens, taken }: Reading, { cue, positions }: CueHit): boolean {
  const last = positions.at(-1) ?? 0;
  const thing = tokens[last + 2];
  return (
    (cue === 'budget' || cue === 'grant') &&
    /^(?:spend|spent|spends)$/.test(tokens[last]?.folded ?? '') &&
    tokens[last + 1]?.folded === 'on' &&
    thing !== undefined &&
    taken[last + 2] === null &&
    !/^(?:it|this|that|the|project|them)$/.test(thing.folded)
  );
}

// "Vad tjänar företagen på det?", "why should a company join": they are told of, and not counted.
function isNoCount({ tokens, text }: Reading, { cue, positions }: CueHit): boolean {
  const [at, ...more] = positions;
  if ((cue !== 'companies' && cue !== 'participants') || at === undefined || more.length > 0)
    return false;
  const before = tokens[at - 1]?.folded ?? '';
  if (/^(?:mitt|vart|my|our)$/.test(before)) return true;
  if (!PEOPLE.test(tokens[at]?.folded ?? '') || /^(?:och|samt|and|plus|antal)$/.test(before))
    return false;
  const asker = tokens
    .slice(0, at)
    .findLastIndex(({ folded }) => /^(?:vad|hur|varfor|what|how|why)$/.test(folded));
  return asker >= 0 && !A_NUMBER.test(text);
}

const PEOPLE =
  /^(?:(?:industri)?foretag(?:en|et)?|foretagare|foretagarna|bolag(?:en|et)?|firmor(?:na)?|firma(?:n)?|compan(?:y|ies)|businesses|firms|enterprises?|deltagare|deltagarna|participants?)$/;
const A_NUMBER =
  /(?<!\p{L})(?:hur (?:stor|stort|stora|pass)|(?:många|manga|flest|antal\p{L}*|siffr\p{L}*|tal|talet|total\p{L}*|summa\p{L}*|mängd\p{L}*|per|many|numbers?|counts?|figures?|amount of|how (?:big|large)))(?!\p{L})/iu;

// "Vilka slags stöd och träning …": kinds of support, and no amount.
function isKindOfSupport({ tokens }: Reading, { cue, positions }: CueHit): boolean {
  const at = positions[0] ?? 0;
  const before = tokens[at - 1]?.folded ?? '';
  return (
    cue === 'grant' &&
    positions.length === 1 &&
    (/^(?:slags|sorts|sorters)$/.test(before) ||
      (/^(?:av|of)$/.test(before) &&
        /^(?:typ|typer|slag|kinds?|types?|sorts?)$/.test(tokens[at - 2]?.folded ?? '')))
  );
}

// "Hur långt kan en företagare behöva åka": how far, and not how long.
function isHowFar({ tokens }: Reading, { cue, positions }: CueHit): boolean {
  const [at = 0, far = 0] = positions;
  return (
    cue === 'duration' &&
    positions.length === 2 &&
    far === at + 1 &&
    tokens[far]?.folded === 'langt' &&
    /^(?:ska|skall|kan|hann|hinner|har|hade|maste|behover|nar|nadde)$/.test(
      tokens[far + 1]?.folded ?? '',
    )
  );
}

// "Vad får de som deltar …", "vilket stöd får deltagarna": what others get is not what was granted.
function isGotByOthers({ tokens }: Reading, { cue, positions }: CueHit): boolean {
  const at = positions.at(-1) ?? 0;
  if (cue !== 'got' && !(cue === 'grant' && GETTING.test(tokens[at]?.folded ?? ''))) return false;
  const next = tokens[at + 1]?.folded ?? '';
  // "I've got 2015 as the start year", "vi har fått 2015 som startår": what the speakers have.
  if (positions.length === 1 && isSpeakers(tokens, at)) return true;
  return (
    TAKING_PART.test(next) ||
    (/^(?:ett|en|varje|each|a|one)$/.test(next) &&
      /^(?:foretag|bolag|deltagare|firma|foretagare|company|participant|firm)$/.test(
        tokens[at + 2]?.folded ?? '',
      )) ||
    (/^(?:de|dom|den)$/.test(next) &&
      (tokens[at + 2]?.folded === 'som' ||
        tokens.slice(0, at).some(({ folded }) => folded === 'foretag' || TAKING_PART.test(folded))))
  );
}

function isSpeakers(tokens: Reading['tokens'], at: number): boolean {
  const [before, earlier] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
  return (
    /^(?:i|we)['’]?ve$/.test(before) ||
    (/^(?:har|have)$/.test(before) && /^(?:jag|vi|i|we)$/.test(earlier))
  );
}

const GETTING = /^(?:far|fick|fatt|get|got)$/;
const TAKING_PART =
  /^(?:deltagarna|deltagare|foretagen|foretagarna|bolagen|eleverna|kvinnorna|ungdomarna|medlemmarna|man|participants|companies)$/;

// "Antalet containrar om året", "… ton per år": so much of something else, which prose tells.
function isOtherRate(reading: Reading, { cue }: CueHit, all: readonly CueHit[]): boolean {
  if (
    !/^per(?:Year|Month)$/.test(cue) ||
    all.some((other) => MONEY.has(other.cue) || other.cue === 'participants')
  )
    return false;
  if (A_YEAR.test(reading.text)) return true;
  return /(?<!\p{L})(?:antal(?:et)?|hur många|how many|number of|ton(?:s|nes)?|procent|percent)(?!\p{L})/iu.test(
    reading.text,
  );
}

/** "Longer than a year", "half a year", "for a month": so long, and not so much each. */
const A_YEAR =
  /(?<!\p{L})(?:than|half|for|under|within|in|after|about|nearly|almost|last|lasts|lasted) an? (?:year|month)(?!\p{L})/iu;

const MONEY = new Set([
  'grant',
  'budget',
  'amount',
  'namedAmount',
  'got',
  'millions',
  'ownFunding',
]);

// "Hur många lån": written with its own letter it is no "län".
function isLoan(reading: Reading, { cue, positions }: CueHit): boolean {
  return (
    cue === 'counties' && positions.some((at) => /^lån/u.test(reading.tokens[at]?.lower ?? ''))
  );
}

// "Vad händer om …": what happens is in nobody's hand.
function isHappening(reading: Reading, { cue, positions: [first = 0] }: CueHit): boolean {
  return cue === 'runs' && reading.tokens[first]?.lower === 'händer';
}

// "Who do I talk to over there?", "does it stretch over several counties"
function isOverThere({ tokens, text }: Reading, { cue, positions: [at = 0] }: CueHit): boolean {
  if (cue !== 'end' || tokens[at]?.folded !== 'over') return false;
  return tokens[at + 1]?.folded === 'there' || SPREADS.test(text.slice(0, tokens[at].start));
}

const SPREADS =
  /(?<!\p{L})(?:stretch(?:es|ed)?|spread(?:s|ing)?|extend(?:s|ed)?|sträcker sig|sträckte sig|breder ut sig|utbrett|fördelat|utspritt)[^?.!,]*$/iu;

// "Varför startade man projektet?": the reason, and no day.
function isReasonFor({ tokens }: Reading, { cue, positions: [first = 0] }: CueHit): boolean {
  return (
    ['start', 'end', 'when', 'period'].includes(cue) &&
    tokens
      .slice(Math.max(0, first - 3), first)
      .some(({ folded }) => /^(?:varfor|why)$/.test(folded))
  );
}
