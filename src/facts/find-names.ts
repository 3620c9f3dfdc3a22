// The words of a sentence → the names in it and the lists they stand in, with what each names.

import { analyseWord } from '../language/analyse-word.js';
import { FUNCTION_WORDS } from '../language/function-words.js';
import type { KnownNames } from './known-names.js';
import { nameWords } from './name-words.js';
import type { ProseToken } from './read-tokens.js';

/** `unnamed`: a capitalised name that neither its words nor the library tell. */
export type NameKind = 'organisation' | 'place' | 'other' | 'unnamed';

export interface FoundName {
  readonly name: string;
  /** The short form given in brackets behind it: "Karlstads universitet (Kau)". */
  readonly alias: string | null;
  readonly kind: NameKind;
  /** Tokens `first` to `last`, both within the name. */
  readonly first: number;
  readonly last: number;
  /** True for a member of a list that shares its head: "kommunerna i A, B och C". */
  readonly elided: boolean;
}

/** Names that follow each other with commas and "och" between them. */
export interface NameList {
  readonly names: readonly FoundName[];
  readonly first: number;
  readonly last: number;
}

const LONGEST_NAME = 9;
const LONGEST_BRACKETS = 14;
const LEGAL = new Set(['ab', 'hb', 'kb', 'aktiebolag', 'oy', 'gmbh', 'ltd', 'inc']);
const CONNECTORS = new Set(['i', 'för', 'of', 'på', 'vid', 'for', 'de', 'von']);
const PEOPLE = /(?:arna|erna|orna)$/;
const SEPARATORS = new Set([',', 'och', 'samt', 'and', '&', '/', ';', 'respektive', 'plus', 'o']);
/** Words between the separator and the name: "och även företaget X", "kommunerna i Y". */
const FILLERS = new Set(
  `även också kommunen kommunerna kommuner i företaget företagen bolaget regionen landstingen länsstyrelserna
   föreningen organisationen det den de två tre fyra fem dess stiftelsen lärosätena universiteten högskolorna
   inkubatorerna bl.a bland annat exempelvis t.ex kommunala regionala lokala statliga the both myndigheten klustret
   konsultföretaget konsultbolaget branschorganisationen science parks nätverket forskningsinstitutet institutet`
    .trim()
    .split(/\s+/),
);

/** The lists of names in order; a name that stands alone is a list of one. */
export function findNameLists(
  tokens: readonly ProseToken[],
  known: KnownNames,
): readonly NameList[] {
  const lists: NameList[] = [];
  for (let at = 0; at < tokens.length;) {
    const list = readList(tokens, at, known);
    if (list) lists.push(list);
    at = list ? list.last + 1 : at + 1;
  }
  return lists;
}

function readList(
  tokens: readonly ProseToken[],
  first: number,
  known: KnownNames,
): NameList | null {
  const opening = readName(tokens, first, known);
  if (!opening) return null;
  const names: FoundName[] = [{ ...opening, elided: hasElidedHead(tokens, first) }];
  let last = opening.last;
  for (;;) {
    const next = nextMember(tokens, last + 1, known);
    if (!next) break;
    const own = hasElidedHead(tokens, next.first);
    const inherits = (names.at(-1)?.elided ?? false) && next.kind !== 'organisation';
    names.push({ ...next, elided: own || inherits });
    last = next.last;
  }
  return { names: withTrailingHead(joinHalves(names, tokens)), first, last };
}

// The member after a separator, past words such as "även" and past a member without a name.
function nextMember(
  tokens: readonly ProseToken[],
  from: number,
  known: KnownNames,
): FoundName | null {
  let at = pastBrackets(tokens, from);
  // "och" between two capitals joins list members; a lone comma or "och" must be there.
  if (!SEPARATORS.has(tokens[at]?.lower ?? '')) return null;
  while (SEPARATORS.has(tokens[at]?.lower ?? '')) at++;
  for (let skipped = 0; skipped <= 4; skipped++, at++) {
    const name = readName(tokens, at, known);
    if (name) return { ...name, elided: false };
    if (!FILLERS.has(tokens[at]?.lower ?? '')) return null;
  }
  return null;
}

