// Words of a question → the cues they give: fields, computations and comparisons, longest phrase first.

import { catalogueVersion, knownFields } from '../catalogue/fields.js';
import { analyseWord } from '../language/analyse-word.js';
import { isEnglishWord } from '../language/english-words.js';
import { fold } from '../language/fold.js';
import { LatestTwo } from '../language/latest-two.js';
import type { Token } from '../language/tokenise.js';
import { vocabularyInSteps, type WordVocabulary } from '../language/word-vocabulary.js';
import { runThrough } from '../model/run-through.js';
import { CUE_PHRASES, OPERATION_PHRASES } from './cue-phrases.js';
import { findPhrases, pickPhrases, type CueHit } from './find-phrases.js';
import { isFrameWord } from './frame-words.js';
import { buildPhraseTable, keysOf, keysWithin, type PhraseTable } from './phrase-table.js';

export type { CueHit } from './find-phrases.js';

interface CueTables {
  fields: PhraseTable;
  operations: PhraseTable;
  vocabulary: WordVocabulary;
  /** By words as they were written, and whether they began the question. */
  keys: Map<string, CueKeys>;
  /** Keys that the phrases of operations have, by a word's lower case. */
  operationKeys: Map<string, readonly number[] | null>;
  /** What a word is to the cues, by its lower case. */
  kinds: Map<string, WordKinds>;
  version: number;
}

let tables: CueTables | null = null;

interface WordKinds {
  /** It belongs to some cue. */
  readonly inCue: boolean;
  /** Alone it is a cue, or one for a field. */
  readonly isCue: boolean;
  readonly isField: boolean;
}

interface CueKeys {
  /** Numbers of those that the phrases of fields have; null where they have none. */
  readonly keys: readonly number[] | null;
  readonly mended: boolean;
}

/** Words that questions are put in come again and again. */
const REMEMBERED_WORDS = 1000;

function loadTables(): CueTables {
  // A keeper can add words while the bot runs.
  return tables?.version === catalogueVersion() ? tables : runThrough(loadCues());
}

/** Files the phrases step by step; what is asked of them first need not wait for it then. */
export function* loadCues(): Generator<void, CueTables> {
  const version = catalogueVersion();
  const phrases = withAddedWords();
  const fields = yield* buildPhraseTable(phrases);
  const operations = yield* buildPhraseTable(OPERATION_PHRASES);
  const single = new Map<string, string>();
  for (const alternatives of Object.values(phrases)) {
    for (const word of alternatives.split(/[|\s…=]+/)) {
      if (word.length >= 4 && !single.has(fold(word))) single.set(fold(word), word);
    }
  }
  const vocabulary = yield* vocabularyInSteps(single);
  tables = {
    fields,
    operations,
    vocabulary,
    keys: new Map(),
    operationKeys: new Map(),
    kinds: new Map(),
    version,
  };
  return tables;
}

function withAddedWords(): Readonly<Record<string, string>> {
  const phrases: Record<string, string> = { ...CUE_PHRASES };
  for (const { key, words = [] } of knownFields()) {
    if (words.length === 0) continue;
    phrases[key] = [...(phrases[key] === undefined ? [] : [phrases[key]]), ...words].join(' | ');
  }
  return phrases;
}

function kindsOf({ lower }: Token): WordKinds {
  const { fields, operations, kinds } = loadTables();
  const known = kinds.get(lower);
  if (known !== undefined) return known;
  const keys = [...keysOf(lower)];
  const standsIn = (table: PhraseTable): boolean =>
    keys.some((key) => table.byKey.get(key)?.some((phrase) => phrase.words.length === 1) === true);
  const isField = standsIn(fields);
  const found = {
    inCue: keys.some((key) => fields.keys.has(key) || operations.keys.has(key)),
    isCue: isField || standsIn(operations),
    isField,
  };
  if (kinds.size >= REMEMBERED_WORDS) kinds.clear();
  kinds.set(lower, found);
  return found;
}

/** True if the word belongs to some cue: it never makes a project's name by itself. */
export function isCueWord(token: Token): boolean {
  return kindsOf(token).inCue;
}

/** True if the word belongs to a phrase of one of the cues: "landet" beside "var". */
export function belongsToCues(token: Token, cues: Iterable<string>): boolean {
  const { fields, operations } = loadTables();
  // As written: "betalats" is no part of "betalar EU".
  for (const cue of cues)
    for (const table of [fields, operations])
      if (table.byCue.get(cue)?.has(token.folded)) return true;
  return false;
}

