// A person's summaries → the section of the home page that lists them, each with its buttons.

import type { KnownBlock } from '@slack/types';
import type { Language } from '../../model/language.js';
import { weekNumber } from '../../model/iso-week.js';
import { weeklySetupTextsIn } from '../../texts/weekly-setup-texts.js';
import { plainText } from '../blocks/mrkdwn.js';
import { muted, section } from '../blocks/row-blocks.js';
import type { ListedSubscription } from './weekly-handlers.js';
import { whenWords } from './preview-view.js';

/** Action ids of the buttons; the value is the subscription's id. */
export const SUMMARY_ACTIONS = {
  pause: 'summary-pause',
  resume: 'summary-resume',
  change: 'summary-change',
  remove: 'summary-remove',
} as const;

/** More do not fit beside the rest of a home page. */
const SHOWN = 8;

/** Blocks to put on a home page, three for each summary; at most 25. */
export function summaryHomeSection(
  listed: readonly ListedSubscription[],
  language: Language,
): KnownBlock[] {
  const { home } = weeklySetupTextsIn(language);
  const heading: KnownBlock = { type: 'header', text: plainText(home.heading) };
  if (listed.length === 0) return [heading, section(home.none)];
  return [heading, ...listed.slice(0, SHOWN).flatMap((one) => summaryBlocks(one, language))];
}

function summaryBlocks(listed: ListedSubscription, language: Language): KnownBlock[] {
  const { home, dialog } = weeklySetupTextsIn(language);
  const { subscription, last } = listed;
  const { id, channel, paused, selection } = subscription;
  const button = (action: keyof typeof SUMMARY_ACTIONS, label: string) => ({
    type: 'button' as const,
    action_id: SUMMARY_ACTIONS[action],
    value: id,
    text: plainText(label),
  });
  const next = paused === null ? home.next(whenWords(listed, language)) : home.paused[paused];
  const told = last === null ? next : `${next}\n${home.last(weekNumber(last.week), last.state)}`;
  return [
    {
      type: 'section',
      text: { type: 'mrkdwn', text: `<#${channel}> · ${dialog.selections[selection.kind]}` },
    },
    muted(told),
    {
      type: 'actions',
      block_id: `summary:${id}`,
      elements: [
        paused === null ? button('pause', home.pause) : button('resume', home.resume),
        button('change', home.change),
        {
          ...button('remove', home.remove),
          style: 'danger',
          confirm: {
            title: plainText(home.remove),
            text: plainText(home.removeSure),
            confirm: plainText(home.yes),
            deny: plainText(home.no),
          },
        },
      ],
    },
  ];
}
