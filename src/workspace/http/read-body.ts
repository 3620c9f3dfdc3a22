// A request → its body as bytes or as fields, bounded.

import type { IncomingMessage } from 'node:http';

const MOST_BYTES = 20_000_000;

/** All bytes; rejects when there are too many, and when the request ends before its time. */
export function readBody(request: IncomingMessage): Promise<Buffer> {
  // By its events, since iterating over it takes more of each call than reading does.
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > MOST_BYTES) request.destroy(new Error('Body too large'));
      else chunks.push(chunk);
    });
    request.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    request.on('error', reject);
  });
}

/** Fields of a form-urlencoded or JSON body; anything else has none. */
export async function readFields(request: IncomingMessage): Promise<Fields> {
  return toFields(await readText(request));
}

export type Fields = Readonly<Record<string, unknown>>;

/** A body as it came. */
export interface TextBody {
  readonly isJson: boolean;
  readonly text: string;
}

export async function readText(request: IncomingMessage): Promise<TextBody> {
  const text = (await readBody(request)).toString('utf8');
  const type = request.headers['content-type'] ?? '';
  return { isJson: type.startsWith('application/json'), text };
}

export function toFields({ isJson, text }: TextBody): Fields {
  if (!isJson) return Object.fromEntries(new URLSearchParams(text));
  const json: unknown = text === '' ? {} : JSON.parse(text);
  return typeof json === 'object' && json !== null ? (json as Fields) : {};
}
