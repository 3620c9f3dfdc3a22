import { describe, expect, it } from 'vitest';
import { BOT, member, openFakeSlack } from './support/fake-slack.js';
import { contactCard } from './support/sample-cards.js';

const guest = { ...member, is_restricted: true };

describe('contact details', () => {
  it.each([
    ['a guest in several channels', guest],
    ['a guest in one channel', { ...member, is_ultra_restricted: true }],
    ['somebody of another organisation', { ...member, team_id: 'T0OTHER0000', is_stranger: true }],
    ['a bot', { ...member, is_bot: true }],
    ['somebody who has left', { ...member, deleted: true }],
    ['somebody of whom nothing is known', { id: member['id'] }],
  ])('are not for %s', async (_, user) => {
    const slack = await openFakeSlack({ user });
    await slack.direct();
    await slack.command();
    expect(slack.asked.map(({ showPersonal }) => showPersonal)).toEqual([false, false]);
  });

  it('are not for a member who cannot be looked up', async () => {
    const slack = await openFakeSlack();
    slack.replies.set('users.info', [{ ok: false, error: 'missing_scope' }]);
    await slack.direct();
    expect(slack.asked[0]).toMatchObject({ showPersonal: false, language: null });
  });

  it('are not for a member while the lookup hangs', async () => {
    const slack = await openFakeSlack();
    slack.replies.set('users.info', ['silence']);
    await slack.direct();
    expect(slack.asked[0]?.showPersonal).toBe(false);
  });

  it('are for a member of the same enterprise', async () => {
    const user = { ...member, team_id: 'T0SISTER000', enterprise_user: { enterprise_id: 'E0' } };
    const slack = await openFakeSlack({ user });
    const authorizations = [
      { team_id: 'T0HOME00000', enterprise_id: 'E0', is_bot: true, user_id: BOT },
    ];
    await slack.direct({}, { authorizations });
    expect(slack.asked[0]?.showPersonal).toBe(true);
  });

  it('are not shown in a channel with outsiders, not even to a member', async () => {
    const slack = await openFakeSlack();
    await slack.mention({}, { is_ext_shared_channel: true });
    await slack.press();
    expect(slack.asked.map(({ showPersonal }) => showPersonal)).toEqual([false, false]);
  });

  it('are shown after a press only in a channel that is known to have no outsiders', async () => {
    const slack = await openFakeSlack();
    await slack.press();
    await slack.mention();
    await slack.press();
    expect(slack.asked.map(({ showPersonal }) => showPersonal)).toEqual([false, true, true]);
  });

  it('are looked at anew for whoever presses the button', async () => {
    const slack = await openFakeSlack();
    await slack.mention();
    slack.replies.set('users.info', [{ ok: true, user: { ...guest, id: 'U0GUEST0000' } }]);
    await slack.press({ user: { id: 'U0GUEST0000', team_id: 'T0HOME00000' } });
    expect(slack.asked.map(({ showPersonal }) => showPersonal)).toEqual([true, false]);
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
