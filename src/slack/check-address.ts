// An address at which Slack's requests are to arrive → whether signed ones do, as they were sent.

import { createHmac, randomUUID } from 'node:crypto';
import { diagnose, type Diagnosis } from '../model/diagnosis.js';
import { innermost } from './ask-slack.js';

export interface AddressCheck {
  /** Without a path, and without a slash at the end. */
  readonly address: string;
  readonly signingSecret: string;
  /** True where a proxy leads there, which ought to answer even while the bot is stopped. */
  readonly isPublic: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 5000;

/**
 * Sends what Slack sends when an address is written into the app's settings, signed as Slack signs, and
 * looks for the answer. @see https://docs.slack.dev/reference/events/url_verification
 */
export async function checkAddress(check: AddressCheck): Promise<Diagnosis> {
  const { signingSecret, isPublic, now } = check;
  const address = `${check.address}/slack/events`;
  const challenge = randomUUID();
  const body = JSON.stringify({ type: 'url_verification', challenge });
  const seconds = Math.floor(now / 1000);
  const mark = createHmac('sha256', signingSecret).update(`v0:${seconds}:${body}`).digest('hex');
  try {
    const answer = await fetch(address, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        'x-slack-request-timestamp': String(seconds),
        'x-slack-signature': `v0=${mark}`,
      },
      signal: AbortSignal.timeout(check.timeoutMs ?? TIMEOUT_MS),
    });
    const text = await answer.text();
    if (answer.status === 200 && text.includes(challenge))
      return diagnose('address', 'ok', 'address-answers', { address });
    return answer.status === 401
      ? diagnose('address', 'fault', 'address-refuses', { address })
      : diagnose('address', 'warning', 'address-answers-otherwise', {
          address,
          status: answer.status,
        });
  } catch (error) {
    const reason = innermost(error);
    return isPublic
      ? diagnose('address', 'warning', 'address-silent', { address, reason })
      : diagnose('address', 'skipped', 'address-not-served', { address });
  }
}
