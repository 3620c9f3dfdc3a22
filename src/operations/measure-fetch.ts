// A fetch → the same fetch, each call of Slack's Web API counted by method and by what became of it.

import type { Metrics } from './create-metrics.js';

type Fetch = typeof globalThis.fetch;

/** @param seconds a clock that never goes back */
export function measureFetch(fetch: Fetch, metrics: Metrics, seconds: () => number): Fetch {
  return async (input, init) => {
    const begun = seconds();
    const address = input instanceof Request ? input.url : String(input);
    const method = /\/api\/([\w.]+)(?:[?#]|$)/.exec(address)?.[1] ?? 'other';
    const done = (code: string | null): void => {
      metrics.slackCall(method, code, seconds() - begun);
    };
    try {
      const response = await fetch(input, init);
      if (!response.ok) done(`http_${response.status}`);
      else void readCode(response.clone()).then(done);
      return response;
    } catch (error) {
      done(codeOf(error));
      throw error;
    }
  };
}

/** Slack answers what it refuses with 200 and a code in the body. */
async function readCode(response: Response): Promise<string | null> {
  if (response.headers.get('content-type')?.includes('json') !== true) return null;
  try {
    const body = (await response.json()) as { readonly ok?: unknown; readonly error?: unknown };
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
