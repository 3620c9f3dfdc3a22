import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../src/make-folder.js';
import { openStore } from '../src/store/open-store.js';

it('makes a folder with those above it, and leaves one that is there', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'folder-'));
  const deep = path.join(folder, 'a', 'b', 'c');
  makeFolder(deep);
  makeFolder(deep);
  expect(existsSync(deep)).toBe(true);
  await writeFile(path.join(folder, 'fil'), '');
  expect(() => {
    makeFolder(path.join(folder, 'fil', 'x'));
  }).toThrow(/ENOTDIR/);
  await rm(folder, { recursive: true });
});

it.runIf(existsSync('/proc/self'))('ends where no folder can be made, and says so', async () => {
  expect(() => {
    makeFolder('/proc/nope/data');
  }).toThrow(/ENOENT/);
  await expect(openStore({ dataDir: '/proc/nope', databaseUrl: null })).rejects.toThrow(
    /name another one as DATA_DIR/,
  );
});
