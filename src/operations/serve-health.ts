// A port → `/healthz`, `/readyz` and `/metrics` for those who run the bot, without personal data.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OperatorFault } from '../model/operator-fault.js';

/** Which parts a question needs that are up. */
export interface Readiness {
  readonly index: boolean;
  readonly store: boolean;
  readonly slack: boolean;
}

/** What of it is there, told beside; it decides nothing. */
export interface Served {
  readonly workspaces?: { readonly running: number; readonly failing: number };
}

export interface HealthParts {
  /** Must not reject. */
  readonly readiness: () => Promise<Readiness & Served>;
  readonly isStopping: () => boolean;
  readonly metrics: () => Promise<{ readonly type: string; readonly text: string }>;
}

/** Where others on the network reach it, they shall not hold up the bot behind it. */
const LIMITS = { headersTimeout: 5000, requestTimeout: 10_000, maxHeaderSize: 8192 };
const MOST_CONNECTIONS = 100;

export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Listens until it is closed. `/healthz` is 200 as long as the process answers at all, also while
 * Slack is away: to start it again would help nobody. `/readyz` is 200 when questions can be answered
 * now, else 503, with each part as true or false. A workspace whose bot cannot be started does not
 * count: the others are answered, and what it needs is somebody, not another process. 0 as port takes
 * a free one.
 * @throws OperatorFault if the port cannot be had.
 */
export async function serveHealth(
  { host, port }: { readonly host: string; readonly port: number },
  parts: HealthParts,
): Promise<HealthServer> {
  const server = createServer(LIMITS, (request, response) => {
    const { method = '', url = '' } = request;
    if (hasBody(request)) {
      // Nobody who looks at health sends one: it is not read, and the connection ends.
      response.setHeader('connection', 'close');
      response.once('finish', () => request.destroy());
      write(response, 413, 'text/plain', 'No body.\n');
      return;
    }
    if (method !== 'GET' && method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      write(response, 405, 'text/plain', 'Only GET.\n');
      return;
    }
    answer(url.split('?')[0] ?? '', response, parts).catch(() => {
      write(response, 500, 'text/plain', 'It failed.\n');
    });
  });
  server.maxConnections = MOST_CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OperatorFault(
      `The bot cannot listen on ${host}:${port} for health and metrics (${reason}).\n  - Write another port as HEALTH_PORT, or leave it empty, then start again.`,
      { cause: error },
    );
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function hasBody({ headers }: IncomingMessage): boolean {
  const { 'content-length': length = '0' } = headers;
  return headers['transfer-encoding'] !== undefined || length !== '0';
}

async function answer(path: string, response: ServerResponse, parts: HealthParts): Promise<void> {
  switch (path) {
    case '/healthz':
      write(response, 200, 'application/json', '{"status":"ok"}\n');
      return;
    case '/readyz': {
      const up = await parts.readiness();
      const stopping = parts.isStopping();
      const ready = up.index && up.store && up.slack && !stopping;
      const body = JSON.stringify({ ready, ...up, stopping });
      write(response, ready ? 200 : 503, 'application/json', `${body}\n`);
      return;
    }
    case '/metrics': {
      const { type, text } = await parts.metrics();
      write(response, 200, type, text);
      return;
    }
    default:
      write(response, 404, 'text/plain', 'There are /healthz, /readyz and /metrics.\n');
  }
}

function write(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}
