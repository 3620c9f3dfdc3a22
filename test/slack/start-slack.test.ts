import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { cardToText } from '../../src/cards/card-to-text.js';
import type { Card } from '../../src/model/card.js';
import { OperatorFault } from '../../src/model/operator-fault.js';
import type { SlackSettings } from '../../src/slack/slack-settings.js';
import { startSlack, type RunningSlack } from '../../src/slack/start-slack.js';
import { budgetCard } from './support/sample-cards.js';
import { fakeHandlers } from './support/fake-handlers.js';
import { openSocketSlack, type SocketSlack } from './support/socket-slack.js';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

interface Started {
  readonly slack: SocketSlack;
  readonly logged: string[];
  readonly running: RunningSlack;
}

async function open(): Promise<SocketSlack> {
  const slack = await openSocketSlack();
  closing.push(() => slack.close());
  return slack;
}

async function start(
  slack: SocketSlack,
  answer: () => Promise<Card> = () => Promise.resolve(budgetCard),
  settings: Partial<SlackSettings> = {},
): Promise<Started> {
  const logged: string[] = [];
  const write = (message: string, fields?: object) => {
    logged.push(`${message} ${JSON.stringify(fields ?? {})}`);
  };
  const running = await startSlack(
    {
      botToken: 'xoxb-1',
      apiUrl: slack.apiUrl,
      transport: { mode: 'socket', appToken: 'xapp-1' },
      ...settings,
    },
    {
      handlers: {
        ...fakeHandlers(),
        answerQuestion: async () => ({
          card: await answer(),
          aside: null,
          before: null,
          choice: null,
          kept: Promise.resolve(),
        }),
      },
      keeper: () => null,
      cardToText,
      log: { info: write, warn: write, error: write },
      now: () => 0,
      wait: (milliseconds, signal) => wait(milliseconds, undefined, signal && { signal }),
    },
  );
  closing.push(() => running.stop());
  return { slack, logged, running };
}

const mention = (id: string) => ({
  type: 'events_api',
  envelope_id: id,
  payload: {
    type: 'event_callback',
    event_id: `Ev${id}`,
    team_id: 'T0',
    event: { type: 'app_mention', user: 'U0ANNA', channel: 'C0', ts: `1.${id}`, text: 'budget' },
  },
});

async function fails(slack: SocketSlack, settings?: Partial<SlackSettings>): Promise<string> {
  const error: unknown = await start(slack, undefined, settings).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(OperatorFault);
  return (error as OperatorFault).message;
}

describe('a start', () => {
  it('opens two sockets, and answers what comes over either', async () => {
    const { slack } = await start(await open());
    const [one, other] = slack.open();
    if (one === undefined || other === undefined) throw new Error('two sockets were expected');
    expect(slack.open()).toHaveLength(2);
    slack.send(one, mention('1'));
    slack.send(other, mention('2'));
    await expect
      .poll(() => slack.calls.filter((call) => call === 'chat.postMessage'))
      .toHaveLength(2);
    expect(slack.acks.sort()).toEqual(['1', '2']);
  });

  it('tells which token Slack does not accept, and where to get another', async () => {
    const slack = await open();
    slack.replies.set('auth.test', { ok: false, error: 'invalid_auth' });
    expect(await fails(slack)).toMatch(
      /SLACK_BOT_TOKEN was not accepted \(invalid_auth\)[^]*OAuth/,
    );
    slack.replies.delete('auth.test');
    slack.replies.set('apps.connections.open', { ok: false, error: 'invalid_auth' });
    expect(await fails(slack)).toMatch(
      /SLACK_APP_TOKEN was not accepted \(invalid_auth\)[^]*connections:write/,
    );
    expect(slack.open()).toEqual([]);
  });

  it('tells where it looked for Slack, if nobody is there', async () => {
    const slack = await open();
    const message = await fails(slack, { apiUrl: 'http://127.0.0.1:1/api/' });
    expect(message).toContain('Slack could not be reached at http://127.0.0.1:1/api/');
  });

  it('over HTTP tells that the port is taken', async () => {
    const slack = await open();
    const port = Number(new URL(slack.apiUrl).port);
    const transport = { mode: 'http', signingSecret: 'abcd', port, host: '127.0.0.1' } as const;
    expect(await fails(slack, { transport })).toContain(`cannot listen on port ${port}`);
  });
});

