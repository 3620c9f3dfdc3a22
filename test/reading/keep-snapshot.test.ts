import { mkdtemp, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSnapshot, snapshotPath } from '../../src/documents/keep-snapshot.js';
import { readFolder } from '../../src/documents/read-folder.js';
import { makeRecords } from './support/project-record.js';
import { TWENTY_STYLES } from './support/styles.js';
import { writeCsv, writeTxt } from './support/write-text.js';
import { PLAIN } from './support/field-texts.js';

let folder: string;
let snapshot: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'snapshot-'));
  snapshot = snapshotPath(path.join(folder, '.data'), folder);
  const records = makeRecords(6);
  for (const [index, record] of records.entries()) {
    const style = TWENTY_STYLES[index];
    if (style === undefined) continue;
    const { file, bytes } = writeTxt(record, style);
    await writeFile(path.join(folder, file), bytes);
  }
  const list = writeCsv(records.slice(0, 3), PLAIN, { delimiter: ';', encoding: 'utf8' });
  await writeFile(path.join(folder, list.file), list.bytes);
  await writeFile(path.join(folder, 'tom.txt'), '');
});
afterEach(() => rm(folder, { recursive: true }));

describe('a snapshot of what was read', () => {
  it('gives the same sheets and faults as the files', async () => {
    const first = await readFolder(folder, { snapshot });
    const kept = await loadSnapshot(snapshot);
    expect(kept?.size).toBe(first.files.size);
    const second = await readFolder(folder, { snapshot });
    expect(second.sheets).toEqual(first.sheets);
    expect(second.unread).toEqual(first.unread);
    // Sheets of one file share their document, as they did.
    const shared = second.sheets.filter(({ document }) => document.path === 'projekt.csv');
    expect(new Set(shared.map(({ document }) => document)).size).toBe(1);
  });

  it('is read instead of the files that have not changed, and of no others', async () => {
    await readFolder(folder, { snapshot });
    const forged = (await readFile(snapshot, 'utf8')).includes('2031-00002.txt');
    expect(forged).toBe(true);
    const name = path.join(folder, '2031-00002.txt');
    await writeFile(name, 'Projektnamn: Exempelprojektet Ändrat\nDnr: 2031/99999');
    await utimes(name, 1_900_000_000, 1_900_000_000);
    const { sheets, files } = await readFolder(folder, { snapshot });
    expect(sheets.map(({ id }) => id)).toContain('2031/99999');
    expect((await loadSnapshot(snapshot))?.get('2031-00002.txt')).toEqual(
      files.get('2031-00002.txt'),
    );
  });

  it.each([
    ['cut short', async () => truncate(snapshot, 3000)],
    ['emptied', async () => writeFile(snapshot, '')],
    ['of another version', async () => replace('documents 1', 'documents 0')],
    ['changed by hand', async () => replace('Exempelprojektet', 'Exempelprojekted')],
    ['not JSON', async () => replace('"path"', 'path')],
  ])('that is %s is left alone, and the files are read', async (_, spoil) => {
    const { sheets } = await readFolder(folder, { snapshot });
    await spoil();
    expect(await loadSnapshot(snapshot)).toBeNull();
    expect((await readFolder(folder, { snapshot })).sheets).toEqual(sheets);
    expect(await loadSnapshot(snapshot)).not.toBeNull();
  });

  it('is not gone by once the keeper has changed the catalogue', async () => {
    await readFolder(folder, { snapshot });
    const own = { fields: [{ field: 'grant', labels: ['Peng'] }] };
    await writeFile(path.join(folder, 'katalog.json'), JSON.stringify(own));
    await readFolder(folder, {});
    expect(await loadSnapshot(snapshot)).toBeNull();
    await rm(path.join(folder, 'katalog.json'));
    await readFolder(folder, {});
    expect(await loadSnapshot(snapshot)).not.toBeNull();
  });

  it('that cannot be written does no harm', async () => {
    const nowhere = path.join(folder, 'tom.txt', 'x', 'y');
    expect((await readFolder(folder, { snapshot: nowhere })).sheets.length).toBeGreaterThan(5);
  });
});

async function replace(from: string, to: string): Promise<void> {
  await writeFile(snapshot, (await readFile(snapshot, 'utf8')).replace(from, to));
}
