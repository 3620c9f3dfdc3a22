// Who sees what is shown: one person alone, or everybody in a room.

import type { Audience } from './audience.js';

export type Viewer =
  | {
      readonly kind: 'person';
      readonly person: string;
      /** The channel that they see it in; null where they are in none. */
      readonly channel: string | null;
      readonly audience: Audience;
    }
  | { readonly kind: 'room'; readonly channel: string };

/** Channels, public and private; not conversations with the bot, nor places that are none. */
export function isRoom(place: string): boolean {
  return /^[CG]/.test(place);
}

/** One person, looking from a place. */
export function personViewer(person: string, place: string, audience: Audience): Viewer {
  return { kind: 'person', person, channel: isRoom(place) ? place : null, audience };
}
