import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { cardToText } from '../../src/cards/card-to-text.js';
import { MORE_ACTION, toMoreValue } from '../../src/slack/blocks/action-values.js';
import { startSlack } from '../../src/slack/start-slack.js';
import { fakeHandlers } from './support/fake-handlers.js';
import { openSocketSlack } from './support/socket-slack.js';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** Where a file is uploaded to, which never replies, and where a reply to a press is sent. */
async function openElsewhere() {
  const told: string[] = [];
  const state = { isUploading: false };
  const server = createServer((request, response) => {
    if (request.url === '/upload') {
      state.isUploading = true;
      return;
    }
    request.on('data', (bytes: Buffer) => told.push(bytes.toString()));
    request.on('end', () => response.end('ok'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { told, state, at: (path: string): string => `http://127.0.0.1:${port}/${path}` };
}

it('does not hold up a stop by a file that hangs on its way, and tells whoever asked for it', async () => {
  const slack = await openSocketSlack();
  closing.push(() => slack.close());
  const { told, state, at } = await openElsewhere();
  const scopes = { response_metadata: { scopes: ['files:write'] } };
  slack.replies.set('auth.test', { ok: true, user_id: 'U0BOT000000', bot_id: 'B0', ...scopes });
  slack.replies.set('chat.postMessage', { ok: true, channel: 'D0', ts: '1.1' });
  const place = { ok: true, upload_url: at('upload'), file_id: 'F0' };
  slack.replies.set('files.getUploadURLExternal', place);
  const logged: string[] = [];
  const write = (message: string, fields?: object) => {
    logged.push(`${message} ${JSON.stringify(fields ?? {})}`);
  };
  const handlers = fakeHandlers();
  const running = await startSlack(
    {
      botToken: 'xoxb-1',
      apiUrl: slack.apiUrl,
      transport: { mode: 'socket', appToken: 'xapp-1' },
    },
    {
      handlers: {
        ...handlers,
        seenBy: async (viewer) => ({
          ...(await handlers.seenBy(viewer)),
          contactFile: () => Promise.resolve({ name: 'anna.vcf', text: 'BEGIN:VCARD' }),
        }),
      },
      keeper: () => null,
      cardToText,
      log: { info: write, warn: write, error: write },
      now: () => 0,
      wait: (milliseconds, signal) => wait(milliseconds / 20, undefined, signal && { signal }),
    },
  );
  const [socket] = slack.open();
  if (socket === undefined) throw new Error('a socket was expected');
  const value = toMoreValue({ kind: 'file', project: '2033/00001', topics: [] });
  slack.send(socket, {
    type: 'interactive',
    envelope_id: '1',
    payload: {
      type: 'block_actions',
      ...{ team: { id: 'T0' }, user: { id: 'U0ANNA' }, trigger_id: '1.2.a' },
      ...{ container: { channel_id: 'C0', message_ts: '1.0' }, response_url: at('respond') },
      actions: [
        { type: 'overflow', action_id: MORE_ACTION, block_id: 'b', selected_option: { value } },
      ],
    },
  });
  await expect.poll(() => state.isUploading).toBe(true);
  const before = performance.now();
  await running.stop();
  // The call itself would be given up after ten seconds.
  expect(performance.now() - before).toBeLessThan(2000);
  expect(running.unfinished()).toBe(0);
  expect(told.join('')).toContain('Något gick fel. Försök igen om en stund.');
  expect(logged.join('\n')).toContain('the bot is stopping');
});
