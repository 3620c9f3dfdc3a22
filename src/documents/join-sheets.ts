// Sheets of several documents → one sheet a project, what the newest document says first.

import { fold } from '../language/fold.js';
import { TextMap } from '../language/text-map.js';
import { stated, type Fact, type StatedFact } from '../model/fact.js';
import { KeptSheet, passingly, type JoinKeys } from '../model/kept-sheet.js';
import { recall } from '../model/recall.js';
import type { Finding, Passage, Sheet, SheetField } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { ownText } from './share-text.js';

/**
 * Joins the sheets that are about the same project: by registration number, and where one has none
 * by name and owner when both agree. Each value keeps its document; where documents disagree the
 * newest leads, the others follow it, and that is a finding. Sheets stand where the first of theirs stood.
 */
export function joinSheets(sheets: readonly Sheet[]): readonly Sheet[] {
  return atOnce(joinInSteps(sheets));
}

/** The same step by step, so that whoever waits meanwhile gets a turn. */
export function* joinInSteps(sheets: readonly Sheet[]): Generator<void, readonly Sheet[]> {
  const groups = yield* groupInSteps(sheets);
  const joined: Sheet[] = [];
  for (const group of groups) {
    joined.push(joinGroup(group.map((index) => sheets[index] as Sheet)));
    if (joined.length % SHEETS_A_STEP === 0) yield;
  }
  return joined;
}

/** Sheets that are looked at between two rests. */
const SHEETS_A_STEP = 100;

function atOnce<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** The sheets that are about one project, as numbers from 0, in the order of their first ones. */
export function* groupInSteps(
  sheets: readonly Sheet[],
): Generator<void, readonly (readonly number[])[]> {
  const groups: number[][] = [];
  const byNumber = new TextMap<number[]>();
  /** Two numbers under one name are two projects: a sheet without a number is then neither's. */
  const byName = new TextMap<number[] | 'several'>();
  const keys: JoinKeys[] = [];
  for (const sheet of sheets) {
    keys.push(keysOf(sheet));
    if (keys.length % SHEETS_A_STEP === 0) yield;
  }
  const add = (index: number, { number, name }: JoinKeys): void => {
    const named = name === null ? undefined : byName.get(name);
    const known = number === null ? named : byNumber.get(number);
    if (known !== undefined && known !== 'several') {
      known.push(index);
      return;
    }
    const group = [index];
    groups.push(group);
    if (number !== null) byNumber.set(number, group);
    if (name !== null) byName.set(name, number !== null && named ? 'several' : group);
  };
  for (const [index, own] of keys.entries()) {
    if (own.number !== null) add(index, own);
    if (index % SHEETS_A_STEP === 0) yield;
  }
  for (const [index, own] of keys.entries()) {
    if (own.number === null) add(index, own);
    if (index % SHEETS_A_STEP === 0) yield;
  }
  const byFirst: (readonly number[] | undefined)[] = new Array<undefined>(sheets.length);
  for (const [at, group] of groups.entries()) {
    byFirst[Math.min(...group)] = group;
    if (at % SHEETS_A_STEP === 0) yield;
  }
  return byFirst.filter((group) => group !== undefined);
}

/** One sheet of those that are about one project; the same as long as those are. */
export function joinGroup(group: readonly Sheet[]): Sheet {
  const [first] = group;
  if (first === undefined) throw new Error('a project is on one sheet at least');
  if (group.length === 1) return first;
  const known = joinings.get(first);
  if (known?.group.length === group.length && known.group.every((each, at) => each === group[at]))
    return known.sheet;
  const ordered = [...group].sort(byAge);
  const joined = join(ordered);
  const sheet = ordered.some((each) => each instanceof KeptSheet)
    ? keepJoined(joined, ordered)
    : joined;
  joinings.set(first, { group, sheet });
  return sheet;
}

const joinings = new WeakMap<Sheet, { readonly group: readonly Sheet[]; readonly sheet: Sheet }>();

/** The same sheet, joined anew of the packed ones when somebody looks into it. */
function keepJoined({ id, document, documents }: Sheet, ordered: readonly Sheet[]): Sheet {
  const parts = {
    ...{ id, document, ...(documents && { documents }) },
    ...{ name: ordered[0]?.name ?? null, organisations: null, sentences: null, keys: null },
  };
  const source = { at: () => joinedOf(ordered), passing: () => joinedOf.passing(ordered) };
  return new KeptSheet(parts, source, 0, null);
}

/** Joined sheets that are held unpacked. */
const UNPACKED = 500;
const joinedOf = recall((ordered: readonly Sheet[]) => join(ordered.map(passingly)), UNPACKED);

const remembered = new WeakMap<Sheet, JoinKeys>();

