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
