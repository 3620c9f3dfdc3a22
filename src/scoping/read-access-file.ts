// The text of behorighet.json → to whom documents are shown, or every fault in it with its place.

import { z } from 'zod';
import type { Access } from '../model/access.js';
import { LANGUAGES } from '../model/language.js';

const ids = (begins: string, example: string) =>
  z
    .array(
      z.string().regex(new RegExp(`^[${begins}][A-Z0-9]{2,}$`), {
        error: `is not such an id, as Slack shows it; write for example "${example}"`,
      }),
    )
    .min(1)
    .max(500)
    .default([]);

const glob = z.string().trim().min(1).max(300);
const rule = z.strictObject({
  documents: z.union([glob.transform((one) => [one]), z.array(glob).min(1).max(200)]),
  workspaces: ids('T', 'T0123456789'),
  channels: ids('CG', 'C0123456789'),
  groups: ids('S', 'S0123456789'),
  people: ids('UW', 'U0123456789'),
});
const shownTo = z.enum(['members', 'guests', 'everyone', 'nobody']);
const settings = z.strictObject({
  language: z.enum(LANGUAGES).optional(),
  keeper: z
    .string()
    .regex(/^[UWCG][A-Z0-9]{2,}$/)
    .optional(),
  email: shownTo.optional(),
  phone: shownTo.optional(),
});
const file = z.strictObject({
  rules: z.array(rule).max(500).default([]),
  workspaces: z.record(z.string().regex(/^T[A-Z0-9]{2,}$/), settings).default({}),
});

export type AccessFile = { readonly access: Access } | { readonly faults: readonly string[] };

export function readAccessFile(text: string): AccessFile {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { faults: [`it is not JSON: ${(error as Error).message}`] };
  }
  const parsed = file.safeParse(json);
  if (!parsed.success) {
    return {
      faults: parsed.error.issues.map(({ path, message }) =>
        path.length === 0 ? message : `${path.map(String).join('.')}: ${message}`,
      ),
    };
  }
  const { rules, workspaces } = parsed.data;
  return { access: { rules, workspaces: withoutUndefined(workspaces), isClosed: false } };
}

function withoutUndefined(workspaces: z.output<typeof file>['workspaces']): Access['workspaces'] {
  return JSON.parse(JSON.stringify(workspaces)) as Access['workspaces'];
}
