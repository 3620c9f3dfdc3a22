// One week's summary of one subscription, on its way: what is known of it in the ledger.

import type { IsoWeek } from './iso-week.js';
import type { IsoDate } from './value.js';

/**
 * `open`: being sent, or waiting to be. `scheduled`: Slack has it and will post it. `sent`.
 * `skipped`: quiet, and nothing was to be posted. `unknown`: it may or may not have been posted, and
 * is not tried again. `missed`: it was not sent while it was worth sending. `refused`: Slack will not
 * have it.
 */
export type SendState =
  'open' | 'scheduled' | 'sent' | 'skipped' | 'unknown' | 'missed' | 'refused';

/**
 * How a lost reply is resolved. `history`: the message carries a key, which is looked for before a
 * second attempt. `schedule`: Slack is asked to post it a while later, and lists what it will post.
 */
export type SendWay = 'history' | 'schedule';

export interface SendKey {
  readonly subscription: string;
  readonly week: IsoWeek;
}

export interface Send extends SendKey {
  readonly state: SendState;
  /** How often it was taken up, this time included. */
  readonly attempts: number;
  /** Milliseconds since 1970, as all instants here. */
  readonly begunAt: number;
  readonly leaseUntil: number;
  readonly way: SendWay | null;
  readonly day: IsoDate | null;
  /** The messages as they are to be posted, first the one in the channel; null until written. */
  readonly content: string | null;
  /** Messages that are posted for certain. */
  readonly done: number;
  /** True where the next message may have been posted without our knowing. */
  readonly tried: boolean;
  readonly postAt: number | null;
  readonly scheduledId: string | null;
  /** The message in the channel, once it is known. */
  readonly ts: string | null;
  readonly reason: string | null;
}

/** What the holder of a claim writes down. */
export interface SendProgress {
  readonly state?: SendState;
  readonly way?: SendWay;
  readonly day?: IsoDate;
  readonly content?: string | null;
  /** Hashes of the sheets that it was made from. */
  readonly snapshot?: readonly string[];
  readonly done?: number;
  readonly tried?: boolean;
  readonly postAt?: number;
  readonly scheduledId?: string;
  readonly ts?: string;
  readonly reason?: string;
  readonly leaseUntil?: number;
}
