// The sentences of a sheet → the same, with a short list that one line holds joined to its lead-in.

import type { Sentence, Sheet } from '../model/sheet.js';
import { placeKey } from '../model/place.js';
import { sourceAt, TEXT_LABEL, type DocumentText, type Source } from '../model/source.js';

/** How much of a list is joined to its lead-in. */
export interface ListLimits {
  readonly items: number;
  readonly letters: number;
}

const AT_A_GLANCE: ListLimits = { items: 5, letters: 700 };

/**
 * Sentences in order. Items that follow their lead-in on its line become one quote with it, up to
 * a length that can be read at a glance; of a longer list the first items.
 */
export function joinLists(sheet: Sheet, limits = AT_A_GLANCE): readonly Sentence[] {
  const joined: Sentence[] = [];
  for (const { sentences } of sheet.passages) {
    for (let at = 0; at < sentences.length;) {
      const sentence = sentences[at];
      if (!sentence) break;
      const items = itemsAfter(sentences, at);
      const whole = items.length > 0 ? join(sheet, sentence, items, limits) : null;
      joined.push(whole ?? sentence);
      at += whole ? 1 + items.length : 1;
    }
  }
  return joined;
}

// A list under a lead-in, or the items after the first of a list that only a heading leads in.
function itemsAfter(sentences: readonly Sentence[], first: number): readonly Sentence[] {
  const head = sentences[first];
  if (!head) return [];
  const lead = head.leadIn === null || head.leadIn === head.heading ? head.text : head.leadIn;
  const items: Sentence[] = [];
  for (let at = first + 1; at < sentences.length; at++) {
    const next = sentences[at];
    if (!next) break;
    const hangs =
      next.leadIn !== null &&
      (next.leadIn === lead || (next.leadIn === head.leadIn && head.leadIn === head.heading));
    if (!hangs || placeKey(next.source.place) !== placeKey(head.source.place)) break;
    items.push(next);
  }
  return items;
}

function join(
  sheet: Sheet,
  head: Sentence,
  items: readonly Sentence[],
  limits: ListLimits,
): Sentence | null {
  const line = lineOf(sheet.document, head.source);
  const text = sheet.document.lines[line - 1] ?? '';
  const start = text.indexOf(head.text);
  let end = start + head.text.length;
  for (const item of items.slice(0, limits.items)) {
    const at = text.indexOf(item.text, end);
    if (at < 0 || at + item.text.length - start > limits.letters) break;
    end = at + item.text.length;
  }
  if (start < 0 || end === start + head.text.length) return null;
  const quote = text.slice(start, end);
  return { ...head, text: quote, source: sourceAt(sheet.document, line, TEXT_LABEL, quote) };
}

// The line, counted from 1 in the document as read, that the source stands on.
function lineOf(document: DocumentText, { place, quote }: Source): number {
  if (document.places === undefined) return place.kind === 'line' ? place.line : 0;
  const key = placeKey(place);
  const at = document.places.findIndex(
    (other, index) => placeKey(other) === key && (document.lines[index]?.includes(quote) ?? false),
  );
  return at + 1;
}
