// A stretch that holds part of a name → whether it is enough of it to be a mention.

import { distance } from 'fastest-levenshtein';
import { analyseWord } from '../language/analyse-word.js';
import { readNumberWord } from '../language/number-words.js';
import { fold } from '../language/fold.js';
import { tokenise } from '../language/tokenise.js';
import { isVerbForm } from '../language/word-class.js';
import { isFrameWord } from './frame-words.js';
import { isFieldWord } from './match-cues.js';
import type { NameMatch } from '../model/names.js';
import type { Reading } from './reading.js';

/** A partial name needs this share of the name, or one word that few projects have. */
const SURE_COVERAGE = 0.3;
const RARE = 0.8;
/** … and a word that opens a name, this rare. */
const RARE_OPENING = 0.45;

export function isEnough(match: NameMatch, reading: Reading): boolean {
  if (goesOnWithCapital(match, reading) || describesName(match, reading)) return false;
  // "När är nästa möte?": whichever comes, and no name that has the word.
  const word = reading.tokens[match.first];
  if (match.first === match.last && /^(?:nästa|next|förra|last)$/.test(word?.text ?? ''))
    return false;
  if (isVerbAsked(match, reading)) return false;
  // Numbers alone date or count; they name no project.
  const words = reading.tokens.slice(match.first, match.last + 1);
  if (words.every((token) => token.number)) return false;
  // "Less than two million": so much, and no project that has the number in its name.
  const next = reading.tokens[match.last + 1]?.folded ?? '';
  if (
    words.every((token) => readNumberWord(token.lower) !== null) &&
    /^(?:miljon(?:er)?|miljard(?:er)?|tusen|hundra|procent|mkr|million|thousand|hundred|percent|billion)$/.test(
      next,
    )
  )
    return false;
  if (isOtherForm(match, reading) || isWorkedWith(match, reading)) return false;
  if (match.last > match.first || !match.mended) {
    return (
      match.coverage >= SURE_COVERAGE ||
      match.rarity >= RARE ||
      (opensName(match, reading) && match.rarity >= RARE_OPENING)
    );
  }
  if (isFarFetched(match, reading) || isBesideCapital(match, reading)) return false;
  // "Anna Ek, the production lady": where somebody is named whole, an everyday word tells of them.
  if (reading.taken.includes('person') && /^\p{Ll}/u.test(word?.text ?? '')) return false;
  // A single mended word must be most of the name, or long enough to be no chance likeness.
  const length = reading.tokens[match.first]?.text.length ?? 0;
  const capitals = /^\p{Lu}{3,}$/u.test(reading.tokens[match.first]?.text ?? '');
  return (
    match.coverage >= 0.6 ||
    (length >= 6 && match.rarity >= 0.6 && isSlipOfOpening(match, reading)) ||
    (length >= 7 && match.coverage >= SURE_COVERAGE) ||
    (length >= 9 && match.rarity >= 0.55 && !isDictionaryWord(reading, match.first)) ||
    (capitals && match.rarity >= 0.6)
  );
}

// "Var byggs Exempelnätet?": the verb of the question, and no project that has a noun like it in its name.
function isVerbAsked({ first, last, exact }: NameMatch, { tokens }: Reading): boolean {
  const { text = '', lower = '' } = tokens[first] ?? {};
  return (
    first === last &&
    !exact &&
    /^\p{Ll}+s$/u.test(text) &&
    /^(?:var|vart|nar|hur|varfor)$/.test(tokens[first - 1]?.folded ?? '') &&
    isVerbForm(lower)
  );
}

// "Go Business-inkubatorn": what is hung on a name with a hyphen says what it is.
function describesName(match: NameMatch, reading: Reading): boolean {
  const [before, word] = [reading.tokens[match.first - 1], reading.tokens[match.first]];
  return (
    match.first === match.last &&
    before !== undefined &&
    word !== undefined &&
    /^\p{Ll}/u.test(word.text) &&
    /^\p{Lu}/u.test(before.text) &&
    reading.text.slice(before.end, word.start) === '-'
  );
}

