// A channel that gets a summary every week: which projects, when, and in which language.

import type { Weekday } from './iso-week.js';
import type { Language } from './language.js';

/** Which projects a summary is about. */
export type Selection =
  | { readonly kind: 'all' }
  /** Those whose sheet names the region, county or municipality. */
  | { readonly kind: 'region'; readonly region: string }
  | { readonly kind: 'owner'; readonly owner: string }
  | { readonly kind: 'projects'; readonly ids: readonly string[] };

/** What is posted in a week without news. */
export type QuietWeeks = 'line' | 'nothing';

/** When a summary is due: a time of day, `09:00`, on a weekday in an IANA zone. */
export interface Schedule {
  readonly weekday: Weekday;
  readonly time: string;
  readonly zone: string;
}

export interface SubscriptionChoice extends Schedule {
  readonly channel: string;
  readonly selection: Selection;
  readonly language: Language;
  readonly quiet: QuietWeeks;
}

/** Why a subscription rests: a person said so, or Slack will not take its messages. */
export type PauseReason =
  'asked' | 'channel-archived' | 'bot-not-in-channel' | 'posting-restricted' | 'token-refused';

export interface Subscription extends SubscriptionChoice {
  readonly id: string;
  /** Who set it up: told when something is wrong with it. */
  readonly owner: string;
  /** Milliseconds since 1970; what would have been due before is not. */
  readonly since: number;
  /** Null while it runs. */
  readonly paused: PauseReason | null;
}
