// Why a bot could not be started → whether its workspace has removed it for good.

import { WebAPIPlatformError } from '@slack/web-api';

/** What Slack says of a token that was good and never will be again. */
const GONE = new Set(['account_inactive', 'token_revoked']);

/** True for a start that Slack refused because the bot is no more in the workspace. */
export function isRemoved(fault: unknown): boolean {
  const cause = fault instanceof Error ? fault.cause : null;
  return cause instanceof WebAPIPlatformError && GONE.has(cause.data.error);
}
