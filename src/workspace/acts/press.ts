// People pressing buttons and using menus, in messages and views: block_actions and block_suggestion.

import type { Core } from '../core.js';
import type {
  PageInputValue,
  PageOption,
  PageOptionGroup,
  PagePlace,
  PageStateValues,
} from '../page-api.js';
import { elementsOf } from '../state/block-ids.js';
import type { PlacedElement } from '../state/block-ids.js';
import { elementValue, mergeValues, valuesOf } from '../state/element-values.js';
import { messageToApi } from '../state/messages.js';
import type { Person } from '../state/seed.js';
import type { Channel, Message, View } from '../state/state.js';
import { markView, viewToApi } from '../state/views.js';
import { option, optionGroup } from '../validate/composition.js';
import { isObject, list } from '../validate/inspect.js';
import type { Inspection, JsonObject } from '../validate/inspect.js';
import { LIMITS } from '../validate/limits.js';
import { SlackError } from '../web-api/slack-error.js';
import {
  askApp,
  channelRef,
  interactionBase,
  makeResponseUrl,
  makeTrigger,
} from './interaction.js';
import { seenChannel, seenMessage } from './people.js';

/** Where an element stands, found. */
type Found =
  | { readonly kind: 'message'; readonly channel: Channel; readonly message: Message }
  | { readonly kind: 'view'; readonly view: View };

function findPlace(core: Core, person: Person, place: PagePlace): Found {
  if ('view_id' in place) {
    const view = core.state.views.get(place.view_id);
    if (view?.user !== person.id) throw new SlackError('view_not_found');
    return { kind: 'view', view };
  }
  const channel = seenChannel(core, person, place.channel);
  return { kind: 'message', channel, message: seenMessage(core, person, channel, place.ts) };
}

function findElement(found: Found, block_id: string, action_id: string): PlacedElement {
  const { blocks } = found.kind === 'view' ? found.view : found.message;
  const placed = elementsOf(blocks).find(
    (one) => one.block_id === block_id && one.element.action_id === action_id,
  );
  if (!placed) throw new SlackError('element_not_found');
  return placed;
}

/** The parts of a payload that say where the element stands. */
function placeFields(core: Core, found: Found): Readonly<Record<string, unknown>> {
  if (found.kind === 'view')
    return {
      container: { type: 'view', view_id: found.view.id },
      view: viewToApi(core.state, found.view),
    };
  const { channel, message } = found;
  return {
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: message.only_for !== null,
      ...(message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts }),
    },
    channel: channelRef(channel),
    // Of ephemeral messages Slack gives no content.
    ...(message.only_for === null ? { message: messageToApi(core.state, message) } : {}),
  };
}

/** What a press says about the element, as Slack writes actions. */
function actionOf(core: Core, placed: PlacedElement, input: PageInputValue): JsonObject {
  const { element, block_id } = placed;
  const base = {
    type: element.type,
    action_id: element.action_id,
    block_id,
    action_ts: core.state.ids.ts(),
  };
  switch (element.type) {
    case 'button':
    case 'icon_button':
    case 'workflow_button':
      return {
        ...base,
        text: element['text'],
        ...(element['value'] === undefined ? {} : { value: element['value'] }),
      };
    case 'feedback_buttons': {
      const side = ['positive_button', 'negative_button']
        .map((name) => element[name])
        .find((one) => isObject(one) && one['value'] === input.value);
      if (!isObject(side)) throw new SlackError('element_not_found');
      return { ...base, text: side['text'], value: side['value'] };
    }
    case 'overflow':
      return { ...base, selected_option: offered(element, input.selected_option) };
    case 'static_select':
    case 'radio_buttons':
      return {
        ...base,
        ...elementValue(element, input),
        selected_option: offered(element, input.selected_option),
      };
    default:
      return { ...base, ...elementValue(element, input) };
  }
}

