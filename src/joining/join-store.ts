// Settings → the command `store`, joined with the store that they name.

import process from 'node:process';
import { wantsPlainOutput, type Config } from '../config.js';
import { backUpSqlite, restoreSqlite } from '../store/backup-sqlite.js';
import { moveStore } from '../store/move-store.js';
import { openStore } from '../store/open-store.js';
import { StoreFault } from '../store/store-fault.js';
import { storeCommand, type StoreFaultEnd } from '../terminal/store-command.js';
import { terminalOf } from '../terminal/terminal.js';

/** Runs the command with the words after it; gives the exit code. */
export function keepStoreInTerminal(config: Config, args: readonly string[]): Promise<number> {
  const { dataDir, databaseUrl } = config;
  return storeCommand(args, terminalOf(process, { plain: wantsPlainOutput() }), {
    folder: databaseUrl === null ? dataDir : null,
    dataDir,
    backUp: (file) => backUpSqlite(dataDir, file),
    restore: (file) => restoreSqlite(dataDir, file),
    erase: (person) =>
      tellingFault(async () => ({ state: 'done', count: await eraseEverywhere(config, person) })),
    move: databaseUrl === null ? null : () => tellingFault(() => moveStore(dataDir, databaseUrl)),
  });
}

/** What the keeper of the store can mend, told; any other error is thrown on. */
async function tellingFault<T>(work: () => Promise<T>): Promise<T | StoreFaultEnd> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreFault) return { state: 'store-fault', fault: error };
    throw error;
  }
}

/** What is kept of a person in any workspace; tells how many things that were. */
async function eraseEverywhere(config: Config, person: string): Promise<number> {
  const store = await openStore(config);
  try {
    let count = 0;
    for (const team of await store.teams()) {
      const erased = await store.ofTeam(team).erasePerson(person);
      count += erased.questions + erased.conversations + erased.feedback + erased.watches;
    }
    return count;
  } finally {
    await store.close();
  }
}
