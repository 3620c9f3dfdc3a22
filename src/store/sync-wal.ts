// The write-ahead log of SQLite → made safe from a power cut without holding up the process meanwhile.

import { open, type FileHandle } from 'node:fs/promises';

export interface WalSync {
  /** Resolves when all that was committed before the call is on the disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/**
 * With `synchronous = NORMAL` SQLite keeps the file consistent and leaves out the one flush that makes
 * a commit last; it blocks the thread it is made on. Here the same flush is made in the background.
 * The log stays the same file for as long as any connection is open, so one handle serves for all.
 * @see https://www.sqlite.org/pragma.html#pragma_synchronous
 */
export function createWalSync(databaseFile: string): WalSync {
  let handle: Promise<FileHandle> | null = null;
  return {
    async sync() {
      handle ??= open(`${databaseFile}-wal`, 'r+');
      try {
        await (await handle).datasync();
      } catch (error) {
        handle = null;
        throw error;
      }
    },
    async close() {
      await handle?.then((file) => file.close()).catch(() => undefined);
    },
  };
}
