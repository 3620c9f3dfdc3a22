// A cue that the words give → whether it asks for nothing where it stands.

import { mayNameThing } from '../language/word-class.js';
import type { CueHit } from './match-cues.js';
import type { Reading } from './reading.js';
import { GENERIC } from './vague-cues.js';
import { wordsOfName } from './words-of-name.js';

/** True where the words around it say that it is no field: a verb, what is excepted, a word of the name. */
export function isMistaken(reading: Reading, hit: CueHit, all: readonly CueHit[]): boolean {
  return (
    isCopula(reading, hit) ||
    isAcross(reading, hit) ||
    isFiling(reading, hit) ||
    isSpeakersWay(reading, hit) ||
    isOverThere(reading, hit) ||
    isLoan(reading, hit) ||
    isHappening(reading, hit) ||
    isWhereTo(reading, hit, all) ||
    isThePerson(reading, hit, all) ||
    isMailToldOf(reading, hit, all) ||
    isOtherRate(reading, hit, all) ||
    isTold(reading, hit, all) ||
    isAnyIdea(reading, hit) ||
    isSlipBeside(reading, hit, all) ||
    isOrigin(reading, hit) ||
    isExcepted(reading, hit) ||
    isRuledOver(reading, hit, all) ||
    isHeldThing(reading, hit) ||
    labelsNumber(reading, hit, all) ||
    repeatsName(reading, hit) ||
    goesOnWithName(reading, hit) ||
    isKindOfOwner(reading, hit, all) ||
    isReasonFor(reading, hit) ||
    isAttempt(reading, hit, all) ||
    isReached(reading, hit) ||
    isStood(reading, hit) ||
    isWonderedAt(reading, hit) ||
    leadsTo(reading, hit) ||
    isGotByOthers(reading, hit) ||
    isHowFar(reading, hit) ||
    isKindOfSupport(reading, hit) ||
    isOwnThing(reading, hit) ||
    isWhosePart(reading, hit, all)
  );
}

const PRAISE =
  /^(?:fin|fint|bra|trevlig|trevligt|kul|lugn|lugnt|harlig|harligt|skon|skont|lang|lyckad|lyckat|okej|ok|toppen|jattebra|valdigt|riktigt)$/;

// "Vilken period var det …": after a question word "var" is the verb and asks for no place.
function isCopula(reading: Reading, hit: CueHit): boolean {
  const [position] = hit.positions;
  if (hit.cue !== 'where' || hit.positions.length > 1 || position === undefined) return false;
  if (reading.tokens[position]?.folded !== 'var') return false;
  // "Hoppas helgen var fin!": how something was.
  if (position > 0 && PRAISE.test(reading.tokens[position + 1]?.folded ?? '')) return true;
  // "Fel projekt, X var det."
  if (/^(?:det|den)$/.test(reading.tokens[position + 1]?.folded ?? '') && position > 0) return true;
  // "Vem driver det och var är det?": a second question.
  if (opensQuestion(reading, position)) return false;
  return reading.tokens
    .slice(0, position)
    .some(({ folded }) => /^(?:vilke[nt]|vilka|vad|hur|nar|vem)$/.test(folded));
}