// "Rättvik (genom Exempelenergi AB) och Vansbro": what stands in brackets is no member.
function pastBrackets(tokens: readonly ProseToken[], from: number): number {
  if (tokens[from]?.text !== '(') return from;
  const within = tokens.slice(from, from + LONGEST_BRACKETS).findIndex(({ text }) => text === ')');
  return within < 0 ? from : from + within + 1;
}

// "Energi och Miljöcentrum": a common word before a head belongs to the name.
function joinHalves(
  names: readonly FoundName[],
  tokens: readonly ProseToken[],
): readonly FoundName[] {
  const joined: FoundName[] = [];
  for (const name of names) {
    const half = joined.at(-1);
    const between = half ? tokens.slice(half.last + 1, name.first) : [];
    const [only] = between;
    if (
      half?.kind === 'unnamed' &&
      half.first === half.last &&
      name.kind === 'organisation' &&
      name.first === name.last &&
      between.length === 1 &&
      only?.lower === 'och' &&
      isDictionaryWord(tokens[half.first])
    ) {
      joined.pop();
      joined.push({
        ...name,
        name: textOf(tokens, half.first, name.last + 1),
        first: half.first,
      });
    } else joined.push(name);
  }
  return joined;
}

function isDictionaryWord(token: ProseToken | undefined): boolean {
  return token !== undefined && analyseWord(token.lower).known;
}

// "Östersund, Krokom och Härjedalens kommun": the head at the end belongs to all.
function withTrailingHead(names: readonly FoundName[]): readonly FoundName[] {
  const tail = names.at(-1);
  if (!tail || names.length < 2 || !/ kommun(?:er)?$/iu.test(tail.name)) return names;
  return names.map((name) =>
    name.first === name.last && name.kind !== 'organisation' ? { ...name, elided: true } : name,
  );
}

function hasElidedHead(tokens: readonly ProseToken[], first: number): boolean {
  const [before, head] = [tokens[first - 1]?.lower ?? '', tokens[first - 2]?.lower ?? ''];
  return nameWords.isElidedHead(before) || (before === 'i' && nameWords.isElidedHead(head));
}

function readName(
  tokens: readonly ProseToken[],
  first: number,
  known: KnownNames,
): Omit<FoundName, 'elided'> | null {
  const token = tokens[first];
  if (!token || token.mark || !opensName(tokens, first)) return null;
  const given = known.lengthAt(tokens, first);
  let end = given > 0 ? first + given : first + 1;
  let legal = given > 0 && LEGAL.has(tokens[end - 1]?.lower ?? '');
  while (end - first < LONGEST_NAME && !legal) {
    const step = stepOf(tokens, first, end);
    if (step === 0) break;
    end += step;
    legal = LEGAL.has(tokens[end - 1]?.lower ?? '');
  }
  if (isCommonWord(tokens, first, end) && given === 0) return null;
  const [start, last] = [token.start, tokens[end - 1]];
  if (!last) return null;
  const alias = aliasAt(tokens, end);
  return {
    name: textOf(tokens, first, end),
    alias,
    kind: given > 0 ? 'organisation' : kindOf(tokens.slice(first, end), start === 0),
    first,
    last: alias === null ? end - 1 : end + 2,
  };
}

function opensName(tokens: readonly ProseToken[], first: number): boolean {
  const [token, next] = [tokens[first], tokens[first + 1]];
  if (!token) return false;
  if (/^\d/.test(token.text))
    return /^\d{1,2}$/.test(token.text) && isLongCapital(next, tokens[first + 2]);
  if (!token.capital) return nameWords.isLowerHead(token.lower) && (next?.capital ?? false);
  if (nameWords.opensSentence(token.lower)) return false;
  return !FUNCTION_WORDS.sv.has(token.lower) && !FUNCTION_WORDS.en.has(token.lower);
}

// "21 Century Frontiers": a figure opens a name only before two capitals.
function isLongCapital(next: ProseToken | undefined, after: ProseToken | undefined): boolean {
  return (next?.capital ?? false) && (after?.capital ?? false);
}

