// A question that tells projects apart by a field → a figure for each value of it, the largest or smallest first.

import { fold } from '../language/fold.js';
import { boundaryOf, factOf, readingOf, textsOf } from '../facts/field-facts.js';
import type { Answer, Entry, ProjectRef } from '../model/answer.js';
import { projectRef } from '../model/answer.js';
import { derived, type Fact } from '../model/fact.js';
import type { GroupFigure, GroupTopic } from '../model/groups.js';
import type { Query } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import type { ValueOf } from '../model/value.js';
import { answered, refused, type AnswerContext } from './answer-context.js';
import { selectSheets } from './select-sheets.js';

type GroupsQuery = Extract<Query, { kind: 'groups' }>;

/** The sheets that share a value, and the value as it stands on the first of them. */
interface Group {
  readonly name: Fact;
  readonly sheets: Sheet[];
  /** Where the value stands on each of the sheets. */
  readonly grounds: Fact[];
}

interface Figured {
  readonly name: Fact;
  readonly fact: Fact;
  readonly number: number;
}

/** A project that lies in several places is counted in each; one without a value is left out and named. */
export function answerGroups(context: AnswerContext, query: GroupsQuery): Answer {
  const base = query.base ?? context.library.sheets;
  const { size, sheetAt } = selectSheets(context.library, base, query.filters);
  const selected = Array.from({ length: size }, (_, index) => sheetAt(index));
  const { groups, leftOut } = groupSheets(selected, query.by);
  const asked = query.only.map(fold);
  const wanted = groups.filter(
    ({ name }) => asked.length === 0 || asked.includes(fold(nameOf(name))),
  );
  const figured = wanted.flatMap((group) => figureOf(group, query.figure) ?? []);
  const down = query.order === 'most';
  figured.sort((a, b) => (down ? b.number - a.number : a.number - b.number));
  const shown = query.limit === null ? figured : firstPlaces(figured, query.limit);
  const entries = shown.map(({ name, fact }): Entry => ({
    project: null,
    topic: query.figure,
    fact,
    group: name,
  }));
  const [first, ...rest] = query.counting ? [...countGroups(figured), ...entries] : entries;
  if (!first) return refused(context, selected.length === 0 ? 'no-such-project' : 'no-such-field');
  return answered(context, 'groups', [first, ...rest], {
    counted: { counted: selected.length - leftOut.length, leftOut },
    groupedBy: query.by,
    ...(asked.length === 0 && { ranked: down ? 'largest' : 'smallest' }),
    ...(overlap(groups) && { overlapping: true }),
  });
}

function overlap(groups: readonly Group[]): boolean {
  const sheets = groups.flatMap((group) => group.sheets);
  return new Set(sheets).size < sheets.length;
}

// Equals at the last place wanted share it.
function firstPlaces(figured: readonly Figured[], limit: number): readonly Figured[] {
  const edge = figured[limit - 1]?.number;
  return figured.filter(({ number }, at) => at < limit || number === edge);
}

function countGroups(figured: readonly Figured[]): readonly Entry[] {
  const [first, ...rest] = figured.map(({ name }) => name);
  if (!first) return [];
  const value = { kind: 'count', count: figured.length, unit: 'items' } as const;
  return [
    {
      project: null,
      topic: 'groupCount',
      fact: derived(value, `n = ${figured.length}`, [first, ...rest]),
    },
  ];
}

function groupSheets(
  sheets: readonly Sheet[],
  by: GroupTopic,
): { readonly groups: readonly Group[]; readonly leftOut: readonly ProjectRef[] } {
  const groups = new Map<string, Group>();
  const leftOut: ProjectRef[] = [];
  for (const sheet of sheets) {
    const names = namesOn(sheet, by);
    if (names.length === 0) leftOut.push(projectRef(sheet));
    for (const { name, ground } of names) {
      const key = fold(nameOf(name));
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { name, sheets: [sheet], grounds: [ground] });
      else if (group.sheets.at(-1) !== sheet) {
        group.sheets.push(sheet);
        group.grounds.push(ground);
      }
    }
  }
  return { groups: [...groups.values()], leftOut };
}

interface Named {
  readonly name: Fact;
  readonly ground: Fact;
}

function namesOn(sheet: Sheet, by: GroupTopic): readonly Named[] {
  if (by === 'startYear' || by === 'endYear') {
    const day = boundaryOf(sheet, by === 'startYear' ? 'startDate' : 'endDate');
    if (day?.origin !== 'stated') return [];
    return [{ name: textIn(day.value.date.slice(0, 4), day.value.date, day), ground: day }];
  }
  const own = readingOf(sheet, by);
  const reading =
    own?.origin === 'missing' || own === null
      ? by === 'projectLeader'
        ? readingOf(sheet, 'contactPerson')
        : own
      : own;
  if (reading?.origin !== 'stated') return [];
  // A field that holds one text is that text; a list is each of its parts.
  const texts = reading.value.kind === 'places' ? textsOf(reading.value) : [reading.text];
  return texts.length < 2
    ? [{ name: reading, ground: reading }]
    : texts.map((text) => ({ name: textIn(text, reading.text, reading), ground: reading }));
}

function textIn(text: string, whole: string, fact: Fact): Fact {
  return derived({ kind: 'text', text } satisfies ValueOf<'text'>, whole, [fact]);
}

function nameOf(name: Fact): string {
  if (name.origin !== 'derived') return name.text;
  return name.value.kind === 'text' ? name.value.text : '';
}

function figureOf({ name, sheets, grounds }: Group, figure: GroupFigure): Figured | null {
  const [first, ...rest] = grounds;
  if (!first) return null;
  if (figure === 'projectCount') {
    const count = sheets.length;
    const value = { kind: 'count', count, unit: 'projects' } as const;
    return {
      name,
      number: count,
      fact: derived(value, `n(${nameOf(name)}) = ${count}`, [first, ...rest]),
    };
  }
  const amounts = sheets.flatMap((sheet) => factOf(sheet, 'grant', 'money') ?? []);
  const [amount, ...more] = amounts.filter(({ value }) => value.currency === 'SEK');
  if (!amount) return null;
  const sum = [amount, ...more].reduce((total, { value }) => total + value.amount, 0);
  const n = more.length + 1;
  const number = figure === 'sum' ? sum : Math.round(sum / n);
  const value = { kind: 'money', amount: number, currency: 'SEK' } as const;
  const formula = figure === 'sum' ? `Σ (${n})` : `Σ / ${n}`;
  return { name, number, fact: derived(value, formula, [amount, ...more]) };
}
