import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileTable } from '../../src/documents/file-table.js';
import type { ReadFile } from '../../src/documents/read-document.js';
import { runThrough } from '../../src/model/run-through.js';

const fileOf = (path: string, stamp = ''): ReadFile => ({
  stamp,
  reading: { path, sheets: [], unread: [] },
});
const after = (table: FileTable, changes: ReadonlyMap<string, ReadFile | null>): FileTable =>
  runThrough(table.with(changes));

/** Few, so that they meet; some are folders of others. */
const PATHS = ['katalog.json', 'a', 'a.txt', 'a/b', 'a/b/c', 'a0', 'b', 'z/ö', 'behorighet.json'];
const changesIn = fc
  .array(fc.tuple(fc.constantFrom(...PATHS), fc.option(fc.string({ maxLength: 3 }))))
  .map((given) => new Map(given.map(([path, stamp]) => [path, stamp === null ? null : fileOf(path, stamp)])));

describe('a table of files', () => {
  it('holds what a map of the same changes holds, and stays as it was itself', () => {
    fc.assert(
      fc.property(fc.array(changesIn, { maxLength: 6 }), (all) => {
        const map = new Map<string, ReadFile>();
        let table = new FileTable();
        for (const changes of all) {
          const before = [...table.values()];
          const next = after(table, changes);
          for (const [path, file] of changes)
            if (file) map.set(path, file);
            else map.delete(path);
          expect([...table.values()]).toEqual(before);
          table = next;
          expect(table.size).toBe(map.size);
          for (const path of PATHS) {
            expect(table.get(path)).toBe(map.get(path));
            expect(table.has(path)).toBe(map.has(path));
          }
        }
        expect([...table.keys()]).toEqual(PATHS.filter((path) => map.has(path)));
        expect([...table.values()].map(({ reading }) => reading.path)).toEqual([...table.keys()]);
      }),
    );
  });

  it('gives the documents within a folder, and none whose name only begins alike', () => {
    const table = after(new FileTable(), new Map(PATHS.map((path) => [path, fileOf(path)])));
    expect(table.pathsIn('a/')).toEqual(['a/b', 'a/b/c']);
    expect(table.pathsIn('b/')).toEqual([]);
  });
});
