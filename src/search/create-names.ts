// Sheets → the finder of their names in questions: exact, partial, inflected, without accents, misspelt.

import { fold } from '../language/fold.js';
import { tokenise } from '../language/tokenise.js';
import type { NamedEntity, NameKind, NameMatch, Names, NameToken } from '../model/names.js';
import type { Sheet } from '../model/sheet.js';
import { alignName, type IndexedName } from './align-name.js';
import { collectNames } from './collect-names.js';
import { createWordVocabulary, type WordMatch } from '../language/word-vocabulary.js';

/** Entities that are looked at closely in one question; the rest share too little with it. */
const CANDIDATES = 40;

/** Builds the index of names; look-ups are pure. */
export function createNames(sheets: readonly Sheet[]): Names {
  const indexed = collectNames(sheets).map((entity) => indexName(entity));
  const written = new Map<string, string>();
  const postings = new Map<string, number[]>();
  indexed.forEach((name, id) => {
    for (const word of new Set(name.words)) append(postings, word, id);
    name.tokens.forEach((token) => {
      if (!written.has(token.folded)) written.set(token.folded, token.lower);
    });
  });
  const weights = weightsByKind(indexed);
  const heaviest = mapKinds((kind) => Math.max(1, ...weights[kind].values()));
  const vocabulary = createWordVocabulary(written);
  const contacts = indexContacts(sheets);
  const numbers = indexNumbers(sheets);

  return {
    find(tokens, kinds) {
      const words = tokens.map((token): readonly WordMatch[] =>
        token.taken
          ? []
          : vocabulary.match(token.folded, token.lower, !token.common && !token.number),
      );
      const sums = new Map<number, number>();
      words.forEach((matches, position) => {
        // Common words alone do not make a candidate; they may complete one.
        if (tokens[position]?.common) return;
        for (const { word, quality } of matches) {
          for (const id of postings.get(word) ?? []) {
            const kind = indexed[id]?.entity.kind;
            if (!kind || !kinds.includes(kind)) continue;
            sums.set(id, (sums.get(id) ?? 0) + quality * (weights[kind].get(word) ?? 0));
          }
        }
      });
      for (const id of wholeCommonNames(tokens, words, postings, indexed, kinds))
        sums.set(id, sums.get(id) ?? 99);
      const best = [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CANDIDATES);
      return best
        .flatMap(([id]) => {
          const name = indexed[id];
          return name
            ? alignName(name, tokens, words, weights[name.entity.kind], heaviest[name.entity.kind])
            : [];
        })
        .sort(byWorth);
    },
    likeness: (folded, lower) =>
      Math.max(0, ...vocabulary.match(folded, lower, true).map(({ quality }) => quality)),
    findByContact: (text) => contacts.get(contactKey(text)) ?? [],
    findByNumber: (text) => findNumbers(text, numbers),
  };
}

function byWorth(a: NameMatch, b: NameMatch): number {
  return Number(b.exact) - Number(a.exact) || b.weight - a.weight || b.coverage - a.coverage;
}

function indexName(entity: NamedEntity): IndexedName {
  const tokens = tokenise(entity.name);
  return { entity, tokens, words: tokens.map((token) => token.folded) };
}

