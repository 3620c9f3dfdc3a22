// A bare Bolt app that says back what it is told, or one and the same message: what the bot's throughput is measured against.

import process from 'node:process';
import { App, type SayArguments } from '@slack/bolt';

const { SLACK_BOT_TOKEN: token = '', SLACK_APP_TOKEN: appToken = '' } = process.env;
const { ECHO_MESSAGE } = process.env;
const message = ECHO_MESSAGE === undefined ? null : (JSON.parse(ECHO_MESSAGE) as SayArguments);
const app = new App({
  token,
  appToken,
  socketMode: true,
  deferInitialization: true,
  clientOptions: { slackApiUrl: process.env['SLACK_API_URL'] ?? '' },
});
app.event('app_mention', async ({ event, say }) => {
  await say({ ...(message ?? { text: event.text }), thread_ts: event.ts });
});
await app.init();
await app.start();
