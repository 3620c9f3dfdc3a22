import { describe, expect, it } from 'vitest';
import { member, openFakeSlack } from './support/fake-slack.js';

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
});
