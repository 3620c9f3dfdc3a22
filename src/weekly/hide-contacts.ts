// A changed field or a finding → the same, without contact details, which are not for whole channels.

import { isContactField } from '../facts/field-facts.js';
import { contactKinds, holdsContactDetails } from '../facts/find-contact-details.js';
import type { FieldChange, NewFinding } from '../model/change.js';
import type { Fact, Missing } from '../model/fact.js';
import type { ToldChange } from '../model/summary.js';

/** True where a text has an e-mail address or a phone number in it. */
export function holdsContact(text: string): boolean {
  return holdsContactDetails(text).length > 0;
}

/** The change, marked private where either side holds a contact detail. */
export function markPrivate(change: FieldChange): ToldChange {
  const isPrivate =
    isContactField(change.topic) || isContact(change.before) || isContact(change.after);
  return { ...change, isPrivate };
}

/** The finding; where it is about contact details only its fields and places are kept. */
export function withoutContacts({ project, finding }: NewFinding): NewFinding {
  const isPrivate = finding.fields.some(isContactField) || finding.facts.some(isContact);
  return { project, finding: isPrivate ? { ...finding, facts: [] } : finding };
}

function isContact(reading: Fact | Missing | null): boolean {
  return reading !== null && reading.origin !== 'missing' && contactKinds('', reading).length > 0;
}
