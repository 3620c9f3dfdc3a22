// A question that tells projects apart by a field → a figure for each value of it, the largest or smallest first.

import { fold } from '../language/fold.js';
import { boundaryOf, factOf } from '../facts/field-facts.js';
import { figureOver } from '../facts/figure-over.js';
import { groupTextsOn } from '../facts/group-texts.js';
import type { Answer, Entry } from '../model/answer.js';
import { projectRef } from '../model/answer.js';
import { derived, type Fact } from '../model/fact.js';
import type { GroupFigure, GroupTopic } from '../model/groups.js';
import type { Query } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import type { ValueOf } from '../model/value.js';
import { answered, refused, type AnswerContext } from './answer-context.js';
import { NAMED } from './measure-selected.js';
import { selectSheets, type Selected } from './select-sheets.js';

type GroupsQuery = Extract<Query, { kind: 'groups' }>;

/** The projects that share a value, by their numbers among those selected. */
interface Group {
  readonly name: string;
  readonly indexes: number[];
}

interface Figured {
  readonly group: Group;
  readonly number: number;
  /** Those of its projects that go into the figure. */
  readonly counted: readonly number[];
}

/** Projects or groups that are gone through between two rests. */
const A_STEP = 500;

/**
 * A project that lies in several places is counted in each; one without a value is left out and
 * named. Made step by step from the columns of the library: only what is shown is read of sheets.
 */
export function* answerGroups(context: AnswerContext, query: GroupsQuery): Generator<void, Answer> {
  const base = query.base ?? context.library.sheets;
  const selected = yield* selectSheets(context.library, base, query.filters);
  const { groups, leftOut, overlaps } = yield* groupSheets(selected, query.by);
  const asked = query.only.map(fold);
  const wanted = [...groups].filter(([key]) => asked.length === 0 || asked.includes(key));
  const figured: Figured[] = [];
  for (const [, group] of wanted) {
    figured.push(...figureOf(group, query.figure, selected));
    if (figured.length % A_STEP === 0) yield;
  }
  const down = query.order === 'most';
  figured.sort((a, b) => (down ? b.number - a.number : a.number - b.number));
  const shown = query.limit === null ? figured : firstPlaces(figured, query.limit);
  const entries: Entry[] = query.counting ? [...countGroups(figured, selected, query.by)] : [];
  for (const each of shown) {
    entries.push(entryOf(each, query, selected));
    if (entries.length % ENTRIES_A_STEP === 0) yield;
  }
  const [first, ...rest] = entries;
  if (!first) return refused(context, selected.size === 0 ? 'no-such-project' : 'no-such-field');
  const named = leftOut.slice(0, NAMED).map((index) => projectRef(selected.sheetAt(index)));
  const more = leftOut.length - named.length;
  return answered(context, 'groups', [first, ...rest], {
    counted: {
      counted: selected.size - leftOut.length,
      leftOut: named,
      ...(more > 0 && { moreLeftOut: more }),
    },
    groupedBy: query.by,
    ...(asked.length === 0 && { ranked: down ? 'largest' : 'smallest' }),
    ...(overlaps && { overlapping: true }),
  });
}

/** Figures that are written out between two rests. */
const ENTRIES_A_STEP = 5;

// Equals at the last place wanted share it.
function firstPlaces(figured: readonly Figured[], limit: number): readonly Figured[] {
  const edge = figured[limit - 1]?.number;
  return figured.filter(({ number }, at) => at < limit || number === edge);
}

function countGroups(
  figured: readonly Figured[],
  selected: Selected,
  by: GroupTopic,
): readonly Entry[] {
  const count = figured.length;
  const fact = figureOver({ kind: 'count', count, unit: 'items' }, `n = ${count}`, {
    size: count,
    inputsAt: (index) => {
      const group = figured[index]?.group;
      return group === undefined ? [] : [namedOn(group, 0, selected, by).name];
    },
    topic: null,
  });
  return fact === null ? [] : [{ project: null, topic: 'groupCount', fact }];
}

interface Grouped {
  /** By their names, folded, in the order in which projects have them. */
  readonly groups: ReadonlyMap<string, Group>;
  readonly leftOut: readonly number[];
  readonly overlaps: boolean;
}

function* groupSheets(selected: Selected, by: GroupTopic): Generator<void, Grouped> {
  const groups = new Map<string, Group>();
  const leftOut: number[] = [];
  let overlaps = false;
  const namesAt = namesIn(selected, by);
  for (let index = 0; index < selected.size; index++) {
    let own = 0;
    for (const { name, key } of namesAt(index)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { name, indexes: [index] });
      else if (group.indexes.at(-1) === index) continue;
      else group.indexes.push(index);
      own++;
    }
    if (own === 0) leftOut.push(index);
    if (own > 1) overlaps = true;
    if (index % A_STEP === 0) yield;
  }
  return { groups, leftOut, overlaps };
}