// How many tokens the name goes on by at `end`: 0, 1 or more.
function stepOf(tokens: readonly ProseToken[], first: number, end: number): number {
  const [token, next, before] = [tokens[end], tokens[end + 1], tokens[end - 1]];
  if (!token || !before) return 0;
  if (token.text === '&' && next?.capital) return 2;
  if (token.text === '.' && /^(?:ek|inc|co)$/.test(before.lower))
    return next?.lower === 'för' ? 2 : 1;
  if (token.mark) return 0;
  if (token.capital) return 1;
  if (before.text.endsWith('-') && token.lower === 'och' && next && !next.mark) return 2;
  if (token.lower === 'för') return before.lower === 'ek' ? 1 : placeStep(tokens, first, end);
  if (nameWords.isTail(token.lower) || isDescribedHead(tokens, first, end)) return 1;
  return placeStep(tokens, first, end);
}

// "Provningstekniska institutet": what an adjective within a sentence describes, small initial or not.
function isDescribedHead(tokens: readonly ProseToken[], first: number, end: number): boolean {
  const [word, head] = [tokens[first]?.lower ?? '', tokens[end]?.lower ?? ''];
  if (first === 0 || end - first > 1 || nameWords.isPlace(word)) return false;
  return /(?:[^aeiouyåäö]a|[ks]t)$/.test(word) && nameWords.isOrganisation(head);
}

// "Länsstyrelsen i Skåne", "Handelskammaren i Jönköpings län".
function placeStep(tokens: readonly ProseToken[], first: number, end: number): number {
  const [token, next] = [tokens[end], tokens[end + 1]];
  if (!token || !CONNECTORS.has(token.lower) || !next?.capital) return 0;
  const head = tokens.slice(first, end).at(-1)?.lower ?? '';
  // "Bioexempel i Granvik AB": the legal form closes the name.
  const closed = token.lower === 'i' && LEGAL.has(tokens[end + 2]?.lower ?? '');
  // "Fiskarna på Exempelskäret": people who are named by where they are.
  const people = end - first === 1 && PEOPLE.test(head) && !nameWords.isElidedHead(head);
  return nameWords.takesPlace(head) || token.lower === 'of' || closed || people ? 2 : 0;
}

// A word that only its place at the start of a sentence writes with a capital.
function isCommonWord(tokens: readonly ProseToken[], first: number, end: number): boolean {
  const token = tokens[first];
  if (!token || end - first > 1) return false;
  const opens = first === 0 || [':', '"', '”', '¿'].includes(tokens[first - 1]?.text ?? '');
  if (!opens || /^\p{Lu}{2,}$/u.test(token.text)) return false;
  return analyseWord(token.lower).known && !nameWords.isOrganisation(token.lower);
}

function aliasAt(tokens: readonly ProseToken[], end: number): string | null {
  const [open, short, close] = [tokens[end], tokens[end + 1], tokens[end + 2]];
  return open?.text === '(' && close?.text === ')' && short?.capital ? short.text : null;
}

function kindOf(tokens: readonly ProseToken[], opensSentence: boolean): NameKind {
  const [first] = tokens;
  if (!first) return 'other';
  const lowers = tokens.map((token) => token.lower);
  if (nameWords.isOtherHead(first.lower) || /:s$/.test(first.lower)) return 'other';
  if (lowers.every((lower) => nameWords.isGeneric(lower))) return 'other';
  if (lowers.every((lower) => nameWords.isNoOrganisation(lower))) return 'other';
  if (
    nameWords.isNoOrganisation(first.lower) &&
    tokens.length < 3 &&
    !LEGAL.has(lowers.at(-1) ?? '')
  )
    return 'other';
  if (
    /^(?:länet|regionen|landstinget|kommunen|universitetet|högskolan|länsstyrelsen)$/.test(
      lowers.join(' '),
    )
  )
    return opensSentence ? 'other' : 'organisation';
  if (lowers.at(-1) === 'län' && lowers[0] !== 'region' && !nameWords.takesPlace(first.lower))
    return 'place';
  if (lowers.every((lower) => nameWords.isPlace(lower))) return 'place';
  if (lowers.some((lower) => nameWords.isOrganisation(lower))) return 'organisation';
  // An acronym is an organisation more often than anything else that is not listed.
  return /^\p{Lu}{2,6}$/u.test(first.text) ? 'organisation' : 'unnamed';
}

/** The text from one token to before another, as written. */
function textOf(tokens: readonly ProseToken[], first: number, end: number): string {
  let text = '';
  let at = tokens[first]?.start ?? 0;
  for (const token of tokens.slice(first, end)) {
    text += (token.start > at ? ' ' : '') + token.text;
    at = token.end;
  }
  return text;
}
