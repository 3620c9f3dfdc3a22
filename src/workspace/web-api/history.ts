// conversations.history and conversations.replies: what was said.

import { z } from 'zod';
import { findMessage, messageToApi, repliesOf } from '../state/messages.js';
import type { Message } from '../state/state.js';
import { historyOf } from './channel-access.js';
import { count, flag, method, word } from './method.js';
import type { Method } from './method.js';
import { page } from './paging.js';
import { SlackError } from './slack-error.js';

const spanArgs = {
  channel: word,
  oldest: z.string().optional(),
  latest: z.string().optional(),
  inclusive: flag.optional(),
  include_all_metadata: flag.optional(),
  cursor: z.string().optional(),
  limit: count.optional(),
};

function withinSpan(args: {
  oldest?: string | undefined;
  latest?: string | undefined;
  inclusive?: boolean | undefined;
}): (message: Message) => boolean {
  const oldest = Number(args.oldest ?? 0);
  const latest = args.latest === undefined ? Infinity : Number(args.latest);
  return ({ ts }) => {
    const at = Number(ts);
    if (args.inclusive === true) return at >= oldest && at <= latest;
    return at > oldest && at < latest;
  };
}

const history = method({
  name: 'conversations.history',
  token: 'bot',
  scope: null,
  args: z.object(spanArgs),
  handle(args, core) {
    const channel = historyOf(core, args.channel);
    const roots = (core.state.messages.get(channel.id) ?? [])
      .filter(
        ({ only_for, thread_ts, ts, reply_broadcast }) =>
          only_for === null &&
          (thread_ts === undefined || thread_ts === ts || reply_broadcast === true),
      )
      .filter(withinSpan(args))
      .reverse();
    const { items, next_cursor } = page(roots, args, 100);
    return {
      messages: items.map((one) => messageToApi(core.state, one, args.include_all_metadata)),
      has_more: next_cursor !== '',
      response_metadata: { next_cursor },
    };
  },
});

const replies = method({
  name: 'conversations.replies',
  token: 'bot',
  scope: null,
  args: z.object({ ...spanArgs, ts: word }),
  handle(args, core) {
    const channel = historyOf(core, args.channel);
    const asked = findMessage(core.state, channel.id, args.ts);
    if (!asked) throw new SlackError('thread_not_found');
    const root = asked.thread_ts ?? asked.ts;
    const first = findMessage(core.state, channel.id, root);
    const thread = repliesOf(core.state, channel.id, root).filter(withinSpan(args));
    const { items, next_cursor } = page([...(first ? [first] : []), ...thread], args, 1000);
    return {
      messages: items.map((one) => messageToApi(core.state, one, args.include_all_metadata)),
      has_more: next_cursor !== '',
      response_metadata: { next_cursor },
    };
  },
});

export const HISTORY_METHODS: readonly Method[] = [history, replies];
