// Checks of card, carousel, container and alert blocks.

import { anyText, imageElement, plainText } from './composition.js';
import { BUTTON } from './button-elements.js';
import { uniqueActionIds } from './elements.js';
import { boolean, byType, list, literal, object, oneOf } from './inspect.js';
import type { Check, Rule } from './inspect.js';
import { block, LAYOUT_BLOCKS } from './layout-blocks.js';
import { LIMITS } from './limits.js';
import { richText } from './rich-text.js';

/** Names of the icons that a card takes: https://docs.slack.dev/reference/block-kit/blocks/card-block */
const ICONS = [
  ...['archive', 'book', 'bookmark', 'bot', 'bug', 'calendar', 'call', 'caret-left', 'caret-right'],
  ...[
    'check',
    'clipboard',
    'code',
    'comment',
    'compass',
    'copy',
    'cube',
    'download',
    'edit',
    'email',
  ],
  ...[
    'eye-closed',
    'eye-open',
    'file',
    'flag',
    'folder',
    'gear',
    'globe',
    'heart',
    'help',
    'image',
  ],
  ...['info', 'key', 'lightbulb', 'link', 'map', 'mobile', 'new-window', 'pin', 'plus', 'refine'],
  ...['refresh', 'rocket', 'save', 'screen', 'share', 'sparkle', 'star', 'star-filled', 'tag'],
  ...['thumbs-down', 'thumbs-up', 'trash', 'upload', 'user', 'warning'],
];

const somethingToShow: Rule = (card, tell) => {
  if (['hero_image', 'title', 'actions', 'body'].every((name) => card[name] === undefined))
    tell('', 'missing required field: title');
  if (card['icon'] !== undefined && card['slack_icon'] !== undefined)
    tell('', 'only one of icon and slack_icon allowed');
};

const card = block(
  'card',
  {},
  {
    hero_image: imageElement,
    icon: imageElement,
    slack_icon: object({ type: literal('icon'), name: oneOf(ICONS) }),
    title: anyText(LIMITS.cardTitle.max),
    subtitle: anyText(LIMITS.cardSubtitle.max),
    body: anyText(LIMITS.cardBody.max),
    subtext: anyText(LIMITS.cardSubtext.max),
    actions: list(byType(BUTTON), LIMITS.cardActions.max),
  },
  somethingToShow,
  uniqueActionIds,
);

const titledAndFolded: Rule = (container, tell) => {
  if (container['title'] === undefined && container['rich_text_title'] === undefined)
    tell('', 'missing required field: title');
  if (container['default_collapsed'] !== undefined && container['is_collapsible'] !== true)
    tell('/default_collapsed', 'only allowed when is_collapsible is true');
  if (container['has_header_divider'] !== undefined && container['is_collapsible'] === true)
    tell('/has_header_divider', 'not allowed when is_collapsible is true');
};

// Narrower than the reference, which also lists file, input, rich_text and table: the live validator
// was seen to refuse those (slack-morphism 2.30).
const { divider, image, section, actions, video, header, context } = LAYOUT_BLOCKS;

/** Card, carousel, container and alert by type. */
export const CARD_BLOCKS = {
  card,
  carousel: block('carousel', { elements: list(byType({ card }), LIMITS.carouselCards.max) }),
  container: block(
    'container',
    {
      child_blocks: list(
        byType({ divider, image, section, actions, video, header, context }),
        LIMITS.containerChildren.max,
      ),
    },
    {
      title: plainText(LIMITS.containerTitle.max),
      rich_text_title: richText,
      subtitle: anyText(LIMITS.containerSubtitle.max),
      icon: imageElement,
      width: oneOf(['narrow', 'standard', 'wide', 'full']),
      is_collapsible: boolean,
      default_collapsed: boolean,
      has_header_divider: boolean,
    },
    titledAndFolded,
  ),
  alert: block(
    'alert',
    { text: anyText(LIMITS.alertText.max) },
    { level: oneOf(['default', 'info', 'warning', 'error', 'success']) },
  ),
} as const satisfies Readonly<Record<string, Check>>;
