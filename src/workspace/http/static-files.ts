// The built page → its files, from one directory and nowhere else.

import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { send, sendText } from './answer.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

// Nothing is loaded from elsewhere; styles are set by script in places.
const POLICY =
  "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

/** Sends the file of a path; `/` is index.html. Without a built page says so. */
export async function sendStatic(
  response: ServerResponse,
  directory: string | null,
  path: string,
): Promise<void> {
  if (directory === null) {
    sendText(response, 404, 'The page is not built. The Web API answers under /api/.');
    return;
  }
  const root = resolve(directory);
  const file = resolve(root, `.${path === '/' ? '/index.html' : path}`);
  if (!file.startsWith(root + sep)) {
    sendText(response, 404, 'Not found');
    return;
  }
  try {
    const bytes = await readFile(file);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    send(response, 200, type, bytes, { 'content-security-policy': POLICY });
  } catch {
    sendText(response, 404, path === '/' ? 'The page is not built: run npm start.' : 'Not found');
  }
}
