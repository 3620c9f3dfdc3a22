// A real Bolt app over a receiver in the same process, and a Slack that only remembers what it was asked.

import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import type { FetchFunction } from '@slack/web-api';
import { cardToText } from '../../../src/cards/card-to-text.js';
import type { Card } from '../../../src/model/card.js';
import type { Log } from '../../../src/model/log.js';
import { createSlackApp } from '../../../src/slack/create-slack-app.js';
import type { QuestionRequest, SlackHandlers } from '../../../src/slack/handlers.js';
import { createInFlight, type InFlight } from '../../../src/slack/in-flight.js';
import { createListenerParts } from '../../../src/slack/parts.js';
import { registerListeners } from '../../../src/slack/register.js';
import { fakeHandlers } from './fake-handlers.js';
import { budgetCard } from './sample-cards.js';

export const BOT = 'U0BOT000000';
export const TEAM = 'T0HOME00000';
const RESPONSE_URL = 'https://hooks.slack.com/commands/1';

type Json = Readonly<Record<string, unknown>>;

/** A call as Slack got it; arrays and objects are parsed. */
export interface Call {
  readonly method: string;
  readonly args: Json;
}

/** An answer to a call: a body, or anything else that can happen to a request. */
export type Reply =
  Json | { readonly status: number; readonly headers?: Record<string, string> } | Error | 'silence';

export interface FakeSlack {
  readonly app: App;
  readonly inFlight: InFlight;
  readonly calls: Call[];
  readonly asked: QuestionRequest[];
  readonly logged: string[];
  readonly waits: number[];
  readonly acks: unknown[];
  /** Replies to the next calls of a method, in order; then the usual one again. */
  readonly replies: Map<string, Reply[]>;
  readonly clock: { now: number };
  callsOf(method: string): Json[];
  send(body: Json, retryNum?: number): Promise<void>;
  mention(event?: Json, envelope?: Json): Promise<void>;
  direct(event?: Json, envelope?: Json): Promise<void>;
  command(body?: Json): Promise<void>;
  press(body?: Json, action?: Json): Promise<void>;
}

export const member: Json = {
  id: 'U0ANNA00000',
  team_id: TEAM,
  locale: 'sv-SE',
  deleted: false,
  is_restricted: false,
  is_ultra_restricted: false,
  is_bot: false,
};

export interface FakeOptions {
  readonly card?: Card;
  readonly user?: Json;
  readonly answer?: (request: QuestionRequest) => Promise<Card>;
  /** For the asker alone. */
  readonly aside?: Card;
  readonly handlers?: Partial<SlackHandlers>;
  readonly keeper?: string;
}

