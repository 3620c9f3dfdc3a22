// app_uninstalled and tokens_revoked → what is kept of the workspace deleted.

import type { App } from '@slack/bolt';
import type { ListenerParts } from '../parts.js';
import { isRemoval } from '../read-removal.js';

/** Both are told for one removal; deleting twice does no harm. */
export function listenToRemoval(app: App, parts: ListenerParts): void {
  const removed = async ({ event }: { readonly event: unknown }): Promise<void> => {
    if (parts.onRemoved === undefined || !isRemoval(event)) return;
    await parts.onRemoved();
    parts.log.warn('The workspace has removed the bot; what was kept of it is deleted');
  };
  app.event('app_uninstalled', removed);
  app.event('tokens_revoked', removed);
}
