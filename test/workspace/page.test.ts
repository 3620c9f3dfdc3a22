import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PageAct, PageActResult, PageState } from '../../src/workspace/page-api.js';
import type { Workspace } from '../../src/workspace/workspace.js';
import { clientOf, startBolt, startWorkspace } from './support/start.js';
import { MAJA, PROJEKT } from './support/refusal.js';

const GUEST = 'U0GUSTAV01';
const PETRA = 'U0PETRA001';

async function state(workspace: Workspace, as = MAJA): Promise<PageState> {
  return (await fetch(`${workspace.address}/page/state?as=${as}`)).json() as Promise<PageState>;
}

async function act(workspace: Workspace, what: PageAct, as = MAJA): Promise<PageActResult> {
  const response = await fetch(`${workspace.address}/page/act?as=${as}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(what),
  });
  return response.json() as Promise<PageActResult>;
}

describe('what each kind of person sees', () => {
  it.each([
    [MAJA, ['projekt', 'allmänt', 'konsulter', 'samverkan', 'ledning', 'arkiv-2019', 'exempelbot']],
    ['U0ALEX0001', ['projekt', 'allmänt', 'konsulter', 'samverkan', 'arkiv-2019', 'exempelbot']],
    [GUEST, ['konsulter', 'exempelbot']],
    [PETRA, ['samverkan']],
  ])('%s', async (as, names) => {
    const { workspace } = await startWorkspace();
    const seen = await state(workspace, as);
    expect(seen.me.id).toBe(as);
    expect(seen.channels.map(({ name }) => name)).toEqual(names);
    expect(Object.keys(seen.messages)).toEqual(seen.channels.map(({ id }) => id));
  });

  it('shows ephemerals to their person, refusals and prompts', async () => {
    const { workspace } = await startWorkspace();
    const client = clientOf(workspace);
    await client.chat.postEphemeral({
      channel: PROJEKT,
      user: MAJA,
      text: 'bara du',
      mrkdwn: false,
    } as never);
    await client.chat
      .postMessage({ channel: PROJEKT, text: 'x', blocks: [{ type: 'header' }] })
      .catch(() => undefined);
    const seen = await state(workspace);
    expect(seen.messages[PROJEKT]).toMatchObject([
      { text: 'bara du', ephemeral: true, mrkdwn: false },
    ]);
    expect((await state(workspace, 'U0ALEX0001')).messages[PROJEKT]).toEqual([]);
    expect(seen.prompts).toMatchObject({
      channel: 'D0MAJA0001',
      prompts: [{ title: 'Börja här' }],
    });
    expect(seen.refusals[0]?.messages).toEqual([
      '[ERROR] missing required field: text [json-pointer:/blocks/0]',
    ]);
    expect(seen.features).toEqual({ trail: false, move_clock: false });
  });
});

describe('what a person does', () => {
  it('posts with mentions linked and markup escaped, and replies in the thread', async () => {
    const { workspace } = await startWorkspace();
    const posted = await act(workspace, {
      act: 'post',
      channel: PROJEKT,
      text: '@exempelbot vad <kostar> det?',
    });
    expect(posted).toMatchObject({ ok: true });
    const [message] = workspace.messages('projekt');
    expect(message?.text).toBe('<@U0BOT00001> vad &lt;kostar&gt; det?');
    const thread_ts = message?.ts ?? '';
    await act(workspace, { act: 'post', channel: PROJEKT, text: 'och när?', thread_ts });
    const [root, reply] = (await state(workspace)).messages[PROJEKT] ?? [];
    expect(root).toMatchObject({ reply_count: 1, thread_ts });
    expect(reply).toMatchObject({ text: 'och när?', thread_ts });
  });

  it.each<[string, PageAct, string, string]>([
    [
      'in an archived channel',
      { act: 'post', channel: 'C0ARKIV001', text: 'hej' },
      MAJA,
      'is_archived',
    ],
    [
      'in a channel that a guest cannot see',
      { act: 'post', channel: PROJEKT, text: 'hej' },
      GUEST,
      'channel_not_found',
    ],
    ['an empty message', { act: 'post', channel: PROJEKT, text: ' ' }, MAJA, 'no_text'],
    [
      'somebody else’s message',
      { act: 'delete', channel: PROJEKT, ts: '1.1' },
      MAJA,
      'message_not_found',
    ],
    [
      'an unknown command',
      { act: 'post', channel: PROJEKT, text: '/nej' },
      MAJA,
      'unknown_command',
    ],
    ['nothing of the kind', { act: 'dance' } as never, MAJA, 'invalid_act'],
    ['a clock that main does not hand in', { act: 'move_clock' }, MAJA, 'not_enabled'],
    [
      'as a guest, archiving',
      { act: 'archive', channel: 'C0KONSULT1', archived: true },
      GUEST,
      'not_allowed',
    ],
  ])('cannot post or change %s', async (_what, what, as, error) => {
    const { workspace } = await startWorkspace();
    expect(await act(workspace, what, as)).toMatchObject({ ok: false, error });
  });

  it('runs a command that is typed as a message, and presses its button', async () => {
    const { workspace } = await startWorkspace();
    const button = { type: 'button', text: { type: 'plain_text', text: 'Mer' }, action_id: 'more' };
    await startBolt(workspace, (app) => {
      app.command('/fråga', async ({ ack }) => {
        await ack({ blocks: [{ type: 'actions', elements: [button] } as never] });
      });
      app.action('more', async ({ ack, respond }) => {
        await ack();
        await respond({ text: 'Mer', replace_original: true });
      });
    });
    expect(await act(workspace, { act: 'post', channel: PROJEKT, text: '/fråga hej' })).toEqual({
      ok: true,
    });
    const [answer] = (await state(workspace)).messages[PROJEKT] ?? [];
    const [block] = answer?.blocks ?? [];
    const place = { channel: PROJEKT, ts: answer?.ts ?? '' };
    await act(workspace, {
      act: 'press',
      place,
      block_id: block?.block_id ?? '',
      action_id: 'more',
    });
    await workspace.waitFor(() => workspace.ephemerals('maja')[0]?.text === 'Mer');
    await act(workspace, { act: 'dismiss', ...place });
    expect((await state(workspace)).messages[PROJEKT]).toEqual([]);
  });

  it('invites the bot, and moves the clock where main hands that in', async () => {
    let moved = 0;
    const { workspace } = await startWorkspace({
      moveClock: {
        next: () => (moved === 0 ? 1_893_456_000_000 : null),
        go() {
          moved += 1;
        },
      },
      trail: ({ ts }) => ({ question: ts, steps: [], citations: [], json: null }),
    });
    await act(workspace, { act: 'invite', channel: 'C0ALLMANT1', user: 'U0BOT00001' });
    expect((await state(workspace)).channels[1]).toMatchObject({
      name: 'allmänt',
      bot_is_member: true,
    });
    expect(await state(workspace)).toMatchObject({
      features: { move_clock: true },
      next_summary: 1_893_456_000_000,
    });
    expect(await act(workspace, { act: 'move_clock' })).toEqual({ ok: true });
    expect(moved).toBe(1);
    expect((await state(workspace)).next_summary).toBe(null);
    expect(await act(workspace, { act: 'move_clock' })).toEqual({
      ok: false,
      error: 'not_enabled',
    });
    const trail = await fetch(`${workspace.address}/page/trail?channel=${PROJEKT}&ts=1.5`);
    expect(await trail.json()).toMatchObject({ question: '1.5' });
  });
});

describe('the server', () => {
  it('tells the version at connect and after each change', async () => {
    const { workspace } = await startWorkspace();
    const response = await fetch(`${workspace.address}/page/events`);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const next = async (): Promise<number> => {
      const { value = '' } = (await reader?.read()) ?? {};
      return (JSON.parse(/data: (.*)/u.exec(value)?.[1] ?? '{}') as { version: number }).version;
    };
    const first = await next();
    workspace.say('maja', '#projekt', 'hej');
    expect(await next()).toBeGreaterThan(first);
    await reader?.cancel();
  });

  /** fetch does not let a test choose Host and Origin. */
  function status(
    workspace: Workspace,
    path: string,
    headers: Record<string, string>,
  ): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      request(`${workspace.address}${path}`, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
  }

  it('refuses pages of other sites, and names that lead here from elsewhere', async () => {
    const { workspace } = await startWorkspace();
    expect(await status(workspace, '/page/state', {})).toBe(200);
    expect(await status(workspace, '/page/state', { origin: workspace.address })).toBe(200);
    expect(await status(workspace, '/page/state', { origin: 'https://example.org' })).toBe(403);
    expect(await status(workspace, '/page/state', { host: 'example.org' })).toBe(403);
  });

  it('serves the built page and nothing beside it', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'page-'));
    onTestFinished(() => rm(directory, { recursive: true }));
    await writeFile(join(directory, 'index.html'), '<p>Sida</p>');
    const { workspace } = await startWorkspace({ pageDirectory: directory });
    const page = await fetch(`${workspace.address}/`);
    expect(await page.text()).toBe('<p>Sida</p>');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await status(workspace, '/..%2f..%2fetc/passwd', {})).toBe(404);
    expect(await status(workspace, '/../../etc/passwd', {})).toBe(404);
  });
});
