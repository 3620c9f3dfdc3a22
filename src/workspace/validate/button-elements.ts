// Checks of buttons: plain ones, workflow buttons, overflow menus, feedback and icon buttons.

import { option, plainText, webAddress } from './composition.js';
import { confirm, element, id, label } from './element.js';
import type { Fields } from './element.js';
import { anything, list, object, oneOf, string } from './inspect.js';
import { LIMITS } from './limits.js';

/** A button on its own, in a section, an actions block or a card. */
export const BUTTON: Fields = element(
  'button',
  { text: plainText(LIMITS.buttonText.max) },
  {
    url: webAddress(LIMITS.buttonUrl.max),
    value: string(LIMITS.buttonValue.max),
    style: oneOf(['primary', 'danger']),
    ...confirm,
    ...label,
  },
);

/** A button that starts a workflow; what it starts is not looked into. */
export const WORKFLOW_BUTTON = element(
  'workflow_button',
  { text: plainText(LIMITS.buttonText.max), workflow: anything },
  { style: oneOf(['primary', 'danger']), ...label },
);

/** The menu behind three dots. */
export const OVERFLOW = element(
  'overflow',
  { options: list(option('overflow'), LIMITS.overflowOptions.max) },
  confirm,
);

const feedbackSide = object(
  { text: plainText(LIMITS.feedbackText.max), value: string(LIMITS.feedbackValue.max) },
  label,
);

/** Thumbs up and down, and buttons drawn as icons. */
export const FEEDBACK: Fields = {
  ...element(
    'feedback_buttons',
    { positive_button: feedbackSide, negative_button: feedbackSide },
    {},
  ),
  ...element(
    'icon_button',
    // The reference shows one icon only.
    { icon: oneOf(['trash']), text: plainText(LIMITS.buttonText.max) },
    {
      value: string(LIMITS.buttonValue.max),
      visible_to_user_ids: list(id, LIMITS.iconButtonUsers.max),
      ...confirm,
      ...label,
    },
  ),
};
