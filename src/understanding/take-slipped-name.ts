// A reading where no project was found → the one whose short name stands there but for slips of the pen.

import { distance } from 'fastest-levenshtein';
import { analyseWord } from '../language/analyse-word.js';
import { consonantsOf } from '../language/consonants-of.js';
import { headsOf } from '../language/heads-of.js';
import type { Names } from '../model/names.js';
import type { Sheet } from '../model/sheet.js';
import type { ProjectMention } from './project-mention.js';
import { take, type Reading } from './reading.js';

/** Words of a name that is looked for so. */
const MOST_WORDS = 6;
/** Consonants; fewer say too little. */
const FEWEST = 4;
/** Letters of a name; a shorter one may be any word with a slip. */
const SHORTEST = 7;
/** Slips, as edits of the letters. */
const MOST_SLIPS = 2;

/** "The Wod Exempel" for "The Wood Exempel", "exempel lba": the stretch that one name explains best. */
export function takeSlippedName(reading: Reading, names: Names): ProjectMention | null {
  const [best, rival] = findSlipped(reading, names).sort((a, b) => a.slips - b.slips);
  if (!best || (rival && rival.slips === best.slips && rival.sheet !== best.sheet)) return null;
  const { sheet, first, last } = best;
  const { text } = sheet.name.value;
  take(reading, first, last, 'project', 'name (slips)', text);
  reading.places.set(sheet, first);
  return { kind: 'one', sheet, exact: false, at: first };
}

interface SlippedName {
  readonly sheet: Sheet;
  readonly first: number;
  readonly last: number;
  readonly slips: number;
}

function findSlipped(reading: Reading, names: Names): SlippedName[] {
  const { tokens } = reading;
  const found: SlippedName[] = [];
  for (let first = 0; first < tokens.length; first++) {
    let letters = '';
    let unknown = false;
    for (let last = first; last < Math.min(first + MOST_WORDS, tokens.length); last++) {
      if (reading.taken[last] !== null) break;
      letters += tokens[last]?.folded ?? '';
      unknown ||= isUnknown(reading, last);
      const consonants = unknown && letters.length >= SHORTEST ? consonantsOf(letters) : '';
      if (consonants.length < FEWEST) continue;
      for (const sheet of names.findByConsonants(consonants)) {
        const slips = slipsFor(letters, sheet);
        if (slips <= MOST_SLIPS) found.push({ sheet, first, last, slips });
      }
    }
  }
  return found;
}

// A word that is right as it stands is no slip.
function isUnknown({ tokens, common }: Reading, position: number): boolean {
  return common[position] !== true && !analyseWord(tokens[position]?.lower ?? '').known;
}

// Edits of the letters, of a whole name or of what stands before its dash.
function slipsFor(letters: string, sheet: Sheet): number {
  const heads = headsOf(sheet.name.value.text).map((head) => head.replace(/[^a-z0-9]+/g, ''));
  const own = heads.filter((head) => head.length >= SHORTEST);
  return Math.min(...own.map((head) => distance(head, letters)), Infinity);
}
