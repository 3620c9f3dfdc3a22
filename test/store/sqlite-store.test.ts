import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { OperatorFault } from '../../src/model/operator-fault.js';
import { openStore } from '../../src/store/open-store.js';
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
    expect(await store.inbox.take([`n${last}`], null, 0)).toBe(false);
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
});
