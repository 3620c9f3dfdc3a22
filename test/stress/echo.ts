// A bare Bolt app that says back what it is told: what the bot's throughput is measured against.

import process from 'node:process';
import { App } from '@slack/bolt';

const { SLACK_BOT_TOKEN: token = '', SLACK_APP_TOKEN: appToken = '' } = process.env;
const app = new App({
  token,
  appToken,
  socketMode: true,
  deferInitialization: true,
  clientOptions: { slackApiUrl: process.env['SLACK_API_URL'] ?? '' },
});
app.event('app_mention', async ({ event, say }) => {
  await say({ text: event.text, thread_ts: event.ts });
});
await app.init();
await app.start();
