// A person sets a summary up in Slack; it comes on its day, tells what changed, and can be paused and removed.

import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.js';
import { MONDAY, runWeeklyBot, until, type WeeklyBot } from './support/run-weekly-bot.js';
import { AFTER, BEFORE } from './support/weeks.js';

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;
const value = (field: object) => ({ value: field });
const option = (name: string) => value({ selected_option: { value: name } });
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/gu, ' ');

async function openDialog(workspace: Workspace, channel = '#projekt', person = 'maja') {
  await workspace.command(person, channel, '/projekt', 'veckobrev');
  await workspace.waitFor(() => workspace.modals(person).length === 1, { what: 'the dialog' });
}

/** Sets up with what the dialog proposes, but for the given fields. */
async function setUp({ workspace }: WeeklyBot, state = {}): Promise<void> {
  await openDialog(workspace);
  expect(await workspace.submit('maja', state)).toEqual({});
  await workspace.waitFor(() => workspace.modals('maja').length === 2, { what: 'the preview' });
  expect(await workspace.submit('maja')).toEqual({});
}

const roots = (workspace: Workspace, channel = '#projekt') =>
  workspace.messages(channel).filter(({ thread_ts, ts }) => (thread_ts ?? ts) === ts);

describe('a summary that is set up in Slack', () => {
  it('is previewed with real content, kept, posted when due, and tells what changed a week later', async () => {
    const bot = await runWeeklyBot(BEFORE);
    const { workspace, clock } = bot;
    await openDialog(workspace);
    await workspace.submit('maja', {});
    await workspace.waitFor(() => workspace.modals('maja').length === 2);
    expect(JSON.stringify(workspace.modals('maja').at(-1))).toMatch(/4.500.000.kr/u);
    await workspace.submit('maja');
    const saved = await workspace.waitFor(() =>
      JSON.stringify(workspace.modals('maja')).includes('måndag 2030-11-18 09:00'),
    );
    expect(saved).toBe(true);
    expect(bot.nextSummary()).toBe(Date.UTC(2030, 10, 18, 8));

    clock.advance(2 * 60 * MINUTE);
    const first = await until(bot, () => roots(workspace)[0], 'the first summary');
    expect(plain(first.text)).toContain('Veckobrev vecka 47: en första överblick');
    expect(JSON.stringify(first.blocks)).toContain('data_visualization');
    await until(bot, () => bot.nextSummary() === Date.UTC(2030, 10, 25, 8), 'the next date');

    bot.serve(AFTER);
    clock.advance(WEEK);
    const second = await until(bot, () => roots(workspace)[1], 'the second');
    expect(plain(second.text)).toContain('Total projektbudget: 3 500 000 kr → 4 200 000 kr');
    await until(bot, () => workspace.replies(second).length === 3, 'the thread');
    expect(workspace.validationErrors).toEqual([]);
    expect(roots(workspace)).toHaveLength(2);
  });

  it('refuses a zone, a name and a channel that will not do, under their fields', async () => {
    const { workspace } = await runWeeklyBot(BEFORE);
    await openDialog(workspace);
    const zone = (name: string) => ({ zone: value({ value: name }) });
    expect(await workspace.submit('maja', zone('Europe/Ingenstad'))).toHaveProperty('zone');
    expect(
      await workspace.submit('maja', {
        ...zone('Europe/Stockholm'),
        selection: option('region'),
        name: value({ value: 'Atlantis' }),
      }),
    ).toHaveProperty('name');
    const channel = (id: string) => ({ channel: value({ selected_conversation: id }) });
    expect(await workspace.submit('maja', channel('C0PARTNER1'))).toMatchObject({
      channel: expect.stringContaining('delas') as string,
    });
    expect(await workspace.submit('maja', channel('C0ALLMANT1'))).toMatchObject({
      channel: expect.stringContaining('Bjud in') as string,
    });
    expect(await workspace.submit('maja', channel('C0ARKIV001'))).toMatchObject({
      channel: expect.stringContaining('arkiverad') as string,
    });
  });

  it('is not for guests, nor for those who are not in the channel', async () => {
    const { workspace } = await runWeeklyBot(BEFORE);
    await openDialog(workspace, '#konsulter', 'gustav');
    expect(await workspace.submit('gustav', {})).toMatchObject({
      channel: expect.stringContaining('egna medlemmar') as string,
    });
    workspace.remove('#konsulter', 'alex');
    await openDialog(workspace, '#projekt', 'alex');
    expect(
      await workspace.submit('alex', { channel: value({ selected_conversation: 'C0KONSULT1' }) }),
    ).toHaveProperty('channel');
  });

  it('may go to a shared channel where the configuration says so', async () => {
    const { workspace } = await runWeeklyBot(BEFORE, { sharedSummaries: true });
    await openDialog(workspace, '#samverkan');
    expect(await workspace.submit('maja', {})).toEqual({});
  });

  it('is posted by Slack itself where the bot may not read back, with its details behind a button', async () => {
    const bot = await runWeeklyBot(BEFORE, {
      scopes: ['chat:write', 'commands', 'users:read', 'channels:read', 'groups:read'],
    });
    const { workspace, clock } = bot;
    await setUp(bot);
    clock.advance(2 * 60 * MINUTE - 14 * MINUTE);
    await until(bot, () => workspace.state.scheduled.size === 1, 'the schedule');
    clock.advance(14 * MINUTE);
    await until(bot, () => roots(workspace).length === 1, 'the first');
    bot.serve(AFTER);
    clock.advance(WEEK - 15 * MINUTE);
    await until(bot, () => workspace.state.scheduled.size === 1, 'the next');
    clock.advance(16 * MINUTE);
    const second = await until(bot, () => roots(workspace)[1], 'the second');
    const press = () =>
      workspace.press('alex', { channel: second.channel, ts: second.ts }, 'summary-details');
    await press();
    await workspace.waitFor(() => workspace.replies(second).length === 3, { what: 'the details' });
    await press();
    expect(workspace.replies(second)).toHaveLength(3);
    expect(workspace.validationErrors).toEqual([]);
  });
});

