import { readdirSync, readFileSync } from 'node:fs';
import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { cardToPictureBlocks } from '../../src/slack/blocks/card-to-blocks.js';
import type { ListenerParts } from '../../src/slack/parts.js';
import { registerListeners } from '../../src/slack/register.js';
import { homeView } from '../../src/slack/views/home-view.js';
import { fakeHandlers } from './support/fake-handlers.js';
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
    shortcuts: { type: string; name: string; callback_id: string; description: string }[];
  };
  oauth_config: { scopes: Record<string, string[]> };
  settings: {
    event_subscriptions: { bot_events: string[] };
    interactivity: { is_enabled: boolean };
    socket_mode_enabled: boolean;
  };
};

const aboutOne = { projects: [{ id: '1', name: 'Ett' }], topics: ['totalBudget'] };
const tile = {
  kind: 'project',
  project: { id: '1', name: 'Ett' },
  title: budgetCard.headline,
  subtitle: [],
  body: [],
  citations: budgetCard.rows[0]?.citations ?? failed(),
} as const;
const manyCard = { ...budgetCard, tiles: [tile, { ...tile, project: { id: '2', name: 'Två' } }] };
const listedProject = { id: '1', name: 'Ett', about: [], source: 'ett.txt' };
const seen = await fakeHandlers().seenBy({ kind: 'room', channel: 'C1' });
const homeContent = {
  language: 'sv',
  freshness: seen.freshness(),
  words: 'ett',
  prompts: seen.suggestPrompts('sv'),
} as const;

function failed(): never {
  throw new Error('no citation');
}

interface Registered {
  readonly events: string[];
  readonly commands: string[];
  readonly actions: (string | RegExp)[];
  readonly shortcuts: { readonly type: string; readonly callback_id: string }[];
  readonly views: string[];
}

/** What is listened to, as an app would be told it. */
function registered(): Registered {
  const told: Registered = { events: [], commands: [], actions: [], shortcuts: [], views: [] };
  const app = {
    event: (name: string) => told.events.push(name),
    command: (name: string) => told.commands.push(name),
    action: ({ action_id }: { action_id: string | RegExp }) => told.actions.push(action_id),
    shortcut: (shortcut: Registered['shortcuts'][number]) => told.shortcuts.push(shortcut),
    view: (callback: string) => told.views.push(callback),
  };
  registerListeners(app as unknown as App, {} as ListenerParts);
  return told;
}

/** All action ids in blocks, menus and cards included. */
function actionIds(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(actionIds);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'action_id' && typeof inner === 'string' ? [inner] : actionIds(inner),
  );
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
      [...source.matchAll(/client(?:\s*)\.((?:[a-z]\w*\s*\.)+\w+|filesUploadV2)\(/gi)].map(
        ([, name]) => (name ?? '').replaceAll(/\s/g, ''),
      ),
    ),
  ];
}

const SCOPE_OF_METHOD: Record<string, string | null> = {
  'auth.test': null,
  'chat.postMessage': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.scheduleMessage': 'chat:write',
  'chat.scheduledMessages.list': null,
  'chat.deleteScheduledMessage': 'chat:write',
  'conversations.replies': 'im:history',
  'assistant.threads.setStatus': 'chat:write',
  'assistant.threads.setSuggestedPrompts': 'assistant:write',
  'users.info': 'users:read',
  'views.open': null,
  'views.publish': null,
  'views.push': null,
  'views.update': null,
};
/** What the bot does without where it is not granted. */
const OPTIONAL_SCOPE_OF_METHOD: Record<string, string> = {
  // And groups:read, for private channels.
  'conversations.info': 'channels:read',
  'conversations.members': 'groups:read',
  'usergroups.users.list': 'usergroups:read',
  'users.lookupByEmail': 'users:read.email',
  filesUploadV2: 'files:write',
};
/** How a lost reply to a summary is looked for where somebody has granted more than is asked for. */
const ONLY_WHERE_GRANTED = ['conversations.history'];
const SCOPE_OF_EVENT: Record<string, string | null> = {
  app_home_opened: null,
  app_mention: 'app_mentions:read',
  app_uninstalled: null,
  tokens_revoked: null,
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

  it('declares the shortcuts that are listened to, and no others', () => {
    const listened = registered().shortcuts.map(({ type, callback_id }) => ({
      type: type === 'shortcut' ? 'global' : 'message',
      callback_id,
    }));
    expect(listened).toEqual(
      manifest.features.shortcuts.map(({ type, callback_id }) => ({ type, callback_id })),
    );
  });

  it('turns interactivity on, and all that can be pressed has one listener', () => {
    expect(manifest.settings.interactivity.is_enabled).toBe(true);
    const around = { share: 'Vad är budgeten?', choice: 'from:1', canSendFiles: true };
    const found = { projects: [listedProject], page: 1, pages: 3, total: 20 };
    const watches = [{ project: 'p', name: 'n', field: null, fieldName: null }];
    const ids = actionIds([
      cardToPictureBlocks(manyCard, around),
      cardToPictureBlocks({ ...budgetCard, about: aboutOne }, around),
      homeView({ ...homeContent, found, watches, summaries: [] }),
    ]);
    expect(new Set(ids).size).toBeGreaterThan(12);
    const { actions } = registered();
    const listenersOf = (id: string) =>
      actions.filter((action) => (typeof action === 'string' ? action === id : action.test(id)));
    expect(ids.filter((id) => listenersOf(id).length !== 1)).toEqual([]);
  });

  it('asks for the scopes that its events, commands, agent view and our calls need, and no more', () => {
    const known = { ...SCOPE_OF_METHOD, ...OPTIONAL_SCOPE_OF_METHOD };
    expect(methodsCalled().sort()).toEqual([...Object.keys(known), ...ONLY_WHERE_GRANTED].sort());
    const needed = new Set([
      ...Object.values(SCOPE_OF_METHOD),
      ...manifest.settings.event_subscriptions.bot_events.map((name) => SCOPE_OF_EVENT[name]),
      'commands',
      'assistant:write',
    ]);
    expect(manifest.oauth_config.scopes).toEqual({
      bot: [...needed].filter((scope) => scope !== null).sort(),
      bot_optional: Object.values(OPTIONAL_SCOPE_OF_METHOD).sort(),
    });
  });

  it('is an agent of the new kind that can be written to', () => {
    expect(Object.keys(manifest.features)).not.toContain('assistant_view');
    expect(manifest.features.app_home).toEqual({
      home_tab_enabled: true,
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
    for (const shortcut of manifest.features.shortcuts) {
      expect(shortcut.name.length).toBeLessThanOrEqual(35);
      expect(shortcut.description.length).toBeLessThanOrEqual(150);
    }
    for (const { command } of manifest.features.slash_commands) {
      expect(command.length).toBeLessThanOrEqual(32);
    }
  });
});
