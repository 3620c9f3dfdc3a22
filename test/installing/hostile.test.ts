// What somebody on the internet can send to the address of a bot for many workspaces, and what comes of it.

import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { MOST_BEGUN } from '../../src/installing/states.js';
import {
  dump,
  makeDataDir,
  runFront,
  SECRET,
  startWorkspaces,
  TEAMS,
} from './support/run-front.js';

const now = (): number => Math.floor(Date.now() / 1000);
const event = (text = 'vem äger Smart Kompetens?'): string =>
  JSON.stringify({
    ...{ type: 'event_callback', team_id: TEAMS[0], event_id: `Ev${text.length}` },
    event: { type: 'app_mention', text, user: 'U0MAJA', channel: 'C0PROJEKT', ts: '1.1' },
  });
const sign = (body: string, seconds: number, secret = SECRET): string =>
  `v0=${createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex')}`;

async function start() {
  const { apiUrl } = await startWorkspaces();
  const dataDir = await makeDataDir();
  const front = await runFront(dataDir, apiUrl);
  const post = async (body: string, headers: Record<string, string>): Promise<number> => {
    const answer = await fetch(`${front.address}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    return answer.status;
  };
  return { front, dataDir, post };
}

/** Hangs up as soon as there is an answer: nobody reads the rest of such a body. */
function sendWhole(address: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(`${address}/slack/events`, { method: 'POST' }, (answer) => {
      resolve(answer.statusCode ?? 0);
      asked.destroy();
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

describe('the address of a bot for many workspaces', () => {
  it('takes nothing that Slack has not signed, in time, for this very body', async () => {
    const { front, post } = await start();
    const body = event();
    const of = (signature: string, seconds: number | string = now()) => ({
      'x-slack-signature': signature,
      'x-slack-request-timestamp': String(seconds),
    });
    expect(await post(body, {})).toBe(401);
    expect(await post(body, of(sign(body, now(), 'guessed-secret')))).toBe(401);
    expect(await post(body, of(sign(body, now() - 301), now() - 301))).toBe(401);
    expect(await post(body, of(sign(body, now() - 301), now()))).toBe(401);
    expect(await post(body, of(sign(body, Number.NaN), 'nu'))).toBe(401);
    expect(await post(event('annat'), of(sign(body, now())))).toBe(401);
    expect(await post(body, of(sign(body, now()).replace('v0=', 'v9=')))).toBe(401);
    expect(await sendWhole(front.address, 'x'.repeat(4_300_000))).toBe(413);
    // The same, signed as Slack signs, is taken.
    expect(await post(body, of(sign(body, now())))).toBe(200);
  });

  it('has nothing behind other paths, and echoes nothing of an address into a page', async () => {
    const { front } = await start();
    const get = (path: string) => fetch(`${front.address}${path}`, { redirect: 'manual' });
    for (const path of ['/', '/slack/events', '/slack/../metrics', '/slack/install/..%2f..%2fetc'])
      expect((await get(path)).status).toBe(404);
    const script = encodeURIComponent('"><script>alert(1)</script>');
    const back = await get(`/slack/oauth_redirect?error=${script}&state=${script}&code=${script}`);
    expect(back.status).toBe(400);
    expect(await back.text()).not.toContain('<script>');
    expect(back.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('keeps only so many begun installations, and says so on a page to the next', async () => {
    const { front, dataDir } = await start();
    const begin = async (): Promise<string> =>
      (await fetch(`${front.address}/slack/install`)).text();
    expect(await begin()).toContain('class="go"');
    for (let count = 1; count < MOST_BEGUN; count += 50)
      await Promise.all(Array.from({ length: 50 }, begin));
    const page = await begin();
    expect(page).not.toContain('class="go"');
    expect(page).toContain('Försök igen');
    const rows = dump(dataDir).match(/"expires_at"/g) ?? [];
    expect(rows).toHaveLength(MOST_BEGUN);
  });
});
