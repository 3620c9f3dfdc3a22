// Sheets of several documents → one sheet a project, what the newest document says first.

import { fold } from '../language/fold.js';
import { TextNumbers } from '../language/text-numbers.js';
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
  const { starts, sheets: members } = yield* groupInSteps(sheets);
  const joined: Sheet[] = [];
  for (let at = 0; at + 1 < starts.length; at++) {
    const group = members.subarray(starts[at], starts[at + 1]);
    const [first = 0] = group;
    joined.push(
      group.length === 1
        ? (sheets[first] as Sheet)
        : joinGroup(Array.from(group, (index) => sheets[index] as Sheet)),
    );
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

/** Sheets as numbers from 0, those about one project one after the other, and where each group begins. */
export interface SheetGroups {
  /** One more closes the last. */
  readonly starts: Uint32Array;
  readonly sheets: Uint32Array;
}

/** The sheets that are about one project, in the order of their first ones. */
export function* groupInSteps(sheets: readonly Sheet[]): Generator<void, SheetGroups> {
  const grouper = new SheetGrouper(sheets);
  // Those with a number first: one without belongs to the project that bears its name.
  for (const isNumbered of [true, false])
    for (const [index, sheet] of sheets.entries()) {
      const keys = keysOf(sheet);
      if ((keys.number !== null) === isNumbered) grouper.add(index, keys);
      if (index % SHEETS_A_STEP === 0) yield;
    }
  return yield* grouper.finish();
}

/** Groups as chains through flat arrays: of a hundred thousand sheets, hardly any has company. */
class SheetGrouper {
  /** By sheet, the next of its group, -1 after the last; by the sheet a group began with, its last and its least. */
  readonly #next: Int32Array;
  readonly #last: Int32Array;
  readonly #least: Int32Array;
  /** By sheet, the one that its group began with. */
  readonly #began: Int32Array;
  /** The sheet that the group of a number began with. */
  readonly #byNumber: TextNumbers;
  /** Of a name, the sheet that had it last among those groups began with. */
  readonly #byName: TextNumbers;
  /** 1 where that one is not alone: two numbers under one name are two projects, and a sheet without a number is then neither's. */
  readonly #several: Uint8Array;

  constructor(sheets: readonly Sheet[]) {
    const size = sheets.length;
    const keysAt = (index: number): JoinKeys => keysOf(sheets[index] as Sheet);
    this.#byNumber = new TextNumbers((index) => keysAt(index).number);
    this.#byName = new TextNumbers((index) => keysAt(index).name);
    this.#several = new Uint8Array(size);
    this.#next = new Int32Array(size).fill(-1);
    this.#last = new Int32Array(size);
    this.#least = new Int32Array(size);
    this.#began = new Int32Array(size);
  }

  add(index: number, { number, name }: JoinKeys): void {
    const named = name === null ? undefined : this.#byName.get(name);
    const alone = named !== undefined && this.#several[named] === 1 ? undefined : named;
    const began = (number === null ? alone : this.#byNumber.get(number)) ?? index;
    this.#began[index] = began;
    if (began === index) {
      if (number !== null) this.#byNumber.set(number, index);
      if (name !== null) this.#byName.set(name, index);
      if (number !== null && named !== undefined) this.#several[index] = 1;
      this.#least[began] = index;
    } else this.#next[this.#last[began] ?? 0] = index;
    this.#last[began] = index;
    this.#least[began] = Math.min(this.#least[began] ?? 0, index);
  }

  *finish(): Generator<void, SheetGroups> {
    const size = this.#next.length;
    const [starts, sheets] = [new Uint32Array(size + 1), new Uint32Array(size)];
    let [groups, count] = [0, 0];
    for (let index = 0; index < size; index++) {
      const began = this.#began[index] ?? 0;
      if (this.#least[began] !== index) continue;
      for (let at = began; at >= 0; at = this.#next[at] ?? -1) sheets[count++] = at;
      starts[++groups] = count;
      if (groups % SHEETS_A_STEP === 0) yield;
    }
    return { starts: starts.subarray(0, groups + 1), sheets };
  }
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
