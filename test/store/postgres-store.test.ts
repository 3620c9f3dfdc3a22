import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { SNAPSHOT_VERSION, type SheetSnapshot } from '../../src/model/snapshot.js';
import { OperatorFault } from '../../src/model/operator-fault.js';
import { migrations } from '../../src/store/migrations/migrations.js';
import { moveStore } from '../../src/store/move-store.js';
import { openStore } from '../../src/store/open-store.js';
import { readPostgresFault } from '../../src/store/read-postgres-fault.js';
import { findPostgres, startPostgres, type PostgresServer } from '../support/start-postgres.js';
import { holdReplies } from './support/hold-replies.js';
import { describeStore } from './support/store-contract.js';
import { describeWeeklyStore } from './support/weekly-contract.js';

const bin = findPostgres();
const isSkipped = bin === null && process.env['CI'] === undefined;
if (isSkipped)
  console.warn('PostgreSQL is not installed here: the tests of the store over it are skipped.');

describe.skipIf(isSkipped)('PostgreSQL', () => {
  let server: PostgresServer;
  let databases = 0;
  const create = async (): Promise<string> => server.createDatabase(`store${(databases += 1)}`);
  const open = (databaseUrl: string) => openStore({ dataDir: '/nowhere', databaseUrl });
  const createOpenable = async () => {
    const url = await create();
    return { open: () => open(url), remove: () => Promise.resolve() };
  };

  beforeAll(async () => {
    if (bin === null) throw new Error('PostgreSQL is not installed: apt-get install postgresql');
    server = await startPostgres(bin);
  });
  afterAll(() => server.stop());

  describeStore('PostgreSQL', createOpenable);
  describeWeeklyStore('PostgreSQL', createOpenable);

  it('has its tables made once by several processes that start at the same time', async () => {
    const url = await create();
    const stores = await Promise.all(Array.from({ length: 4 }, () => open(url)));
    await Promise.all(stores.map((store) => store.close()));
    const done = await server.run(
      'select name from kysely_migration order by name',
      url.replace(/.*\//, ''),
    );
    expect(done.map(({ name }) => name)).toEqual(Object.keys(migrations));
  });

  it('keeps what was committed, and goes on, when it is killed while it is written to', async () => {
    const store = await open(await create());
    const taken: string[] = [];
    const take = async (worker: number): Promise<void> => {
      for (let number = 0; number < 60; number += 1) {
        const key = `event:${worker}-${number}`;
        if (await store.inbox.take([key], null, 1)) taken.push(key);
      }
    };
    const work = Promise.all(Array.from({ length: 8 }, (_, worker) => take(worker)));
    while (taken.length < 100) await new Promise((resolve) => setImmediate(resolve));
    await server.restart('SIGKILL');
    await work;
    const again = await Promise.all(taken.map((key) => store.inbox.take([key], null, 1)));
    expect(again.filter(Boolean)).toEqual([]);
    // What was under way when the server died may have been committed without our hearing of it.
    expect(taken.length).toBeGreaterThanOrEqual(8 * 60 - 8);
    await store.close();
  });

  it('lives on when a connection is ended in the same breath that it is made', async () => {
    const uncaught: unknown[] = [];
    const note = (error: unknown): void => void uncaught.push(error);
    process.on('uncaughtException', note);
    onTestFinished(() => void process.off('uncaughtException', note));
    const url = await create();
    const replies = await holdReplies(server.port);
    const store = await open(url.replace(`:${server.port}/`, `:${replies.port}/`));
    const readyForQuery = Buffer.from('Z\0\0\0\x05I');
    const ready = replies.holdNext(readyForQuery);
    const taken = store.inbox.take(['event:1'], null, 1);
    await ready;
    await server.run(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${url.replace(/.*\//, '')}'`,
    );
    expect(await taken).not.toBeNull();
    expect(uncaught).toEqual([]);
    await store.close();
    await replies.stop();
  });

  it('has a time of its own, which each process learns', async () => {
    const store = await open(await create());
    const ahead = await store.clockOffset(() => Date.now() - 90_000);
    expect(Math.abs((ahead ?? 0) - 90_000)).toBeLessThan(1000);
    expect(await store.clockOffset(() => Date.now())).toBe(0);
    await store.close();
  });

  it('keeps a text that PostgreSQL itself has no place for', async () => {
    const store = await open(await create());
    await store.conversations.save({ id: 'a', person: 'U1', context: 'a\0b' }, 1);
    expect(await store.conversations.load('a')).toBe('a\uFFFDb');
    await store.close();
  });

  describe('a store that is moved there from its file', () => {
    const watch = { person: 'U1', project: 'Åland 1', field: null };
    const fill = async (): Promise<string> => {
      const dataDir = await mkdtemp(path.join(tmpdir(), 'projektlots-move-'));
      onTestFinished(() => rm(dataDir, { recursive: true }));
      const store = await openStore({ dataDir, databaseUrl: null });
      await store.watches.add(watch, 1);
      await store.ofTeam('T1').asked.count('2026-03-02', 'p', ['grant']);
      const sheet = { version: SNAPSHOT_VERSION } as unknown as SheetSnapshot;
      const sheets = Array.from({ length: 1201 }, (_, n) => ({ ...sheet, project: `å${n}` }));
      await store.snapshots.keep(sheets);
      await store.close();
      return copy(dataDir);
    };
    /** The driver keeps a closed file open for a while, which is to be seen by nobody here. */
    const copy = async (from: string): Promise<string> => {
      const dataDir = await mkdtemp(path.join(tmpdir(), 'projektlots-move-'));
      onTestFinished(() => rm(dataDir, { recursive: true }));
      await copyFile(path.join(from, 'projektlots.db'), path.join(dataDir, 'projektlots.db'));
      return dataDir;
    };
    const bytes = (dataDir: string) => readFile(path.join(dataDir, 'projektlots.db'));

    it('is there whole, is not moved twice, and stays as it was in the file', async () => {
      const [dataDir, url] = [await fill(), await create()];
      const before = await bytes(dataDir);
      const moved = await moveStore(dataDir, url);
      expect(moved).toMatchObject({ state: 'done' });
      expect(moved.state === 'done' && moved.tables.filter(({ rows }) => rows > 0)).toEqual([
        { name: 'asked', rows: 1 },
        { name: 'sheet_snapshots', rows: 1201 },
        { name: 'watches', rows: 1 },
      ]);
      const store = await open(url);
      expect(await store.watches.ofPerson('U1')).toEqual([watch]);
      expect(await store.ofTeam('T1').asked.between('2026-03-01', '2026-03-09')).toHaveLength(1);
      await store.close();
      expect((await bytes(dataDir)).equals(before)).toBe(true);
      const again = await moveStore(await copy(dataDir), url);
      expect(again).toEqual({ state: 'not-empty', rows: 1203 });
    });

    it('is not there at all where one row of it did not arrive', async () => {
      const [dataDir, url] = [await fill(), await create()];
      await (await open(url)).close();
      const name = url.replace(/.*\//, '');
      await server.run(
        `create function refuse() returns trigger language plpgsql as 'begin return null; end';
         create trigger refuse before insert on watches for each row execute function refuse()`,
        name,
      );
      await expect(moveStore(dataDir, url)).rejects.toThrow(/of 1 rows of watches only 0 arrived/);
      const [found] = await server.run('select count(*)::int as rows from sheet_snapshots', name);
      expect(found).toEqual({ rows: 0 });
    });
  });

  describe('that cannot be used is told with what to do', () => {
    const fault = async (url: string): Promise<string> => {
      const opened = open(url);
      await expect(opened).rejects.toThrow(OperatorFault);
      return opened.then(
        () => '',
        (error: unknown) => (error as Error).message,
      );
    };

    it('where nothing listens', async () => {
      expect(await fault('postgres://u:hemligt@127.0.0.1:1/d')).toMatch(
        /nothing listens at 127\.0\.0\.1:1\.\n {2}- Check host and port/,
      );
    });

    it('where the database is not there', async () => {
      const url = (await create()).replace(/store\d+$/, 'borta');
      expect(await fault(url)).toMatch(/there is no database borta .*\n.*createdb borta/s);
    });

    it('where the user may not make tables', async () => {
      const url = await create();
      await server.run('create role guest login');
      expect(await fault(url.replace('owner@', 'guest:hemligt@'))).toMatch(
        /guest may not make tables .*\n.*GRANT CREATE, USAGE ON SCHEMA public TO guest/s,
      );
    });

    it('where rights are taken away while it is served', async () => {
      const url = await create();
      const store = await open(url);
      await server.run('create role served login');
      await store.close();
      await server.run(
        'grant all on all tables in schema public to served',
        url.replace(/.*\//, ''),
      );
      await server.run('grant create on schema public to served', url.replace(/.*\//, ''));
      const served = await open(url.replace('owner@', 'served:hemligt@'));
      expect(await served.inbox.take(['event:1'], null, 1)).not.toBeNull();
      await server.run('revoke all on seen_events from served', url.replace(/.*\//, ''));
      await expect(served.inbox.take(['event:2'], null, 1)).rejects.toThrow(
        /^The store in PostgreSQL does not work: served may not make tables .*GRANT .* TO served\.$/,
      );
      await served.close();
    });

    it('where the address cannot be read, without the password in it', async () => {
      const told = await fault('postgres://u:hem#ligt@127.0.0.1/d');
      expect(told).toMatch(/not an address that can be read.*%23/s);
      expect(told).not.toContain('ligt@');
    });

    it('where the password is wrong, without repeating it', () => {
      const refused = Object.assign(new Error('password authentication failed'), { code: '28P01' });
      expect(readPostgresFault(refused, 'postgres://bot:hemligt@db/d').message).toBe(
        'The store in PostgreSQL cannot be opened: db does not accept the password of bot.\n  - Check user and password in DATABASE_URL, then start again.',
      );
    });

    it('where TLS is asked for and not spoken', async () => {
      expect(await fault(`${await create()}?sslmode=verify-full`)).toMatch(
        /does not speak TLS\.\n {2}- Leave sslmode out/,
      );
    });

    it('where the server is too old', async () => {
      const url = await create();
      const name = url.replace(/.*\//, '');
      // A server of this version answers what an older one would.
      await server.run(`create schema old`, name);
      await server.run(
        `create function old.current_setting(text) returns text language sql as $$ select '130011' $$`,
        name,
      );
      expect(await fault(`${url}?options=-csearch_path%3Dold,pg_catalog`)).toMatch(
        /is PostgreSQL 13; the bot needs 15 or later/,
      );
    });
  });
});
