// "tematiskt mål Tekniskt stöd" in a question about many → the field whose value is given, and the words of it.

import { fold } from '../../language/fold.js';
import type { Filter } from '../../model/query.js';
import type { Sheet } from '../../model/sheet.js';
import type { CueHit } from '../match-cues.js';
import { take, type Reading } from '../reading.js';

/** Fields whose values are texts of a register's own, with the cue that names each. */
const VALUED: Readonly<Record<string, string>> = {
  thematicObjective: 'thematicObjective',
  goals: 'thematicObjective',
  priorityArea: 'priorityArea',
  programmeArea: 'programmeArea',
  programme: 'programme',
  interventionType: 'interventionType',
};
const LONGEST_VALUE = 16;
/** Words between the name of a field and its value: "mål som handlar om …". */
const JOINTS = new Set(
  'ar som is of med for heter called handlar handla ror galler om an en ett att inom about on with'.split(
    ' ',
  ),
);
const MOST_JOINTS = 4;

/** The filters; their words are taken. A number after the name of a field is a code and no text. */
export function readFieldValues(
  reading: Reading,
  hits: readonly CueHit[],
  sheets: readonly Sheet[],
): readonly Filter[] {
  return hits.flatMap((hit): readonly Filter[] => {
    const topic = VALUED[hit.cue];
    if (!topic) return [];
    const span = findValue(reading, hit, textsStated(sheets, topic));
    if (!span) return [];
    const [first, last] = span;
    const words = wordsBetween(reading, first, last);
    take(reading, first, last, 'quoted', 'value', words);
    return [{ kind: 'code', topic, code: words, words }];
  });
}

// The longest run right after the field's name, or right before "som tematiskt mål".
function findValue(
  reading: Reading,
  hit: CueHit,
  values: readonly string[],
): readonly [number, number] | null {
  const after = (hit.positions.at(-1) ?? 0) + 1;
  let from = after;
  while (from - after < MOST_JOINTS && JOINTS.has(reading.tokens[from]?.folded ?? '')) from++;
  for (let length = LONGEST_VALUE; length >= 1; length--) {
    const run = [from, from + length - 1] as const;
    if (isValue(reading, run, values)) return run;
  }
  const before = (hit.positions[0] ?? 0) - 1;
  // "The Stockholm programme area": only the whole value stands right before the field's name.
  for (let length = LONGEST_VALUE; length >= 1 && hit.cue === 'programmeArea'; length--) {
    const run = [before + 1 - length, before] as const;
    if (
      isValue(
        reading,
        run,
        values.filter((value) => tokenCount(value) === length),
      )
    )
      return run;
  }
  const linked = ['som', 'as', 'i', 'in'].includes(reading.tokens[before]?.folded ?? '');
  for (let length = linked ? LONGEST_VALUE : 0; length >= 1; length--) {
    const run = [before - length, before - 1] as const;
    if (isValue(reading, run, values)) return run;
  }
  return null;
}

function isValue(
  reading: Reading,
  [first, last]: readonly [number, number],
  values: readonly string[],
): boolean {
  const [a, b] = [reading.tokens[first], reading.tokens[last]];
  if (!a || !b || a.number) return false;
  const words = ` ${fold(wordsBetween(reading, first, last))} `;
  if (words.trim().length < 4) return false;
  return values.some((value) => value === words || (last > first && value.includes(words)));
}

function tokenCount(value: string): number {
  return value.trim().split(/[\s-]+/).length;
}

function wordsBetween(reading: Reading, first: number, last: number): string {
  return reading.text.slice(reading.tokens[first]?.start, reading.tokens[last]?.end);
}

const known = new WeakMap<readonly Sheet[], Map<string, readonly string[]>>();

/** Tells what texts the sheets state in a field, where that is known: then no question looks for them. */
export function knowFieldValues(
  sheets: readonly Sheet[],
  topic: string,
  texts: readonly string[],
): void {
  const topics = known.get(sheets) ?? new Map<string, readonly string[]>();
  known.set(sheets, topics.set(topic, foldedOnce(texts)));
}

/**
 * What the sheets state in a field, folded, each between blanks. A register has few such values; they
 * are gathered once for each library.
 */
export function textsStated(sheets: readonly Sheet[], topic: string): readonly string[] {
  const topics = known.get(sheets) ?? new Map<string, readonly string[]>();
  known.set(sheets, topics);
  const values = topics.get(topic) ?? foldedOnce(textsOf(sheets, topic));
  topics.set(topic, values);
  return values;
}

function textsOf(sheets: readonly Sheet[], topic: string): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const { fields } of sheets)
    for (const { key, reading } of fields)
      if (key === topic && reading.origin === 'stated') texts.add(reading.text);
  return texts;
}

function foldedOnce(texts: Iterable<string>): readonly string[] {
  return [...new Set([...texts].map((text) => ` ${fold(text)} `))];
}
