import { describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import type { App } from '@slack/bolt';
import { clientOf, startBolt, startWorkspace } from './support/start.js';

/** Answers each mention in its thread, once per event. */
function echo(app: App): void {
  const seen = new Set<string>();
  app.event('app_mention', async ({ event, client, body }) => {
    if (seen.has(body.event_id)) return;
    seen.add(body.event_id);
    const thread_ts = event.thread_ts ?? event.ts;
    await client.chat.postMessage({
      channel: event.channel,
      thread_ts,
      text: `Svar: ${event.text}`,
    });
  });
}

describe('Socket Mode with a real Bolt app', () => {
  it('brings a mention to the app and its answer into the thread', async () => {
    const { workspace } = await startWorkspace();
    await startBolt(workspace, echo);
    const question = workspace.mention('maja', '#projekt', 'vad kostar Exempelprojektet Lärka?');
    const answer = await workspace.waitFor(() => workspace.replies(question)[0]);
    expect(answer.text).toBe('Svar: <@U0BOT00001> vad kostar Exempelprojektet Lärka?');
    expect(answer.thread_ts).toBe(question.ts);
    expect(workspace.lostEvents()).toEqual([]);
  });

  it('tells no mention to a bot that is not in the channel', async () => {
    const { workspace } = await startWorkspace();
    await startBolt(workspace, echo);
    workspace.mention('maja', '#allmänt', 'hör du mig?');
    expect(workspace.pendingEvents()).toBe(0);
  });

  it('brings direct messages with their channel type, and what the bot says with its bot_id', async () => {
    const { workspace } = await startWorkspace();
    const events: unknown[] = [];
    await startBolt(workspace, (app) => {
      app.event('message', async ({ event, client }) => {
        events.push(event.channel_type);
        await client.chat.postMessage({
          channel: event.channel,
          thread_ts: event.ts,
          text: 'Hej!',
        });
      });
    });
    const question = workspace.directMessage('alex', 'hello');
    await workspace.waitFor(() => workspace.replies(question)[0]);
    await workspace.waitFor(() => workspace.pendingEvents() === 0);
    expect(events).toEqual(['im']);
    expect(workspace.messages(workspace.directChannel('alex'))[1]?.bot_id).toBe('B0BOT00001');
  });

  it('names the company of an external person in the envelope, and ours in the authorizations', async () => {
    const { workspace } = await startWorkspace();
    const seen: unknown[] = [];
    await startBolt(workspace, (app) => {
      app.event('app_mention', ({ body, event, context }) => {
        seen.push([body.team_id, event.user_team, body.is_ext_shared_channel, context.teamId]);
        return Promise.resolve();
      });
    });
    workspace.mention('petra', '#samverkan', 'hej');
    await workspace.waitFor(() => seen.length > 0);
    expect(seen).toEqual([['T0PARTNER1', 'T0PARTNER1', true, 'T0EXEMPEL1']]);
  });

  it('sends an event to one of several connections', async () => {
    const { workspace } = await startWorkspace();
    const seen: string[] = [];
    for (const name of ['first', 'second'])
      await startBolt(workspace, (app) => {
        app.event('app_mention', () => {
          seen.push(name);
          return Promise.resolve();
        });
      });
    expect(workspace.sockets.connections()).toBe(2);
    for (let count = 0; count < 4; count += 1) workspace.mention('maja', '#projekt', 'hej');
    await workspace.waitFor(() => workspace.pendingEvents() === 0);
    expect(seen.sort()).toEqual(['first', 'first', 'second', 'second']);
  });

  it('loses no question when all connections drop before the acknowledgement', async () => {
    const { workspace } = await startWorkspace();
    await startBolt(workspace, echo);
    const question = workspace.mention('maja', '#projekt', 'första');
    workspace.sockets.drop();
    const later = workspace.mention('maja', '#projekt', 'andra');
    await workspace.waitFor(() => workspace.replies(question).length === 1);
    await workspace.waitFor(() => workspace.replies(later).length === 1);
    await workspace.waitFor(() => workspace.pendingEvents() === 0);
    expect(workspace.replies(question)).toHaveLength(1);
    expect(workspace.replies(later)).toHaveLength(1);
    expect(workspace.lostEvents()).toEqual([]);
  });

  it('keeps a question for a client that comes back after a refresh', async () => {
    const { workspace } = await startWorkspace();
    await startBolt(workspace, echo);
    workspace.sockets.refresh();
    const question = workspace.mention('maja', '#projekt', 'mitt i bytet');
    expect(workspace.sockets.connections()).toBe(0);
    await workspace.waitFor(() => workspace.replies(question).length === 1, { withinMs: 18_000 });
    expect(workspace.lostEvents()).toEqual([]);
  });
});

/** A client by hand: sees every frame, acknowledges only what it is told to. */
async function connectByHand(address: string): Promise<{
  readonly frames: Record<string, unknown>[];
  readonly ack: (frame: Record<string, unknown> | undefined, payload?: unknown) => void;
  readonly closed: Promise<number>;
}> {
  const socket = new WebSocket(address);
  const frames: Record<string, unknown>[] = [];
  const closed = new Promise<number>((resolve) => {
    socket.on('close', resolve);
  });
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('message', (data: Buffer) => {
      frames.push(JSON.parse(data.toString()) as Record<string, unknown>);
      resolve();
    });
  });
  return {
    frames,
    ack(frame, payload) {
      socket.send(JSON.stringify({ envelope_id: frame?.['envelope_id'], payload }));
    },
    closed,
  };
}

