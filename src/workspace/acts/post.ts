// People writing: posts, edits, deletions and reactions, each stored and told to the app.

import type { Core } from '../core.js';
import { emit } from '../events/emit.js';
import { tellChanged, tellDeleted, tellPosted } from '../events/message-events.js';
import { addMessage, findMessage, removeMessage, replaceMessage } from '../state/messages.js';
import { setReaction } from '../state/reactions.js';
import type { Person } from '../state/seed.js';
import type { Message } from '../state/state.js';
import { readTyped } from '../state/typed-text.js';
import { SlackError } from '../web-api/slack-error.js';
import { openChannel, seenChannel, seenMessage } from './people.js';

/** Posts what a person typed, in a channel or in a thread. */
export function post(
  core: Core,
  person: Person,
  where: { readonly channel: string; readonly thread_ts?: string | undefined },
  typed: string,
): Message {
  const channel = openChannel(core, person, where.channel);
  if (typed.trim() === '') throw new SlackError('no_text');
  const { thread_ts } = where;
  if (thread_ts !== undefined && !findMessage(core.state, channel.id, thread_ts))
    throw new SlackError('message_not_found');
  const message = addMessage(core.state, {
    channel: channel.id,
    user: person.id,
    thread_ts,
    ...readTyped(typed, core.state),
  });
  tellPosted(core, channel, message);
  return message;
}

function ownMessage(core: Core, person: Person, channelId: string, ts: string): Message {
  const channel = openChannel(core, person, channelId);
  const message = seenMessage(core, person, channel, ts);
  if (message.user !== person.id) throw new SlackError('not_allowed');
  return message;
}

/** Changes an own message. */
export function edit(
  core: Core,
  person: Person,
  at: { readonly channel: string; readonly ts: string },
  typed: string,
): void {
  const before = ownMessage(core, person, at.channel, at.ts);
  if (typed.trim() === '') throw new SlackError('no_text');
  const edited = { user: person.id, ts: core.state.ids.ts() };
  const after: Message = { ...before, ...readTyped(typed, core.state), edited };
  replaceMessage(core.state, after);
  tellChanged(core, seenChannel(core, person, before.channel), before, after);
}

/** Deletes an own message. */
export function deleteOwn(
  core: Core,
  person: Person,
  at: { readonly channel: string; readonly ts: string },
): void {
  const message = ownMessage(core, person, at.channel, at.ts);
  removeMessage(core.state, message);
  tellDeleted(core, seenChannel(core, person, message.channel), message);
}

/** Puts an emoji on a message or takes it away. */
export function react(
  core: Core,
  person: Person,
  at: { readonly channel: string; readonly ts: string },
  name: string,
  on: boolean,
): void {
  const channel = openChannel(core, person, at.channel);
  const message = findMessage(core.state, channel.id, at.ts);
  if (!message) throw new SlackError('message_not_found');
  if (!setReaction(core.state, message, name, person.id, on))
    throw new SlackError(on ? 'already_reacted' : 'no_reaction');
  if (!channel.members.has(core.state.bot.user_id)) return;
  emit(
    core,
    {
      type: on ? 'reaction_added' : 'reaction_removed',
      user: person.id,
      reaction: name,
      item_user: message.user,
      item: { type: 'message', channel: channel.id, ts: message.ts },
      event_ts: core.state.ids.ts(),
    },
    { author: person.id, channel: channel.id },
  );
}

/** Takes an ephemeral message out of the person's sight. */
export function dismiss(
  core: Core,
  person: Person,
  at: { readonly channel: string; readonly ts: string },
): void {
  const message = seenMessage(core, person, seenChannel(core, person, at.channel), at.ts);
  if (message.only_for === null) throw new SlackError('not_allowed');
  removeMessage(core.state, message);
}
