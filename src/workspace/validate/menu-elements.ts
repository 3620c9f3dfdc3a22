// Checks of select menus.

import { option, optionGroup } from './composition.js';
import { confirm, element, focus, id, initialAmong, placeholder } from './element.js';
import type { Fields } from './element.js';
import { boolean, list, number, object, oneOf } from './inspect.js';
import type { Rule } from './inspect.js';
import { LIMITS } from './limits.js';

const optionsOrGroups: Rule = (value, tell) => {
  const given = ['options', 'option_groups'].filter((name) => value[name] !== undefined);
  if (given.length === 0) tell('', 'missing required field: options');
  if (given.length === 2) tell('', 'only one of options and option_groups allowed');
};

const menuOptions = {
  options: list(option('menu'), LIMITS.menuOptions.max),
  option_groups: list(optionGroup, LIMITS.menuGroups.max),
};
const menu = { ...placeholder, ...confirm, ...focus };
const many = { max_selected_items: number({ min: 1, whole: true }) };
const conversations = {
  default_to_current_conversation: boolean,
  filter: object(
    {},
    {
      include: list(oneOf(['im', 'mpim', 'private', 'public']), 4),
      exclude_external_shared_channels: boolean,
      exclude_bot_users: boolean,
    },
  ),
};

/** Menus of options, people, conversations and channels, for one or several choices. */
export const MENUS: Fields = {
  ...element(
    'static_select',
    {},
    { ...menuOptions, ...menu, initial_option: option('menu') },
    optionsOrGroups,
    initialAmong('initial_option'),
  ),
  ...element(
    'multi_static_select',
    {},
    {
      ...menuOptions,
      ...menu,
      ...many,
      initial_options: list(option('menu'), LIMITS.menuOptions.max),
    },
    optionsOrGroups,
    initialAmong('initial_options'),
  ),
  ...element(
    'external_select',
    {},
    { ...menu, initial_option: option('menu'), min_query_length: number({ min: 0, whole: true }) },
  ),
  ...element(
    'multi_external_select',
    {},
    {
      ...menu,
      ...many,
      initial_options: list(option('menu'), LIMITS.menuOptions.max),
      min_query_length: number({ min: 0, whole: true }),
    },
  ),
  ...element('users_select', {}, { ...menu, initial_user: id }),
  ...element('multi_users_select', {}, { ...menu, ...many, initial_users: list(id, 100) }),
  ...element(
    'conversations_select',
    {},
    { ...menu, ...conversations, initial_conversation: id, response_url_enabled: boolean },
  ),
  ...element(
    'multi_conversations_select',
    {},
    { ...menu, ...many, ...conversations, initial_conversations: list(id, 100) },
  ),
  ...element(
    'channels_select',
    {},
    { ...menu, initial_channel: id, response_url_enabled: boolean },
  ),
  ...element('multi_channels_select', {}, { ...menu, ...many, initial_channels: list(id, 100) }),
};
