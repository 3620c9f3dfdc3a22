// chat.scheduleMessage and its companions: messages that the workspace posts when their time comes.

import { z } from 'zod';
import { writableChannel } from './channel-access.js';
import { checkThread, postAsBot } from './chat.js';
import { CONTENT_ARGS, readShownContent } from './message-content.js';
import { count, method, word } from './method.js';
import type { Method } from './method.js';
import { SlackError } from './slack-error.js';

/** https://docs.slack.dev/reference/methods/chat.scheduleMessage: no further ahead than this. */
const FURTHEST_SECONDS = 120 * 24 * 3600;

const scheduleMessage = method({
  name: 'chat.scheduleMessage',
  token: 'bot',
  scope: 'chat:write',
  args: z.object({
    channel: word,
    post_at: count,
    ...CONTENT_ARGS,
    thread_ts: z.string().optional(),
  }),
  handle(args, core) {
    const { state } = core;
    const channel = writableChannel(core, args.channel);
    checkThread(core, channel, args.thread_ts);
    const now = Math.floor(state.clock.now() / 1000);
    if (args.post_at <= now) throw new SlackError('time_in_past');
    if (args.post_at > now + FURTHEST_SECONDS) throw new SlackError('time_too_far');
    const content = readShownContent(core, 'chat.scheduleMessage', args, 'cut');
    const id = state.ids.next('Q');
    const cancel = state.clock.after((args.post_at - now) * 1000, () => {
      state.scheduled.delete(id);
      // As in Slack, what cannot be posted by then is dropped in silence.
      if (!channel.is_archived && channel.members.has(state.bot.user_id))
        postAsBot(core, channel, content, { thread_ts: args.thread_ts });
    });
    state.scheduled.set(id, {
      id,
      channel: channel.id,
      post_at: args.post_at,
      date_created: now,
      text: content.text ?? '',
      cancel,
    });
    return { channel: channel.id, scheduled_message_id: id, post_at: args.post_at };
  },
});

const list = method({
  name: 'chat.scheduledMessages.list',
  token: 'bot',
  scope: null,
  args: z.object({ channel: z.string().optional() }),
  handle: (args, core) => ({
    scheduled_messages: [...core.state.scheduled.values()]
      .filter(({ channel }) => args.channel === undefined || channel === args.channel)
      .map(({ id, channel, post_at, date_created, text }) => ({
        id,
        channel_id: channel,
        post_at,
        date_created,
        text,
      })),
    response_metadata: { next_cursor: '' },
  }),
});

const remove = method({
  name: 'chat.deleteScheduledMessage',
  token: 'bot',
  scope: 'chat:write',
  args: z.object({ channel: word, scheduled_message_id: word }),
  handle(args, core) {
    const scheduled = core.state.scheduled.get(args.scheduled_message_id);
    if (scheduled?.channel !== args.channel) throw new SlackError('invalid_scheduled_message_id');
    scheduled.cancel();
    core.state.scheduled.delete(scheduled.id);
    return {};
  },
});

export const SCHEDULED_METHODS: readonly Method[] = [scheduleMessage, list, remove];