async function openLink(workspace: Parameters<typeof clientOf>[0]): Promise<string> {
  const { url } = await clientOf(workspace, workspace.tokens.app).apps.connections.open();
  return url ?? '';
}

describe('Socket Mode by hand', () => {
  it('sends an unacknowledged event again at once, after a minute and after five, then gives up', async () => {
    const { workspace, clock } = await startWorkspace();
    const client = await connectByHand(await openLink(workspace));
    workspace.mention('maja', '#projekt', 'hör du?');
    const attempts = (): unknown[] =>
      client.frames
        .filter(({ type }) => type === 'events_api')
        .map(({ retry_attempt, retry_reason }) => [retry_attempt, retry_reason]);
    const seen = async (count: number): Promise<void> => {
      // Frames travel through the kernel: look until they are here.
      await expect.poll(attempts).toHaveLength(count);
    };
    // What follows a step of the clock happens a little later.
    const advance = async (ms: number): Promise<void> => {
      clock.advance(ms);
      await new Promise(setImmediate);
    };
    await seen(1);
    await advance(3000);
    await seen(2);
    await advance(3000);
    await advance(59_000);
    expect(attempts()).toHaveLength(2);
    await advance(1000);
    await seen(3);
    await advance(3000);
    await advance(300_000);
    await seen(4);
    await advance(3000);
    await workspace.waitFor(() => workspace.lostEvents().length === 1);
    expect(attempts()).toEqual([
      [0, ''],
      [1, 'timeout'],
      [2, 'timeout'],
      [3, 'timeout'],
    ]);
  });

  it('takes a ticket once', async () => {
    const { workspace } = await startWorkspace();
    const address = await openLink(workspace);
    const { frames } = await connectByHand(address);
    expect(frames[0]).toMatchObject({ type: 'hello', connection_info: { app_id: 'A0PROJEKT1' } });
    await expect(connectByHand(address)).rejects.toThrow('401');
  });

  it('tells people that nobody is connected', async () => {
    const { workspace } = await startWorkspace();
    await expect(workspace.command('maja', '#projekt', '/fråga', 'hej')).rejects.toThrow(
      'not_connected',
    );
  });

  it('tells people that the app did not respond in three seconds', async () => {
    const { workspace, clock } = await startWorkspace();
    const { frames } = await connectByHand(await openLink(workspace));
    const asked = workspace.command('maja', '#projekt', '/fråga', 'hej');
    await expect.poll(() => frames.length).toBe(2);
    clock.advance(3000);
    await expect(asked).rejects.toThrow('dispatch_failed');
  });

  it('sends events twice or late where a test asks for it', async () => {
    const { workspace, clock } = await startWorkspace();
    const client = await connectByHand(await openLink(workspace));
    workspace.faults.duplicateEvents();
    workspace.faults.delayEvents(5000);
    workspace.mention('maja', '#projekt', 'hej');
    await new Promise(setImmediate);
    expect(client.frames).toHaveLength(1);
    clock.advance(5000);
    await expect.poll(() => client.frames.length).toBe(3);
    const [, first, second] = client.frames;
    expect(first?.['payload']).toEqual(second?.['payload']);
    expect(first?.['envelope_id']).not.toBe(second?.['envelope_id']);
  });
});

describe('many connections', () => {
  it('are ten at most', async () => {
    const { workspace } = await startWorkspace();
    for (let count = 0; count < 10; count += 1) await connectByHand(await openLink(workspace));
    const { frames, closed } = await connectByHand(await openLink(workspace));
    await closed;
    expect(frames).toMatchObject([{ type: 'disconnect', reason: 'too_many_websockets' }]);
    expect(workspace.sockets.connections()).toBe(10);
  });

  it('pass an event on that one of them does not acknowledge', async () => {
    const { workspace, clock } = await startWorkspace();
    const clients = [
      await connectByHand(await openLink(workspace)),
      await connectByHand(await openLink(workspace)),
    ];
    workspace.mention('maja', '#projekt', 'hej');
    const events = () => clients.map(({ frames }) => frames.length - 1).sort();
    await expect.poll(events).toEqual([0, 1]);
    clock.advance(3000);
    await expect.poll(events).toEqual([1, 1]);
    for (const { frames, ack } of clients) ack(frames[1]);
    await workspace.waitFor(() => workspace.pendingEvents() === 0);
    expect(workspace.lostEvents()).toEqual([]);
  });
});
