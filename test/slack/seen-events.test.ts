import { describe, expect, it } from 'vitest';
import { member, openFakeSlack } from './support/fake-slack.js';
import { budgetCard } from './support/sample-cards.js';

describe('one message', () => {
  it('that Slack delivers twice is answered once, though both deliveries are acknowledged', async () => {
    const slack = await openFakeSlack();
    await slack.mention({}, { event_id: 'Ev1' });
    await slack.mention({}, { event_id: 'Ev1' });
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
    expect(slack.acks).toHaveLength(2);
  });

  it('that comes as two events is answered once', async () => {
    const slack = await openFakeSlack();
    await slack.mention({ channel: 'D0ANNA00000' }, { event_id: 'Ev1' });
    await slack.direct({ ts: '1700000001.000100' }, { event_id: 'Ev2' });
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
  });

  it('that only arrived at the second delivery is answered', async () => {
    const slack = await openFakeSlack();
    const event = {
      type: 'app_mention',
      user: member['id'],
      channel: 'C1',
      ts: '1.1',
      text: 'budget',
    };
    await slack.send({ type: 'event_callback', event_id: 'Ev9', team_id: 'T0HOME00000', event }, 1);
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
  });

  it('is acknowledged when it is taken down, before it is answered', async () => {
    const order: string[] = [];
    const slack = await openFakeSlack({
      handlers: {
        takeDelivery: () => {
          order.push(`taken, ${slack.acks.length} acknowledged`);
          return Promise.resolve(true);
        },
      },
      answer: () => {
        order.push(`answering, ${slack.acks.length} acknowledged`);
        return Promise.resolve(budgetCard);
      },
    });
    await slack.mention();
    expect(order).toEqual(['taken, 0 acknowledged', 'answering, 1 acknowledged']);
  });

  it('is begun when nobody else can take it, and acknowledged when that lasts', async () => {
    const order: string[] = [];
    const slack = await openFakeSlack({
      handlers: {
        takeDelivery: async (_, __, ___, onTaken) => {
          onTaken?.(true);
          await new Promise((resolve) => setTimeout(resolve, 20));
          order.push(`lasts, ${slack.acks.length} acknowledged`);
          return true;
        },
      },
      answer: () => {
        order.push(`answering, ${slack.acks.length} acknowledged`);
        return Promise.resolve(budgetCard);
      },
    });
    await slack.mention();
    expect(order).toEqual(['answering, 0 acknowledged', 'lasts, 0 acknowledged']);
    expect(slack.acks).toHaveLength(1);
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
  });

  it('that was begun and does not last is answered or told of, and left to Slack to send again', async () => {
    const taken = new Set<string>();
    const slack = await openFakeSlack({
      handlers: {
        takeDelivery: async ([key], _, __, onTaken) => {
          const isFirst = !taken.has(key);
          taken.add(key);
          onTaken?.(isFirst);
          await Promise.resolve();
          if (isFirst) throw new Error('no room on the disk');
          return false;
        },
        beginPosting: () => Promise.reject(new Error('no room on the disk')),
      },
    });
    await slack.mention({}, { event_id: 'Ev1' });
    expect(slack.acks).toHaveLength(0);
    await slack.mention({}, { event_id: 'Ev1' });
    expect(slack.acks).toHaveLength(1);
    expect(slack.callsOf('chat.postMessage')).toHaveLength(0);
    expect(slack.callsOf('chat.postEphemeral')).toHaveLength(1);
  });

  it('that cannot be taken down is left to Slack to send again', async () => {
    let isAway = true;
    const slack = await openFakeSlack({
      handlers: {
        takeDelivery: () =>
          isAway ? Promise.reject(new Error('no store')) : Promise.resolve(true),
      },
    });
    await slack.mention({}, { event_id: 'Ev1' });
    expect(slack.acks).toHaveLength(0);
    expect(slack.calls.filter(({ method }) => method.startsWith('chat.'))).toEqual([]);
    isAway = false;
    await slack.mention({}, { event_id: 'Ev1' });
    expect(slack.acks).toHaveLength(1);
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
  });

  it('that cannot be taken down and does not come again is told of to its asker', async () => {
    const slack = await openFakeSlack({
      handlers: { takeDelivery: () => Promise.reject(new Error('no store')) },
    });
    const event = { type: 'app_mention', user: member['id'], channel: 'C1', ts: '1.1', text: 'x' };
    const last = { type: 'event_callback', event_id: 'Ev9', team_id: 'T0HOME00000', event };
    await slack.send(last, 3);
    expect(slack.callsOf('chat.postEphemeral')).toMatchObject([
      { channel: 'C1', user: member['id'] },
    ]);
    await slack.command();
    expect(slack.callsOf('chat.postEphemeral')).toHaveLength(2);
  });
});
