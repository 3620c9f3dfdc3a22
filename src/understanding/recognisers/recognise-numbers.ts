// Registration numbers in the question → the projects that they name, or the refusal of an unknown one.

import type { Query } from '../../model/query.js';
import { refuse, type Draft } from '../draft.js';
import { findUnknownNumber, takeNumbers } from '../take-numbers.js';

/** Any spacing; the words that announce a number belong to it. */
export function recogniseNumbers({ reading, names, mentions }: Draft): Query | null {
  const numbered = takeNumbers(reading, names);
  mentions.push(
    ...numbered.map(({ sheet, at }) => ({ kind: 'one', sheet, exact: true, at }) as const),
  );
  const unknown = numbered.length === 0 ? findUnknownNumber(reading) : null;
  return unknown === null ? null : refuse('no-such-project', null, unknown);
}