interface GroupName {
  readonly name: string;
  readonly key: string;
}

/** The names by the number of a project among those selected. */
function namesIn(selected: Selected, by: GroupTopic): (index: number) => readonly GroupName[] {
  const { columns, places } = selected;
  const named = (name: string): GroupName => ({ name, key: fold(name) });
  if (by === 'startYear' || by === 'endYear') {
    const days = by === 'startYear' ? columns.starts : columns.ends;
    return (index) => {
      const day = days[places[index] ?? -1] ?? 0;
      // What is no plain day is read as it is written.
      if (day === 0) return textsOn(selected.sheetAt(index), by).map(({ text }) => named(text));
      return [named(String(day).padStart(8, '0').slice(0, 4))];
    };
  }
  const column = columns.groups.get(by);
  if (column === undefined) return () => [];
  const { texts, starts, ids } = column;
  const known: (GroupName | undefined)[] = new Array<undefined>(texts.length);
  return (index) => {
    const place = places[index] ?? -1;
    const names: GroupName[] = [];
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) {
      const id = ids[at] ?? -1;
      names.push((known[id] ??= named(texts[id] ?? '')));
    }
    return names;
  };
}

interface GroupText {
  readonly text: string;
  /** The text as a fact, and the fact that it stands in. */
  readonly name: Fact;
  readonly ground: Fact;
}

function textsOn(sheet: Sheet, by: GroupTopic): readonly GroupText[] {
  if (by === 'startYear' || by === 'endYear') {
    const day = boundaryOf(sheet, by === 'startYear' ? 'startDate' : 'endDate');
    if (day?.origin !== 'stated') return [];
    const text = day.value.date.slice(0, 4);
    return [{ text, name: textIn(text, day.value.date, day), ground: day }];
  }
  const own = groupTextsOn(sheet, by);
  if (own === null) return [];
  const { reading, texts } = own;
  return texts.map((text) => ({
    text,
    name: texts.length < 2 ? reading : textIn(text, reading.text, reading),
    ground: reading,
  }));
}

function textIn(text: string, whole: string, fact: Fact): Fact {
  return derived({ kind: 'text', text } satisfies ValueOf<'text'>, whole, [fact]);
}

/** The name of a group as it stands on one of its projects. @throws Error if it does not. */
function namedOn(
  { name, indexes }: Group,
  number: number,
  selected: Selected,
  by: GroupTopic,
): GroupText {
  const sheet = selected.sheetAt(indexes[number] ?? -1);
  const found = textsOn(sheet, by).find(({ text }) => fold(text) === fold(name));
  if (found === undefined) throw new Error(`${sheet.id} does not state ${by}: ${name}`);
  return found;
}

/** The figure of a group by its number; nothing where none of its projects has what it is made of. */
function figureOf(
  group: Group,
  figure: GroupFigure,
  { places, columns }: Selected,
): readonly Figured[] {
  const { indexes } = group;
  if (figure === 'projectCount') return [{ group, number: indexes.length, counted: indexes }];
  const { amounts, inKronor } = columns.grant;
  const counted = indexes.filter((index) => inKronor[places[index] ?? -1] === 1);
  if (counted.length === 0) return [];
  const sum = counted.reduce((total, index) => total + (amounts[places[index] ?? -1] ?? 0), 0);
  const number = figure === 'sum' ? sum : Math.round(sum / counted.length);
  return [{ group, number, counted }];
}

function entryOf(
  { group, number, counted }: Figured,
  query: GroupsQuery,
  selected: Selected,
): Entry {
  const { figure, by } = query;
  const { length: size } = counted;
  const isCount = figure === 'projectCount';
  const fact = figureOver(
    isCount
      ? { kind: 'count', count: number, unit: 'projects' }
      : { kind: 'money', amount: number, currency: 'SEK' },
    isCount ? `n(${group.name}) = ${number}` : figure === 'sum' ? `Σ (${size})` : `Σ / ${size}`,
    {
      size,
      inputsAt: (index) =>
        isCount
          ? [namedOn(group, index, selected, by).ground]
          : oneOf(factOf(selected.sheetAt(counted[index] ?? -1), 'grant', 'money')),
      topic: isCount ? fieldOf(by) : 'grant',
    },
  );
  if (fact === null) throw new Error(`nothing is counted in ${group.name}`);
  return { project: null, topic: figure, fact, group: namedOn(group, 0, selected, by).name };
}

function fieldOf(by: GroupTopic): string | null {
  return by === 'startYear' || by === 'endYear' ? 'period' : by === 'projectLeader' ? null : by;
}

function oneOf(fact: Fact | null): readonly Fact[] {
  return fact === null ? [] : [fact];
}
