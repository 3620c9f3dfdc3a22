import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.js';
import { clientOf, startBolt, startWorkspace } from './support/start.js';
import { PROJEKT } from './support/refusal.js';

const plain = (text: string) => ({ type: 'plain_text', text }) as const;
const option = (value: string) => ({ text: plain(value), value });

async function start(register: (app: App) => void): Promise<Workspace> {
  const { workspace } = await startWorkspace();
  await startBolt(workspace, register);
  return workspace;
}

describe('modals', () => {
  const name = { type: 'plain_text_input', action_id: 'name' } as const;
  const form = (title: string, ...elements: object[]) => ({
    type: 'modal' as const,
    callback_id: 'form',
    title: plain(title),
    submit: plain('Spara'),
    blocks: [
      { type: 'input', block_id: 'who', label: plain('Namn'), element: name },
      ...elements,
    ] as never,
  });

  it('opens with a trigger that works once and for three seconds', async () => {
    const errors: unknown[] = [];
    const { workspace, clock } = await startWorkspace();
    let trigger_id = '';
    await startBolt(workspace, (app) => {
      app.shortcut('search', async ({ ack, shortcut }) => {
        ({ trigger_id } = shortcut);
        await ack();
      });
    });
    const open = async (): Promise<void> => {
      try {
        await clientOf(workspace).views.open({ trigger_id, view: form('Sök') });
      } catch (error) {
        errors.push((error as { data: { error: string } }).data.error);
      }
    };
    await workspace.shortcut('maja', 'search');
    await open();
    await open();
    await workspace.shortcut('maja', 'search');
    clock.advance(3001);
    await open();
    trigger_id = 'none';
    await open();
    expect(errors).toEqual(['exchanged_trigger_id', 'expired_trigger_id', 'invalid_trigger_id']);
    expect(workspace.modals('maja')).toHaveLength(1);
  });

  async function startForm(answer: (text: string) => object | undefined): Promise<Workspace> {
    const workspace = await start((app) => {
      app.shortcut('search', async ({ ack, shortcut, client }) => {
        await ack();
        await client.views.open({ trigger_id: shortcut.trigger_id, view: form('Sök') });
      });
      app.view('form', async ({ ack, view }) => {
        const text = view.state.values['who']?.['name']?.value ?? '';
        await ack(answer(text) as never);
      });
    });
    await workspace.shortcut('maja', 'search');
    await workspace.waitFor(() => workspace.modals('maja').length === 1);
    return workspace;
  }
  const typed = (value: string) => ({ who: { name: { value } } });

  it('keeps a refused form open with its messages, and closes an accepted one', async () => {
    const workspace = await startForm((text) =>
      text === 'Petra' ? undefined : { response_action: 'errors', errors: { who: 'Ingen sådan' } },
    );
    expect(await workspace.submit('maja', typed('Pelle'))).toEqual({ who: 'Ingen sådan' });
    expect(workspace.modals('maja')).toMatchObject([
      { errors: { who: 'Ingen sådan' }, values: { who: { name: { value: 'Pelle' } } } },
    ]);
    expect(await workspace.submit('maja', typed('Petra'))).toEqual({});
    expect(workspace.modals('maja')).toEqual([]);
  });

  it('asks for required fields before the app hears of it', async () => {
    const asked: string[] = [];
    const workspace = await startForm((text) => {
      asked.push(text);
      return undefined;
    });
    expect(Object.keys(await workspace.submit('maja'))).toEqual(['who']);
    expect(asked).toEqual([]);
  });

  it('updates, pushes up to three, and clears', async () => {
    const workspace = await startForm((text) => {
      if (text === 'clear') return { response_action: 'clear' };
      return { response_action: text, view: form(text) };
    });
    const titles = (): unknown[] =>
      workspace.modals('maja').map(({ title }) => (title as { text: string }).text);
    await workspace.submit('maja', typed('update'));
    expect(titles()).toEqual(['update']);
    await workspace.submit('maja', typed('push'));
    await workspace.submit('maja', typed('push'));
    expect(titles()).toEqual(['update', 'push', 'push']);
    await expect(workspace.submit('maja', typed('push'))).rejects.toThrow('push_limit_reached');
    await workspace.submit('maja', typed('clear'));
    expect(titles()).toEqual([]);
  });

  it('refuses a view that Slack would refuse, with pointers', async () => {
    const workspace = await startForm(() => ({
      response_action: 'update',
      view: { ...form('x'), title: plain('En alldeles för lång titel') },
    }));
    await expect(workspace.submit('maja', typed('a'))).rejects.toThrow('invalid_arguments');
    expect(workspace.validationErrors).toMatchObject([
      { surface: 'modal', faults: [{ pointer: '/view/title/text' }] },
    ]);
  });

  it('asks the app for the choices of an external menu', async () => {
    const asked: string[] = [];
    const workspace = await start((app) => {
      app.options('project', async ({ ack, payload }) => {
        asked.push(payload.value);
        await ack({ options: [option('lärka')] });
      });
      app.options('broken', async ({ ack }) => {
        await ack({ options: [{ text: plain('x'.repeat(76)), value: 'x' }] });
      });
    });
    const menu = (action_id: string, min_query_length: number) =>
      ({ type: 'external_select', action_id, min_query_length }) as const;
    const blocks = [
      { type: 'actions', elements: [menu('project', 2), menu('broken', 1)] } as const,
    ];
    const { ts = '' } = await clientOf(workspace).chat.postMessage({
      channel: PROJEKT,
      text: 'x',
      blocks,
    });
    const place = { channel: PROJEKT, ts };
    expect(await workspace.suggest('maja', place, 'project', 'l')).toEqual({ options: [] });
    expect(await workspace.suggest('maja', place, 'project', 'lä')).toEqual({
      options: [option('lärka')],
    });
    expect(asked).toEqual(['lä']);
    await expect(workspace.suggest('maja', place, 'broken', 'x')).rejects.toThrow(
      'invalid_options',
    );
    expect(workspace.validationErrors).toMatchObject([{ error: 'invalid_options' }]);
  });
});

describe('the App Home', () => {
  it('is published for one person when they open it, with the hash held against races', async () => {
    const workspace = await start((app) => {
      app.event('app_home_opened', async ({ event, client }) => {
        if (event.tab !== 'home') return;
        const blocks = [{ type: 'header', text: plain('Hej') } as const];
        await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } });
      });
    });
    workspace.openApp('maja', 'messages');
    workspace.openApp('maja', 'home');
    const home = await workspace.waitFor(() => workspace.home('maja'));
    expect(home.blocks).toMatchObject([{ type: 'header', text: { text: 'Hej' } }]);
    expect(workspace.home('alex')).toBeNull();
    const view = { type: 'home' as const, blocks: [] };
    const stale = clientOf(workspace).views.publish({ user_id: 'U0MAJA0001', view, hash: 'old' });
    await expect(stale).rejects.toThrow('hash_conflict');
  });
});