/** True if the word alone is a cue of some kind. */
export function isLoneCueWord(token: Token): boolean {
  return kindsOf(token).isCue;
}

/** True if the word alone is a cue for a field. */
export function isFieldWord(token: Token): boolean {
  return kindsOf(token).isField;
}

/** True if the word belongs to some cue for a field once it is mended: "bujdet". */
export function isNearCueWord(token: Token): boolean {
  return keysForCue(token).keys !== null;
}

/**
 * The cues for fields among the words that are free, longest phrase first; no word serves two.
 */
export function matchFieldCues(
  tokens: readonly Token[],
  free: readonly boolean[],
): readonly CueHit[] {
  return matchOnce(fieldsMatched, findFieldCues, tokens, free);
}

/** The cues of the words of one question, by which of them are free. */
interface Matched {
  readonly byFree: Map<string, readonly CueHit[]>;
  free: readonly boolean[];
  hits: readonly CueHit[];
}
type MatchedOf = LatestTwo<readonly Token[], Matched>;

const fieldsMatched: MatchedOf = new LatestTwo();
const operationsMatched: MatchedOf = new LatestTwo();

/** It is asked again and again, mostly about the same words as before. */
function matchOnce(
  matchedOf: MatchedOf,
  find: (tokens: readonly Token[], free: readonly boolean[]) => readonly CueHit[],
  tokens: readonly Token[],
  free: readonly boolean[],
): readonly CueHit[] {
  let matched = matchedOf.get(tokens);
  if (matched === undefined) {
    matched = { byFree: new Map(), free: [], hits: [] };
    matchedOf.set(tokens, matched);
  } else if (matched.free === free) return matched.hits;
  let key = '';
  for (let position = 0; position < tokens.length; position++) key += free[position] ? '1' : '0';
  matched.free = free;
  matched.hits = matched.byFree.get(key) ?? find(tokens, free);
  matched.byFree.set(key, matched.hits);
  return matched.hits;
}

function findFieldCues(tokens: readonly Token[], free: readonly boolean[]): readonly CueHit[] {
  const { fields } = loadTables();
  const keys = tokens.map((token, position) => (free[position] ? keysForCue(token) : null));
  return pickPhrases(
    findPhrases(
      fields,
      keys.map((entry) => entry?.keys ?? null),
    ),
    keys.map((entry) => entry?.mended ?? false),
  );
}

/** The cues that compare, count and pick. */
export function matchOperationCues(
  tokens: readonly Token[],
  free: readonly boolean[],
): readonly CueHit[] {
  return matchOnce(operationsMatched, findOperationCues, tokens, free);
}

function findOperationCues(tokens: readonly Token[], free: readonly boolean[]): readonly CueHit[] {
  const { operations } = loadTables();
  const keys = tokens.map((token, position) => {
    const own = free[position] ? operationKeysOf(token.lower) : null;
    return own === null || saysWhatIsMeant(tokens, position) || isPositive(tokens, position)
      ? null
      : own;
  });
  return pickPhrases(
    findPhrases(operations, keys),
    keys.map(() => false),
  );
}

function operationKeysOf(lower: string): readonly number[] | null {
  const { operations, operationKeys } = loadTables();
  const known = operationKeys.get(lower);
  if (known !== undefined) return known;
  if (operationKeys.size >= REMEMBERED_WORDS) operationKeys.clear();
  const found = keysWithin(operations, keysOf(lower));
  operationKeys.set(lower, found);
  return found;
}

const POSITIVES = new Set(
  'sma liten litet lilla stor stort stora lang langt langa kort korta dyr dyrt dyra hog hogt hoga ny nytt nya gammal gammalt gamla sen sent tidig tidigt new old late early'.split(
    ' ',
  ),
);

// "Små projekt", "hur stort antal": such words order nothing, though they are forms of those that do.
function isPositive(tokens: readonly Token[], position: number): boolean {
  return (
    POSITIVES.has(tokens[position]?.folded ?? '') &&
    !/^(?:lika|det|den|the)$/.test(tokens[position - 1]?.folded ?? '')
  );
}

// "Projects I mean", "beviljade medel": no mean of anything.
function saysWhatIsMeant(tokens: readonly Token[], position: number): boolean {
  const before = tokens[position - 1]?.folded ?? '';
  switch (tokens[position]?.folded) {
    case 'mean':
      return /^(?:i|you|we|they)$/.test(before);
    // "Räkna ut vad …": what is worked out is no number of things.
    case 'rakna':
      return /^(?:ut|fram|med|pa)$/.test(tokens[position + 1]?.folded ?? '');
    case 'medel':
      return /^(?:beviljade|beviljat|egna|offentliga|eu|esf|tilldelade)$/.test(before);
    default:
      return false;
  }
}

