// conversations.*: channels and direct messages, and who is in them.

import { z } from 'zod';
import type { Core } from '../core.js';
import { bringIn } from '../events/membership.js';
import { directMessageId } from '../state/state.js';
import type { Channel } from '../state/state.js';
import { channelOf, needScope, readableChannel, scopeFamily } from './channel-access.js';
import { count, flag, idList, method, word } from './method.js';
import type { Answer, Method } from './method.js';
import { page } from './paging.js';
import { SlackError } from './slack-error.js';

/** A channel as conversations.info shows it. */
function channelToApi(core: Core, channel: Channel): Answer {
  const { bot } = core.state;
  const common = {
    id: channel.id,
    created: channel.created,
    is_archived: channel.is_archived,
    is_im: channel.kind === 'im',
    is_mpim: false,
    is_org_shared: false,
    context_team_id: core.state.team.id,
  };
  if (channel.kind === 'im') return { ...common, user: channel.user, is_open: true };
  return {
    ...common,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: !channel.is_private,
    is_group: channel.is_private,
    is_private: channel.is_private,
    is_general: false,
    is_shared: channel.is_ext_shared,
    is_ext_shared: channel.is_ext_shared,
    is_pending_ext_shared: false,
    is_member: channel.members.has(bot.user_id),
    topic: { value: channel.topic, creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
    num_members: channel.members.size,
    ...(channel.is_ext_shared
      ? { connected_team_ids: [core.state.partner.id], conversation_host_id: core.state.team.id }
      : {}),
  };
}

const info = method({
  name: 'conversations.info',
  token: 'bot',
  scope: null,
  args: z.object({
    channel: word,
    include_num_members: flag.optional(),
    include_locale: flag.optional(),
  }),
  handle: (args, core) => ({ channel: channelToApi(core, readableChannel(core, args.channel)) }),
});

const TYPES = { public_channel: 'channels', private_channel: 'groups', im: 'im' } as const;

/** The channels of the asked types; each type needs its scope. */
function channelsOfTypes(core: Core, types: readonly string[]): readonly Channel[] {
  const families = types.map((type) => {
    if (type === 'mpim') return 'mpim';
    if (!(type in TYPES)) throw new SlackError('invalid_types');
    return TYPES[type as keyof typeof TYPES];
  });
  for (const family of families) needScope(core, `${family}:read`);
  return [...core.state.channels.values()].filter(
    (channel) =>
      families.includes(scopeFamily(channel)) &&
      (!channel.is_private || channel.members.has(core.state.bot.user_id)),
  );
}

const listing = z.object({
  types: idList.optional(),
  exclude_archived: flag.optional(),
  cursor: z.string().optional(),
  limit: count.optional(),
});

const list = method({
  name: 'conversations.list',
  token: 'bot',
  scope: null,
  args: listing,
  handle(args, core) {
    const channels = channelsOfTypes(core, args.types ?? ['public_channel']).filter(
      ({ is_archived }) => !(args.exclude_archived === true && is_archived),
    );
    const { items, next_cursor } = page(channels, args, 100);
    return {
      channels: items.map((channel) => channelToApi(core, channel)),
      response_metadata: { next_cursor },
    };
  },
});

/** users.conversations: the channels that the bot, or a person, is in. */
const ofUser = method({
  name: 'users.conversations',
  token: 'bot',
  scope: null,
  args: listing.extend({ user: z.string().optional() }),
  handle(args, core) {
    const user = args.user ?? core.state.bot.user_id;
    const channels = channelsOfTypes(core, args.types ?? ['public_channel']).filter(
      ({ is_archived, members }) =>
        members.has(user) && !(args.exclude_archived === true && is_archived),
    );
    const { items, next_cursor } = page(channels, args, 100);
    return {
      channels: items.map((channel) => channelToApi(core, channel)),
      response_metadata: { next_cursor },
    };
  },
});

const members = method({
  name: 'conversations.members',
  token: 'bot',
  scope: null,
  args: z.object({ channel: word, cursor: z.string().optional(), limit: count.optional() }),
  handle(args, core) {
    const channel = readableChannel(core, args.channel);
    const { items, next_cursor } = page([...channel.members], args, 100);
    return { members: items, response_metadata: { next_cursor } };
  },
});

const open = method({
  name: 'conversations.open',
  token: 'bot',
  scope: 'im:write',
  args: z.object({
    users: idList.optional(),
    channel: z.string().optional(),
    return_im: flag.optional(),
    prevent_creation: flag.optional(),
  }),
  handle(args, core) {
    const [user, ...others] = args.users ?? [];
    if (others.length > 0) throw new SlackError('not_enough_users');
    const id = user === undefined ? args.channel : directMessageId(user);
    if (id === undefined) throw new SlackError('users_list_not_supplied');
    const person = user === undefined ? undefined : core.state.people.get(user);
    if (user !== undefined && !person) throw new SlackError('user_not_found');
    if (person?.deleted === true) throw new SlackError('user_disabled');
    const channel = core.state.channels.get(id);
    if (!channel)
      throw new SlackError(user === undefined ? 'channel_not_found' : 'user_not_visible');
    return { channel: channelToApi(core, channel), already_open: true, no_op: true };
  },
});

const join = method({
  name: 'conversations.join',
  token: 'bot',
  scope: 'channels:join',
  args: z.object({ channel: word }),
  handle(args, core) {
    const channel = channelOf(core, args.channel);
    if (channel.kind === 'im' || channel.is_private)
      throw new SlackError('method_not_supported_for_channel_type');
    if (channel.is_archived) throw new SlackError('is_archived');
    bringIn(core, channel, core.state.bot.user_id);
    return { channel: channelToApi(core, channel) };
  },
});

export const CONVERSATION_METHODS: readonly Method[] = [info, list, ofUser, members, open, join];
