import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { FolderFault } from '../../src/documents/folder-fault.js';
import { readDocumentBytes, readFolder } from '../../src/documents/read-folder.js';
import { factFor } from '../../src/facts/facts-for.js';
import { findFindings } from '../../src/facts/find-findings.js';
import { lineOf } from '../../src/model/place.js';
import type { Sheet } from '../../src/model/sheet.js';
import { hasSharedSeed, SEEDS, SHARED_SEED, TODAY } from '../support/open-library.js';

function read(text: string | Buffer): Sheet {
  const sheet = readDocumentBytes(
    'exempel.txt',
    typeof text === 'string' ? Buffer.from(text) : text,
    '2030-01-01',
  );
  if ('fault' in sheet) throw new Error(sheet.fault);
  return sheet;
}
const field = (sheet: Sheet, key: string): unknown => {
  const reading = sheet.fields.find((each) => each.key === key)?.reading;
  return reading?.origin === 'stated'
    ? { value: reading.value, line: lineOf(reading.sources[0].place) }
    : reading?.origin;
};
const NAME = 'Projektnamn: Exempelprojektet Ängsmark\n';

describe('a sheet in a text file', () => {
  it.each([
    ['a line of its own', 'Projektnamn:\nExempelprojektet\nBeviljat belopp:\n1 200 000', 4],
    ['the same line', 'Projektnamn: Exempelprojektet\nBeviljat belopp: 1 200 000', 2],
    ['the same line after a tab', 'Projektnamn:\tExempelprojektet\nBeviljat belopp:\t1 200 000', 2],
    [
      'lines that end as in Windows',
      'Projektnamn: Exempelprojektet\r\nBeviljat belopp:\r\n1 200 000',
      3,
    ],
    [
      'lines that end as on old Macs',
      'Projektnamn: Exempelprojektet\rBeviljat belopp: 1 200 000',
      2,
    ],
  ])('is read with its value on %s', (_, text, line) => {
    expect(field(read(text), 'grant')).toEqual({
      value: { kind: 'money', amount: 1_200_000, currency: 'SEK' },
      line,
    });
  });

  it.each(['utf8', 'win1252', 'utf-16le', 'macintosh'])('keeps å, ä and ö in %s', (encoding) => {
    const bytes = iconv.encode(
      'Projektnamn: Exempelprojektet Ängsmark på Öland\nLän: Örebro\n',
      encoding,
      { addBOM: encoding.startsWith('utf') },
    );
    expect(read(bytes).name.value.text).toBe('Exempelprojektet Ängsmark på Öland');
  });

  it.each([
    ['1 200 000', 1_200_000],
    ['1\u00a0200\u00a0000 kr', 1_200_000],
    ['1\u2009200\u2009000', 1_200_000],
    ['1.200.000 SEK', 1_200_000],
    ['3,5 mkr', 3_500_000],
    ['50 tkr', 50_000],
    ['4 MSEK', 4_000_000],
    ['1 200 000,50 SEK', 1_200_000.5],
    ['SEK 1,000,000', 1_000_000],
    ['236,255 tkr', 236_255],
  ])('reads the amount %s', (text, amount) => {
    expect(field(read(`${NAME}Beviljat stöd: ${text}`), 'grant')).toMatchObject({
      value: { amount },
    });
  });

  it.each([
    '2018-09-01 - 2020-08-31',
    '2018-09-01 – 2020-08-31',
    '1 september 2018 till 31 augusti 2020',
    'den 1 september 2018 - den 31 augusti 2020',
    '1 September 2018 to 31 August 2020',
  ])('reads the period %s', (text) => {
    expect(field(read(`${NAME}Projektperiod: ${text}`), 'period')).toMatchObject({
      value: { start: '2018-09-01', end: '2020-08-31' },
    });
  });

  it.each(['', '-', 'UPPGIFT SAKNAS', 'Ej angivet', 'N/A'])('tells «%s» as missing', (text) => {
    expect(field(read(`${NAME}Telefon: ${text}\nLän: Örebro`), 'phone')).toBe('missing');
  });

  it.each([
    ['Beviljat stöd', '1,250 tkr'],
    ['Beviljat stöd (tkr)', '1,250'],
    ['Beviljat stöd', '4.744 KSEK'],
  ])('tells an amount that can be read in two ways (%s: %s)', (label, text) => {
    const { fields, findings } = read(`${NAME}${label}: ${text}`);
    expect(fields.at(-1)?.reading).toMatchObject({ value: { kind: 'text', text } });
    expect(findings.map(({ rule }) => rule)).toEqual(['untyped-value']);
  });

  it.each([
    'Valborga Sjöstig, valborga@provstad.example, 010-000 00 12',
    'Valborga Sjöstig (valborga@provstad.example) tel. 010-000 00 12',
    'Valborga Sjöstig – Telefon: 010-000 00 12, e-post: valborga@provstad.example',
  ])('reads who, where and at what number of «%s»', (text) => {
    const sheet = read(`${NAME}Kontaktperson: ${text}`);
    expect(
      sheet.fields
        .slice(1)
        .map(({ key, reading }) => [key, 'text' in reading ? reading.text : null]),
    ).toEqual([
      ['contactPerson', 'Valborga Sjöstig'],
      ['email', 'valborga@provstad.example'],
      ['phone', '010-000 00 12'],
    ]);
    expect(sheet.findings).toEqual([]);
  });

  it('reads the number that stands behind the sender in a header', () => {
    expect(read(`${NAME}Provstad kommun\tDiarienummer: 2031/00088`).id).toBe('2031/00088');
    expect(read(`${NAME}Provstad kommun Dnr: 2031/00088`).id).toBe('2031/00088');
  });

  it('takes no share for thousands', () => {
    expect(field(read(`${NAME}Medfinansieringsgrad: 12,345 %`), 'coFinancingRate')).toMatchObject({
      value: { percent: 12.345 },
    });
  });

  it('takes 0 in the euro column for a filler', () => {
    expect(field(read(`${NAME}Beviljat belopp (EUR): 0`), 'grantEur')).toBe('missing');
  });

  it('keeps a label that it does not know, and what it cannot type', () => {
    const sheet = read(`${NAME}Styrgruppens möten: första måndagen\nBeviljat stöd: enligt beslut`);
    expect(field(sheet, 'label:styrgruppens möten')).toMatchObject({
      value: { text: 'första måndagen' },
      line: 2,
    });
    expect(sheet.findings.map(({ rule }) => rule)).toEqual(['untyped-value']);
  });

  it('ends a sentence neither at an abbreviation nor at a decimal', () => {
    const sheet = read(
      `${NAME}\nProjektet når bl.a. 2.5 procent av företagen. Sedan följer mer.\n`,
    );
    expect(sheet.passages[0]?.sentences.map(({ text }) => text)).toEqual([
      'Projektet når bl.a. 2.5 procent av företagen.',
      'Sedan följer mer.',
    ]);
  });
});

