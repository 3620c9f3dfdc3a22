// A call of the Web API client → the same call by undici's `dispatch`, at a third of what `fetch` takes.

import type { WebClientOptions } from '@slack/web-api';
import { Agent, type Dispatcher } from 'undici';

type ClientFetch = NonNullable<WebClientOptions['fetch']>;
type FetchInit = NonNullable<Parameters<ClientFetch>[1]>;
type FetchResponse = Awaited<ReturnType<ClientFetch>>;

export interface SlackReply extends FetchResponse {
  /** So many of its first bytes, ASCII as it is; for a reply that need not be read to its end. */
  readonly beginning?: (bytes: number) => string;
}

export type SlackFetch = (...args: Parameters<ClientFetch>) => Promise<SlackReply>;

/** As many calls at once as the Web API client makes. */
const CONNECTIONS = 100;
const agent = new Agent({ connections: CONNECTIONS });

/**
 * For `clientOptions.fetch`. Follows no redirect, which the client asks for; resolves when the whole
 * reply is there, and rejects with the connection's own error or the signal's reason. Files go by
 * `fetch` as before.
 */
export const callSlack: SlackFetch = (url, init = {}) => {
  const { body } = init;
  if (body !== undefined && typeof body !== 'string') return fetch(url, init);
  return new Promise((resolve, reject) => {
    const { origin, pathname, search } = new URL(url);
    const { method = 'GET', headers = {} } = init;
    agent.dispatch(
      {
        ...{ origin, path: `${pathname}${search}`, headers, body: body ?? null },
        method: method,
      },
      readReply(String(url), init.signal, resolve, reject),
    );
  });
};

function readReply(
  url: string,
  signal: FetchInit['signal'],
  resolve: (reply: SlackReply) => void,
  reject: (error: unknown) => void,
): Dispatcher.DispatchHandler {
  let controller: Dispatcher.DispatchController | null = null;
  let status = 0;
  let replyHeaders: Headers = {};
  const chunks: Buffer[] = [];
  const giveUp = (): void => {
    const reason = signal?.reason as Error;
    // Before there is a connection the call has nothing that could be cut.
    reject(reason);
    controller?.abort(reason);
  };
  if (signal?.aborted === true) giveUp();
  else signal?.addEventListener('abort', giveUp, { once: true });
  return {
    onRequestStart(started) {
      controller = started;
      if (signal?.aborted === true) started.abort(signal.reason as Error);
    },
    onResponseStart(_, statusCode, headers) {
      status = statusCode;
      replyHeaders = headers;
    },
    onResponseData(_, chunk) {
      chunks.push(chunk);
    },
    onResponseEnd() {
      signal?.removeEventListener('abort', giveUp);
      resolve(toReply(url, status, replyHeaders, chunks));
    },
    onResponseError(_, error) {
      signal?.removeEventListener('abort', giveUp);
      reject(error);
    },
  };
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

function toReply(
  url: string,
  status: number,
  headers: Headers,
  chunks: readonly Buffer[],
): SlackReply {
  const [only = Buffer.alloc(0)] = chunks;
  const whole = chunks.length > 1 ? Buffer.concat(chunks) : only;
  const get = (name: string): string | null => {
    const value = headers[name.toLowerCase()];
    return Array.isArray(value) ? value.join(', ') : (value ?? null);
  };
  return {
    ok: status >= 200 && status < 300,
    status,
    statusText: '',
    url,
    headers: {
      get,
      entries: () => Object.keys(headers).map((name): [string, string] => [name, get(name) ?? '']),
    },
    arrayBuffer: () => Promise.resolve(new Uint8Array(whole).buffer),
    json: () => Promise.resolve().then(() => JSON.parse(whole.toString()) as unknown),
    text: () => Promise.resolve(whole.toString()),
    beginning: (bytes) => whole.toString('latin1', 0, bytes),
  };
}
