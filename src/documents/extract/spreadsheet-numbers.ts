// A number as a spreadsheet stores it, and its format → the text that the cell shows.

import { readXml } from './read-xml.js';

/** What matters of a number's format: whether it is a day, a share, or neither. */
export type NumberFormat = 'plain' | 'date' | 'percent';

/** Built-in formats by number: ECMA-376, part 1, 18.8.30. */
const BUILT_IN_DATES = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 54, 57, 58,
]);
const BUILT_IN_PERCENTS = new Set([9, 10]);
const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/** The format of each cell style, in the order in which cells refer to them. */
export function readFormats(styles: string): readonly NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCellFormats = false;
  readXml(styles, {
    open: (name, attribute) => {
      const id = Number(attribute('numFmtId') ?? 0);
      if (name === 'numFmt') codes.set(id, attribute('formatCode') ?? '');
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) formats.push(formatOf(id, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
    text: () => undefined,
  });
  return formats;
}

function formatOf(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) {
    return BUILT_IN_DATES.has(id) ? 'date' : BUILT_IN_PERCENTS.has(id) ? 'percent' : 'plain';
  }
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  if (bare.includes('%')) return 'percent';
  return /[yd]/i.test(bare) ? 'date' : 'plain';
}

/** A day as `YYYY-MM-DD`, a share as `50%`, any other number with all its digits. */
export function formatNumber(value: string, format: NumberFormat, from1904: boolean): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  if (format === 'date' && number > 0 && number <= LAST_SERIAL) {
    const epoch = from1904 ? EPOCH_1904 : EPOCH_1900;
    return new Date(epoch + Math.floor(number) * DAY).toISOString().slice(0, 10);
  }
  return format === 'percent' ? `${plainDigits(number * 100)}%` : plainDigits(number);
}

// Rounded to what the spreadsheet itself keeps; never in powers of ten. Three decimals get a
// fourth, since "1.250" would be read as grouped thousands.
function plainDigits(number: number): string {
  const rounded = Number(number.toPrecision(15));
  const text = Math.abs(rounded) < 1e21 ? rounded.toLocaleString('en', DIGITS) : String(rounded);
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}

const DIGITS = { useGrouping: false, maximumFractionDigits: 10 } as const;
