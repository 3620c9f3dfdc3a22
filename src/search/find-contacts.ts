// Sheets → the look-up of those with an e-mail address or a phone number.

import { bucketsOf, createBucketFiler, type Buckets } from '../language/bucket-index.js';
import { fold } from '../language/fold.js';
import { passingly } from '../model/kept-sheet.js';
import type { Names } from '../model/names.js';
import type { Sheet } from '../model/sheet.js';

/** Files sheets of a library under their addresses and numbers. */
export interface ContactFiler {
  add(sheet: Sheet, index: number): void;
  finish(): Generator<void, Buckets>;
}

export function createContactFiler(): ContactFiler {
  const filer = createBucketFiler();
  return {
    add(sheet, index) {
      for (const key of contactKeys(sheet)) filer.add(key, index);
    },
    finish: () => filer.sortInSteps(),
  };
}

/** The look-up over the sheets that were filed. */
export function contactsOf(buckets: Buckets, sheets: readonly Sheet[]): Names['findByContact'] {
  const filed = bucketsOf(buckets);
  return function* (text) {
    for (const index of filed.at(contactKey(text))) {
      const sheet = sheets[index];
      yield sheet !== undefined && statesContact(sheet, text) ? sheet : null;
    }
  };
}

/** True if a field of the sheet states the e-mail address or phone number. */
export function statesContact(sheet: Sheet, text: string): boolean {
  return contactKeys(passingly(sheet)).has(contactKey(text));
}

function contactKeys(sheet: Sheet): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { reading } of sheet.fields) {
    if (reading.origin === 'missing') continue;
    if (reading.value.kind === 'email') keys.add(contactKey(reading.value.address));
    if (reading.value.kind === 'phone') {
      for (const number of reading.value.number.split(/[,;]|\boch\b/)) keys.add(contactKey(number));
    }
  }
  return keys;
}

/** E-mail in lower case; phone as digits with the country code made a 0. */
function contactKey(text: string): string {
  if (text.includes('@')) return fold(text.trim());
  return text
    .replace(/\(0\)/g, '')
    .replace(/[^\d+]/g, '')
    .replace(/^(?:\+|00)46/, '0');
}
