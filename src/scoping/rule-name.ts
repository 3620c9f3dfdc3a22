// Rules → a name that is the same for the same rules, whatever the order they are written in.

import { createHash } from 'node:crypto';
import type { AccessRule } from '../model/access.js';

/** Empty for no rule: what is open to all. */
export function nameRules(rules: readonly AccessRule[]): string {
  if (rules.length === 0) return '';
  const names = [...new Set(rules.map((rule) => JSON.stringify(sorted(rule))))].sort();
  return createHash('sha256').update(names.join('\n')).digest('base64url').slice(0, 22);
}

function sorted({ documents, workspaces, channels, groups, people }: AccessRule): unknown {
  return [documents, workspaces, channels, groups, people].map((list) => [...list].sort());
}
