// What happened to a summary → the words in which its owner is told.

import type { PauseReason, Subscription } from '../../model/subscription.js';
import { weekNumber } from '../../model/iso-week.js';
import { weeklySetupTextsIn } from '../../texts/weekly-setup-texts.js';

export type News =
  | { readonly kind: 'paused'; readonly reason: PauseReason }
  | { readonly kind: 'missed' | 'unknown'; readonly week: string };

/** In the subscription's language; the channel is a mention, which tells nothing to who may not see it. */
export function ownerNews({ channel, language }: Subscription, news: News): string {
  const { owner } = weeklySetupTextsIn(language);
  const place = `<#${channel}>`;
  return news.kind === 'paused'
    ? owner.paused[news.reason](place)
    : owner[news.kind](place, weekNumber(news.week));
}
