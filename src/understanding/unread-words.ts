// A reading and its cues → the words of the clause that asks which say something, and which nothing explains.

import { analyseWord } from '../language/analyse-word.js';
import { isVerbForm, mayNameThing } from '../language/word-class.js';
import type { AskingClause } from './asking-clause.js';
import { WHAT_PROJECTS_HAVE } from './asks-unread-thing.js';
import { ASKING_VERBS } from './asking-verbs.js';
import { isFieldVerb } from './field-verbs.js';
import { isFieldWord } from './match-cues.js';
import type { Parts } from './read-parts.js';
import { QUESTION_WORDS } from './question-words.js';
import type { Reading, Taken } from './reading.js';
import { isScene } from './scene-cues.js';

/** Nouns that stand for what was named, or for what a field gives. */
const STANDS_FOR_NAMED =
  /(?:projekt(?:et|en|ets|ens)?|studien?s?|etapp(?:en)?|person(?:en|er|erna|ens)?|program(?:met)?|insats(?:en)?|satsning(?:en)?|ansökan|ärende(?:t|ts)?|ärendenr|verksamhet(?:en)?|unionen|eu|esf|kommun(?:en|er|erna)?|län(?:et|en)?|region(?:en)?|organisation(?:en|er)?|bolag(?:et)?|myndighet(?:en)?|datum(?:et)?|summa(?:n)?|tid(?:en)?|sätt(?:et)?|county|municipality|organi[sz]ation|fond(?:en)?|project'?s?|participants?|code|study|initiative|funds?)$/u;

/** What the asker says of themselves ends with such a word: "jag planerar min semester och undrar …". */
const ASKER_ENDS: ReadonlySet<string> = new Set(
  'undrar undrade undra fragar fragade veta wonder wondering asks asking know vet minns'.split(' '),
);
/** The same where nothing has been asked before: "jag tvivlar på att X …", "I need …". */
const STATEMENT_ENDS: ReadonlySet<string> = new Set('att that behover need needs'.split(' '));
const NOT_KNOWN =
  /(?<!\p{L})(?:(?:minns|vet|kommer) inte (?:ihåg |riktigt |säkert )?(?:om|ifall|när|vilk\p{L}+)|(?:not sure|don['’]t know|don['’]t remember|can['’]t remember) (?:if|whether|when|which))(?!\p{L})/iu;

const SHORTEST = 3;
/** Words that join others and name nothing: "tills" is no form of a verb. */
const SMALL: ReadonlySet<string> = new Set([
  'tills',
  'until',
  'till',
  'innan',
  'before',
  'sedan',
  'since',
]);

/** Positions of such words, in order; names, and words beside a name that go on with it, are none. */
export function unreadWords(
  reading: Reading,
  { hits, operations }: Parts,
  clause: AskingClause,
): readonly number[] {
  const { tokens, taken, idle } = reading;
  const { positions } = clause;
  let open: number[] | null = null;
  for (const at of positions) {
    if (taken[at] !== null || idle[at]) continue;
    const token = tokens[at];
    if (!token || token.number || token.text.length < SHORTEST) continue;
    if (!/^\p{Ll}/u.test(at === 0 ? token.lower : token.text)) continue;
    if (
      QUESTION_WORDS.has(token.folded) ||
      SMALL.has(token.folded) ||
      WHAT_PROJECTS_HAVE.has(token.folded) ||
      isFieldVerb(token.lower) ||
      isFieldVerb(token.folded) ||
      STANDS_FOR_NAMED.test(token.lower)
    )
      continue;
    if (isFieldWord(token)) continue;
    (open ??= []).push(at);
  }
  if (open === null) return NONE;
  const cued = new Set([...hits, ...operations].flatMap((hit) => hit.positions));
  const from = Math.max(afterAsker(reading, positions), firstQuestionWord(reading, positions));
  const unread = open.filter(
    (at) =>
      at >= from &&
      !cued.has(at) &&
      !isInName(reading, at) &&
      !isAskers(reading, at) &&
      !isHowMuch(reading, at) &&
      !isHandedOut(reading, at),
  );
  if (unread.length === 0) return NONE;
  const leadsUp = (positions.at(-1) ?? 0) < tokens.length - 1;
  return leadsUp && (isScene(clause.text) || NOT_KNOWN.test(clause.text)) ? NONE : unread;
}

const NONE: readonly number[] = [];

// What the asker does or believes stands before the words that are asked.
function afterAsker({ tokens, taken }: Reading, positions: readonly number[]): number {
  let from = 0;
  let asked = false;
  for (const at of positions) {
    const word = taken[at] === null ? (tokens[at]?.folded ?? '') : '';
    if (ASKER_ENDS.has(word) || (!asked && STATEMENT_ENDS.has(word))) from = at;
    else if (QUESTION_WORDS.has(word) || (at === positions[0] && ASKING_VERBS.has(word)))
      asked = true;
  }
  return from;
}

// "Ny här, så förlåt, men vem ansvarar för …": what leads up to the question is none of it.
function firstQuestionWord({ tokens, taken }: Reading, positions: readonly number[]): number {
  return (
    positions.find((at) => taken[at] === null && QUESTION_WORDS.has(tokens[at]?.folded ?? '')) ?? 0
  );
}

// "Hur fet var påsen …": how much of it, in whatever adjective.
function isHowMuch({ tokens }: Reading, at: number): boolean {
  return /^(?:hur|how)$/.test(tokens[at - 1]?.folded ?? '') && isNoThing(tokens[at]?.lower ?? '');
}

// "Which ID do I quote when I write to the agency": the verb after "I", and all of a clause of the asker's.
function isAskers({ tokens, taken }: Reading, at: number): boolean {
  const [before, after] = [tokens[at - 1]?.folded ?? '', tokens[at + 1]?.folded ?? ''];
  if (taken[at - 1] === null && SPEAKERS.has(before)) return true;
  // "Vart slänger jag iväg ett mejl …"
  if (isVerbForm(tokens[at]?.lower ?? '') && SPEAKERS.has(after)) return true;
  const since = tokens.findLastIndex(
    ({ folded }, position) => position < at && taken[position] === null && OPENS_ASIDE.has(folded),
  );
  const whoever = tokens[since + 1]?.folded ?? '';
  return since >= 0 && (SPEAKERS.has(whoever) || ASKED.has(whoever));
}

// "Delats ut" is money that was granted; "delats upp", or "delats" alone, is how it was parted.
function isHandedOut({ tokens }: Reading, at: number): boolean {
  return (
    /^(?:dela[dt]e?s?|delar)$/.test(tokens[at]?.folded ?? '') && tokens[at + 1]?.folded === 'ut'
  );
}

/** "… om du har den nära till hands" */
const ASKED: ReadonlySet<string> = new Set([
  ...['du', 'ni', 'nagon', 'nan', 'you', 'anyone', 'somebody', 'someone'],
]);
const SPEAKERS: ReadonlySet<string> = new Set(['jag', 'vi', 'man', 'i', 'we', 'one']);
const OPENS_ASIDE: ReadonlySet<string> = new Set([
  'nar',
  'when',
  'om',
  'if',
  'ifall',
  'innan',
  'before',
]);

const NAMED: ReadonlySet<Taken> = new Set(['project', 'organisation']);

// "Åk tåg-förstudien", a word between two of the name, and "the fibre project Fiberslingan".
function isInName({ tokens, taken, text }: Reading, at: number): boolean {
  // "The tourism project", and what stands in the words for a project that is named beside it.
  const next = tokens[at + 1]?.lower ?? '';
  if (taken[at + 2] === 'project' && STANDS_FOR_NAMED.test(next)) return true;
  if ((next === 'project' || tokens[at + 2]?.lower === 'project') && taken.includes('project'))
    return true;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token) return false;
  // "exempelinvest fnd ii": what no dictionary has goes on with the name that it stands beside.
  if (NAMED.has(taken[at - 1] ?? 'asker') && !analyseWord(token.lower).known) return true;
  if (taken[at - 1] !== 'project') return false;
  return taken[at + 1] === 'project' || text.slice(before.end, token.start) === '-';
}

/** True where nothing can be asked for by the word: the dictionary has it, and as no noun. */
export function isNoThing(lower: string): boolean {
  return analyseWord(lower).known && !mayNameThing(lower);
}
