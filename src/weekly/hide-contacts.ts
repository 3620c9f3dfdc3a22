// A changed field or a finding → the same, without contact details, which are not for whole channels.

import { isContactField } from '../facts/field-facts.js';
import type { FieldChange, NewFinding } from '../model/change.js';
import type { Fact, Missing } from '../model/fact.js';
import type { ToldChange } from '../model/summary.js';

const MAIL_ADDRESS = /[^\s@<>]+@[^\s@<>]+\.\p{L}{2,}/u;
const PHONE_NUMBER = /(?<!\d)(?:\+46|0)[\s-]?(?:\(0\))?\d(?:[\s-]?\d){6,}/u;

/** True where a text has an e-mail address or a phone number in it. */
export function holdsContact(text: string): boolean {
  return MAIL_ADDRESS.test(text) || PHONE_NUMBER.test(text);
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
  if (reading === null || reading.origin === 'missing') return false;
  const { kind } = reading.value;
  if (kind === 'email' || kind === 'phone') return true;
  return (
    (kind === 'text' || kind === 'sentences') && 'text' in reading && holdsContact(reading.text)
  );
}
