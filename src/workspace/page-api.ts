// The contract between the workspace's server and its page: what the page may read, and what a person may do.
//
// The page is one person looking at the workspace. Every request names that person in `?as=<user id>`;
// without it the first full member is meant. So "switching person" is only the page asking with another id,
// and two tabs can be two people. All paths are relative to the address that served the page.
//
//   GET  /page/state?as=U…                     → PageState (all that this person sees)
//   GET  /page/events?as=U…                    → text/event-stream; one `event: version`, data: PageVersion
//                                                at connect and after each change. Fetch the state again then.
//   POST /page/act?as=U…      body: PageAct    → PageActResult; Content-Type must be application/json
//   GET  /page/trail?channel=C…&ts=…           → PageTrail | null (how the question behind a message was understood)
//   GET  /files/<id>                           → bytes of an uploaded file
//
// Requests whose Host is not this server's own loopback address, or whose Origin is another site, get 403.
// This file has types only and imports nothing, so a browser build can take it as it is.

/** A block or view as Slack's clients get it: checked by the server, every missing block_id and action_id filled in. */
export interface PageBlock {
  readonly type: string;
  readonly block_id: string;
  readonly [key: string]: unknown;
}

/**
 * What kind of person: a full member of the workspace, a guest invited to some channels
 * (`is_restricted`), an external person from a company with which a channel is shared, or the bot.
 */
export type PagePersonKind = 'member' | 'guest' | 'external' | 'bot';

export interface PagePerson {
  readonly id: string;
  /** Handle, without @. */
  readonly name: string;
  readonly real_name: string;
  readonly title: string;
  readonly kind: PagePersonKind;
  /** Such as `sv-SE` or `en-US`. */
  readonly locale: string;
  readonly tz: string;
  readonly team_id: string;
  /** Name of the company, for external people; else that of the workspace. */
  readonly team_name: string;
  /** `#rrggbb`, for the drawn avatar; nothing is loaded from elsewhere. */
  readonly color: string;
}

export interface PageChannel {
  readonly id: string;
  /** `channel` is public or private (see is_private), `im` is the direct message between this person and the bot. */
  readonly kind: 'channel' | 'im';
  /** Without #; for an im the bot's handle. */
  readonly name: string;
  readonly topic: string;
  readonly is_private: boolean;
  readonly is_archived: boolean;
  /** Shared with another company. */
  readonly is_ext_shared: boolean;
  /** This person is in it. One who is not can still read a public channel, as in Slack, but not write. */
  readonly is_member: boolean;
  readonly bot_is_member: boolean;
  readonly members: readonly string[];
}

export interface PageReaction {
  readonly name: string;
  readonly users: readonly string[];
}

export interface PageMessage {
  readonly channel: string;
  /** Slack's id and time of a message: seconds with six decimals, as a string. Unique in its channel. */
  readonly ts: string;
  /** Present on replies and on roots that have replies (then it equals ts). */
  readonly thread_ts?: string;
  /** Who wrote it; the bot's user id for the bot's messages. */
  readonly user: string;
  /** Slack's mrkdwn, with & < > escaped, mentions as <@U…>, links as <url|label>, dates as <!date^…>. */
  readonly text: string;
  /** False where the app switched markup off: then `*` and `_` in text are only characters. */
  readonly mrkdwn?: false;
  readonly blocks: readonly PageBlock[];
  readonly reactions: readonly PageReaction[];
  /** Seen by this person alone ("Only visible to you"). */
  readonly ephemeral: boolean;
  /** Present when it was edited. */
  readonly edited_ts?: string;
  /** `channel_join`, `thread_broadcast` … Absent for what people and bots say. */
  readonly subtype?: string;
  /** On roots of threads: how many replies, by whom, and the last one. */
  readonly reply_count?: number;
  readonly reply_users?: readonly string[];
  readonly latest_reply?: string;
  readonly metadata?: { readonly event_type: string; readonly event_payload: unknown };
  readonly files?: readonly PageFile[];
}

export interface PageFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly mimetype: string;
  readonly size: number;
  /** Path on this server. */
  readonly url: string;
}

/** Plain text as Slack writes it in views. */
export interface PagePlainText {
  readonly type: 'plain_text';
  readonly text: string;
  readonly emoji?: boolean;
}

export interface PageView {
  readonly id: string;
  readonly type: 'home' | 'modal';
  readonly callback_id: string;
  readonly blocks: readonly PageBlock[];
  /** For modals. */
  readonly title?: PagePlainText;
  readonly submit?: PagePlainText;
  readonly close?: PagePlainText;
  /** Values so far, starting from the elements' initial values. */
  readonly state: PageStateValues;
  /** Messages to show by block_id, from the last refused submission. */
  readonly errors: Readonly<Record<string, string>>;
  readonly hash: string;
}

