// Settings → the command `store`, joined with the store that they name.

import process from 'node:process';
import { wantsPlainOutput, type Config } from '../config.js';
import { backUpSqlite, restoreSqlite } from '../store/backup-sqlite.js';
import { moveStore } from '../store/move-store.js';
import { storeCommand } from '../terminal/store-command.js';
import { terminalOf } from '../terminal/terminal.js';

/** Runs the command with the words after it; gives the exit code. */
export function keepStoreInTerminal(config: Config, args: readonly string[]): Promise<number> {
  const { dataDir, databaseUrl } = config;
  return storeCommand(args, terminalOf(process, { plain: wantsPlainOutput() }), {
    folder: databaseUrl === null ? dataDir : null,
    dataDir,
    backUp: (file) => backUpSqlite(dataDir, file),
    restore: (file) => restoreSqlite(dataDir, file),
    move: databaseUrl === null ? null : () => moveStore(dataDir, databaseUrl),
  });
}
