// Messages: added, replaced, deleted, found, and shown as the Web API and events show them.

import { packBlocks } from './pack-blocks.js';
import type { Channel, Message, State } from './state.js';

/** What is given to make a message; the rest follows from it. */
export interface NewMessage {
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly blocks: Message['blocks'];
  readonly thread_ts?: string | undefined;
  readonly only_for?: string | null;
  readonly subtype?: string | undefined;
  readonly metadata?: Message['metadata'] | undefined;
  readonly files?: readonly string[] | undefined;
  readonly reply_broadcast?: boolean | undefined;
  readonly mrkdwn?: boolean | undefined;
}

/** Stores a message with the next ts, clears the bot's status in its thread, and returns it. */
export function addMessage(state: State, given: NewMessage): Message {
  const { thread_ts, only_for = null, subtype, metadata, files, ...others } = given;
  const { reply_broadcast, mrkdwn, ...rest } = others;
  const isBot = given.user === state.bot.user_id;
  const message: Message = {
    ...rest,
    ts: state.ids.ts(),
    team: state.people.get(given.user)?.team_id ?? state.team.id,
    reactions: [],
    only_for,
    ...(isBot ? { bot_id: state.bot.id } : {}),
    ...(thread_ts === undefined ? {} : { thread_ts }),
    ...(subtype === undefined ? {} : { subtype }),
    ...(metadata === undefined ? {} : { metadata }),
    ...(files === undefined || files.length === 0 ? {} : { files }),
    ...(mrkdwn === false ? { mrkdwn } : {}),
    ...(reply_broadcast === true ? { reply_broadcast, subtype: 'thread_broadcast' } : {}),
  };
  for (const list of listsOf(state, message)) list.push(message);
  if (isBot) {
    clearStatus(state, given.channel, thread_ts ?? message.ts);
    packOlder(state, message);
  }
  state.changed();
  return message;
}

/** Messages that may be looked at just after they were posted. */
const NEWEST = 64;

function packOlder({ newest }: State, message: Message): void {
  if (message.blocks.length > 0) newest.push(message);
  const older = newest.length > NEWEST ? newest.shift() : undefined;
  if (older !== undefined) packBlocks(older);
}

/** Takes away the bot's "is thinking" line of a thread, if there is one. */
export function clearStatus(state: State, channel: string, thread: string): void {
  const key = `${channel}:${thread}`;
  state.statuses.get(key)?.cancel();
  state.statuses.delete(key);
}

/** Replaces a message by a changed copy. */
export function replaceMessage(state: State, message: Message): void {
  for (const list of listsOf(state, message)) {
    const index = indexOf(list, message.ts);
    if (index >= 0) list[index] = message;
  }
  state.changed();
}

/** Takes a message away; its replies stay, as in Slack. */
export function removeMessage(state: State, message: Message): void {
  for (const list of listsOf(state, message)) {
    const index = indexOf(list, message.ts);
    if (index >= 0) list.splice(index, 1);
  }
  state.changed();
}

/** The message at a ts, ephemerals among them only if asked for. */
export function findMessage(
  state: State,
  channel: string,
  ts: string,
  ephemerals: 'with ephemerals' | 'without ephemerals' = 'without ephemerals',
): Message | undefined {
  const list = state.messages.get(channel) ?? [];
  const message = list[indexOf(list, ts)];
  return ephemerals === 'with ephemerals' || message?.only_for === null ? message : undefined;
}

/** Replies of a thread, without its root, oldest first. */
export function repliesOf(state: State, channel: string, root: string): readonly Message[] {
  return (state.threads.get(`${channel}:${root}`) ?? []).filter(
    ({ only_for }) => only_for === null,
  );
}

/** What is added to a root that has replies. */
export function threadSummary(
  state: State,
  message: Message,
): Readonly<{
  thread_ts?: string;
  reply_count?: number;
  reply_users?: readonly string[];
  latest_reply?: string;
}> {
  if (message.only_for !== null || message.thread_ts !== undefined) return {};
  const replies = repliesOf(state, message.channel, message.ts);
  const last = replies.at(-1);
  if (!last) return {};
  return {
    thread_ts: message.ts,
    reply_count: replies.length,
    reply_users: [...new Set(replies.map(({ user }) => user))],
    latest_reply: last.ts,
  };
}

/** A message as conversations.history, conversations.replies, events and actions show it. */
export function messageToApi(
  state: State,
  message: Message,
  withMetadata = false,
): Readonly<Record<string, unknown>> {
  const { user, bot_id, ts, text, blocks, team, reactions, edited, subtype, metadata } = message;
  return {
    type: 'message',
    ...(subtype === undefined ? {} : { subtype }),
    user,
    ...(bot_id === undefined ? {} : { bot_id, app_id: state.app_id }),
    ts,
    text,
    team,
    ...(blocks.length > 0 ? { blocks } : {}),
    ...(message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts }),
    ...(reactions.length > 0
      ? { reactions: reactions.map((one) => ({ ...one, count: one.users.length })) }
      : {}),
    ...(edited === undefined ? {} : { edited }),
    ...(withMetadata && metadata !== undefined ? { metadata } : {}),
    ...threadSummary(state, message),
  };
}

/** The lists that a message stands in: its channel's, and its thread's if it is a reply. */
function listsOf(state: State, { channel, ts, thread_ts }: Message): readonly Message[][] {
  const messages = state.messages.get(channel);
  if (!messages) throw new Error(`No channel ${channel}`);
  if (thread_ts === undefined || thread_ts === ts) return [messages];
  const key = `${channel}:${thread_ts}`;
  const thread = state.threads.get(key) ?? [];
  state.threads.set(key, thread);
  return [messages, thread];
}

/** Where a ts stands in a list, -1 if nowhere. Lists are in the order of ts, which all have the same length. */
function indexOf(list: readonly Message[], ts: string): number {
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = list[middle]?.ts ?? '';
    if (found === ts) return middle;
    if (found < ts) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** True if a person may read a channel: members, and full members any public one. */
export function canRead(state: State, channel: Channel, user: string): boolean {
  return (
    channel.members.has(user) || (!channel.is_private && state.people.get(user)?.kind === 'member')
  );
}