function opensQuestion({ tokens }: Reading, position: number): boolean {
  return (
    /^(?:och|samt)$/.test(tokens[position - 1]?.folded ?? '') &&
    /^(?:ar|ligger|lag|finns|fanns|halls|holls|hallits|drivs|drevs|bedrivs|bedrevs|sker|skedde)$/.test(
      tokens[position + 1]?.folded ?? '',
    )
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

// "What it is meant to lead to": an outcome, and nobody who leads.
function leadsTo({ tokens }: Reading, { cue, positions }: CueHit): boolean {
  const at = positions[0] ?? 0;
  return (
    cue === 'leader' &&
    positions.length === 1 &&
    /^(?:lead|leads|led|leda|leder|ledde)$/.test(tokens[at]?.folded ?? '') &&
    /^(?:to|till)$/.test(tokens[at + 1]?.folded ?? '')
  );
}

const TAKING_PART =
  /^(?:deltagarna|deltagare|foretagen|foretagarna|bolagen|eleverna|kvinnorna|ungdomarna|medlemmarna|man|participants|companies)$/;

// "Vad får de som deltar …", "vilket stöd får deltagarna": what others get is not what was granted.
function isGotByOthers({ tokens }: Reading, { cue, positions }: CueHit): boolean {
  const at = positions[0] ?? 0;
  if (cue !== 'got' || positions.length > 1) return false;
  const next = tokens[at + 1]?.folded ?? '';
  return (
    TAKING_PART.test(next) ||
    (/^(?:de|dom|den)$/.test(next) &&
      (tokens[at + 2]?.folded === 'som' ||
        tokens.slice(0, at).some(({ folded }) => folded === 'foretag' || TAKING_PART.test(folded))))
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

// "Municipalities' own travel", "their own office": whose own it is says nothing of an owner.
function isOwnThing({ tokens, text }: Reading, { cue, positions }: CueHit): boolean {
  const at = positions[0] ?? 0;
  return (
    cue === 'owner' &&
    positions.length === 1 &&
    tokens[at]?.folded === 'own' &&
    (/^(?:their|its|his|her|our|my|your|s)$/.test(tokens[at - 1]?.folded ?? '') ||
      /['’]s?\s*$/u.test(text.slice(0, tokens[at].start)))
  );
}

// "Att nå ut internationellt", "nå målen": what is reached is nobody.
function isReached({ tokens }: Reading, { cue, positions }: CueHit): boolean {
  const [at, ...more] = positions;
  if (cue !== 'contactDetails' || at === undefined || more.length > 0) return false;
  return (
    tokens[at]?.folded === 'na' &&
    /^(?:ut|fram|upp|dit|mal|malet|malen|framgang|resultat|nya|fler|storre|hogre)$/.test(
      tokens[at + 1]?.folded ?? '',
    )
  );
}

// "Hur många lån": written with its own letter it is no "län".
function isLoan(reading: Reading, { cue, positions }: CueHit): boolean {
  return (
    cue === 'counties' && positions.some((at) => /^lån/u.test(reading.tokens[at]?.lower ?? ''))
  );
}

// "Hur många … har flyttat till området?": where it happens, and no programme area.
function isWhereTo(
  { tokens }: Reading,
  { cue, positions: [first = 0], positions }: CueHit,
  all: readonly CueHit[],
): boolean {
  return (
    cue === 'programmeArea' &&
    positions.length === 1 &&
    all.length > 1 &&
    tokens[first]?.folded === 'omradet' &&
    /^(?:till|i|inom|fran|for)$/.test(tokens[first - 1]?.folded ?? '')
  );
}

// "Vad händer om …": what happens is in nobody's hand.
function isHappening(reading: Reading, { cue, positions: [first = 0] }: CueHit): boolean {
  return cue === 'runs' && reading.tokens[first]?.lower === 'händer';
}

// "Jag fick ett mejl från X, vem är projektledare?": a letter that came, and no address.
function isMailToldOf(
  { tokens, text }: Reading,
  { cue, positions: [first = 0], positions }: CueHit,
  all: readonly CueHit[],
): boolean {
  const word = (back: number): string => tokens[first - back]?.folded ?? '';
  return (
    cue === 'email' &&
    positions.length === 1 &&
    (/^(?:ett|an|mitt|my)$/.test(word(1))
      ? /^(?:fick|fatt|skickade|skickat|skrev|got|received|sent|i|in)$/.test(word(2))
      : BOUNCED.test(text.slice(tokens[first]?.start))) &&
    all.some((other) => other.cue !== cue && !GENERIC.has(other.cue))
  );
}

const BOUNCED =
  /^(?:mejlet|mailet|the e-?mail)(?!\p{L})[^?]{0,60}?(?<!\p{L})(?:studsade|studsar|kom tillbaka|bounced|came back)(?!\p{L})/iu;

/** True for "jag går på Exempelhögskolan": where somebody studies, and no cost. */
export function isSpeakersWay({ tokens }: Reading, { cue, positions: [at = 0] }: CueHit): boolean {
  return (
    cue === 'budget' &&
    /^(?:gar|gick)$/.test(tokens[at]?.folded ?? '') &&
    /^(?:jag|vi|hon|han|som)$/.test(tokens[at - 1]?.folded ?? '')
  );
}

// "Who do I talk to over there?"
function isOverThere({ tokens }: Reading, { cue, positions: [at = 0] }: CueHit): boolean {
  return cue === 'end' && tokens[at]?.folded === 'over' && tokens[at + 1]?.folded === 'there';
}

// "Vilket system diarieför man i": to file is no number.
function isFiling({ tokens }: Reading, { cue, positions: [at = 0], positions }: CueHit): boolean {
  return (
    cue === 'registrationNumber' &&
    positions.length === 1 &&
    /^diariefor(?:a|de)?$/.test(tokens[at]?.folded ?? '')
  );
}

// "Förlåt en dum fråga, jag är ny": words of two clauses make no phrase.
function isAcross({ tokens, text }: Reading, { positions }: CueHit): boolean {
  return positions.some((at, index) => {
    if (index === 0 || positions[index - 1] !== at - 1) return false;
    const between = text.slice(tokens[at - 1]?.end, tokens[at]?.start);
    return (
      (/^(?:[!?;]|\.\s)/.test(between) && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) ||
      (/^,/.test(between) && SPEAKER.test(tokens[at]?.folded ?? ''))
    );
  });
}

const SPEAKER = /^(?:jag|vi|i|we)$/;

// "Vem har hand om X, personen alltså?": one, and no number of them.
function isThePerson(
  { tokens }: Reading,
  { cue, positions: [first = 0], positions }: CueHit,
  all: readonly CueHit[],
): boolean {
  return (
    cue === 'participants' &&
    positions.length === 1 &&
    tokens[first]?.folded === 'personen' &&
    all.length > 1
  );
}

const MONEY = new Set([
  'grant',
  'budget',
  'amount',
  'namedAmount',
  'got',
  'millions',
  'ownFunding',
]);

// "Antalet containrar om året", "… ton per år": so much of something else, which prose tells.
function isOtherRate(reading: Reading, { cue }: CueHit, all: readonly CueHit[]): boolean {
  if (
    !/^per(?:Year|Month)$/.test(cue) ||
    all.some((other) => MONEY.has(other.cue) || other.cue === 'participants')
  )
    return false;
  return /(?<!\p{L})(?:antal(?:et)?|hur många|how many|number of|ton(?:s|nes)?|procent|percent)(?!\p{L})/iu.test(
    reading.text,
  );
}

/** What somebody did or felt the size of, where something else is asked for by its name. */
const TOLD: Readonly<Record<string, RegExp>> = {
  phone: /^(?:ringde|rang|called|phoned)$/,
  budget: /^volymen$/,
  women: /^(?:tjej|tjejen|kvinnan|damen|donnan)$/,
  men: /^(?:kille|killen|mannen|gubben|snubben)$/,
};

// "Arkivet ringde och ville ha diarienumret": nobody asks for a phone.
function isTold(reading: Reading, { cue, positions }: CueHit, all: readonly CueHit[]): boolean {
  const told = TOLD[cue];
  if (told === undefined || !positions.every((at) => told.test(reading.tokens[at]?.folded ?? '')))
    return false;
  return all.some((other) => other.cue !== cue && !GENERIC.has(other.cue));
}

// "Ung Idé då, Ung Idé - Värmland, …": a word of the name with its capital is the name once more.
function repeatsName(reading: Reading, { positions: [first = 0], positions }: CueHit): boolean {
  const token = reading.tokens[first];
  if (!token || positions.length > 1 || first === 0 || !/^\p{Lu}/u.test(token.text)) return false;
  if (!reading.taken.includes('project') || token.text === token.text.toUpperCase()) return false;
  return [...reading.places.keys()].some((sheet) => sheet.name.value.text.includes(token.text));
}

// "Exempelläns regionala stöds belopp": a form of a word of the name, among words of the name.
function goesOnWithName(reading: Reading, { positions: [first = 0], positions }: CueHit): boolean {
  const token = reading.tokens[first];
  if (!token || positions.length > 1 || token.folded.length < LEAST_SHARED) return false;
  const beside = [-1, 1, -2].some((step) => reading.taken[first + step] === 'project');
  const stem = token.folded.slice(0, -1);
  return (
    beside &&
    [...reading.places.keys()].some((sheet) =>
      wordsOfName(sheet.name.value.text).some(
        (word) => word.startsWith(stem) && word.length <= token.folded.length + 1,
      ),
    )
  );
}

const LEAST_SHARED = 6;

// "Vilken kommun är stödmottagare?": the kind of owner that is expected.
function isKindOfOwner({ tokens }: Reading, hit: CueHit, all: readonly CueHit[]): boolean {
  const [first = 0, last = 0] = [hit.positions[0], hit.positions.at(-1)];
  return (
    hit.cue === 'municipalities' &&
    (/^kommuner(?:na)?$/.test(tokens[last]?.folded ?? '')
      ? tokens[last - 2]?.folded === 'vilken' && tokens[last - 1]?.folded === 'av'
      : tokens[last]?.folded === 'kommun') &&
    [first, last - 1, last - 2].some((at) => /^(?:vilken|which)$/.test(tokens[at]?.folded ?? '')) &&
    all.some((other) => other.cue === 'owner')
  );
}

// "Jag har bara numret, 20301234": what the number is, and no phone.
function labelsNumber(reading: Reading, hit: CueHit, all: readonly CueHit[]): boolean {
  const next = (hit.positions.at(-1) ?? 0) + 1;
  return (
    ['phone', 'registrationNumber', 'projectNumber'].includes(hit.cue) &&
    all.length > 1 &&
    hit.positions.length === 1 &&
    reading.taken[next] === 'number'
  );
}

// "Vem har ledarposten?": what somebody has is asked for by its own name, and not whose the project is.
function isHeldThing(reading: Reading, hit: CueHit): boolean {
  const next = (hit.positions.at(-1) ?? 0) + 1;
  const token = reading.tokens[next];
  return (
    hit.cue === 'whoHas' &&
    token !== undefined &&
    reading.taken[next] === null &&
    reading.idle[next] !== true &&
    mayNameThing(token.lower)
  );
}

// "Vem är det som basar över …": who stands over it, and not when it is over.
function isRuledOver(reading: Reading, hit: CueHit, all: readonly CueHit[]): boolean {
  const [first = 0, last = 0] = [hit.positions[0], hit.positions.at(-1)];
  if (hit.cue !== 'end' || last - first < 2 || reading.tokens[last]?.folded !== 'over')
    return false;
  return all.some(
    (other) =>
      ['leader', 'runs', 'contactPerson'].includes(other.cue) &&
      other.positions.some((position) => first < position && position < last),
  );
}

const EXCEPTING = new Set(['forutom', 'utover', 'utom', 'besides', 'except', 'excluding']);

// "Vilka är med förutom regionen?": what is excepted is not asked for.
function isExcepted(reading: Reading, hit: CueHit): boolean {
  const first = hit.positions[0] ?? 0;
  return [1, 2].some((back) => EXCEPTING.has(reading.tokens[first - back]?.folded ?? ''));
}

// "Any idea how much …": whether one knows, and no idea of a project.
function isAnyIdea(reading: Reading, hit: CueHit): boolean {
  const [first = 0] = hit.positions;
  return (
    /^ide(?:a|n)$/.test(reading.tokens[first]?.folded ?? '') &&
    /^(?:any|no|an)$/.test(reading.tokens[first - 1]?.folded ?? '')
  );
}

/** Cues that ask for nothing by themselves. */
const FRAMES = new Set([
  'when',
  'amount',
  'namedAmount',
  'got',
  'name',
  'overview',
  'where',
  'runs',
]);

// "URGENT: grant of X": a word that was only near to a field's name, before one that was written out.
// Whoever misspells a way to reach somebody goes on with whom it reaches.
function isSlipBeside(reading: Reading, hit: CueHit, all: readonly CueHit[]): boolean {
  if (hit.positions.length > 1 || !isSpelling(reading, hit)) return false;
  if (hit.cue === 'phone' || hit.cue === 'email') return false;
  const first = hit.positions[0] ?? 0;
  return all.some(
    (other) =>
      other.cue !== hit.cue &&
      !FRAMES.has(other.cue) &&
      !isSpelling(reading, other) &&
      !isListedBetween(reading, first, other.positions[0] ?? 0),
  );
}

function isSpelling(reading: Reading, { positions }: CueHit): boolean {
  return positions.some((position) =>
    reading.trail.some(
      (step) => step.recogniser === 'spelling' && step.reading === reading.tokens[position]?.text,
    ),
  );
}

function isListedBetween({ tokens, taken, text }: Reading, a: number, b: number): boolean {
  const [from, to] = a < b ? [a, b] : [b, a];
  return tokens
    .slice(from, to)
    .some(
      (token, offset) =>
        taken[from + offset] === null &&
        (/^(?:och|and|samt|plus|o|eller|or)$/.test(token.folded) ||
          /[,+&/]/.test(text.slice(token.end, tokens[from + offset + 1]?.start))),
    );
}

// "Någon från Exempelprojektet till ett seminarium": where somebody comes from, and no period.
function isOrigin({ tokens }: Reading, { cue, positions }: CueHit): boolean {
  const [first = 0, last = 0] = [positions[0], positions.at(-1)];
  if (cue !== 'period' || tokens[first]?.folded !== 'fran' || tokens[last]?.folded !== 'till')
    return false;
  const next = tokens[last + 1];
  return (
    positions.length === 2 &&
    next !== undefined &&
    !/^(?:nar|vilket|vilken|vad|och|for|i)$/.test(next.folded)
  );
}

// "Varför startade man projektet?": the reason, and no day.
function isReasonFor({ tokens }: Reading, { cue, positions: [first = 0] }: CueHit): boolean {
  return (
    ['start', 'end', 'when', 'period'].includes(cue) &&
    tokens
      .slice(Math.max(0, first - 3), first)
      .some(({ folded }) => /^(?:varfor|why)$/.test(folded))
  );
}

// "Trying to call X, what's the number?": what the asker attempts, and no goal.
function isAttempt({ tokens }: Reading, hit: CueHit, all: readonly CueHit[]): boolean {
  return (
    hit.cue === 'goals' &&
    tokens[hit.positions[0] ?? 0]?.folded === 'trying' &&
    all.some((other) => other.cue !== 'goals' && !FRAMES.has(other.cue))
  );
}

// "Projektperiodens sista dag": the day of it, and not the period.
function isWhosePart({ tokens }: Reading, hit: CueHit, all: readonly CueHit[]): boolean {
  const last = hit.positions.at(-1) ?? 0;
  return (
    hit.cue === 'period' &&
    /s$/.test(tokens[last]?.folded ?? '') &&
    all.some(({ cue, positions }) => ['start', 'end'].includes(cue) && positions[0] === last + 1)
  );
}
