import { describe, expect, it } from 'vitest';
import {
  ALLMANT,
  ARCHIVE,
  LEDNING,
  MAJA,
  PROJEKT,
  refusal,
  startClient as start,
} from './support/refusal.js';
import { SAMPLE_MANIFEST } from './support/sample-manifest.js';
import { clientOf, startWorkspace } from './support/start.js';

describe('who calls', () => {
  it('knows the bot by its token', async () => {
    const { client } = await start();
    expect(await client.auth.test()).toMatchObject({
      user_id: 'U0BOT00001',
      bot_id: 'B0BOT00001',
      team_id: 'T0EXEMPEL1',
      user: 'exempelbot',
    });
  });

  it.each([
    ['no token', '', 'not_authed'],
    ['a wrong token', 'xoxb-wrong', 'invalid_auth'],
    ['the app token', 'xapp-local-workspace', 'not_allowed_token_type'],
  ])('refuses %s', async (_what, token, error) => {
    const { workspace } = await start();
    expect(await refusal(clientOf(workspace, token).auth.test())).toMatchObject({ error });
  });

  it('refuses the bot token where the app token is asked for', async () => {
    const { client } = await start();
    const call = client.apps.connections.open();
    expect(await refusal(call)).toMatchObject({ error: 'not_allowed_token_type' });
  });

  it('refuses a revoked token', async () => {
    const { workspace, client } = await start();
    workspace.faults.revokeToken('bot');
    expect(await refusal(client.auth.test())).toMatchObject({ error: 'token_revoked' });
  });

  it('names the scope that is needed and those that the manifest gives', async () => {
    const { client } = await start();
    const call = client.users.lookupByEmail({ email: 'maja@example.se' });
    const data = await refusal(call);
    expect(data).toMatchObject({ error: 'missing_scope', needed: 'users:read.email' });
    expect(data['provided']).toContain('app_mentions:read');
  });

  it('asks for the scope of the kind of conversation', async () => {
    const { workspace, client } = await start();
    const channel = workspace.directChannel('maja');
    expect((await client.conversations.history({ channel })).messages).toEqual([]);
    const call = client.conversations.info({ channel });
    expect(await refusal(call)).toMatchObject({ error: 'missing_scope', needed: 'im:read' });
  });

  it('does not know methods that Slack has not', async () => {
    const { client } = await start();
    const call = client.apiCall('chat.shout', {});
    expect(await refusal(call)).toMatchObject({ error: 'unknown_method' });
  });
});

describe('chat.postMessage', () => {
  it.each([
    ['a channel that is not there', { channel: 'C0NOWHERE1', text: 'hej' }, 'channel_not_found'],
    ['a private channel without the bot', { channel: LEDNING, text: 'hej' }, 'channel_not_found'],
    ['a channel without the bot', { channel: ALLMANT, text: 'hej' }, 'not_in_channel'],
    ['an archived channel', { channel: ARCHIVE, text: 'hej' }, 'is_archived'],
    ['a message without anything', { channel: PROJEKT, text: '' }, 'no_text'],
    ['blanks', { channel: PROJEKT, text: '  ', blocks: [] }, 'no_text'],
    [
      'a thread that is not there',
      { channel: PROJEKT, text: 'hej', thread_ts: '1772438400.000001' },
      'cannot_reply_to_message',
    ],
    [
      'a thread that is no time',
      { channel: PROJEKT, text: 'hej', thread_ts: 'igår' },
      'invalid_thread_ts',
    ],
    [
      'Markdown beside text',
      { channel: PROJEKT, text: 'hej', markdown_text: '**hej**' },
      'markdown_text_conflict',
    ],
    [
      'metadata without a type',
      { channel: PROJEKT, text: 'hej', metadata: { event_payload: {} } },
      'invalid_metadata_schema',
    ],
    [
      'metadata that is too large',
      {
        channel: PROJEKT,
        text: 'hej',
        metadata: { event_type: 'x', event_payload: { a: 'x'.repeat(16_000) } },
      },
      'metadata_too_large',
    ],
    [
      'blocks that are no list',
      { channel: PROJEKT, blocks: '{"type":"divider"}' },
      'invalid_blocks_format',
    ],
    ['no channel', { text: 'hej' }, 'invalid_arguments'],
  ])('refuses %s', async (_what, args, error) => {
    const { workspace, client } = await start();
    expect(await refusal(client.apiCall('chat.postMessage', args))).toMatchObject({ error });
    expect([...workspace.state.messages.values()].flat()).toEqual([]);
  });

  it('points at what is wrong in blocks, as Slack does, and remembers it', async () => {
    const { workspace, client } = await start();
    const blocks = [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }];
    const data = await refusal(client.chat.postMessage({ channel: PROJEKT, text: 'hej', blocks }));
    expect(data).toMatchObject({
      error: 'invalid_blocks',
      response_metadata: {
        messages: ['[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]'],
      },
    });
    expect(workspace.validationErrors).toMatchObject([
      {
        method: 'chat.postMessage',
        error: 'invalid_blocks',
        faults: [{ pointer: '/blocks/0/text/text' }],
      },
    ]);
  });

  it('refuses blocks whose text is too long all in all', async () => {
    const { workspace, client } = await start();
    const section = { type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(2900) } } as const;
    const blocks = [section, section, section, section];
    const call = client.chat.postMessage({ channel: PROJEKT, text: 'hej', blocks });
    expect(await refusal(call)).toMatchObject({ error: 'msg_blocks_too_long' });
    expect(workspace.validationErrors).toHaveLength(1);
  });

  it('cuts text after 40 000 characters, and escapes what is no markup', async () => {
    const { workspace, client } = await start();
    await client.chat.postMessage({ channel: PROJEKT, text: 'x'.repeat(40_001) });
    await client.chat.postMessage({ channel: PROJEKT, text: 'Lärka & son <3 <@U0MAJA0001>' });
    const [long, escaped] = workspace.messages('projekt');
    expect(long?.text).toHaveLength(40_000);
    expect(escaped?.text).toBe('Lärka &amp; son &lt;3 <@U0MAJA0001>');
  });

  it('keeps metadata for those who ask for it', async () => {
    const { client } = await start();
    const metadata = { event_type: 'weekly_summary', event_payload: { key: 'lärka-2026-10' } };
    await client.chat.postMessage({ channel: PROJEKT, text: 'hej', metadata });
    const asked = await client.conversations.history({
      channel: PROJEKT,
      include_all_metadata: true,
    });
    const unasked = await client.conversations.history({ channel: PROJEKT });
    expect(asked.messages?.[0]?.metadata).toEqual(metadata);
    expect(unasked.messages?.[0]?.metadata).toBeUndefined();
  });

  it('posts in the direct message of a person named as channel', async () => {
    const { workspace, client } = await start();
    const { channel } = await client.chat.postMessage({ channel: MAJA, text: 'hej' });
    expect(channel).toBe(workspace.directChannel('maja'));
  });
});

