import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { OperatorFault } from '../../src/model/operator-fault.js';
import { openStore } from '../../src/store/open-store.js';
import { readSqliteFault } from '../../src/store/read-sqlite-fault.js';
import { describeStore } from './support/store-contract.js';
import { describeWeeklyStore } from './support/weekly-contract.js';

const temporaryFolder = () => mkdtemp(path.join(tmpdir(), 'projektlots-store-'));

const create = async () => {
  const dataDir = await temporaryFolder();
  return {
    open: () => openStore({ dataDir, databaseUrl: null }),
    remove: () => rm(dataDir, { recursive: true }),
  };
};
describeStore('SQLite', create);
describeWeeklyStore('SQLite', create);

/** Writes rows one after another, and says each number when its row is committed. */
const WRITER = `
import Libsql from 'libsql';
const file = new Libsql(process.argv[1], { timeout: 5000 });
file.exec('PRAGMA synchronous = FULL');
const insert = file.prepare('insert into seen_events (key, seen_at) values (?, ?)');
for (let n = 0; n < 1e6; n += 1) {
  insert.run(['n' + n, n]);
  process.stdout.write(n + '\\n');
}`;

describe('a store in a file', () => {
  it('keeps every committed row when the process is killed', async () => {
    const dataDir = await temporaryFolder();
    await (await openStore({ dataDir, databaseUrl: null })).close();
    const child = spawn(
      process.execPath,
      ['--input-type=module', '-e', WRITER, path.join(dataDir, 'projektlots.db')],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.length > 2000) child.kill('SIGKILL');
    });
    await once(child, 'close');
    const last = Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1));
    const store = await openStore({ dataDir, databaseUrl: null });
    expect(last).toBeGreaterThan(100);
    expect(await store.inbox.take([`n${last}`], null, 0)).toBeNull();
    await store.close();
    await rm(dataDir, { recursive: true });
  });

  it('tells that an event is taken before the disk has it, and of none where it was not committed', async () => {
    const dataDir = await temporaryFolder();
    const store = await openStore({ dataDir, databaseUrl: null });
    const told: string[] = [];
    const take = (key: string) =>
      store.inbox.take(
        [key],
        null,
        0,
        (taken) => void told.push(`${key} ahead: ${taken !== null}`),
      );
    const first = take('event:1').then((taken) => void told.push(`event:1: ${taken !== null}`));
    await first;
    expect(told).toEqual(['event:1 ahead: true', 'event:1: true']);
    const file = new Libsql(path.join(dataDir, 'projektlots.db'));
    file.exec('drop table seen_events');
    file.close();
    await expect(take('event:2')).rejects.toThrow(/seen_events/);
    expect(told).toHaveLength(2);
    await store.close();
    await rm(dataDir, { recursive: true });
  });

  it('says what to do when its folder cannot be had', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'taken'), '');
    const opened = openStore({ dataDir: path.join(folder, 'taken', 'data'), databaseUrl: null });
    await expect(opened).rejects.toThrow(OperatorFault);
    await expect(opened).rejects.toThrow(/name another one as DATA_DIR/);
    await rm(folder, { recursive: true });
  });

  describe('that fails is told with what to do', () => {
    const told = (opened: Promise<unknown>): Promise<string> =>
      opened.then(
        () => '',
        (error: unknown) => (error instanceof OperatorFault ? error.message : String(error)),
      );

    it('at a start, where the file is no database', async () => {
      const dataDir = await temporaryFolder();
      await writeFile(path.join(dataDir, 'projektlots.db'), 'no database '.repeat(1000));
      expect(await told(openStore({ dataDir, databaseUrl: null }))).toMatch(
        /cannot be opened: projektlots\.db is damaged.*\n {2}- Stop the bot, move .*restore FILE, then start again\.$/s,
      );
      await rm(dataDir, { recursive: true });
    });

    it('while it is served, where a part of the file is damaged', async () => {
      const dataDir = await temporaryFolder();
      const name = path.join(dataDir, 'projektlots.db');
      await (await openStore({ dataDir, databaseUrl: null })).close();
      const file = new Libsql(name);
      const pages = file
        .prepare(
          `select rootpage as page, page_size as size from sqlite_master, pragma_page_size
           where tbl_name = 'watches' and rootpage > 0`,
        )
        .all() as { readonly page: number; readonly size: number }[];
      file.close();
      const bytes = await readFile(name);
      for (const { page, size } of pages) bytes.fill(7, (page - 1) * size, page * size);
      await writeFile(name, bytes);
      const store = await openStore({ dataDir, databaseUrl: null });
      expect(await told(store.ofTeam('T1').watches.ofPerson('U1'))).toMatch(
        /^The store in .* does not work: projektlots\.db is damaged.*\. Stop the bot.*restore FILE\.$/,
      );
      await store.close();
      await rm(dataDir, { recursive: true });
    });

    it('where the disk is full', () => {
      const file = new Libsql(':memory:');
      file.exec('create table t (a text)');
      file.prepare('pragma max_page_count = 2').all();
      const write = (): unknown => file.prepare('insert into t values (?)').run(['å'.repeat(9999)]);
      let full: unknown;
      try {
        write();
      } catch (error) {
        full = error;
      }
      expect(readSqliteFault(full, '/data', 'serving')?.message).toBe(
        'The store in /data does not work: the disk there is full. Free some space there, or name a folder on another disk as DATA_DIR.',
      );
      expect(readSqliteFault(new Error('a bug'), '/data', 'serving')).toBeNull();
    });
  });
});
