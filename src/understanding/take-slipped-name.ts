// A reading where no project was found → the one whose short name stands there but for slips of the pen.

import { distance } from 'fastest-levenshtein';
import { analyseWord } from '../language/analyse-word.js';
import { remember } from '../language/bounded-cache.js';
import { consonantsOf } from '../language/consonants-of.js';
import { headsOf } from '../language/heads-of.js';
import type { NamedEntity, Names } from '../model/names.js';
import type { Sheet } from '../model/sheet.js';
import { isFrameWord } from './frame-words.js';
import { namesOtherProject } from './names-other-project.js';
import type { ProjectMention } from './project-mention.js';
import { QUESTION_WORDS } from './question-words.js';
import { nameTokens, take, type Reading } from './reading.js';

/** Words of a name that is looked for so. */
const MOST_WORDS = 9;
/** Consonants; fewer say too little. */
const FEWEST = 4;
/** Letters of a name; a shorter one may be any word with a slip. */
const SHORTEST = 7;
/** Slips, as edits of the letters: so many, and one more for each so many letters. */
const MOST_SLIPS = 2;
const LETTERS_A_SLIP = 20;
/** Projects of one short name. */
const MOST_ALIKE = 500;

/** "The Wod Exempel" for "The Wood Exempel", "exempel lyftet": the stretch that one name explains best. */
export function findSlippedName(reading: Reading, names: Names): SlippedName | null {
  const found = findSlipped(reading, names).sort(
    (a, b) => a.slips - b.slips || b.last - b.first - (a.last - a.first),
  );
  const [best, ...others] = found;
  if (!best) return null;
  if (others.some((other) => other.sheet !== best.sheet && isRival(other, best))) return null;
  const { sheet, first, last } = best;
  // The whole of its name stands there but for another word: "… i Provlän" for "… i Exempellän".
  const contradicted = names
    .find(nameTokens(reading), ['project'])
    .some(
      (match) =>
        match.entity.sheets.includes(sheet) &&
        match.first <= first &&
        last < match.last &&
        (match.contradicted || namesOtherProject(reading, match, NOTHING) !== null),
    );
  if (contradicted || hasOtherCode(reading, best)) return null;
  const { text: name } = sheet.name.value;
  const entity: NamedEntity = { kind: 'project', name, sheets: [sheet], fields: ['name'] };
  const match = { entity, first, last, coverage: 0.5, weight: 1, rarity: 1, exact: false };
  const other = { ...match, mended: true, contradicted: false };
  return namesOtherProject(reading, other, NOTHING) === null ? best : null;
}

// "Provcentrum Exempel (P7)" where the name has "(P3)".
function hasOtherCode({ tokens, text }: Reading, { sheet, last }: SlippedName): boolean {
  const [, code] = /^ ?\((\p{L}{1,5}\d{1,3})\)/u.exec(text.slice(tokens[last]?.end)) ?? [];
  const own = /\((\p{L}{1,5}\d{1,3})\)/u.exec(sheet.name.value.text)?.[1];
  return code !== undefined && own !== undefined && code.toLowerCase() !== own.toLowerCase();
}

// As near, and more than a part of what the best explains.
function isRival(other: SlippedName, best: SlippedName): boolean {
  const within = best.first <= other.first && other.last <= best.last;
  const shorter = other.last - other.first < best.last - best.first;
  return other.slips <= best.slips && !(within && shorter);
}

/** The mention; its words are taken, whatever they were taken for. */
export function takeSlippedName(
  reading: Reading,
  { sheet, first, last }: SlippedName,
): ProjectMention {
  take(reading, first, last, 'project', 'name (slips)', sheet.name.value.text);
  reading.places.clear();
  reading.places.set(sheet, first);
  return { kind: 'one', sheet, exact: false, at: first };
}

const NOTHING: ReadonlySet<number> = new Set();

export interface SlippedName {
  readonly sheet: Sheet;
  readonly first: number;
  readonly last: number;
  readonly slips: number;
}

