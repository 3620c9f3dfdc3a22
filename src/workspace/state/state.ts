// Everything the workspace remembers, in memory, and the one place that tells when it changed.

import type { WorkspaceClock } from '../clock.js';
import type { PageBlock, PageStateValues } from '../page-api.js';
import { createIds } from './ids.js';
import type { Ids } from './ids.js';
import type { Person, Team, WorkspaceSeed } from './seed.js';

/** A channel or a direct message with the bot. */
export interface Channel {
  readonly id: string;
  readonly kind: 'channel' | 'im';
  name: string;
  topic: string;
  readonly is_private: boolean;
  is_archived: boolean;
  is_ext_shared: boolean;
  readonly members: Set<string>;
  /** For an im: the person who is not the bot. */
  readonly user: string | null;
  readonly created: number;
}

export interface Reaction {
  readonly name: string;
  readonly users: readonly string[];
}

/** A message; `only_for` names the one person who sees it, if ephemeral. */
export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly thread_ts?: string;
  readonly user: string;
  readonly bot_id?: string;
  readonly team: string;
  readonly text: string;
  readonly blocks: readonly PageBlock[];
  readonly reactions: readonly Reaction[];
  readonly only_for: string | null;
  readonly edited?: { readonly user: string; readonly ts: string };
  readonly subtype?: string;
  readonly metadata?: MessageMetadata;
  readonly files?: readonly string[];
  readonly reply_broadcast?: boolean;
  /** False where `*` and `_` in text are only characters. */
  readonly mrkdwn?: false;
}

export interface MessageMetadata {
  readonly event_type: string;
  readonly event_payload: Readonly<Record<string, unknown>>;
}

/** A published home or an open modal. */
export interface View {
  readonly id: string;
  readonly type: 'home' | 'modal';
  readonly user: string;
  readonly callback_id: string;
  readonly external_id: string;
  readonly private_metadata: string;
  readonly blocks: readonly PageBlock[];
  readonly title: unknown;
  readonly submit: unknown;
  readonly close: unknown;
  readonly clear_on_close: boolean;
  readonly notify_on_close: boolean;
  readonly root_view_id: string;
  readonly previous_view_id: string | null;
  readonly hash: string;
  readonly values: PageStateValues;
  readonly errors: Readonly<Record<string, string>>;
}

export interface Trigger {
  readonly user: string;
  readonly expires: number;
  used: boolean;
}

/** Where a response_url leads: uses left, and what it may replace. */
export interface ResponseUrl {
  readonly channel: string;
  readonly user: string;
  readonly thread_ts: string | null;
  /** The message whose button was pressed, if any. */
  readonly message_ts: string | null;
  readonly expires: number;
  uses: number;
}

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  title: string;
  readonly alt_text: string;
  readonly mimetype: string;
  bytes: Buffer | null;
  readonly size: number;
  readonly user: string;
  /** True once the upload was completed; only then may blocks show it. */
  completed: boolean;
}

export interface ScheduledMessage {
  readonly id: string;
  readonly channel: string;
  /** Seconds since 1970. */
  readonly post_at: number;
  readonly date_created: number;
  readonly text: string;
  readonly cancel: () => void;
}

export interface AgentStatus {
  readonly channel: string;
  readonly thread_ts: string;
  readonly status: string;
  readonly loading_messages: readonly string[];
  readonly cancel: () => void;
}

export interface Prompts {
  readonly title: string;
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
}

/** What somebody agreed to when a code was given. */
export interface OauthCode {
  readonly client_id: string;
  readonly redirect_uri: string;
  readonly scope: string;
  /** Who agreed. */
  readonly user: string;
  /** True where they chose their whole organisation. */
  readonly organisation: boolean;
}

export interface State {
  readonly clock: WorkspaceClock;
  readonly ids: Ids;
  readonly team: Team;
  readonly partner: Team;
  readonly app_id: string;
  readonly bot: { readonly id: string; readonly user_id: string; readonly name: string };
  readonly people: Map<string, Person>;
  readonly channels: Map<string, Channel>;
  /** By channel, oldest first, ephemerals among them. Only state/messages.ts changes these and the threads. */
  readonly messages: Map<string, Message[]>;
  /** The bot's newest messages, oldest first: those whose blocks are not packed yet. */
  readonly newest: Message[];
  /** Replies, oldest first, by `channel:thread_ts`. */
  readonly threads: Map<string, Message[]>;
  readonly views: Map<string, View>;
  /** By person: ids of open modals, topmost last. */
  readonly modals: Map<string, readonly string[]>;
  /** By person: id of the published home. */
  readonly homes: Map<string, string>;
  readonly triggers: Map<string, Trigger>;
  readonly responseUrls: Map<string, ResponseUrl>;
  /** Codes that were given to browsers and not yet turned into tokens. */
  readonly oauthCodes: Map<string, OauthCode>;
  readonly files: Map<string, StoredFile>;
  /** Members of user groups, by the group's id. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly scheduled: Map<string, ScheduledMessage>;
  /** By `channel:thread_ts`. */
  readonly statuses: Map<string, AgentStatus>;
  /** By channel. */
  readonly prompts: Map<string, Prompts>;
  readonly version: () => number;
  /** Call after each change: wakes all that listen. */
  readonly changed: () => void;
  /** Calls back after each change; the returned function stops it. */
  readonly onChange: (listener: () => void) => () => void;
}

/** The state at the start, with a direct message between the bot and each person of the own company. */
export function createState(seed: WorkspaceSeed, botName: string, clock: WorkspaceClock): State {
  const listeners = new Set<() => void>();
  let version = 1;
  const state: State = {
    clock,
    ids: createIds(clock),
    team: seed.team,
    partner: seed.partner,
    app_id: seed.app_id,
    bot: { ...seed.bot, name: botName },
    people: new Map(seed.people.map((person) => [person.id, person])),
    channels: new Map(),
    messages: new Map(),
    newest: [],
    threads: new Map(),
    views: new Map(),
    modals: new Map(),
    homes: new Map(),
    triggers: new Map(),
    responseUrls: new Map(),
    oauthCodes: new Map(),
    files: new Map(),
    groups: new Map(Object.entries(seed.groups ?? {})),
    scheduled: new Map(),
    statuses: new Map(),
    prompts: new Map(),
    version: () => version,
    changed() {
      version += 1;
      for (const listener of [...listeners]) listener();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  seedChannels(state, seed);
  return state;
}

function seedChannels(state: State, seed: WorkspaceSeed): void {
  const created = Math.floor(state.clock.now() / 1000);
  const add = (channel: Channel): void => {
    state.channels.set(channel.id, channel);
    state.messages.set(channel.id, []);
  };
  for (const channel of seed.channels)
    add({ ...channel, kind: 'channel', members: new Set(channel.members), user: null, created });
  for (const { id, kind } of seed.people)
    if (kind !== 'external')
      add({
        id: directMessageId(id),
        kind: 'im',
        name: state.bot.name,
        topic: '',
        is_private: true,
        is_archived: false,
        is_ext_shared: false,
        members: new Set([id, state.bot.user_id]),
        user: id,
        created,
      });
}

/** The id of the direct message between the bot and a person. */
export function directMessageId(user: string): string {
  return `D${user.slice(1)}`;
}
