// What the page itself says, as one typed shape for both languages; what the bot says is not here.

import type { PagePersonKind } from '../../page-api.js';

export interface Texts {
  /** For Intl. */
  readonly locale: string;
  readonly skipToMessages: string;
  readonly loading: string;
  readonly notReached: string;
  readonly botAway: (bot: string) => string;
  readonly localWorkspace: string;
  readonly otherLanguage: string;
  readonly toDark: string;
  readonly toLight: string;
  readonly moveClock: string;
  readonly channels: string;
  readonly apps: string;
  readonly sidebar: string;
  readonly openSidebar: string;
  readonly unread: (count: number) => string;
  readonly privateChannel: string;
  readonly sharedChannel: string;
  readonly archivedChannel: string;

  readonly you: string;
  readonly switchPerson: string;
  readonly seeAs: string;
  readonly kinds: Readonly<Record<PagePersonKind, string>>;
  readonly kindHelp: Readonly<Record<Exclude<PagePersonKind, 'bot'>, string>>;
  readonly lookingAs: (name: string, kind: string) => string;

  readonly members: (count: number) => string;
  readonly tabs: { readonly messages: string; readonly home: string };
  readonly noHome: (bot: string) => string;
  readonly messagesIn: (name: string) => string;
  readonly beginningOf: (name: string) => string;
  readonly beginningHelp: (bot: string) => string;
  readonly beginningOfDirect: (bot: string) => string;
  readonly today: string;
  readonly yesterday: string;
  readonly edited: string;
  readonly appBadge: string;
  readonly onlyYou: string;
  readonly dismiss: string;
  readonly inChannel: string;
  readonly joined: string;
  readonly left: string;

  readonly thread: string;
  readonly closeThread: string;
  readonly replies: (count: number) => string;
  readonly lastReply: (when: string) => string;
  readonly openThread: string;
  readonly replyInThread: string;
  readonly noThread: string;
  readonly working: (bot: string, status: string) => string;
  readonly newMessage: (from: string, text: string) => string;

  readonly toolbar: string;
  readonly react: string;
  readonly reactionBy: (emoji: string, names: string) => string;
  readonly more: string;
  readonly edit: string;
  readonly delete: string;
  readonly copyText: string;
  readonly save: string;
  readonly cancel: string;

  readonly writeIn: (name: string) => string;
  readonly writeReply: string;
  readonly writeToBot: (bot: string) => string;
  readonly send: string;
  readonly sendHelp: string;
  readonly mention: string;
  readonly command: string;
  readonly completions: string;
  readonly suggestions: string;
  readonly suggestionsTitle: string;
  readonly isArchived: string;
  readonly notMember: (name: string) => string;
  readonly join: string;
  readonly botNotHere: (bot: string) => string;
  readonly inviteBot: string;

  readonly details: string;
  readonly closeDetails: string;
  readonly sources: string;
  readonly understanding: string;
  readonly blocks: string;
  readonly plainText: string;
  readonly refusals: string;
  readonly noTrail: string;
  readonly noSources: string;
  readonly nothingUnderstood: string;
  readonly noRefusals: string;
  readonly stated: string;
  readonly inferred: string;
  readonly question: string;
  /** By the bot's own name of what recognised some words. */
  readonly recognisers: Readonly<Record<string, string>>;
  readonly rawAnswer: string;
  readonly copyJson: string;
  readonly copied: string;
  readonly blockCount: (count: number, characters: number) => string;

  readonly choose: string;
  readonly nothingFound: string;
  readonly searching: string;
  readonly typeMore: (count: number) => string;
  readonly removeChoice: (name: string) => string;
  readonly close: string;
  readonly yes: string;
  readonly confirmTitle: string;
  readonly required: string;
  readonly optional: string;
  readonly imageElsewhere: string;
  readonly filesNotHere: string;
  readonly unknownBlock: (type: string) => string;
  readonly page: (first: number, last: number, of: number) => string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly sortBy: (column: string) => string;
  readonly chartTable: string;
  readonly table: string;
  readonly cards: (count: number) => string;
  readonly previousCard: string;
  readonly nextCard: string;
  readonly showMore: string;
  readonly levels: Readonly<Record<string, string>>;
  readonly taskStates: Readonly<Record<string, string>>;

  readonly dismissNotice: string;
  /** By Slack's word for the error. */
  readonly errors: Readonly<Record<string, string>>;
  readonly otherError: (word: string) => string;
}
