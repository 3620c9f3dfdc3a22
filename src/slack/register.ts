// An app → the same app, listening to everything that manifest.json declares.

import type { App } from '@slack/bolt';
import { listenToHomeOpening } from './listeners/app-home-opened.js';
import { listenToMentions } from './listeners/app-mention.js';
import { listenToAskButtons } from './listeners/ask-button.js';
import { listenToChooseButtons } from './listeners/choose-button.js';
import { listenToDirectMessages } from './listeners/direct-message.js';
import { listenToFeedback } from './listeners/feedback.js';
import { listenToHomeActions } from './listeners/home-actions.js';
import { listenToMoreMenus } from './listeners/more-menu.js';
import { listenToProjektCommand } from './listeners/projekt-command.js';
import { listenToRemoval } from './listeners/removal.js';
import { listenToSettingsDialog } from './listeners/settings-dialog.js';
import { listenToShareButtons } from './listeners/share-button.js';
import { listenToShortcuts } from './listeners/shortcuts.js';
import { listenToSourceButtons } from './listeners/source-button.js';
import { listenToSummaryButtons } from './listeners/summary-buttons.js';
import { listenToSummaryDialog } from './listeners/summary-dialog.js';
import { listenToWatchButtons } from './listeners/watch-buttons.js';
import { listenToWrongValues } from './listeners/wrong-value.js';
import type { ListenerParts } from './parts.js';

/** Registers every listener, once. */
export function registerListeners(app: App, parts: ListenerParts): void {
  listenToMentions(app, parts);
  listenToDirectMessages(app, parts);
  listenToProjektCommand(app, parts);
  listenToShortcuts(app, parts);
  listenToAskButtons(app, parts);
  listenToChooseButtons(app, parts);
  listenToShareButtons(app, parts);
  listenToSourceButtons(app, parts);
  listenToWatchButtons(app, parts);
  listenToMoreMenus(app, parts);
  listenToFeedback(app, parts);
  listenToWrongValues(app, parts);
  listenToHomeOpening(app, parts);
  listenToHomeActions(app, parts);
  listenToSettingsDialog(app, parts);
  listenToSummaryDialog(app, parts);
  listenToSummaryButtons(app, parts);
  listenToRemoval(app, parts);
}
