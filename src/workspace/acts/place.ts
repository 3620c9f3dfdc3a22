// Where an element stands → the message or view, the element, and how payloads tell of them.

import type { Core } from '../core.js';
import type { PagePlace } from '../page-api.js';
import { elementsOf } from '../state/block-ids.js';
import type { PlacedElement } from '../state/block-ids.js';
import { messageToApi } from '../state/messages.js';
import type { Person } from '../state/seed.js';
import type { Channel, Message, View } from '../state/state.js';
import { viewToApi } from '../state/views.js';
import { SlackError } from '../web-api/slack-error.js';
import { channelRef } from './interaction.js';
import { seenChannel, seenMessage } from './people.js';

/** Where an element stands, found. */
export type Found =
  | { readonly kind: 'message'; readonly channel: Channel; readonly message: Message }
  | { readonly kind: 'view'; readonly view: View };

/** Finds where an element stands, if the person sees it. */
export function findPlace(core: Core, person: Person, place: PagePlace): Found {
  if ('view_id' in place) {
    const view = core.state.views.get(place.view_id);
    if (view?.user !== person.id) throw new SlackError('view_not_found');
    return { kind: 'view', view };
  }
  const channel = seenChannel(core, person, place.channel);
  return { kind: 'message', channel, message: seenMessage(core, person, channel, place.ts) };
}

/** The element itself. */
export function findElement(found: Found, block_id: string, action_id: string): PlacedElement {
  const { blocks } = found.kind === 'view' ? found.view : found.message;
  const placed = elementsOf(blocks).find(
    (one) => one.block_id === block_id && one.element.action_id === action_id,
  );
  if (!placed) throw new SlackError('element_not_found');
  return placed;
}

/** The parts of a payload that say where the element stands. */
export function placeFields(core: Core, found: Found): Readonly<Record<string, unknown>> {
  if (found.kind === 'view')
    return {
      container: { type: 'view', view_id: found.view.id },
      view: viewToApi(core.state, found.view),
    };
  const { channel, message } = found;
  return {
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: message.only_for !== null,
      ...(message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts }),
    },
    channel: channelRef(channel),
    // Of ephemeral messages Slack gives no content.
    ...(message.only_for === null ? { message: messageToApi(core.state, message) } : {}),
  };
}
