// A word that no field explains → whether it is what is asked for, and no word that is said in passing.

import { isVerbForm } from '../language/word-class.js';
import type { AskingClause } from './asking-clause.js';
import type { Parts } from './read-parts.js';
import { QUESTION_WORDS } from './question-words.js';
import type { Reading } from './reading.js';
import { isNoThing } from './unread-words.js';
import { wordsOfName } from './words-of-name.js';

const of = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What follows them tells where, to whom or in what way, or belongs to an expression: "on record", "med i". */
const PREPOSITIONS = of(
  'pa i fran med till for av om inom vid hos under enligt on in at with from to by about under per',
);
/** "When did it hold its first fair?": what stands after the name is asked for only with such a word. */
const PICKING = of(
  'sin sitt sina en ett nasta forsta sista senaste its their his her a an the next first last new nya',
);
const SENTENCE = /[.!?]\s|\n/;
const SHORTEST_SHARED = 4;
/** Letters of a form that the stem lacks: "hållbart" and "hållbarhetsarbetet". */
const ENDING = 2;

/**
 * "Vilken försäkring har ägaren till X?", "när går nästa nyhetsbrev ut från X?": a thing that stands after the
 * question word, as what it asks of or what the verb does. Verbs are no things: people have a hundred for one field.
 *
 * @param name of the project that the fields are of.
 */
export function isAskedThing(
  reading: Reading,
  { hits, asks }: Parts,
  { positions }: AskingClause,
  at: number,
  name: string,
): boolean {
  const { tokens, taken, text } = reading;
  const word = (position: number): string => tokens[position]?.folded ?? '';
  const lower = tokens[at]?.lower ?? '';
  // "Vad blir kvar att betala?", "hur länge är det kvar?", and no firms that are still there.
  if (lower === 'kvar') return !asks.every(({ cue }) => LEFT.has(cue));
  if (isNoThing(lower)) return false;
  const opening = positions.find((each) => taken[each] === null && QUESTION_WORDS.has(word(each)));
  if (opening === undefined || at < opening || saysHowMuch(reading, opening)) return false;
  if (SENTENCE.test(text.slice(tokens[opening]?.end, tokens[at]?.start))) return false;
  // "Hur kommer en lärare i kontakt med X?": whoever wants to reach them.
  if (asks.every(({ cue }) => REACHING.has(cue)) && /^(?:hur|how)$/.test(word(opening)))
    return false;
  let before = at - 1;
  // "With their own insurance": what colours the thing stands between.
  while (before > opening && taken[before] === null && isNoThing(tokens[before]?.lower ?? ''))
    before--;
  if (taken[before] === null && PREPOSITIONS.has(word(at - 1))) return false;
  // "Which decision 2014/00001": the word tells what the name is.
  if (taken[at + 1] === 'number' || taken[at + 1] === 'project') return false;
  const named = taken.indexOf('project');
  if (named >= 0 && named < at && !PICKING.has(word(at - 1)) && !PICKING.has(word(before)))
    return false;
  // A field beside it is a compound in two words: "university college owns".
  if (hits.some(({ positions: [first = -1] }) => first === at + 1) && isVerbForm(word(at + 1)))
    return false;
  return !sharesWord(word(at), name);
}

// "Hur fet var påsen till X?": whatever is said to be as fat as that is the money.
function saysHowMuch({ tokens }: Reading, opening: number): boolean {
  return FAT.has(tokens[opening + 1]?.folded ?? '');
}

const FAT = of(
  'fet fett feta tjock tjockt saftig saftigt tung tungt rejal rejalt maffig maffigt fat hefty',
);

// "Fiber" is no thing beside "Fiberutbyggnad", nor "reko-resorna" beside "ReKo".
function sharesWord(folded: string, name: string): boolean {
  return wordsOfName(name).some((word) => {
    const stem = word.length - ENDING >= SHORTEST_SHARED ? word.slice(0, -ENDING) : word;
    return (
      (folded.length >= SHORTEST_SHARED && word.startsWith(folded)) ||
      (stem.length >= SHORTEST_SHARED && folded.startsWith(stem)) ||
      // "Planen" for "Infrastrukturplan"
      (folded.length - ENDING >= SHORTEST_SHARED && word.endsWith(folded.slice(0, -ENDING)))
    );
  });
}

const REACHING = of('contactPerson contactDetails email phone call leader runs');
const LEFT: ReadonlySet<string> = new Set(['ownFunding', 'daysLeft', 'end', 'duration', 'status']);