describe('a running bot', () => {
  it('keeps one socket while the other is renewed, and has two again within a second', async () => {
    const { slack } = await start(await open());
    const [first, second] = slack.open();
    if (first === undefined || second === undefined) throw new Error('two sockets were expected');
    slack.send(first, { type: 'disconnect', reason: 'refresh_requested' });
    slack.send(second, mention('1'));
    await expect.poll(() => slack.acks).toEqual(['1']);
    await expect
      .poll(() => slack.open().length === 2 && !slack.open().includes(first), { timeout: 1500 })
      .toBe(true);
  });

  it('comes back by itself when all connections are cut', async () => {
    const { slack } = await start(await open());
    const before = slack.open();
    for (const socket of before) socket.terminate();
    await expect
      .poll(() => slack.open().filter((socket) => !before.includes(socket)).length, {
        timeout: 3000,
      })
      .toBe(2);
  });

  it('tries again for as long as Slack is only in trouble', async () => {
    const { slack, logged } = await start(await open());
    slack.replies.set('apps.connections.open', { ok: false, error: 'internal_error' });
    for (const socket of slack.open()) socket.terminate();
    await expect.poll(() => logged.join('\n')).toContain('trying again');
    slack.replies.delete('apps.connections.open');
    await expect.poll(() => slack.open().length, { timeout: 5000 }).toBe(2);
  });

  it('survives a message that is no event, acknowledges it, and goes on answering', async () => {
    const { slack, logged } = await start(await open());
    const [socket] = slack.open();
    if (socket === undefined) throw new Error('a socket was expected');
    const payload = { type: 'app_rate_limited', team_id: 'T0', minute_rate_limited: 1 };
    slack.send(socket, { type: 'events_api', envelope_id: 'limited', payload });
    slack.send(socket, mention('1'));
    await expect.poll(() => slack.acks).toEqual(['limited', '1']);
    await expect.poll(() => slack.calls).toContain('chat.postMessage');
    expect(logged.join('\n')).toContain('app_rate_limited');
  });

  it('gives up, once and with a remedy, when the app token has been revoked', async () => {
    const { slack, running } = await start(await open());
    slack.replies.set('apps.connections.open', { ok: false, error: 'token_revoked' });
    for (const socket of slack.open()) socket.terminate();
    const fault = await running.givenUp;
    expect(fault.message).toMatch(/SLACK_APP_TOKEN has been revoked[^]*connections:write/);
    expect(fault).toBeInstanceOf(OperatorFault);
  });
});

describe('a stop', () => {
  it('waits for the answer under way, and takes no more questions', async () => {
    let answer: (card: Card) => void = () => undefined;
    let asked = 0;
    const { slack, running } = await start(await open(), () => {
      asked += 1;
      return new Promise((resolve) => (answer = resolve));
    });
    const [socket] = slack.open();
    if (socket === undefined) throw new Error('a socket was expected');
    slack.send(socket, mention('1'));
    await expect.poll(() => asked).toBe(1);
    let isStopped = false;
    const stopped = running.stop().then(() => (isStopped = true));
    await expect.poll(() => slack.open()).toEqual([]);
    expect(isStopped).toBe(false);
    answer(budgetCard);
    await stopped;
    expect(slack.calls).toContain('chat.postMessage');
  });

  it('is over within a second where nothing is under way', async () => {
    const { slack, running } = await start(await open());
    const before = performance.now();
    await running.stop();
    expect(performance.now() - before).toBeLessThan(1000);
    await expect.poll(() => slack.open()).toEqual([]);
  });
});

describe('over HTTP', () => {
  const SECRET = 'abcdef0123456789';

  async function freePort(): Promise<number> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    return port;
  }

  async function post(port: number, body: string, secret: string): Promise<number> {
    const timestamp = String(Math.floor(Date.now() / 1000));
    const hash = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
    const response = await fetch(`http://127.0.0.1:${port}/slack/events`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': `v0=${hash}`,
      },
      body,
    });
    return response.status;
  }

  it('a signed mention is answered, one that Slack has not signed is refused', async () => {
    const port = await freePort();
    const transport = { mode: 'http', signingSecret: SECRET, port, host: '127.0.0.1' } as const;
    const { slack } = await start(await open(), undefined, { transport });
    const body = JSON.stringify(mention('1').payload);
    expect(await post(port, body, 'another secret')).toBe(401);
    expect(slack.calls).not.toContain('chat.postMessage');
    expect(await post(port, body, SECRET)).toBe(200);
    await expect.poll(() => slack.calls).toContain('chat.postMessage');
  });
});
