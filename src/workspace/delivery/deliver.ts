// An event or interaction → sent to the app; events are tried again until acknowledged, as Slack does.

import type { WorkspaceClock } from '../clock.js';
import type { Outgoing, Reply, Timing, Transport } from './transport.js';

/** Sends to the app. */
export interface Delivery {
  /** Sends an event, and again after each delay of the timing (or as soon as the app connects) until acknowledged. */
  sendEvent(body: Outgoing['body']): void;
  /** Sends an interaction or command once; people do not wait for a second try. */
  ask(outgoing: Outgoing): Promise<Reply>;
  /** Events given up after the last try. */
  readonly lost: readonly Outgoing['body'][];
  /** Events on their way or waiting for another try. */
  pending(): number;
}

/** Joins a transport (asked for at each send, as it may change) with the timing of tries. */
export function createDelivery(options: {
  readonly clock: WorkspaceClock;
  readonly timing: Timing;
  readonly transport: () => Transport;
  readonly onSettled: () => void;
}): Delivery {
  const { clock, timing, transport, onSettled } = options;
  const lost: Outgoing['body'][] = [];
  let pending = 0;

  const sendUntilAcked = async (body: Outgoing['body']): Promise<void> => {
    let reason: string | null = null;
    for (let number = 0; number <= timing.retryMs.length; number += 1) {
      if (number > 0) await waitOrConnect(clock, transport(), timing.retryMs[number - 1] ?? 0);
      const reply = await transport().send({ kind: 'events_api', body }, { number, reason });
      if (reply.acked) return;
      if (!reply.again) break;
      ({ reason } = reply);
    }
    lost.push(body);
  };

  return {
    sendEvent(body) {
      pending += 1;
      void sendUntilAcked(body).finally(() => {
        pending -= 1;
        onSettled();
      });
    },
    ask: (outgoing) => transport().send(outgoing, { number: 0, reason: null }),
    lost,
    pending: () => pending,
  };
}

/** Waits for the delay; where nobody is connected, only until somebody is. */
function waitOrConnect(clock: WorkspaceClock, transport: Transport, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const wasConnected = transport.isConnected();
    const stopListening = transport.onConnect(() => {
      if (!wasConnected) finish();
    });
    const stopWaiting = clock.after(ms, finish);
    function finish(): void {
      stopListening();
      stopWaiting();
      resolve();
    }
  });
}
