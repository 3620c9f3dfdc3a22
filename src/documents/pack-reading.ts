// The sheets in a file ↔ a short text of one line each, in which every quote is a stretch of the document's lines.

import { missing, stated, type Fact, type Missing } from '../model/fact.js';
import { placeKey, type Place } from '../model/place.js';
import type { Finding, Passage, Sentence, Sheet, SheetField } from '../model/sheet.js';
import { sourceAt, TEXT_LABEL, type DocumentText, type Source } from '../model/source.js';
import type { Value } from '../model/value.js';
import type { DocumentReading } from './read-document.js';
import { shareText } from './share-text.js';
import { textDocument, withModified } from './text-document.js';

/** Line, where the quote begins on it, its length, and the label. */
type PackedSource = readonly [line: number, start: number, length: number, label: string];
/** Null for a text stands for the quote of the only source. */
type PackedFact = readonly [
  value: Value | null,
  text: string | null,
  sources: readonly PackedSource[],
];
type PackedReading = PackedFact | readonly [cause: string, source: PackedSource];
type PackedSentence = readonly [
  line: number,
  start: number,
  length: number,
  leadIn: string | null,
  heading: string | null,
  text?: string,
];

interface PackedSheet {
  readonly id: string;
  readonly name: PackedFact;
  readonly fields: readonly (readonly [key: string, label: string, reading: PackedReading])[];
  readonly passages: readonly (readonly PackedSentence[])[];
  readonly findings: readonly (readonly [
    rule: Finding['rule'],
    fields: readonly string[],
    facts: readonly PackedFact[],
    sources: readonly PackedSource[],
  ])[];
}

interface PackedDocument {
  readonly date: string | null;
  readonly modified?: string | undefined;
  readonly places?: readonly Place[];
  /** The lines, joined where the document is one of plain lines. */
  readonly lines: string | readonly string[];
}

/** Lines of a document that are packed in one piece. */
const LINES_A_PIECE = 2000;

/**
 * The sheets of a reading as text, piece by piece: a line for the document, and one for each sheet;
 * nothing where there are none. @throws Error if one is not as it was read.
 */
export function* packReading({ sheets }: DocumentReading): Generator<string, void> {
  const document = sheets[0]?.document;
  if (document === undefined) return;
  yield* packDocument(document);
  const packer = new SheetPacker(document);
  const finding = packer.findPlaces();
  while (finding.next().done !== true) yield '';
  for (const sheet of sheets) yield `\n${packer.pack(sheet)}`;
}

/** The line of a document alone, piece by piece. */
export function* packDocument(document: DocumentText): Generator<string, void> {
  const { date, modified, places, lines } = document;
  const about = JSON.stringify({ date, modified }).slice(0, -1);
  if (places === undefined) {
    yield `${about},"lines":${JSON.stringify(lines.join('\n'))}}`;
    return;
  }
  yield `${about},"places":`;
  yield* packList(places);
  yield ',"lines":';
  yield* packList(lines);
  yield '}';
}

function* packList(list: readonly unknown[]): Generator<string, void> {
  yield '[';
  for (let at = 0; at < list.length; at += LINES_A_PIECE) {
    const some = JSON.stringify(list.slice(at, at + LINES_A_PIECE)).slice(1, -1);
    yield at === 0 ? some : `,${some}`;
  }
  yield ']';
}

/** The sheets of a file from its text. @throws Error if a quote does not stand in its document. */
export function unpackReading(path: string, packed: string): readonly Sheet[] {
  const [first = '', ...sheets] = packed.split('\n');
  if (first === '') return [];
  const document = unpackDocument(path, first);
  return sheets.map((sheet) => unpackSheet(document, sheet));
}

/** A document from its line. */
export function unpackDocument(path: string, packed: string): DocumentText {
  const { date, modified, lines, places } = JSON.parse(packed) as PackedDocument;
  const own: DocumentText =
    typeof lines === 'string'
      ? textDocument(path, lines, date)
      : { path, lines, date, ...(places && { places }) };
  return modified === undefined ? own : withModified(own, modified);
}

/** Packs the sheets of a document, each in a line, once it has found all places there. */
export class SheetPacker {
  readonly #document: DocumentText;
  readonly #lines: readonly string[];
  /** Lines by their places, which all sources of a document share with it. */
  readonly #byPlace = new Map<string, number[]>();

  constructor(document: DocumentText) {
    this.#document = document;
    this.#lines = document.lines;
  }

