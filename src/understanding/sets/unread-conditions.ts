// The words that a question about many projects leaves over → those that may be a condition nobody has read.

import { readNumberWord } from '../../language/read-amount.js';
import { mayNameThing } from '../../language/word-class.js';
import type { CueHit } from '../match-cues.js';
import type { Reading } from '../reading.js';

/** After these a verb says which projects are meant: "projekt som certifierades". */
const OPENS_CONDITION = new Set(['som', 'that', 'which', 'dar', 'vars', 'ej', 'inte', 'not']);
const UNDERTAKING = /^(?:projekt\p{L}*|projects?|insatser(?:na)?|satsningar(?:na)?)$/u;
/** Letters that forms of one word share: "hållbar", "hållbara". */
const SHARED = 5;

/** As written, in order. A verb or an adjective that says nothing of the projects is none. */
export function unreadConditions(
  reading: Reading,
  positions: readonly number[],
  operations: readonly CueHit[],
  nameWords: readonly string[],
): readonly string[] {
  const inNames = operations.some((hit) => hit.cue === 'inName') && nameWords.length === 0;
  const operating = new Set(operations.flatMap((hit) => hit.positions));
  return positions
    .filter(
      (position) =>
        !operating.has(position) &&
        !isFormOf(reading, position, nameWords) &&
        (inNames || mayBeCondition(reading, position)),
    )
    .map((position) => reading.tokens[position]?.text ?? '');
}

function mayBeCondition(reading: Reading, position: number): boolean {
  const lower = reading.tokens[position]?.lower ?? '';
  return (
    /\d/.test(lower) ||
    readNumberWord(lower) !== null ||
    mayNameThing(lower) ||
    saysWhich(reading, position)
  );
}

function saysWhich(reading: Reading, position: number): boolean {
  const before = reading.tokens[position - 1]?.folded ?? '';
  const after = reading.tokens[position + 1]?.folded ?? '';
  return OPENS_CONDITION.has(before) || UNDERTAKING.test(before) || UNDERTAKING.test(after);
}

// "digital i namnet (digitala, digitalisering går också bra)": forms of the word that names shall hold.
function isFormOf(reading: Reading, position: number, nameWords: readonly string[]): boolean {
  const lower = reading.tokens[position]?.lower ?? '';
  return nameWords.some((words) => {
    const stem = words.toLowerCase().slice(0, Math.max(SHARED, words.length - 2));
    return stem.length >= SHARED && lower.startsWith(stem);
  });
}
