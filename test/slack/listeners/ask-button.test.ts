import { describe, expect, it } from 'vitest';
import { openFakeSlack } from '../support/fake-slack.js';

describe('a press on a button', () => {
  it('asks its question in the thread where it stands', async () => {
    const slack = await openFakeSlack();
    await slack.press();
    expect(slack.acks).toHaveLength(1);
    expect(slack.asked[0]).toMatchObject({
      question: 'Vem är kontaktperson?',
      conversationId: 'C0ALLMANT00:1700000001.000100',
    });
    expect(slack.callsOf('chat.postMessage')[0]).toMatchObject({ thread_ts: '1700000001.000100' });
  });

  it('that chooses a project asks with it', async () => {
    const slack = await openFakeSlack();
    await slack.press(
      {},
      { action_id: 'choose:3', value: 'Vad är budgeten för Exempelprojektet Fjäll?' },
    );
    expect(slack.asked[0]?.question).toBe('Vad är budgeten för Exempelprojektet Fjäll?');
  });

  it('under a message that only the presser sees is answered to the presser alone', async () => {
    const slack = await openFakeSlack();
    const container = {
      type: 'message',
      is_ephemeral: true,
      channel_id: 'C0ALLMANT00',
      message_ts: '1',
    };
    await slack.press({ container, message: undefined });
    expect(slack.callsOf('chat.postMessage')).toEqual([]);
    expect(slack.callsOf('response_url')[0]).toMatchObject({
      response_type: 'ephemeral',
      replace_original: false,
    });
    expect(slack.asked[0]?.conversationId).toBe('C0ALLMANT00:only:U0ANNA00000');
  });

  it('delivered twice is answered once', async () => {
    const slack = await openFakeSlack();
    await slack.press({ trigger_id: 'same' });
    await slack.press({ trigger_id: 'same' });
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
  });
});