/** "Biofuel Region" is no form of the name "BioFuelS": a capital goes on with another name. */
export function goesOnWithCapital(match: NameMatch, reading: Reading): boolean {
  if (match.last > match.first) return false;
  const [word, next] = [reading.tokens[match.first], reading.tokens[match.first + 1]];
  const name = fold(match.entity.name.trim());
  const inflected = !/\s/.test(name) && word?.folded !== name;
  return (
    inflected &&
    word !== undefined &&
    next !== undefined &&
    /^\p{Lu}/u.test(word.text) &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    next.start - word.end === 1
  );
}

// "Rut Mellander": a word that only resembles a name's, beside another with a capital.
function isBesideCapital({ first }: NameMatch, { tokens, taken, text }: Reading): boolean {
  const [before, word] = [tokens[first - 1], tokens[first]];
  return (
    before !== undefined &&
    word !== undefined &&
    (first > 1 || !(isFrameWord(before.folded) || isFieldWord(before))) &&
    taken[first - 1] === null &&
    /^\p{Lu}\p{Ll}+$/u.test(before.text) &&
    /^\p{Lu}\p{Ll}+$/u.test(word.text) &&
    text.slice(before.end, word.start) === ' '
  );
}

// "Canteen" is no slip for "Cantor Provland": more than a third of its letters are others.
function isFarFetched(match: NameMatch, reading: Reading): boolean {
  const said = reading.tokens[match.first];
  if (!said || !/^\p{Ll}+$/u.test(said.text)) return false;
  const own = tokenise(match.entity.name);
  const joined = own.map(({ folded }) => folded).join('');
  return [...own.map(({ folded }) => folded), joined].every(
    (word) => distance(word, said.folded) > said.folded.length / 3,
  );
}

// "Vem jobbar med turism?": a theme, and no name that has the word.
function isWorkedWith(match: NameMatch, reading: Reading): boolean {
  const word = reading.tokens[match.first];
  return (
    match.first === match.last &&
    match.coverage < SURE_COVERAGE &&
    /^\p{Ll}/u.test(word?.text ?? '') &&
    isDictionaryWord(reading, match.first) &&
    WORKS_WITH.test(reading.text.slice(0, word?.start))
  );
}

const WORKS_WITH =
  /(?<!\p{L})(?:jobbar|arbetar|sysslar|håller på|kan något|works?|working) (?:med|inom|on|with|about) $/iu;

// "Till centralen": an everyday word in another form than in a long name is no mention of it.
function isOtherForm(match: NameMatch, reading: Reading): boolean {
  const token = reading.tokens[match.first];
  if (!token || match.first < match.last || match.coverage >= SURE_COVERAGE) return false;
  if (!/^\p{Ll}/u.test(token.text) || !isDictionaryWord(reading, match.first)) return false;
  const words = tokenise(match.entity.name).map(({ lower }) => lower);
  return !words.some(
    (word) => word === token.lower || token.lower.startsWith(word) || word.startsWith(token.lower),
  );
}

// "Fiberutbyggnad" for "Fiberutbyggnad i Dalarna": names are called by their first word.
function opensName(match: NameMatch, reading: Reading): boolean {
  const first = reading.tokens[match.first]?.folded ?? '';
  return first.length >= 5 && fold(match.entity.name).startsWith(first);
}

// "Krenva": one slip away from the word that a name begins with.
function isSlipOfOpening(match: NameMatch, reading: Reading): boolean {
  const token = reading.tokens[match.first];
  const [opening] = tokenise(match.entity.name);
  if (!token || !opening || isDictionaryWord(reading, match.first)) return false;
  return distance(token.folded, opening.folded) === 1;
}

// A word that the dictionary has is no slip for another.
function isDictionaryWord(reading: Reading, position: number): boolean {
  const analysis = analyseWord(reading.tokens[position]?.lower ?? '');
  return analysis.known && analysis.parts.length === 0;
}
