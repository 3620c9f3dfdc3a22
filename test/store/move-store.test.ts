import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { moveStore } from '../../src/store/move-store.js';
import { openStore } from '../../src/store/open-store.js';
import { SQLITE_FILE } from '../../src/store/sqlite-dialect.js';

/** Nothing listens there. */
const NOWHERE = 'postgres://u:hemligt@127.0.0.1:1/d';

describe('a store that is to be moved', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'projektlots-move-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is named where its file is damaged, or no database', async () => {
    const file = path.join(folder, SQLITE_FILE);
    await writeFile(file, 'Exempelprojektet är ingen databas. '.repeat(400));
    expect(await moveStore(folder, NOWHERE)).toEqual({ state: 'broken', file });
  });

  it('fails with a fault in words where the database cannot be reached', async () => {
    await (await openStore({ dataDir: path.join(folder, 'used'), databaseUrl: null })).close();
    // A file that this process has had open stays so until its statements are collected.
    const dataDir = path.join(folder, 'copy');
    await cp(path.join(folder, 'used'), dataDir, { recursive: true });
    await expect(moveStore(dataDir, NOWHERE)).rejects.toMatchObject({
      code: 'store-not-listening',
      values: { host: '127.0.0.1:1' },
      moment: 'opening',
    });
  });

  it('cannot be opened where a file stands in the place of its folder', async () => {
    const dataDir = path.join(folder, 'fil');
    await writeFile(dataDir, '');
    await expect(openStore({ dataDir, databaseUrl: null })).rejects.toMatchObject({
      code: 'store-file-no-place',
      values: { folder: dataDir },
    });
  });
});
