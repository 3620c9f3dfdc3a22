// What all interactive elements share: action_id, confirmation, placeholder, focus, and how one is put together.

import { confirmDialog, plainText } from './composition.js';
import { boolean, list, literal, object, oneOf, string } from './inspect.js';
import type { Check, Rule } from './inspect.js';
import { LIMITS } from './limits.js';

/** Checks by field, or elements by type. */
export type Fields = Readonly<Record<string, Check>>;

const actionId = { action_id: string(LIMITS.actionId.max) };
export const confirm = { confirm: confirmDialog };
export const focus = { focus_on_load: boolean };
export const placeholder = { placeholder: plainText(LIMITS.placeholder.max) };
export const dispatch = {
  dispatch_action_config: object(
    {},
    { trigger_actions_on: list(oneOf(['on_enter_pressed', 'on_character_entered']), 2) },
  ),
};
export const label = { accessibility_label: string(LIMITS.accessibilityLabel.max) };
export const id = string(255);

/** One element by its type: its fields beside `type` and `action_id`. */
export function element(
  type: string,
  required: Fields,
  optional: Fields,
  ...rules: readonly Rule[]
): Fields {
  return {
    [type]: object({ type: literal(type), ...required }, { ...actionId, ...optional }, ...rules),
  };
}

/** An initial choice must be among the options, word for word. */
export function initialAmong(field: string): Rule {
  return (value, tell) => {
    const chosen = [value[field] ?? []].flat();
    const groups = Array.isArray(value['option_groups'])
      ? (value['option_groups'] as { options?: unknown }[]).map((group) => group.options)
      : [];
    const offered = new Set(
      [value['options'] ?? [], ...groups].flat().map((one) => JSON.stringify(one)),
    );
    if (chosen.some((one) => !offered.has(JSON.stringify(one))))
      tell(`/${field}`, 'initial option does not match any of the options');
  };
}
