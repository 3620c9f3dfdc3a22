// A thread → a sign in it that the bot is at work, where the work takes a while.

import type { WebClient } from '@slack/web-api';
import type { SlackTexts } from '../texts/slack-texts.js';
import { within, type Wait } from './within.js';

/** A message that answers hang under: the root of a thread. */
export interface Thread {
  readonly channel: string;
  readonly ts: string;
}

export interface ShownStatus {
  /** Resolves when no status is on its way: it stands, was refused, or took too long to wait for. */
  readonly settled: () => Promise<void>;
  /** To be called when the answer is posted: no status comes after it, and one that did goes away. */
  readonly end: () => void;
}

/** Most answers are there before anybody would have read a status. */
const BEGIN_MS = 400;
/** An answer does not wait longer than this for the sign that it is on its way. */
const PATIENCE_MS = 500;

/**
 * Shows a status in the thread, if the answer is not there soon, until something is posted there. A
 * workspace may not have the feature, or not allow it; that is not worth a word.
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
  // A timer that is called off costs more than one that runs out to no effect.
  const answer = { isPosted: false };
  let showing: Promise<void> | null = null;
  let stands = false;
  wait(BEGIN_MS).then(
    () => {
      if (answer.isPosted) return;
      showing = set(texts.working, texts.workingSteps).then(
        () => {
          stands = true;
          if (answer.isPosted) void set('').catch(() => undefined);
        },
        () => undefined,
      );
    },
    () => undefined,
  );
  return {
    settled: async () => {
      if (showing !== null && !stands) await within(showing, PATIENCE_MS, wait);
    },
    end: () => {
      answer.isPosted = true;
    },
  };
}