/** The bot's "is thinking…" line of a thread; gone when it posts there or clears it. */
export interface PageAgentStatus {
  readonly channel: string;
  readonly thread_ts: string;
  readonly status: string;
  readonly loading_messages: readonly string[];
}

export interface PageSuggestedPrompt {
  readonly title: string;
  /** What is sent when it is chosen: post it as a message of this person. */
  readonly message: string;
}

/** Prompts shown in the direct message with the bot: as the bot set them, else as the manifest lists them. */
export interface PageSuggestedPrompts {
  readonly channel: string;
  readonly title: string;
  readonly prompts: readonly PageSuggestedPrompt[];
}

export interface PageCommand {
  readonly command: string;
  readonly description: string;
  readonly usage_hint: string;
}

export interface PageShortcut {
  /** `message` ones are run on a message, `global` ones anywhere. */
  readonly type: 'message' | 'global';
  readonly name: string;
  readonly callback_id: string;
  readonly description: string;
}

/** The bot as the page shows it. */
export interface PageBot {
  readonly user_id: string;
  readonly name: string;
  readonly description: string;
  /** True while at least one Socket Mode connection is open, or a request URL is set. */
  readonly is_connected: boolean;
  /** True where the app has a Home tab. */
  readonly has_home: boolean;
}

/** All that one person sees. */
export interface PageState {
  /** Grows with each change. */
  readonly version: number;
  /** Tells one run of the server from another: when it differs, throw away what the page kept. */
  readonly run: string;
  /** The workspace's clock, milliseconds since 1970. It may stand ahead of the real one (see `move_clock`). */
  readonly now: number;
  readonly team: { readonly id: string; readonly name: string };
  readonly me: PagePerson;
  /** Everybody, the bot included; also those that this person may switch to (all but the bot). */
  readonly people: readonly PagePerson[];
  readonly bot: PageBot;
  /** What this person may see, in display order; the direct message with the bot last. A guest sees only their own. */
  readonly channels: readonly PageChannel[];
  /** By channel id, oldest first, thread replies among them (see thread_ts), this person's ephemerals too. */
  readonly messages: Readonly<Record<string, readonly PageMessage[]>>;
  /** What the bot published for this person, if anything. */
  readonly home: PageView | null;
  /** The stack of open modals, the topmost last. */
  readonly modals: readonly PageView[];
  readonly statuses: readonly PageAgentStatus[];
  readonly prompts: PageSuggestedPrompts | null;
  readonly commands: readonly PageCommand[];
  readonly shortcuts: readonly PageShortcut[];
  /** What main handed in: without `trail` the drawer shows only blocks, without `move_clock` hide that button. */
  readonly features: { readonly trail: boolean; readonly move_clock: boolean };
  /** When the next weekly summary is due, on the workspace's clock; null where the bot tells of none. */
  readonly next_summary: number | null;
  /** Questions that have an answer, for a newcomer; none where main hands in none. */
  readonly examples: PageExamples;
  /** Messages, views and homes that the workspace refused, newest last; for the drawer. At most 20. */
  readonly refusals: readonly PageRefusal[];
}

/** By language of the page. */
export interface PageExamples {
  readonly sv: readonly string[];
  readonly en: readonly string[];
}

/** A call of the bot that was refused because of its blocks. */
export interface PageRefusal {
  readonly method: string;
  readonly error: string;
  /** Such as `[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]`. */
  readonly messages: readonly string[];
}

/** Data of each `version` event. */
export interface PageVersion {
  readonly version: number;
  readonly run: string;
}

/** One choice of a menu, as in Block Kit. */
export interface PageOption {
  readonly text: { readonly type: string; readonly text: string; readonly [key: string]: unknown };
  readonly value: string;
  readonly description?: { readonly type: string; readonly text: string };
}

/**
 * The value of one element, as Slack writes it in `state.values` and in an action. Give the one that the
 * element's type asks for: `value` for text inputs (null when empty), selected_option(s) for menus, radio buttons,
 * checkboxes and overflow, and so on. Plain buttons have none. The server adds `type`.
 */
export interface PageInputValue {
  readonly type?: string;
  readonly value?: string | null;
  readonly selected_option?: PageOption | null;
  readonly selected_options?: readonly PageOption[];
  readonly selected_date?: string | null;
  readonly selected_time?: string | null;
  readonly selected_date_time?: number | null;
  readonly selected_user?: string | null;
  readonly selected_users?: readonly string[];
  readonly selected_channel?: string | null;
  readonly selected_channels?: readonly string[];
  readonly selected_conversation?: string | null;
  readonly selected_conversations?: readonly string[];
  readonly rich_text_value?: unknown;
}

/** block_id → action_id → value. */
export type PageStateValues = Readonly<
  Record<string, Readonly<Record<string, PageInputValue>> | undefined>
>;

