// What is left of a library when documents are removed, made in steps between which others get their turn.

import { expect, it } from 'vitest';
import { readDocumentBytes } from '../../src/documents/read-folder.js';
import { columnsOf } from '../../src/facts/library-columns.js';
import { createLibrary } from '../../src/flows/refresh-library.js';
import { withoutDocuments } from '../../src/flows/without-documents.js';
import type { Library } from '../../src/model/library.js';
import type { Sheet } from '../../src/model/sheet.js';

function read(number: number): Sheet {
  const text = `Diarienummer: 2033/${String(number).padStart(5, '0')}\nProjektnamn: Exempelprojektet ${number}\nBeviljat stöd: ${number}000 kr\n`;
  const sheet = readDocumentBytes(`${number}.txt`, Buffer.from(text), '2033-01-01');
  if ('fault' in sheet) throw new Error(sheet.fault);
  return sheet;
}

/** The library that is left, and in how many steps it was made. */
function leftOf(library: Library, removed: readonly string[]) {
  const work = withoutDocuments(library, new Set(removed));
  for (let steps = 0; ; steps++) {
    const step = work.next();
    if (step.done === true) return { left: step.value, steps };
  }
}

it('is made in steps of a few hundred sheets at most, each with its own amounts afterwards', () => {
  const sheets = Array.from({ length: 3000 }, (_, at) => read(at + 1));
  const few = createLibrary(sheets.slice(0, 300), []);
  const many = createLibrary(sheets, []);
  const { left, steps } = leftOf(many, ['7.txt', '2000.txt']);
  expect(left.sheets.map(({ id }) => id)).toEqual(
    sheets.map(({ id }) => id).filter((id) => id !== '2033/00007' && id !== '2033/02000'),
  );
  const { amounts } = columnsOf(left.sheets).grant;
  expect([amounts[5], amounts[6], amounts[2997]]).toEqual([6000, 8000, 3_000_000]);
  // One for each 500 sheets that are looked through, three times, and each 200 whose columns are taken.
  expect(steps - leftOf(few, ['7.txt']).steps).toBeGreaterThanOrEqual(
    (3 * 2700) / 500 + 2700 / 200 - 4,
  );
});