describe('a folder of documents', () => {
  it('serves the good ones and tells of the others', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'sheets-'));
    await writeFile(path.join(folder, 'bra.txt'), NAME);
    await writeFile(path.join(folder, 'tom.txt'), '\n');
    await writeFile(path.join(folder, 'bild.txt'), Buffer.from([0, 1, 2, 0, 255]));
    await writeFile(path.join(folder, 'prosa.txt'), 'Bara en mening utan fält.\n');
    const { sheets, unread } = await readFolder(folder);
    expect(sheets.map((sheet) => sheet.document.path)).toEqual(['bra.txt']);
    expect(unread).toEqual([
      { path: 'bild.txt', fault: 'not-text' },
      { path: 'prosa.txt', fault: 'no-project' },
      { path: 'tom.txt', fault: 'empty' },
    ]);
    await rm(folder, { recursive: true });
  });

  it('says what to do when it is not there or empty', async () => {
    await expect(readFolder('/no/such/folder')).rejects.toThrow(FolderFault);
    const folder = await mkdtemp(path.join(tmpdir(), 'sheets-'));
    await expect(readFolder(folder)).rejects.toThrow(/holds no document/);
    await rm(folder, { recursive: true });
  });
});

describe.each([SEEDS, ...(hasSharedSeed ? [SHARED_SEED] : [])])(
  'facts of the first sheet (%#)',
  (folder) => {
    it('are computed from what it states', async () => {
      const [sheet] = (await readFolder(folder)).sheets;
      if (!sheet) throw new Error('no sheet');
      const value = (topic: string): unknown => {
        const fact = factFor(sheet, topic, TODAY);
        return fact !== null && fact.origin !== 'missing' ? fact.value : fact;
      };
      expect(value('duration')).toEqual({ kind: 'count', count: 24, unit: 'months' });
      expect(value('durationDays')).toEqual({ kind: 'count', count: 731, unit: 'days' });
      expect(value('ownFunding')).toEqual({ kind: 'money', amount: 25_337_819, currency: 'SEK' });
      expect(value('grantShare')).toEqual({ kind: 'percent', percent: 75 });
      expect(value('status')).toEqual({ kind: 'phase', phase: 'finished' });
      expect(value('grantPerParticipant')).toEqual({
        kind: 'money',
        amount: 16_350,
        currency: 'SEK',
      });
      expect(value('companies')).toMatchObject({ count: 58 });
      expect(value('women')).toMatchObject({ percent: 20 });
    });

    it('are held against each other: 75,0 % beside 50 %, and the doubled owner', async () => {
      const [sheet] = (await readFolder(folder)).sheets;
      expect(sheet && findFindings(sheet).map(({ rule }) => rule)).toEqual([
        'co-financing-differs',
        'doubled-value',
      ]);
    });
  },
);
