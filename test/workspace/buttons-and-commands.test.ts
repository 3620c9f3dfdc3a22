import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.js';
import { clientOf, startBolt, startWorkspace } from './support/start.js';
import { PROJEKT } from './support/refusal.js';

const plain = (text: string) => ({ type: 'plain_text', text }) as const;
const option = (value: string) => ({ text: plain(value), value });
const button = { type: 'button', text: plain('Visa'), action_id: 'show', value: 'lärka' } as const;

async function start(register: (app: App) => void): Promise<Workspace> {
  const { workspace } = await startWorkspace();
  await startBolt(workspace, register);
  return workspace;
}

describe('buttons in messages', () => {
  it('brings the press with value, place and state, and the answer through the response_url', async () => {
    const actions: unknown[] = [];
    const workspace = await start((app) => {
      app.action('show', async ({ ack, body, action, respond }) => {
        await ack();
        actions.push([
          action,
          body.user.id,
          'channel' in body && body.channel,
          'state' in body && body.state,
        ]);
        await respond({ text: 'Visat', replace_original: false });
      });
    });
    const menu = {
      type: 'static_select',
      action_id: 'pick',
      options: [option('a'), option('b')],
    } as const;
    const blocks = [{ type: 'actions', block_id: 'row', elements: [button, menu] } as const];
    const { ts = '' } = await clientOf(workspace).chat.postMessage({
      channel: PROJEKT,
      text: 'x',
      blocks,
    });
    const state = { row: { pick: { selected_option: option('b') } } };
    await workspace.press('alex', { channel: PROJEKT, ts }, 'show', { state });
    const [answer] = await workspace.waitFor(() => {
      const found = workspace.ephemerals('alex');
      return found.length > 0 ? found : null;
    });
    expect(answer?.text).toBe('Visat');
    expect(actions).toMatchObject([
      [
        { type: 'button', action_id: 'show', block_id: 'row', value: 'lärka' },
        'U0ALEX0001',
        { id: PROJEKT, name: 'projekt' },
        { values: { row: { pick: { type: 'static_select', selected_option: { value: 'b' } } } } },
      ],
    ]);
  });

  it('replaces and deletes the original, ephemeral ones too', async () => {
    const workspace = await start((app) => {
      app.action('show', async ({ ack, respond }) => {
        await ack();
        await respond({ text: 'Nytt', replace_original: true });
      });
      app.action('hide', async ({ ack, respond }) => {
        await ack();
        await respond({ delete_original: true });
      });
    });
    const blocks = [
      { type: 'actions', elements: [button, { ...button, action_id: 'hide' }] } as const,
    ];
    const content = { channel: PROJEKT, text: 'Gammalt', blocks };
    await clientOf(workspace).chat.postEphemeral({ ...content, user: 'U0MAJA0001' });
    const { ts = '' } = await clientOf(workspace).chat.postMessage(content);
    const ephemeral = workspace.ephemerals('maja')[0]?.ts ?? '';
    await workspace.press('maja', { channel: PROJEKT, ts: ephemeral }, 'show');
    await workspace.press('alex', { channel: PROJEKT, ts }, 'hide');
    await workspace.waitFor(() => workspace.ephemerals('maja')[0]?.text === 'Nytt');
    await workspace.waitFor(() => workspace.messages('projekt').length === 0);
  });

  it('brings feedback with the value of the chosen side, from cards and context actions alike', async () => {
    const values: unknown[] = [];
    const workspace = await start((app) => {
      app.action(/^(?:fb|open)$/u, async ({ ack, action }) => {
        values.push([action.type, 'value' in action && action.value]);
        await ack();
      });
    });
    const side = (value: string) => ({ text: plain(value), value });
    const blocks = [
      {
        type: 'carousel',
        elements: [
          {
            type: 'card',
            body: { type: 'mrkdwn', text: 'x' },
            actions: [{ ...button, action_id: 'open' }],
          },
        ],
      },
      {
        type: 'context_actions',
        elements: [
          {
            type: 'feedback_buttons',
            action_id: 'fb',
            positive_button: side('good'),
            negative_button: side('bad'),
          },
        ],
      },
    ];
    const { ts = '' } = await clientOf(workspace).chat.postMessage({
      channel: PROJEKT,
      text: 'x',
      blocks,
    });
    await workspace.press('maja', { channel: PROJEKT, ts }, 'fb', { input: { value: 'bad' } });
    await workspace.press('maja', { channel: PROJEKT, ts }, 'open');
    expect(values).toEqual([
      ['feedback_buttons', 'bad'],
      ['button', 'lärka'],
    ]);
    const press = workspace.press('maja', { channel: PROJEKT, ts }, 'fb', {
      input: { value: 'none' },
    });
    await expect(press).rejects.toThrow('element_not_found');
  });

  it('takes a response_url five times within half an hour', async () => {
    let url = '';
    const { workspace, clock } = await startWorkspace();
    await startBolt(workspace, (app) => {
      app.command('/fråga', async ({ ack, body }) => {
        url = body.response_url;
        await ack();
      });
    });
    const use = async (): Promise<string> => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text: 'hej' }),
      });
      return `${response.status} ${await response.text()}`;
    };
    await workspace.command('maja', '#projekt', '/fråga', 'a');
    const uses: string[] = [];
    for (let count = 0; count < 6; count += 1) uses.push(await use());
    expect(uses).toEqual([...Array<string>(5).fill('200 ok'), '404 used_url']);
    await workspace.command('maja', '#projekt', '/fråga', 'b');
    clock.advance(30 * 60_000 + 1);
    expect(await use()).toBe('404 expired_url');
  });
});

