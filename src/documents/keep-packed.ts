// Sheets as they were read ↔ the same sheets with their text in bytes outside the heap, so that very many weigh little.

import { KeptSheet, organisationsOn, sentencesOn, type SheetSource } from '../model/kept-sheet.js';
import { stated, type StatedFact } from '../model/fact.js';
import { placeKey, type Place } from '../model/place.js';
import { recall } from '../model/recall.js';
import { runInSlices } from '../model/run-in-slices.js';
import type { Sheet } from '../model/sheet.js';
import { placeOfLine, sourceAt, type DocumentText, type Source } from '../model/source.js';
import type { ValueOf } from '../model/value.js';
import { readKeys } from './join-sheets.js';
import { keepMany, manyPieces, PACK_SHEETS_FROM } from './keep-many.js';
import { packReading, unpackReading } from './pack-reading.js';
import type { DocumentReading, ReadFile } from './read-document.js';
import { ownText, shareText } from './share-text.js';

/** From so many files on, sheets are kept packed: below, they are little in memory and quicker at hand. */
export const PACK_FROM = 20_000;
const MOST_SHEETS = 8;
/** Files that are held unpacked: an answer looks at the same few again and again. */
const UNPACKED = 1000;

/**
 * The same files; their sheets are unpacked when somebody looks into them.
 * @param isLarge whether they are of very many files; else only documents of very many sheets are packed
 */
export async function keepPacked(
  files: readonly ReadFile[],
  isLarge: boolean,
): Promise<readonly ReadFile[]> {
  const packed = files.map(({ reading }) => {
    const { sheets } = reading;
    const isFew = isLarge && isWorthPacking(sheets.length);
    return isFew && !(sheets[0] instanceof KeptSheet) ? packWhole(reading) : null;
  });
  // One block of memory for all that were read together.
  const block = Buffer.concat(packed.flatMap((bytes) => bytes ?? []));
  const kept: ReadFile[] = [];
  let at = 0;
  for (const [index, file] of files.entries()) {
    const { reading } = file;
    const length = packed[index]?.length;
    let { sheets } = reading;
    if (length !== undefined) {
      sheets = keptSheets(file, new PackedFile(reading.path, { block, from: at, to: at + length }));
      at += length;
    } else if (!(sheets[0] instanceof KeptSheet) && areMany(sheets.length, isLarge))
      sheets = await runInSlices(keepMany(sheets));
    kept.push(sheets === reading.sheets ? file : { ...file, reading: { ...reading, sheets } });
  }
  return kept;
}

/** True of a document whose sheets are packed one by one: the whole would be unpacked for each of them. */
export function areMany(sheets: number, isLarge: boolean): boolean {
  return sheets >= PACK_SHEETS_FROM || (isLarge && sheets > MOST_SHEETS);
}

function packWhole(reading: DocumentReading): Buffer {
  return Buffer.from([...packReading(reading)].join(''));
}

/** What the sheets of a file are opened from again, piece by piece. */
export function packedPieces({ reading }: ReadFile): Iterable<string | Uint8Array> {
  const [first] = reading.sheets;
  if (first === undefined) return [];
  const { document } = first;
  return document instanceof KeptDocument
    ? [document.packed.bytes]
    : (manyPieces(document) ?? packReading(reading));
}

/** What is known of the sheets in a file that are kept packed in bytes. */
export interface KnownFile {
  readonly path: string;
  readonly ids: readonly string[];
  readonly date: string | null;
  readonly modified?: string | undefined;
  readonly isPlaced: boolean;
}

/** A stretch of a block of memory that many files share. */
export interface Stretch {
  readonly block: Buffer;
  readonly from: number;
  readonly to: number;
}

/** The sheets of a file that was packed before. */
export function openPacked(
  { path, ids, date, modified, isPlaced }: KnownFile,
  packed: Stretch,
  knownNames: readonly string[] | null,
): readonly Sheet[] {
  const source = new PackedFile(path, packed);
  const document = keptDocument(source, { path, date, ...(modified && { modified }) }, isPlaced);
  return ids.map((id, index) => {
    const parts = { id, document, name: null, organisations: null, sentences: null, keys: null };
    return new KeptSheet(parts, source, index, knownNames);
  });
}

