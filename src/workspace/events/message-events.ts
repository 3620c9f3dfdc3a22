// A message that was posted, edited or deleted → the events that Slack sends of it.

import type { Core, SlackEvent } from '../core.js';
import { messageToApi } from '../state/messages.js';
import type { Channel, Message } from '../state/state.js';
import { emit, hears } from './emit.js';

function channelType(channel: Channel): 'im' | 'group' | 'channel' {
  if (channel.kind === 'im') return 'im';
  return channel.is_private ? 'group' : 'channel';
}

/** What Slack tells of who wrote: their company, and whether they are a guest. */
function authorFields(core: Core, user: string): Readonly<Record<string, unknown>> {
  const { state } = core;
  const person = state.people.get(user);
  if (!person) return {};
  const guest = person.kind === 'guest';
  const base = { user_team: person.team_id, source_team: person.team_id };
  return person.kind === 'member'
    ? {}
    : {
        ...base,
        user_profile: {
          real_name: person.real_name,
          name: person.name,
          team: person.team_id,
          is_restricted: guest,
          is_ultra_restricted: false,
        },
      };
}

function messageEvent(core: Core, channel: Channel, message: Message): SlackEvent {
  return {
    ...messageToApi(core.state, message),
    type: 'message',
    channel: channel.id,
    channel_type: channelType(channel),
    event_ts: message.ts,
    ...(message.bot_id === undefined ? { client_msg_id: `msg-${message.ts}` } : {}),
    ...authorFields(core, message.user),
  };
}

/** Tells the app of a new message, as far as it may hear of it. */
export function tellPosted(core: Core, channel: Channel, message: Message): void {
  const { bot } = core.state;
  if (message.only_for !== null || !channel.members.has(bot.user_id)) return;
  const context = { author: message.user, channel: channel.id };
  // Of most messages the app hears nothing.
  if (hears(core, { type: 'message', channel_type: channelType(channel) }))
    emit(core, messageEvent(core, channel, message), context);
  const mentionsBot = message.text.includes(`<@${bot.user_id}>`);
  // A mention in a direct message is told as message.im alone: https://docs.slack.dev/reference/events/app_mention
  if (!mentionsBot || channel.kind === 'im' || message.user === bot.user_id) return;
  const event = Object.entries(messageEvent(core, channel, message));
  const fields = Object.fromEntries(event.filter(([name]) => name !== 'channel_type'));
  emit(core, { ...fields, type: 'app_mention' }, context);
}

/** Tells the app that a message was changed, with what it was before. */
export function tellChanged(core: Core, channel: Channel, before: Message, after: Message): void {
  tellSubtype(core, channel, after.user, {
    subtype: 'message_changed',
    message: messageToApi(core.state, after),
    previous_message: messageToApi(core.state, before),
  });
}

/** Tells the app that a message was deleted. */
export function tellDeleted(core: Core, channel: Channel, message: Message): void {
  tellSubtype(core, channel, message.user, {
    subtype: 'message_deleted',
    deleted_ts: message.ts,
    previous_message: messageToApi(core.state, message),
  });
}

function tellSubtype(
  core: Core,
  channel: Channel,
  author: string,
  fields: Readonly<Record<string, unknown>>,
): void {
  if (!channel.members.has(core.state.bot.user_id)) return;
  const ts = core.state.ids.ts();
  emit(
    core,
    {
      ...fields,
      type: 'message',
      channel: channel.id,
      channel_type: channelType(channel),
      hidden: true,
      ts,
      event_ts: ts,
    },
    { author, channel: channel.id },
  );
}
