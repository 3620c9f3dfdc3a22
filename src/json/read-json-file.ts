// The text of a keeper's JSON file and its shape → what it says, or every fault in it with its line.

import { z } from 'zod';
import type { FileFault, FileFaultCode } from '../model/file-fault.js';
import { nearestName } from '../model/nearest-name.js';
import { JsonFault, scanJson, type JsonNode } from './scan-json.js';

export type JsonFile<T> = { readonly value: T } | { readonly faults: readonly FileFault[] };

/** A fault that the shape alone does not show. */
export interface ValueFault {
  readonly path: readonly PropertyKey[];
  readonly code: FileFaultCode;
  readonly values?: FileFault['values'];
}

/**
 * A text that must be as it is said; `code` tells what is wrong where it is not.
 * @param values what the words about the fault name
 */
export function textThat(
  fits: (text: string) => boolean,
  code: FileFaultCode,
  values: FileFault['values'] = {},
): z.ZodString {
  return z.string().refine(fits, { params: { code, values } });
}

/**
 * Reads the file whole. A key that stands twice is a fault, and so is one that the shape does not know.
 * @param check looks for what the shape does not show; called where nothing else is wrong
 */
export function readJsonFile<T>(
  text: string,
  shape: z.ZodType<T>,
  check: (value: T) => readonly ValueFault[] = () => [],
): JsonFile<T> {
  let root: JsonNode;
  try {
    root = scanJson(text);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    return { faults: [breakOf(error)] };
  }
  const doubled: FileFault[] = [];
  const parsed = shape.safeParse(plainValue(root, [], doubled));
  const found = parsed.success
    ? check(parsed.data)
    : parsed.error.issues.flatMap((issue) => faultsOf(issue, shape));
  const faults = [...doubled, ...found.map((fault) => place(fault, root))];
  if (faults.length > 0 || !parsed.success)
    return { faults: [...faults].sort((a, b) => a.line - b.line) };
  return { value: parsed.data };
}

function breakOf({ line, what, found, wanted: [wanted = '', other] }: JsonFault): FileFault {
  const base = { line, path: '' };
  return other === undefined
    ? { ...base, code: `json-${what}`, values: { found, wanted } }
    : { ...base, code: 'json-either-sign', values: { found, wanted, other } };
}

function plainValue(node: JsonNode, path: readonly PropertyKey[], doubled: FileFault[]): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.type === 'string' ? node.raw : (JSON.parse(node.raw) as unknown);
    case 'array':
      return node.items.map((item, index) => plainValue(item, [...path, index], doubled));
    case 'object': {
      const seen = new Set<string>();
      for (const [key, { line }] of node.members) {
        if (seen.has(key))
          doubled.push({ line, path: tellPath(path), code: 'doubled-key', values: { key } });
        seen.add(key);
      }
      return Object.fromEntries(
        node.members.map(([key, value]) => [key, plainValue(value, [...path, key], doubled)]),
      );
    }
  }
}

function faultsOf(issue: z.core.$ZodIssue, shape: z.ZodType): readonly ValueFault[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(path, key, shape));
    case 'invalid_key':
      return issue.issues.flatMap((inner) => faultsOf({ ...inner, path }, shape));
    case 'invalid_type':
      return [{ path, code: KINDS[issue.expected] ?? 'not-right' }];
    case 'invalid_value':
      return [{ path, code: 'not-one-of', values: { choices: issue.values.join(', ') } }];
    case 'too_small':
      return [{ path, code: 'empty' }];
    case 'too_big':
      return [{ path, code: 'too-much', values: { most: Number(issue.maximum) } }];
    case 'custom': {
      const { code, values } = (issue.params ?? {}) as Partial<ValueFault>;
      return [{ path, code: code ?? 'not-right', ...(values && { values }) }];
    }
    default:
      return [{ path, code: 'not-right' }];
  }
}

const KINDS: Readonly<Record<string, FileFaultCode>> = {
  string: 'not-text',
  array: 'not-list',
  object: 'not-object',
  record: 'not-object',
};

function unknownKey(path: readonly PropertyKey[], key: string, shape: z.ZodType): ValueFault {
  const known = knownKeys(shape, path);
  const meant = nearestName(key, known);
  return meant === null
    ? { path: [...path, key], code: 'unknown-key', values: { key, known: known.join(', ') } }
    : { path: [...path, key], code: 'misspelt-key', values: { key, meant } };
}

/** The part of a JSON schema that is gone by here. @see https://json-schema.org/draft/2020-12 */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
}

function knownKeys(shape: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const whole = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }) as Schema;
  let at: Schema | undefined = whole;
  for (const part of path) {
    const within: Schema = at ?? {};
    const others = within.additionalProperties;
    const other = typeof others === 'object' ? others : undefined;
    at = typeof part === 'number' ? within.items : (within.properties?.[String(part)] ?? other);
  }
  return Object.keys(at?.properties ?? {});
}

/** Told of the innermost value on the way that stands in the file. */
function place({ path, code, values = {} }: ValueFault, root: JsonNode): FileFault {
  let node = root;
  for (const [index, part] of path.entries()) {
    const inner = memberOf(node, part);
    if (inner === undefined) {
      const isScalar = node.kind === 'scalar';
      const told = tellPath(isScalar ? path.slice(0, index) : path);
      return { line: node.line, path: told, code: isScalar ? code : 'missing', values };
    }
    node = inner;
  }
  return { line: node.line, path: tellPath(path), code, values };
}

function memberOf(node: JsonNode, part: PropertyKey): JsonNode | undefined {
  if (node.kind === 'array') return typeof part === 'number' ? node.items[part] : undefined;
  if (node.kind !== 'object') return undefined;
  return node.members.findLast(([key]) => key === part)?.[1];
}

function tellPath(path: readonly PropertyKey[]): string {
  const told = path.map((part) => {
    if (typeof part === 'number') return `[${part}]`;
    const key = String(part);
    return /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
  });
  return told.join('').replace(/^\./, '');
}
