import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebClient } from '@slack/web-api';
import { afterEach, describe, expect, it } from 'vitest';
import { createBoltLogger } from '../../src/slack/bolt-logger.js';
import { callSlack } from '../../src/slack/call-slack.js';
import { LightClient } from '../../src/slack/light-client.js';
import { readPostFailure } from '../../src/slack/post-failure.js';

interface Got {
  readonly url: string | undefined;
  readonly authorization: string | undefined;
  readonly body: string;
}

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

type Reply =
  | { readonly status: number; readonly body: string; readonly headers?: Record<string, string> }
  | 'cut'
  | 'silence';

/** Both clients, of a server that always replies the same. */
async function clients(reply: Reply) {
  const got: Got[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { url, headers } = request;
      got.push({ url, authorization: headers.authorization, body });
      if (reply === 'cut') response.socket?.destroy();
      else if (reply !== 'silence') response.writeHead(reply.status, reply.headers).end(reply.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const silent = () => undefined;
  const options = {
    slackApiUrl: `http://127.0.0.1:${port}/api/`,
    timeout: 150,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: createBoltLogger({ info: silent, warn: silent, error: silent }),
    fetch: callSlack,
  };
  return {
    got,
    light: new LightClient('xoxb-1', 'T1', options),
    whole: new WebClient('xoxb-1', options),
  };
}

const message = { channel: 'C1', text: 'åäö & <', unfurl_links: false, blocks: [] };
const outcomeOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    (result) => result,
    (error: unknown) => ({
      ...(error as object),
      is: (error as Error).name,
      failure: readPostFailure(error),
    }),
  );

describe('a message that the light client posts', () => {
  it.each<[string, Reply]>([
    ['a refusal', { status: 200, body: '{"ok":false,"error":"invalid_blocks"}' }],
    ['too much traffic', { status: 429, body: '', headers: { 'retry-after': '7' } }],
    ['trouble at Slack', { status: 503, body: 'away' }],
    ['what is no JSON', { status: 200, body: '<html>' }],
    ['a connection that is cut', 'cut'],
    ['no reply', 'silence'],
  ])('ends in the same error as with the whole client: %s', async (_, reply) => {
    const { light, whole } = await clients(reply);
    const [ours, theirs] = await Promise.all([
      outcomeOf(light.chat.postMessage(message)),
      outcomeOf(whole.chat.postMessage(message)),
    ]);
    const { is, failure } = ours as { readonly is: string; readonly failure: unknown };
    expect({ is, failure }).toEqual({
      is: (theirs as { readonly is: string }).is,
      failure: (theirs as { readonly failure: unknown }).failure,
    });
    expect(is).toMatch(/Error$/);
  });

  it('is sent once, as JSON, with the token and the workspace, and its reply is handed on', async () => {
    const { light, got } = await clients({ status: 200, body: '{"ok":true,"ts":"1.1"}' });
    expect(await light.chat.postMessage(message)).toEqual({ ok: true, ts: '1.1' });
    expect(
      got.map(({ body, ...more }) => ({ ...more, body: JSON.parse(body) as unknown })),
    ).toEqual([
      {
        url: '/api/chat.postMessage',
        authorization: 'Bearer xoxb-1',
        body: { team_id: 'T1', ...message },
      },
    ]);
  });

  it('gives where it was posted, however large the message that the reply repeats', async () => {
    const posted = { ok: true, channel: 'C1', ts: '12.34' };
    const body = JSON.stringify({ ...posted, message: { text: 'å "ok"' } });
    const { light } = await clients({ status: 200, body });
    expect(await light.chat.postMessage(message)).toEqual(posted);
  });
});
