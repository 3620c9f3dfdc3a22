// A library that changes at every turn: it is read whole all the same, and says what one read at once says.

import { expect, it } from 'vitest';
import { FileTable } from '../../src/documents/file-table.js';
import { readDocumentBytes } from '../../src/documents/read-folder.js';
import { fileTold } from '../../src/facts/file-told.js';
import { columnsOf } from '../../src/facts/library-columns.js';
import { LibraryFinisher } from '../../src/flows/finish-library.js';
import { indexLibrary } from '../../src/flows/index-library.js';
import type { WholeLibrary } from '../../src/flows/keep-start.js';
import { runThrough } from '../../src/model/run-through.js';
import type { Sheet } from '../../src/model/sheet.js';
import { createSearch } from '../../src/search/create-search.js';
import { makeSheets } from '../bench/make-sheets.js';

function read(file: string, text: string): Sheet {
  const sheet = readDocumentBytes(file, Buffer.from(text), null);
  if ('fault' in sheet) throw new Error(sheet.fault);
  return sheet;
}

const FILES = new FileTable();
const isTold = (sheets: readonly Sheet[]): boolean => columnsOf(sheets).partners.names !== null;

it('is read whole though its documents change at every turn, each change laid over what was read', async () => {
  const given = [...makeSheets(150)].map(({ file, text }) => read(file, text));
  const whole = async (sheets: readonly Sheet[]): Promise<WholeLibrary> => ({
    library: await indexLibrary(sheets, []),
    files: FILES,
  });
  const restless = (number: number): Sheet =>
    read(
      'rastlös.txt',
      `Diarienummer: 2033/00001\nProjektnamn: Exempelprojektet Rastlös\n\nVi syr segel nummer ${number}.\n`,
    );
  const base = await whole(given);
  const versions = [await whole([...given, restless(1)]), await whole([...given, restless(2)])];
  const [kept, state] = [[] as string[], { served: base, changes: 0 }];
  const finisher = new LibraryFinisher(
    base,
    { keep: 'now' },
    {
      served: () => state.served,
      busy: () => {
        if (kept.length > 0) return null;
        state.served = versions[state.changes++ % 2] ?? base;
        finisher.finish();
        return null;
      },
      isOver: () => state.changes > 2000,
      between: (work) => work(),
      serve: (files, library) => {
        state.served = { files, library };
        return Promise.resolve();
      },
      keep: ({ library: { sheets } }, when) => {
        const which = sheets === base.library.sheets ? 'the first' : 'the changed';
        kept.push(`${which}, ${isTold(sheets) ? 'read' : 'not read'}, ${when}`);
      },
      onFault: (error) => {
        throw error;
      },
    },
  );
  finisher.finish();
  while (finisher.finishing !== null) await finisher.finishing;
  expect(state.changes).toBeGreaterThan(1);
  expect(kept).toEqual(['the first, read, now', 'the changed, read, soon']);
  const { sheets, search } = state.served.library;
  expect(sheets).toBe(finisher.base.sheets);
  expect(search).toBe(finisher.base.search);
  expect(sheets).toHaveLength(151);
  const same = [...sheets];
  runThrough(fileTold(same, columnsOf(same)));
  expect(columnsOf(sheets)).toEqual(columnsOf(same));
  const found = search.findPassages('segel', { limit: 3 });
  expect(found.map(({ sheet }) => sheet.id)).toEqual(['2033/00001']);
  expect(found).toEqual(createSearch(sheets).findPassages('segel', { limit: 3 }));
});
