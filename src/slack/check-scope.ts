// An optional scope → whether the workspace has granted it.

import type { WebClient } from '@slack/web-api';

/** Asks `auth.test` once; where that fails the scope counts as not granted until the next time. */
export function createScopeCheck(scope: string): (client: WebClient) => Promise<boolean> {
  let granted: Promise<boolean> | null = null;
  return (client) => {
    granted ??= client.auth
      .test()
      .then(({ response_metadata }) => response_metadata?.scopes?.includes(scope) ?? false)
      .catch(() => {
        granted = null;
        return false;
      });
    return granted;
  };
}
