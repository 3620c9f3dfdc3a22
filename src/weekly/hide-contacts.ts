// A changed field or a finding → the same, without contact details, which are not for whole channels.

import { isContactField } from '../facts/field-facts.js';
import { contactKinds, kindsInChange } from '../facts/find-contact-details.js';
import type { FieldChange, NewFinding } from '../model/change.js';
import type { ToldChange } from '../model/summary.js';

/** The change, marked private where either side holds a contact detail. */
export function markPrivate(change: FieldChange): ToldChange {
  return { ...change, isPrivate: kindsInChange(change).length > 0 };
}

/** The finding; where it is about contact details only its fields and places are kept. */
export function withoutContacts({ project, finding }: NewFinding): NewFinding {
  const isPrivate =
    finding.fields.some(isContactField) ||
    finding.facts.some((fact) => contactKinds('', fact).length > 0);
  return { project, finding: isPrivate ? { ...finding, facts: [] } : finding };
}
