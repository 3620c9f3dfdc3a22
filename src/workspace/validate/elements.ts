// Which elements each kind of block takes, and that no two of them share a name.

import { BUTTON, FEEDBACK, OVERFLOW, WORKFLOW_BUTTON } from './button-elements.js';
import { imageElement } from './composition.js';
import type { Fields } from './element.js';
import { PICKERS, RICH_TEXT_INPUT, TYPED } from './input-elements.js';
import { isObject } from './inspect.js';
import type { Rule } from './inspect.js';
import { MENUS } from './menu-elements.js';

/** What an actions block takes. */
export const ACTIONS_ELEMENTS: Fields = {
  ...BUTTON,
  ...WORKFLOW_BUTTON,
  ...OVERFLOW,
  ...MENUS,
  ...PICKERS,
  ...RICH_TEXT_INPUT,
};

/** What a section takes as its accessory. */
export const SECTION_ACCESSORIES: Fields = {
  ...BUTTON,
  ...WORKFLOW_BUTTON,
  ...OVERFLOW,
  ...MENUS,
  ...PICKERS,
  image: imageElement,
};

/** What an input block takes. */
export const INPUT_ELEMENTS: Fields = { ...MENUS, ...PICKERS, ...TYPED };

/** What a context_actions block takes. */
export const CONTEXT_ACTIONS_ELEMENTS: Fields = FEEDBACK;

/** Within one block no two elements share an action_id. */
export const uniqueActionIds: Rule = (block, tell) => {
  const seen = new Set<string>();
  for (const name of ['elements', 'actions']) {
    const elements: readonly unknown[] = Array.isArray(block[name]) ? block[name] : [];
    elements.forEach((one, index) => {
      const found = isObject(one) ? one['action_id'] : undefined;
      if (typeof found !== 'string') return;
      if (seen.has(found))
        tell(
          `/${name}/${index}/action_id`,
          `\`action_id\` "${found}" already exists for another element in this block`,
        );
      seen.add(found);
    });
  }
};
