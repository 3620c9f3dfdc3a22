import { mkdtemp, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  loadSnapshot,
  saveSnapshot,
  snapshotPath,
  type Snapshot,
} from '../../src/documents/keep-snapshot.js';
import { readFolder, type ReadFolder } from '../../src/documents/read-folder.js';
import type { Sheet } from '../../src/model/sheet.js';
import { makeRecords, type ProjectRecord } from './support/project-record.js';
import { TWENTY_STYLES } from './support/styles.js';
import { writeDocx, writeXlsxList } from './support/write-office.js';
import {
  writeCsv,
  writeHtml,
  writeJson,
  writeMarkdown,
  writeTxt,
  type Written,
} from './support/write-text.js';
import { PLAIN } from './support/field-texts.js';
import { writePdf } from './support/write-pdf.js';

const [FIRST, SECOND, THIRD, FOURTH, ...LIST] = makeRecords(20) as [
  ProjectRecord,
  ProjectRecord,
  ProjectRecord,
  ProjectRecord,
  ...ProjectRecord[],
];
let folder: string;
let snapshot: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'snapshot-'));
  snapshot = snapshotPath(path.join(folder, '.data'), folder);
  await write(
    ...TWENTY_STYLES.slice(0, 4).map((style) => writeTxt(FIRST, style)),
    writeMarkdown(FIRST, 'table', PLAIN),
    writeHtml(SECOND, 'definitions', PLAIN),
    writeCsv(LIST.slice(0, 3), PLAIN, { delimiter: ';', encoding: 'utf8' }),
    writeJson(LIST.slice(6, 9), 'nested'),
  );
  await writeFile(path.join(folder, 'prosa.txt'), 'Bara en mening utan fält.');
  await writeFile(path.join(folder, 'tom.txt'), '');
});
afterEach(() => rm(folder, { recursive: true }));

async function write(...written: readonly Written[]): Promise<void> {
  for (const [index, { file, bytes }] of written.entries())
    await writeFile(path.join(folder, `${index}-${file}`), bytes);
}

/** Reads the folder and keeps what it says. */
async function keep(index: Uint8Array | null = null): Promise<ReadFolder> {
  const read = await readFolder(folder, { snapshot });
  await saveSnapshot(snapshot, read.files, index && [index]);
  return read;
}

describe('a snapshot of what was read', () => {
  it('gives the same sheets and faults as the files, whatever their format', async () => {
    await write(
      writeDocx(THIRD, 'table', PLAIN),
      writePdf(FOURTH, 'columns', PLAIN),
      writeXlsxList(LIST.slice(3, 6), PLAIN),
    );
    const first = await keep();
    const second = await readFolder(folder, { snapshot });
    expect(second.kept).toEqual({ index: null });
    expect(second.sheets).toEqual(first.sheets);
    expect(second.unread).toEqual(first.unread);
    expect(first.sheets.length).toBeGreaterThan(12);
    // Sheets of one file share their document, as they did.
    const shared = second.sheets.filter(({ document }) => document.path.endsWith('.csv'));
    expect(shared.length).toBe(3);
    expect(new Set(shared.map(({ document }) => document)).size).toBe(1);
  });

  it('gives back the index that it was given, while nothing has changed', async () => {
    await keep(Buffer.from('register'));
    const { kept } = await readFolder(folder, { snapshot });
    expect(typeof kept === 'string' ? kept : Buffer.from(kept.index ?? []).toString()).toBe(
      'register',
    );
    await rm(path.join(folder, 'prosa.txt'));
    expect((await readFolder(folder, { snapshot })).kept).toBe('changed');
  });

  it('is read instead of the files that have not changed, and of no others', async () => {
    const { files } = await keep();
    const own = [...files.keys()].find((each) => each.endsWith('.txt')) ?? '';
    const name = path.join(folder, own);
    await writeFile(name, 'Projektnamn: Exempelprojektet Ändrat\nDnr: 2031/99999');
    await utimes(name, 1_900_000_000, 1_900_000_000);
    const { sheets, kept } = await readFolder(folder, { snapshot });
    expect(kept).toBe('changed');
    expect(sheets.map(({ id }) => id)).toContain('2031/99999');
  });

  it.each([
    ['cut short', async () => truncate(snapshot, 3000)],
    ['emptied', async () => writeFile(snapshot, '')],
    ['changed by hand', async () => replace('Exempelprojektet', 'Exempelprojekted')],
    ['without its seal', async () => replace(/"sha256":"\w*"/, '"sha256":""')],
    ['not JSON', async () => replace('"format"', 'format')],
  ])('that is %s is told as damaged, and the files are read', async (_, spoil) => {
    const { sheets } = await keep();
    await spoil();
    expect(await loadSnapshot(snapshot)).toBe('damaged');
    const again = await keep();
    expect(again.kept).toBe('damaged');
    expect(again.sheets).toEqual(sheets);
    expect(typeof (await loadSnapshot(snapshot))).toBe('object');
  });

  it.each([
    ['format', async () => replace('documents 6', 'documents 0')],
    ['version of the bot', async () => replace(/"code":"\w{5}/, '"code":"00000')],
  ])('of another %s is outdated', async (_, change) => {
    await keep();
    await change();
    expect(await loadSnapshot(snapshot)).toBe('outdated');
  });

  it('is not gone by once the keeper has changed the catalogue', async () => {
    await keep();
    const own = { fields: [{ field: 'grant', labels: ['Peng'] }] };
    await writeFile(path.join(folder, 'katalog.json'), JSON.stringify(own));
    expect((await readFolder(folder, { snapshot })).kept).toBe('outdated');
    await rm(path.join(folder, 'katalog.json'));
    expect((await readFolder(folder, { snapshot })).kept).toEqual({ index: null });
  });

  it('looks into no sheet that nobody asks for', async () => {
    await keep();
    const { files } = (await loadSnapshot(snapshot)) as Snapshot;
    const looked = [...files.values()].flatMap(({ reading }) => reading.sheets);
    const isKept = (sheet: Sheet): boolean =>
      'get' in (Object.getOwnPropertyDescriptor(sheet, 'fields') ?? {});
    expect(looked.every(isKept)).toBe(true);
    expect(looked.every((sheet) => sheet.fields.length > 0)).toBe(true);
  });

  it('that cannot be written is told to whoever writes it', async () => {
    const { files } = await readFolder(folder);
    const nowhere = path.join(folder, 'tom.txt', 'x', 'y');
    await expect(saveSnapshot(nowhere, files)).rejects.toThrow();
  });
});

async function replace(from: string | RegExp, to: string): Promise<void> {
  const bytes = await readFile(snapshot, 'latin1');
  await writeFile(snapshot, bytes.replace(from, to), 'latin1');
}
