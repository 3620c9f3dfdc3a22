import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { sign } from '../../src/workspace/delivery/request-url.js';
import type { Workspace } from '../../src/workspace/workspace.js';
import { START, clientOptions, quietLogger, startWorkspace } from './support/start.js';

const SECRET = 'example-signing-secret';

// Bolt holds the time of a signature against the real clock: stop that one where the workspace's stands.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

async function startHttpBolt(workspace: Workspace, register: (app: App) => void): Promise<string> {
  const receiver = new HTTPReceiver({ signingSecret: SECRET, logger: quietLogger });
  const app = new App({
    receiver,
    token: workspace.tokens.bot,
    convoStore: false,
    deferInitialization: true,
    logger: quietLogger,
    clientOptions: clientOptions(workspace),
  });
  register(app);
  await app.init();
  const server = await app.start({ port: 0, host: '127.0.0.1' });
  onTestFinished(async () => {
    await app.stop();
  });
  const { port } = (server as unknown as { address: () => AddressInfo }).address();
  return `http://127.0.0.1:${port}/slack/events`;
}

/** A request URL that records what it gets and answers as told, one answer after the other. */
async function listenByHand(
  answers: { status: number; headers?: Record<string, string> }[],
): Promise<{ url: string; requests: { headers: IncomingHttpHeaders; body: string }[] }> {
  const requests: { headers: IncomingHttpHeaders; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      requests.push({ headers: request.headers, body });
      const { status, headers } = answers.shift() ?? { status: 200 };
      response.writeHead(status, headers).end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, requests };
}

describe('HTTP mode with a real Bolt app', () => {
  it('verifies the URL, brings mentions and commands, and takes the answers', async () => {
    const { workspace } = await startWorkspace();
    const url = await startHttpBolt(workspace, (app) => {
      app.event('app_mention', async ({ event, client }) => {
        await client.chat.postMessage({
          channel: event.channel,
          thread_ts: event.ts,
          text: 'Svar',
        });
      });
      app.command('/fråga', async ({ ack, command }) => {
        await ack(`Du frågade ${command.text}`);
      });
    });
    workspace.useRequestUrl({ url, signingSecret: SECRET });
    expect(await workspace.verifyUrl()).toBe(true);
    const question = workspace.mention('maja', '#projekt', 'hej');
    await workspace.waitFor(() => workspace.replies(question)[0]);
    await workspace.command('maja', '#projekt', '/fråga', 'åäö & mer');
    expect(workspace.ephemerals('maja')).toMatchObject([{ text: 'Du frågade åäö &amp; mer' }]);
  });

  it('is refused with a wrong secret', async () => {
    const { workspace } = await startWorkspace();
    const url = await startHttpBolt(workspace, () => undefined);
    workspace.useRequestUrl({ url, signingSecret: 'another-secret' });
    expect(await workspace.verifyUrl()).toBe(false);
    const command = workspace.command('maja', '#projekt', '/fråga', 'hej');
    await expect(command).rejects.toThrow('dispatch_failed');
  });
});

describe('HTTP mode by hand', () => {
  it('signs each request over its time and raw body', async () => {
    const { workspace } = await startWorkspace();
    const { url, requests } = await listenByHand([]);
    workspace.useRequestUrl({ url, signingSecret: SECRET });
    workspace.mention('maja', '#projekt', 'hej');
    await workspace.waitFor(() => workspace.pendingEvents() === 0);
    const [request] = requests;
    const timestamp = Number(request?.headers['x-slack-request-timestamp']);
    expect(timestamp).toBe(START / 1000);
    expect(request?.headers['x-slack-signature']).toBe(
      sign(SECRET, timestamp, request?.body ?? ''),
    );
    expect(request?.headers['x-slack-retry-num']).toBeUndefined();
  });

  it('tries again with number and reason', async () => {
    const { workspace, clock } = await startWorkspace();
    const { url, requests } = await listenByHand([{ status: 500 }, { status: 404 }]);
    workspace.useRequestUrl({ url, signingSecret: SECRET });
    workspace.mention('maja', '#projekt', 'hej');
    await expect.poll(() => requests.length).toBe(2);
    await expect
      .poll(() => {
        clock.advance(60_000);
        return requests.length;
      })
      .toBe(3);
    await workspace.waitFor(() => workspace.pendingEvents() === 0);
    const retries = requests.map(({ headers }) => [
      headers['x-slack-retry-num'],
      headers['x-slack-retry-reason'],
    ]);
    expect(retries).toEqual([
      [undefined, undefined],
      ['1', 'http_error'],
      ['2', 'http_error'],
    ]);
    expect(workspace.lostEvents()).toEqual([]);
  });

  it('does not try again when asked not to', async () => {
    const { workspace } = await startWorkspace();
    const { url, requests } = await listenByHand([
      { status: 503, headers: { 'x-slack-no-retry': '1' } },
    ]);
    workspace.useRequestUrl({ url, signingSecret: SECRET });
    workspace.mention('maja', '#projekt', 'hej');
    await workspace.waitFor(() => workspace.lostEvents().length === 1);
    expect(requests).toHaveLength(1);
  });
});
