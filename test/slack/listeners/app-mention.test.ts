import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/model/card.js';
import { BOT, openFakeSlack } from '../support/fake-slack.js';
import { budgetCard } from '../support/sample-cards.js';

describe('a mention', () => {
  it('is answered in its thread, with blocks, the whole answer as text, and nothing that unfolds', async () => {
    const slack = await openFakeSlack();
    await slack.mention();
    expect(slack.callsOf('chat.postMessage')).toEqual([
      expect.objectContaining({
        channel: 'C0ALLMANT00',
        thread_ts: '1700000001.000100',
        text: expect.stringContaining(
          'exempelprojektet.txt · Total projektbudget · rad 2',
        ) as string,
        unfurl_links: false,
        unfurl_media: false,
        mrkdwn: false,
        parse: 'none',
        link_names: false,
      }),
    ]);
    const [{ blocks }] = slack.callsOf('chat.postMessage') as [{ blocks: { type: string }[] }];
    expect(blocks.map(({ type }) => type)).toEqual([
      'rich_text',
      'rich_text',
      'context',
      'actions',
      'actions',
      'context_actions',
    ]);
  });

  it('hands the question over without the mention, in the conversation of its thread', async () => {
    const slack = await openFakeSlack();
    await slack.mention({
      text: `hej <@${BOT}>  vad är *budgeten* &amp; stödet?`,
      thread_ts: '1700000000.000100',
    });
    expect(slack.asked).toEqual([
      {
        question: 'hej vad är *budgeten* &amp; stödet?',
        conversationId: 'C0ALLMANT00:1700000000.000100',
        isFirst: false,
        language: 'sv',
        person: 'U0ANNA00000',
        place: 'C0ALLMANT00',
        asker: 'member',
        readers: 'outsider',
        from: null,
      },
    ]);
    expect(slack.callsOf('chat.postMessage')[0]).toMatchObject({ thread_ts: '1700000000.000100' });
  });

  it('with no words is a question too, an empty one', async () => {
    const slack = await openFakeSlack();
    await slack.mention({ text: `<@${BOT}>` });
    expect(slack.asked[0]?.question).toBe('');
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
  });

  const slowly = () => new Promise<Card>((resolve) => setTimeout(resolve, 150, budgetCard));

  it('that takes a while shows that the bot is at work before it answers', async () => {
    const slack = await openFakeSlack({ answer: slowly });
    await slack.mention();
    const methods = slack.calls.map(({ method }) => method);
    expect(methods.indexOf('assistant.threads.setStatus')).toBeLessThan(
      methods.indexOf('chat.postMessage'),
    );
    expect(slack.callsOf('assistant.threads.setStatus')[0]).toMatchObject({
      channel_id: 'C0ALLMANT00',
      thread_ts: '1700000001.000100',
      status: 'letar i projektbladen …',
    });
  });

  it('that is answered at once shows no status', async () => {
    const slack = await openFakeSlack();
    await slack.mention();
    expect(slack.callsOf('assistant.threads.setStatus')).toEqual([]);
  });

  it.each(['missing_scope', 'unknown_method', 'feature_not_enabled'])(
    'is answered without a word where the status is refused: %s',
    async (error) => {
      const slack = await openFakeSlack({ answer: slowly });
      slack.replies.set('assistant.threads.setStatus', [{ ok: false, error }]);
      await slack.mention();
      expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
      expect(slack.logged).toEqual([]);
    },
  );

  it('does not wait for a status that never comes', async () => {
    const slack = await openFakeSlack({ answer: slowly });
    slack.replies.set('assistant.threads.setStatus', ['silence']);
    await slack.mention();
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
  });
});