const MODIFIERS = new Set([
  'projekt',
  'kontakt',
  'total',
  'eu',
  'esf',
  'person',
  'huvud',
  'mobil',
  'insats',
  'process',
  'stod',
  'slut',
  'start',
]);

function keysForCue(token: Token): CueKeys {
  const { fields, keys } = loadTables();
  const key = token.start > 0 ? token.text : `\u0000${token.text}`;
  const known = keys.get(key);
  if (known !== undefined) return known;
  if (keys.size >= REMEMBERED_WORDS) keys.clear();
  const { keys: all, mended } = findKeys(token);
  const found = { keys: keysWithin(fields, all), mended };
  keys.set(key, found);
  return found;
}

function findKeys(token: Token): { readonly keys: ReadonlySet<string>; readonly mended: boolean } {
  const { fields, vocabulary } = loadTables();
  // "Pls" is no form of "pl".
  if (token.folded === 'pls' || token.folded === 'plz') return { keys: new Set(), mended: false };
  const own = keysOf(token.lower);
  const stem = token.number || isFieldWord(token) ? null : stemOf(token.folded, fields);
  if ([...own].some((key) => fields.keys.has(key)) || token.number)
    return { keys: stem === null ? own : new Set([...own, stem]), mended: false };
  const analysis = analyseWord(token.lower);
  if (stem !== null) return { keys: new Set([stem]), mended: false };
  const dated = dayOf(token.folded, fields);
  if (dated !== null) return { keys: new Set([dated]), mended: true };
  const head = analysis.parts.at(-1);
  if (head && analysis.parts.slice(0, -1).every((part) => MODIFIERS.has(fold(part)))) {
    return { keys: keysOf(head), mended: true };
  }
  // Short words, names and words that are right as they stand are not mended.
  const nameLike = /^\p{Lu}/u.test(token.text) && token.start > 0;
  const swapped = analysis.known || nameLike ? null : swappedCue(token.folded, fields);
  if (swapped !== null) return { keys: new Set([swapped]), mended: true };
  // "projektlerade" is made of real words by accident.
  const real = analysis.known && (analysis.parts.length === 0 || token.folded.length < 10);
  if (
    real ||
    nameLike ||
    token.folded.length < 5 ||
    isFrameWord(token.folded) ||
    isEnglishWord(token.lower)
  ) {
    return { keys: own, mended: false };
  }
  const mended = vocabulary.match(token.folded, token.lower, true);
  return mended.length === 0
    ? { keys: own, mended: false }
    : { keys: new Set(mended.flatMap(({ word }) => [...keysOf(word)])), mended: true };
}

// "Avslutsdatumet", "inledningsdag": the day of what begins or ends.
function dayOf(folded: string, table: PhraseTable): string | null {
  const event = /^(.{4,}?)s?(?:datum(?:et|en)?|dag(?:en)?|dato)$/.exec(folded)?.[1];
  if (event === undefined) return null;
  const dates = (key: string): boolean =>
    table.byKey
      .get(key)
      ?.some(({ cue, words }) => words.length === 1 && (cue === 'start' || cue === 'end')) === true;
  return dates(event) ? event : null;
}

// "lnä", "edn": two neighbours of a short word have changed places.
function swappedCue(folded: string, table: PhraseTable): string | null {
  if (folded.length < 3 || folded.length > 4 || isFrameWord(folded)) return null;
  for (let at = 0; at < folded.length - 1; at++) {
    const word =
      folded.slice(0, at) + (folded[at + 1] ?? '') + (folded[at] ?? '') + folded.slice(at + 2);
    if (table.byKey.get(word)?.some((phrase) => phrase.words.length === 1)) return word;
  }
  return null;
}

// "insatsomradet": an inflected form whose accents were left out, which no dictionary has.
function stemOf(folded: string, table: PhraseTable): string | null {
  if (folded.length < 7) return null;
  for (const ending of [
    'ets',
    'ens',
    'erna',
    'arna',
    'orna',
    'et',
    'en',
    'na',
    'er',
    'ar',
    's',
    't',
    'n',
  ]) {
    const stem = folded.slice(0, -ending.length);
    if (folded.endsWith(ending) && stem.length >= 4 && table.keys.has(stem)) return stem;
  }
  return null;
}
