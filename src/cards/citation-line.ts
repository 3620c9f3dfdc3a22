// A citation → its one line: document, field, line, date.

import type { Citation } from '../model/card.js';
import { TEXT_LABEL, TITLE_LABEL } from '../model/source.js';
import type { CardTexts } from '../texts/texts.js';

/** For example `smart-kompetens.txt · Total projektbudget · rad 18 · 2026-11-20`. */
export function citationLine({ source }: Citation, texts: CardTexts): string {
  const parts = [
    source.document,
    labelWords(source.label, texts),
    texts.line(source.place.line),
    source.documentDate,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

function labelWords(label: string, texts: CardTexts): string {
  if (label === TEXT_LABEL) return texts.inProse;
  return label === TITLE_LABEL ? texts.inTitle : label;
}
