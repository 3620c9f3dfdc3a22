// What there is to see and do → the bot's Home for one person.

import type { Button, HomeView, KnownBlock } from '@slack/types';
import type { Language } from '../../model/language.js';
import { slackActionTexts } from '../../texts/slack-action-texts.js';
import { slackHomeTexts } from '../../texts/slack-home-texts.js';
import { toWatchValue, UNWATCH_ACTION } from '../blocks/action-values.js';
import { lineText } from '../blocks/fit-card.js';
import { clip, plainText } from '../blocks/mrkdwn.js';
import { muted, section } from '../blocks/row-blocks.js';
import { summaryHomeSection } from '../weekly/home-section.js';
import type { ListedSubscription } from '../weekly/weekly-handlers.js';
import type { Freshness, ProjectPage, WatchedProject } from '../handlers.js';

export const HOME_SEARCH = 'home:search';
export const HOME_PAGE = 'home:page:';
export const HOME_OPEN = 'home:open';
export const HOME_ASK = 'home:ask:';
export const HOME_ERASE = 'home:erase';

export interface HomeContent {
  readonly language: Language;
  readonly freshness: Freshness;
  /** The words that are searched for; empty for all projects. */
  readonly words: string;
  readonly found: ProjectPage;
  /** The weekly summaries that the person set up. */
  readonly summaries: readonly ListedSubscription[];
  readonly watches: readonly WatchedProject[];
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
}

/** More watches than these are told by their number. */
const WATCHES = 15;
/** A view takes a hundred blocks; the projects of one page, the watches and the rest are 70 at most. */
const NAME_CHARACTERS = 150;
const ABOUT_CHARACTERS = 500;

export function homeView(content: HomeContent): HomeView {
  const { language, watches, summaries } = content;
  const texts = slackHomeTexts[language];
  return {
    type: 'home',
    blocks: [
      { type: 'header', text: plainText(texts.title) },
      ...freshnessBlocks(content),
      ...searchBlocks(content),
      { type: 'divider' },
      { type: 'header', text: plainText(texts.watches) },
      ...(watches.length === 0 ? [section(texts.noWatches)] : watchBlocks(watches, language)),
      { type: 'divider' },
      ...summaryHomeSection(summaries, language),
      { type: 'divider' },
      { type: 'header', text: plainText(texts.helpTitle) },
      section(texts.help),
      ...promptBlocks(content),
      { type: 'header', text: plainText(texts.privacyTitle) },
      section(texts.privacy),
      eraseBlock(language),
    ],
  };
}

function freshnessBlocks({ freshness, language }: HomeContent): KnownBlock[] {
  const texts = slackHomeTexts[language];
  const { sheets, newest, readAt, unread } = freshness;
  const seconds = Math.floor(readAt / 1000);
  const fallback = new Date(readAt).toISOString().slice(0, 16).replace('T', ' ');
  const token = `<!date^${seconds}^{date_short_pretty} {time}|${fallback} UTC>`;
  return [
    section(texts.freshness(sheets, newest)),
    {
      type: 'context',
      elements: [
        { type: 'mrkdwn', text: texts.readAt(token) },
        ...(unread > 0 ? [plainText(texts.unread(unread))] : []),
      ],
    },
  ];
}

function searchBlocks({ words, found, language }: HomeContent): KnownBlock[] {
  const texts = slackHomeTexts[language];
  const title =
    words === '' ? texts.projects(found.total) : texts.found(clip(words, 100), found.total);
  const turn = (page: number, text: string, id: string): Button => ({
    type: 'button',
    action_id: `${HOME_PAGE}${id}`,
    text: plainText(text),
    value: JSON.stringify([clip(words, 100), page]),
  });
  const turns = [
    ...(found.page > 0 ? [turn(found.page - 1, texts.earlier, 'earlier')] : []),
    ...(found.page < found.pages - 1 ? [turn(found.page + 1, texts.later, 'later')] : []),
    ...(words === '' ? [] : [{ ...turn(0, texts.all, 'all'), value: JSON.stringify(['', 0]) }]),
  ];
  return [
    {
      type: 'input',
      dispatch_action: true,
      optional: true,
      block_id: HOME_SEARCH,
      label: plainText(texts.searchLabel),
      element: {
        type: 'plain_text_input',
        action_id: HOME_SEARCH,
        max_length: 100,
        placeholder: plainText(texts.searchPlaceholder),
        dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
      },
    },
    { type: 'header', text: plainText(clip(title, 150)) },
    ...found.projects.flatMap(({ id, name, about, source }): KnownBlock[] => [
      {
        ...section(`${clip(name, NAME_CHARACTERS)}\n${clip(lineText(about), ABOUT_CHARACTERS)}`),
        accessory: {
          type: 'button',
          action_id: HOME_OPEN,
          text: plainText(texts.show),
          accessibility_label: clip(`${texts.show}: ${name}`, 75),
          value: clip(id, 2000),
        },
      },
      muted(clip(source, 260)),
    ]),
    ...(found.pages > 1 ? [muted(texts.page(found.page + 1, found.pages))] : []),
    ...(turns.length === 0 ? [] : [{ type: 'actions' as const, elements: turns }]),
  ];
}

function watchBlocks(watches: readonly WatchedProject[], language: Language): KnownBlock[] {
  const stop = slackActionTexts[language].stopWatching;
  return watches.slice(0, WATCHES).map(({ project, name, field, fieldName }): KnownBlock => {
    const value = toWatchValue({ project, field });
    const told = clip(fieldName === null ? name : `${name} · ${fieldName}`, NAME_CHARACTERS);
    const button: Button = {
      type: 'button',
      action_id: UNWATCH_ACTION,
      text: plainText(stop),
      accessibility_label: clip(`${stop}: ${told}`, 75),
      value: value ?? '-',
    };
    return { ...section(told), accessory: button };
  });
}

function promptBlocks({ prompts }: HomeContent): KnownBlock[] {
  const elements = prompts.map(({ title, message }, index): Button => ({
    type: 'button',
    action_id: `${HOME_ASK}${index}`,
    text: plainText(clip(title, 75)),
    value: clip(message, 2000),
  }));
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

function eraseBlock(language: Language): KnownBlock {
  const texts = slackHomeTexts[language];
  return {
    type: 'actions',
    elements: [
      {
        type: 'button',
        action_id: HOME_ERASE,
        style: 'danger',
        text: plainText(texts.erase),
        value: 'erase',
        confirm: {
          title: plainText(texts.eraseTitle),
          text: plainText(texts.eraseText),
          confirm: plainText(texts.eraseYes),
          deny: plainText(texts.eraseNo),
        },
      },
    ],
  };
}
