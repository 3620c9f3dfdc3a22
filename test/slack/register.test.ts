import { readdirSync, readFileSync } from 'node:fs';
import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { cardToBlocks } from '../../src/slack/blocks/card-to-blocks.js';
import type { ListenerParts } from '../../src/slack/parts.js';
import { registerListeners } from '../../src/slack/register.js';
import { budgetCard } from './support/sample-cards.js';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('manifest.json', root), 'utf8')) as {
  display_information: { name: string; description: string; long_description: string };
  features: {
    app_home: Record<string, boolean>;
    agent_view: {
      agent_description: string;
      suggested_prompts: { title: string; message: string }[];
    };
    slash_commands: { command: string; description: string; should_escape: boolean }[];
  };
  oauth_config: { scopes: Record<string, string[]> };
  settings: {
    event_subscriptions: { bot_events: string[] };
    interactivity: { is_enabled: boolean };
    socket_mode_enabled: boolean;
  };
};

/** What is listened to, as an app would be told it. */
function registered(): { events: string[]; commands: string[]; actions: RegExp[] } {
  const events: string[] = [];
  const commands: string[] = [];
  const actions: RegExp[] = [];
  const app = {
    event: (name: string) => events.push(name),
    command: (name: string) => commands.push(name),
    action: ({ action_id }: { action_id: RegExp }) => actions.push(action_id),
  };
  registerListeners(app as unknown as App, {} as ListenerParts);
  return { events, commands, actions };
}

/** Web API methods that the door calls, read from its own source. */
function methodsCalled(): string[] {
  const folder = new URL('src/slack/', root);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const source = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
  return [
    ...new Set(
      [...source.matchAll(/client\.((?:[a-z]\w*\.)+\w+)\(/gi)].map(([, name]) => name ?? ''),
    ),
  ];
}

const SCOPE_OF_METHOD: Record<string, string> = {
  'chat.postMessage': 'chat:write',
  'assistant.threads.setStatus': 'chat:write',
  'users.info': 'users:read',
};
const SCOPE_OF_EVENT: Record<string, string> = {
  app_mention: 'app_mentions:read',
  'message.im': 'im:history',
};

describe('manifest.json', () => {
  it('subscribes to what is listened to, and to nothing else', () => {
    const listened = registered().events.map((name) => (name === 'message' ? 'message.im' : name));
    expect(listened.sort()).toEqual([...manifest.settings.event_subscriptions.bot_events].sort());
  });

  it('declares the commands that are listened to, and no others', () => {
    const declared = manifest.features.slash_commands.map(({ command }) => command);
    expect(registered().commands).toEqual(declared);
    for (const command of manifest.features.slash_commands)
      expect(command.should_escape).toBe(true);
  });

  it('turns interactivity on, and every button that is drawn has one listener', () => {
    expect(manifest.settings.interactivity.is_enabled).toBe(true);
    const ids = cardToBlocks(budgetCard).flatMap((block) =>
      block.type === 'actions' ? block.elements.map((element) => element.action_id ?? '') : [],
    );
    expect(ids).toHaveLength(2);
    for (const id of ids) {
      expect(registered().actions.filter((pattern) => pattern.test(id))).toHaveLength(1);
    }
  });

  it('asks for the scopes that its events, commands, agent view and our calls need, and no more', () => {
    const methods = methodsCalled();
    expect(methods.sort()).toEqual(Object.keys(SCOPE_OF_METHOD).sort());
    const needed = new Set([
      ...methods.map((method) => SCOPE_OF_METHOD[method]),
      ...manifest.settings.event_subscriptions.bot_events.map((name) => SCOPE_OF_EVENT[name]),
      'commands',
      'assistant:write',
    ]);
    expect(Object.keys(manifest.oauth_config.scopes)).toEqual(['bot']);
    expect(manifest.oauth_config.scopes['bot']).toEqual([...needed].sort());
  });

  it('is an agent of the new kind that can be written to', () => {
    expect(Object.keys(manifest.features)).not.toContain('assistant_view');
    expect(manifest.features.app_home).toEqual({
      home_tab_enabled: false,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
    expect(manifest.settings.socket_mode_enabled).toBe(true);
  });

  it('keeps within the lengths that Slack sets', () => {
    const { name, description, long_description } = manifest.display_information;
    const { agent_description, suggested_prompts } = manifest.features.agent_view;
    expect(name.length).toBeLessThanOrEqual(35);
    expect(description.length).toBeLessThanOrEqual(140);
    expect(long_description.length).toBeLessThanOrEqual(4000);
    expect(agent_description.length).toBeLessThanOrEqual(300);
    expect(suggested_prompts.length).toBeLessThanOrEqual(4);
    for (const { command } of manifest.features.slash_commands) {
      expect(command.length).toBeLessThanOrEqual(32);
    }
  });
});
