// An app → the same app, listening to everything that manifest.json declares.

import type { App } from '@slack/bolt';
import { listenToMentions } from './listeners/app-mention.js';
import { listenToAskButtons } from './listeners/ask-button.js';
import { listenToChooseButtons } from './listeners/choose-button.js';
import { listenToDirectMessages } from './listeners/direct-message.js';
import { listenToProjektCommand } from './listeners/projekt-command.js';
import type { ListenerParts } from './parts.js';

/** Registers every listener, once. */
export function registerListeners(app: App, parts: ListenerParts): void {
  listenToMentions(app, parts);
  listenToDirectMessages(app, parts);
  listenToProjektCommand(app, parts);
  listenToAskButtons(app, parts);
  listenToChooseButtons(app, parts);
}
