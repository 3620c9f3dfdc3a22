// A rendered message → one message in Slack, as rich as Slack takes it, and never two.

import type { Log } from '../model/log.js';
import type { AnyBlock } from './blocks/new-blocks.js';
import type { RenderedMessage } from './blocks/render-card.js';
import { readPostFailure } from './post-failure.js';
import type { Wait } from './within.js';

/** What a message is sent with; no blocks means that the text stands alone. */
export interface MessageBody {
  readonly text: string;
  readonly blocks?: AnyBlock[];
}

/**
 * `unknown`: Slack did not say whether it was sent, so it was not sent again. `hanging`: nor is the
 * call over, and it may be sent yet.
 */
export type Posted = 'posted' | 'refused' | 'unknown' | 'hanging';

const WAITS = 2;
/** Nobody waits longer for an answer. */
const LONGEST_WAIT_MS = 30_000;

/**
 * Sends the message as rich as Slack takes it, rung by rung plainer if it refuses, at last as text.
 * Waits as Slack asks when there is too much traffic, within reason. Never throws: what cannot be
 * sent is told in the log, with what to do about it.
 */
export async function postAnswer(
  message: RenderedMessage,
  send: (body: MessageBody) => Promise<unknown>,
  { log, wait }: { readonly log: Log; readonly wait: Wait },
): Promise<Posted> {
  const { text, rungs } = message;
  let waits = 0;
  for (let tier = 0; tier <= rungs.length;) {
    const blocks = rungs[tier]?.() ?? [];
    const isDrawn = blocks.length > 0;
    if (!isDrawn && tier < rungs.length) {
      tier += 1;
      continue;
    }
    const body = isDrawn ? { text, blocks: [...blocks] } : { text };
    try {
      await send(body);
      return 'posted';
    } catch (error) {
      const failure = readPostFailure(error);
      const { reason } = failure;
      switch (failure.kind) {
        case 'blocks':
          log.warn('Slack did not take the blocks; sending the answer plainer', { reason, tier });
          tier += 1;
          break;
        case 'later':
          if (waits === WAITS || failure.milliseconds > LONGEST_WAIT_MS) {
            log.error('An answer could not be posted', { reason });
            return 'refused';
          }
          waits += 1;
          await wait(failure.milliseconds);
          break;
        case 'refused': {
          const { remedy } = failure;
          log.error('Slack refused an answer', { reason, remedy });
          return 'refused';
        }
        case 'unknown':
        case 'hanging':
          log.error('It is not known whether an answer was posted; it is not sent again', {
            reason,
          });
          return failure.kind;
      }
    }
  }
  return 'refused';
}
