// A rendered message → one message in a thread, looked for before it is ever sent a second time.

import type { WebClient } from '@slack/web-api';
import type { RenderedMessage } from './blocks/render-card.js';
import { INERT } from './inert.js';
import type { DoorParts } from './parts.js';
import { postAnswer, type Posted } from './post-answer.js';
import type { Thread } from './show-status.js';

/** Named in the metadata of every answer; the payload holds a key and no content. */
const ANSWER_EVENT = 'projektlots_answer';
/** Slack may still be storing a message whose reply was lost. */
const SETTLING_MS = 1000;
const TRIES = 3;

/**
 * Posts under the root of the thread; a message that is not ready yet is waited for. Where the reply of Slack was lost, a direct message is looked
 * through for the answer, which the bot may do there, and sent again only if it is not in it and can
 * no longer come.
 * Elsewhere no history may be read, and `unknown` is what is left.
 */
export async function postInThread(
  client: WebClient,
  thread: Thread,
  key: string,
  given: RenderedMessage | Promise<RenderedMessage>,
  parts: Pick<DoorParts, 'log' | 'wait' | 'handlers'>,
): Promise<Posted> {
  // Both at once, so that the store writes what the answer needs along with who posts it.
  const [isOurs, message] = await Promise.all([parts.handlers.beginPosting(key), given]);
  // Another process has taken it up meanwhile, and posts the answer.
  if (!isOurs) return 'posted';
  const metadata = { event_type: ANSWER_EVENT, event_payload: { key } };
  const place = { channel: thread.channel, thread_ts: thread.ts };
  for (let tries = 1; ; tries += 1) {
    const posted = await postAnswer(
      message,
      (body) => client.chat.postMessage({ ...place, ...body, ...INERT, metadata }),
      parts,
    );
    const isOpen = posted === 'unknown' || posted === 'hanging';
    if (!isOpen || !thread.channel.startsWith('D')) return posted;
    await parts.wait(SETTLING_MS);
    const isThere = await isPosted(client, thread, key).catch(() => null);
    if (isThere === true) return 'posted';
    // A call that is not over may post what is not there now.
    if (isThere === null || posted === 'hanging' || tries === TRIES) return posted;
  }
}

/** @see https://docs.slack.dev/reference/methods/conversations.replies */
async function isPosted(client: WebClient, thread: Thread, key: string): Promise<boolean> {
  const { messages = [] } = await client.conversations.replies({
    channel: thread.channel,
    ts: thread.ts,
    include_all_metadata: true,
    limit: 200,
  });
  return messages.some((message) => {
    const { metadata } = message as { readonly metadata?: { readonly event_payload?: unknown } };
    const payload = metadata?.event_payload as { readonly key?: unknown } | undefined;
    return payload?.key === key;
  });
}
