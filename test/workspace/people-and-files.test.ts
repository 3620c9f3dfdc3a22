import { describe, expect, it } from 'vitest';
import {
  ALLMANT,
  ARCHIVE,
  MAJA,
  PARTNER,
  PROJEKT,
  refusal,
  startClient as start,
} from './support/refusal.js';
import { clientOf, startWorkspace } from './support/start.js';

describe('people and channels', () => {
  it('tells members, guests and external people apart, and their language', async () => {
    const { client } = await start();
    const of = async (user: string) =>
      (await client.users.info({ user, include_locale: true })).user;
    expect(await of(MAJA)).toMatchObject({
      team_id: 'T0EXEMPEL1',
      is_restricted: false,
      locale: 'sv-SE',
    });
    expect(await of('U0ALEX0001')).toMatchObject({ locale: 'en-US' });
    expect(await of('U0GUSTAV01')).toMatchObject({ team_id: 'T0EXEMPEL1', is_restricted: true });
    expect(await of('U0PETRA001')).toMatchObject({ team_id: 'T0PARTNER1', is_stranger: false });
    expect((await of(MAJA))?.profile?.email).toBeUndefined();
  });

  it('finds people by e-mail with the scope for it', async () => {
    const { workspace } = await startWorkspace({ scopes: ['users:read', 'users:read.email'] });
    const client = clientOf(workspace);
    const found = await client.users.lookupByEmail({ email: 'Maja@example.se' });
    expect(found.user?.profile?.email).toBe('maja@example.se');
    const none = client.users.lookupByEmail({ email: 'petra@example.se' });
    expect(await refusal(none)).toMatchObject({ error: 'users_not_found' });
  });

  it('says that a channel is shared with another company', async () => {
    const { client } = await start();
    const { channel } = await client.conversations.info({ channel: PARTNER });
    expect(channel).toMatchObject({ is_ext_shared: true, is_member: true, name: 'samverkan' });
  });

  it('joins public channels, then may write there', async () => {
    const { client } = await start();
    await client.conversations.join({ channel: ALLMANT });
    expect(await client.chat.postMessage({ channel: ALLMANT, text: 'hej' })).toMatchObject({
      ok: true,
    });
    const call = client.conversations.join({ channel: ARCHIVE });
    expect(await refusal(call)).toMatchObject({ error: 'is_archived' });
  });

  it('gives long lists in pages', async () => {
    const { client } = await start();
    const names: (string | undefined)[] = [];
    for await (const part of client.paginate('conversations.list', { limit: 2 }))
      names.push(
        ...((part as { channels?: { name?: string }[] }).channels ?? []).map(({ name }) => name),
      );
    expect(names).toEqual(['projekt', 'allmänt', 'konsulter', 'samverkan', 'arkiv-2019']);
  });
});

describe('the agent', () => {
  it('shows a status until the bot answers in the thread', async () => {
    const { workspace, client } = await start();
    const { ts } = workspace.directMessage('maja', 'hej');
    const channel_id = workspace.directChannel('maja');
    const status = { channel_id, thread_ts: ts, status: 'letar' };
    await client.assistant.threads.setStatus({ ...status, loading_messages: ['Söker i 412 blad'] });
    expect([...workspace.state.statuses.values()]).toMatchObject([{ status: 'letar' }]);
    await client.chat.postMessage({ channel: channel_id, thread_ts: ts, text: 'hej' });
    expect(workspace.state.statuses.size).toBe(0);
    const long = { ...status, loading_messages: ['x'.repeat(51)] };
    expect(await refusal(client.assistant.threads.setStatus(long))).toMatchObject({
      error: 'invalid_arguments',
    });
  });

  it('clears a status by itself after two minutes', async () => {
    const { workspace, clock } = await startWorkspace();
    const { ts, channel } = workspace.directMessage('maja', 'hej');
    const status = { channel_id: channel, thread_ts: ts, status: 'letar' };
    await clientOf(workspace).assistant.threads.setStatus(status);
    clock.advance(119_999);
    expect(workspace.state.statuses.size).toBe(1);
    clock.advance(1);
    expect(workspace.state.statuses.size).toBe(0);
  });

  it('takes prompts without a thread, and ignores in silence those with one', async () => {
    const { workspace, client } = await start();
    const channel_id = workspace.directChannel('maja');
    const prompts = [{ title: 'Budget', message: 'Vad kostar det?' }];
    const { ts } = workspace.directMessage('maja', 'hej');
    const set = client.assistant.threads.setSuggestedPrompts.bind(client.assistant.threads);
    await set({ channel_id, thread_ts: ts, prompts: [prompts[0] as never] });
    expect(workspace.state.prompts.size).toBe(0);
    await client.apiCall('assistant.threads.setSuggestedPrompts', { channel_id, prompts });
    expect(workspace.state.prompts.get(channel_id)?.prompts).toEqual(prompts);
  });
});

describe('files and blocks.validate', () => {
  it('shows an uploaded image in blocks, by the id of the completed upload', async () => {
    const { workspace, client } = await start();
    const file = Buffer.from('89504e470d0a1a0a', 'hex');
    const uploaded = await client.filesUploadV2({
      file,
      filename: 'diagram.png',
      title: 'Diagram',
    });
    const id = (uploaded.files[0] as { files?: { id?: string }[] }).files?.[0]?.id ?? '';
    const image = { type: 'image', slack_file: { id }, alt_text: 'Ett diagram' } as const;
    await client.chat.postMessage({ channel: PROJEKT, text: 'Diagram', blocks: [image] });
    expect(workspace.messages('projekt')).toHaveLength(1);
    const bytes = await (await fetch(`${workspace.address}/files/${id}`)).arrayBuffer();
    expect(Buffer.from(bytes)).toEqual(file);
    const wrong = { ...image, slack_file: { id: 'F0000000099' } };
    const call = client.chat.postMessage({ channel: PROJEKT, text: 'Diagram', blocks: [wrong] });
    expect(await refusal(call)).toMatchObject({ error: 'invalid_blocks' });
  });

  it('validates blocks without a token and answers with pointers', async () => {
    const { workspace } = await start();
    const validate = async (body: unknown) =>
      (
        await fetch(`${workspace.apiUrl}blocks.validate`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
      ).json();
    expect(await validate({ blocks: [{ type: 'divider' }] })).toEqual({ ok: true });
    const blocks = [{ type: 'section', text: { type: 'invalid', text: 'hej' } }];
    expect(await validate({ blocks })).toEqual({
      ok: false,
      error: 'invalid_blocks',
      errors: [
        {
          code: 'failed_constraint',
          message: 'unsupported type: invalid',
          pointer: '/0/text/type',
          constraint: { type: 'enum', expected: ['plain_text', 'mrkdwn'] },
        },
      ],
    });
    expect(await validate({})).toMatchObject({ error: 'invalid_arguments' });
  });
});
