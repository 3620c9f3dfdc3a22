// What the Slack door is handed to set summaries up, list them and show their details.

import type { SummaryCards } from '../../cards/weekly/summary-to-cards.js';
import type { Send } from '../../model/send.js';
import type { Selection, Subscription, SubscriptionChoice } from '../../model/subscription.js';

/** A subscription as its owner sees it. */
export interface ListedSubscription {
  readonly subscription: Subscription;
  /** When the next is due, in words of its zone: day and time. */
  readonly next: { readonly day: string; readonly time: string };
  /** The latest of which something is known; null before the first. */
  readonly last: Send | null;
}

export interface WeeklyHandlers {
  /** The zone that a dialog offers first. */
  readonly zone: string;
  /** True where channels shared with other organisations may have summaries. */
  readonly allowShared: boolean;
  isZone(name: string): boolean;
  /** Null where no sheet that the channel may see fits what was written. */
  readSelection(kind: Selection['kind'], text: string, channel: string): Promise<Selection | null>;
  /** The summary as it would be posted now; of an existing one, compared with its last. */
  preview(choice: SubscriptionChoice, id: string | null): Promise<SummaryCards>;
  /** Keeps a new one, or a changed one; it is due from then on. */
  save(choice: SubscriptionChoice, owner: string, id: string | null): Promise<ListedSubscription>;
  find(id: string): Promise<Subscription | null>;
  ofOwner(owner: string): Promise<readonly ListedSubscription[]>;
  pause(id: string): Promise<void>;
  resume(id: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** The messages of a thread that Slack could not be given; each summary's once, else null. */
  takeDetails(key: string): Promise<readonly string[] | null>;
}
