// POST /api/<method>: the call is recorded, meets its fault if a test put one, and is answered.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '../core.js';
import type { CallFault } from '../faults.js';
import { wait } from '../faults.js';
import { assertNever } from '../../model/assert-never.js';
import { callMethod } from '../web-api/call-method.js';
import type { ApiCall } from '../web-api/call-method.js';
import type { Answer } from '../web-api/method.js';
import { sendJson, sendText } from './answer.js';
import { readText, toFields, type Fields, type TextBody } from './read-body.js';

/** A call that the app made, with JSON-encoded arguments decoded. */
export interface RecordedCall {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly token: string | null;
  /** Milliseconds since 1970 on the workspace's clock. */
  readonly at: number;
  readonly fault: CallFault | null;
  /**
   * What the method answered, without the message that was posted; null while it runs, and where a
   * fault kept it from running.
   */
  answer: Answer | null;
}

/** Handles one call. */
export async function handleApi(
  core: Core,
  method: string,
  request: IncomingMessage,
  response: ServerResponse,
  record: (call: RecordedCall) => void,
): Promise<void> {
  const body = await readText(request);
  const { token: inBody, ...args } = toFields(body);
  const bearer = /^Bearer (.+)$/u.exec(request.headers.authorization ?? '')?.[1];
  const token = bearer ?? (typeof inBody === 'string' ? inBody : null);
  const call: ApiCall = { method, args, token };
  const fault = core.faults.takeForCall(method) ?? limitFault(core, call);
  const at = core.state.clock.now();
  const recorded = new Recorded(method, token, at, fault, body);
  record(recorded);
  const isRun = !fault || fault.kind === 'cut after' || fault.kind === 'slow';
  let answer: Answer = {};
  if (isRun) {
    answer = await callMethod(core, call);
    recorded.answer = 'message' in answer ? { ...answer, message: undefined } : answer;
    core.state.changed();
  }
  await reply(core, response, fault, answer);
}

/** Of most calls nobody looks at the arguments: they are kept as they came, and read where somebody does. */
class Recorded implements RecordedCall {
  answer: Answer | null = null;
  readonly #body: TextBody;
  #args: RecordedCall['args'] | null = null;

  constructor(
    readonly method: string,
    readonly token: string | null,
    readonly at: number,
    readonly fault: CallFault | null,
    body: TextBody,
  ) {
    this.#body = body;
  }

  get args(): RecordedCall['args'] {
    this.#args ??= decode(toFields(this.#body));
    return this.#args;
  }
}

/** A call beyond Slack's rate limits, where the workspace holds to them. */
function limitFault(core: Core, { method, args }: ApiCall): CallFault | null {
  const { channel } = args;
  const retryAfterSeconds = core.rateLimits?.(method, typeof channel === 'string' ? channel : null);
  return typeof retryAfterSeconds === 'number' ? { kind: 'rate limit', retryAfterSeconds } : null;
}

async function reply(
  core: Core,
  response: ServerResponse,
  fault: CallFault | null,
  answer: Answer,
): Promise<void> {
  const scopes = { 'x-oauth-scopes': [...core.scopes].join(',') };
  switch (fault?.kind) {
    case undefined:
      sendJson(response, 200, answer, scopes);
      return;
    case 'slow':
      await wait(core.state.clock, fault.ms);
      sendJson(response, 200, answer, scopes);
      return;
    case 'rate limit':
      sendJson(
        response,
        429,
        { ok: false, error: 'ratelimited' },
        { 'retry-after': String(fault.retryAfterSeconds) },
      );
      return;
    case 'server error':
      sendText(response, fault.status, 'Internal error');
      return;
    case 'refuse':
      sendJson(response, 200, { ok: false, error: fault.error, ...fault.more }, scopes);
      return;
    case 'cut before':
    case 'cut after':
      response.socket?.destroy();
      return;
    default:
      assertNever(fault);
  }
}

/** JSON-encoded arrays and objects as what they encode, the rest as it came; the token is told apart. */
function decode(fields: Fields): RecordedCall['args'] {
  const args = Object.entries(fields).filter(([name]) => name !== 'token');
  return Object.fromEntries(
    args.map(([name, value]) => {
      if (typeof value !== 'string' || !/^[[{]/u.test(value)) return [name, value];
      try {
        return [name, JSON.parse(value) as unknown];
      } catch {
        return [name, value];
      }
    }),
  );
}
