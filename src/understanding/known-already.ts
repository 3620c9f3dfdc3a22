// Cues of a question, some of which stand in what somebody knows already or waves away → those that are asked for.

import { holdsSome } from '../language/letter-runs.js';
import type { CueHit } from './find-phrases.js';
import { blankTaken, type Reading } from './reading.js';
import { VAGUE } from './vague-cues.js';

/** "Jag vet vem som leder X men inte | vem som äger det": what is known, and what turns to the question. */
const KNOWN =
  /(?<!\p{L})(?:jag|vi|we|i) (?:redan |already )?(?:vet|kan|har|hittade|hittar|fick|läste|minns|know|have|found|got|read|remember)(?: redan| already)?(?!\p{L})(?! (?:inte|ej|ingen|inget|inga|not|no|never)(?!\p{L}))[^?]*?[\s,.;–-]+(?:men|fast|dock|but|though|yet)(?:,| (?:bara |just )?(?:inte|not|aldrig|never))?\s/iu;
/** Letters that each of those has. */
const mayTurn = holdsSome([
  ' men ',
  ' fast ',
  ' but ',
  ' though ',
  ' yet ',
  ' dock ',
  'Men ',
  'But ',
]);

/** "Glöm budgeten, | när slutar X?" */
const WAVED =
  /(?:^|[.!?]\s+)\P{L}*(?:(?:nej|no)[,.!]?\s+)?(?:glöm|strunta i|skit i|bortse från|hoppa över|bry dig inte om|inte|not|forget(?: about)?|never mind|skip|ignore|leave aside)\s[^,.;:?!]{3,60}(?:[,.;:!–-]\s|\s(?:utan|but)\s)/iu;
/** Letters that each of those has. */
const mayWave = holdsSome([
  ...['glöm', 'strunta', 'skit i', 'bortse', 'hoppa över', 'bry dig', 'inte '],
  ...['Glöm', 'Strunta', 'Skit i', 'Bortse', 'Hoppa över', 'Bry dig', 'Inte '],
  ...['not ', 'Not ', 'orget', 'ever mind', 'kip ', 'gnore', 'eave aside'],
]);

const LACKS = /(?:inte|not|aldrig|never)\s$/iu;

/** All of them where nothing is left to ask for after what is known. */
export function withoutKnown(reading: Reading, hits: readonly CueHit[]): readonly CueHit[] {
  if (hits.length === 0) return hits;
  const { text } = reading;
  const turns = mayTurn(text);
  if (!turns && !mayWave(text)) return hits;
  const told = (turns ? KNOWN.exec(blankTaken(reading)) : null) ?? WAVED.exec(blankTaken(reading));
  if (told === null) return hits;
  const end = told.index + told[0].length;
  const startOf = ({ positions: [at = 0] }: CueHit): number => reading.tokens[at]?.start ?? 0;
  const left = hits.filter((hit) => startOf(hit) >= end || startOf(hit) < told.index);
  if (left.some(({ cue }) => !VAGUE.has(cue))) return left;
  // "Jag har budgeten för X men inte organisationsnumret": what is lacking is told by no field.
  const lacks =
    LACKS.test(told[0]) &&
    reading.tokens.some(
      ({ start }, at) => start >= end && reading.taken[at] === null && reading.idle[at] !== true,
    );
  return lacks ? left : hits;
}
