// An administrator sets things for their workspace in the bot's Home, and nobody else does.

import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.js';
import { install, makeDataDir, runFront, startWorkspaces, TEAMS } from './support/run-front.js';

const EMAIL = 'lars.i.jonsson@regionostergotland.se';

async function homeOf(workspace: Workspace, who: string) {
  workspace.openApp(who, 'home');
  return workspace.waitFor(() => workspace.home(who), { what: `the Home of ${who}` });
}

async function answerFor(workspace: Workspace, who: string): Promise<string> {
  const before = workspace.ephemerals(who).length;
  const question = 'vilken e-post har kontaktpersonen för Smart Kompetens?';
  await workspace.command(who, '#projekt', '/projekt', question);
  const answer = await workspace.waitFor(() => workspace.ephemerals(who)[before]);
  return answer.text;
}

const chosen = (value: string) => ({
  selected_option: { text: { type: 'plain_text' as const, text: value }, value },
});
const toldTo = (workspace: Workspace, who: string): string | undefined =>
  workspace.messages(workspace.directChannel(who)).at(-1)?.text;

it('an administrator shows contact details to fewer, in their own workspace, and it is noted who did', async () => {
  const { workspaces, apiUrl } = await startWorkspaces();
  const [one, two] = workspaces;
  const documents = await makeDataDir();
  await cp(new URL('../../seeds/', import.meta.url), documents, { recursive: true });
  const set = { workspaces: { [TEAMS[0]]: { phone: 'nobody' } } };
  await writeFile(path.join(documents, 'behorighet.json'), JSON.stringify(set));
  const front = await runFront(await makeDataDir(), apiUrl, { documents });
  for (const workspace of workspaces) await install(front, workspace);
  expect(await answerFor(one, 'maja')).toContain(EMAIL);

  expect(JSON.stringify(await homeOf(one, 'alex'))).not.toContain('home:settings');
  const home = await homeOf(one, 'maja');
  await one.press('maja', { view_id: home.id }, 'home:settings');
  const dialog = await one.waitFor(() => one.modals('maja')[0]);
  const shown = JSON.stringify(dialog.blocks);
  expect(shown).toContain('Telefonnummer visas för: ingen. Det är bestämt av den som driver boten');
  // The operator shows addresses to members, and an administrator cannot show them to more.
  expect(shown).not.toContain('"value":"guests"');
  await one.submit('maja', {
    email: { value: chosen('nobody') },
    keeper: { value: { selected_user: 'U0ALEX0001' } },
  });
  await one.waitFor(() => toldTo(one, 'maja')?.includes('sparade'));
  expect(await answerFor(one, 'maja')).not.toContain(EMAIL);
  expect(await answerFor(two, 'maja')).toContain(EMAIL);

  const store = front.store.ofTeam(TEAMS[0]);
  expect(await store.settings.load()).toEqual({ email: 'nobody', keeper: 'U0ALEX0001' });
  expect(await store.settings.changesSince(0)).toMatchObject([
    { setting: 'email', before: null, after: 'nobody', person: 'U0MAJA0001' },
    { setting: 'keeper', before: null, after: 'U0ALEX0001' },
  ]);
  expect(front.logged.join()).not.toContain('U0MAJA0001');

  // What is sent is looked at again: more than the dialog offers, and a Home that is not theirs.
  await one.press('maja', { view_id: home.id }, 'home:settings');
  await one.waitFor(() => one.modals('maja')[0]);
  expect(JSON.stringify(one.modals('maja'))).toContain('Senast ändrat av');
  await one.submit('maja', {
    email: { value: chosen('everyone') },
    phone: { value: chosen('members') },
  });
  await one.waitFor(() => toldTo(one, 'maja')?.includes('Ingenting ändrades'));
  expect(await store.settings.load()).toEqual({ email: 'nobody', keeper: 'U0ALEX0001' });
  // Rights that cannot be made sure of are none.
  one.faults.onCall('users.info', { kind: 'refuse', error: 'user_not_found' }, 2);
  await one.press('maja', { view_id: home.id }, 'home:settings');
  await one.waitFor(() => toldTo(one, 'maja')?.includes('administratörer'));
  expect([one.validationErrors, two.validationErrors]).toEqual([[], []]);
});
