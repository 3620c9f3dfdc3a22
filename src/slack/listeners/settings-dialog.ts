// The button in an administrator's Home and the dialog behind it → the workspace's settings, changed.

import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { LANGUAGES } from '../../model/language.js';
import { workspaceSettingsTexts } from '../../texts/workspace-settings-texts.js';
import { isAdmin } from '../is-admin.js';
import { openModal, tellDirectly } from '../open-modal.js';
import type { ListenerParts } from '../parts.js';
import {
  readSettingsView,
  SETTINGS_OPEN,
  SETTINGS_VIEW,
  settingsView,
} from '../views/settings-view.js';

/** Rights are looked at anew at each step: a dialog may stay open for long, and an old Home too. */
export function listenToSettingsDialog(app: App, parts: ListenerParts): void {
  const { settings } = parts;
  if (settings === undefined) return;

  app.action<BlockAction<ButtonAction>>(
    { type: 'block_actions', action_id: SETTINGS_OPEN },
    async ({ ack, body, client, context }) => {
      await ack();
      const person = body.user.id;
      const { language: own } = await parts.findAsker(client, person, context);
      const language = own ?? 'sv';
      if (!(await isAdmin(client, person, context.teamId))) {
        await tellDirectly(client, person, workspaceSettingsTexts[language].adminsOnly, parts);
        return;
      }
      const view = settingsView(settings.shown(), await settings.lastChange(), language);
      await openModal({ client, trigger: body.trigger_id, person, language }, view, parts);
    },
  );

  app.view(SETTINGS_VIEW, async ({ ack, view, body, client, context }) => {
    await ack();
    const person = body.user.id;
    const language = LANGUAGES.find((one) => one === view.private_metadata) ?? 'sv';
    const texts = workspaceSettingsTexts[language];
    if (!(await isAdmin(client, person, context.teamId))) {
      parts.log.warn('Settings were not changed, by somebody who is no administrator');
      await tellDirectly(client, person, texts.adminsOnly, parts);
      return;
    }
    const changed = await settings.change(person, readSettingsView(view.state.values));
    await tellDirectly(client, person, texts.saved(changed.length), parts);
  });
}
