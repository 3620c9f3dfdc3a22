import { describe, expect, it } from 'vitest';
import { readDocumentBytes } from '../../src/documents/read-folder.js';
import { onlySheetIn, sheetWithId } from '../../src/facts/sheet-places.js';
import type { Sheet } from '../../src/model/sheet.js';

function sheetIn(path: string, number: string): Sheet {
  const text = `${number} - Exempelprojektet ${number}\n\nDiarienummer:\n${number}\n`;
  const read = readDocumentBytes(path, Buffer.from(text), null);
  if ('fault' in read) throw new Error(read.fault);
  return read;
}

describe('the places of sheets', () => {
  const one = sheetIn('ett.txt', '1999/00001');
  const many = ['2', '3', '4', '5'].map((end) => sheetIn('flera.txt', `1999/0000${end}`));
  const apart = [sheetIn('isär.txt', '1999/00006'), sheetIn('isär.txt', '1999/00007')];
  const [first, second] = apart;
  const sheets = [first, one, second, ...many].flatMap((sheet) => sheet ?? []);

  it('finds the only sheet of a document', () => {
    expect(onlySheetIn(sheets, 'ett.txt')).toBe(one);
  });

  it('finds none where a document holds several, side by side or apart, or does not exist', () => {
    expect(onlySheetIn(sheets, 'flera.txt')).toBeNull();
    expect(onlySheetIn(sheets, 'isär.txt')).toBeNull();
    expect(onlySheetIn(sheets, 'saknas.txt')).toBeNull();
  });

  it('finds each sheet by its id', () => {
    for (const sheet of sheets) expect(sheetWithId(sheets, sheet.id)).toBe(sheet);
  });
});
