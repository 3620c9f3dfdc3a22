// Office files as the programs themselves write them, of which the other tests' plain ones say little.

import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/documents/extract/create-extractor.js';
import { readDocument } from '../../src/documents/read-document.js';
import type { Sheet } from '../../src/model/sheet.js';
import { zipDocx, zipXlsx } from './support/write-office.js';

const extractor = createExtractor();
afterAll(() => extractor.close());

async function sheetsIn(format: 'docx' | 'xlsx', bytes: Uint8Array): Promise<readonly Sheet[]> {
  const file = { path: `a.${format}`, format, bytes, date: null };
  return (await readDocument(file, extractor)).sheets;
}

function values(sheet: Sheet | undefined): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    (sheet?.fields ?? []).map(({ key, reading }) => [
      key,
      reading.origin === 'missing'
        ? reading.cause
        : Object.values(reading.value).slice(1).join(' '),
    ]),
  );
}

const RUN = (text: string): string =>
  `<w:r w:rsidR="00A1"><w:rPr><w:lang w:val="sv-SE"/></w:rPr><w:t>${text}</w:t></w:r>`;
const ERROR = '<w:proofErr w:type="spellStart"/>';
const MARK = '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>';

describe('a document as Word writes it', () => {
  it('has its words whole, whatever runs and marks they are split into', async () => {
    const body = [
      `<w:p>${RUN('Projekt')}${ERROR}${RUN('namn: Exem')}${MARK}${RUN('pelprojektet ')}<w:smartTag w:element="place">${RUN('Ljung')}</w:smartTag>${RUN('heden')}</w:p>`,
      `<w:p>${RUN('Diarienummer:')}<w:r><w:tab/></w:r><w:sdt><w:sdtPr><w:alias w:val="Dnr"/></w:sdtPr><w:sdtContent>${RUN('2031/000')}${RUN('88')}</w:sdtContent></w:sdt></w:p>`,
      `<w:p>${RUN('Slutdatum: ')}<w:sdt><w:sdtPr><w:date w:fullDate="2032-12-31T00:00:00Z"/></w:sdtPr><w:sdtContent>${RUN('2032-12-31')}</w:sdtContent></w:sdt></w:p>`,
      `<w:p>${RUN('Telefon: ')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${RUN('Klicka här för att ange text.')}</w:sdtContent></w:sdt></w:p>`,
      `<w:p>${RUN('Startdatum: ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE \\@ "yyyy" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${RUN('2031-01-15')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      `<w:p>${RUN('Beviljat stöd: ')}<w:del w:author="A"><w:r><w:delText>900 000</w:delText></w:r></w:del><w:ins w:author="A">${RUN('1\u00a0250\u00a0000')}</w:ins>${RUN(' kr')}</w:p>`,
      `<w:p>${RUN('E-post: ')}<w:hyperlink r:id="rId4">${RUN('valborga@')}${RUN('provstad.example')}</w:hyperlink></w:p>`,
      `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p>${RUN('Grunduppgifter')}</w:p></w:tc></w:tr><w:tr><w:tc><w:p>${RUN('Projektägare')}</w:p></w:tc><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p>${RUN('Provstad')}</w:p></w:tc></w:tr><w:tr><w:tc><w:p>${RUN('Län')}</w:p></w:tc><w:tc><w:p>${RUN('Provlandet')}</w:p></w:tc></w:tr></w:tbl>`,
      '<w:sectPr/>',
    ].join('');
    expect(values((await sheetsIn('docx', zipDocx(body)))[0])).toEqual({
      name: 'Exempelprojektet Ljungheden',
      registrationNumber: '2031/00088',
      endDate: '2032-12-31',
      phone: 'empty',
      startDate: '2031-01-15',
      grant: '1250000 SEK',
      email: 'valborga@provstad.example',
      owner: 'Provstad',
      counties: 'Provlandet',
    });
  });
});

const CELL = (at: string, attributes: string, inner: string): string =>
  `<c r="${at}"${attributes}>${inner}</c>`;

describe('a workbook as Excel writes it', () => {
  it.each([
    ['from 1900', '', 48_228, '2032-01-15'],
    ['from 1904', '<workbookPr date1904="1"/>', 46_766, '2032-01-15'],
  ])(
    'has days %s, shares, results of formulas and rich texts as they are shown',
    async (_, properties, serial, day) => {
      const labels = [
        'Diarienummer',
        'Projektnamn',
        'Beviljat stöd',
        'Startdatum',
        'Medfinansieringsgrad',
        'Total budget',
        'Telefon',
      ];
      const parts = unzipSync(zipXlsx([{ name: 'Projekt', rows: [labels] }]));
      const read = (name: string): string => Buffer.from(parts[name] ?? []).toString();
      const row = [
        CELL('A2', ' t="str"', '<f>"2031/"&amp;1</f><v>2031/1</v>'),
        CELL(
          'B2',
          ' t="inlineStr"',
          '<is><r><t>Exempel</t></r><r><rPr><b/></rPr><t>projektet</t></r><r><t xml:space="preserve"> Ett</t></r></is>',
        ),
        CELL('C2', ' s="0"', '<v>1250000.5</v>'),
        CELL('D2', ' s="1"', `<v>${serial}.5</v>`),
        CELL('E2', ' s="2"', '<v>0.40500000000000003</v>'),
        CELL('F2', '', '<f>C2*2</f><v>2500001</v>'),
        CELL('G2', ' t="e"', '<f>1/0</f><v>#DIV/0!</v>'),
      ].join('');
      const bytes = zipSync({
        ...parts,
        'xl/workbook.xml': strToU8(
          read('xl/workbook.xml').replace('<sheets>', `${properties}<sheets>`),
        ),
        'xl/worksheets/sheet1.xml': strToU8(
          read('xl/worksheets/sheet1.xml').replace(
            '</sheetData>',
            `<row r="2" spans="1:7" x14ac:dyDescent="0.25">${row}</row></sheetData><mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>`,
          ),
        ),
      });
      expect(values((await sheetsIn('xlsx', bytes))[0])).toEqual({
        registrationNumber: '2031/1',
        name: 'Exempelprojektet Ett',
        grant: '1250000.5 SEK',
        startDate: day,
        coFinancingRate: '40.5',
        totalBudget: '2500001 SEK',
        phone: 'placeholder',
      });
    },
  );
});
