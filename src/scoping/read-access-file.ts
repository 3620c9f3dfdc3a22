// The text of behorighet.json → to whom documents are shown, or every fault in it with its place.

import { z } from 'zod';
import { readJsonFile, textThat } from '../json/read-json-file.js';
import type { Access } from '../model/access.js';
import type { FileFault } from '../model/file-fault.js';
import { LANGUAGES } from '../model/language.js';

const id = (begins: string, example: string) => {
  const form = new RegExp(`^[${begins}][A-Z0-9]{2,}$`);
  return textThat((text) => form.test(text), 'not-an-id', { example });
};
const ids = (begins: string, example: string) =>
  z.array(id(begins, example)).min(1).max(500).default([]);

const glob = z.string().trim().min(1).max(300);
const rule = z.strictObject({
  documents: z.preprocess(
    (value) => (typeof value === 'string' ? [value] : value),
    z.array(glob).min(1).max(200),
  ),
  workspaces: ids('T', 'T0123456789'),
  channels: ids('CG', 'C0123456789'),
  groups: ids('S', 'S0123456789'),
  people: ids('UW', 'U0123456789'),
});
const shownTo = z.enum(['members', 'guests', 'everyone', 'nobody']);
const settings = z.strictObject({
  language: z.enum(LANGUAGES).optional(),
  keeper: id('UWCG', 'U0123456789').optional(),
  email: shownTo.optional(),
  phone: shownTo.optional(),
});
const file = z.strictObject({
  rules: z.array(rule).max(500).default([]),
  workspaces: z.record(id('T', 'T0123456789'), settings).default({}),
});

export type AccessFile = { readonly access: Access } | { readonly faults: readonly FileFault[] };

export function readAccessFile(text: string): AccessFile {
  const read = readJsonFile(text, file);
  if ('faults' in read) return read;
  const { rules, workspaces } = read.value;
  return { access: { rules, workspaces: withoutUndefined(workspaces), isClosed: false } };
}

function withoutUndefined(workspaces: z.output<typeof file>['workspaces']): Access['workspaces'] {
  return JSON.parse(JSON.stringify(workspaces)) as Access['workspaces'];
}
