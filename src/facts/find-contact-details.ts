// A text or a fact → the kinds of contact details that it holds.

import type { FieldChange } from '../model/change.js';
import type { Fact } from '../model/fact.js';
import { isContactField, textsOf } from './field-facts.js';

export type ContactKind = 'email' | 'phone';

// Also as people write it to keep it from robots: "namn (at) doman.se". One character before the
// sign is enough, and the rest is bounded, so that a line of megabytes takes no longer than it is.
const MAIL_ADDRESS =
  /[^\s@<>]\s?(?:@|[([{]\s?(?:at|a|snabel-?a)\s?[)\]}])\s?[^\s@<>]{1,255}?\.\p{L}{2,}/iu;

// Digits in groups, with whatever stands between such: "08/123 45 67", "013 – 20 60 00", "+47 22 33 44 55",
// "(070) 444 55 66". Neither the middle of a number, a registration number nor a date.
const PHONE_NUMBER =
  /(?<!\d|\d[-–./])(?!\d\d[-./]\d\d[-./]\d{4})(?!\d\d[./](?:19|20)\d\d(?!\d))(?:\+[1-9]|00[1-9]|0[\s-]?[1-9]|0?46(?=[\s-]))(?:[\s.\-–‑/()]{0,3}\d){6,14}/u;

const BOTH: readonly ContactKind[] = ['email', 'phone'];
const NONE: readonly ContactKind[] = [];

/** The kinds that a text holds. */
export function holdsContactDetails(text: string): readonly ContactKind[] {
  const [mail, phone] = [MAIL_ADDRESS.test(text), PHONE_NUMBER.test(text)];
  if (mail) return phone ? BOTH : ['email'];
  return phone ? ['phone'] : NONE;
}

/**
 * The kinds that a fact holds: in a field of their own, beside the name of a person, an organisation
 * or a place, in prose, or in what a yes or a no would confirm. Of both where a field is for such
 * details and it cannot be told which.
 */
export function contactKinds(topic: string, fact: Fact): readonly ContactKind[] {
  const { value } = fact;
  if (value.kind === 'email' || value.kind === 'phone') return [value.kind];
  const found: ContactKind[] = [];
  for (const text of textsWithin(fact)) found.push(...holdsContactDetails(text));
  if (fact.origin === 'derived' && value.kind === 'truth')
    for (const input of fact.inputs) found.push(...contactKinds('', input));
  if (found.length === 0) return isContactField(topic) ? BOTH : NONE;
  return BOTH.filter((kind) => found.includes(kind));
}

/** The kinds that a changed field holds on either side; of both where it is for them and stands empty. */
export function kindsInChange({ topic, before, after }: FieldChange): readonly ContactKind[] {
  const found = [before, after].flatMap((side) =>
    side === null || side.origin === 'missing' ? [] : contactKinds(topic, side),
  );
  return isContactField(topic) && found.length === 0 ? ['email', 'phone'] : [...new Set(found)];
}

function textsWithin(fact: Fact): readonly string[] {
  switch (fact.origin) {
    case 'derived':
      return [fact.formula];
    case 'extracted':
      return [fact.text, ...textsOf(fact.value), ...fact.sources.map(({ quote }) => quote)];
    case 'stated': {
      // Amounts, dates and codes are digits in groups and no numbers to call.
      const { kind } = fact.value;
      const names = kind === 'text' || kind === 'sentences' || kind === 'person';
      return names || kind === 'organisations' || kind === 'places'
        ? [fact.text, ...textsOf(fact.value)]
        : [];
    }
  }
}
