// Nothing of its own → a receiver for what a front hands on, which has looked at the signature already.

import type { ConnectedReceiver } from './create-socket-receiver.js';

/** Starts and stops at once: the front listens. */
export function createHandedReceiver(): ConnectedReceiver {
  return {
    connections: () => 0,
    init: () => undefined,
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  };
}
