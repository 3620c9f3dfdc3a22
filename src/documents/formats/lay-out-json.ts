// The values of a JSON file → its records, each value with its pointer and line.

import { fieldByLabel, isProseLabel } from '../../catalogue/fields.js';
import {
  DocumentBuilder,
  type Aside,
  type GridCell,
  type LaidOut,
  type Part,
  type PlacedText,
  type RecordValue,
} from '../laid-out.js';
import type { JsonNode } from '../../json/scan-json.js';

type JsonObject = Extract<JsonNode, { kind: 'object' }>;

/**
 * Each object that has known fields of its own is a record; lists of them are searched for at any
 * depth. Objects within a record belong to it.
 */
export function layOutJson(path: string, root: JsonNode, date: string | null): LaidOut {
  const builder = new DocumentBuilder();
  const parts: Part[] = [];
  const asides: Aside[] = [];
  const visit = (node: JsonNode, key: string): void => {
    if (node.kind === 'scalar') {
      const told = key === '' ? node.raw : `${key}: ${node.raw}`;
      if (node.type === 'string' && node.raw.trim() !== '')
        asides.push({ reason: 'outside-projects', text: told, place: placeOf(node) });
    } else if (node.kind === 'array') for (const item of node.items) visit(item, key);
    else if (isRecord(node)) parts.push(recordOf(node, builder));
    else for (const [own, member] of node.members) visit(member, own);
  };
  visit(root, '');
  return { document: builder.document(path, date), parts, asides };
}

/** Two known fields make a project's record; one alone may be a word of anything. */
function isRecord({ members }: JsonObject): boolean {
  const known = members.filter(
    ([key, value]) => value.kind === 'scalar' && (fieldByLabel(key) !== null || isProseLabel(key)),
  );
  return known.length >= 2;
}

function recordOf(node: JsonObject, builder: DocumentBuilder): Part {
  const values: RecordValue[] = [];
  const own = new Set(
    node.members.flatMap(([key, value]) =>
      value.kind === 'scalar' ? [fieldByLabel(key)?.key ?? ''] : [],
    ),
  );
  const collect = (object: JsonObject, parents: readonly string[]): void => {
    for (const [key, value] of object.members) {
      if (value.kind === 'object') {
        collect(value, [...parents, key]);
        continue;
      }
      const objects = value.kind === 'array' ? value.items.filter(isObject) : [];
      objects.forEach((each) => {
        collect(each, [...parents, key]);
      });
      const label = labelOf(key, parents, own);
      if (label === null || (objects.length > 0 && scalarsOf(value).length === 0)) continue;
      values.push(valueOf(label, value, builder));
    }
  };
  collect(node, []);
  const line = values[0]?.label.line ?? builder.add(node.pointer, placeOf(node));
  return { kind: 'record', values, line };
}

// Keys that begin with an underscore are the exporting program's, not the register's.
function labelOf(key: string, parents: readonly string[], own: ReadonlySet<string>): string | null {
  if (key.startsWith('_')) return null;
  const parent = parents.at(-1);
  if (parent === undefined) return key;
  if (/^(?:namn|name)$/i.test(key) && fieldByLabel(parent) !== null) return parent;
  const field = fieldByLabel(key);
  // A part's own "namn" is not the project's.
  if (field !== null && field.key !== 'name' && !own.has(field.key)) return key;
  return [...parents, key].join(' ');
}

function valueOf(label: string, node: JsonNode, builder: DocumentBuilder): RecordValue {
  const cells = scalarsOf(node).flatMap((scalar): readonly GridCell[] => {
    const cell = builder.cell(scalar.raw, placeOf(scalar));
    return cell === null ? [] : [cell];
  });
  const labelled: PlacedText = { text: label, line: builder.add(label, placeOf(node)) };
  return { label: labelled, cells };
}

/** The values in a list, in lists within it too; objects are records of their own. */
function scalarsOf(node: JsonNode): readonly Extract<JsonNode, { kind: 'scalar' }>[] {
  if (node.kind === 'array') return node.items.flatMap(scalarsOf);
  return node.kind === 'scalar' ? [node] : [];
}

function placeOf({ pointer, line }: JsonNode): {
  readonly kind: 'pointer';
  readonly pointer: string;
  readonly line: number;
} {
  return { kind: 'pointer', pointer, line };
}

function isObject(node: JsonNode): node is JsonObject {
  return node.kind === 'object';
}
