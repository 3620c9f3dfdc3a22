// Writes that are asked for while others are being written → one transaction for all of them.

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database } from './database.js';

/** Writes several of one kind in few statements; the results stand in the order of the items. */
export type WriteMany<Item, Result> = (
  db: Database,
  items: readonly Item[],
) => Promise<readonly Result[]>;

/** Has something done once the transaction that is open now is committed, before that is on the disk. */
export type OnceCommitted = (run: () => void) => void;

export interface WriteGroup {
  /**
   * A way to write one item; it resolves when the transaction that the item went along in is
   * committed and lasts. Where that takes a flush, `onCommitted` is told the result before it. Kinds are written in the order they were made here, the same in every process, and
   * each should sort its rows, so that no two processes wait for each other.
   * @param patience milliseconds that an item may wait for others to go along with
   */
  kind<Item, Result>(
    writeMany: WriteMany<Item, Result>,
    patience?: number,
  ): (item: Item, onCommitted?: (result: Result) => void) => Promise<Result>;
}

/** Items of one kind that are written together. */
interface Batch {
  readonly write: (db: Database) => Promise<Written>;
  readonly fail: (error: unknown) => void;
  /** The same items, one by one. */
  readonly apart: () => readonly Batch[];
}

/** Hands the results out. */
interface Written {
  /** Once the transaction is committed, to those that wait for no more. */
  readonly committed: () => void;
  /** Once it lasts. */
  readonly lasts: () => void;
}

/** Databases take some ten thousand parameters in one statement. */
const AT_ONCE = 500;

/**
 * A commit that survives a power cut costs the same for one row as for a hundred, so that rows which
 * come together are committed together. An item that the database refuses takes no other along.
 */
export function createWriteGroup(database: Database, onceCommitted?: OnceCommitted): WriteGroup {
  const takeAll: (() => Batch | null)[] = [];
  let isWriting = false;
  let isDue = false;
  let waking: NodeJS.Timeout | undefined;
  const writeWaiting = async (): Promise<void> => {
    for (;;) {
      // What else this turn brings goes along.
      await nextTurn();
      if (!isDue) break;
      isDue = false;
      clearTimeout(waking);
      waking = undefined;
      const batches = takeAll.flatMap((take) => take() ?? []);
      await writeTogether(database, batches, onceCommitted);
    }
    isWriting = false;
  };
  const wake = (): void => {
    isDue = true;
    if (isWriting) return;
    isWriting = true;
    void writeWaiting();
  };
  return {
    kind(writeMany, patience = 0) {
      const queue = createQueue(writeMany);
      takeAll.push(() => {
        const batch = queue.take();
        isDue ||= queue.isWaiting();
        return batch;
      });
      return (item, onCommitted) => {
        const result = queue.add(item, onCommitted);
        if (patience === 0) wake();
        else waking ??= setTimeout(wake, patience);
        return result;
      };
    },
  };
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly onCommitted: ((result: Result) => void) | undefined;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

function createQueue<Item, Result>(writeMany: WriteMany<Item, Result>) {
  let waiting: Waiting<Item, Result>[] = [];
  return {
    isWaiting: () => waiting.length > 0,
    add: (item: Item, onCommitted?: (result: Result) => void) =>
      new Promise<Result>((resolve, reject) =>
        waiting.push({ item, onCommitted, resolve, reject }),
      ),
    take(): Batch | null {
      if (waiting.length === 0) return null;
      const taken = waiting.slice(0, AT_ONCE);
      waiting = waiting.slice(AT_ONCE);
      return toBatch(taken, writeMany);
    },
  };
}

function toBatch<Item, Result>(
  taken: readonly Waiting<Item, Result>[],
  writeMany: WriteMany<Item, Result>,
): Batch {
  return {
    write: async (db) => {
      const results = await writeMany(
        db,
        taken.map(({ item }) => item),
      );
      return {
        committed: () => {
          for (const [index, { onCommitted }] of taken.entries())
            onCommitted?.(results[index] as Result);
        },
        lasts: () => {
          for (const [index, { resolve }] of taken.entries()) resolve(results[index] as Result);
        },
      };
    },
    fail: (error) => {
      for (const { reject } of taken) reject(error);
    },
    apart: () => taken.map((one) => toBatch([one], writeMany)),
  };
}

/** Never throws: each item is told what became of it. */
async function writeTogether(
  database: Database,
  batches: readonly Batch[],
  onceCommitted?: OnceCommitted,
): Promise<void> {
  const progress = { isCommitting: false };
  try {
    const handOut = await database.transaction().execute(async (tx) => {
      const written: Written[] = [];
      for (const batch of batches) written.push(await batch.write(tx));
      progress.isCommitting = true;
      onceCommitted?.(() => {
        for (const { committed } of written) committed();
      });
      return written;
    });
    for (const { lasts } of handOut) lasts();
  } catch (error) {
    const each = batches.flatMap((batch) => batch.apart());
    // Where the commit failed, nobody knows whether it was made: to write again could do it twice.
    if (progress.isCommitting || each.length === 1) {
      for (const batch of batches) batch.fail(error);
      return;
    }
    for (const one of each) await writeTogether(database, [one], onceCommitted);
  }
}