describe('messages afterwards', () => {
  it('changes only what is given, and own messages only', async () => {
    const { workspace, client } = await start();
    const divider = { type: 'divider' } as const;
    const { ts = '' } = await client.chat.postMessage({
      channel: PROJEKT,
      text: 'a',
      blocks: [divider],
    });
    await client.chat.update({ channel: PROJEKT, ts, text: 'b' });
    expect(workspace.messages('projekt')[0]).toMatchObject({
      text: 'b',
      blocks: [{ type: 'divider' }],
    });
    const said = workspace.say('maja', '#projekt', 'hej');
    const call = client.chat.update({ channel: PROJEKT, ts: said.ts, text: 'nej' });
    expect(await refusal(call)).toMatchObject({ error: 'cant_update_message' });
    const long = client.chat.update({ channel: PROJEKT, ts, text: 'x'.repeat(4001) });
    expect(await refusal(long)).toMatchObject({ error: 'msg_too_long' });
  });

  it('shows an ephemeral message to one person, who must be in the channel', async () => {
    const { workspace, client } = await start();
    await client.chat.postEphemeral({ channel: PROJEKT, user: MAJA, text: 'bara du' });
    expect(workspace.ephemerals('maja')).toMatchObject([{ text: 'bara du' }]);
    expect(workspace.messages('projekt')).toEqual([]);
    const call = client.chat.postEphemeral({ channel: PROJEKT, user: 'U0PETRA001', text: 'du' });
    expect(await refusal(call)).toMatchObject({ error: 'user_not_in_channel' });
  });

  it('refuses a reply to a reply', async () => {
    const { client } = await start();
    const root = await client.chat.postMessage({ channel: PROJEKT, text: 'a' });
    const reply = await client.chat.postMessage({
      channel: PROJEKT,
      text: 'b',
      thread_ts: root.ts ?? '',
    });
    const call = client.chat.postMessage({
      channel: PROJEKT,
      text: 'c',
      thread_ts: reply.ts ?? '',
    });
    expect(await refusal(call)).toMatchObject({ error: 'cannot_reply_to_message' });
    const thread = await client.conversations.replies({ channel: PROJEKT, ts: root.ts ?? '' });
    expect(thread.messages?.map(({ text }) => text)).toEqual(['a', 'b']);
    expect(thread.messages?.[0]?.reply_count).toBe(1);
  });

  it('posts a scheduled message when its time comes', async () => {
    const { workspace, clock } = await startWorkspace();
    const client = clientOf(workspace);
    const post_at = clock.now() / 1000 + 60;
    await client.chat.scheduleMessage({ channel: PROJEKT, text: 'senare', post_at });
    const past = client.chat.scheduleMessage({
      channel: PROJEKT,
      text: 'nej',
      post_at: post_at - 60,
    });
    expect(await refusal(past)).toMatchObject({ error: 'time_in_past' });
    clock.advance(59_999);
    expect(workspace.messages('projekt')).toEqual([]);
    clock.advance(1);
    expect(workspace.messages('projekt')).toMatchObject([{ text: 'senare' }]);
  });
});

describe('the manifest', () => {
  it('decides the scopes, unless a test gives others', async () => {
    const { workspace } = await startWorkspace({ scopes: ['users:read'] });
    const call = clientOf(workspace).chat.postMessage({ channel: PROJEKT, text: 'hej' });
    expect(await refusal(call)).toMatchObject({
      error: 'missing_scope',
      needed: 'chat:write',
      provided: 'users:read',
    });
  });

  it('switches the App Home off', async () => {
    const app_home = { ...SAMPLE_MANIFEST.features.app_home, home_tab_enabled: false };
    const features = { ...SAMPLE_MANIFEST.features, app_home };
    const { workspace } = await startWorkspace({ manifest: { ...SAMPLE_MANIFEST, features } });
    const call = clientOf(workspace).views.publish({
      user_id: MAJA,
      view: { type: 'home', blocks: [] },
    });
    expect(await refusal(call)).toMatchObject({ error: 'not_enabled' });
  });
});
