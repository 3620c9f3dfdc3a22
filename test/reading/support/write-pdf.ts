// Lines of text set on pages → the bytes of a small PDF.

import iconv from 'iconv-lite';
import type { Place } from '../../../src/model/place.js';
import { keysIn, labelOf, valueText, type FieldKey, type Style } from './field-texts.js';
import type { ProjectRecord } from './project-record.js';
import { fileName, type Written } from './write-text.js';

export interface SetText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Objects of a PDF by number from 1 → the file, with its table of where each begins. */
export function assemblePdf(objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\u00e2\u00e3\n', 'latin1')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const push = (bytes: Buffer): void => {
    parts.push(bytes);
    length += bytes.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    push(
      Buffer.concat([
        Buffer.from(`${index + 1} 0 obj\n`),
        Buffer.from(object as string, 'latin1'),
        Buffer.from('\nendobj\n'),
      ]),
    );
  });
  const start = length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

export function pdfOf(pages: readonly (readonly SetText[])[]): Buffer {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  pages.forEach((page, index) => {
    const content = Buffer.concat(page.map(drawText));
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      Buffer.concat([
        Buffer.from(`<< /Length ${content.length} >>\nstream\n`),
        content,
        Buffer.from('\nendstream'),
      ]),
    );
  });
  return assemblePdf(objects);
}

function drawText({ text, x, y, size }: SetText): Buffer {
  const escaped = text.replace(/[\\()]/g, (sign) => `\\${sign}`);
  return Buffer.concat([
    Buffer.from(`BT /F1 ${size} Tf ${x} ${y} Td (`),
    iconv.encode(escaped, 'win1252'),
    Buffer.from(') Tj ET\n'),
  ]);
}

/** Widths of Helvetica in thousandths of its size, letters without their marks. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [191, "'"],
  [222, 'ijl'],
  [278, ' !,./:;\\Ift'],
  [333, '()-r'],
  [500, 'Jckvsxyz'],
  [556, '0123456789?L$#abdeghnopqu'],
  [584, '+<>='],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1015, '@'],
];
const WIDTH = new Map(
  WIDTHS.flatMap(([width, letters]) => letters.split('').map((letter) => [letter, width] as const)),
);

function widthOf(text: string, size: number): number {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  const width = plain.split('').reduce((sum, letter) => sum + (WIDTH.get(letter) ?? 556), 0);
  return (width * size) / 1000;
}

export function wrap(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

export type PdfForm = 'same-line' | 'own-line' | 'table' | 'columns';

const SIZE = 10;
const LEADING = 13;
const TOP = 790;
const LAST = 60;

/** Sets the fields on the first page in one of the forms, and the prose after them. */
export function writePdf(record: ProjectRecord, form: PdfForm, style: Style): Written {
  const pages: SetText[][] = [[]];
  const places: Partial<Record<FieldKey, Place>> = {};
  let y = TOP;
  let line = 0;
  const set = (texts: readonly (readonly [number, string])[], size = SIZE): void => {
    if (y < LAST) {
      pages.push([]);
      y = TOP;
      line = 0;
    }
    for (const [x, text] of texts) pages.at(-1)?.push({ text, x, y, size });
    y -= LEADING;
    line++;
  };
  const paragraph = (text: string, x: number, width: number): void => {
    for (const part of wrap(text, width, SIZE)) set([[x, part]]);
  };
  const place = (): Place => ({ kind: 'page', page: pages.length, line });
  set([[60, record.name]], 16);
  y -= LEADING;
  const keys = keysIn(style);
  const texts = keys.map(
    (key) => [key, labelOf(key, style), valueText(record, key, style)] as const,
  );
  if (form === 'columns') {
    // Two columns that are read one after the other, the prose in the second.
    const top = y;
    for (const [key, label, value] of texts) {
      const [first = '', ...rest] = wrap(`${label}: ${value}`, 220, SIZE);
      set([[60, first]]);
      places[key] = place();
      for (const part of rest) set([[60, part]]);
    }
    y = top;
    for (const text of record.paragraphs.slice(0, 2)) {
      for (const part of wrap(text.slice(0, 900), 230, SIZE)) if (y > LAST) set([[310, part]]);
    }
  } else {
    for (const [key, label, value] of texts) {
      if (form === 'own-line') set([[60, `${label}:`]]);
      const [first = '', ...rest] = wrap(
        form === 'same-line' ? `${label}: ${value}` : value,
        form === 'table' ? 330 : 480,
        SIZE,
      );
      if (form !== 'own-line' || value !== '') {
        set(
          form === 'table'
            ? [
                [60, label],
                [200, first],
              ]
            : [[60, first]],
        );
      }
      places[key] = place();
      for (const part of rest) set([[form === 'table' ? 200 : 60, part]]);
    }
    y -= LEADING;
    for (const text of record.paragraphs) {
      paragraph(text, 60, 480);
      y -= LEADING;
    }
  }
  return {
    file: fileName(record, 'pdf'),
    bytes: pdfOf(pages),
    records: [{ record, style, places }],
  };
}
