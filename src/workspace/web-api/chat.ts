// chat.*: messages posted, changed, deleted, shown to one person, or kept for later.

import { z } from 'zod';
import type { Core } from '../core.js';
import { tellChanged, tellDeleted, tellPosted } from '../events/message-events.js';
import {
  addMessage,
  findMessage,
  messageToApi,
  removeMessage,
  replaceMessage,
} from '../state/messages.js';
import type { Channel, Message } from '../state/state.js';
import { channelOf, writableChannel } from './channel-access.js';
import { CONTENT_ARGS, readContent, readShownContent } from './message-content.js';
import type { Content } from './message-content.js';
import { flag, method, word } from './method.js';
import type { Method } from './method.js';
import { SlackError } from './slack-error.js';

const post = z.object({
  channel: word,
  ...CONTENT_ARGS,
  thread_ts: z.string().optional(),
  reply_broadcast: flag.optional(),
  mrkdwn: flag.optional(),
});

/** Posts content as the bot; used by chat.postMessage, scheduled messages and response_url. */
export function postAsBot(
  core: Core,
  channel: Channel,
  content: Content,
  how: {
    readonly thread_ts?: string | undefined;
    readonly reply_broadcast?: boolean;
    readonly mrkdwn?: boolean | undefined;
  } = {},
): Message {
  const { metadata } = content;
  const message = addMessage(core.state, {
    channel: channel.id,
    user: core.state.bot.user_id,
    text: content.text ?? textOfBlocks(content.blocks ?? []),
    blocks: content.blocks ?? [],
    ...how,
    metadata: metadata === null || metadata === 'remove' ? undefined : metadata,
  });
  tellPosted(core, channel, message);
  return message;
}

/** What Slack puts in `text` where an app gave blocks alone. */
function textOfBlocks(blocks: Message['blocks']): string {
  return blocks
    .map((block) => (block['text'] as { text?: string } | undefined)?.text ?? '')
    .filter((text) => text !== '')
    .join(' ');
}

/** A thread to reply in: its root must be there, and be a root. */
export function checkThread(core: Core, channel: Channel, thread_ts: string | undefined): void {
  if (thread_ts === undefined) return;
  if (!/^\d{10}\.\d{6}$/u.test(thread_ts)) throw new SlackError('invalid_thread_ts');
  const root = findMessage(core.state, channel.id, thread_ts);
  const isRoot = root && (root.thread_ts === undefined || root.thread_ts === root.ts);
  if (!isRoot) throw new SlackError('cannot_reply_to_message');
}

const postMessage = method({
  name: 'chat.postMessage',
  token: 'bot',
  scope: 'chat:write',
  args: post,
  handle(args, core) {
    const channel = writableChannel(core, args.channel);
    checkThread(core, channel, args.thread_ts);
    const content = readShownContent(core, 'chat.postMessage', args, 'cut');
    const message = postAsBot(core, channel, content, {
      thread_ts: args.thread_ts,
      reply_broadcast: args.thread_ts !== undefined && args.reply_broadcast === true,
      mrkdwn: args.mrkdwn,
    });
    return {
      channel: channel.id,
      ts: message.ts,
      message: messageToApi(core.state, message, true),
    };
  },
});

const postEphemeral = method({
  name: 'chat.postEphemeral',
  token: 'bot',
  scope: 'chat:write',
  args: post.extend({ user: word }),
  handle(args, core) {
    const channel = writableChannel(core, args.channel);
    if (!channel.members.has(args.user)) throw new SlackError('user_not_in_channel');
    checkThread(core, channel, args.thread_ts);
    const content = readShownContent(core, 'chat.postEphemeral', args, 'refuse');
    const message = addMessage(core.state, {
      channel: channel.id,
      user: core.state.bot.user_id,
      text: content.text ?? '',
      blocks: content.blocks ?? [],
      thread_ts: args.thread_ts,
      only_for: args.user,
      mrkdwn: args.mrkdwn,
    });
    return { message_ts: message.ts };
  },
});

const update = method({
  name: 'chat.update',
  token: 'bot',
  scope: 'chat:write',
  args: z.object({ channel: word, ts: word, ...CONTENT_ARGS }),
  handle(args, core) {
    const channel = writableChannel(core, args.channel);
    const before = findMessage(core.state, channel.id, args.ts);
    if (!before) throw new SlackError('message_not_found');
    if (before.user !== core.state.bot.user_id) throw new SlackError('cant_update_message');
    const after = changeMessage(core, before, readContent(core, 'chat.update', args, 'refuse'));
    if (after.text.trim() === '' && after.blocks.length === 0) throw new SlackError('no_text');
    replaceMessage(core.state, after);
    tellChanged(core, channel, before, after);
    return {
      channel: channel.id,
      ts: after.ts,
      text: after.text,
      message: messageToApi(core.state, after, true),
    };
  },
});

/** What was not given stays; `metadata: {}` takes it away. */
export function changeMessage(core: Core, before: Message, content: Content): Message {
  const { metadata: old, ...rest } = before;
  const metadata = content.metadata ?? old;
  return {
    ...rest,
    text: content.text ?? before.text,
    blocks: content.blocks ?? before.blocks,
    ...(metadata === undefined || metadata === 'remove' ? {} : { metadata }),
    edited: { user: before.user, ts: core.state.ids.ts() },
  };
}

const remove = method({
  name: 'chat.delete',
  token: 'bot',
  scope: 'chat:write',
  args: z.object({ channel: word, ts: word }),
  handle(args, core) {
    const channel = channelOf(core, args.channel);
    const message = findMessage(core.state, channel.id, args.ts);
    if (!message) throw new SlackError('message_not_found');
    if (message.user !== core.state.bot.user_id) throw new SlackError('cant_delete_message');
    removeMessage(core.state, message);
    tellDeleted(core, channel, message);
    return { channel: channel.id, ts: message.ts };
  },
});

const getPermalink = method({
  name: 'chat.getPermalink',
  token: 'bot',
  scope: null,
  args: z.object({ channel: word, message_ts: word }),
  handle(args, core) {
    const channel = channelOf(core, args.channel);
    const message = findMessage(core.state, channel.id, args.message_ts);
    if (!message) throw new SlackError('message_not_found');
    const thread =
      message.thread_ts === undefined ? '' : `?thread_ts=${message.thread_ts}&cid=${channel.id}`;
    return {
      channel: channel.id,
      permalink: `${core.address()}/archives/${channel.id}/p${message.ts.replace('.', '')}${thread}`,
    };
  },
});

export const CHAT_METHODS: readonly Method[] = [
  postMessage,
  postEphemeral,
  update,
  remove,
  getPermalink,
];
