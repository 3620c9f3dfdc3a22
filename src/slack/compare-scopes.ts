// Scopes that Slack has granted → whether they are those of the manifest.

import { diagnose, type Diagnosis } from '../model/diagnosis.js';

export interface ManifestScopes {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

export function compareScopes(
  granted: readonly string[],
  { required, optional }: ManifestScopes,
): readonly Diagnosis[] {
  const lacks = (scopes: readonly string[]): string =>
    scopes.filter((scope) => !granted.includes(scope)).join(', ');
  const missing = lacks(required);
  const unused = lacks(optional);
  const known = [...required, ...optional];
  const superfluous = granted.filter((scope) => !known.includes(scope)).join(', ');
  const of = (scopes: string) => ({ scopes });
  return [
    missing === ''
      ? diagnose('scopes', 'ok', 'scopes-granted', { count: required.length })
      : diagnose('scopes', 'fault', 'scopes-missing', of(missing)),
    ...(unused === ''
      ? []
      : [diagnose('scopes', 'warning', 'scopes-optional-missing', of(unused))]),
    ...(superfluous === ''
      ? []
      : [diagnose('scopes', 'warning', 'scopes-superfluous', of(superfluous))]),
  ];
}
