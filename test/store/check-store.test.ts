import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { checkStore } from '../../src/store/check-store.js';
import { openStore } from '../../src/store/open-store.js';
import { doctorTextsIn } from '../../src/texts/doctor-texts-in.js';

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'check-store-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

it('finds that a store works, and leaves it as it was', async () => {
  const dataDir = await temporaryFolder();
  expect(await checkStore({ dataDir, databaseUrl: null })).toMatchObject({ code: 'store-works' });
  const store = await openStore({ dataDir, databaseUrl: null });
  expect(await store.watches.ofPerson('nobody')).toEqual([]);
  await store.close();
});

it('finds why a store does not work: no folder, or a file that is no database', async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, 'projektlots.db'), 'no database '.repeat(1000));
  const found = await checkStore({ dataDir: folder, databaseUrl: null });
  expect(found).toMatchObject({ level: 'fault', code: 'store-file-damaged', values: { folder } });
  expect(doctorTextsIn('sv').told(found)).toContain('projektlots.db är skadad');
  const taken = path.join(folder, 'projektlots.db', 'below');
  expect(await checkStore({ dataDir: taken, databaseUrl: null })).toMatchObject({
    level: 'fault',
    code: 'store-file-no-place',
  });
});

it('finds a PostgreSQL that does not answer', async () => {
  const databaseUrl = 'postgres://nobody@127.0.0.1:9/none';
  const found = await checkStore({ dataDir: '', databaseUrl });
  expect(found).toMatchObject({ code: 'store-not-listening', values: { host: '127.0.0.1:9' } });
  expect(doctorTextsIn('sv').told(found)).toBe(
    'Lagret i PostgreSQL går inte att öppna: ingen lyssnar på 127.0.0.1:9',
  );
});
