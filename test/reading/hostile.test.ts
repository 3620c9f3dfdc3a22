import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/documents/extract/create-extractor.js';
import { formatOfName } from '../../src/documents/formats/format-of.js';
import { readDocument, type DocumentReading } from '../../src/documents/read-document.js';
import { readFolder } from '../../src/documents/read-folder.js';
import type { Sheet } from '../../src/model/sheet.js';
import { standsAt } from '../../src/model/source.js';
import { documentWithMutatedPart, mutatedDocument } from './support/arbitrary-mutations.js';
import {
  circularPdf,
  deepDocx,
  deepPdf,
  docxBomb,
  lyingZip,
  mutate,
  pdfBomb,
} from './support/hostile-files.js';

const extractor = createExtractor({ milliseconds: 8000, heapMegabytes: 128, grownMegabytes: 250 });
afterAll(() => extractor.close());

function read(file: string, bytes: Uint8Array | string): Promise<DocumentReading> {
  const format = formatOfName(file);
  if (typeof format !== 'string') throw new Error(file);
  return readDocument({ path: file, format, bytes: Buffer.from(bytes), date: null }, extractor);
}

function faults({ sheets, unread }: DocumentReading): readonly string[] {
  return [...unread.map(({ fault }) => fault), ...sheets.map(({ id }) => id)];
}

function sourcesOf({ name, fields, passages }: Sheet) {
  return [
    ...name.sources,
    ...fields.flatMap(({ reading }) =>
      reading.origin === 'missing' ? [reading.source] : [...reading.sources],
    ),
    ...passages.flatMap(({ sentences }) => sentences.map(({ source }) => source)),
  ];
}

describe('a file that is broken', () => {
  it('is read or told, and whatever is read of it stands where it is cited', async () => {
    await fc.assert(
      fc.asyncProperty(mutatedDocument, async ({ written, mutations }) => {
        const reading = await read(written.file, mutate(written.bytes, mutations));
        expect(reading.sheets.length + reading.unread.length).toBeGreaterThan(0);
        for (const sheet of reading.sheets) {
          for (const { place, quote } of sourcesOf(sheet)) {
            expect(standsAt(sheet.document, place, quote)).toBe(true);
          }
        }
      }),
      { numRuns: 300, seed: 20261125 },
    );
  });
});

describe('an office document with a broken part', () => {
  it('is read or told, and whatever is read of it stands where it is cited', async () => {
    await fc.assert(
      fc.asyncProperty(documentWithMutatedPart, async ({ file, bytes }) => {
        const reading = await read(file, bytes);
        expect(reading.sheets.length + reading.unread.length).toBeGreaterThan(0);
        for (const sheet of reading.sheets)
          for (const { place, quote } of sourcesOf(sheet))
            expect(standsAt(sheet.document, place, quote)).toBe(true);
      }),
      { numRuns: 100, seed: 20261125 },
    );
  });
});

describe('a file that is meant to break its reader', () => {
  it.each([
    ['a packed document that unpacks to 60 MB', 'bomb.docx', () => docxBomb(60), 'too-heavy'],
    ['one whose directory lies about it', 'lögn.docx', () => lyingZip(), 'empty'],
    ['tables in tables in tables', 'djup.docx', () => deepDocx(60_000), 'too-heavy'],
    ['a PDF object nested a million times', 'djup.pdf', () => deepPdf(1_000_000), 'damaged'],
    ['pages in a circle', 'cirkel.pdf', () => circularPdf(), 'damaged'],
    ['a page that unpacks to 700 MB', 'bomb.pdf', () => pdfBomb(700), 'too-heavy'],
    ['lists in lists in lists', 'djup.json', () => '['.repeat(1_000_000), 'damaged'],
    ['a page of open tags', 'djup.html', () => '<div><b>'.repeat(200_000), 'too-heavy'],
    ['a line of a million labels', 'rad.txt', () => 'Namn: '.repeat(200_000), 'no-project'],
    ['a table of a million quotation marks', 'citat.csv', () => '";'.repeat(500_000), 'no-project'],
  ] as const)('%s is told in time', async (_, file, make, fault) => {
    expect(faults(await read(file, await make()))).toEqual([fault]);
  });

  it('leaves the reader whole for the next document', async () => {
    const next = await read(
      'nästa.csv',
      'Projektnamn;Projektägare\nExempelprojektet Efter;Provstad',
    );
    expect(next.sheets[0]?.name.text).toBe('Exempelprojektet Efter');
  });
});

describe('a folder with what is no project sheet', () => {
  it('has each file told by its reason, and the others read', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'hostile-'));
    const write = (name: string, text: string): Promise<void> =>
      writeFile(path.join(folder, name), text);
    await write('bra.txt', 'Projektnamn: Exempelprojektet Bra\nProjektägare: Provstad');
    await write('gammal.doc', 'x');
    await write('bild.png', 'x');
    await write('tom.txt', '');
    await write('inte.pdf', 'ingen pdf');
    await write('låst.docx', '\u00d0');
    await writeFile(path.join(folder, 'låst.docx'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));
    await write('~$bra.docx', 'lock');
    await write('.dold.txt', 'Projektnamn: Exempelprojektet Dold');
    await write('stor.txt', 'x');
    await truncate(path.join(folder, 'stor.txt'), 50_000_000);
    const { sheets, unread } = await readFolder(folder, { extractor });
    await rm(folder, { recursive: true });
    expect(sheets.map(({ name }) => name.text)).toEqual(['Exempelprojektet Bra']);
    expect(Object.fromEntries(unread.map((each) => [each.path, each.fault]))).toEqual({
      'bild.png': 'unknown-format',
      'gammal.doc': 'old-format',
      'inte.pdf': 'damaged',
      'låst.docx': 'protected',
      'stor.txt': 'too-large',
      'tom.txt': 'empty',
    });
  });
});
