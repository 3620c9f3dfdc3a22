// Why Slack could not be reached or would not have us → what the operator is to do, if they can.

import { WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import { OperatorFault } from '../model/operator-fault.js';

export type SlackToken = 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN';

const WHERE: Readonly<Record<SlackToken, string>> = {
  SLACK_BOT_TOKEN:
    'Copy the "Bot User OAuth Token" (xoxb-) again from https://api.slack.com/apps, your app, "OAuth & Permissions", into SLACK_BOT_TOKEN',
  SLACK_APP_TOKEN:
    'Make a new app-level token (xapp-) with the scope connections:write at https://api.slack.com/apps, your app, "Basic Information", and write it as SLACK_APP_TOKEN',
};

/** Errors that no amount of waiting mends. @see https://docs.slack.dev/reference/methods/auth.test#errors */
const TOKEN_ERRORS: Readonly<Record<string, string>> = {
  not_authed: 'was not accepted',
  invalid_auth: 'was not accepted',
  token_revoked: 'has been revoked',
  token_expired: 'has expired',
  account_inactive: 'belongs to an app that has been removed from the workspace',
  user_removed_from_team: 'belongs to an app that has been removed from the workspace',
  team_disabled: 'belongs to a workspace that has been closed',
  not_allowed_token_type: 'is a token of another kind',
  missing_scope: 'lacks a scope',
  no_permission: 'lacks a permission',
  access_denied: 'was refused',
  app_access_restricted: 'belongs to an app that an administrator has restricted',
};

/**
 * The fault that the operator must mend, or null where the same call may well succeed later (no
 * network, too much traffic, trouble at Slack).
 */
export function readTokenFault(error: unknown, token: SlackToken): OperatorFault | null {
  if (!(error instanceof WebAPIPlatformError)) return null;
  const reason = error.data.error;
  const what = TOKEN_ERRORS[reason];
  if (what === undefined) return null;
  return new OperatorFault(
    `Slack says that ${token} ${what} (${reason}).\n  - ${WHERE[token]}, then start again.`,
    { cause: error },
  );
}

/** The fault of a first start: whatever it is, the operator is there to read it. */
export function readStartFailure(error: unknown, token: SlackToken, apiUrl: string): OperatorFault {
  const fault = readTokenFault(error, token);
  if (fault !== null) return fault;
  if (error instanceof OperatorFault) return error;
  if (error instanceof WebAPIPlatformError) {
    return new OperatorFault(
      `Slack did not let the bot start (${error.data.error}).\n  - Check in the app settings that manifest.json is what is installed, then start again.`,
      { cause: error },
    );
  }
  if (error instanceof WebAPIRateLimitedError) {
    return new OperatorFault(
      `Slack asks to wait ${error.retryAfter} seconds before the bot starts again.\n  - Wait that long, then start again.`,
      { cause: error },
    );
  }
  const reason = error instanceof WebAPIRequestError ? ` (${describe(error.original)})` : '';
  return new OperatorFault(
    `Slack could not be reached at ${apiUrl}${reason}.\n  - Check the network of this machine, and SLACK_API_URL if you have set it, then start again.`,
    { cause: error },
  );
}

/** The innermost cause says most: fetch only says that it failed. */
function describe(error: Error): string {
  return error.cause instanceof Error ? describe(error.cause) : error.message || error.name;
}
