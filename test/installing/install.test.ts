import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/workspace/state/state.js';
import type { Workspace } from '../../src/workspace/workspace.js';
import {
  dump,
  install,
  KEY,
  makeDataDir,
  OTHER_KEY,
  runFront,
  startWorkspaces,
  TEAMS,
} from './support/run-front.js';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

async function answerTo(workspace: Workspace, question: Message): Promise<string> {
  const answer = await workspace.waitFor(() => workspace.replies(question)[0], {
    what: question.text,
  });
  return plain(answer.text);
}

/** The seed sheet and another, so that a question can be about either. */
async function twoProjects(): Promise<string> {
  const folder = await makeDataDir();
  await cp(new URL('../../seeds/', import.meta.url), folder, { recursive: true });
  const sheet =
    'Exempelprojektet Lärka\n\nDiarienummer\n2020/00001\n\nTotal projektbudget\n900 000\n';
  await writeFile(path.join(folder, 'larka.txt'), sheet);
  return folder;
}

describe('a bot for many workspaces', () => {
  it('answers each in its own, which share nothing though all their ids are the same', async () => {
    const { workspaces, apiUrl, catchUp } = await startWorkspaces();
    const [one, two] = workspaces;
    const dataDir = await makeDataDir();
    const front = await runFront(dataDir, apiUrl, { documents: await twoProjects() });
    expect((await install(front, one)).page).toContain('Projektlots är installerad i Exempelbyrån');
    expect((await install(front, two)).status).toBe(200);
    expect(front.running()).toEqual(TEAMS);

    const asked = workspaces.map((workspace) =>
      workspace.mention('maja', '#projekt', 'vem äger Smart Kompetens?'),
    );
    expect(asked[0]?.ts).toBe(asked[1]?.ts);
    for (const [index, workspace] of workspaces.entries()) {
      const question = asked[index];
      if (question) expect(await answerTo(workspace, question)).toContain('Region Östergötland');
      expect(workspace.callsOf('chat.postMessage').map(({ token }) => token)).toEqual([
        `xoxb-${TEAMS[index] ?? ''}`,
      ]);
      await workspace.command(
        'maja',
        '#projekt',
        '/projekt',
        'budget för Exempelprojektet Finns Ej',
      );
      await workspace.waitFor(() => workspace.ephemerals('maja')[0]);
    }

    // A follow-up refers to what was said in that workspace alone.
    await two.command('maja', '#allmänt', '/projekt', 'vem äger Smart Kompetens?');
    await two.waitFor(() => two.ephemerals('maja')[1]);
    await one.command('maja', '#allmänt', '/projekt', 'och budgeten?');
    await two.command('maja', '#allmänt', '/projekt', 'och budgeten?');
    const [alone, followed] = [
      await one.waitFor(() => one.ephemerals('maja')[1]),
      await two.waitFor(() => two.ephemerals('maja')[2]),
    ];
    expect(plain(alone.text)).not.toContain('Total projektbudget · rad');
    expect(plain(followed.text)).toContain('101 349 479');

    // What is written down tells the workspaces apart, and no token stands in it.
    const kept = dump(dataDir);
    for (const team of TEAMS) expect(kept).toContain(`"${team}/`);
    expect(kept).not.toContain('xoxb-');

    // Uninstalled: no row is left, the other goes on.
    const again = await runFront(dataDir, apiUrl);
    await again.lookAgain();
    expect(again.running()).toEqual(TEAMS);
    catchUp();
    one.uninstall();
    await one.waitFor(() => one.pendingEvents() === 0);
    await expect.poll(() => dump(dataDir)).not.toContain(TEAMS[0]);
    expect(front.running()).toEqual([TEAMS[1]]);
    await again.lookAgain();
    expect(again.running()).toEqual([TEAMS[1]]);
    expect(dump(dataDir)).not.toContain(TEAMS[0]);
    expect(
      await answerTo(two, two.mention('alex', '#projekt', 'vem äger Smart Kompetens?')),
    ).toContain('Region Östergötland');

    // What still comes from there is acknowledged, and answered by nobody.
    const late = one.mention('maja', '#projekt', 'vem äger Smart Kompetens?');
    await one.waitFor(() => one.pendingEvents() === 0);
    expect(one.replies(late)).toEqual([]);
    expect(one.lostEvents()).toEqual([]);

    // Installed anew, Slack tells of the old removal once more.
    expect((await install(front, one)).status).toBe(200);
    await front.store.ofTeam(TEAMS[0]).watches.add({ person: 'U', project: 'p', field: null }, 1);
    await front.removed(TEAMS[0], Date.now() - 60_000);
    expect(dump(dataDir)).toContain(TEAMS[0]);
  });

  it('serves the others where one cannot be started, and says how many cannot', async () => {
    const { workspaces, apiUrl } = await startWorkspaces();
    const dataDir = await makeDataDir();
    const first = await runFront(dataDir, apiUrl);
    for (const workspace of workspaces) await install(first, workspace);
    await first.stop();
    const second = await runFront(dataDir, apiUrl);
    workspaces[0].faults.onCall('auth.test', { kind: 'refuse', error: 'invalid_auth' }, 2);
    await second.lookAgain();
    expect(second.workspaces()).toEqual({ running: 1, failing: 1 });
    expect(second.running()).toEqual([TEAMS[1]]);
    workspaces[0].faults.clear();
    await second.lookAgain();
    expect(second.workspaces()).toEqual({ running: 2, failing: 0 });
  });

  it('is let in once for each word, by the browser that began, at any instance', async () => {
    const { workspaces, apiUrl } = await startWorkspaces();
    const [one] = workspaces;
    const dataDir = await makeDataDir();
    const front = await runFront(dataDir, apiUrl);
    const other = await runFront(dataDir, apiUrl, { publicUrl: front.address });
    expect((await install(front, one, { cookie: 'slack-app-oauth-state=theirs' })).status).toBe(
      400,
    );
    expect((await install(front, one, { asks: '&error=access_denied' })).page).toContain(
      'Avbrutet',
    );
    const organisation = await install(front, one, { asks: '&organisation=1' });
    expect(organisation.page).toContain('En arbetsyta i taget');
    // Beside the page that Slack sends back to, whatever the proxy puts before both.
    expect(organisation.page).toContain('href="install"');
    expect(one.callsOf('auth.revoke')).toHaveLength(1);
    expect(await front.store.installations.all()).toEqual([]);
    expect((await install(front, one, { backAt: other, twice: true })).page).toContain('Börja om');
    expect(await front.store.installations.all()).toMatchObject([{ team: TEAMS[0] }]);
  });

  it('starts with the key it sealed tokens with, or says what to do', async () => {
    const { workspaces, apiUrl } = await startWorkspaces();
    const dataDir = await makeDataDir();
    const first = await runFront(dataDir, apiUrl);
    await install(first, workspaces[0]);
    await first.stop();
    await expect(runFront(dataDir, apiUrl, { tokenKeys: OTHER_KEY })).rejects.toThrow(
      /token of workspace T0EXEMPEL1 cannot be opened with TOKEN_KEY/,
    );
    await (await runFront(dataDir, apiUrl, { tokenKeys: `${OTHER_KEY},${KEY}` })).stop();
    const last = await runFront(dataDir, apiUrl, { tokenKeys: OTHER_KEY });
    await last.lookAgain();
    expect(last.running()).toEqual([TEAMS[0]]);
  });
});
