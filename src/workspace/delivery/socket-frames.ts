// The frames of Socket Mode: hello, envelopes and disconnects as text, acknowledgements read from text.

import { isObject } from '../validate/inspect.js';
import type { Attempt, Outgoing } from './transport.js';

/** Why Slack asks a connection to leave. */
export type DisconnectReason =
  'refresh_requested' | 'warning' | 'link_disabled' | 'too_many_websockets';

const DEBUG_INFO = { host: 'workspace', build_number: 1, approximate_connection_time: 3600 };

/** The first frame of a connection, the `connections`th of its app. */
export function helloFrame(appId: string, connections: number): string {
  return JSON.stringify({
    type: 'hello',
    num_connections: connections,
    debug_info: DEBUG_INFO,
    connection_info: { app_id: appId },
  });
}

/** Asks a connection to leave. */
export function disconnectFrame(reason: DisconnectReason): string {
  return JSON.stringify({ type: 'disconnect', reason, debug_info: DEBUG_INFO });
}

/** Something sent, under an id by which it is acknowledged; events say which try it is. */
export function envelopeFrame(id: string, { kind, body }: Outgoing, attempt: Attempt): string {
  const isEvent = kind === 'events_api';
  return JSON.stringify({
    envelope_id: id,
    type: kind,
    payload: body,
    accepts_response_payload: !isEvent,
    ...(isEvent ? { retry_attempt: attempt.number, retry_reason: attempt.reason ?? '' } : {}),
  });
}

/** The acknowledgement in a frame from the app; null for anything else. */
export function readAck(text: string): { readonly id: string; readonly payload: unknown } | null {
  try {
    const frame: unknown = JSON.parse(text);
    if (!isObject(frame) || typeof frame['envelope_id'] !== 'string') return null;
    return { id: frame['envelope_id'], payload: frame['payload'] };
  } catch {
    return null;
  }
}
