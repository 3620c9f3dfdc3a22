import { describe, expect, it } from 'vitest';
import { openFakeSlack } from './support/fake-slack.js';

describe('a question that another process has taken up meanwhile', () => {
  it('is not posted by the one that was slow, and is left to the other', async () => {
    const finished: string[] = [];
    const slack = await openFakeSlack({
      handlers: {
        beginPosting: () => Promise.resolve(false),
        finishQuestion: (key) => Promise.resolve(void finished.push(key)),
      },
    });
    await slack.mention();
    expect(slack.callsOf('chat.postMessage')).toEqual([]);
    expect(slack.callsOf('chat.postEphemeral')).toEqual([]);
    // The store closes it for whoever holds it only.
    expect(finished).toEqual(['message:C0ALLMANT00:1700000001.000100']);
  });

  it('leaves what it takes to answer it anew, until it is closed', async () => {
    const left: (string | null | undefined)[] = [];
    const slack = await openFakeSlack({
      handlers: {
        takeDelivery: (_, __, asked) => {
          left.push(asked);
          return Promise.resolve(false);
        },
      },
    });
    await slack.direct({ text: 'vad är budgeten?' }, { event_id: 'Ev1' });
    await slack.command();
    expect(JSON.parse(left[0] ?? '')).toMatchObject({ text: 'vad är budgeten?' });
    expect(left[1]).toBeNull();
  });
});
