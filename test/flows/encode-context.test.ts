import { beforeAll, expect, it } from 'vitest';
import { readDocumentBytes } from '../../src/documents/read-folder.js';
import { decodeContext, encodeContext } from '../../src/flows/encode-context.js';
import { indexLibrary } from '../../src/flows/index-library.js';
import type { Library } from '../../src/model/library.js';
import { EMPTY_CONTEXT } from '../../src/model/query.js';
import type { Sheet } from '../../src/model/sheet.js';
import { makeSheets } from '../bench/make-sheets.js';

const MANY = 1200;
let sheets: readonly Sheet[];
let library: Library;
beforeAll(async () => {
  sheets = [...makeSheets(MANY)].flatMap(({ file, text }) => {
    const read = readDocumentBytes(file, Buffer.from(text), null);
    return 'fault' in read ? [] : [read];
  });
  library = await indexLibrary(sheets, []);
});

const listing = (listed: readonly Sheet[]): string =>
  encodeContext({ ...EMPTY_CONTEXT, listed }, library);

it('a list of very many projects takes a bit for each project of the library, and is read again', () => {
  const listed = library.sheets.filter((_, at) => at % 2 === 1);
  const text = listing(listed);
  expect(text.length).toBeLessThan(500 + MANY / 4);
  expect(decodeContext(text, library).listed).toEqual(listed);
});

it('a short list keeps its order', () => {
  const listed = library.sheets.slice(0, 9).reverse();
  expect(decodeContext(listing(listed), library).listed).toEqual(listed);
});

it('of another library a short list is what is left of it, and a long one is nothing', async () => {
  const other = await indexLibrary(sheets.slice(1), []);
  const [short, long] = [library.sheets.slice(0, 3), library.sheets.slice(0, 900)];
  expect(decodeContext(listing(short), other).listed.map(({ id }) => id)).toEqual(
    short.slice(1).map(({ id }) => id),
  );
  expect(decodeContext(listing(long), other).listed).toEqual([]);
});
