// Checks of the long-known blocks: section, header, context, divider, image, actions, input, file, video.

import {
  IMAGE_FIELDS,
  TEXT_BY_TYPE,
  anyText,
  imageElement,
  oneImage,
  plainText,
  webAddress,
} from './composition.js';
import {
  ACTIONS_ELEMENTS,
  INPUT_ELEMENTS,
  SECTION_ACCESSORIES,
  uniqueActionIds,
} from './elements.js';
import { boolean, byType, list, literal, number, object, oneOf, string } from './inspect.js';
import type { Check, Rule } from './inspect.js';
import { LIMITS } from './limits.js';

/** A block: its type, required and optional fields, and block_id. */
export function block(
  type: string,
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
  ...rules: readonly Rule[]
): Check {
  return object(
    { type: literal(type), ...required },
    { block_id: string(LIMITS.blockId.max), ...optional },
    ...rules,
  );
}

const textOrFields: Rule = (value, tell) => {
  if (value['text'] === undefined && value['fields'] === undefined)
    tell('', 'missing required field: text');
};

/** Long-known blocks by type. */
export const LAYOUT_BLOCKS = {
  section: block(
    'section',
    {},
    {
      text: anyText(LIMITS.sectionText.max),
      fields: list(anyText(LIMITS.sectionField.max), LIMITS.sectionFields.max),
      accessory: byType(SECTION_ACCESSORIES),
      expand: boolean,
    },
    textOrFields,
  ),
  header: block(
    'header',
    { text: plainText(LIMITS.headerText.max) },
    { level: number({ min: 1, max: LIMITS.headerLevel.max, whole: true }) },
  ),
  context: block('context', {
    elements: list(byType({ ...TEXT_BY_TYPE, image: imageElement }), LIMITS.contextElements.max),
  }),
  divider: block('divider', {}),
  image: block(
    'image',
    { alt_text: string(LIMITS.imageAltText.max) },
    { title: plainText(LIMITS.imageTitle.max), ...IMAGE_FIELDS },
    oneImage,
  ),
  actions: block(
    'actions',
    { elements: list(byType(ACTIONS_ELEMENTS), LIMITS.actionsElements.max) },
    {},
    uniqueActionIds,
  ),
  input: block(
    'input',
    { label: plainText(LIMITS.inputLabel.max), element: byType(INPUT_ELEMENTS) },
    { hint: plainText(LIMITS.inputHint.max), optional: boolean, dispatch_action: boolean },
  ),
  file: block('file', { external_id: string(255), source: oneOf(['remote']) }),
  video: block(
    'video',
    {
      alt_text: string(LIMITS.videoAltText.max),
      title: plainText(LIMITS.videoTitle.max),
      thumbnail_url: webAddress(LIMITS.imageUrl.max),
      video_url: webAddress(LIMITS.imageUrl.max),
    },
    {
      author_name: string(LIMITS.videoAuthor.max),
      description: plainText(LIMITS.imageTitle.max),
      provider_icon_url: webAddress(LIMITS.imageUrl.max),
      provider_name: string(LIMITS.videoAuthor.max),
      title_url: webAddress(LIMITS.imageUrl.max),
    },
  ),
} as const satisfies Readonly<Record<string, Check>>;
