// People typing into an external menu: block_suggestion, and the choices that the app offers.

import type { Core } from '../core.js';
import type { PageOption, PageOptionGroup } from '../page-api.js';
import type { Person } from '../state/seed.js';
import { option, optionGroup } from '../validate/composition.js';
import { beginInspection, isObject, list } from '../validate/inspect.js';
import { LIMITS } from '../validate/limits.js';
import { SlackError } from '../web-api/slack-error.js';
import { askApp, interactionBase } from './interaction.js';
import { findElement, findPlace, placeFields } from './place.js';
import type { Press } from './press.js';

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
  const { options, option_groups } = given;
  const inspection = beginInspection(option_groups === undefined ? '/options' : '/option_groups', {
    surface: 'message',
    hasFile: () => false,
  });
  if (option_groups === undefined)
    list(option('menu'), LIMITS.menuOptions.max, 0)(options, inspection);
  else list(optionGroup, LIMITS.menuGroups.max, 0)(option_groups, inspection);
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
