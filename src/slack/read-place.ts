// A press as Slack tells it → where the pressed message stands.

import type { BlockAction } from '@slack/bolt';

/** Of a message in a channel, or of one that only the presser sees. */
export interface PressPlace {
  readonly channel: string;
  /** The pressed message. */
  readonly message: string;
  /** Root of its thread, the message itself where it is one; null if only the presser sees it. */
  readonly thread: string | null;
  /** The thread that a message only the presser sees stands in. */
  readonly privateThread: string | null;
}

/**
 * Null where no message was pressed, but a view.
 * @see https://docs.slack.dev/reference/interaction-payloads/block_actions-payload
 */
export function readPlace(body: BlockAction): PressPlace | null {
  const container: Readonly<Record<string, unknown>> = body.container;
  const { is_ephemeral, channel_id, thread_ts, message_ts } = container;
  const channel = typeof channel_id === 'string' ? channel_id : body.channel?.id;
  const message = typeof message_ts === 'string' ? message_ts : body.message?.ts;
  if (channel === undefined || message === undefined) return null;
  const root = typeof thread_ts === 'string' ? thread_ts : null;
  if (is_ephemeral === true) return { channel, message, thread: null, privateThread: root };
  const inMessage: unknown = body.message?.['thread_ts'];
  const thread = root ?? (typeof inMessage === 'string' ? inMessage : message);
  return { channel, message, thread, privateThread: null };
}
