// Which channel an argument means, and whether the bot may read it or write in it.

import type { Core } from '../core.js';
import { directMessageId } from '../state/state.js';
import type { Channel } from '../state/state.js';
import { SlackError } from './slack-error.js';

/** The channel of an id; a person's id means the direct message. Unknown and unseen ones are channel_not_found. */
export function channelOf(core: Core, id: string): Channel {
  const { channels, bot } = core.state;
  const channel = channels.get(id) ?? channels.get(directMessageId(id));
  const isSeen = channel && (!channel.is_private || channel.members.has(bot.user_id));
  if (!isSeen) throw new SlackError('channel_not_found');
  return channel;
}

/** The channel, if the bot may write in it. */
export function writableChannel(core: Core, id: string): Channel {
  const channel = channelOf(core, id);
  if (channel.is_archived) throw new SlackError('is_archived');
  if (channel.kind === 'im' && !core.manifest.features.app_home.messages_tab_enabled)
    throw new SlackError('messages_tab_disabled');
  const mayUninvited = !channel.is_private && core.scopes.has('chat:write.public');
  if (!channel.members.has(core.state.bot.user_id) && !mayUninvited)
    throw new SlackError('not_in_channel');
  return channel;
}

/** The channel, if the bot may read what was said in it. */
export function historyOf(core: Core, id: string): Channel {
  const channel = channelOf(core, id);
  needScope(core, `${scopeFamily(channel)}:history`);
  if (!channel.members.has(core.state.bot.user_id)) throw new SlackError('not_in_channel');
  return channel;
}

/** The channel, if the bot may see its facts and members. */
export function readableChannel(core: Core, id: string): Channel {
  const channel = channelOf(core, id);
  needScope(core, `${scopeFamily(channel)}:read`);
  return channel;
}

/** The first half of the scopes that a conversation of this kind asks for. */
export function scopeFamily(channel: Channel): 'channels' | 'groups' | 'im' {
  if (channel.kind === 'im') return 'im';
  return channel.is_private ? 'groups' : 'channels';
}

/** Throws missing_scope, with what is needed and what the token has. */
export function needScope(core: Core, needed: string): void {
  if (core.scopes.has(needed)) return;
  throw new SlackError('missing_scope', { needed, provided: [...core.scopes].join(',') });
}
