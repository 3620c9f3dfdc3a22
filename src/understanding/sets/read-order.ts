// A question that wants all projects in an order → by what they are ordered, and from which end.

import type { Measure, SetOperation } from '../../model/query.js';

export interface Order {
  readonly operation: SetOperation;
  readonly measure: Measure;
}

/** An order leaves nothing out. A whole number, so that a kept question reads as it was written. */
export const ALL_OF_THEM = Number.MAX_SAFE_INTEGER;

const ORDERS =
  /(?<!\p{L})(?:sortera\p{L}*|rangordna\p{L}*|ordna\p{L}*|ranka\p{L}*|ranking|rank|ranked|sort|sorted|order|ordered|ordning|ordningsföljd)(?!\p{L})/iu;
const FIRST_OF_ALL =
  /(?<!\p{L})(störst|högst|dyrast|mest|rikast|biggest|largest|highest|most|minst|lägst|billigast|smallest|lowest|least|nyast|senast|newest|latest|äldst|tidigast|oldest|earliest|längst|longest|kortast|shortest)(?:\s+(?:belopp(?:et)?|bidrag(?:et)?|stöd(?:et)?|pengar|grants?|amounts?|money))?\s+(?:först|överst|first)(?!\p{L})/iu;
const FROM_LEAST =
  /(?<!\p{L})(?:stigande|ascending|(?:minst|lägst|billigast|kortast|tidigast|äldst|smallest|lowest|least|shortest|earliest|oldest)\p{L}*(?:\s+\p{L}+)?\s+(?:först|överst|first))(?!\p{L})/iu;
const FROM_MOST =
  /(?<!\p{L})(?:fallande|descending|(?:senast|nyast|latest|newest)\p{L}*(?:\s+\p{L}+)?\s+(?:först|överst|first))(?!\p{L})/iu;

const BY = String.raw`(?<!\p{L})(?:efter|på|by|utifrån|enligt|med avseende på|according to)\s+(?:\p{L}+\s+){0,2}?`;
/** What follows "by", in the order in which it is looked for: "slutdatum" holds "datum". */
const MEASURES: readonly (readonly [Measure, RegExp])[] = [
  ['end', new RegExp(`${BY}(?:slut|avslut|när de slut|end(?! of)|finish|closing)`, 'iu')],
  ['start', new RegExp(`${BY}(?:start|början|när de börja|begin|datum|date|ålder|age)`, 'iu')],
  ['participants', new RegExp(`${BY}(?:deltagar|antal deltagar|participants?)`, 'iu')],
  [
    'duration',
    new RegExp(
      `${BY}(?:längd|projekttid|löptid|varaktighet|hur länge|hur långa|length|duration|how long)`,
      'iu',
    ),
  ],
  [
    'money',
    new RegExp(
      `${BY}(?:bidrag|stöd|belopp|budget|storlek|pengar|summa|medel|finansiering|kostnad|hur mycket|grant|amount|size|money|funding|sum|cost|how much)`,
      'iu',
    ),
  ],
];

/** "Sortera projekten i X efter bidrag", "projects in X, biggest first": the order; null where none is asked for. */
export function readOrder(text: string): Order | null {
  const first = FIRST_OF_ALL.exec(text)?.[1]?.toLowerCase();
  if (first === undefined && !ORDERS.test(text)) return null;
  const measure = MEASURES.find(([, pattern]) => pattern.test(text))?.[0] ?? measureOf(first);
  if (measure === null) return null;
  const up = FROM_LEAST.test(text);
  switch (measure) {
    case 'start':
    case 'end':
      // What is put in the order of time begins with what came first.
      return { measure, operation: FROM_MOST.test(text) ? 'latest' : 'earliest' };
    case 'duration':
      return { measure, operation: up ? 'shortest' : 'longest' };
    default:
      return { measure, operation: up ? 'smallest' : 'largest' };
  }
}

function measureOf(first: string | undefined): Measure | null {
  if (first === undefined) return null;
  if (/^(?:nyast|senast|newest|latest|äldst|tidigast|oldest|earliest)$/u.test(first))
    return 'start';
  return /^(?:längst|longest|kortast|shortest)$/u.test(first) ? 'duration' : 'money';
}
