import { describe, expect, it } from 'vitest';
import { BOT, openFakeSlack } from '../support/fake-slack.js';

describe('a direct message', () => {
  it('begins a thread of its own', async () => {
    const slack = await openFakeSlack();
    await slack.direct();
    expect(slack.asked[0]?.conversationId).toBe('D0ANNA00000:1700000002.000100');
    expect(slack.callsOf('chat.postMessage')[0]).toMatchObject({
      channel: 'D0ANNA00000',
      thread_ts: '1700000002.000100',
    });
  });

  it('in a thread belongs to that thread', async () => {
    const slack = await openFakeSlack();
    await slack.direct({ thread_ts: '1700000001.000100' });
    expect(slack.asked[0]?.conversationId).toBe('D0ANNA00000:1700000001.000100');
  });

  it('with a file is a question, if words come along', async () => {
    const slack = await openFakeSlack();
    await slack.direct({ subtype: 'file_share', files: [] });
    expect(slack.asked).toHaveLength(1);
  });

  it.each([
    ['an edit', { subtype: 'message_changed', message: { ts: '1' } }],
    ['a deletion', { subtype: 'message_deleted', deleted_ts: '1' }],
    ['another bot', { bot_id: 'B0OTHER', user: 'U0OTHERBOT0' }],
    ['the bot itself', { user: BOT }],
    ['the bot, as a bot message', { subtype: 'bot_message', bot_id: 'B0BOT' }],
    ['somebody in a group conversation', { channel_type: 'mpim' }],
    ['somebody in a channel', { channel_type: 'channel' }],
  ])('from or of %s is not answered', async (_, event) => {
    const slack = await openFakeSlack();
    await slack.direct(event);
    expect(slack.asked).toEqual([]);
    expect(slack.callsOf('chat.postMessage')).toEqual([]);
  });
});
