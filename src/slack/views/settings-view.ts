// A workspace's own settings → the part of an administrator's Home, the dialog that changes them, and back.

import type { HomeView, KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import type { Language } from '../../model/language.js';
import {
  workspaceSettingsTexts,
  type WorkspaceSettingsTexts,
} from '../../texts/workspace-settings-texts.js';
import { plainText } from '../blocks/mrkdwn.js';
import { section } from '../blocks/row-blocks.js';
import type { SettingName, ShownSetting } from '../settings-handlers.js';

export const SETTINGS_OPEN = 'home:settings';
export const SETTINGS_VIEW = 'workspace-settings';
const VALUE = 'value';
/** An option's value may not be empty. */
const UNSET = '-';

/** The Home with the button below all else. */
export function withSettings(view: HomeView, language: Language): HomeView {
  const texts = workspaceSettingsTexts[language];
  const own: KnownBlock[] = [
    { type: 'divider' },
    { type: 'header', text: plainText(texts.heading) },
    {
      ...section(texts.about),
      accessory: {
        type: 'button',
        action_id: SETTINGS_OPEN,
        text: plainText(texts.open),
        value: SETTINGS_OPEN,
      },
    },
  ];
  return { ...view, blocks: [...view.blocks, ...own] };
}

export function settingsView(
  shown: readonly ShownSetting[],
  last: { readonly person: string; readonly changedAt: number } | null,
  language: Language,
): ModalView {
  const texts = workspaceSettingsTexts[language];
  return {
    type: 'modal',
    callback_id: SETTINGS_VIEW,
    private_metadata: language,
    title: plainText(texts.title),
    submit: plainText(texts.save),
    close: plainText(texts.close),
    blocks: [
      ...shown.map((setting) => settingBlock(setting, texts)),
      ...(last === null ? [] : [changedBlock(last, texts)]),
    ],
  };
}

function settingBlock(setting: ShownSetting, texts: WorkspaceSettingsTexts): KnownBlock {
  const { name, own, fixed, usual, choices } = setting;
  const label = texts.names[name];
  if (fixed !== null) return section(texts.fixed(label, words(name, fixed, texts)));
  const input = {
    type: 'input' as const,
    block_id: name,
    optional: true,
    label: plainText(label),
    hint: plainText(texts.hints[name]),
  };
  if (name === 'keeper')
    return {
      ...input,
      element: {
        type: 'users_select',
        action_id: VALUE,
        ...(own !== null && { initial_user: own }),
      },
    };
  const option = (value: string): PlainTextOption => ({
    text: plainText(
      value === UNSET
        ? texts.usual(usual === null ? null : words(name, usual, texts))
        : words(name, value, texts),
    ),
    value,
  });
  return {
    ...input,
    element: {
      type: 'static_select',
      action_id: VALUE,
      options: [UNSET, ...choices].map(option),
      initial_option: option(own ?? UNSET),
    },
  };
}

function changedBlock(
  { person, changedAt }: { readonly person: string; readonly changedAt: number },
  texts: WorkspaceSettingsTexts,
): KnownBlock {
  const fallback = new Date(changedAt).toISOString().slice(0, 10);
  const time = `<!date^${Math.floor(changedAt / 1000)}^{date_short_pretty}|${fallback}>`;
  return {
    type: 'context',
    elements: [{ type: 'mrkdwn', text: texts.changed(`<@${person}>`, time) }],
  };
}

function words(name: SettingName, value: string, texts: WorkspaceSettingsTexts): string {
  const known: Readonly<Record<string, string>> =
    name === 'language' ? texts.languages : name === 'keeper' ? {} : texts.shownTo;
  return known[value] ?? value;
}

interface Chosen {
  readonly selected_user?: string | null;
  readonly selected_option?: { readonly value: string } | null;
}

type StateValues = Readonly<Record<string, Readonly<Record<string, Chosen>>>>;

/** Null for what is to be as usual; nothing for what the dialog did not ask. */
export function readSettingsView(
  values: StateValues,
): Readonly<Partial<Record<SettingName, string | null>>> {
  const names: readonly SettingName[] = ['language', 'keeper', 'email', 'phone'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const given = values[name]?.[VALUE];
      if (given === undefined) return [];
      const value = given.selected_user ?? given.selected_option?.value ?? UNSET;
      return [[name, value === UNSET ? null : value]];
    }),
  );
}
