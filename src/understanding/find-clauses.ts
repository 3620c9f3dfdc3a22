// A reading and its cues → which words stand beside the question: greetings, reasons, who wants to know.

import type { CueHit } from './find-phrases.js';
import { isFieldWord } from './match-cues.js';
import { QUESTION_WORDS } from './question-words.js';
import type { Reading } from './reading.js';
import { VAGUE } from './vague-cues.js';

/** "Can you check whether …" opens a clause, too. */
const OPENING_WORDS: ReadonlySet<string> = new Set([...QUESTION_WORDS, 'whether']);
/** "på vilket", "till vem": the word before belongs to the question word. */
const PREPOSITIONS = new Set(
  'pa i till for av fran med hos under mellan vid inom kring efter fore innan per the in on to at of for by with from during between about'.split(
    ' ',
  ),
);
const PURPOSES = new Set(['till', 'infor', 'for', 'at']);
const ARTICLES = new Set('en ett min mitt mina var vart vara a an my our'.split(' '));
const JOINTS = new Set(['och', 'men', 'sa', 'and', 'but', 'so']);
const PART = /[.!?;:,()\n–—…]|\s-\s/;

/**
 * For each word, true where its clause neither asks nor names anything: "Inför revisionen: …",
 * "kommunstyrelsen vill veta …", "Mvh Karin". Such words explain nothing and hinder nothing. All
 * false where no clause asks.
 */
export function standBeside(reading: Reading, hits: readonly CueHit[]): readonly boolean[] {
  const { tokens, taken } = reading;
  const clauses = clauseNumbers(reading);
  const asking = new Set<number>();
  for (const hit of hits) for (const position of hit.positions) asking.add(clauses[position] ?? 0);
  if (asking.size === 0) return tokens.map(() => false);
  const whole = wholeQuestion(reading, hits, clauses);
  tokens.forEach((token, position) => {
    const clause = clauses[position] ?? 0;
    if (OPENING_WORDS.has(token.folded) || (taken[position] !== null && clause >= whole))
      asking.add(clause);
  });
  return clauses.map((clause) => clause < whole || !asking.has(clause));
}

/** For each word, true where its clause only leads up to a later one that asks for a field by its name. */
export function leadUp(reading: Reading, hits: readonly CueHit[]): readonly boolean[] {
  const clauses = clauseNumbers(reading);
  const whole = wholeQuestion(reading, hits, clauses);
  return clauses.map((clause) => clause < whole);
}

// "Det har kommit en rekvisition på 20301234, vem är stödmottagare": a clause that asks for a field by
// its name needs nothing of the clauses before it that only tell. The number of that clause, else 0.
function wholeQuestion(
  reading: Reading,
  hits: readonly CueHit[],
  clauses: readonly number[],
): number {
  const asks = (position: number): boolean =>
    OPENING_WORDS.has(reading.tokens[position]?.folded ?? '') && reading.taken[position] === null;
  // In a question of one clause there is none before it.
  if (clauses.at(-1) === 0) return 0;
  const asking = reading.tokens.flatMap((_, position) => (asks(position) ? [position] : []));
  // "… for a colleague who is ill, stuck at X: which area is it?": the first asks for nothing.
  const tells = (position: number): boolean =>
    isRelative(reading, position) &&
    !hits.some((hit) => clauses[hit.positions[0] ?? 0] === clauses[position]);
  const first = asking.find((position) => !tells(position)) ?? asking[0] ?? -1;
  const clause = clauses[first] ?? 0;
  // "Har X en sida, och vad är adressen?": the first clause asks as well.
  if (first < 0 || clause === 0 || OPENS_QUESTION.has(reading.tokens[0]?.folded ?? '')) return 0;
  const named = hits.some(
    (hit) => !FRAMES.has(hit.cue) && (clauses[hit.positions[0] ?? 0] ?? 0) >= clause,
  );
  const ofProjects = reading.tokens.some(
    ({ folded }, position) =>
      (clauses[position] ?? 0) >= clause && /^(?:projekt|projekten|projects?)$/.test(folded),
  );
  const before = hits.some(
    (hit) => !FRAMES.has(hit.cue) && (clauses[hit.positions[0] ?? 0] ?? 0) < clause,
  );
  return (named || ofProjects) && !before ? clause : 0;
}

// "A colleague who is ill": right after a word that is no joint, within the clause.
function isRelative({ tokens, text }: Reading, position: number): boolean {
  const [before, token] = [tokens[position - 1], tokens[position]];
  return (
    before !== undefined &&
    /^(?:who|which|when|nar)$/.test(token?.folded ?? '') &&
    !JOINTS.has(before.folded) &&
    !PREPOSITIONS.has(before.folded) &&
    /^\s+$/.test(text.slice(before.end, token?.start))
  );
}

const OPENS_QUESTION = new Set('har finns ar ager ingar does do is are has have can'.split(' '));

/** Cues of what is told rather than asked. */
const FRAMES = new Set([...VAGUE, 'got', 'runs', 'name', 'overview', 'belongs']);

