// Three fictional projects and what became of them in a week that has everything.

import { readSheet } from '../../../src/documents/read-sheet.js';
import { readSnapshot, takeSnapshot } from '../../../src/facts/take-snapshot.js';
import type { Sheet } from '../../../src/model/sheet.js';
import type { Baseline } from '../../../src/weekly/summarise-week.js';

export const WEEK = '2030-W47';
/** Monday of that week. */
export const DAY = '2030-11-18';
export const WEEK_BEFORE = '2030-11-11';

export function sheetOf(path: string, date: string, text: string): Sheet {
  const sheet = readSheet({ path, date, lines: text.trim().split('\n') });
  if (!sheet) throw new Error(`${path} is no sheet`);
  return sheet;
}

const LJUNG = `
Exempelprojektet Ljung

Diarienummer: 2030/00001
Projektägare: Exempelstads kommun
Region: Norra Exempelland
Projektperiod: 2029-01-01 - 2030-12-10
Total projektbudget: 3 500 000 kr
Beviljat stöd: 1 750 000 kr
Unionens medfinansieringsgrad: 50%
Kontaktperson: Vera Påhittad
E-post: vera@example.se

Målet är att fler ska få arbete. Kurserna hålls på dagtid.`;

const TALL = `
Exempelprojektet Tall

Diarienummer: 2030/00002
Projektägare: Region Exempelskogen, Region Exempelskogen
Region: Södra Exempelland
Projektperiod: 2030-12-01 - 2033-11-30
Total projektbudget: 8 000 000 kr
Beviljat stöd: UPPGIFT SAKNAS`;

const GRAN = `
Exempelprojektet Gran

Diarienummer: 2030/00003
Projektägare: Exempelfors kommun
Region: Norra Exempelland
Projektperiod: 2024-01-01 - 2026-12-31
Total projektbudget: 1 000 000 kr
Beviljat stöd: 400 000 kr`;

export const BEFORE: readonly Sheet[] = [
  sheetOf('ljung.txt', '2030-11-01', LJUNG),
  sheetOf('gran.txt', '2024-02-01', GRAN),
];

export const AFTER: readonly Sheet[] = [
  sheetOf(
    'ljung.txt',
    '2030-11-15',
    LJUNG.replace('3 500 000 kr', '4 200 000 kr')
      .replace('2030-12-10', '2031-06-30')
      .replace('vera@example.se', 'vera.pahittad@example.se')
      .replace('Kontaktperson: Vera Påhittad', 'Projektledare: Vera Påhittad')
      .replace('50%', 'UPPGIFT SAKNAS')
      .replace('dagtid', 'kvällstid'),
  ),
  sheetOf('tall.txt', '2030-11-16', TALL),
];

/** The sheets as the store gives them back. */
export function remembered(sheets: readonly Sheet[], day: string): Baseline {
  return {
    day,
    sheets: sheets.map((sheet) =>
      readSnapshot(
        JSON.parse(JSON.stringify(takeSnapshot(sheet))) as ReturnType<typeof takeSnapshot>,
      ),
    ),
  };
}
