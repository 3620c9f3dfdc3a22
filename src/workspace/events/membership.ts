// Who is in a channel: people and the bot come and go, and the app is told.

import type { Core } from '../core.js';
import { addMessage } from '../state/messages.js';
import type { Channel } from '../state/state.js';
import { emit } from './emit.js';

/** Brings somebody into a channel; nothing happens if they are in it. */
export function bringIn(core: Core, channel: Channel, user: string, inviter?: string): void {
  if (channel.members.has(user)) return;
  channel.members.add(user);
  addMessage(core.state, {
    channel: channel.id,
    user,
    text: `<@${user}> has joined the channel`,
    blocks: [],
    subtype: 'channel_join',
  });
  tellMembership(core, 'member_joined_channel', channel, user, inviter);
}

/** Takes somebody out of a channel. */
export function takeOut(core: Core, channel: Channel, user: string): void {
  if (!channel.members.has(user)) return;
  tellMembership(core, 'member_left_channel', channel, user);
  channel.members.delete(user);
  core.state.changed();
}

/** Archives a channel or opens it again. */
export function setArchived(core: Core, channel: Channel, archived: boolean, user: string): void {
  if (channel.is_archived === archived) return;
  channel.is_archived = archived;
  core.state.changed();
  emit(
    core,
    {
      type: archived ? 'channel_archive' : 'channel_unarchive',
      channel: channel.id,
      user,
      event_ts: core.state.ids.ts(),
    },
    { author: user, channel: channel.id },
  );
}

function tellMembership(
  core: Core,
  type: 'member_joined_channel' | 'member_left_channel',
  channel: Channel,
  user: string,
  inviter?: string,
): void {
  if (!channel.members.has(core.state.bot.user_id)) return;
  emit(
    core,
    {
      type,
      user,
      channel: channel.id,
      channel_type: channel.is_private ? 'G' : 'C',
      team: core.state.team.id,
      ...(inviter === undefined ? {} : { inviter }),
      event_ts: core.state.ids.ts(),
    },
    { author: user, channel: channel.id },
  );
}
