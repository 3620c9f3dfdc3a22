// People running slash commands and shortcuts, and opening the app.

import type { Core } from '../core.js';
import { emit } from '../events/emit.js';
import { messageToApi } from '../state/messages.js';
import type { Person } from '../state/seed.js';
import { directMessageId } from '../state/state.js';
import type { State } from '../state/state.js';
import { readTyped } from '../state/typed-text.js';
import { viewToApi } from '../state/views.js';
import { SlackError } from '../web-api/slack-error.js';
import {
  askApp,
  channelName,
  channelRef,
  interactionBase,
  makeResponseUrl,
  makeTrigger,
} from './interaction.js';
import { openChannel, seenChannel, seenMessage } from './people.js';
import { respond } from './respond.js';

/** Runs a slash command of the app and shows what its acknowledgement says. */
export async function runCommand(
  core: Core,
  person: Person,
  where: string,
  command: string,
  typed: string,
): Promise<void> {
  const known = core.manifest.features.slash_commands.find((one) => one.command === command);
  if (!known) throw new SlackError('unknown_command');
  const channel = openChannel(core, person, where);
  // The commands of an app are for the company that installed it.
  if (person.kind === 'external') throw new SlackError('not_allowed');
  const { state } = core;
  const payload = await askApp(core, {
    kind: 'slash_commands',
    body: {
      token: 'local-verification-token',
      team_id: state.team.id,
      team_domain: state.team.domain,
      channel_id: channel.id,
      channel_name: channelName(channel),
      user_id: person.id,
      user_name: person.name,
      command,
      text: known.should_escape ? escapeCommand(typed, state) : typed,
      api_app_id: state.app_id,
      is_enterprise_install: 'false',
      response_url: makeResponseUrl(core, person, channel, null),
      trigger_id: makeTrigger(core, person),
    },
  });
  const target = { channel: channel.id, user: person.id, thread_ts: null, message_ts: null };
  respond(core, target, payload, 'ack');
}

/** With should_escape mentions come as <@U…|handle>; the rest stays as in a message. */
function escapeCommand(typed: string, state: State): string {
  return readTyped(typed, state).text.replace(/<@(U\w+)>/gu, (whole, id: string) => {
    const name = id === state.bot.user_id ? state.bot.name : state.people.get(id)?.name;
    return name === undefined ? whole : `<@${id}|${name}>`;
  });
}

/** Runs a global shortcut, or one on a message. */
export async function runShortcut(
  core: Core,
  person: Person,
  callback_id: string,
  on?: { readonly channel: string; readonly ts: string },
): Promise<void> {
  const type = on === undefined ? 'global' : 'message';
  const known = core.manifest.features.shortcuts.find(
    (one) => one.callback_id === callback_id && one.type === type,
  );
  if (!known) throw new SlackError('unknown_shortcut');
  const base = {
    ...interactionBase(core, person),
    callback_id,
    trigger_id: makeTrigger(core, person),
    action_ts: core.state.ids.ts(),
  };
  if (on === undefined) {
    await askApp(core, { kind: 'interactive', body: { type: 'shortcut', ...base } });
    return;
  }
  const channel = seenChannel(core, person, on.channel);
  const message = seenMessage(core, person, channel, on.ts);
  await askApp(core, {
    kind: 'interactive',
    body: {
      type: 'message_action',
      ...base,
      channel: channelRef(channel),
      message_ts: message.ts,
      message: messageToApi(core.state, message),
      response_url: makeResponseUrl(core, person, channel, message),
    },
  });
}

/** Opens the app's Home or Messages tab: the app is told each time. */
export function openApp(core: Core, person: Person, tab: 'home' | 'messages'): void {
  const { state, manifest } = core;
  const channel = directMessageId(person.id);
  const { home_tab_enabled, messages_tab_enabled } = manifest.features.app_home;
  const isEnabled = tab === 'home' ? home_tab_enabled : messages_tab_enabled;
  if (!isEnabled || !state.channels.has(channel)) throw new SlackError('not_enabled');
  const home = state.views.get(state.homes.get(person.id) ?? '');
  emit(
    core,
    {
      type: 'app_home_opened',
      user: person.id,
      channel,
      tab,
      event_ts: state.ids.ts(),
      ...(home && tab === 'home' ? { view: viewToApi(state, home) } : {}),
      ...(tab === 'messages' ? { context: { entities: [] } } : {}),
    },
    { author: person.id, channel },
  );
}
