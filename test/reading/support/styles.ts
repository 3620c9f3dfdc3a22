// Twenty mixed styles, as offices mix them.

import { PLAIN, type Style } from './field-texts.js';

const NBSP = '\u00a0';
const THIN = '\u2009';
const NARROW = '\u202f';

/** How a text file sets a label and its value, and is saved. */
export interface TextStyle extends Style {
  readonly set:
    'own-line' | 'same-line' | 'tab' | 'gap' | 'bare-line' | 'dots' | 'list' | 'no-space';
  readonly lineEnd: '\n' | '\r\n' | '\r';
  readonly encoding:
    'utf8' | 'utf8-bom' | 'utf-16le' | 'utf-16be' | 'win1252' | 'latin1' | 'macintosh';
  readonly title: 'id-name' | 'name' | 'name-id' | 'none';
}

const TEXT: TextStyle = {
  ...PLAIN,
  set: 'own-line',
  lineEnd: '\n',
  encoding: 'utf8',
  title: 'id-name',
};

export const TWENTY_STYLES: readonly TextStyle[] = [
  TEXT,
  { ...TEXT, set: 'same-line', thousands: NBSP, unit: ' kr' },
  { ...TEXT, set: 'tab', lineEnd: '\r\n', encoding: 'win1252', unit: ' SEK', label: 1 },
  { ...TEXT, set: 'same-line', encoding: 'utf8-bom', date: 'written', between: ' till ', label: 2 },
  { ...TEXT, set: 'gap', thousands: THIN, date: 'den', between: ' – ', unit: ' kr' },
  { ...TEXT, set: 'own-line', encoding: 'utf-16le', lineEnd: '\r\n', unit: ':-', label: 1 },
  { ...TEXT, set: 'same-line', encoding: 'utf-16be', thousands: '.', unit: ' kr' },
  {
    ...TEXT,
    set: 'same-line',
    language: 'en',
    thousands: ',',
    unit: 'SEK ',
    date: 'written',
    between: ' to ',
  },
  {
    ...TEXT,
    set: 'own-line',
    language: 'en',
    unit: ' MSEK',
    date: 'den',
    between: '–',
    title: 'name',
  },
  { ...TEXT, set: 'bare-line', title: 'name-id', order: 2 },
  { ...TEXT, set: 'same-line', encoding: 'macintosh', lineEnd: '\r', unit: ' tkr', title: 'name' },
  { ...TEXT, set: 'dots', unit: ' mkr', date: 'short', between: ' - ' },
  { ...TEXT, set: 'list', thousands: NARROW, unit: ' kr', order: 5 },
  { ...TEXT, set: 'no-space', title: 'none', unit: ' SEK' },
  { ...TEXT, set: 'same-line', language: 'both', unit: ' SEK', order: 7 },
  { ...TEXT, set: 'own-line', language: 'both', missing: '-', encoding: 'latin1', label: 1 },
  { ...TEXT, set: 'tab', missing: '', thousands: '', date: 'compact', order: 3 },
  {
    ...TEXT,
    set: 'same-line',
    missing: 'Ej angivet',
    order: 11,
    lineEnd: '\r\n',
    encoding: 'utf8-bom',
  },
  {
    ...TEXT,
    set: 'gap',
    language: 'en',
    missing: 'N/A',
    title: 'none',
    between: ' to ',
    date: 'short',
  },
  { ...TEXT, set: 'own-line', missing: '…', unit: ' mkr', thousands: NBSP, order: 9, label: 2 },
];
