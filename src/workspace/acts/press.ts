// People pressing buttons and using menus, in messages and views: block_actions.

import type { Core } from '../core.js';
import type { PageInputValue, PageOption, PagePlace, PageStateValues } from '../page-api.js';
import type { PlacedElement } from '../state/block-ids.js';
import { elementValue, mergeValues, valuesOf } from '../state/element-values.js';
import type { Person } from '../state/seed.js';
import { markView } from '../state/views.js';
import { isObject } from '../validate/inspect.js';
import type { JsonObject } from '../validate/inspect.js';
import { SlackError } from '../web-api/slack-error.js';
import { askApp, interactionBase, makeResponseUrl, makeTrigger } from './interaction.js';
import { findElement, findPlace, placeFields } from './place.js';
import type { Found } from './place.js';

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
