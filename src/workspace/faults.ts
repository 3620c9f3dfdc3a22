// Faults that tests put into the workspace: calls that fail, events that come twice or late, tokens revoked.

import type { WorkspaceClock } from './clock.js';

/** What happens to the next calls of a method. */
export type CallFault =
  | { readonly kind: 'rate limit'; readonly retryAfterSeconds: number }
  | { readonly kind: 'server error'; readonly status: number }
  /** An answer of Slack's, such as `invalid_blocks`, without the method having run. */
  | {
      readonly kind: 'refuse';
      readonly error: string;
      readonly more?: Readonly<Record<string, unknown>>;
    }
  /** The connection ends before the method has run. */
  | { readonly kind: 'cut before' }
  /** The method runs (a message is stored), then the connection ends without an answer. */
  | { readonly kind: 'cut after' }
  /** The method runs, the answer waits so long by the workspace's clock. */
  | { readonly kind: 'slow'; readonly ms: number };

export interface Faults {
  /** Lets the next `times` (1) calls of a method meet a fault. Faults of one method are taken in the order given. */
  onCall(method: string, fault: CallFault, times?: number): void;
  /** Sends each of the next `times` (1) events twice. */
  duplicateEvents(times?: number): void;
  /** Sends each of the next `times` (1) events `ms` late. */
  delayEvents(ms: number, times?: number): void;
  /** From now on the token is refused with token_revoked. */
  revokeToken(kind: 'bot' | 'app'): void;
  /** From now on the bot token is one for a whole organisation, of which auth.test tells. */
  giveToOrganisation(): void;
  /** Takes all faults back. */
  clear(): void;
}

/** The side of the faults that the server asks. */
export interface FaultsInForce extends Faults {
  takeForCall(method: string): CallFault | null;
  takeForEvent(): { readonly copies: number; readonly delayMs: number };
  isRevoked(kind: 'bot' | 'app'): boolean;
  isOfOrganisation(): boolean;
  /** The token is good again, as one is that was given anew, and for this workspace alone. */
  restoreToken(kind: 'bot' | 'app'): void;
}

/** No faults yet. */
export function createFaults(): FaultsInForce {
  const calls = new Map<string, CallFault[]>();
  const revoked = new Set<'bot' | 'app'>();
  let ofOrganisation = false;
  let duplicates = 0;
  let delays: number[] = [];
  return {
    onCall(method, fault, times = 1) {
      const queue = calls.get(method) ?? [];
      queue.push(...Array.from({ length: times }, () => fault));
      calls.set(method, queue);
    },
    duplicateEvents(times = 1) {
      duplicates += times;
    },
    delayEvents(ms, times = 1) {
      delays.push(...Array.from({ length: times }, () => ms));
    },
    revokeToken: (kind) => void revoked.add(kind),
    giveToOrganisation() {
      ofOrganisation = true;
    },
    clear() {
      calls.clear();
      revoked.clear();
      ofOrganisation = false;
      duplicates = 0;
      delays = [];
    },
    takeForCall: (method) => calls.get(method)?.shift() ?? null,
    takeForEvent() {
      const copies = duplicates > 0 ? 2 : 1;
      duplicates = Math.max(0, duplicates - 1);
      return { copies, delayMs: delays.shift() ?? 0 };
    },
    isRevoked: (kind) => revoked.has(kind),
    isOfOrganisation: () => ofOrganisation,
    restoreToken(kind) {
      revoked.delete(kind);
      if (kind === 'bot') ofOrganisation = false;
    },
  };
}

/** Waits by the workspace's clock. */
export function wait(clock: WorkspaceClock, ms: number): Promise<void> {
  return new Promise((resolve) => {
    clock.after(ms, resolve);
  });
}