describe('commands and shortcuts', () => {
  it('shows what the acknowledgement says to the person alone', async () => {
    const commands: unknown[] = [];
    const workspace = await start((app) => {
      app.command('/fråga', async ({ ack, command }) => {
        commands.push([command.text, command.channel_name, command.user_id]);
        await ack({ response_type: 'ephemeral', text: 'Svar' });
      });
    });
    await workspace.command('maja', '#projekt', '/fråga', 'vad gör @alex i #samverkan?');
    expect(workspace.ephemerals('maja')).toMatchObject([{ text: 'Svar', channel: PROJEKT }]);
    expect(commands).toEqual([
      ['vad gör <@U0ALEX0001|alex> i <#C0PARTNER1|samverkan>?', 'projekt', 'U0MAJA0001'],
    ]);
    await expect(workspace.command('petra', '#samverkan', '/fråga', 'x')).rejects.toThrow(
      'not_allowed',
    );
    await expect(workspace.command('maja', '#projekt', '/annan', 'x')).rejects.toThrow(
      'unknown_command',
    );
    await expect(workspace.command('maja', '#arkiv-2019', '/fråga', 'x')).rejects.toThrow(
      'is_archived',
    );
  });

  it('remembers bad blocks of an acknowledgement and shows nothing', async () => {
    const workspace = await start((app) => {
      app.command('/fråga', async ({ ack }) => {
        await ack({ blocks: [{ type: 'header', text: plain('') }] });
      });
    });
    await expect(workspace.command('maja', '#projekt', '/fråga', 'x')).rejects.toThrow(
      'invalid_blocks',
    );
    expect(workspace.ephemerals('maja')).toEqual([]);
    expect(workspace.validationErrors).toMatchObject([
      { method: 'ack', faults: [{ pointer: '/blocks/0/text/text' }] },
    ]);
  });

  it('runs a message shortcut with the message', async () => {
    const seen: unknown[] = [];
    const workspace = await start((app) => {
      app.shortcut(
        { type: 'message_action', callback_id: 'ask_about' },
        async ({ ack, shortcut }) => {
          seen.push([shortcut.message.text, shortcut.message_ts, shortcut.channel.id]);
          await ack();
        },
      );
    });
    const message = workspace.say('alex', '#projekt', 'Exempelprojektet Lärka kostar 3 mkr');
    await workspace.shortcut('maja', 'ask_about', message);
    expect(seen).toEqual([[message.text, message.ts, PROJEKT]]);
  });
});