export async function openFakeSlack(options: FakeOptions = {}): Promise<FakeSlack> {
  const calls: Call[] = [];
  const replies = new Map<string, Reply[]>();
  const user = options.user ?? member;
  const usual = (method: string): Json => {
    if (method === 'auth.test') return { ok: true, user_id: BOT, bot_id: 'B0BOT', team_id: TEAM };
    if (method === 'users.info') return { ok: true, user };
    return { ok: true, ts: '1700000009.000100', channel: 'C0' };
  };
  const fetch: FetchFunction = async (url, init) => {
    const method =
      String(url) === RESPONSE_URL ? 'response_url' : (String(url).split('/api/')[1] ?? '');
    calls.push({ method, args: readArgs(init?.body) });
    const reply = replies.get(method)?.shift() ?? usual(method);
    if (reply instanceof Error) throw reply;
    if (reply === 'silence') return new Promise(() => undefined);
    if ('status' in reply) {
      const { status, headers } = reply as { status: number; headers?: Record<string, string> };
      return new Response('', { status, ...(headers && { headers }) });
    }
    return Promise.resolve(
      new Response(JSON.stringify(reply), { headers: { 'x-oauth-scopes': '' } }),
    );
  };

  const inFlight = createInFlight();
  const logged: string[] = [];
  const waits: number[] = [];
  const asked: QuestionRequest[] = [];
  const acks: unknown[] = [];
  const clock = { now: 0 };
  const write = (level: string) => (message: string, fields?: object) => {
    logged.push(`${level} ${message} ${JSON.stringify(fields ?? {})}`);
  };
  const log: Log = { info: write('info'), warn: write('warn'), error: write('error') };
  let boltApp: App | undefined;
  const receiver: Receiver = {
    init: (app) => {
      boltApp = app;
    },
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  };
  const app = createSlackApp({
    receiver,
    botToken: 'xoxb-1',
    apiUrl: 'http://127.0.0.1:9/api/',
    log,
    inFlight,
    fetch,
  });
  registerListeners(
    app,
    createListenerParts({
      handlers: {
        ...fakeHandlers(),
        answerQuestion: async (request) => {
          asked.push(request);
          const card = (await options.answer?.(request)) ?? options.card ?? budgetCard;
          return {
            card,
            aside: options.aside ?? null,
            before: null,
            choice: null,
            kept: Promise.resolve(),
          };
        },
        ...options.handlers,
      },
      cardToText,
      log,
      keeper: () => options.keeper ?? null,
      now: () => clock.now,
      wait: (milliseconds) => {
        waits.push(milliseconds);
        return new Promise((resolve) => setTimeout(resolve, 50));
      },
    }),
  );
  await app.init();

  const send = async (body: Json, retryNum?: number): Promise<void> => {
    const event: ReceiverEvent = {
      body,
      ack: (response) => {
        acks.push(response);
        return Promise.resolve();
      },
      ...(retryNum !== undefined && { retryNum }),
    };
    await boltApp?.processEvent(event);
  };
  let events = 0;
  const envelope = (event: Json, more: Json): Json => ({
    type: 'event_callback',
    event_id: `Ev${(events += 1)}`,
    team_id: TEAM,
    api_app_id: 'A0',
    token: 't',
    authorizations: [{ team_id: TEAM, enterprise_id: null, is_bot: true, user_id: BOT }],
    event,
    ...more,
  });
  return {
    app,
    inFlight,
    calls,
    asked,
    logged,
    waits,
    acks,
    replies,
    clock,
    send,
    callsOf: (method) => calls.filter((call) => call.method === method).map(({ args }) => args),
    mention: (event = {}, more = {}) =>
      send(
        envelope(
          {
            type: 'app_mention',
            user: member['id'],
            channel: 'C0ALLMANT00',
            ts: '1700000001.000100',
            event_ts: '1700000001.000100',
            text: `<@${BOT}> vad är budgeten?`,
            ...event,
          },
          more,
        ),
      ),
    direct: (event = {}, more = {}) =>
      send(
        envelope(
          {
            type: 'message',
            channel_type: 'im',
            user: member['id'],
            channel: 'D0ANNA00000',
            ts: '1700000002.000100',
            event_ts: '1700000002.000100',
            text: 'vad är budgeten?',
            ...event,
          },
          more,
        ),
      ),
    command: (body = {}) =>
      send({
        command: '/projekt',
        text: 'vad är budgeten?',
        user_id: member['id'],
        team_id: TEAM,
        channel_id: 'C0ALLMANT00',
        trigger_id: `tr${(events += 1)}`,
        response_url: RESPONSE_URL,
        ...body,
      }),
    press: (body = {}, action = {}) =>
      send({
        type: 'block_actions',
        trigger_id: `tr${(events += 1)}`,
        response_url: RESPONSE_URL,
        user: { id: member['id'], team_id: TEAM },
        team: { id: TEAM },
        channel: { id: 'C0ALLMANT00' },
        container: {
          type: 'message',
          channel_id: 'C0ALLMANT00',
          message_ts: '1700000005.000100',
          thread_ts: '1700000001.000100',
        },
        message: { ts: '1700000005.000100', thread_ts: '1700000001.000100' },
        actions: [
          {
            type: 'button',
            action_id: 'ask:0',
            block_id: 'b',
            action_ts: '1',
            value: 'Vem är kontaktperson?',
            text: { type: 'plain_text', text: 'Kontaktperson' },
            ...action,
          },
        ],
        ...body,
      }),
  };
}

/** Slack takes forms, with JSON in what is not a word, or all as JSON. */
function readArgs(body: unknown): Json {
  if (typeof body !== 'string') return {};
  if (body.startsWith('{')) return JSON.parse(body) as Json;
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([key, value]) => [
      key,
      /^[[{]/.test(value) ? (JSON.parse(value) as unknown) : value,
    ]),
  );
}
