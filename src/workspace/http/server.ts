// One HTTP server on the loopback address: the Web API, Socket Mode, response URLs, files and the page.

import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Core } from '../core.js';
import type { SocketLink } from '../delivery/socket-link.js';
import { useResponseUrl } from '../acts/respond.js';
import { SlackError } from '../web-api/slack-error.js';
import { send, sendText } from './answer.js';
import { handleApi } from './api-route.js';
import type { RecordedCall } from './api-route.js';
import { handleAuthorize } from './authorize.js';
import { handlePage, isOwnPage } from './page-routes.js';
import type { PageHooks } from './page-hooks.js';
import { readBody, readFields } from './read-body.js';
import { sendStatic } from './static-files.js';

export interface ServerParts {
  readonly core: Core;
  readonly link: SocketLink;
  readonly hooks: PageHooks;
  readonly pageDirectory: string | null;
  readonly record: (call: RecordedCall) => void;
}

/** Starts to listen on 127.0.0.1; port 0 takes a free one. */
export async function listen(
  parts: ServerParts,
  port: number,
): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer((request, response) => {
    route(parts, server, request, response).catch((error: unknown) => {
      if (!response.headersSent) sendText(response, 500, String(error));
      else response.destroy();
    });
  });
  server.on('upgrade', (request, socket, head) => {
    if (request.url?.startsWith('/link') === true) parts.link.upgrade(request, socket, head);
    else socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { server, port: (server.address() as AddressInfo).port };
}

async function route(
  parts: ServerParts,
  server: Server,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { core } = parts;
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const [, room = '', name = ''] = url.pathname.split('/');
  const isPost = request.method === 'POST';
  if (room === 'api' && name !== '') {
    if (isPost || request.method === 'GET')
      await handleApi(core, name, request, response, parts.record);
    else sendText(response, 405, 'Method not allowed');
  } else if (url.pathname === '/oauth/v2/authorize') {
    handleAuthorize(core, url, response);
  } else if (room === 'response' && isPost) {
    await handleResponse(core, name, request, response);
  } else if (room === 'upload' && isPost) {
    await handleUpload(core, name, request, response);
  } else if (!isOwnPage(request, (server.address() as AddressInfo).port)) {
    sendText(response, 403, 'Only from this machine');
  } else if (room === 'page') {
    await handlePage(core, parts.hooks, url, request, response);
  } else if (room === 'files') {
    sendFile(core, name, response);
  } else {
    await sendStatic(response, parts.pageDirectory, url.pathname);
  }
}

/** POST to a response_url: `ok`, or the error as text with a status that the app notices. */
async function handleResponse(
  core: Core,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readFields(request);
  try {
    useResponseUrl(core, id, body);
    sendText(response, 200, 'ok');
  } catch (error) {
    if (!(error instanceof SlackError)) throw error;
    sendText(response, /_url$/u.test(error.message) ? 404 : 400, error.message);
  }
}

/** The second step of an upload: the bytes themselves, plain or as a form's only file. */
async function handleUpload(
  core: Core,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = core.state.files.get(id);
  if (!file) {
    sendText(response, 404, 'Not found');
    return;
  }
  const body = await readBody(request);
  file.bytes = filePart(request.headers['content-type'] ?? '', body);
  sendText(response, 200, `OK - ${file.bytes.length}`);
}

function filePart(type: string, body: Buffer): Buffer {
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/u.exec(type)?.[1];
  if (boundary === undefined) return body;
  const start = body.indexOf('\r\n\r\n') + 4;
  const end = body.lastIndexOf(`\r\n--${boundary}`);
  return body.subarray(start, end);
}

function sendFile(core: Core, id: string, response: ServerResponse): void {
  const file = core.state.files.get(id);
  if (file?.bytes) send(response, 200, file.mimetype, file.bytes);
  else sendText(response, 404, 'Not found');
}