/** True of a file that is packed as one. */
export function isWorthPacking(sheets: number): boolean {
  return sheets > 0 && sheets <= MOST_SHEETS;
}

/** Where in a block a file lies: a view of its own for each would weigh as much as the file's name and date. */
class PackedFile implements SheetSource {
  readonly path: string;
  readonly #block: Buffer;
  readonly #from: number;
  readonly #to: number;

  constructor(path: string, { block, from, to }: Stretch) {
    this.path = path;
    this.#block = block;
    this.#from = from;
    this.#to = to;
  }

  get bytes(): Buffer {
    return this.#block.subarray(this.#from, this.#to);
  }

  get text(): string {
    return this.#block.toString('utf8', this.#from, this.#to);
  }

  at(index: number): Sheet {
    return this.#sheetIn(unpacked(this), index);
  }

  passing(index: number): Sheet {
    return this.#sheetIn(unpacked.passing(this), index);
  }

  #sheetIn(sheets: readonly Sheet[], index: number): Sheet {
    const sheet = sheets[index];
    if (sheet === undefined) throw new Error(`${this.path} has fewer sheets than it had`);
    return sheet;
  }
}

const unpacked = recall(({ path, text }: PackedFile) => unpackReading(path, text), UNPACKED);

class KeptDocument implements DocumentText {
  readonly path: string;
  readonly date: string | null;
  readonly modified?: string;
  readonly #packed: PackedFile;

  constructor({ path, date, modified }: Omit<DocumentText, 'lines'>, packed: PackedFile) {
    this.path = path;
    this.date = date;
    if (modified !== undefined) this.modified = modified;
    this.#packed = packed;
  }

  /** What it is unpacked from. */
  get packed(): PackedFile {
    return this.#packed;
  }

  get lines(): readonly string[] {
    return this.whole.lines;
  }

  protected get whole(): DocumentText {
    return this.#packed.passing(0).document;
  }
}

class KeptPlacedDocument extends KeptDocument {
  get places(): readonly Place[] {
    return this.whole.places ?? [];
  }
}

function keptDocument(
  source: PackedFile,
  document: Omit<DocumentText, 'lines'>,
  isPlaced: boolean,
): DocumentText {
  return isPlaced ? new KeptPlacedDocument(document, source) : new KeptDocument(document, source);
}

function keptSheets({ reading }: ReadFile, source: PackedFile): readonly Sheet[] {
  const own = reading.sheets[0]?.document;
  if (own === undefined) return [];
  const document = keptDocument(source, own, own.places !== undefined);
  return reading.sheets.map((sheet, index) => {
    const parts = {
      id: ownText(sheet.id),
      document,
      name: ownName(sheet),
      organisations: organisationsOn(sheet).map(shareText),
      sentences: sentencesOn(sheet),
      keys: readKeys(sheet),
    };
    return new KeptSheet(parts, source, index, null);
  });
}

/** The name in a text of its own, read from the same line. */
function ownName({ name, document }: Sheet): StatedFact<ValueOf<'text'>> {
  const text = ownText(name.text);
  const value = name.value.text === name.text ? text : ownText(name.value.text);
  const ownSource = ({ place, label, quote }: Source): Source => {
    const line = lineOf(document, place, quote);
    return sourceAt(document, line, shareText(label), quote === text ? text : ownText(quote));
  };
  const [first, ...others] = name.sources;
  return stated({ kind: 'text', text: value }, text, [ownSource(first), ...others.map(ownSource)]);
}

function lineOf(document: DocumentText, place: Place, quote: string): number {
  if (document.places === undefined && place.kind === 'line') return place.line;
  const key = placeKey(place);
  const index = document.lines.findIndex(
    (line, at) => line.includes(quote) && placeKey(placeOfLine(document, at + 1)) === key,
  );
  return index + 1;
}
