// Checks of rich_text blocks: sections, lists, quotes and preformatted text, never empty.

import { webAddress } from './composition.js';
import { boolean, byType, list, literal, number, object, oneOf, string } from './inspect.js';
import type { Check } from './inspect.js';
import { LIMITS } from './limits.js';

// Slack names no bound; the message's total size is one anyway.
const MANY = 1000;
const id = string(255);

const style = object(
  {},
  {
    bold: boolean,
    italic: boolean,
    strike: boolean,
    code: boolean,
    underline: boolean,
    highlight: boolean,
    client_highlight: boolean,
    unlink: boolean,
  },
);

function inline(
  type: string,
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): Readonly<Record<string, Check>> {
  return { [type]: object({ type: literal(type), ...required }, { style, ...optional }) };
}

const text = inline('text', { text: string(LIMITS.messageText.max) });
const link = inline(
  'link',
  { url: webAddress(LIMITS.buttonUrl.max) },
  { text: string(LIMITS.textObject.max), unsafe: boolean },
);

const INLINE: Readonly<Record<string, Check>> = {
  ...text,
  ...link,
  ...inline('broadcast', { range: oneOf(['here', 'channel', 'everyone']) }),
  ...inline('color', { value: string(7) }),
  ...inline('channel', { channel_id: id }),
  ...inline('user', { user_id: id }),
  ...inline('usergroup', { usergroup_id: id }),
  ...inline('team', { team_id: id }),
  ...inline(
    'emoji',
    { name: string(255) },
    { unicode: string(255), url: string(3000), skin_tone: number() },
  ),
  ...inline(
    'date',
    { timestamp: number({ whole: true }), format: string(255) },
    { url: webAddress(LIMITS.buttonUrl.max), fallback: string(3000) },
  ),
};

const border = oneOf([0, 1]);
const section = object({
  type: literal('rich_text_section'),
  elements: list(byType(INLINE), MANY),
});

const PARTS: Readonly<Record<string, Check>> = {
  rich_text_section: section,
  rich_text_list: object(
    {
      type: literal('rich_text_list'),
      style: oneOf(['bullet', 'ordered']),
      elements: list(byType({ rich_text_section: section }), MANY),
    },
    {
      indent: number({ min: 0, max: 8, whole: true }),
      offset: number({ min: 0, whole: true }),
      border,
    },
  ),
  rich_text_quote: object(
    { type: literal('rich_text_quote'), elements: list(byType(INLINE), MANY) },
    { border },
  ),
  rich_text_preformatted: object(
    {
      type: literal('rich_text_preformatted'),
      elements: list(byType({ ...text, ...link }), MANY),
    },
    { border, language: string(255) },
  ),
};

/** A rich_text block. */
export const richText: Check = object(
  { type: literal('rich_text'), elements: list(byType(PARTS), MANY) },
  { block_id: string(LIMITS.blockId.max) },
);
