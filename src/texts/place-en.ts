// A place in a document → what it is called in English.

import { assertNever } from '../model/assert-never.js';
import type { Said } from '../model/card.js';
import type { DocumentPart, Place } from '../model/place.js';
import { said } from './said.js';

/** For example `page 3, line 12`. */
export function placeEn(place: Place): Said {
  switch (place.kind) {
    case 'line':
    case 'heading':
    case 'pointer':
      return said(`line ${place.line}`);
    case 'page':
      return said(`page ${place.page}, line ${place.line}`);
    case 'paragraph':
      return said(`paragraph ${place.paragraph}`);
    case 'table-cell':
      return said(`table ${place.table}, row ${place.row}, column ${place.column}`);
    case 'cell':
      return said(`cell ${place.cell}`);
    case 'part':
      return said(`${PARTS[place.part]}, paragraph ${place.number}`);
    default:
      return assertNever(place);
  }
}

const PARTS: Readonly<Record<DocumentPart, string>> = {
  header: 'header',
  footer: 'footer',
  footnote: 'footnote',
  endnote: 'endnote',
  comment: 'comment',
  drawing: 'figure',
  menu: 'menu',
};
