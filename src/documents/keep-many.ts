// A document of very many sheets → the same sheets, each in bytes of its own outside the heap; the document stays as it is.

import { remember } from '../language/bounded-cache.js';
import { KeptSheet, organisationsOn, sentencesOn, type SheetSource } from '../model/kept-sheet.js';
import type { Sheet } from '../model/sheet.js';
import type { DocumentText } from '../model/source.js';
import { readKeys } from './join-sheets.js';
import { packDocument, SheetPacker, unpackDocument, unpackSheet } from './pack-reading.js';
import { ownText, shareText } from './share-text.js';

/** From so many sheets on, those of one document are kept packed. */
export const PACK_SHEETS_FROM = 5000;
/** Sheets that are held unpacked: an answer looks at the same few again and again. */
const UNPACKED = 1000;
const LINE_END = 0x0a;

/** The same sheets, all of one document, step by step; each is unpacked when somebody looks into it. */
export function* keepMany(sheets: readonly Sheet[]): Generator<void, readonly Sheet[]> {
  const document = sheets[0]?.document;
  if (document === undefined) return [];
  const packer = new SheetPacker(document);
  yield* packer.findPlaces();
  const lines: string[] = [];
  for (const sheet of sheets) {
    lines.push(packer.pack(sheet));
    yield;
  }
  const source = new ManySheets(document, Buffer.from(lines.join('\n')));
  const kept: Sheet[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const parts = {
      ...{ id: ownText(sheet.id), document, name: sheet.name },
      organisations: organisationsOn(sheet).map(shareText),
      sentences: sentencesOn(sheet),
      keys: readKeys(sheet),
    };
    kept.push(new KeptSheet(parts, source, index, null));
    yield;
  }
  return kept;
}

/** The sheets that were packed before, from a line for their document and one for each of them. */
export function openMany(
  path: string,
  ids: readonly string[],
  bytes: Buffer,
  knownNames: readonly string[] | null,
): readonly Sheet[] {
  const end = bytes.indexOf(LINE_END);
  const document = unpackDocument(path, bytes.toString('utf8', 0, end));
  const source = new ManySheets(document, bytes.subarray(end + 1));
  return ids.map((id, index) => {
    const parts = { id, document, name: null, organisations: null, sentences: null, keys: null };
    return new KeptSheet(parts, source, index, knownNames);
  });
}

/** What `openMany` opens, piece by piece; null where the sheets of the document are not kept so. */
export function manyPieces(document: DocumentText): Iterable<string | Uint8Array> | null {
  const kept = sources.get(document);
  return kept === undefined ? null : piecesOf(document, kept);
}

function* piecesOf(document: DocumentText, { bytes }: ManySheets): Generator<string | Uint8Array> {
  yield* packDocument(document);
  yield '\n';
  yield bytes;
}

class ManySheets implements SheetSource {
  readonly bytes: Buffer;
  /** Where each sheet begins, and the one after the last. */
  readonly #starts: Uint32Array;
  readonly #document: DocumentText;
  readonly #remembered: (index: string) => Sheet;
  #passed: { readonly index: number; readonly sheet: Sheet } | null = null;

  constructor(document: DocumentText, bytes: Buffer) {
    this.bytes = bytes;
    const starts = [0];
    for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, end + 1))
      starts.push(end + 1);
    this.#starts = Uint32Array.from([...starts, bytes.length + 1]);
    this.#document = document;
    this.#remembered = remember((index) => this.#unpack(Number(index)), UNPACKED);
    sources.set(document, this);
  }

  at(index: number): Sheet {
    return this.#remembered(String(index));
  }

  passing(index: number): Sheet {
    if (this.#passed?.index !== index) this.#passed = { index, sheet: this.#unpack(index) };
    return this.#passed.sheet;
  }

  #unpack(index: number): Sheet {
    const [start, next] = [this.#starts[index], this.#starts[index + 1]];
    if (start === undefined || next === undefined)
      throw new Error(`${this.#document.path} has fewer sheets than it had`);
    return unpackSheet(this.#document, this.bytes.toString('utf8', start, next - 1));
  }
}

const sources = new WeakMap<DocumentText, ManySheets>();
