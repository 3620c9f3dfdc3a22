// An object of plain values and arrays ↔ bytes, each member packed by itself, so that others get their turn meanwhile.

import { deserialize, serialize } from 'node:v8';

/** Arrays of numbers that are written down as they lie in memory. */
const FLAT = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array } as const;

type Flat = InstanceType<(typeof FLAT)[keyof typeof FLAT]>;

/**
 * A member by its path; `as` tells of a piece of a list, which the next one goes on with, of a map,
 * whose members follow, and of an array of numbers, whose bytes come after it.
 */
type Leaf = readonly [
  path: readonly string[],
  value: unknown,
  as?: 'piece' | 'map' | keyof typeof FLAT,
];

/** Each part begins with its length in eight bytes. */
const LENGTH_BYTES = 8;
/** Smaller arrays of numbers are packed like other values. */
const FEWEST_BYTES = 2 ** 12;
/** Members of a list that are packed between two rests. */
const MOST_A_PIECE = 2000;

/**
 * The parts one after the other are the whole; only maps and objects without a class are gone into.
 * Large arrays of numbers are not copied: a number that is filled in before they have been written may
 * be among what is written, or not.
 */
export function* packValue(value: object): Generator<void, readonly Uint8Array[]> {
  const parts: Uint8Array[] = [];
  const add = (bytes: Uint8Array): void => {
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeBigUInt64LE(BigInt(bytes.length));
    parts.push(length, bytes);
  };
  for (const [path, own] of leavesOf([], value)) {
    const name = flatName(own);
    if (isByText(own)) add(serialize([path, null, 'map'] satisfies Leaf));
    else if (name !== null) {
      const { buffer, byteOffset, byteLength } = own as Flat;
      add(serialize([path, null, name] satisfies Leaf));
      add(new Uint8Array(buffer, byteOffset, byteLength));
    } else if (Array.isArray(own) && own.length > MOST_A_PIECE)
      for (let at = 0; at < own.length; at += MOST_A_PIECE) {
        add(serialize([path, own.slice(at, at + MOST_A_PIECE), 'piece'] satisfies Leaf));
        yield;
      }
    else add(serialize([path, own] satisfies Leaf));
    yield;
  }
  return parts;
}

function flatName(value: unknown): keyof typeof FLAT | null {
  if (!ArrayBuffer.isView(value) || value.byteLength < FEWEST_BYTES) return null;
  const { name } = value.constructor;
  return name in FLAT ? (name as keyof typeof FLAT) : null;
}

function* leavesOf(
  path: readonly string[],
  value: unknown,
): Generator<readonly [readonly string[], unknown], void> {
  if (!isPlain(value)) yield [path, value];
  // A map stands before its members, so that there is one to put them in.
  if (isByText(value)) for (const [key, own] of value) yield* leavesOf([...path, key], own);
  else if (isPlain(value))
    for (const [key, own] of Object.entries(value)) yield* leavesOf([...path, key], own);
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.keys(value).length > 0
  );
}

function isByText(value: unknown): value is ReadonlyMap<string, unknown> {
  return value instanceof Map && [...value.keys()].every((key) => typeof key === 'string');
}

/** What was packed. @throws Error if the bytes are of something else. */
export function unpackValue(bytes: Uint8Array): unknown {
  const whole: Record<string, unknown> = {};
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const take = (): Uint8Array => {
    const start = at + LENGTH_BYTES;
    at = start + Number(view.getBigUint64(at, true));
    return bytes.subarray(start, at);
  };
  while (at < bytes.length) {
    const [path, value, as] = deserialize(take()) as Leaf;
    if (as === undefined) put(whole, path, value);
    else if (as === 'map') put(whole, path, new Map());
    else if (as === 'piece') putOn(whole, path, value as readonly unknown[]);
    // A copy, as an array of numbers has to lie at a multiple of their size.
    else put(whole, path, new FLAT[as](new Uint8Array(take()).buffer));
  }
  return whole;
}

type Holder = Record<string, unknown> | Map<string, unknown>;

function put(whole: Holder, path: readonly string[], value: unknown): void {
  const [holder, last] = holderOf(whole, path);
  if (holder instanceof Map) holder.set(last, value);
  else holder[last] = value;
}

function putOn(whole: Holder, path: readonly string[], piece: readonly unknown[]): void {
  const [holder, last] = holderOf(whole, path);
  const list = memberOf(holder, last) as unknown[] | undefined;
  if (list === undefined) put(whole, path, [...piece]);
  else list.push(...piece);
}

function holderOf(whole: Holder, path: readonly string[]): readonly [Holder, key: string] {
  const last = path.at(-1);
  if (last === undefined) throw new Error('a part without a path');
  let inner = whole;
  for (const [at, key] of path.slice(0, -1).entries()) {
    if (memberOf(inner, key) === undefined) put(whole, path.slice(0, at + 1), {});
    inner = memberOf(inner, key) as Holder;
  }
  return [inner, last];
}

function memberOf(holder: Holder, key: string): unknown {
  return holder instanceof Map ? holder.get(key) : holder[key];
}