  *findPlaces(): Generator<void, void> {
    for (const [index, place] of (this.#document.places ?? []).entries()) {
      if (index % LINES_A_PIECE === LINES_A_PIECE - 1) yield;
      const key = placeKey(place);
      const lines = this.#byPlace.get(key);
      if (lines) lines.push(index + 1);
      else this.#byPlace.set(key, [index + 1]);
    }
  }

  /** @throws Error if the sheet is not as it was read. */
  pack({ id, name, fields, passages, findings }: Sheet): string {
    return JSON.stringify({
      id,
      name: this.#fact(name),
      fields: fields.map(({ key, label, reading }) => [key, label, this.#reading(reading)]),
      passages: passages.map(({ sentences }) => sentences.map((each) => this.#sentence(each))),
      findings: findings.map(({ rule, fields: touched, facts, sources }) => [
        rule,
        touched,
        facts.map((fact) => this.#fact(fact)),
        sources.map((source) => this.#source(source)),
      ]),
    } satisfies PackedSheet);
  }

  #reading(reading: Fact | Missing): PackedReading {
    return reading.origin === 'missing'
      ? [reading.cause, this.#source(reading.source)]
      : this.#fact(reading);
  }

  #fact(fact: Fact): PackedFact {
    if (fact.origin !== 'stated') throw new Error(`a ${fact.origin} fact is not read`);
    const { value, text, sources } = fact;
    const isQuote = sources.length === 1 && sources[0].quote === text;
    const isText = value.kind === 'text' && value.text === text;
    return [
      isText ? null : value,
      isQuote ? null : text,
      sources.map((source) => this.#source(source)),
    ];
  }

  #sentence({ text, source, leadIn, heading = null }: Sentence): PackedSentence {
    const [line, start, length] = this.#source(source);
    const packed = [line, start, length, leadIn, heading] as const;
    return text === source.quote ? packed : [...packed, text];
  }

  #source({ place, label, quote }: Source): PackedSource {
    const lines =
      this.#document.places === undefined && place.kind === 'line'
        ? [place.line]
        : (this.#byPlace.get(placeKey(place)) ?? []);
    for (const line of lines) {
      const start = this.#lines[line - 1]?.indexOf(quote) ?? -1;
      if (start >= 0) return [line, start, quote.length, label];
    }
    throw new Error(`${this.#document.path} does not read "${quote.slice(0, 80)}"`);
  }
}

/**
 * A sheet of a document from its line: its fields, prose and findings each when somebody looks into
 * them, since most look into one. @throws Error if a quote does not stand in the document.
 */
export function unpackSheet(document: DocumentText, line: string): Sheet {
  return new UnpackedSheet(document, JSON.parse(line) as PackedSheet);
}

class UnpackedSheet implements Sheet {
  readonly id: string;
  readonly document: DocumentText;
  readonly name: Sheet['name'];
  /** What is left packed: what has been unpacked is not held twice. */
  #packed: Pick<PackedSheet, 'fields' | 'passages' | 'findings'>;
  #fields: Sheet['fields'] | null = null;
  #passages: Sheet['passages'] | null = null;
  #findings: Sheet['findings'] | null = null;

  constructor(document: DocumentText, packed: PackedSheet) {
    this.id = packed.id;
    this.document = document;
    const { fields, passages, findings } = packed;
    this.#packed = { fields, passages, findings };
    const name = this.#fact(packed.name);
    if (name.origin !== 'stated' || name.value.kind !== 'text')
      throw new Error(`${document.path}: a sheet without a name`);
    this.name = stated(name.value, name.text, name.sources);
  }

  get fields(): Sheet['fields'] {
    if (this.#fields !== null) return this.#fields;
    this.#fields = this.#packed.fields.map(([key, label, reading]): SheetField => ({
      key: shareText(key),
      label: shareText(label),
      reading: isMissing(reading)
        ? missing(reading[0] as Missing['cause'], this.#source(reading[1]))
        : this.#fact(reading),
    }));
    this.#packed = { ...this.#packed, fields: [] };
    return this.#fields;
  }

  get passages(): Sheet['passages'] {
    if (this.#passages !== null) return this.#passages;
    this.#passages = this.#packed.passages.map((sentences): Passage => ({
      sentences: sentences.map(([line, start, length, leadIn, heading, text]): Sentence => {
        const own = this.#source([line, start, length, TEXT_LABEL]);
        return { text: text ?? own.quote, source: own, leadIn, heading };
      }),
    }));
    this.#packed = { ...this.#packed, passages: [] };
    return this.#passages;
  }

  get findings(): Sheet['findings'] {
    if (this.#findings !== null) return this.#findings;
    this.#findings = this.#packed.findings.map(([rule, fields, facts, sources]): Finding => ({
      rule,
      fields,
      facts: facts.map((fact) => this.#fact(fact)),
      sources: sources.map((source) => this.#source(source)),
    }));
    this.#packed = { ...this.#packed, findings: [] };
    return this.#findings;
  }

  #source([line, start, length, label]: PackedSource): Source {
    const quote = this.document.lines[line - 1]?.slice(start, start + length) ?? '';
    return sourceAt(this.document, line, shareText(label), quote);
  }

  #fact([value, text, sources]: PackedFact): Fact {
    const [first, ...more] = sources.map((source) => this.#source(source));
    if (first === undefined) throw new Error(`${this.document.path}: a fact without a source`);
    const own = text ?? first.quote;
    return stated(value === null ? { kind: 'text', text: own } : shareNames(value), own, [
      first,
      ...more,
    ]);
  }
}

/** Many sheets name the same places and organisations. */
function shareNames(value: Value): Value {
  return value.kind === 'places' || value.kind === 'organisations'
    ? { ...value, names: value.names.map(shareText) }
    : value;
}

function isMissing(
  reading: PackedReading,
): reading is readonly [cause: string, source: PackedSource] {
  return typeof reading[0] === 'string';
}
