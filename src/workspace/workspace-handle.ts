// The core → the handle's acts and looks, with people and channels named as tests like to.

import { personOf } from './acts/people.js';
import { deleteOwn, edit, post, react } from './acts/post.js';
import { press } from './acts/press.js';
import { openApp, runCommand, runShortcut } from './acts/run.js';
import { close, submit } from './acts/submit.js';
import { suggest } from './acts/suggest.js';
import type { Core } from './core.js';
import { emit } from './events/emit.js';
import { bringIn, setArchived, takeOut } from './events/membership.js';
import type { RecordedCall } from './http/api-route.js';
import type { PagePlace } from './page-api.js';
import { elementsOf } from './state/block-ids.js';
import { repliesOf } from './state/messages.js';
import { directMessageId } from './state/state.js';
import type { Channel } from './state/state.js';
import { modalsOf } from './state/views.js';
import { SlackError } from './web-api/slack-error.js';
import type { Workspace } from './workspace.js';

type Acts = Pick<
  Workspace,
  | 'say'
  | 'mention'
  | 'directMessage'
  | 'edit'
  | 'deleteMessage'
  | 'react'
  | 'command'
  | 'shortcut'
  | 'press'
  | 'suggest'
  | 'submit'
  | 'closeView'
  | 'openApp'
  | 'invite'
  | 'remove'
  | 'archive'
  | 'uninstall'
>;

/** Acts of people, by handle. */
export function actingHandle(core: Core): Acts {
  const person = (name: string): ReturnType<typeof personOf> => personOf(core, name);
  const top = (name: string): string => {
    const view = modalsOf(core.state, person(name).id).at(-1);
    if (!view) throw new SlackError('view_not_found');
    return view.id;
  };
  const say: Acts['say'] = (who, channel, text, options = {}) =>
    post(core, person(who), { channel, ...options }, text);
  return {
    say,
    mention: (who, channel, text, options) =>
      say(who, channel, `@${core.state.bot.name} ${text}`, options),
    directMessage: (who, text, options) => say(who, directMessageId(person(who).id), text, options),
    edit(who, at, text) {
      edit(core, person(who), at, text);
    },
    deleteMessage(who, at) {
      deleteOwn(core, person(who), at);
    },
    react(who, at, name) {
      react(core, person(who), at, name, true);
    },
    command: (who, channel, command, text) => runCommand(core, person(who), channel, command, text),
    shortcut: (who, callbackId, on) => runShortcut(core, person(who), callbackId, on),
    press: async (who, place, action_id, options = {}) =>
      press(core, person(who), {
        place,
        action_id,
        ...options,
        block_id: options.block_id ?? blockOf(core, place, action_id),
      }),
    suggest: async (who, place, action_id, value) =>
      suggest(
        core,
        person(who),
        { place, action_id, block_id: blockOf(core, place, action_id) },
        value,
      ),
    submit: async (who, state = {}) => submit(core, person(who), top(who), state),
    closeView: async (who) => close(core, person(who), top(who), false),
    openApp(who, tab) {
      openApp(core, person(who), tab);
    },
    invite(channel, who) {
      bringIn(core, channelOf(core, channel), userOf(core, who));
    },
    remove(channel, who) {
      takeOut(core, channelOf(core, channel), userOf(core, who));
    },
    archive(channel, archived = true) {
      const [first] = core.state.people.keys();
      setArchived(core, channelOf(core, channel), archived, first ?? '');
    },
    uninstall() {
      const { bot } = core.state;
      emit(core, { type: 'tokens_revoked', tokens: { oauth: [], bot: [bot.user_id] } });
      emit(core, { type: 'app_uninstalled' });
      core.faults.revokeToken('bot');
    },
  };
}

function channelOf(core: Core, idOrName: string): Channel {
  const { channels } = core.state;
  const name = idOrName.replace(/^#/u, '');
  const channel = channels.get(idOrName) ?? [...channels.values()].find((one) => one.name === name);
  if (!channel) throw new SlackError('channel_not_found');
  return channel;
}

function userOf(core: Core, who: string): string {
  const { bot } = core.state;
  return who === bot.user_id || who === bot.name ? bot.user_id : personOf(core, who).id;
}

/** The block of the only element with this action_id. */
function blockOf(core: Core, place: PagePlace, action_id: string): string {
  const blocks =
    'view_id' in place
      ? core.state.views.get(place.view_id)?.blocks
      : core.state.messages.get(place.channel)?.find(({ ts }) => ts === place.ts)?.blocks;
  const found = elementsOf(blocks ?? []).filter(({ element }) => element.action_id === action_id);
  const [only] = found;
  if (!only || found.length > 1) throw new SlackError('element_not_found');
  return only.block_id;
}

type Looks = Pick<
  Workspace,
  | 'messages'
  | 'replies'
  | 'ephemerals'
  | 'directChannel'
  | 'home'
  | 'modals'
  | 'recordedCalls'
  | 'callsOf'
  | 'validationErrors'
  | 'lostEvents'
  | 'pendingEvents'
>;

/** Looks at the workspace. */
export function lookingHandle(core: Core, calls: readonly RecordedCall[]): Looks {
  const { state } = core;
  return {
    messages: (channel) =>
      (state.messages.get(channelOf(core, channel).id) ?? []).filter(
        ({ only_for }) => only_for === null,
      ),
    replies: ({ channel, ts }) => repliesOf(state, channel, ts),
    ephemerals: (who) =>
      [...state.messages.values()]
        .flat()
        .filter(({ only_for }) => only_for === personOf(core, who).id),
    directChannel: (who) => directMessageId(personOf(core, who).id),
    home: (who) => state.views.get(state.homes.get(personOf(core, who).id) ?? '') ?? null,
    modals: (who) => modalsOf(state, personOf(core, who).id),
    recordedCalls: calls,
    callsOf: (method) => calls.filter((call) => call.method === method),
    validationErrors: core.refusals,
    lostEvents: () => core.delivery.lost.map(({ event_id }) => event_id),
    pendingEvents: () => core.delivery.pending(),
  };
}

/** Looks again after each change until something is there; see Workspace.waitFor. */
export function waitFor<T>(
  core: Core,
  look: () => T,
  { what = 'what was waited for', withinMs = 10_000 } = {},
): Promise<Exclude<T, undefined | null | false>> {
  return new Promise((resolve, reject) => {
    const stop = core.state.onChange(check);
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`Not seen within ${withinMs} ms: ${what}`));
    }, withinMs);
    function check(): void {
      let value: T;
      try {
        value = look();
      } catch (error) {
        stop();
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error(String(error)));
        return;
      }
      if (value === undefined || value === null || value === false) return;
      stop();
      clearTimeout(timer);
      resolve(value as Exclude<T, undefined | null | false>);
    }
    check();
  });
}
