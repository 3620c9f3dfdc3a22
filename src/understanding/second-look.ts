// A question that made no query → the same with worse slips mended, for a second look.

import { distance } from 'fastest-levenshtein';
import { analyseWord } from '../language/analyse-word.js';
import { isEnglishWord } from '../language/english-words.js';
import type { Token } from '../language/tokenise.js';
import type { TrailStep } from '../model/answer.js';
import { groupBy } from '../model/group-by.js';
import type { Names } from '../model/names.js';
import { isFrameWord } from './frame-words.js';
import { isOwnWord, ownWords } from './mend-words.js';
import { isCueWord } from './match-cues.js';

const SHORTEST = 3;
/** From this length on a word may have two slips. */
const SHORTEST_TWICE = 5;
/** Names of fields that are too short to be mended wherever they stand. */
const SHORT_WORDS: readonly (readonly [folded: string, written: string])[] = [
  ['lan', 'län'],
  ['mal', 'mål'],
];
/** A word of the question that is this near to a name's is that name's. */
const NAME_LIKE = 0.8;

/**
 * Words that no dictionary and no name has, with the nearest of the bot's own words in their place, up
 * to two slips away or run together of two; null where nothing changes. Whoever uses it must check
 * that the question makes a query then, since such a word may have meant something else.
 * @param settled true where the question's project is known without them.
 */
export function lookAgain(
  text: string,
  tokens: readonly Token[],
  names: Names,
  settled: boolean,
): { readonly text: string; readonly trail: readonly TrailStep[] } | null {
  const trail: TrailStep[] = [];
  let mended = '';
  let from = 0;
  for (const token of tokens) {
    const word = isOpaque(token, names, settled)
      ? ((isNameLike(token, text) ? null : split(token, names)) ?? nearest(token))
      : settled
        ? withoutDoubling(token)
        : null;
    if (word === null) continue;
    mended += text.slice(from, token.start) + word;
    from = token.end;
    trail.push({ recogniser: 'second look', words: token.text, reading: word });
  }
  return trail.length === 0 ? null : { text: mended + text.slice(from), trail };
}

// "BRIDGE Germany": a capital inside a sentence opens a name, and no two words run together.
function isNameLike({ text: word, start }: Token, text: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word) && /[\p{L}\p{N},;] $/u.test(text.slice(0, start));
}

function isOpaque(token: Token, names: Names, settled: boolean): boolean {
  const { folded, lower, text } = token;
  if (folded.length < SHORTEST || !/^\p{L}+$/u.test(text)) return false;
  if (/^\p{Lu}{2}/u.test(text) || isFrameWord(folded) || isCueWord(token) || isOwnWord(folded))
    return false;
  return (
    !endsInField(token) &&
    !isEnglishWord(lower) &&
    !analyseWord(lower).known &&
    // Where a project is settled, a word that only resembles some name's may be a slip for a field.
    names.likeness(folded, lower) < (settled ? 1 : NAME_LIKE)
  );
}

const undoubled = (folded: string): string => folded.replace(/(.)\1/g, '$1');
let byLetters: ReadonlyMap<string, string> | null = null;

// "När sluttar X?", "vem ledder X?": a letter too many or too few makes another word, which cannot be meant.
function withoutDoubling(token: Token): string | null {
  const { folded, text } = token;
  if (folded.length < SHORTEST_DOUBLED || !/^\p{Ll}+$/u.test(text)) return null;
  if (isFrameWord(folded) || isCueWord(token) || isOwnWord(folded)) return null;
  // "Vika län": the question word that opens it.
  if (token.start === 0 && /^vilk?a$|^viika$/.test(folded)) return 'vilka';
  byLetters ??= new Map(ownWords().map(([own, written]) => [undoubled(own), written] as const));
  const own = byLetters.get(undoubled(folded));
  return own !== undefined && own !== text ? own : null;
}

const SHORTEST_DOUBLED = 4;

// "Fakturareferensnummer" is a field that the sheets lack, and no two words run together.
function endsInField({ folded }: Token): boolean {
  return /.{3}(?:nummer|numret|adress|adressen|namn|namnet|datum|datumet|kod|koden)$/.test(folded);
}

// "vemleder", "klimatsmartinnovation": a space was left out between two words that are known.
function split(token: Token, names: Names): string | null {
  const { folded, text } = token;
  const known = (part: string): boolean =>
    isFrameWord(part) || isOwnWord(part) || names.likeness(part, part) === 1;
  for (let at = folded.length - SHORTEST; at >= SHORTEST; at--) {
    const [head, tail] = [folded.slice(0, at), folded.slice(at)];
    if (known(head) && known(tail)) return `${text.slice(0, at)} ${text.slice(at)}`;
  }
  return null;
}

function nearest(token: Token): string | null {
  const { folded, text } = token;
  if (/^\p{Lu}/u.test(text) && token.start > 0) return null;
  const allowed = folded.length >= SHORTEST_TWICE ? 2 : 1;
  let best: { readonly word: string; readonly cost: number } | null = null;
  let tied = false;
  // "Law" is no slip for "län": only what has the letter already.
  const short = /[åä]/.test(token.lower) ? SHORT_WORDS : [];
  for (const [own, written] of [...openingLike(folded), ...short]) {
    if (Math.abs(own.length - folded.length) > allowed || own.charAt(0) !== folded.charAt(0))
      continue;
    const edits = distance(folded, own) - (isShuffled(folded, own) ? 1 : 0);
    // Two slips are believed where the letters are the same but for one: "mkcet", and not "account".
    if (edits > allowed || (edits > 1 && strangers(folded, own) > 1)) continue;
    // A letter left out is likelier than another in its place.
    const cost = edits + (own.length > folded.length ? 0 : 0.5);
    if (best && cost > best.cost) continue;
    tied = best !== null && cost === best.cost && !sameWord(best.word, written);
    best = { word: written, cost };
  }
  return best && !tied ? best.word : null;
}

/** The bot's own words by their first letters, in their order. */
let byFirst: ReadonlyMap<string, readonly (readonly [folded: string, written: string])[]> | null =
  null;

function openingLike(folded: string): readonly (readonly [folded: string, written: string])[] {
  byFirst ??= groupBy(ownWords(), ([own]) => own.charAt(0));
  return byFirst.get(folded.charAt(0)) ?? [];
}

function isShuffled(a: string, b: string): boolean {
  const sorted = (word: string): string => Array.from(word).sort().join('');
  return a.length === b.length && sorted(a) === sorted(b);
}

// Letters that one of the two words has and the other lacks.
function strangers(a: string, b: string): number {
  const rest = Array.from(b);
  let own = 0;
  for (const letter of a) {
    const at = rest.indexOf(letter);
    if (at < 0) own++;
    else rest.splice(at, 1);
  }
  return own + rest.length;
}

function sameWord(a: string, b: string): boolean {
  return analyseWord(a).lemma === analyseWord(b).lemma;
}
