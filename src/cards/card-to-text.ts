// A card → plain text that holds the whole answer and its sources.

import type { Card } from '../model/card.js';
import { layOutCard } from './lay-out-card.js';

/**
 * What screen readers and notifications get: the answer first, then every row with its citations,
 * the findings, the notes and what can be asked next. Not escaped for any surface.
 */
export function cardToText(card: Card): string {
  return layOutCard(card, 'questions')
    .map((section) => section.map(({ indent, text }) => `${'  '.repeat(indent)}${text}`).join('\n'))
    .join('\n\n');
}
