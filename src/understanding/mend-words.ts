// A cleaned question → the same with its misspelt everyday words and field words put right.

import { analyseWord, isListed } from '../language/analyse-word.js';
import { rememberWord } from '../language/bounded-cache.js';
import { isEnglishWord } from '../language/english-words.js';
import { fold } from '../language/fold.js';
import { readNumberWord } from '../language/number-words.js';
import { meaningsOf } from '../language/same-meaning.js';
import { hasSameLetters, lettersOf } from '../language/same-letters.js';
import type { Token } from '../language/tokenise.js';
import { vocabularyInSteps, type WordMatch } from '../language/word-vocabulary.js';
import type { TrailStep } from '../model/answer.js';
import type { Names } from '../model/names.js';
import { runThrough } from '../model/run-through.js';
import { CUE_PHRASES, OPERATION_PHRASES } from './cue-phrases.js';
import { frameWords } from './frame-words.js';

export interface MendedQuestion {
  readonly text: string;
  readonly trail: readonly TrailStep[];
}

/** Words that recognisers look for and that are neither cues nor frame. */
const OTHERS =
  'hours hour projekten projektens projects insatserna satsningarna störst största minst minsta dyrast dyraste billigast kortast längst tidigast senast äldst nyast genomsnitt genomsnittligt genomsnittlig lista räkna jämför miljoner miljon miljarder tusen kronor procent januari februari mars april juni juli augusti september oktober november december kvartal halvåret hösten våren sommaren största högsta lägsta ägarens kontaktpersonen largest smallest biggest longest shortest earliest latest average compare between million thousand percent january february march april june july august october';
/** Shorter words are too like each other. */
const SHORTEST = 4;
/** Shorter compounds may be words that nobody has listed yet. */
const SHORTEST_COMPOUND = 8;
/** Letters in another order are a slip only in words this long. */
const SHORTEST_SHUFFLED = 6;

/** Words that questions are put in come again and again. */
const REMEMBERED_WORDS = 500;

/** So near to a name a word is no slip for one that only frames. */
const FRAME_QUALITY = 0.7;

/** Letters that a slip adds or leaves out. */
const MOST_LETTERS = 2;

interface OwnWords {
  /** What a word is likely a slip for; null where it is none. */
  readonly slipOf: (folded: string, lower: string) => Slip | null;
  /** Words that ask, folded, with how each is written. */
  readonly asking: readonly (readonly [folded: string, written: string])[];
  readonly written: Map<string, string>;
  readonly byLetters: Map<string, string>;
  /** Words that ask; of equals they are meant rather than words that only frame. */
  readonly cueWords: ReadonlySet<string>;
}

/** What a word may be meant for, names aside. */
interface Slip {
  readonly word: string;
  /** Null where its letters stand in another order; else how near it is. */
  readonly quality: number | null;
}

let loaded: OwnWords | null = null;

function load(): OwnWords {
  return loaded ?? runThrough(loadOwnWords());
}

/** Files the bot's own words step by step; what is asked of them first need not wait for it then. */
export function* loadOwnWords(): Generator<void, OwnWords> {
  const written = new Map<string, string>();
  const add = (word: string): void => {
    if (/^\p{L}{4,}$/u.test(word) && !written.has(fold(word))) written.set(fold(word), word);
  };
  for (const phrases of [...Object.values(CUE_PHRASES), ...Object.values(OPERATION_PHRASES)])
    phrases.split(/[|\s…=]+/).forEach(add);
  OTHERS.split(' ').forEach(add);
  const cueWords = new Set(written.keys());
  frameWords().forEach(add);
  const byLetters = new Map([...written.keys()].map((word) => [lettersOf(word), word]));
  const vocabulary = yield* vocabularyInSteps(written);
  const slipOf = rememberWord(
    (folded, lower) =>
      findSlip(folded, lower, vocabulary.match(folded, lower, true), {
        written,
        byLetters,
        cueWords,
      }),
    REMEMBERED_WORDS,
  );
  const asking = [...cueWords].map((word) => [word, written.get(word) ?? word] as const);
  loaded = { slipOf, asking, written, byLetters, cueWords };
  return loaded;
}

/** The bot's own words that ask, folded, with how each is written. */
export function ownWords(): readonly (readonly [folded: string, written: string])[] {
  return load().asking;
}

export function isOwnWord(folded: string): boolean {
  return load().written.has(folded);
}

/**
 * Mends a word only where nobody can have meant it as it stands: no dictionary, no name of the
 * library and none of the bot's own words has it, and exactly one of the latter is a slip away. A
 * word inside the question with a capital may be a name and stays.
 */
