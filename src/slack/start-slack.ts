// Settings and handlers → a bot that is connected to Slack and answers.

import type { ReceiverEvent } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { assertNever } from '../model/assert-never.js';
import type { OperatorFault } from '../model/operator-fault.js';
import { callSlack } from './call-slack.js';
import { createHandedReceiver } from './create-handed-receiver.js';
import { createHttpReceiver } from './create-http-receiver.js';
import { createSlackApp } from './create-slack-app.js';
import { createSocketReceiver, type ConnectedReceiver } from './create-socket-receiver.js';
import { cutUploads } from './cut-uploads.js';
import { createInFlight, type InFlight } from './in-flight.js';
import { createListenerParts, type DoorParts, type ListenerParts } from './parts.js';
import { readStartFailure } from './read-start-failure.js';
import { registerListeners } from './register.js';
import type { SlackSettings } from './slack-settings.js';
import { takeUpAbandoned } from './take-up-abandoned.js';
import { tellOverdue } from './tell-overdue.js';
import { tellPerson, type DrawFor } from './tell-person.js';
import { within } from './within.js';

export interface RunningSlack {
  /** Takes no more events, and resolves when those under way are answered, or after ten seconds. */
  stop(): Promise<void>;
  /** Resolves if Slack will not have the bot any more; the process should then end, not with 0. */
  readonly givenUp: Promise<OperatorFault>;
  /** How many ways Slack has to reach the bot just now. */
  connections(): number;
  /** Events that are being worked on. */
  unfinished(): number;
  /** Takes what a front hands on; resolves when it is handled. */
  readonly receive: (event: ReceiverEvent) => Promise<void>;
  /** Writes to a person of the organisation on the bot's own account. Rejects if Slack is away. */
  readonly tellPerson: (person: string, draw: DrawFor) => Promise<void>;
}

/** Supervisors kill a process that takes much longer to stop. */
const LONGEST_STOP_MS = 10_000;

/**
 * Connects and begins to answer.
 * @throws OperatorFault that says what to do, if Slack cannot be reached or refuses a token.
 */
export async function startSlack(settings: SlackSettings, parts: DoorParts): Promise<RunningSlack> {
  const { botToken, apiUrl, transport, fetch } = settings;
  const { log, wait } = parts;
  const stopping = new AbortController();
  const inFlight = createInFlight();
  let giveUp: (fault: OperatorFault) => void = () => undefined;
  const givenUp = new Promise<OperatorFault>((resolve) => {
    giveUp = resolve;
  });
  const receiver = createReceiver(settings, parts, giveUp);
  const call = cutUploads(fetch ?? callSlack, stopping.signal, wait);
  const app = createSlackApp({ receiver, botToken, apiUrl, log, inFlight, fetch: call });
  const listenerParts = createListenerParts(parts);
  registerListeners(app, listenerParts);
  await app.init().catch((error: unknown) => {
    throw readStartFailure(error, 'SLACK_BOT_TOKEN', apiUrl);
  });
  await app.start().catch((error: unknown) => {
    throw readStartFailure(error, 'SLACK_APP_TOKEN', apiUrl);
  });
  log.info('Connected to Slack', { mode: transport.mode });
  const telling = Promise.all([
    tellOverdue(app.client, parts, stopping.signal),
    takeUp(app.client, listenerParts, inFlight, stopping.signal),
  ]);
  return {
    givenUp,
    connections: () => receiver.connections(),
    unfinished: () => inFlight.count,
    receive: (event) => app.processEvent(event),
    tellPerson: (person, draw) =>
      inFlight.track(tellPerson(app.client, person, draw, listenerParts)),
    stop: async () => {
      stopping.abort();
      await app.stop();
      await within(telling, LONGEST_STOP_MS, wait);
      await within(inFlight.idle(), LONGEST_STOP_MS, wait);
      log.info('Disconnected from Slack', { unanswered: inFlight.count });
    },
  };
}

/** A refused call may be an outage; where the token is gone, the workspace is stopped elsewhere. */
const ASK_AGAIN_MS = 30_000;

/** In the workspace of the token. Never rejects: questions are answered meanwhile. */
async function takeUp(
  client: WebClient,
  parts: ListenerParts,
  inFlight: InFlight,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const self = await client.auth.test().catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      parts.log.warn('Slack did not tell who the bot is; asking again', { reason });
      return null;
    });
    if (self !== null) {
      const { team_id, enterprise_id, user_id } = self;
      const home = { teamId: team_id, enterpriseId: enterprise_id, botUserId: user_id };
      return takeUpAbandoned(client, home, parts, inFlight, signal);
    }
    await parts.wait(ASK_AGAIN_MS, signal).catch(() => undefined);
  }
}

function createReceiver(
  { apiUrl, transport, fetch }: SlackSettings,
  { log, wait }: DoorParts,
  onGivenUp: (fault: OperatorFault) => void,
): ConnectedReceiver {
  switch (transport.mode) {
    case 'socket':
      return createSocketReceiver({
        ...{ appToken: transport.appToken, apiUrl, log, wait, onGivenUp },
        ...(fetch && { fetch }),
      });
    case 'http':
      return createHttpReceiver({ ...transport, log });
    case 'handed':
      return createHandedReceiver();
    default:
      return assertNever(transport);
  }
}
