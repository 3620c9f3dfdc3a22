// A cue of people and ways to reach them → whether it asks for nothing where it stands.

import { mayNameThing } from '../language/word-class.js';
import { asksForFieldAfter } from './field-after-for.js';
import type { CueHit } from './match-cues.js';
import type { Reading } from './reading.js';
import { VAGUE } from './vague-cues.js';

/** True where the words around it say that nobody of the project is asked for. */
export function isMistakenPerson(reading: Reading, hit: CueHit, all: readonly CueHit[]): boolean {
  return (
    isAcross(reading, hit) ||
    isSpeakersWay(reading, hit) ||
    isThePerson(reading, hit, all) ||
    isMailToldOf(reading, hit, all) ||
    isOrigin(reading, hit) ||
    isRuledOver(reading, hit, all) ||
    isHeldThing(reading, hit) ||
    isKindOfOwner(reading, hit, all) ||
    isKindOfParty(reading, hit, all) ||
    isReached(reading, hit) ||
    isHeardFrom(reading, hit) ||
    takesPart(reading, hit, all) ||
    leadsTo(reading, hit) ||
    isOwnThing(reading, hit) ||
    isWhosePart(reading, hit, all) ||
    isMemo(reading, hit) ||
    isDrivenFor(reading, hit, all) ||
    isDeclined(reading, hit, all)
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

// "Ska skriva ett PM om X": a paper, and nobody who leads.
function isMemo({ tokens }: Reading, { cue, positions }: CueHit): boolean {
  const at = positions[0] ?? 0;
  return (
    cue === 'leader' &&
    positions.length === 1 &&
    /^pm:?(?:et)?$/.test(tokens[at]?.folded ?? '') &&
    /^(?:ett|mitt|detta|vart|a|an|my|our|this)$/.test(tokens[at - 1]?.folded ?? '')
  );
}

// "Vad kör X på för tematiskt mål?": nobody who runs it.
function isDrivenFor(reading: Reading, hit: CueHit, all: readonly CueHit[]): boolean {
  return (
    hit.cue === 'runs' &&
    asksForFieldAfter(
      reading,
      hit.positions[0] ?? 0,
      all.map(({ positions: [first = 0] }) => first),
    )
  );
}

const WAYS: ReadonlySet<string> = new Set(['email', 'phone']);
const DECLINING =
  /(?<!\p{L})(?:inte|ej|slippa|slipper|i ?stället för att|hellre än att|(?:hellre|rather|snarare) \p{L}+ (?:än|than)|not|n['’]t|instead of|rather than|without)(?: (?:vill|want|wish|to|att|ha|need|bara|just|behöva))*\s*$/iu;

// "Vill inte ringa utan hellre mejla …": the way that is declined is not asked for where another is.
function isDeclined(
  { tokens, text }: Reading,
  { cue, positions: [first = 0] }: CueHit,
  all: readonly CueHit[],
): boolean {
  return (
    WAYS.has(cue) &&
    /^(?:ringa|mejla|maila|skriva|call|calling|phone|phoning|ring|ringing|email|emailing|mail|write)$/.test(
      tokens[first]?.folded ?? '',
    ) &&
    DECLINING.test(text.slice(0, tokens[first]?.start)) &&
    all.some((other) => WAYS.has(other.cue) && other.cue !== cue)
  );
}

// "Municipalities' own travel", "their own office": whose own it is says nothing of an owner.
const OURS = /^(?:vår|våran|vårt|våra|min|mitt|our|my)$/;

function isOwnThing({ tokens, text }: Reading, { cue, positions }: CueHit): boolean {
  const at = positions[0] ?? 0;
  // "Ska presentera hen på vår webb"
  if (cue === 'website') return OURS.test(tokens[at - 1]?.lower ?? '');
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
  if (reachesThing(tokens, at)) return true;
  // "Hur många deltagare ska projektet nå?", "how many firms will it reach": so many, and no way to anybody.
  const counted = tokens
    .slice(0, at)
    .some(({ folded }) => /^(?:manga|antal|antalet|many)$/.test(folded));
  if (counted && /^(?:na|nar|nadde|natt|reach|reaches|reached)$/.test(tokens[at]?.folded ?? ''))
    return true;
  return (
    tokens[at]?.folded === 'na' &&
    /^(?:ut|fram|upp|dit|mal|malet|malen|framgang|resultat|nya|fler|storre|hogre)$/.test(
      tokens[at + 1]?.folded ?? '',
    )
  );
}

// "Revisorn hör av sig om X": somebody who writes to us, and nobody to be written to.
function isHeardFrom({ tokens }: Reading, { cue, positions: [at = 0] }: CueHit): boolean {
  return (
    cue === 'contactPerson' &&
    /^(?:hor|horde)$/.test(tokens[at]?.folded ?? '') &&
    tokens[at + 2]?.folded === 'sig' &&
    tokens[at + 3]?.folded !== 'till' &&
    !/^(?:man|vi|jag|ska|kan)$/.test(tokens[at - 1]?.folded ?? '')
  );
}

// "Help companies reach international markets".
function reachesThing(tokens: Reading['tokens'], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.folded === 'reach' &&
    next !== undefined &&
    /^\p{Ll}/u.test(next.text) &&
    !/^(?:him|her|them|it|you|someone|somebody|anyone|anybody|people|whoever|the|this|that|at|by|for|in|on|out|project)$/.test(
      next.folded,
    )
  );
}

// "Which municipalities take part": who does is said, and nobody who is a part of it.
function takesPart(
  { tokens }: Reading,
  { cue, positions }: CueHit,
  all: readonly CueHit[],
): boolean {
  const at = positions[0] ?? 0;
  return (
    cue === 'partners' &&
    positions.length === 1 &&
    ((tokens[at]?.folded === 'part' &&
      /^(?:take|takes|took|taking)$/.test(tokens[at - 1]?.folded ?? '')) ||
      // "Vilka län är inblandade"
      (/^(?:inblanda|delaktig|engagera|involvera|involved|engaged)/.test(
        tokens[at]?.folded ?? '',
      ) &&
        /^(?:ar|var|blir|is|are|were)$/.test(tokens[at - 1]?.folded ?? ''))) &&
    all.some((other) => other.cue === 'municipalities' || other.cue === 'counties')
  );
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
    ((tokens[first - 1]?.number === true &&
      // "1) epost 2) startdatum": the first of a list.
      !/^[).:]/.test(text.slice(tokens[first - 1]?.end))) ||
      /^(?:olasta|nya|manga|unread|new)$/.test(word(1)) ||
      // "Det står inget i mejlet om …"
      (word(1) === 'i' && /^(?:mejlet|mailet)$/.test(tokens[first]?.folded ?? '')) ||
      (word(1) === 'the' && word(2) === 'in') ||
      (/^(?:ett|an|mitt|my)$/.test(word(1))
        ? /^(?:fick|fatt|skickade|skickat|skrev|got|received|sent|i|in)?$/.test(word(2))
        : BOUNCED.test(text.slice(tokens[first]?.start)))) &&
    all.some((other) => other.cue !== cue && other.cue !== 'got' && !VAGUE.has(other.cue))
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

// "Vem har hand om X, personen alltså?": one, and no number of them.
function isThePerson(
  { tokens }: Reading,
  { cue, positions: [first = 0], positions }: CueHit,
  all: readonly CueHit[],
): boolean {
  return (
    cue === 'participants' &&
    positions.length === 1 &&
    all.length > 1 &&
    (tokens[first]?.folded === 'personen' ||
      // "Vilken människa håller i trådarna?"
      (/^(?:person|manniska|individ|individual)$/.test(tokens[first]?.folded ?? '') &&
        /^(?:vilken|which|what)$/.test(tokens[first - 1]?.folded ?? '')))
  );
}

const SPEAKER = /^(?:jag|vi|i|we)$/;

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

// "Vilken myndighet eller annan aktör är projektägare?": whatever it is, it is the owner that is asked for.
function isKindOfParty(
  { tokens, taken }: Reading,
  { cue, positions: [first = 0] }: CueHit,
  all: readonly CueHit[],
): boolean {
  if (cue !== 'partners') return false;
  const asked = tokens
    .slice(Math.max(0, first - LONGEST_KIND), first)
    .some(({ folded }) => /^(?:vilken|vilket|which|what)$/.test(folded));
  if (!asked) return false;
  return all.some(({ cue: other, positions: [at = 0] }) => {
    if (!ROLES.has(other) || at <= first) return false;
    const between = tokens.slice(first + 1, at);
    return (
      between.length <= LONGEST_KIND &&
      between.some(({ folded }, offset) => IS.test(folded) && taken[first + 1 + offset] === null)
    );
  });
}

const LONGEST_KIND = 5;
const ROLES: ReadonlySet<string> = new Set(['owner', 'leader', 'contactPerson']);
const IS = /^(?:ar|var|star|blev|is|was|acts)$/;

// "Projektperiodens sista dag": the day of it, and not the period.
function isWhosePart({ tokens }: Reading, hit: CueHit, all: readonly CueHit[]): boolean {
  const last = hit.positions.at(-1) ?? 0;
  return (
    hit.cue === 'period' &&
    /s$/.test(tokens[last]?.folded ?? '') &&
    all.some(({ cue, positions }) => ['start', 'end'].includes(cue) && positions[0] === last + 1)
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
