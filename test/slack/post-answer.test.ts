import { describe, expect, it } from 'vitest';
import { openFakeSlack, type Reply } from './support/fake-slack.js';

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
        { ok: false, error },
      ]);
      await slack.direct();
      expect(types(slack)).toEqual(['rich_text', 'rich_text', 'section', 'text']);
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
    expect(slack.callsOf('chat.postEphemeral')).toHaveLength(2);
  });

  const lost: readonly [string, Reply][] = [
    [
      'a lost connection',
      Object.assign(new TypeError('fetch failed'), {
        cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
      }),
    ],
    ['a server error', { status: 503 }],
    ['an internal error', { ok: false, error: 'internal_error' }],
  ];

  it.each(lost)(
    'never sends what may have arrived a second time in a channel, and says so: %s',
    async (_, reply) => {
      const slack = await openFakeSlack();
      slack.replies.set('chat.postMessage', [reply]);
      await slack.mention();
      expect(types(slack)).toHaveLength(1);
      expect(slack.logged.join()).toContain('not sent again');
      expect(slack.callsOf('chat.postEphemeral')).toEqual([
        expect.objectContaining({
          user: 'U0ANNA00000',
          thread_ts: '1700000001.000100',
          text: expect.stringContaining('Jag vet inte om mitt svar') as string,
        }),
      ]);
    },
  );

  it.each(lost)(
    'looks for it in a direct message before it sends it again: %s',
    async (_, reply) => {
      const slack = await openFakeSlack();
      slack.replies.set('chat.postMessage', [reply]);
      await slack.direct({ ts: '1.1' });
      expect(types(slack)).toHaveLength(2);
      slack.replies.set('chat.postMessage', [reply]);
      const metadata = { event_type: 'x', event_payload: { key: 'message:D0ANNA00000:1.2' } };
      slack.replies.set('conversations.replies', [{ ok: true, messages: [{ ts: '9', metadata }] }]);
      await slack.direct({ ts: '1.2' });
      expect(types(slack)).toHaveLength(3);
      expect(slack.callsOf('chat.postEphemeral')).toEqual([]);
    },
  );

  it('never sends again what is given up but may still be posted', async () => {
    const slack = await openFakeSlack();
    const timeout = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
    slack.replies.set('chat.postMessage', [timeout]);
    await slack.direct();
    expect(types(slack)).toHaveLength(1);
    expect(slack.callsOf('conversations.replies')).toHaveLength(1);
    expect(slack.callsOf('chat.postEphemeral')).toHaveLength(1);
  });

  it('says that the answer is missing, where it was asked or else directly', async () => {
    const slack = await openFakeSlack();
    slack.replies.set('chat.postMessage', [{ ok: false, error: 'restricted_action' }]);
    slack.replies.set('chat.postEphemeral', [{ ok: false, error: 'user_not_in_channel' }]);
    await slack.mention();
    const [, told] = slack.callsOf('chat.postMessage');
    expect(told).toMatchObject({ channel: 'U0ANNA00000' });
    expect(told?.['text']).toContain('kunde inte skicka mitt svar');
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
