// An object of plain values and arrays ↔ bytes, each member packed by itself, so that others get their turn meanwhile.

import { deserialize, serialize } from 'node:v8';

type Leaf = readonly [path: readonly string[], value: unknown];

/** Each part begins with its length in eight bytes. */
const LENGTH_BYTES = 8;

/** The parts one after the other are the whole; only objects without a class are gone into. */
export function* packValue(value: object): Generator<void, readonly Uint8Array[]> {
  const parts: Uint8Array[] = [];
  for (const leaf of leavesOf([], value)) {
    const packed = serialize(leaf);
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeBigUInt64LE(BigInt(packed.length));
    parts.push(length, packed);
    yield;
  }
  return parts;
}

function* leavesOf(path: readonly string[], value: unknown): Generator<Leaf, void> {
  if (!isPlain(value)) yield [path, value];
  else for (const [key, own] of Object.entries(value)) yield* leavesOf([...path, key], own);
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.keys(value).length > 0
  );
}

/** What was packed. @throws Error if the bytes are of something else. */
export function unpackValue(bytes: Uint8Array): unknown {
  const whole: Record<string, unknown> = {};
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length;) {
    const length = Number(view.getBigUint64(at, true));
    const start = at + LENGTH_BYTES;
    const [path, value] = deserialize(bytes.subarray(start, start + length)) as Leaf;
    put(whole, path, value);
    at = start + length;
  }
  return whole;
}

function put(whole: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const last = path.at(-1);
  if (last === undefined) throw new Error('a part without a path');
  let inner = whole;
  for (const key of path.slice(0, -1)) inner = (inner[key] ??= {}) as Record<string, unknown>;
  inner[last] = value;
}
