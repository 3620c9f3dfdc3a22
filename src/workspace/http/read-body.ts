// A request → its body as bytes or as fields, bounded.

import type { IncomingMessage } from 'node:http';

const MOST_BYTES = 20_000_000;

/** All bytes; throws when there are too many. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new Error('Body too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Fields of a form-urlencoded or JSON body; anything else has none. */
export async function readFields(
  request: IncomingMessage,
): Promise<Readonly<Record<string, unknown>>> {
  const text = (await readBody(request)).toString('utf8');
  if ((request.headers['content-type'] ?? '').startsWith('application/json')) {
    const json: unknown = text === '' ? {} : JSON.parse(text);
    return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
  }
  return Object.fromEntries(new URLSearchParams(text));
}
