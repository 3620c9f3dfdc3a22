// Emoji on a message, one of each kind per person.

import { replaceMessage } from './messages.js';
import type { Message, State } from './state.js';

/** Adds or takes away a reaction; false if there was nothing to do. */
export function setReaction(
  state: State,
  message: Message,
  name: string,
  user: string,
  on: boolean,
): boolean {
  const old = message.reactions.find((one) => one.name === name);
  if ((old?.users.includes(user) ?? false) === on) return false;
  const users = on
    ? [...(old?.users ?? []), user]
    : (old?.users ?? []).filter((one) => one !== user);
  const others = message.reactions.filter((one) => one.name !== name);
  const reactions = users.length > 0 ? [...others, { name, users }] : others;
  replaceMessage(state, { ...message, reactions });
  return true;
}
