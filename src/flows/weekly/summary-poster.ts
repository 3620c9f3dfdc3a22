// What a surface must do so that a summary is posted once: send, look for what was sent, tell how it went.

import type { PauseReason } from '../../model/subscription.js';
import type { Subscription } from '../../model/subscription.js';
import type { SendWay } from '../../model/send.js';

/** Not sent for certain, sent perhaps, or refused for good; `pause` where no later one will fare better. */
export type Failure =
  | { readonly kind: 'later'; readonly reason: string; readonly milliseconds: number }
  | { readonly kind: 'unknown'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string; readonly pause: PauseReason | null };

export type PostOutcome = { readonly kind: 'posted'; readonly ts: string } | Failure;
export type ScheduleOutcome = { readonly kind: 'scheduled'; readonly id: string } | Failure;
/** `absent`: it was looked for far enough back to be sure. */
export type FindOutcome =
  | { readonly kind: 'found'; readonly ts: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unsure'; readonly reason: string }
  | Extract<Failure, { readonly kind: 'later' }>;

/** One message of a summary. */
export interface SummaryPart {
  readonly channel: string;
  /** As the renderer wrote it; only the poster reads it. */
  readonly content: string;
  /** Goes with the message and is the same at every attempt. */
  readonly key: string;
  /** The message it hangs under; null for the one in the channel. */
  readonly thread: string | null;
}

export interface ScheduledPost {
  readonly id: string;
  /** Whole seconds since 1970. */
  readonly postAt: number;
}

export interface SummaryPoster {
  /** How a lost reply can be resolved in this channel. */
  wayFor(channel: string): Promise<SendWay>;
  /** Sends it, at most once for each call. Never rejects. */
  post(part: SummaryPart): Promise<PostOutcome>;
  /** Looks for the part among the messages sent since then (milliseconds). Never rejects. */
  find(part: SummaryPart, since: number): Promise<FindOutcome>;
  /** Has it posted at that second, at most once for each call. Never rejects. */
  schedule(part: SummaryPart, postAt: number): Promise<ScheduleOutcome>;
  /** What is still to be posted in the channel; null if that cannot be learnt now. */
  listScheduled(channel: string): Promise<readonly ScheduledPost[] | null>;
  /** Calls a scheduled post off. Never rejects. */
  unschedule(channel: string, id: string): Promise<void>;
}

/** What a subscription's owner is told, once. */
export type OwnerNews =
  | { readonly kind: 'paused'; readonly reason: PauseReason }
  | { readonly kind: 'missed'; readonly week: string }
  | { readonly kind: 'unknown'; readonly week: string };

/** Tells the owner as well as it can. Never rejects. */
export type TellOwner = (subscription: Subscription, news: OwnerNews) => Promise<void>;
