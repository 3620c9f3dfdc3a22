// /page/…: the state, the stream of changes, the acts and the trail, for browsers on this machine only.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '../core.js';
import { personOf } from '../acts/people.js';
import type { PageVersion } from '../page-api.js';
import type { Person } from '../state/seed.js';
import { sendJson, sendText } from './answer.js';
import { pageAct } from './page-act.js';
import type { PageHooks } from './page-hooks.js';
import { pageState } from './page-state.js';
import { readFields } from './read-body.js';

/** True if a browser may ask: the address is this server's own, and so is the page that asks. */
export function isOwnPage(request: IncomingMessage, port: number): boolean {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  return (
    own.includes(host ?? '') &&
    (origin === undefined || own.includes(origin.replace(/^http:\/\//u, '')))
  );
}

/** Answers a request under /page/. */
export async function handlePage(
  core: Core,
  hooks: PageHooks,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const person = currentPerson(core, url.searchParams.get('as'));
  const route = `${request.method ?? ''} ${url.pathname}`;
  switch (route) {
    case 'GET /page/state': {
      sendJson(response, 200, pageState(core, person, hooks));
      return;
    }
    case 'GET /page/events':
      streamVersions(core, hooks.run, response);
      return;
    case 'POST /page/act': {
      if (!(request.headers['content-type'] ?? '').startsWith('application/json')) {
        sendText(response, 415, 'Send application/json');
        return;
      }
      sendJson(
        response,
        200,
        await pageAct(core, person, await readFields(request), hooks.moveClock),
      );
      return;
    }
    case 'GET /page/trail': {
      const channel = url.searchParams.get('channel') ?? '';
      const ts = url.searchParams.get('ts') ?? '';
      sendJson(response, 200, (await hooks.trail?.({ channel, ts })) ?? null);
      return;
    }
    default:
      sendText(response, 404, 'Not found');
  }
}

function currentPerson(core: Core, as: string | null): Person {
  const [first] = core.state.people.values();
  return core.state.people.get(as ?? '') ?? personOf(core, first?.id ?? '');
}

/** Server-sent events: the version at connect, then after changes, several at once as one. */
function streamVersions(core: Core, run: string, response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  });
  let isDue = false;
  const tell = (): void => {
    isDue = false;
    const data: PageVersion = { version: core.state.version(), run };
    response.write(`event: version\ndata: ${JSON.stringify(data)}\n\n`);
  };
  const stop = core.state.onChange(() => {
    if (isDue) return;
    isDue = true;
    setImmediate(tell);
  });
  response.on('close', stop);
  tell();
}