describe('a channel that takes no summary any more', () => {
  it.each([
    [
      'archived',
      (workspace: Workspace) => {
        workspace.archive('#projekt');
      },
      'channel-archived',
      'arkiverad',
    ],
    [
      'without the bot',
      (workspace: Workspace) => {
        workspace.remove('#projekt', 'Projektlots');
      },
      'bot-not-in-channel',
      'inte längre med',
    ],
  ] as const)(
    'is paused when it is %s, and its owner told once',
    async (_, spoil, reason, words) => {
      const bot = await runWeeklyBot(BEFORE);
      const { workspace, clock, store } = bot;
      await setUp(bot);
      spoil(workspace);
      clock.advance(2 * 60 * MINUTE);
      const direct = workspace.directChannel('maja');
      const told = await workspace.waitFor(() => workspace.messages(direct)[0], {
        what: 'the owner',
      });
      expect(told.text).toContain(words);
      clock.advance(WEEK);
      await until(bot, () => bot.nextSummary() === null, 'no next');
      expect(workspace.messages(direct)).toHaveLength(1);
      const [subscription] = await store.subscriptions.all();
      expect(subscription?.paused).toBe(reason);
    },
  );

  it('is paused when the token is revoked, which the log tells', async () => {
    const bot = await runWeeklyBot(BEFORE);
    const { workspace, clock } = bot;
    await setUp(bot);
    workspace.faults.revokeToken('bot');
    clock.advance(2 * 60 * MINUTE);
    await workspace.waitFor(() => bot.logged.some((line) => line.includes('refused a summary')), {
      what: 'the log',
    });
    await expect
      .poll(async () => (await bot.store.subscriptions.all())[0]?.paused)
      .toBe('token-refused');
  });

  it('goes on when a bot starts with a token that is accepted, and its owner is told once', async () => {
    const bot = await runWeeklyBot(BEFORE, {
      prepare: (store) =>
        store.subscriptions.save({
          ...{ id: 's1', channel: 'C0PROJEKT1', owner: 'U0MAJA0001', selection: { kind: 'all' } },
          ...{ weekday: 1, time: '06:00', zone: 'Europe/Stockholm', language: 'sv' },
          ...{ quiet: 'line', since: MONDAY - 120 * MINUTE, paused: 'token-refused' },
        }),
    });
    const { workspace } = bot;
    await until(bot, () => roots(workspace)[0], 'the summary that was held up');
    const told = workspace.messages(workspace.directChannel('maja')).map(({ text }) => text);
    expect(told.filter((text) => text.includes('var pausat en tid'))).toHaveLength(1);
  });
});
