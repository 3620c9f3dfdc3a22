// Tokens → whether Slack is reached and takes them, with the scopes that the manifest asks for, at the same time of day.

import { diagnose, type Diagnosis } from '../model/diagnosis.js';
import { ask, createAsking, type AskOptions } from './ask-slack.js';
import { checkClock } from './check-clock.js';
import { compareScopes, type ManifestScopes } from './compare-scopes.js';
import type { SlackSettings } from './slack-settings.js';

export interface SlackCheckOptions extends Omit<AskOptions, 'apiUrl'> {
  /** As in manifest.json. */
  readonly scopes: ManifestScopes;
}

/** What was found, in order; ends where Slack is not reached, since nothing more can be asked. */
export async function checkSlack(
  settings: SlackSettings,
  options: SlackCheckOptions,
): Promise<readonly Diagnosis[]> {
  const { botToken, apiUrl, transport } = settings;
  const asking = createAsking({ ...options, apiUrl });
  const found: Diagnosis[] = [];
  const bot = await ask(() => asking.client(botToken).auth.test());
  if ('lost' in bot) return [asking.unreached(bot.lost)];
  found.push(diagnose('slack', 'ok', 'slack-reached', { address: apiUrl }));
  if ('refused' in bot) {
    found.push(diagnose('bot-token', 'fault', 'bot-token-refused', { reason: bot.refused }));
  } else {
    const { team = '', bot_id: botId, response_metadata: metadata } = bot.answer;
    if (bot.answer.is_enterprise_install === true)
      found.push(diagnose('bot-token', 'fault', 'bot-token-of-organisation'));
    else if (botId === undefined) found.push(diagnose('bot-token', 'fault', 'bot-token-of-person'));
    else found.push(diagnose('bot-token', 'ok', 'bot-token-accepted', { team }));
    found.push(...compareScopes(metadata?.scopes ?? [], options.scopes));
  }

  if (transport.mode !== 'socket') {
    found.push(diagnose('app-token', 'ok', 'signing-secret'));
  } else {
    const app = await ask(() => asking.client(transport.appToken).apps.connections.open());
    if ('lost' in app) found.push(asking.unreached(app.lost));
    else if ('refused' in app)
      found.push(diagnose('app-token', 'fault', 'app-token-refused', { reason: app.refused }));
    else found.push(diagnose('app-token', 'ok', 'app-token-accepted'));
  }
  return [...found, checkClock(asking.skews, transport.mode)];
}
