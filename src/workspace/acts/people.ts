// Which person and which channel an act is about, and whether that person may act there.

import type { Core } from '../core.js';
import type { Person } from '../state/seed.js';
import { canRead, findMessage } from '../state/messages.js';
import type { Channel, Message } from '../state/state.js';
import { SlackError } from '../web-api/slack-error.js';

/** A person by id or handle. */
export function personOf(core: Core, idOrHandle: string): Person {
  const { people } = core.state;
  const person =
    people.get(idOrHandle) ?? [...people.values()].find(({ name }) => name === idOrHandle);
  if (!person) throw new SlackError('user_not_found');
  return person;
}

/** A channel by id, or by name with or without #, that the person can see. */
export function seenChannel(core: Core, person: Person, idOrName: string): Channel {
  const { channels } = core.state;
  const name = idOrName.replace(/^#/u, '');
  const channel =
    channels.get(idOrName) ??
    [...channels.values()].find((one) => one.kind === 'channel' && one.name === name);
  if (!channel || !canRead(core.state, channel, person.id))
    throw new SlackError('channel_not_found');
  return channel;
}

/** The same, but the person can write there. */
export function openChannel(core: Core, person: Person, idOrName: string): Channel {
  const channel = seenChannel(core, person, idOrName);
  if (channel.is_archived) throw new SlackError('is_archived');
  if (!channel.members.has(person.id)) throw new SlackError('not_in_channel');
  return channel;
}

/** A message that the person sees, ephemerals of theirs among them. */
export function seenMessage(core: Core, person: Person, channel: Channel, ts: string): Message {
  const message = findMessage(core.state, channel.id, ts, 'with ephemerals');
  if (!message || (message.only_for !== null && message.only_for !== person.id))
    throw new SlackError('message_not_found');
  return message;
}
