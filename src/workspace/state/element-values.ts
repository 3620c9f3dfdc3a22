// The value of an input element, as Slack keeps it in `state.values`: at the start, and when somebody chose.

import type { PageBlock, PageInputValue, PageStateValues } from '../page-api.js';
import type { JsonObject } from '../validate/inspect.js';
import { elementsOf } from './block-ids.js';

type ValueField = Exclude<keyof PageInputValue, 'type'>;

/** For each type of element: the field of its value, and the field that says where it starts. */
const FIELDS: Readonly<Record<string, { readonly field: ValueField; readonly initial: string }>> = {
  plain_text_input: { field: 'value', initial: 'initial_value' },
  email_text_input: { field: 'value', initial: 'initial_value' },
  url_text_input: { field: 'value', initial: 'initial_value' },
  number_input: { field: 'value', initial: 'initial_value' },
  rich_text_input: { field: 'rich_text_value', initial: 'initial_value' },
  static_select: { field: 'selected_option', initial: 'initial_option' },
  external_select: { field: 'selected_option', initial: 'initial_option' },
  radio_buttons: { field: 'selected_option', initial: 'initial_option' },
  multi_static_select: { field: 'selected_options', initial: 'initial_options' },
  multi_external_select: { field: 'selected_options', initial: 'initial_options' },
  checkboxes: { field: 'selected_options', initial: 'initial_options' },
  users_select: { field: 'selected_user', initial: 'initial_user' },
  multi_users_select: { field: 'selected_users', initial: 'initial_users' },
  channels_select: { field: 'selected_channel', initial: 'initial_channel' },
  multi_channels_select: { field: 'selected_channels', initial: 'initial_channels' },
  conversations_select: { field: 'selected_conversation', initial: 'initial_conversation' },
  multi_conversations_select: {
    field: 'selected_conversations',
    initial: 'initial_conversations',
  },
  datepicker: { field: 'selected_date', initial: 'initial_date' },
  timepicker: { field: 'selected_time', initial: 'initial_time' },
  datetimepicker: { field: 'selected_date_time', initial: 'initial_date_time' },
};

/** Fields of the values that are lists: empty, never null. */
const MANY = /^(?:multi_|checkboxes)/u;

/** An element's value, the given one or where it starts; null for buttons and the like, which keep none. */
export function elementValue(
  element: JsonObject & { readonly type: string },
  given?: PageInputValue,
): PageInputValue | null {
  const known = Object.hasOwn(FIELDS, element.type) ? FIELDS[element.type] : undefined;
  if (!known) return null;
  const empty = MANY.test(element.type) ? [] : null;
  const value: unknown =
    given?.[known.field] === undefined ? (element[known.initial] ?? empty) : given[known.field];
  return { type: element.type, [known.field]: value };
}

/** True where nothing was typed or chosen. */
export function isEmptyValue(value: PageInputValue): boolean {
  return Object.entries(value).every(
    ([name, field]) =>
      name === 'type' ||
      field === null ||
      field === '' ||
      (Array.isArray(field) && field.length === 0),
  );
}

/** The values of all inputs in some blocks; given ones win, others start as their element says. */
export function valuesOf(blocks: readonly PageBlock[], given: PageStateValues): PageStateValues {
  const values: Record<string, Record<string, PageInputValue>> = {};
  for (const { block_id, element } of elementsOf(blocks)) {
    const value = elementValue(element, given[block_id]?.[element.action_id]);
    if (value) (values[block_id] ??= {})[element.action_id] = value;
  }
  return values;
}

/** Values of several sources, later ones winning element by element. */
export function mergeValues(...sources: readonly PageStateValues[]): PageStateValues {
  const merged: Record<string, Readonly<Record<string, PageInputValue>>> = {};
  for (const source of sources)
    for (const [block_id, actions] of Object.entries(source))
      merged[block_id] = { ...merged[block_id], ...actions };
  return merged;
}
