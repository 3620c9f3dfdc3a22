// Messages on a socket → the same messages, without the one that ends the process.

import type { SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../model/log.js';

type SocketClient = SocketModeReceiver['client'];
type MessageListener = (data: string | ArrayBuffer, isBinary: boolean) => unknown;

/** What a frame says of itself, as far as it matters here. */
export interface Frame {
  readonly type?: unknown;
  readonly envelope_id?: unknown;
  readonly payload?: { readonly type?: unknown; readonly event?: unknown };
}

/**
 * Lets no frame reach the client that it would fail on: socket-mode 3.1 reads the type of the inner
 * event of each `events_api` frame, and `app_rate_limited` has none. Such a frame is acknowledged
 * and told in the log. `onFrame` sees each frame that was passed on.
 * @see https://docs.slack.dev/reference/events/app_rate_limited
 */
export function guardMessages(
  client: SocketClient,
  log: Log,
  onFrame: (frame: Frame) => void,
): void {
  const listeners = client.listeners('ws_message') as MessageListener[];
  client.removeAllListeners('ws_message');
  client.on('ws_message', (data: string | ArrayBuffer, isBinary: boolean) => {
    const frame = isEvent(data) ? null : readFrame(data);
    if (frame?.type === 'events_api' && typeof frame.payload?.event !== 'object') {
      const type = typeof frame.payload?.type === 'string' ? frame.payload.type : 'unknown';
      log.warn('Slack sent a message that is no event', { type });
      acknowledge(client, frame.envelope_id);
      return;
    }
    for (const listener of listeners) {
      Promise.resolve(listener(data, isBinary)).catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        log.error('A message from Slack could not be read', { reason });
      });
    }
    if (frame !== null) onFrame(frame);
  });
}

function acknowledge(client: SocketClient, envelopeId: unknown): void {
  if (typeof envelopeId !== 'string') return;
  client.websocket?.send(JSON.stringify({ envelope_id: envelopeId, payload: {} }), () => undefined);
}

/** True for nearly all frames, which need not be read twice: an event, as Slack writes it. */
function isEvent(data: string | ArrayBuffer): boolean {
  return typeof data === 'string' && data.includes('"type":"events_api"') && EVENT.test(data);
}

/** Not within a text, where quotes are escaped. */
const EVENT = /[{,]"event":\{/;

function readFrame(data: string | ArrayBuffer): Frame | null {
  if (typeof data !== 'string') return null;
  try {
    const frame: unknown = JSON.parse(data);
    return typeof frame === 'object' ? frame : null;
  } catch {
    return null;
  }
}
