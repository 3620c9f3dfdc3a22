// What all listeners share.

import type { WebClient } from '@slack/web-api';
import type { Card } from '../model/card.js';
import type { Language } from '../model/language.js';
import type { Log } from '../model/log.js';
import type { FindAsker } from './find-asker.js';
import { createFindAsker } from './find-asker.js';
import { createScopeCheck } from './check-scope.js';
import { createFindPeople, type FindPeople } from './find-people.js';
import type { SlackHandlers } from './handlers.js';
import type { SettingsHandlers } from './settings-handlers.js';
import type { WeeklyHandlers } from './weekly/weekly-handlers.js';
import type { Wait } from './within.js';

/** What the door is handed from outside. */
export interface DoorParts {
  readonly handlers: SlackHandlers;
  /** Setting up and keeping weekly summaries; absent where there are none. */
  readonly weekly?: WeeklyHandlers;
  /** The workspace's own settings; absent where nobody may change them. */
  readonly settings?: SettingsHandlers;
  /** Writes a whole card out as plain text, with its sources. */
  readonly cardToText: (card: Card) => string;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: Wait;
  /** Whoever looks after the sheets: the id of a person or a channel in Slack; null where nobody is named. */
  readonly keeper: () => string | null;
  /** What those are spoken to in whose own language is another; null leaves it to their question. */
  readonly usualLanguage?: () => Language | null;
  /** Deletes what is kept of the workspace, once it has removed the bot. */
  readonly onRemoved?: () => Promise<void>;
}

/** The same with what the door remembers between events. */
export interface ListenerParts extends DoorParts {
  readonly findAsker: FindAsker;
  readonly findPeople: FindPeople;
  /** True if the workspace has granted the optional scope for files. */
  readonly canSendFiles: (client: WebClient) => Promise<boolean>;
}

export function createListenerParts(parts: DoorParts): ListenerParts {
  return {
    ...parts,
    findAsker: createFindAsker(parts),
    findPeople: createFindPeople(parts),
    canSendFiles: createScopeCheck('files:write'),
  };
}
