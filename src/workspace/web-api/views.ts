// views.*: modals opened by a trigger, and the App Home of each person.

import { z } from 'zod';
import type { Core } from '../core.js';
import type { View } from '../state/state.js';
import { changeView, makeView, modalsOf, setModals, viewToApi } from '../state/views.js';
import type { JsonObject, Surface } from '../validate/inspect.js';
import { isObject } from '../validate/inspect.js';
import { LIMITS } from '../validate/limits.js';
import { faultToMessage } from '../validate/validate-blocks.js';
import { validateView } from '../validate/validate-view.js';
import { fileLookup } from './message-content.js';
import { jsonValue, method, word } from './method.js';
import type { Answer, Method } from './method.js';
import { SlackError } from './slack-error.js';

/** A view fit to show; else view_too_large or invalid_arguments with pointers. Refused ones are remembered. */
export function readView(
  core: Core,
  methodName: string,
  given: unknown,
  surface: Exclude<Surface, 'message'>,
): JsonObject {
  const faults = validateView(given, surface, fileLookup(core));
  if (faults.length > 0 || !isObject(given)) {
    const error = 'invalid_arguments';
    core.refusals.push({ method: methodName, surface, error, faults, blocks: given });
    core.state.changed();
    throw new SlackError(error, { response_metadata: { messages: faults.map(faultToMessage) } });
  }
  if (Buffer.byteLength(JSON.stringify(given)) > LIMITS.viewBytes.max)
    throw new SlackError('view_too_large');
  return given;
}

/** Takes a trigger_id, once and only while it is fresh; tells whose it is. */
function takeTrigger(core: Core, id: string): string {
  const trigger = core.state.triggers.get(id);
  if (!trigger) throw new SlackError('invalid_trigger_id');
  if (trigger.used) throw new SlackError('exchanged_trigger_id');
  if (core.state.clock.now() > trigger.expires) throw new SlackError('expired_trigger_id');
  trigger.used = true;
  return trigger.user;
}

function checkExternalId(core: Core, given: JsonObject, except?: string): void {
  const { external_id } = given;
  if (typeof external_id !== 'string' || external_id === '') return;
  const taken = [...core.state.views.values()].some(
    (view) => view.external_id === external_id && view.id !== except,
  );
  if (taken) throw new SlackError('duplicate_external_id');
}

const triggered = z.object({
  trigger_id: z.string().optional(),
  interactivity_pointer: z.string().optional(),
  view: jsonValue,
});

const open = method({
  name: 'views.open',
  token: 'bot',
  scope: null,
  args: triggered,
  handle(args, core) {
    const view = readView(core, 'views.open', args.view, 'modal');
    checkExternalId(core, view);
    const user = takeTrigger(core, args.trigger_id ?? args.interactivity_pointer ?? '');
    const opened = makeView(core.state, user, view, null);
    setModals(core.state, user, [opened]);
    return { view: viewToApi(core.state, opened) };
  },
});

const push = method({
  name: 'views.push',
  token: 'bot',
  scope: null,
  args: triggered,
  handle(args, core) {
    const view = readView(core, 'views.push', args.view, 'modal');
    checkExternalId(core, view);
    const user = takeTrigger(core, args.trigger_id ?? args.interactivity_pointer ?? '');
    return { view: viewToApi(core.state, pushView(core, user, view)) };
  },
});

/** Puts a modal on top of those open; no more than three. */
export function pushView(core: Core, user: string, given: JsonObject): View {
  const stack = modalsOf(core.state, user);
  if (stack.length >= LIMITS.modalsInStack.max) throw new SlackError('push_limit_reached');
  const pushed = makeView(core.state, user, given, stack.at(-1) ?? null);
  setModals(core.state, user, [...stack, pushed]);
  return pushed;
}

const update = method({
  name: 'views.update',
  token: 'bot',
  scope: null,
  args: z.object({
    view_id: z.string().optional(),
    external_id: z.string().optional(),
    hash: z.string().optional(),
    view: jsonValue,
  }),
  handle(args, core) {
    const found = [...core.state.views.values()].find(({ id, external_id }) =>
      args.view_id === undefined
        ? external_id !== '' && external_id === args.external_id
        : id === args.view_id,
    );
    if (!found) throw new SlackError('not_found');
    const view = readView(core, 'views.update', args.view, found.type);
    checkHash(found, args.hash);
    checkExternalId(core, view, found.id);
    return { view: viewToApi(core.state, changeView(core.state, found, view)) };
  },
});

function checkHash(view: View, hash: string | undefined): void {
  if (hash !== undefined && hash !== '' && hash !== view.hash)
    throw new SlackError('hash_conflict');
}

const publish = method({
  name: 'views.publish',
  token: 'bot',
  scope: null,
  args: z.object({ user_id: word, hash: z.string().optional(), view: jsonValue }),
  handle(args, core): Answer {
    const { state } = core;
    if (!core.manifest.features.app_home.home_tab_enabled) throw new SlackError('not_enabled');
    if (!state.people.has(args.user_id)) throw new SlackError('user_not_found');
    const view = readView(core, 'views.publish', args.view, 'home');
    const before = state.views.get(state.homes.get(args.user_id) ?? '');
    if (before) {
      checkHash(before, args.hash);
      return { view: viewToApi(state, changeView(state, before, view)) };
    }
    const published = makeView(state, args.user_id, view, null);
    state.homes.set(args.user_id, published.id);
    state.changed();
    return { view: viewToApi(state, published) };
  },
});

export const VIEW_METHODS: readonly Method[] = [open, push, update, publish];
