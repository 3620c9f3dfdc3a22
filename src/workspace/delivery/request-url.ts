// HTTP mode's side of Slack: signed requests to the app's request URL.

import { createHmac } from 'node:crypto';
import type { WorkspaceClock } from '../clock.js';
import type { Attempt, Outgoing, Reply, Timing, Transport } from './transport.js';

/** Where the app listens, and the secret it shares with Slack. */
export interface RequestUrl {
  readonly url: string;
  readonly signingSecret: string;
}

/** Slack's signature of a request body: https://docs.slack.dev/authentication/verifying-requests-from-slack */
export function sign(secret: string, timestamp: number, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

/** A transport that posts to the request URL and takes any 2xx within the time for an acknowledgement. */
export function createRequestUrlTransport(
  target: RequestUrl,
  clock: WorkspaceClock,
  timing: Timing,
): Transport {
  return {
    isConnected: () => true,
    onConnect: () => () => undefined,
    async send(outgoing, attempt) {
      const { body, type } = encode(outgoing);
      const timestamp = Math.floor(clock.now() / 1000);
      const timeout = new AbortController();
      const stopWaiting = clock.after(timing.ackMs, () => {
        timeout.abort();
      });
      try {
        const response = await fetch(target.url, {
          method: 'POST',
          body,
          redirect: 'manual',
          signal: timeout.signal,
          headers: {
            'content-type': type,
            'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
            'x-slack-request-timestamp': String(timestamp),
            'x-slack-signature': sign(target.signingSecret, timestamp, body),
            ...retryHeaders(attempt),
          },
        });
        return await readReply(response);
      } catch {
        const reason = timeout.signal.aborted ? 'http_timeout' : 'connection_failed';
        return { acked: false, reason, again: true };
      } finally {
        stopWaiting();
      }
    },
  };
}

/** Sends url_verification; true if the app gave the challenge back. */
export async function verifyUrl(
  target: RequestUrl,
  clock: WorkspaceClock,
  timing: Timing,
  challenge: string,
): Promise<boolean> {
  const reply = await createRequestUrlTransport(target, clock, timing).send(
    { kind: 'events_api', body: { type: 'url_verification', token: 'local', challenge } },
    { number: 0, reason: null },
  );
  if (!reply.acked) return false;
  const given = reply.payload as { challenge?: unknown } | string | undefined;
  return given === challenge || (typeof given === 'object' && given.challenge === challenge);
}

function encode({ kind, body }: Outgoing): { readonly body: string; readonly type: string } {
  if (kind === 'events_api') return { body: JSON.stringify(body), type: 'application/json' };
  const fields =
    kind === 'interactive'
      ? { payload: JSON.stringify(body) }
      : Object.fromEntries(Object.entries(body).map(([name, value]) => [name, String(value)]));
  return {
    body: new URLSearchParams(fields).toString(),
    type: 'application/x-www-form-urlencoded',
  };
}

function retryHeaders({ number, reason }: Attempt): Readonly<Record<string, string>> {
  return number === 0
    ? {}
    : { 'x-slack-retry-num': String(number), 'x-slack-retry-reason': reason ?? 'unknown_error' };
}

async function readReply(response: Response): Promise<Reply> {
  const text = await response.text();
  if (!response.ok) {
    const again = response.headers.get('x-slack-no-retry') !== '1';
    const redirected = response.status >= 300 && response.status < 400;
    return { acked: false, reason: redirected ? 'too_many_redirects' : 'http_error', again };
  }
  if (text === '') return { acked: true, payload: undefined };
  try {
    return { acked: true, payload: JSON.parse(text) as unknown };
  } catch {
    return { acked: true, payload: text };
  }
}
