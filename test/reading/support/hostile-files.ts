// Files that are broken or meant to break a reader: mutated, truncated, nested, swollen.

import { once } from 'node:events';
import { createDeflate } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { assemblePdf } from './write-pdf.js';
import { zipDocx } from './write-office.js';

export interface Mutation {
  readonly kind: 'truncate' | 'flip' | 'overwrite' | 'repeat' | 'cut';
  /** Where, as a share of the length. */
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** The bytes after a few mutations, one after the other. */
export function mutate(original: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  return mutations.reduce((bytes, mutation) => mutateOnce(bytes, mutation), original);
}

function mutateOnce(bytes: Uint8Array, { kind, at, bytes: other }: Mutation): Uint8Array {
  const start = Math.floor(at * bytes.length);
  const end = start + other.length;
  switch (kind) {
    case 'truncate':
      return bytes.slice(0, start);
    case 'flip': {
      const copy = bytes.slice();
      other.forEach((byte, index) => {
        const place = (start + index * 97) % Math.max(1, copy.length);
        copy[place] = (copy[place] ?? 0) ^ (byte || 1);
      });
      return copy;
    }
    case 'overwrite':
      return Buffer.concat([bytes.slice(0, start), other, bytes.slice(end)]);
    case 'repeat':
      return Buffer.concat([bytes.slice(0, end), bytes.slice(start, end), bytes.slice(end)]);
    case 'cut':
      return Buffer.concat([bytes.slice(0, start), bytes.slice(end)]);
  }
}

/** A few kilobytes that unpack to this many megabytes of XML. */
export function docxBomb(megabytes: number): Uint8Array {
  const text = 'Projektnamn: Exempelprojektet Bomben '.repeat(28_000);
  const paragraph = `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  return zipDocx(paragraph.repeat(megabytes));
}

/** A zip whose directory says that its part is small. */
export function lyingZip(): Uint8Array {
  const bytes = zipSync({ 'word/document.xml': strToU8(' '.repeat(30_000_000)) });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 28 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
  }
  return bytes;
}

export function deepDocx(depth: number): Uint8Array {
  return zipDocx(`${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`);
}

/** An object nested as deep as the file is long. */
export function deepPdf(depth: number): Uint8Array {
  return assemblePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [3 0 R] /Count 1 /Deep ${'['.repeat(depth)}${']'.repeat(depth)} >>`,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] /Contents 4 0 R /Deep ${'<< /A '.repeat(depth)}1${' >>'.repeat(depth)} >>`,
    `<< /Length ${depth} >>\nstream\n${'['.repeat(depth)}\nendstream`,
  ]);
}

/** Pages whose tree goes round in a circle. */
export function circularPdf(): Uint8Array {
  return assemblePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1000000000 /Parent 3 0 R >>',
    '<< /Type /Pages /Kids [2 0 R] /Count 1000000000 /Parent 2 0 R >>',
  ]);
}

/** A page whose content unpacks to this many megabytes. */
export async function pdfBomb(megabytes: number): Promise<Uint8Array> {
  const deflate = createDeflate({ level: 9 });
  const chunks: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => chunks.push(chunk));
  const spaces = Buffer.alloc(1_000_000, ' ');
  for (let count = 0; count < megabytes; count++) {
    if (!deflate.write(spaces)) await once(deflate, 'drain');
  }
  deflate.end();
  await once(deflate, 'end');
  const content = Buffer.concat(chunks);
  return assemblePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] /Contents 4 0 R >>',
    Buffer.concat([
      Buffer.from(`<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`),
      content,
      Buffer.from('\nendstream'),
    ]),
  ]);
}
