// A place in a document → what it is called in Swedish.

import { assertNever } from '../model/assert-never.js';
import type { Said } from '../model/card.js';
import type { DocumentPart, Place } from '../model/place.js';
import { said } from './said.js';

/** For example `sida 3, rad 12`. */
export function placeSv(place: Place): Said {
  switch (place.kind) {
    case 'line':
    case 'heading':
    case 'pointer':
      return said(`rad ${place.line}`);
    case 'page':
      return said(`sida ${place.page}, rad ${place.line}`);
    case 'paragraph':
      return said(`stycke ${place.paragraph}`);
    case 'table-cell':
      return said(`tabell ${place.table}, rad ${place.row}, kolumn ${place.column}`);
    case 'cell':
      return said(`cell ${place.cell}`);
    case 'part':
      return said(`${PARTS[place.part]}, stycke ${place.number}`);
    default:
      return assertNever(place);
  }
}

const PARTS: Readonly<Record<DocumentPart, string>> = {
  header: 'sidhuvud',
  footer: 'sidfot',
  footnote: 'fotnot',
  endnote: 'slutnot',
  comment: 'kommentar',
  drawing: 'figur',
  menu: 'meny',
};
