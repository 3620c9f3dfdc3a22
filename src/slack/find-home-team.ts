// A bot token → the workspace that it was given for.

import { WebClient } from '@slack/web-api';
import type { Log } from '../model/log.js';
import { createBoltLogger } from './bolt-logger.js';
import { readStartFailure } from './read-start-failure.js';
import type { SlackSettings } from './slack-settings.js';

const TIMEOUT_MS = 10_000;

/**
 * The id of the workspace.
 * @throws OperatorFault that says what to do, if Slack cannot be reached or refuses the token.
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
    const { team_id: team } = await client.auth.test();
    if (team === undefined || team === '') throw new Error('auth.test named no workspace');
    return team;
  } catch (error) {
    throw readStartFailure(error, 'SLACK_BOT_TOKEN', apiUrl);
  }
}
