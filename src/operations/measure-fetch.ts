// A fetch → the same fetch, each call of Slack's Web API counted by method and by what became of it.

import type { Metrics } from './create-metrics.js';

/** As much of a reply as Slack's packages read. */
export interface Reply {
  readonly ok: boolean;
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: {
    get(name: string): string | null;
    entries(): Iterable<[string, string]>;
  };
  arrayBuffer(): Promise<ArrayBuffer>;
  json(): Promise<unknown>;
  text(): Promise<string>;
}

export type Fetch<Init> = (url: string | URL, init?: Init) => Promise<Reply>;

/**
 * A call of a method counts when its reply is read, which is when it is known what became of it;
 * other calls, whose replies are not Slack's to judge by, when the reply begins.
 * @param seconds a clock that never goes back
 */
export function measureFetch<Init>(
  fetch: Fetch<Init>,
  metrics: Metrics,
  seconds: () => number,
): Fetch<Init> {
  return async (url, init) => {
    const begun = seconds();
    const method = /\/api\/([\w.]+)(?:[?#]|$)/.exec(String(url))?.[1];
    const done = (code: string | null): void => {
      metrics.slackCall(method ?? 'other', code, seconds() - begun);
    };
    try {
      const reply = await fetch(url, init);
      if (reply.ok && method !== undefined) return measureReading(reply, done);
      done(reply.ok ? null : `http_${reply.status}`);
      return reply;
    } catch (error) {
      done(codeOf(error));
      throw error;
    }
  };
}

function measureReading(reply: Reply, done: (code: string | null) => void): Reply {
  const { ok, status, statusText, url, headers } = reply;
  const text = async (): Promise<string> => {
    try {
      const read = await reply.text();
      done(readCode(read));
      return read;
    } catch (error) {
      done(codeOf(error));
      throw error;
    }
  };
  return {
    ...{ ok, status, statusText, url, headers, text },
    json: async () => JSON.parse(await text()) as unknown,
    arrayBuffer: () => reply.arrayBuffer(),
  };
}

const IS_OK = /^\s*\{\s*"ok"\s*:\s*true\b/;

/** Slack answers what it refuses with 200 and a code in the body; what it takes need not be parsed. */
function readCode(text: string): string | null {
  if (IS_OK.test(text)) return null;
  try {
    const body = JSON.parse(text) as { readonly ok?: unknown; readonly error?: unknown };
    return body.ok === false ? String(body.error) : null;
  } catch {
    return 'unreadable';
  }
}

/** The innermost cause says most: fetch only says that it failed. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'other';
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'timeout';
  if (error.cause instanceof Error) return codeOf(error.cause);
  return 'code' in error && typeof error.code === 'string' ? error.code : 'failed';
}
