// A sheet, a topic and a day → the fact that answers: read, extracted or computed.

import type { Fact, Missing } from '../model/fact.js';
import type { Sheet } from '../model/sheet.js';
import type { IsoDate } from '../model/value.js';
import { deriveFact, isDerivedTopic } from './derive-facts.js';
import { proseFactsOf } from './prose-facts.js';
import { companiesIn, quantitiesFact, shareIn } from './extract-quantities.js';
import { boundaryOf, readingOf } from './field-facts.js';

/** Topics that are told from more than the field of that key. */
const TOLD_OTHERWISE = new Set([
  ...['startDate', 'endDate', 'goals', 'partners', 'companies', 'women', 'men', 'quantities'],
  ...['targetGroup', 'name'],
]);

/** True if nothing but the field of that key tells the topic. */
export function isFieldTopic(topic: string): boolean {
  return !isDerivedTopic(topic) && !TOLD_OTHERWISE.has(topic);
}

/** For facts that are the same on every day. */
export const ANY_DAY = '1970-01-01';

/** The fact, that it is missing on the sheet, or null where the sheet says nothing of it. */
export function factFor(sheet: Sheet, topic: string, today: IsoDate): Fact | Missing | null {
  if (isDerivedTopic(topic)) return deriveFact(sheet, topic, today);
  switch (topic) {
    case 'startDate':
    case 'endDate':
      return boundaryOf(sheet, topic);
    case 'goals':
      return proseFactsOf(sheet).goals;
    case 'partners':
      return proseFactsOf(sheet).partners;
    case 'companies':
      return companiesIn(proseFactsOf(sheet).quantities);
    case 'women':
    case 'men':
      return shareIn(proseFactsOf(sheet).quantities, topic);
    case 'quantities':
      return quantitiesFact(proseFactsOf(sheet).quantities);
    case 'targetGroup':
      return readingOf(sheet, topic) ?? proseFactsOf(sheet).targetGroups;
    case 'name':
      return sheet.name;
    default:
      return readingOf(sheet, topic);
  }
}