export function mendWords(text: string, tokens: readonly Token[], names: Names): MendedQuestion {
  const trail: TrailStep[] = [];
  const shouting = text === text.toUpperCase();
  let mended = '';
  let from = 0;
  for (const token of tokens) {
    const word =
      withoutHeldLetter(token, names) ??
      (mayBeMended(token, shouting) && !isInAddress(text, token) ? mend(token, names) : null);
    if (word === null) continue;
    mended += text.slice(from, token.start) + word;
    from = token.end;
    trail.push({ recogniser: 'spelling', words: token.text, reading: word });
  }
  return { text: mended + text.slice(from), trail };
}

function mayBeMended(token: Token, shouting: boolean): boolean {
  if (token.folded.length < SHORTEST || !/^\p{L}+$/u.test(token.text)) return false;
  if (isEnglishWord(token.lower)) return false;
  return shouting || token.start === 0 || !/^\p{Lu}/u.test(token.text);
}

// "Snöö": a vowel typed twice at the end of a name's word.
function withoutHeldLetter({ text, lower }: Token, names: Names): string | null {
  if (lower.at(-1) !== lower.at(-2) || !/[aeiouyåäö]$/u.test(lower)) return null;
  if (analyseWord(lower).known) return null;
  const once = text.slice(0, -1);
  const [own, twice] = [once.toLowerCase(), lower];
  return names.likeness(fold(own), own) === 1 && names.likeness(fold(twice), twice) < 1
    ? once
    : null;
}

// "samuel.agren@exempel.se": an address is written as it is.
function isInAddress(text: string, { start, end }: Token): boolean {
  const from = text.lastIndexOf(' ', start) + 1;
  const space = text.indexOf(' ', end);
  return text.slice(from, space < 0 ? text.length : space).includes('@');
}

function mend({ folded, lower }: Token, names: Names): string | null {
  const { slipOf, cueWords } = load();
  const slip = slipOf(folded, lower);
  if (slip === null) return null;
  const { word, quality } = slip;
  const likeness = names.likeness(folded, lower);
  if (quality === null) return likeness > 0.8 ? null : word;
  // A slip for a word that names have too ("kommun") is a slip for that word.
  // A word that only frames a question is no likelier than a name that is nearly as near.
  const nearer = cueWords.has(fold(word)) ? quality : Math.min(quality, FRAME_QUALITY);
  return likeness < nearer || (likeness < 1 && names.likeness(fold(word), word) >= 0.95)
    ? word
    : null;
}

// What can be said of a word without the names of the library; it is remembered.
function findSlip(
  folded: string,
  lower: string,
  alike: readonly WordMatch[],
  { written, byLetters, cueWords }: Pick<OwnWords, 'written' | 'byLetters' | 'cueWords'>,
): Slip | null {
  // "Projektkonto" is no slip for "projekt".
  const matches = alike.filter(
    ({ word }) => Math.abs(fold(word).length - folded.length) <= MOST_LETTERS,
  );
  const [best] = matches;
  if (!best) {
    if (folded.length < SHORTEST_SHUFFLED) return null;
    const shuffled = byLetters.get(lettersOf(folded));
    const word = shuffled === undefined || isWord(lower) ? undefined : written.get(shuffled);
    return word === undefined ? null : { word, quality: null };
  }
  if (best.quality > 0.9 || isWord(lower)) return null;
  const nearest = matches
    .filter((match) => match.quality === best.quality)
    .map(({ word }) => written.get(word) ?? word);
  const likeliest = [
    (word: string) => hasSameLetters(fold(word), folded),
    (word: string) => cueWords.has(fold(word)),
    (word: string) => fold(word)[0] === folded[0],
    (word: string) => analyseWord(word).known,
  ].reduce((words, test) => {
    const passing = words.filter(test);
    return passing.length > 0 ? passing : words;
  }, nearest);
  const [only, ...rivals] = likeliest;
  if (only === undefined || !rivals.every((rival) => sameLemma(rival, only))) return null;
  if (folded.length === SHORTEST && fold(only)[0] !== folded[0]) return null;
  return { word: only, quality: best.quality };
}

function isWord(lower: string): boolean {
  if (readNumberWord(lower) !== null || meaningsOf(fold(lower)).length > 0) return true;
  const { known, parts } = analyseWord(lower);
  if (!known || parts.length === 0 || lower.length < SHORTEST_COMPOUND) return known;
  return isListed(lower);
}

function sameLemma(a: string, b: string): boolean {
  return analyseWord(a).lemma === analyseWord(b).lemma;
}