function findSlipped(reading: Reading, names: Names): SlippedName[] {
  const { tokens } = reading;
  const found: SlippedName[] = [];
  for (let first = 0; first < tokens.length; first++) {
    let unknown = false;
    const words: string[] = [];
    for (let last = first; last < Math.min(first + MOST_WORDS, tokens.length); last++) {
      // Half a name may have taken some of the words.
      const taken = reading.taken[last];
      const { folded } = tokens[last] ?? { folded: '' };
      // A year may end a name: "ExempelIProvland 2016".
      const year = taken === 'time' && last > first && /^(?:19|20)\d\d$/.test(folded);
      if (taken !== null && taken !== 'project' && !year) break;
      // "Exempelkommuner, när började det?": what asks is no part of a name.
      if (taken === null && QUESTION_WORDS.has(folded) && /^\p{Ll}/u.test(tokens[last]?.text ?? ''))
        break;
      if (/[a-z0-9]/.test(folded)) words.push(folded);
      const letters = words.join('');
      unknown ||= isUnknown(reading, last);
      const consonants = letters.length >= SHORTEST ? consonantsOf(letters) : '';
      if (consonants.length < FEWEST || isFrame(reading, first, last)) continue;
      // What so many are called tells none of them, and others wait while each is compared.
      const alike = names.findByConsonants(consonants, MOST_ALIKE);
      if (alike.length === 0) continue;
      const slipsFor = slipsIn(words, unknown);
      for (const sheet of alike) {
        const slips = slipsFor(sheet);
        if (slips !== null) found.push({ sheet, first, last, slips });
      }
    }
  }
  return found;
}

// "Ett projekt i", "a project": words that frame a question are no slip for "Projekt 1".
function isFrame({ tokens }: Reading, first: number, last: number): boolean {
  return tokens.slice(first, last + 1).every(({ folded }) => isFrameWord(folded));
}

// A word that is right as it stands is no slip.
function isUnknown({ tokens, common }: Reading, position: number): boolean {
  return common[position] !== true && !analyseWord(tokens[position]?.lower ?? '').known;
}

/** The letters and figures of what a name is called by, and how many words they are in. */
interface Head {
  readonly letters: string;
  readonly figures: string;
  readonly words: number;
}

/** What hundreds of projects are called alike is looked at for each stretch of a question. */
const REMEMBERED = 500;

const headsIn = remember(
  (name): readonly Head[] =>
    headsOf(name).map((head) => {
      const words = head.split(/[^a-z0-9]+/).filter(Boolean);
      return { letters: words.join(''), figures: figuresOf(words), words: words.length };
    }),
  REMEMBERED,
);

// Edits of the letters, of a whole name or of what it is called; null for too many. Where all words
// are right as they stand, only a name of fewer words is meant: "snö lyftet".
function slipsIn(words: readonly string[], unknown: boolean): (sheet: Sheet) => number | null {
  const [letters, figures] = [words.join(''), figuresOf(words)];
  const most = MOST_SLIPS + Math.floor(letters.length / LETTERS_A_SLIP);
  const known = new Map<string, number>();
  const editsOf = (own: string): number => {
    const edits = known.get(own) ?? distance(own, letters);
    known.set(own, edits);
    return edits;
  };
  return (sheet) => {
    let least = Infinity;
    for (const own of headsIn(sheet.name.value.text)) {
      // A slip of a figure makes another project of it.
      if (own.letters.length < SHORTEST || own.figures !== figures) continue;
      if (!unknown && own.words >= words.length) continue;
      if (Math.abs(own.letters.length - letters.length) > most) continue;
      least = Math.min(least, editsOf(own.letters));
    }
    return least <= most ? least : null;
  };
}

function figuresOf(words: readonly string[]): string {
  return words
    .map((word) => (/^(?:[ivx]{2,}|[vx])$/.test(word) ? word : word.replace(/[^0-9]/g, '')))
    .join('');
}
