// app_home_opened → the Home, or what can be asked in the conversation that was opened.

import type { App } from '@slack/bolt';
import { personViewer } from '../../model/viewer.js';
import { slackHomeTexts } from '../../texts/slack-home-texts.js';
import type { ListenerParts } from '../parts.js';
import { publishHome } from '../publish-home.js';

/**
 * Suggested prompts are set without a thread, as an agent's are; a workspace without the feature
 * goes without them.
 * @see https://docs.slack.dev/reference/events/app_home_opened
 */
export function listenToHomeOpening(app: App, parts: ListenerParts): void {
  app.event('app_home_opened', async ({ event, client, context }) => {
    const { user: person, channel, tab } = event;
    const { audience, language: own } = await parts.findAsker(client, person, context);
    const language = own ?? 'sv';
    if (tab === 'home') {
      await publishHome(client, { person, audience, language }, parts);
      return;
    }
    const seen = await parts.handlers.seenBy(personViewer(person, '', audience));
    const [first, ...rest] = seen.suggestPrompts(language);
    if (first === undefined) return;
    await client.assistant.threads
      .setSuggestedPrompts({
        channel_id: channel,
        title: slackHomeTexts[language].prompts,
        prompts: [first, ...rest],
      })
      .catch(() => undefined);
  });
}