/** Who speaks or is spoken to; what they do is no part of a project. */
const SPEAKERS =
  /^(?:jag|vi|min|mitt|mina|var|vart|oss|mig|du|ni|er|my|our|we|me|us|you|your|(?:i|we|you)['’](?:m|re|ve|d|ll))$/;

/** "Håller på med en bilaga, …": what the speakers do, said without themselves. */
const DOING = new Set(
  'haller sitter jobbar skriver forbereder fixar planerar uppdaterar sammanstaller working writing preparing putting updating drafting sitting'.split(
    ' ',
  ),
);

const REQUESTS = new Set([
  ...OPENING_WORDS,
  ...'ge ger gav visa lista skicka ta dra kan kunde har finns sag beratta give show send list tell can could get mena menar mean'.split(
    ' ',
  ),
]);

/**
 * The cues without those of clauses that tell of the speakers and name nothing, where another clause
 * asks: "Hoppas du har en fin dag! …", "I'm new at the county board; who is …".
 */
export function withoutAsides(reading: Reading, hits: readonly CueHit[]): readonly CueHit[] {
  if (hits.length < 2) return hits;
  const clauses = clauseNumbers(reading);
  const told = new Set<number>();
  const asked = new Set<number>();
  reading.tokens.forEach((token, position) => {
    const clause = clauses[position] ?? 0;
    const taken = reading.taken[position];
    // A time may be when the speakers do it: "… som skulle varit klar i går".
    if (taken !== null && taken !== 'asker' && taken !== 'time') asked.add(clause);
    else if (REQUESTS.has(token.folded) || WANTING.has(token.folded)) asked.add(clause);
    else if (SPEAKERS.test(token.folded) || token.text === 'I') told.add(clause);
    else if (DOING.has(token.folded) && clauses[position - 1] !== clause) told.add(clause);
  });
  // "Snabbt innan mötet börjar: …": what stands before a colon leads up to what follows it.
  reading.tokens.forEach(({ end }, position) => {
    if (/^\s*:/.test(reading.text.slice(end))) told.add(clauses[position] ?? 0);
  });
  const clauseOf = (hit: CueHit): number => clauses[hit.positions[0] ?? 0] ?? 0;
  const last = Math.max(...hits.map(clauseOf).filter((clause) => asked.has(clause)), -1);
  const aside = (hit: CueHit): boolean =>
    told.has(clauseOf(hit)) && !asked.has(clauseOf(hit)) && clauseOf(hit) < last;
  return hits.filter((hit) => !aside(hit));
}

const WANTING = new Set(
  'vill behover undrar fragar ber tjatar efterfragar efterlyser eftersoker begar jagar letar kraver saknar soker onskar wants needs asks asking keeps requires wonders wondering need want miss'.split(
    ' ',
  ),
);
/** "Vår revisor behöver …": so many words may tell who wants to know. */
const LONGEST_ASKER = 5;

/** "Vår revisor behöver …": the words that tell who wants to know ask for nothing; they are taken. */
export function takeAsker(reading: Reading): void {
  const clauses = clauseNumbers(reading);
  reading.tokens.forEach((token, position) => {
    if (!WANTING.has(token.folded) || reading.taken[position] !== null) return;
    // "Telefonnumret vill jag också ha": who wants it comes after.
    if (/^(?:jag|vi|man)$/.test(reading.tokens[position + 1]?.folded ?? '')) return;
    const first = clauses.indexOf(clauses[position] ?? 0);
    const asker = reading.tokens.slice(first, position);
    if (asker.length > LONGEST_ASKER || asker.some((word) => OPENING_WORDS.has(word.folded)))
      return;
    if (reading.taken.slice(first, position).some((taken) => taken !== null)) return;
    for (let at = first; at < position; at++) reading.taken[at] = 'asker';
  });
}

function clauseNumbers(reading: Reading): readonly number[] {
  const clauses: number[] = [];
  let clause = 0;
  for (let position = 0; position < reading.tokens.length; position++) {
    if (position > 0 && opensClause(reading, position)) clause++;
    clauses.push(clause);
  }
  return clauses;
}

// "Jag behöver startdatumet till en tidslinje", "hittar inte numret i vår pärm": what somebody wants a field
// for, or where among their own things they sought it.
function isOfSpeakers({ tokens, taken }: Reading, position: number, next: string): boolean {
  const sought = SOUGHT_IN.has(tokens[position]?.folded ?? '') && OURS.has(next);
  if (!sought && !(PURPOSES.has(tokens[position]?.folded ?? '') && ARTICLES.has(next)))
    return false;
  const field = tokens[position - 1];
  if (!field || taken[position - 1] !== null || !isFieldWord(field)) return false;
  if (sought) return true;
  for (let back = position - 2; back >= Math.max(0, position - FARTHEST_WANTED); back--)
    if (WANTING.has(tokens[back]?.folded ?? '')) return true;
  return false;
}

const SOUGHT_IN = new Set(['i', 'pa', 'bland', 'in', 'on', 'among']);
const OURS = new Set('min mitt mina var vart vara my our'.split(' '));
/** "Behöver jag genast startdatumet till": so near stands what tells that it is wanted. */
const FARTHEST_WANTED = 4;

// Mostly there is but one blank between two words, which is soon seen.
function standsApart(text: string, from: number, to: number): boolean {
  return !(to - from === 1 && text.charAt(from) === ' ') && PART.test(text.slice(from, to));
}

function opensClause(reading: Reading, position: number): boolean {
  const { tokens, taken, text } = reading;
  const [before, token] = [tokens[position - 1], tokens[position]];
  if (!before || !token) return false;
  const inName = taken[position - 1] !== null && taken[position] === taken[position - 1];
  if (!inName && standsApart(text, before.end, token.start)) return true;
  if (inName || taken[position] !== null) return false;
  const next = tokens[position + 1]?.folded ?? '';
  const after = tokens[position + 2]?.folded ?? '';
  // "… för Hav & Land till en tabell": what it is wanted for, right after a name.
  if (taken[position - 1] !== null && PURPOSES.has(token.folded) && ARTICLES.has(next)) return true;
  if (isOfSpeakers(reading, position, next)) return true;
  // "sitter med en bilaga och saknar …"
  if (JOINTS.has(token.folded) && (WANTING.has(next) || WANTING.has(after))) return true;
  return OPENING_WORDS.has(token.folded) && !PREPOSITIONS.has(before.folded);
}