/** Where an element stands: in a message (ephemeral ones too, by their ts), or in a modal or home view. */
export type PagePlace =
  { readonly channel: string; readonly ts: string } | { readonly view_id: string };

export type PageAct =
  /** Writes in a channel, or in a thread. Text as typed: `@handle` and `#channel` become links, & < > are escaped. */
  | {
      readonly act: 'post';
      readonly channel: string;
      readonly text: string;
      readonly thread_ts?: string;
    }
  /** Edits or deletes an own message. */
  | {
      readonly act: 'edit';
      readonly channel: string;
      readonly ts: string;
      readonly text: string;
    }
  | { readonly act: 'delete'; readonly channel: string; readonly ts: string }
  /** Runs `/command text` in a channel. A text posted with `act: 'post'` that begins with a known command does the same. */
  | {
      readonly act: 'command';
      readonly channel: string;
      readonly command: string;
      readonly text: string;
    }
  /**
   * Presses a button, a feedback button, an icon button, or picks in a menu: sends block_actions.
   * - button, icon_button, workflow: no `input`
   * - feedback_buttons: `input: { value }`, the value of the chosen side
   * - menus, pickers, radio buttons, checkboxes, overflow: `input` with what was selected
   * `state` holds the values of all inputs of that message or view, as far as the page knows them.
   */
  | {
      readonly act: 'press';
      readonly place: PagePlace;
      readonly block_id: string;
      readonly action_id: string;
      readonly input?: PageInputValue;
      readonly state?: PageStateValues;
    }
  /** Asks the bot for the choices of an external_select or multi_external_select: answers with `options` or `option_groups`. */
  | {
      readonly act: 'suggest';
      readonly place: PagePlace;
      readonly block_id: string;
      readonly action_id: string;
      /** What was typed so far; below the element's min_query_length do not ask. */
      readonly value: string;
    }
  /** Submits the topmost modal. Refused fields come back as `errors`, and stand in the state too. */
  | { readonly act: 'submit'; readonly view_id: string; readonly state: PageStateValues }
  /** Closes the topmost modal, or with `all` every one. */
  | { readonly act: 'close'; readonly view_id: string; readonly all?: boolean }
  /** Opens the bot's Home or Messages tab: sends app_home_opened. Do it at each showing of the tab. */
  | { readonly act: 'open_app'; readonly tab: 'home' | 'messages' }
  /** Runs a shortcut; message shortcuts say on which message. */
  | {
      readonly act: 'shortcut';
      readonly callback_id: string;
      readonly message?: { readonly channel: string; readonly ts: string };
    }
  | {
      readonly act: 'react';
      readonly channel: string;
      readonly ts: string;
      /** Without colons. */
      readonly name: string;
      readonly remove?: boolean;
    }
  /** Dismisses an ephemeral message. */
  | { readonly act: 'dismiss'; readonly channel: string; readonly ts: string }
  | { readonly act: 'archive'; readonly channel: string; readonly archived: boolean }
  /** Brings somebody (the bot too) into a channel, or out of it. */
  | { readonly act: 'invite'; readonly channel: string; readonly user: string }
  | { readonly act: 'remove'; readonly channel: string; readonly user: string }
  /** Moves the workspace's clock to the next weekly summary. Only where `features.move_clock`. */
  | { readonly act: 'move_clock' };

export interface PageOptionGroup {
  readonly label: PagePlainText;
  readonly options: readonly PageOption[];
}

/**
 * What came of an act. It is answered when the bot has acknowledged it, or 3 seconds have passed
 * (`error: 'dispatch_failed'`: "the app did not respond"); posts are answered at once.
 */
export type PageActResult =
  | {
      readonly ok: true;
      /** Of a posted message. */
      readonly ts?: string;
      /** Of a refused submission: block_id → message. The modal stays open. */
      readonly errors?: Readonly<Record<string, string>>;
      readonly options?: readonly PageOption[];
      readonly option_groups?: readonly PageOptionGroup[];
    }
  /**
   * `error` is one of Slack's own words where there is one: is_archived, not_in_channel, channel_not_found,
   * message_not_found, no_text, dispatch_failed, not_connected, unknown_command, invalid_act, not_allowed …
   */
  | { readonly ok: false; readonly error: string; readonly message?: string };

/** How the question behind a message was understood, as main explains it; null when the message answers none. */
export interface PageTrail {
  readonly question: string;
  /** In order; `how` says whether the question said it or the bot took it to be so. */
  readonly steps: readonly {
    readonly name: string;
    readonly text: string;
    readonly how: 'stated' | 'inferred' | null;
  }[];
  readonly citations: readonly {
    /** Document, field and place in words, as the card shows them. */
    readonly line: string;
    /** What stands there, to the letter. */
    readonly quote: string;
  }[];
  /** The whole answer or query, to look into. */
  readonly json: unknown;
}
