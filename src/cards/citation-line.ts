// A citation → its one line: document, field, line, date.

import { assertNever } from '../model/assert-never.js';
import type { Citation } from '../model/card.js';
import type { Place } from '../model/place.js';
import { TEXT_LABEL, TITLE_LABEL } from '../model/source.js';
import type { CardTexts } from '../texts/texts.js';

/**
 * For example `smart-kompetens.txt · Total projektbudget · rad 18 · 2026-11-20`, or
 * `projekt.xlsx · Blad1 · Total budget · cell B7 · 2026-11-20`.
 */
export function citationLine({ source, earlier }: Citation, texts: CardTexts): string {
  const parts = [
    source.document,
    ...partWords(source.place),
    labelWords(source.label, texts),
    texts.place(source.place),
    source.documentDate,
    earlier === true ? texts.earlier : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** The document's own words for the part of it that a place lies in. */
function partWords(place: Place): readonly string[] {
  switch (place.kind) {
    case 'heading':
      return place.headings.length === 0 ? [] : [place.headings.join(' › ')];
    case 'cell':
      return place.sheet === null ? [] : [place.sheet];
    case 'pointer':
      return [place.pointer];
    case 'line':
    case 'page':
    case 'paragraph':
    case 'table-cell':
    case 'part':
      return [];
    default:
      return assertNever(place);
  }
}

function labelWords(label: string, texts: CardTexts): string {
  if (label === TEXT_LABEL) return texts.inProse;
  return label === TITLE_LABEL ? texts.inTitle : label;
}
