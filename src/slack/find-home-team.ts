// A bot token → the workspace that it was given for.

import { WebClient } from '@slack/web-api';
import type { Log } from '../model/log.js';
import { OperatorFault } from '../model/operator-fault.js';
import { createBoltLogger } from './bolt-logger.js';
import { readStartFailure } from './read-start-failure.js';
import type { SlackSettings } from './slack-settings.js';

const TIMEOUT_MS = 10_000;

/** Such a token is good in workspaces that are added and removed later; whose documents it may tell would be a guess. */
const OF_ORGANISATION = `SLACK_BOT_TOKEN is of an installation for a whole organisation (Enterprise Grid), and the bot serves one workspace with a token.
  - Install the app into one workspace at https://api.slack.com/apps, your app, "Install App", and copy the "Bot User OAuth Token" (xoxb-) from there into SLACK_BOT_TOKEN, then start again. For several workspaces, see "In many workspaces" in docs/workspaces.md.`;

/**
 * The id of the workspace.
 * @throws OperatorFault that says what to do, if Slack cannot be reached, refuses the token, or gave it
 * for a whole organisation.
 */
export async function findHomeTeam(
  { botToken, apiUrl }: Pick<SlackSettings, 'botToken' | 'apiUrl'>,
  log: Log,
): Promise<string> {
  const client = new WebClient(botToken, {
    slackApiUrl: apiUrl,
    timeout: TIMEOUT_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: createBoltLogger(log),
  });
  try {
    const { team_id: team, is_enterprise_install: isOfOrganisation } = await client.auth.test();
    if (isOfOrganisation === true) throw new OperatorFault(OF_ORGANISATION);
    if (team === undefined || team === '') throw new Error('auth.test named no workspace');
    return team;
  } catch (error) {
    throw readStartFailure(error, 'SLACK_BOT_TOKEN', apiUrl);
  }
}
