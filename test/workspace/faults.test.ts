import { describe, expect, it } from 'vitest';
import { PROJEKT, refusal, startClient as start } from './support/refusal.js';
import { clientOf, startWorkspace } from './support/start.js';

describe('faults of calls', () => {
  it('limits the rate with Retry-After', async () => {
    const { workspace, client } = await start();
    workspace.faults.onCall('chat.postMessage', { kind: 'rate limit', retryAfterSeconds: 7 });
    const call = client.chat.postMessage({ channel: PROJEKT, text: 'hej' });
    await expect(call).rejects.toMatchObject({ retryAfter: 7 });
    expect(workspace.messages('projekt')).toEqual([]);
    expect(await client.chat.postMessage({ channel: PROJEKT, text: 'hej' })).toMatchObject({
      ok: true,
    });
  });

  it('answers with a server error', async () => {
    const { workspace, client } = await start();
    workspace.faults.onCall('chat.postMessage', { kind: 'server error', status: 503 });
    const call = client.chat.postMessage({ channel: PROJEKT, text: 'hej' });
    await expect(call).rejects.toMatchObject({ statusCode: 503 });
    expect(workspace.messages('projekt')).toEqual([]);
  });

  it.each([
    ['cut before', 0],
    ['cut after', 1],
  ] as const)('%s: the connection ends with %i messages stored', async (kind, stored) => {
    const { workspace, client } = await start();
    workspace.faults.onCall('chat.postMessage', { kind });
    const call = client.chat.postMessage({ channel: PROJEKT, text: 'hej' });
    await expect(call).rejects.toMatchObject({ code: 'slack_webapi_request_error' });
    expect(workspace.messages('projekt')).toHaveLength(stored);
    expect(workspace.callsOf('chat.postMessage')).toMatchObject([{ fault: { kind } }]);
  });

  it('answers late', async () => {
    const { workspace, clock } = await startWorkspace();
    workspace.faults.onCall('chat.postMessage', { kind: 'slow', ms: 60_000 });
    let isAnswered = false;
    const call = clientOf(workspace)
      .chat.postMessage({ channel: PROJEKT, text: 'hej' })
      .then(() => {
        isAnswered = true;
      });
    await workspace.waitFor(() => workspace.callsOf('chat.postMessage')[0]?.answer);
    expect(workspace.messages('projekt')).toHaveLength(1);
    expect(isAnswered).toBe(false);
    // The wait begins just after the method has answered.
    await new Promise(setImmediate);
    clock.advance(60_000);
    await call;
  });

  it('refuses with a word of the test, as often as told', async () => {
    const { workspace, client } = await start();
    workspace.faults.onCall(
      'chat.postMessage',
      { kind: 'refuse', error: 'msg_blocks_too_long' },
      2,
    );
    const post = () => client.chat.postMessage({ channel: PROJEKT, text: 'hej' });
    expect(await refusal(post())).toMatchObject({ error: 'msg_blocks_too_long' });
    expect(await refusal(post())).toMatchObject({ error: 'msg_blocks_too_long' });
    expect(await post()).toMatchObject({ ok: true });
  });

  it('is taken back', async () => {
    const { workspace, client } = await start();
    workspace.faults.revokeToken('bot');
    workspace.faults.clear();
    expect(await client.auth.test()).toMatchObject({ ok: true });
  });
});

it('records calls with their arguments decoded', async () => {
  const { workspace, client } = await start();
  const blocks = [{ type: 'divider' } as const];
  await client.chat.postMessage({ channel: PROJEKT, text: 'hej', blocks, unfurl_links: false });
  expect(workspace.recordedCalls).toMatchObject([
    {
      method: 'chat.postMessage',
      args: { channel: PROJEKT, blocks, unfurl_links: 'false' },
      answer: { ok: true },
    },
  ]);
});

describe('Slack’s rate limits', () => {
  it('allow one message a second in a channel after a short burst', async () => {
    const { workspace, clock } = await startWorkspace({ rateLimits: true });
    const client = clientOf(workspace);
    const post = (channel: string) => client.chat.postMessage({ channel, text: 'hej' });
    for (let count = 0; count < 3; count += 1) await post(PROJEKT);
    await expect(post(PROJEKT)).rejects.toMatchObject({ retryAfter: 3 });
    await post('C0KONSULT1');
    clock.advance(3000);
    await post(PROJEKT);
    expect(workspace.messages('projekt')).toHaveLength(4);
  });

  it('allow twenty lists of people a minute', async () => {
    const { workspace, clock } = await startWorkspace({ rateLimits: true });
    const client = clientOf(workspace);
    for (let count = 0; count < 20; count += 1) await client.users.list({});
    await expect(client.users.list({})).rejects.toMatchObject({ retryAfter: 60 });
    clock.advance(60_000);
    expect(await client.users.list({})).toMatchObject({ ok: true });
  });
});
