// A claim with a day or a year in it → whether the project ran then, had begun or ended by then, or more is claimed.

import { holdsSome } from '../language/letter-runs.js';
import type { TimeAspect, TimeRelation } from '../model/query.js';
import type { EntityMention } from './find-entities.js';
import type { CueHit } from './match-cues.js';
import type { Reading } from './reading.js';
import type { TimeSpan } from './read-time.js';

/** "Var X igång den 15 januari?" is asked of the time it ran, "gick X igång?" of its start. */
const RUNNING =
  /(?<!\p{L})(?:(?:är|var|vara|varit|is|was|were|be|been|hade|had)(?!\p{L}).*(?<!\p{L})(?<!(?:drog|drar|dra|gick|går|kom|kommer|kommit|satte|sätter|sattes|körde|kör|kickade|rullade|sparkades) )(?:igång|i gång|på gång|i drift|under ?way|active|aktivt?|pågående|ongoing|up and running|live|alive)|(?<!(?:got|get|gets|getting|were|was|is|are) )under ?way(?= (?:on|in|during|at|as of|\d))|(?:were|are)(?!\p{L})[^,.?!]*under ?way|projekt(?:en)?(?: som)? (?:igång|i gång|i drift)|(?:håller|höll)(?!\p{L})[^,.?!]*(?<!\p{L})på|(?:lever|levde)(?!\p{L})[^,.?!]*(?<!\p{L})(?:fortfarande|än|ännu)|(?:up and|still) (?:running|going|alive)|(?:inom|innanför|utanför|within|inside|outside)(?: the)? [^,.?!]{0,120}?(?:projekttid|projektperiod|löptid|tiden för|project (?:period|time)|period))(?!\p{L})/iu;

/** "Hade X kommit igång så att det pågick den 1 juli 2015?" */
const SO_THAT_IT_RAN =
  /(?<!\p{L})(?:så att|och|so that|and) (?:det|den|projektet|it) (?:pågick|var igång|rullade|was running|was under way)(?!\p{L})/iu;

/** True where it is said to have run at a time. */
export function ranThen({ text }: Reading): boolean {
  return RUNNING.test(text) || SO_THAT_IT_RAN.test(text);
}

interface Told {
  readonly aspect: TimeAspect;
  readonly relation: TimeRelation;
}

const has = (hits: readonly CueHit[], cue: string): boolean => hits.some((hit) => hit.cue === cue);

/** "Hade X startat den 15 februari?", "var X avslutat den 1 mars?": how it stood, and no event of that day. */
const HAD_BEGUN =
  /(?<!\p{L})(?:hade|had|hunnit|hann|har|has)(?!\p{L})[^.?!]*(?<!\p{L})(?:startat|startats|börjat|inletts|påbörjats|kommit (?:igång|i gång)|dragit (?:igång|i gång)|starta|börja|started|begun|commenced|launched)(?!\p{L})/iu;
const HAD_ENDED =
  /(?<!\p{L})(?:hade|had|hunnit|hann|har|has)(?!\p{L})[^.?!]*(?<!\p{L})(?:slutat|avslutats|upphört|lagts (?:ner|ned)|tagit slut|gått ut|löpt ut|ended|finished|concluded|closed|wrapped up)(?!\p{L})|(?<!\p{L})(?:är|var|varit|vara|blivit|is|was|been|be)(?!\p{L})[^.?!]*(?<!\p{L})(?:avslutat|avslutad|klart?|slut|över|färdigt?|förbi|i mål|finished|over|done|completed|ended)(?!\p{L})/iu;

/** How it is said to have stood on the one day named; null where an event is said to have been then. */
export function standingThatDay(
  { text }: Reading,
  hits: readonly CueHit[],
  operations: readonly CueHit[],
): Told | null {
  if (has(operations, 'before') || has(operations, 'after')) return null;
  const [begins, ends] = [has(hits, 'start'), has(hits, 'end')];
  // "Had it begun and not yet ended?"
  if (begins && ends) return { aspect: 'running', relation: 'within' };
  if (begins && has(hits, 'period')) return { aspect: 'running', relation: 'within' };
  if (ends && HAD_ENDED.test(text)) return { aspect: 'end', relation: 'not-after' };
  if (begins && HAD_BEGUN.test(text)) return { aspect: 'start', relation: 'not-after' };
  return null;
}

const RUNS =
  '(?:pågick|pågår|pågått|löpte|löper|varade|höll på|hållit på|ran|runs|lasted|has been running|went on)';
/** Letters that each of those has. */
const mayRun = holdsSome([
  ...['pågick', 'pågå', 'löpt', 'löper', 'varade', 'höll på', 'hållit på'],
  ...['ran', 'runs', 'lasted', 'running', 'went on'],
]);
const RAN_UNTIL = new RegExp(
  `(?<!\\p{L})${RUNS}(?!\\p{L})[^.?!]*(?<!\\p{L})(?:till|tills|till och med|t\\.?o\\.?m\\.?|until|till the end of)\\s+(?:den |år |the )?$`,
  'iu',
);
const RAN_SINCE = new RegExp(
  `(?<!\\p{L})${RUNS}(?!\\p{L})[^.?!]*(?<!\\p{L})(?:sedan|sen|ända från|since)\\s+(?:den |år |the )?$`,
  'iu',
);

/** "Pågick till och med 2041", "har pågått sedan 2041": when it ended or began; null otherwise. */
export function edgeSaid({ text }: Reading, time: TimeSpan): Told | null {
  if (!mayRun(text)) return null;
  const before = text.slice(0, time.from);
  if (RAN_UNTIL.test(before)) return { aspect: 'end', relation: 'within' };
  return RAN_SINCE.test(before) ? { aspect: 'start', relation: 'within' } : null;
}

const OF_PEOPLE = ['leader', 'contactPerson', 'owner'];

/** "Ledde Anna X 2041?": who did it is claimed, whatever the year. */
export function isOfSomebody(hits: readonly CueHit[], entity: EntityMention | undefined): boolean {
  return (
    (entity?.entity.kind === 'person' || entity?.entity.kind === 'organisation') &&
    OF_PEOPLE.some((cue) => has(hits, cue)) &&
    !has(hits, 'start') &&
    !has(hits, 'end')
  );
}

const WHOLE = /(?<!\p{L})(?:hela|throughout|all of|the whole of|all through)\s+(?:år )?$/iu;

/** "Började X 2041 och slutade 2043?", "pågick X i Exempellän 2041?": no one yes or no tells of both. */
export function claimsTwo(
  reading: Reading,
  hits: readonly CueHit[],
  times: readonly TimeSpan[],
  entity: EntityMention | undefined,
): boolean {
  const [first, second] = times;
  const both = has(hits, 'start') && has(hits, 'end');
  if (both && (second !== undefined || first?.day !== true) && !ranThen(reading)) return true;
  if (
    first &&
    second &&
    /(?<!\p{L})(?:eller|or)(?!\p{L})/iu.test(reading.text.slice(first.to, second.from))
  )
    return true;
  // "Hela 2041": whether it ran all that time is more than that it ran then.
  if (first && WHOLE.test(reading.text.slice(0, first.from))) return true;
  const before = reading.tokens[(entity?.first ?? 0) - 1]?.folded ?? '';
  return entity?.entity.kind === 'place' && /^(?:i|inom|in|within)$/.test(before);
}
