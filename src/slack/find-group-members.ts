// A user group → who belongs to it, where Slack may be asked; nobody in any doubt.

import { WebClient } from '@slack/web-api';
import type { Log } from '../model/log.js';
import { createBoltLogger } from './bolt-logger.js';
import type { SlackSettings } from './slack-settings.js';
import { LATE, within, type Wait } from './within.js';

/** The members' ids. Never rejects: a group that cannot be looked up has no members. */
export type FindGroupMembers = (group: string) => Promise<ReadonlySet<string>>;

const REMEMBERED_MS = 5 * 60_000;
/** A lookup that failed is not tried again sooner. */
const FAILED_MS = 30_000;
const TIMEOUT_MS = 10_000;
const PATIENCE_MS = 2500;
const NOBODY: ReadonlySet<string> = new Set();

/**
 * Asks `usergroups.users.list`, whose scope is optional, at most once in five minutes for each group.
 * Whoever leaves a group is of it for as long at the most.
 * @see https://docs.slack.dev/reference/methods/usergroups.users.list
 */
export function createFindGroupMembers(
  { botToken, apiUrl }: Pick<SlackSettings, 'botToken' | 'apiUrl'>,
  parts: { readonly log: Log; readonly now: () => number; readonly wait: Wait },
): FindGroupMembers {
  const { log, now, wait } = parts;
  const client = new WebClient(botToken, {
    slackApiUrl: apiUrl,
    timeout: TIMEOUT_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: createBoltLogger(log),
  });
  const known = new Map<
    string,
    { readonly members: Promise<ReadonlySet<string>>; readonly until: number }
  >();
  const lookUp = async (group: string): Promise<ReadonlySet<string>> => {
    try {
      const { users = [] } = await client.usergroups.users.list({ usergroup: group });
      return new Set(users);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log.warn('The members of a user group could not be looked up', { group, reason });
      known.set(group, { members: Promise.resolve(NOBODY), until: now() + FAILED_MS });
      return NOBODY;
    }
  };
  return async (group) => {
    let found = known.get(group);
    if (found === undefined || found.until <= now()) {
      found = { members: lookUp(group), until: now() + REMEMBERED_MS };
      known.set(group, found);
    }
    const members = await within(found.members, PATIENCE_MS, wait);
    return members === LATE ? NOBODY : members;
  };
}
