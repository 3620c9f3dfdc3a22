// An e-mail address from a sheet → the member of the workspace it belongs to, where Slack may be asked.

import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import { LATE, within, type Wait } from './within.js';

/** The user id of a full member with that address; null in every other case. Never throws. */
export type FindPeople = (client: WebClient, address: string) => Promise<string | null>;

const REMEMBERED_MS = 60 * 60_000;
const REMEMBERED = 5000;
const PATIENCE_MS = 2000;

/**
 * Asks `users.lookupByEmail`, whose scope is optional: without it, nobody is found and Slack is not
 * asked again for an hour.
 * @see https://docs.slack.dev/reference/methods/users.lookupByEmail
 */
export function createFindPeople(time: {
  readonly now: () => number;
  readonly wait: Wait;
}): FindPeople {
  const known = new Map<string, { readonly id: string | null; readonly until: number }>();
  let mayAskAt = 0;
  return async (client, address) => {
    const key = address.toLowerCase();
    const remembered = known.get(key);
    if (remembered !== undefined && remembered.until > time.now()) return remembered.id;
    if (time.now() < mayAskAt) return null;
    const found = await within(lookUp(client, key), PATIENCE_MS, time.wait);
    if (found === LATE || found === 'failed') return null;
    if (found === 'not granted') {
      mayAskAt = time.now() + REMEMBERED_MS;
      return null;
    }
    known.delete(key);
    known.set(key, { id: found.id, until: time.now() + REMEMBERED_MS });
    const [oldest] = known.keys();
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    return found.id;
  };
}

async function lookUp(
  client: WebClient,
  email: string,
): Promise<{ readonly id: string | null } | 'not granted' | 'failed'> {
  try {
    const { user } = await client.users.lookupByEmail({ email });
    const isMember = user?.deleted !== true && user?.is_bot !== true;
    return { id: isMember ? (user?.id ?? null) : null };
  } catch (error) {
    if (!(error instanceof WebAPIPlatformError)) return 'failed';
    if (error.data.error === 'users_not_found') return { id: null };
    return error.data.error === 'missing_scope' ? 'not granted' : 'failed';
  }
}
