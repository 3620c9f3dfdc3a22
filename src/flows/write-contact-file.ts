// The contact of a project → a vCard with what the reader may have of it.

import type { Answer } from '../model/answer.js';

export interface ContactFile {
  readonly name: string;
  readonly text: string;
}

/**
 * A vCard 3.0, which every address book reads, with the source as its note; null where there is no
 * person in the answer or nothing to reach them by.
 * @see https://www.rfc-editor.org/rfc/rfc2426
 */
export function writeContactFile(contact: Answer): ContactFile | null {
  if (contact.status !== 'answered') return null;
  const facts = contact.entries.map(({ fact }) => fact);
  const person = facts.find(({ value }) => value.kind === 'person');
  if (person?.value.kind !== 'person') return null;
  const ways = facts.flatMap(({ value }) => {
    if (value.kind === 'email') return [`EMAIL;TYPE=INTERNET:${escape(value.address)}`];
    return value.kind === 'phone' ? [`TEL;TYPE=WORK:${escape(value.number)}`] : [];
  });
  if (ways.length === 0) return null;
  const { name } = person.value;
  const [{ project }] = contact.entries;
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? name;
  const first = words.slice(0, -1).join(' ');
  const [source] = person.sources;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escape(last)};${escape(first)};;;`,
    `FN:${escape(name)}`,
    ...ways,
    `NOTE:${escape([project?.name.value.text, source.document].filter(Boolean).join(' – '))}`,
    'END:VCARD',
  ];
  const file = name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}-]+/gu, '-')
    .slice(0, 60);
  return { name: `${file || 'kontakt'}.vcf`, text: `${lines.join('\r\n')}\r\n` };
}

function escape(text: string): string {
  return text.replaceAll(/[\\,;]/g, (mark) => `\\${mark}`).replaceAll(/[\r\n]+/g, ' ');
}
