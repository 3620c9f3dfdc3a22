// An answer over several projects or people → a table, a chart and tiles of it, where they say more than rows.

import type { Answer, Answered, Entry, ProjectRef } from '../model/answer.js';
import type { Card, CardCell, CardTable, CardTile, Citation, Line } from '../model/card.js';
import type { Fact } from '../model/fact.js';
import { COLON, DOT } from '../texts/joints.js';
import { pictureTexts } from '../texts/picture-texts.js';
import type { CardWords, FieldNames } from './card-words.js';
import { drawChart, drawRegions } from './draw-chart.js';
import { drawGroups } from './draw-groups.js';
import { drawYears } from './draw-years.js';
import { joinLines, saidSpan } from './fill-template.js';
import { listLines } from './list-lines.js';

/** More than these are looked up in a table, not leafed through. */
const TILES = 10;
/** Slack's tables end at a hundred rows; a reader ends before that. */
const TABLE_ROWS = 60;
/** What tells the projects of a list apart, with room for the sources in a narrow thread. */
const LIST_TOPICS = 1;
/** A table that is wider than this is read as rows. */
const TABLE_TOPICS = 6;

/** `told`: what a picture shows beyond the rows, in words. */
type Pictures = Pick<Card, 'table' | 'chart' | 'tiles'> & { readonly told?: Line };

/** One project's part of an answer. */
interface Group {
  readonly project: ProjectRef;
  readonly entries: readonly Entry[];
}

/** Pictures of nothing but what the answer's facts say; none where one project answers. */
export function depict(answer: Answer, names: FieldNames, words: CardWords): Pictures {
  if (answer.status !== 'answered') return {};
  if (answer.kind === 'contact' || answer.kind === 'person') return depictPeople(answer, words);
  if (answer.kind === 'groups') return drawGroups(answer, words);
  const groups = groupsOf(answer, names);
  if (groups.length < 2 || answer.entries[0].topic === 'moneyShare') return {};
  const isList = answer.kind === 'project-list';
  // What no row of the table shows needs no digest.
  const told = isList
    ? groups.map((group, at) => (at < TABLE_ROWS ? withDigest(group, names) : group))
    : groups;
  const { beyond, parts } = answer;
  // Bars of a part of the projects would say nothing of all of them.
  const chart =
    parts !== undefined
      ? drawRegions(parts, words)
      : beyond !== undefined
        ? {}
        : isList && !isRankedByMoney(answer)
          ? drawYears(told, words)
          : drawChart(groups, names, words);
  if (isList && told.length <= TILES && beyond === undefined) {
    const tiles = told.map((group) => projectTile(group, words));
    return { tiles, ...chart };
  }
  const more = (beyond?.projects ?? 0) + (parts?.more ?? 0);
  return { ...drawTable(told, more, words, isList ? LIST_TOPICS : Infinity), ...chart };
}

/** Those who got the most are told apart by how much, not by when. */
function isRankedByMoney({ entries }: Answered): boolean {
  return entries.every(({ topic, fact }) => topic !== 'name' && fact.value.kind === 'money');
}

/** By project, in the order of the answer; the inputs of a figure over several where there are no rows. */
function groupsOf(
  { entries, kind, parts }: Answered,
  { projectOf, keyOfLabel }: FieldNames,
): readonly Group[] {
  const byId = new Map<string, { project: ProjectRef; entries: Entry[] }>();
  const add = (project: ProjectRef, entry: Entry): void => {
    const group = byId.get(project.id);
    if (group === undefined) byId.set(project.id, { project, entries: [entry] });
    else group.entries.push(entry);
  };
  for (const entry of parts?.entries ?? entries)
    if (entry.project !== null) add(entry.project, entry);
  const [{ fact, topic }] = entries;
  if (
    byId.size === 0 &&
    kind === 'aggregate' &&
    fact.origin === 'derived' &&
    // What these are a share of would stand among their inputs.
    !['projectCount', 'projectShare', 'moneyShare'].includes(topic)
  ) {
    for (const input of fact.inputs) {
      const project = projectOf?.(input.sources[0].document) ?? null;
      if (project !== null)
        add(project, { project, topic: measuredTopic(input, keyOfLabel), fact: input });
    }
  }
  return [...byId.values()];
}

/** Inputs carry no topic of their own: it is that of the label they stand under. */
function measuredTopic({ sources }: Fact, keyOfLabel: FieldNames['keyOfLabel']): string {
  const { label } = sources[0];
  return keyOfLabel?.(label) ?? `label:${label.toLowerCase()}`;
}

function withDigest(group: Group, { digest }: FieldNames): Group {
  const told = new Set(group.entries.map(({ topic }) => topic));
  const more = (digest?.(group.project.id) ?? []).filter(({ topic }) => !told.has(topic));
  return { ...group, entries: [...group.entries, ...more] };
}

