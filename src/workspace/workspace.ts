// What a workspace is to those who start one: its options, and the handle with which tests act and look.

import type { WorkspaceClock } from './clock.js';
import type { Refusal } from './core.js';
import type { RequestUrl } from './delivery/request-url.js';
import type { SocketLink } from './delivery/socket-link.js';
import type { Timing } from './delivery/transport.js';
import type { Faults } from './faults.js';
import type { RecordedCall } from './http/api-route.js';
import type { PageHooks } from './http/page-hooks.js';
import type { PageInputValue, PagePlace, PageStateValues } from './page-api.js';
import type { FieldErrors } from './acts/submit.js';
import type { Suggestions } from './acts/suggest.js';
import type { WorkspaceSeed } from './state/seed.js';
import type { Message, State, View } from './state/state.js';

export interface WorkspaceOptions {
  /** The parsed manifest.json of the app: scopes, events, commands and shortcuts come from it. */
  readonly manifest: unknown;
  readonly clock: WorkspaceClock;
  /** 0 or none: a free port of 127.0.0.1. */
  readonly port?: number;
  readonly seed?: WorkspaceSeed;
  readonly tokens?: { readonly bot: string; readonly app: string };
  /** Scopes of the bot token; without it all of the manifest's, the optional ones too. */
  readonly scopes?: readonly string[];
  /** Holds the app to Slack's rate limits: 429 with Retry-After beyond them. Without it only faults limit. */
  readonly rateLimits?: boolean;
  /** For tests that want to wait less than Slack does. */
  readonly timing?: Partial<Timing>;
  /** HTTP mode from the start; see `useRequestUrl`. */
  readonly requestUrl?: RequestUrl;
  /** Directory of the built page. */
  readonly pageDirectory?: string;
  readonly trail?: PageHooks['trail'];
  readonly moveClock?: PageHooks['moveClock'];
  readonly examples?: PageHooks['examples'];
}

/** Where a message stands. */
export interface MessageAt {
  readonly channel: string;
  readonly ts: string;
}

/** How a press is told: `action_id` alone is enough where it is the only one of its name. */
export interface PressOptions {
  readonly block_id?: string;
  readonly input?: PageInputValue;
  readonly state?: PageStateValues;
}

/**
 * A running workspace. People and channels are named by id, handle or name (`maja`, `#projekt`); acts that Slack
 * would refuse reject with a SlackError whose message is Slack's word for it, such as `is_archived`.
 */
export interface Workspace {
  /** Such as `http://127.0.0.1:1234`: also the address of the page. */
  readonly address: string;
  /** For `clientOptions.slackApiUrl`, with its trailing slash. */
  readonly apiUrl: string;
  readonly tokens: { readonly bot: string; readonly app: string };
  /** To look at, not to change. */
  readonly state: State;
  readonly faults: Faults;
  readonly sockets: Pick<SocketLink, 'connections' | 'refresh' | 'drop' | 'freeze'>;

  say(
    person: string,
    channel: string,
    text: string,
    options?: { readonly thread_ts?: string },
  ): Message;
  /** Says `@bot text`. */
  mention(
    person: string,
    channel: string,
    text: string,
    options?: { readonly thread_ts?: string },
  ): Message;
  directMessage(person: string, text: string, options?: { readonly thread_ts?: string }): Message;
  edit(person: string, at: MessageAt, text: string): void;
  deleteMessage(person: string, at: MessageAt): void;
  react(person: string, at: MessageAt, name: string): void;
  command(person: string, channel: string, command: string, text: string): Promise<void>;
  shortcut(person: string, callbackId: string, on?: MessageAt): Promise<void>;
  press(person: string, place: PagePlace, actionId: string, options?: PressOptions): Promise<void>;
  suggest(person: string, place: PagePlace, actionId: string, value: string): Promise<Suggestions>;
  /** Submits the topmost modal; gives the messages of refused fields. */
  submit(person: string, state?: PageStateValues): Promise<FieldErrors>;
  /** Closes the topmost modal. */
  closeView(person: string): Promise<void>;
  openApp(person: string, tab: 'home' | 'messages'): void;
  /** Brings a person or the bot into a channel, by a member of it. */
  invite(channel: string, who: string): void;
  remove(channel: string, who: string): void;
  archive(channel: string, archived?: boolean): void;
  /** The app is uninstalled: tokens_revoked, app_uninstalled, and no token works any more. */
  uninstall(): void;

  /** What everybody in a channel sees, oldest first, replies among them. */
  messages(channel: string): readonly Message[];
  /** The replies of a thread, oldest first, without its root. */
  replies(at: MessageAt): readonly Message[];
  /** What only this person sees, oldest first. */
  ephemerals(person: string): readonly Message[];
  /** The direct message channel of a person. */
  directChannel(person: string): string;
  home(person: string): View | null;
  modals(person: string): readonly View[];

  /** All calls of the Web API, oldest first. */
  readonly recordedCalls: readonly RecordedCall[];
  callsOf(method: string): readonly RecordedCall[];
  /** Blocks, views and options that were refused. Tests assert that there are none. */
  readonly validationErrors: readonly Refusal[];
  /** Ids of events that were given up after the last try. */
  lostEvents(): readonly unknown[];
  /** Events that are not acknowledged yet. */
  pendingEvents(): number;

  /** From now on everything goes to this URL, signed, instead of Socket Mode. */
  useRequestUrl(target: RequestUrl): void;
  /** Sends url_verification to the request URL; true if the challenge came back. */
  verifyUrl(): Promise<boolean>;
  /**
   * Gives the first value of `look` that is not undefined, null or false, looking after each change.
   * Rejects after `withinMs` real milliseconds (10 000), telling `what` was waited for.
   */
  waitFor<T>(
    look: () => T,
    options?: { readonly what?: string; readonly withinMs?: number },
  ): Promise<Exclude<T, undefined | null | false>>;
  close(): Promise<void>;
}