/** What a sheet is joined by; sheets stay while others are read anew. */
function keysOf(sheet: Sheet): JoinKeys {
  if (sheet instanceof KeptSheet) return sheet.keysBy(readKeys);
  const known = remembered.get(sheet);
  if (known !== undefined) return known;
  const keys = { number: numberOf(sheet), name: nameKey(sheet) };
  remembered.set(sheet, keys);
  return keys;
}

/** What a sheet is joined by, in texts that hold on to no document. */
export function readKeys(sheet: Sheet): JoinKeys {
  const [number, name] = [numberOf(sheet), nameKey(sheet)];
  return { number: number && ownText(number), name: name && ownText(name) };
}

/** The number without signs; null for a sheet that is known by its document alone. */
function numberOf({ id, document }: Sheet): string | null {
  if (id === document.path || id.startsWith(`${document.path}#`)) return null;
  const plain = id.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return plain === '' ? null : plain;
}

function nameKey({ name, fields }: Sheet): string | null {
  const owner = fields.find(
    ({ key, reading }) => key === 'owner' && reading.origin === 'stated',
  )?.reading;
  if (owner?.origin !== 'stated') return null;
  return `${fold(name.value.text)}\u0000${fold(owner.text)}`;
}

function join([newest, ...older]: readonly Sheet[]): Sheet {
  if (newest === undefined) throw new Error('nothing to join');
  const numbered = [newest, ...older].find((sheet) => numberOf(sheet) !== null);
  const fields = joinFields([newest, ...older]);
  const { name, document, knownNames } = newest;
  return {
    id: numbered?.id ?? newest.id,
    ...{ name, document, ...(knownNames && { knownNames }) },
    fields,
    passages: joinPassages([newest, ...older]),
    findings: [newest, ...older]
      .flatMap(({ findings }) => [...findings])
      .concat(disagreements(fields)),
    documents: [...new Set([newest, ...older].map(({ document }) => document))],
  };
}

function byAge(a: Sheet, b: Sheet): number {
  const [one, other] = [ageOf(a), ageOf(b)];
  if (one !== other) return one < other ? 1 : -1;
  return a.document.path < b.document.path ? -1 : a.document.path > b.document.path ? 1 : 0;
}

// What a document says of its own day goes before the day the file was saved.
function ageOf({ document, fields }: Sheet): string {
  const updated = fields.find(({ key }) => key === 'updated')?.reading;
  if (updated?.origin === 'stated' && updated.value.kind === 'date') return updated.value.date;
  return document.modified ?? document.date ?? '';
}

function joinFields(sheets: readonly Sheet[]): readonly SheetField[] {
  const joined: SheetField[] = [];
  /** Where a value already stands, by field and value; of newer documents only. */
  const stands = new Map<string, number>();
  for (const { fields } of sheets) {
    const before = joined.length;
    const told = new Set(stands.keys());
    for (const field of fields) {
      const { key, reading } = field;
      const own = `${key}\u0000${reading.origin === 'stated' ? valueKey(reading) : reading.origin}`;
      const at = told.has(own) ? stands.get(own) : undefined;
      const other = at === undefined ? undefined : joined[at];
      if (at !== undefined && other?.reading.origin === 'stated' && reading.origin === 'stated') {
        joined[at] = { ...other, reading: withSources(other.reading, reading.sources) };
      } else if (reading.origin !== 'missing' || before === 0 || !told.has(key)) {
        stands.set(own, joined.push(field) - 1);
        stands.set(key, joined.length - 1);
      }
    }
  }
  return joined;
}

function valueKey({ value }: StatedFact): string {
  // A number is the same however its signs are set.
  if (value.kind === 'code') return value.code.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return fold(JSON.stringify(value));
}

/** The same fact, cited in the other document too. */
function withSources(fact: StatedFact, sources: readonly Source[]): StatedFact {
  const [first, ...rest] = fact.sources;
  return stated(fact.value, fact.text, [first, ...rest, ...sources]);
}

function joinPassages(sheets: readonly Sheet[]): readonly Passage[] {
  const seen = new Set<string>();
  return sheets.flatMap(({ passages }) =>
    passages.filter(({ sentences }) => {
      const isNew = sentences.some(({ text }) => !seen.has(fold(text)));
      for (const { text } of sentences) seen.add(fold(text));
      return isNew;
    }),
  );
}

/** Fields on which documents say different things, the newest first. */
function disagreements(fields: readonly SheetField[]): readonly Finding[] {
  const byKey = new Map<string, Fact[]>();
  for (const { key, reading } of fields) {
    // When each document was updated is no disagreement.
    if (reading.origin === 'missing' || key === 'updated') continue;
    byKey.set(key, [...(byKey.get(key) ?? []), reading]);
  }
  return [...byKey].flatMap(([key, facts]): readonly Finding[] => {
    const documents = new Set(facts.map(({ sources }) => sources[0].document));
    if (facts.length < 2 || documents.size < 2) return [];
    const sources = facts.flatMap((fact) => [...fact.sources]);
    return [{ rule: 'documents-differ', fields: [key], facts, sources }];
  });
}
