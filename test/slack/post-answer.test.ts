import { describe, expect, it } from 'vitest';
import { openFakeSlack } from './support/fake-slack.js';

describe('when Slack does not take an answer', () => {
  const types = (slack: Awaited<ReturnType<typeof openFakeSlack>>) =>
    slack
      .callsOf('chat.postMessage')
      .map(({ blocks }) => (blocks as { type: string }[] | undefined)?.[0]?.type ?? 'text');

  it.each(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long'])(
    'it is sent plainer, at last as text: %s',
    async (error) => {
      const slack = await openFakeSlack();
      slack.replies.set('chat.postMessage', [
        { ok: false, error },
        { ok: false, error },
      ]);
      await slack.direct();
      expect(types(slack)).toEqual(['rich_text', 'section', 'text']);
      const texts = slack.callsOf('chat.postMessage').map(({ text }) => text);
      expect(new Set(texts).size).toBe(1);
    },
  );

  it('waits as long as Slack asks', async () => {
    const slack = await openFakeSlack();
    slack.replies.set('chat.postMessage', [{ status: 429, headers: { 'retry-after': '7' } }]);
    await slack.direct();
    expect(types(slack)).toEqual(['rich_text', 'rich_text']);
    expect(slack.waits).toContain(7000);
  });

  it('waits neither for ever nor again and again', async () => {
    const slack = await openFakeSlack();
    slack.replies.set('chat.postMessage', [{ status: 429, headers: { 'retry-after': '600' } }]);
    await slack.direct();
    expect(types(slack)).toHaveLength(1);
    const busy = { status: 429, headers: { 'retry-after': '1' } };
    slack.replies.set('chat.postMessage', [busy, busy, busy, busy]);
    await slack.direct({ ts: '1.1' });
    expect(types(slack)).toHaveLength(4);
  });

  it.each([
    [
      'a lost connection',
      Object.assign(new TypeError('fetch failed'), {
        cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
      }),
    ],
    ['a server error', { status: 503 }],
    ['an internal error', { ok: false, error: 'internal_error' }],
  ])('never sends what may have arrived a second time: %s', async (_, reply) => {
    const slack = await openFakeSlack();
    slack.replies.set('chat.postMessage', [reply]);
    await slack.direct();
    expect(types(slack)).toHaveLength(1);
    expect(slack.logged.join()).toContain('not sent again');
  });

  it('tries again where the connection was never made', async () => {
    const refused = Object.assign(new TypeError('fetch failed'), {
      cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }),
    });
    const slack = await openFakeSlack();
    slack.replies.set('chat.postMessage', [refused]);
    await slack.direct();
    expect(types(slack)).toHaveLength(2);
  });

  it('tells the operator what to do', async () => {
    const slack = await openFakeSlack();
    slack.replies.set('chat.postMessage', [{ ok: false, error: 'not_in_channel' }]);
    await slack.mention();
    expect(slack.logged.join()).toContain('invite the bot to the channel');
  });
});
