import { describe, expect, it } from 'vitest';
import { BOT, member, openFakeSlack } from './support/fake-slack.js';
import { contactCard } from './support/sample-cards.js';

const guest = { ...member, is_restricted: true };

describe('contact details', () => {
  it.each([
    ['a guest in several channels', guest, 'guest'],
    ['a guest in one channel', { ...member, is_ultra_restricted: true }, 'guest'],
    [
      'somebody of another organisation',
      { ...member, team_id: 'T0OTHER0000', is_stranger: true },
      'outsider',
    ],
    ['a guest of another organisation', { ...guest, team_id: 'T0OTHER0000' }, 'outsider'],
    ['a bot', { ...member, is_bot: true }, 'outsider'],
    ['somebody who has left', { ...member, deleted: true }, 'outsider'],
    ['somebody of whom nothing is known', { id: member['id'] }, 'outsider'],
  ])('are not for %s', async (_, user, audience) => {
    const slack = await openFakeSlack({ user });
    await slack.direct();
    await slack.command();
    expect(slack.asked.map((request) => request.asker)).toEqual([audience, audience]);
    expect(slack.asked.map((request) => request.readers)).toEqual([audience, audience]);
  });

  it('are not for a member who cannot be looked up', async () => {
    const slack = await openFakeSlack();
    slack.replies.set('users.info', [{ ok: false, error: 'missing_scope' }]);
    await slack.direct();
    expect(slack.asked[0]).toMatchObject({ asker: 'outsider', language: null });
  });

  it('are not for a member while the lookup hangs', async () => {
    const slack = await openFakeSlack();
    slack.replies.set('users.info', ['silence']);
    await slack.direct();
    expect(slack.asked[0]?.readers).toBe('outsider');
  });

  it('are for a member of the same enterprise', async () => {
    const user = { ...member, team_id: 'T0SISTER000', enterprise_user: { enterprise_id: 'E0' } };
    const slack = await openFakeSlack({ user });
    const authorizations = [
      { team_id: 'T0HOME00000', enterprise_id: 'E0', is_bot: true, user_id: BOT },
    ];
    await slack.direct({}, { authorizations });
    expect(slack.asked[0]?.readers).toBe('member');
  });

  it('are never for all who may be in a channel, whoever asks', async () => {
    const slack = await openFakeSlack();
    await slack.mention();
    await slack.press();
    expect(slack.asked.map(({ asker, readers }) => [asker, readers])).toEqual([
      ['member', 'outsider'],
      ['member', 'outsider'],
    ]);
  });

  it('are shown in a channel to the member who asked, and to nobody else', async () => {
    const slack = await openFakeSlack({ aside: contactCard });
    await slack.mention();
    expect(JSON.stringify(slack.callsOf('chat.postMessage'))).not.toContain('lo@example.se');
    const [aside] = slack.callsOf('chat.postEphemeral');
    expect(aside).toMatchObject({ user: member['id'], thread_ts: '1700000001.000100' });
    expect(JSON.stringify(aside)).toContain('lo@example.se');
  });

  it('are looked at anew for whoever presses the button', async () => {
    const slack = await openFakeSlack();
    await slack.mention();
    slack.replies.set('users.info', [{ ok: true, user: { ...guest, id: 'U0GUEST0000' } }]);
    await slack.press({ user: { id: 'U0GUEST0000', team_id: 'T0HOME00000' } });
    expect(slack.asked.map((request) => request.asker)).toEqual(['member', 'guest']);
  });

  it('do not leave the door on a card that ignores the rule', async () => {
    const slack = await openFakeSlack({ user: guest, card: contactCard });
    await slack.direct();
    await slack.command();
    const sent = JSON.stringify([slack.callsOf('chat.postMessage'), slack.callsOf('response_url')]);
    expect(sent).not.toContain('lo@example.se');
    expect(sent.match(/Kontaktuppgifter visar jag bara/g)).toHaveLength(4);
  });
});

describe('the asker', () => {
  it('is looked up once in ten minutes', async () => {
    const slack = await openFakeSlack();
    await slack.direct({ ts: '1.1' });
    slack.clock.now = 9 * 60_000;
    await slack.direct({ ts: '1.2' });
    expect(slack.callsOf('users.info')).toHaveLength(1);
    slack.clock.now = 11 * 60_000;
    await slack.direct({ ts: '1.3' });
    expect(slack.callsOf('users.info')).toHaveLength(2);
  });

  it.each([
    ['en-GB', 'en'],
    ['sv-SE', 'sv'],
    ['fi-FI', null],
  ])('has the language of their Slack, if the bot speaks it: %s', async (locale, language) => {
    const slack = await openFakeSlack({ user: { ...member, locale } });
    await slack.direct();
    expect(slack.asked[0]?.language).toBe(language);
  });
});
