// What all listeners share.

import type { Card } from '../model/card.js';
import type { Log } from '../model/log.js';
import type { ChannelsWithOutsiders } from './channels-with-outsiders.js';
import { createChannelsWithOutsiders } from './channels-with-outsiders.js';
import type { FindAsker } from './find-asker.js';
import { createFindAsker } from './find-asker.js';
import type { SlackHandlers } from './handlers.js';
import type { SeenEvents } from './seen-events.js';
import { createSeenEvents } from './seen-events.js';
import type { Wait } from './within.js';

/** What the door is handed from outside. */
export interface DoorParts {
  readonly handlers: SlackHandlers;
  /** Writes a whole card out as plain text, with its sources. */
  readonly cardToText: (card: Card) => string;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: Wait;
}

/** The same with what the door remembers between events. */
export interface ListenerParts extends DoorParts {
  readonly findAsker: FindAsker;
  readonly seenEvents: SeenEvents;
  readonly channels: ChannelsWithOutsiders;
}

export function createListenerParts(parts: DoorParts): ListenerParts {
  return {
    ...parts,
    findAsker: createFindAsker(parts),
    seenEvents: createSeenEvents(),
    channels: createChannelsWithOutsiders(),
  };
}
