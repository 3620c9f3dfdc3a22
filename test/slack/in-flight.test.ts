import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/model/card.js';
import { openFakeSlack } from './support/fake-slack.js';
import { budgetCard } from './support/sample-cards.js';

describe('the door', () => {
  it('counts an event from its arrival to its answer', async () => {
    let answer: (card: Card) => void = () => undefined;
    const slack = await openFakeSlack({
      answer: () => new Promise((resolve) => (answer = resolve)),
    });
    const done = slack.direct();
    await expect.poll(() => slack.asked.length).toBe(1);
    let isIdle = false;
    const idle = slack.inFlight.idle().then(() => (isIdle = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([slack.inFlight.count, isIdle]).toEqual([1, false]);
    answer(budgetCard);
    await Promise.all([done, idle]);
    expect(slack.inFlight.count).toBe(0);
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
  });

  it('writes no question and no name into the log', async () => {
    const slack = await openFakeSlack({ answer: () => Promise.reject(new Error('nej')) });
    slack.replies.set('chat.postMessage', [{ ok: false, error: 'is_archived' }]);
    await slack.mention({ text: 'ring Vendela Exempelsson' });
    expect(slack.logged.length).toBeGreaterThan(1);
    expect(slack.logged.join()).not.toMatch(/Vendela|U0ANNA/);
  });
});
