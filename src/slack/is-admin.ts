// A person → whether they are an administrator of the workspace that the bot is installed in.

import type { WebClient } from '@slack/web-api';

/**
 * Asks Slack at each call, since rights may have been taken back a moment ago. In doubt, and for
 * administrators of another workspace of the same organisation, false.
 */
export async function isAdmin(
  client: WebClient,
  person: string,
  teamId: string | undefined,
): Promise<boolean> {
  const { user } = await client.users.info({ user: person }).catch(() => ({ user: undefined }));
  if (user === undefined || teamId === undefined || user.team_id !== teamId) return false;
  const isNone = [user.deleted, user.is_bot, user.is_restricted, user.is_stranger].includes(true);
  return !isNone && (user.is_admin === true || user.is_owner === true);
}