function projectTile({ project, entries }: Group, words: CardWords): CardTile {
  const told = entries.filter(({ topic }) => topic !== 'name');
  const [first, ...rest] = told.map((entry) => labelled(entry, words));
  return {
    kind: 'project',
    project: named(project),
    title: words.value(project.name),
    subtitle: first ?? [],
    body: joinLines(rest, DOT),
    citations: cite([project.name, ...told.map(({ fact }) => fact)]),
  };
}

function depictPeople(answer: Answered, words: CardWords): Pictures {
  const people: { readonly person: Entry; readonly ways: Entry[] }[] = [];
  for (const entry of answer.entries) {
    const { kind } = entry.fact.value;
    if (kind === 'person') people.push({ person: entry, ways: [] });
    else if (kind === 'email' || kind === 'phone') {
      // Several people may come before all ways to reach them.
      const own = people.findLast(({ person }) => person.project?.id === entry.project?.id);
      (own ?? people.at(-1))?.ways.push(entry);
    }
  }
  const tiles = people.flatMap(({ person, ways }) =>
    person.project ? [personTile(person, person.project, ways, words)] : [],
  );
  return tiles.length === 0 || tiles.length > TILES ? {} : { tiles };
}

function personTile(
  person: Entry,
  project: ProjectRef,
  ways: readonly Entry[],
  words: CardWords,
): CardTile {
  return {
    kind: 'person',
    project: named(project),
    title: words.value(person.fact),
    subtitle: joinLines(
      [words.labelLine(person.topic, person.fact), words.value(project.name)],
      DOT,
    ),
    body: joinLines(
      ways.map((way) => labelled(way, words)),
      DOT,
    ),
    citations: cite([person.fact, ...ways.map(({ fact }) => fact)]),
  };
}

/**
 * @param more projects that are not among the groups.
 * @param most columns beside the names; the facts of others are not shown.
 */
function drawTable(
  groups: readonly Group[],
  more: number,
  words: CardWords,
  most = Infinity,
): Pick<Card, 'table'> {
  const topics = new Map<string, Fact>();
  for (const { entries } of groups)
    for (const { topic, fact } of entries)
      if (topic !== 'name' && !topics.has(topic) && topics.size < most) topics.set(topic, fact);
  if (topics.size === 0 || topics.size > TABLE_TOPICS) return {};
  const { project, nothing } = pictureTexts[words.language];
  const columns = [...topics].map(([topic, fact]) => plainLabel(words.labelLine(topic, fact)));
  const rows = groups.slice(0, TABLE_ROWS).map((group): CardTable['rows'][number] => ({
    cells: [
      { line: words.value(group.project.name), number: null },
      ...[...topics.keys()].map((topic): CardCell => {
        const entry = group.entries.find((each) => each.topic === topic);
        return entry === undefined
          ? { line: [saidSpan(nothing)], number: null }
          : { line: words.value(entry.fact), number: numberOf(entry.fact) };
      }),
    ],
    citations: citeShown(group, topics),
  }));
  const shown = [...topics].map(([topic, fact], at) =>
    at === 0 ? words.labelLine(topic, fact) : words.labelInSentence(topic),
  );
  const caption = [
    ...listLines(shown, words.texts),
    saidSpan(pictureTexts[words.language].byProject),
  ];
  return {
    table: {
      caption,
      columns: [project, ...columns],
      rows,
      moreRows: groups.length - rows.length + more,
    },
  };
}

function citeShown({ project, entries }: Group, topics: ReadonlyMap<string, Fact>) {
  const shown = entries.filter(({ topic }) => topic === 'name' || topics.has(topic));
  return cite(shown.length > 0 ? shown.map(({ fact }) => fact) : [project.name]);
}

function labelled({ topic, fact }: Entry, words: CardWords): Line {
  return [...words.labelLine(topic, fact), saidSpan(COLON), ...words.value(fact)];
}

function plainLabel(line: Line): string {
  return line.map(({ text }) => text).join('');
}

/** What the cells of a column are sorted by. */
function numberOf({ value }: Fact): number | null {
  switch (value.kind) {
    case 'money':
      return value.amount;
    case 'percent':
      return value.percent;
    case 'count':
      return value.count;
    default:
      return null;
  }
}

function named({ id, name }: ProjectRef): { readonly id: string; readonly name: string } {
  return { id, name: name.value.text };
}

function cite(facts: readonly Fact[]): readonly [Citation, ...Citation[]] {
  const [first, ...rest] = facts
    .flatMap(({ sources }) => [...sources])
    .map((source) => ({ source }));
  if (first === undefined) throw new Error('a row without a fact');
  return [first, ...rest];
}
