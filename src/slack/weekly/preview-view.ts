// A chosen summary → the dialog that shows it as it would be posted, and the one that says it is kept.

import type { KnownBlock, ModalView } from '@slack/types';
import type { SummaryCards } from '../../cards/weekly/summary-to-cards.js';
import type { Language } from '../../model/language.js';
import type { SubscriptionChoice } from '../../model/subscription.js';
import { weeklySetupTextsIn } from '../../texts/weekly-setup-texts.js';
import { cardBody } from '../blocks/card-to-blocks.js';
import { plainText } from '../blocks/mrkdwn.js';
import { muted, section } from '../blocks/row-blocks.js';
import type { DialogState } from './choice-view.js';
import type { ListedSubscription } from './weekly-handlers.js';

export const PREVIEW_VIEW = 'summary-preview';

/** What the second step carries along. */
export interface PreviewState extends DialogState {
  readonly choice: SubscriptionChoice;
}

/** Dialogs have no charts; the figures stand as rows. */
export function previewView({ card, thread }: SummaryCards, state: PreviewState): ModalView {
  const { dialog } = weeklySetupTextsIn(state.language);
  const rest: KnownBlock[] = thread.length === 0 ? [] : [muted(dialog.moreInThread(thread.length))];
  return {
    type: 'modal',
    callback_id: PREVIEW_VIEW,
    private_metadata: JSON.stringify(state),
    title: plainText(dialog.title),
    submit: plainText(dialog.save),
    close: plainText(dialog.close),
    blocks: [muted(dialog.preview), ...cardBody({ ...card, notes: [], buttons: [] }), ...rest],
  };
}

/** In place of the preview, where the right to save has gone meanwhile. */
export function refusedView(
  fault: keyof ReturnType<typeof weeklySetupTextsIn>['faults'],
  language: Language,
): ModalView {
  const { dialog, faults } = weeklySetupTextsIn(language);
  return { type: 'modal', title: plainText(dialog.title), blocks: [section(faults[fault])] };
}

export function savedView(listed: ListedSubscription, language: Language): ModalView {
  const { dialog } = weeklySetupTextsIn(language);
  return {
    type: 'modal',
    title: plainText(dialog.title),
    blocks: [section(dialog.saved(whenWords(listed, language)))],
  };
}

/** For example `måndag 2026-11-30 09:00 (Europe/Stockholm)`. */
export function whenWords({ subscription, next }: ListedSubscription, language: Language): string {
  const weekday = weeklySetupTextsIn(language).dialog.weekdays[subscription.weekday - 1] ?? '';
  return `${weekday} ${next.day} ${next.time} (${subscription.zone})`;
}