/** The chosen option must be one that the element offers. */
function offered(element: JsonObject, chosen: PageOption | null | undefined): unknown {
  const groups: readonly unknown[] = Array.isArray(element['option_groups'])
    ? element['option_groups']
    : [];
  const options = [
    element['options'] ?? [],
    ...groups.map((one) => (isObject(one) ? one['options'] : [])),
  ].flat() as readonly unknown[];
  const found = options.find((one) => isObject(one) && one['value'] === chosen?.value);
  if (found === undefined) throw new SlackError('option_not_found');
  return found;
}

export interface Press {
  readonly place: PagePlace;
  readonly block_id: string;
  readonly action_id: string;
  readonly input?: PageInputValue | undefined;
  readonly state?: PageStateValues | undefined;
}

/** Presses a button or picks in a menu, and waits for the acknowledgement. */
export async function press(core: Core, person: Person, given: Press): Promise<void> {
  const found = findPlace(core, person, given.place);
  const placed = findElement(found, given.block_id, given.action_id);
  const visible = placed.element['visible_to_user_ids'];
  if (Array.isArray(visible) && !visible.includes(person.id)) throw new SlackError('not_allowed');
  const input = given.input ?? {};
  const action = actionOf(core, placed, input);
  const blocks = found.kind === 'view' ? found.view.blocks : found.message.blocks;
  const values = valuesOf(blocks, withPressed(given, input, found));
  const after: Found =
    found.kind === 'view'
      ? { kind: 'view', view: markView(core.state, found.view, { values }) }
      : found;
  await askApp(core, {
    kind: 'interactive',
    body: {
      type: 'block_actions',
      ...interactionBase(core, person),
      ...placeFields(core, after),
      trigger_id: makeTrigger(core, person),
      state: { values },
      actions: [action],
      ...(after.kind === 'message'
        ? { response_url: makeResponseUrl(core, person, after.channel, after.message) }
        : {}),
    },
  });
}

/** The page's values with those kept in the view beneath and the pressed element's on top. */
function withPressed(given: Press, input: PageInputValue, found: Found): PageStateValues {
  return mergeValues(found.kind === 'view' ? found.view.values : {}, given.state ?? {}, {
    [given.block_id]: { [given.action_id]: input },
  });
}

export interface Suggestions {
  readonly options?: readonly PageOption[];
  readonly option_groups?: readonly PageOptionGroup[];
}

/** Asks the app for the choices of an external menu. */
export async function suggest(
  core: Core,
  person: Person,
  given: Omit<Press, 'input' | 'state'>,
  value: string,
): Promise<Suggestions> {
  const found = findPlace(core, person, given.place);
  const { element } = findElement(found, given.block_id, given.action_id);
  if (!/^(?:multi_)?external_select$/u.test(element.type))
    throw new SlackError('element_not_found');
  const least = element['min_query_length'] ?? 3;
  if (typeof least === 'number' && value.length < least) return { options: [] };
  const payload = await askApp(core, {
    kind: 'interactive',
    body: {
      type: 'block_suggestion',
      ...interactionBase(core, person),
      ...placeFields(core, found),
      block_id: given.block_id,
      action_id: given.action_id,
      value,
    },
  });
  return readSuggestions(core, payload);
}

function readSuggestions(core: Core, payload: unknown): Suggestions {
  const given = isObject(payload) ? payload : {};
  const inspection: Inspection = { surface: 'message', faults: [], hasFile: () => false };
  const { options, option_groups } = given;
  if (option_groups === undefined)
    list(option('menu'), LIMITS.menuOptions.max, 0)(options, '/options', inspection);
  else list(optionGroup, LIMITS.menuGroups.max, 0)(option_groups, '/option_groups', inspection);
  if (inspection.faults.length > 0) {
    const { faults } = inspection;
    core.refusals.push({
      method: 'ack',
      surface: 'message',
      error: 'invalid_options',
      faults,
      blocks: payload,
    });
    core.state.changed();
    throw new SlackError('invalid_options');
  }
  return option_groups === undefined
    ? { options: options as readonly PageOption[] }
    : { option_groups: option_groups as readonly PageOptionGroup[] };
}
