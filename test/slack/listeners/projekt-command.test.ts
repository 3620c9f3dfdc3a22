import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/model/card.js';
import { openFakeSlack } from '../support/fake-slack.js';
import { budgetCard } from '../support/sample-cards.js';

describe('/projekt', () => {
  it('is acknowledged before anything else, and answered to the asker alone', async () => {
    const slack = await openFakeSlack();
    await slack.command();
    expect(slack.acks).toEqual([undefined]);
    expect(slack.callsOf('chat.postMessage')).toEqual([]);
    expect(slack.callsOf('response_url')).toEqual([
      expect.objectContaining({
        response_type: 'ephemeral',
        replace_original: false,
        mrkdwn: false,
      }),
    ]);
  });

  it('is acknowledged although answering takes time', async () => {
    let answer: (card: Card) => void = () => undefined;
    const slack = await openFakeSlack({
      answer: () => new Promise((resolve) => (answer = resolve)),
    });
    const done = slack.command();
    await expect.poll(() => slack.asked.length).toBe(1);
    expect(slack.acks).toHaveLength(1);
    expect(slack.callsOf('response_url')).toEqual([]);
    answer(budgetCard);
    await done;
    expect(slack.callsOf('response_url')).toHaveLength(1);
  });

  it('with no words is an empty question', async () => {
    const slack = await openFakeSlack();
    await slack.command({ text: ' ' });
    expect(slack.asked[0]).toMatchObject({
      question: '',
      conversationId: 'C0ALLMANT00:only:U0ANNA00000',
    });
  });

  it('delivered twice is answered once and acknowledged twice', async () => {
    const slack = await openFakeSlack();
    await slack.command({ trigger_id: 'same' });
    await slack.command({ trigger_id: 'same' });
    expect(slack.acks).toHaveLength(2);
    expect(slack.callsOf('response_url')).toHaveLength(1);
  });

  it('falls back to plain blocks where the response_url does not take the rich ones', async () => {
    const slack = await openFakeSlack();
    slack.replies.set('response_url', [{ status: 400 }, { status: 400 }]);
    await slack.command();
    const types = slack
      .callsOf('response_url')
      .map(({ blocks }) => (blocks as { type: string }[])[0]?.type);
    expect(types).toEqual(['rich_text', 'rich_text', 'section']);
  });

  it('does not wait for a response_url that never answers, nor try it again', async () => {
    const slack = await openFakeSlack();
    slack.replies.set('response_url', ['silence']);
    await slack.command();
    expect(slack.callsOf('response_url')).toHaveLength(1);
    expect(slack.logged.join()).toContain('not known');
  });
});
