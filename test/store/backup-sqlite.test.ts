import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import Libsql from 'libsql';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { backUpSqlite, restoreSqlite } from '../../src/store/backup-sqlite.js';
import { naming } from '../../src/store/file-trouble.js';
import { openStore } from '../../src/store/open-store.js';

let folder: string;
let dataDir: string;
let copy: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'projektlots-backup-'));
  dataDir = path.join(folder, 'data');
  copy = path.join(folder, 'copies', 'monday.db');
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
});

const open = (dir = dataDir) => openStore({ dataDir: dir, databaseUrl: null });
const watch = { person: 'U0EXEMPEL', project: '2018/00082', field: null };

/** Makes a store with so many rows, and holds it open, as a bot that runs does. */
const HOLDER = `
import Libsql from 'libsql';
const file = new Libsql(process.argv[1]);
file.exec('PRAGMA journal_mode = WAL');
file.exec('create table kysely_migration (name text, timestamp text); create table watches (n int)');
for (let n = 0; n < Number(process.argv[2]); n += 1) file.exec('insert into watches values (1)');
process.stdout.write('open');
setInterval(() => undefined, 1000);`;

/** The driver keeps closed files open for a while, so that a process of its own has to hold it. */
async function hold(dir: string, rows: number): Promise<() => Promise<void>> {
  await mkdir(dir);
  const holder = spawn(
    process.execPath,
    ['--input-type=module', '-e', HOLDER, path.join(dir, 'projektlots.db'), String(rows)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(holder.stdout, 'data');
  return async () => {
    holder.kill('SIGKILL');
    await once(holder, 'close');
  };
}

describe('a backup of the store', () => {
  it('holds all that is committed, also of a store in use, and restores to the same', async () => {
    const store = await open();
    await store.watches.add(watch, 1);
    const backup = await backUpSqlite(dataDir, copy);
    await store.watches.add({ ...watch, field: 'grant' }, 2);
    expect(backup).toMatchObject({ state: 'done', rows: 1 });
    const other = path.join(folder, 'other');
    expect(await restoreSqlite(other, copy)).toEqual({ state: 'done', rows: 1 });
    expect((await stat(other)).mode & 0o077).toBe(0);
    const restored = await open(other);
    expect(await restored.watches.ofPerson(watch.person)).toHaveLength(1);
    expect(await store.watches.ofPerson(watch.person)).toHaveLength(2);
    await Promise.all([store.close(), restored.close()]);
  });

  it('is for its owner alone, and leaves nothing else in its folder', async () => {
    await (await open()).close();
    await backUpSqlite(dataDir, copy);
    expect(await readdir(path.dirname(copy))).toEqual(['monday.db']);
    if (process.platform !== 'win32') expect((await stat(copy)).mode & 0o777).toBe(0o600);
  });

  it('never takes the place of a file', async () => {
    await (await open()).close();
    await backUpSqlite(dataDir, copy);
    const before = await readFile(copy);
    expect(await backUpSqlite(dataDir, copy)).toEqual({ state: 'exists' });
    expect(await readFile(copy)).toEqual(before);
  });

  it('says so where there is no store', async () => {
    expect(await backUpSqlite(dataDir, copy)).toEqual({ state: 'no-store' });
  });
});

describe('a backup or restore that cannot be made names the file and what is wrong with it', () => {
  const storeFile = (): string => path.join(dataDir, 'projektlots.db');

  it('where the store is no database', async () => {
    await mkdir(dataDir);
    await writeFile(storeFile(), 'not a database at all '.repeat(500));
    expect(await backUpSqlite(dataDir, copy)).toEqual({ state: 'broken', file: storeFile() });
    expect(await readdir(path.dirname(copy))).toEqual([]);
  });

  it('where another program holds the store locked', async () => {
    await (
      await hold(dataDir, 1)
    )();
    const other = new Libsql(storeFile());
    onTestFinished(() => {
      other.close();
    });
    other.exec('PRAGMA journal_mode = DELETE');
    other.exec('BEGIN EXCLUSIVE');
    expect(await backUpSqlite(dataDir, copy, 0)).toEqual({ state: 'busy', file: storeFile() });
  });

  it('where the way to the copy, or to the store, leads through a file', async () => {
    await (await open()).close();
    const file = path.join(folder, 'file');
    await writeFile(file, '');
    const target = path.join(file, 'monday.db');
    expect(await backUpSqlite(dataDir, target)).toEqual({ state: 'no-place', file: target });
    await backUpSqlite(dataDir, copy);
    expect(await restoreSqlite(file, copy)).toEqual({
      state: 'no-place',
      file: path.join(file, 'projektlots.db'),
    });
  });

  it.runIf(process.getuid?.() !== 0)('where the rights do not suffice', async () => {
    await (await open()).close();
    await mkdir(path.dirname(copy), { mode: 0o500 });
    expect(await backUpSqlite(dataDir, copy)).toEqual({ state: 'forbidden', file: copy });
  });

  it.each([
    ['SQLITE_FULL', 'full', 'to'],
    ['ENOSPC', 'full', 'to'],
    ['SQLITE_READONLY_DBMOVED', 'forbidden', 'to'],
    ['EACCES', 'forbidden', 'to'],
    ['SQLITE_CANTOPEN', 'forbidden', 'from'],
    ['SQLITE_BUSY_SNAPSHOT', 'busy', 'from'],
    ['SQLITE_CORRUPT_INDEX', 'broken', 'from'],
    ['SQLITE_IOERR_WRITE', 'failing', 'to'],
    ['SQLITE_IOERR_READ', 'failing', 'from'],
  ])('where it ends with %s', async (code, state, file) => {
    const fail = (): never => {
      throw Object.assign(new Error(code), { code });
    };
    await expect(naming({ reading: 'from', writing: 'to' }, fail)).rejects.toMatchObject({
      told: { state, file },
    });
  });
});

it('the workspaces that anything is kept of people of are known', async () => {
  const store = await open();
  await store.ofTeam('T0EXEMPEL1').watches.add(watch, 1);
  await store.watches.add(watch, 1);
  expect(await store.teams()).toEqual(['', 'T0EXEMPEL1']);
  for (const team of await store.teams()) await store.ofTeam(team).erasePerson(watch.person);
  expect(await store.teams()).toEqual([]);
  await store.close();
});

describe('a restore', () => {
  const backUp = async (): Promise<void> => {
    const store = await open();
    await store.watches.add(watch, 1);
    await backUpSqlite(dataDir, copy);
    await store.close();
  };

  it('leaves a store alone that holds anything', async () => {
    await backUp();
    const other = path.join(folder, 'other');
    await (
      await hold(other, 3)
    )();
    expect(await restoreSqlite(other, copy)).toEqual({ state: 'not-empty', rows: 3 });
  });

  it('leaves an empty store alone that a process has open, and fills it afterwards', async () => {
    await backUp();
    const other = path.join(folder, 'other');
    const letGo = await hold(other, 0);
    expect(await restoreSqlite(other, copy)).toEqual({ state: 'in-use' });
    await letGo();
    expect(await restoreSqlite(other, copy)).toEqual({ state: 'done', rows: 1 });
  });

  it('refuses what is no whole backup of this version', async () => {
    await backUp();
    const other = path.join(folder, 'other');
    const bytes = await readFile(copy);
    const spoilt = path.join(folder, 'spoilt.db');
    const attempt = async (content: Buffer): Promise<string> => {
      await writeFile(spoilt, content);
      return (await restoreSqlite(other, spoilt)).state;
    };
    expect((await restoreSqlite(other, path.join(folder, 'absent.db'))).state).toBe('no-backup');
    expect(await attempt(Buffer.from('not a database at all '.repeat(500)))).toBe(
      'no-store-inside',
    );
    expect(await attempt(Buffer.alloc(0))).toBe('no-store-inside');
    expect(await attempt(bytes.subarray(0, bytes.length - 4096 * 3))).toBe('damaged');
    expect(await attempt(Buffer.from(bytes).fill(0x5a, 4096 * 4, 4096 * 9))).toBe('damaged');
    await writeFile(spoilt, bytes);
    const later = new Libsql(spoilt);
    later.exec(`insert into kysely_migration values ('999-later', '2030-01-01')`);
    later.close();
    expect((await restoreSqlite(other, spoilt)).state).toBe('newer');
    expect(await restoreSqlite(other, copy)).toMatchObject({ state: 'done' });
  });
});
