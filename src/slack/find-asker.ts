// A user id → whether that person is one of the organisation's own, and their language.

import type { WebClient } from '@slack/web-api';
import type { Audience } from '../model/audience.js';
import type { Language } from '../model/language.js';
import { LATE, within, type Wait } from './within.js';

/** Who asks, as far as an answer depends on it. */
export interface Asker {
  readonly audience: Audience;
  readonly language: Language | null;
}

/** The workspace that the bot is installed in, as Bolt tells it for each event. */
export interface HomeTeam {
  readonly teamId?: string | undefined;
  readonly enterpriseId?: string | undefined;
}

export type FindAsker = (client: WebClient, userId: string, home: HomeTeam) => Promise<Asker>;

/** In doubt, somebody from outside. */
const UNKNOWN: Asker = { audience: 'outsider', language: null };
const REMEMBERED_MS = 10 * 60_000;
const REMEMBERED = 5000;
/** An answer waits no longer than this for the question of who asks. */
const PATIENCE_MS = 3000;

/**
 * Looks people up with `users.info` and remembers them for ten minutes. Never throws: whoever
 * cannot be looked up counts as an outsider, and is looked up again the next time.
 */
export function createFindAsker(time: {
  readonly now: () => number;
  readonly wait: Wait;
  readonly usualLanguage?: () => Language | null;
}): FindAsker {
  const spokenTo = (asker: Asker): Asker => ({
    ...asker,
    language: asker.language ?? time.usualLanguage?.() ?? null,
  });
  const known = new Map<string, { readonly asker: Asker; readonly until: number }>();
  return async (client, userId, home) => {
    const key = `${home.teamId ?? ''}:${userId}`;
    const remembered = known.get(key);
    if (remembered !== undefined && remembered.until > time.now())
      return spokenTo(remembered.asker);
    const lookedUp = lookUp(client, userId, home).catch(() => null);
    const asker = await within(lookedUp, PATIENCE_MS, time.wait);
    if (asker === null || asker === LATE) return spokenTo(UNKNOWN);
    known.delete(key);
    known.set(key, { asker, until: time.now() + REMEMBERED_MS });
    const [oldest] = known.keys();
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    return spokenTo(asker);
  };
}

type User = NonNullable<Awaited<ReturnType<WebClient['users']['info']>>['user']>;

async function lookUp(client: WebClient, userId: string, home: HomeTeam): Promise<Asker> {
  const { user } = await client.users.info({ user: userId, include_locale: true });
  if (user === undefined) return UNKNOWN;
  return { audience: audienceOf(user, home), language: languageOf(user.locale) };
}

/**
 * A member bears both marks of a guest, and both are false; a mark of anything else is not true. A
 * guest bears one of them, and belongs here all the same.
 * @see https://docs.slack.dev/reference/objects/user-object
 */
function audienceOf(user: User, home: HomeTeam): Audience {
  const isAtHome =
    (user.team_id !== undefined && user.team_id === home.teamId) ||
    (home.enterpriseId !== undefined && user.enterprise_user?.enterprise_id === home.enterpriseId);
  const isOther = [user.is_stranger, user.is_bot, user.deleted, user.is_invited_user].includes(
    true,
  );
  if (!isAtHome || isOther) return 'outsider';
  if (user.is_restricted === true || user.is_ultra_restricted === true) return 'guest';
  return user.is_restricted === false && user.is_ultra_restricted === false ? 'member' : 'outsider';
}

function languageOf(locale: string | undefined): Language | null {
  const language = locale?.slice(0, 2).toLowerCase();
  return language === 'sv' || language === 'en' ? language : null;
}
