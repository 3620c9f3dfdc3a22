import { expect, it } from 'vitest';
import { createFindGroupMembers } from '../../src/slack/find-group-members.js';
import { startWorkspace } from '../workspace/support/start.js';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

it('knows the members of a group, and of none where Slack does not tell', async () => {
  const { workspace } = await startWorkspace({ scopes: ['usergroups:read'] });
  const settings = { botToken: workspace.tokens.bot, apiUrl: workspace.apiUrl };
  let now = 0;
  const wait = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
      });
    });
  const membersOf = createFindGroupMembers(settings, { log: quiet, now: () => now, wait });
  expect([...(await membersOf('S0EKONOMI1'))]).toEqual(['U0MAJA0001']);
  expect([...(await membersOf('S0OKÄND'))]).toEqual([]);
  workspace.faults.revokeToken('bot');
  expect((await membersOf('S0EKONOMI1')).size).toBe(1);
  now = 5 * 60_000;
  expect((await membersOf('S0EKONOMI1')).size).toBe(0);
  workspace.faults.clear();
  expect((await membersOf('S0EKONOMI1')).size).toBe(0);
  now += 30_000;
  expect((await membersOf('S0EKONOMI1')).size).toBe(1);
  expect(workspace.callsOf('usergroups.users.list')).toHaveLength(4);
});
