// reactions.*: emoji on messages.

import { z } from 'zod';
import { findMessage, messageToApi } from '../state/messages.js';
import { setReaction } from '../state/reactions.js';
import { channelOf } from './channel-access.js';
import { method, word } from './method.js';
import type { Method } from './method.js';
import { SlackError } from './slack-error.js';

const target = z.object({ channel: word, timestamp: word });
const named = target.extend({ name: word });

const add = method({
  name: 'reactions.add',
  token: 'bot',
  scope: 'reactions:write',
  args: named,
  handle(args, core) {
    const channel = channelOf(core, args.channel);
    if (channel.is_archived) throw new SlackError('is_archived');
    const message = findMessage(core.state, channel.id, args.timestamp);
    if (!message) throw new SlackError('message_not_found');
    if (!setReaction(core.state, message, args.name, core.state.bot.user_id, true))
      throw new SlackError('already_reacted');
    return {};
  },
});

const remove = method({
  name: 'reactions.remove',
  token: 'bot',
  scope: 'reactions:write',
  args: named,
  handle(args, core) {
    const message = findMessage(core.state, channelOf(core, args.channel).id, args.timestamp);
    if (!message) throw new SlackError('message_not_found');
    if (!setReaction(core.state, message, args.name, core.state.bot.user_id, false))
      throw new SlackError('no_reaction');
    return {};
  },
});

const get = method({
  name: 'reactions.get',
  token: 'bot',
  scope: 'reactions:read',
  args: target,
  handle(args, core) {
    const channel = channelOf(core, args.channel);
    const message = findMessage(core.state, channel.id, args.timestamp);
    if (!message) throw new SlackError('message_not_found');
    return { type: 'message', channel: channel.id, message: messageToApi(core.state, message) };
  },
});

export const REACTION_METHODS: readonly Method[] = [add, remove, get];
