// A thread → a sign in it that the bot is at work.

import type { WebClient } from '@slack/web-api';
import type { SlackTexts } from '../texts/slack-texts.js';
import { within, type Wait } from './within.js';

/** A message that answers hang under: the root of a thread. */
export interface Thread {
  readonly channel: string;
  readonly ts: string;
}

export interface ShownStatus {
  /** Resolves when the status stands, or was refused, or took too long to wait for. */
  readonly settled: () => Promise<void>;
  /** To be called when the answer is posted: takes away a status that came after it. */
  readonly end: () => void;
}

/** An answer does not wait longer than this for the sign that it is on its way. */
const PATIENCE_MS = 500;

/**
 * Shows a status in the thread until something is posted there. A workspace may not have the
 * feature, or not allow it; that is not worth a word.
 * @see https://docs.slack.dev/reference/methods/assistant.threads.setStatus
 */
export function showStatus(
  client: WebClient,
  thread: Thread,
  texts: SlackTexts,
  wait: Wait,
): ShownStatus {
  const set = async (status: string, steps?: readonly string[]): Promise<void> => {
    const messages = steps === undefined ? {} : { loading_messages: [...steps] };
    const place = { channel_id: thread.channel, thread_ts: thread.ts };
    await client.assistant.threads.setStatus({ ...place, status, ...messages });
  };
  let stands = false;
  const shown = set(texts.working, texts.workingSteps).then(
    () => {
      stands = true;
    },
    () => {
      stands = false;
    },
  );
  let isSettled = false;
  const whenSettled = shown.then(() => {
    isSettled = true;
  });
  return {
    settled: async () => {
      await within(whenSettled, PATIENCE_MS, wait);
    },
    end: () => {
      if (isSettled) return;
      void whenSettled.then(() => (stands ? set('').catch(() => undefined) : undefined));
    },
  };
}
