// Calls of Slack, and a bot that is stopping → the same calls, of which uploads are cut short.

import { setMaxListeners } from 'node:events';
import type { SlackFetch } from './call-slack.js';
import type { Wait } from './within.js';

/** Our files are a few hundred bytes: what takes longer than this hangs. */
const GRACE_MS = 2000;

/**
 * What is on its way to upload a file when the bot is stopped gets two more seconds. To cut it is safe:
 * nobody sees a file before it is completed, and whoever asked for it is told that it did not come.
 * Other calls end as ever, since nobody would know what they have done.
 */
export function cutUploads(call: SlackFetch, stopping: AbortSignal, wait: Wait): SlackFetch {
  // As many as there are uploads at once; each is taken off when its upload is over.
  setMaxListeners(0, stopping);
  return async (url, init = {}) => {
    if (!isUpload(String(url), init.body)) return call(url, init);
    const [cut, over] = [new AbortController(), new AbortController()];
    const cutSoon = (): void => {
      wait(GRACE_MS, over.signal).then(
        () => {
          cut.abort(new Error('the bot is stopping'));
        },
        () => undefined,
      );
    };
    if (stopping.aborted) cutSoon();
    else stopping.addEventListener('abort', cutSoon, { once: true, signal: over.signal });
    const signal = init.signal ? AbortSignal.any([init.signal, cut.signal]) : cut.signal;
    try {
      return await call(url, { ...init, signal });
    } finally {
      over.abort();
    }
  };
}

/** To ask for a place to upload to, and to upload there: all else that is sent is text. */
function isUpload(url: string, body: unknown): boolean {
  const isFile = body !== undefined && body !== null && typeof body !== 'string';
  return isFile || url.endsWith('/files.getUploadURLExternal');
}