// Inverse document frequency within a kind; number words and short words weigh as they are rare.
function weightsByKind(
  indexed: readonly IndexedName[],
): Record<NameKind, ReadonlyMap<string, number>> {
  const make = (kind: NameKind): ReadonlyMap<string, number> => {
    const names = indexed.filter((name) => name.entity.kind === kind);
    const frequency = new Map<string, number>();
    for (const name of names) {
      for (const word of new Set(name.words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    }
    return new Map(
      [...frequency].map(([word, count]) => [
        word,
        LIGHT.has(word)
          ? 0.15
          : Math.log(1 + (names.length + 1) / count) * (word.length < 3 ? 0.6 : 1),
      ]),
    );
  };
  return mapKinds(make);
}

function mapKinds<T>(make: (kind: NameKind) => T): Record<NameKind, T> {
  return {
    project: make('project'),
    person: make('person'),
    organisation: make('organisation'),
    place: make('place'),
  };
}

/** Words that join others in names and say nothing by themselves. */
const LIGHT = new Set([
  'och',
  'i',
  'for',
  'av',
  'med',
  'pa',
  'till',
  'den',
  'det',
  'ett',
  'en',
  'som',
  'inom',
  'the',
  'of',
  'and',
  'in',
  'by',
  'ab',
  'fran',
  'att',
  'm',
  'f',
  'o',
  'om',
  'lan',
  'kommun',
]);

// A name made of everyday words only ("Digitala Västerbotten" where both are common) still counts
// when all of it stands in the question.
function wholeCommonNames(
  tokens: readonly NameToken[],
  words: readonly (readonly WordMatch[])[],
  postings: ReadonlyMap<string, readonly number[]>,
  indexed: readonly IndexedName[],
  kinds: readonly NameKind[],
): readonly number[] {
  const present = new Set(words.flatMap((matches) => matches.map(({ word }) => word)));
  const ids = new Set<number>();
  words.forEach((matches, position) => {
    if (!tokens[position]?.common) return;
    for (const { word } of matches) {
      for (const id of postings.get(word) ?? []) {
        const name = indexed[id];
        if (!name || ids.has(id) || !kinds.includes(name.entity.kind)) continue;
        if (name.words.length > 1 && name.words.every((part) => present.has(part))) ids.add(id);
      }
    }
  });
  return [...ids].slice(0, CANDIDATES);
}

function indexContacts(sheets: readonly Sheet[]): ReadonlyMap<string, readonly Sheet[]> {
  const index = new Map<string, Sheet[]>();
  for (const sheet of sheets) {
    for (const { reading } of sheet.fields) {
      if (reading.origin === 'missing') continue;
      if (reading.value.kind === 'email') append(index, contactKey(reading.value.address), sheet);
      if (reading.value.kind === 'phone') {
        for (const number of reading.value.number.split(/[,;]|\boch\b/))
          append(index, contactKey(number), sheet);
      }
    }
  }
  return index;
}

/** E-mail in lower case; phone as digits with the country code made a 0. */
function contactKey(text: string): string {
  if (text.includes('@')) return fold(text.trim());
  return text
    .replace(/\(0\)/g, '')
    .replace(/[^\d+]/g, '')
    .replace(/^(?:\+|00)46/, '0');
}

function indexNumbers(sheets: readonly Sheet[]): ReadonlyMap<string, Sheet> {
  const index = new Map<string, Sheet>();
  for (const sheet of sheets) {
    for (const { key, reading } of sheet.fields) {
      if (
        (key === 'registrationNumber' || key === 'projectNumber') &&
        reading.origin === 'stated'
      ) {
        const digits = numberKey(reading.text);
        if (!index.has(digits)) index.set(digits, sheet);
      }
    }
    const own = numberKey(sheet.id);
    if (/\d/.test(own) && !index.has(own)) index.set(own, sheet);
  }
  return index;
}

const NUMBER =
  /(?<![\p{L}\p{N}])(?:[A-ZÅÄÖ]{1,6}[ -]?)?\d[\d\s\u00a0./-]{2,14}\d(?![\p{L}\p{N}])/gu;

function numberKey(text: string): string {
  return fold(text).replace(/[^a-z\d]/g, '');
}

function findNumbers(
  text: string,
  numbers: ReadonlyMap<string, Sheet>,
): readonly { readonly sheet: Sheet; readonly start: number; readonly end: number }[] {
  const found: { sheet: Sheet; start: number; end: number }[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const key = numberKey(match[0]);
    // "ID 20200568": letters before the number may announce it or belong to it.
    const sheet = numbers.get(key) ?? numbers.get(key.replace(/^[a-z]+/, ''));
    if (sheet) found.push({ sheet, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) {
    if (!list.includes(value)) list.push(value);
  } else map.set(key, [value]);
}
