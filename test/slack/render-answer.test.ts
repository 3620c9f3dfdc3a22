import { describe, expect, it } from 'vitest';
import { member, openFakeSlack } from './support/fake-slack.js';

describe('when answering fails', () => {
  const failing = () => Promise.reject(new Error('hemlig detalj'));

  it.each([
    ['sv-SE', 'Något gick fel'],
    ['en-US', 'Something went wrong'],
  ])('one polite sentence says so in the language of the asker: %s', async (locale, sentence) => {
    const slack = await openFakeSlack({ user: { ...member, locale }, answer: failing });
    await slack.direct();
    await slack.command();
    const texts = [...slack.callsOf('chat.postMessage'), ...slack.callsOf('response_url')].map(
      ({ text }) => text,
    );
    expect(texts).toEqual([expect.stringContaining(sentence), expect.stringContaining(sentence)]);
    expect(JSON.stringify(slack.calls)).not.toContain('hemlig');
    expect(slack.logged.join()).toContain('hemlig detalj');
  });
});
