// Filters over the library → the sheets that meet all of them, with the facts that decided.

import { fold } from '../language/fold.js';
import { analyseWord } from '../language/analyse-word.js';
import { tokenise } from '../language/tokenise.js';
import { factFor } from '../facts/facts-for.js';
import { boundaryOf, daysOf, factOf, readingOf } from '../facts/field-facts.js';
import { dayNumber, knownDays, type KnownDays } from '../facts/known-days.js';
import { assertNever } from '../model/assert-never.js';
import type { Fact } from '../model/fact.js';
import type { Library } from '../model/library.js';
import type { Filter } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import { compares, meetsTime } from './answer-claim.js';
import { goalsOn, rolesOf, type Shown } from './select-by-prose.js';

/** A sheet that met the filters and the facts that show it. */
export interface Selected {
  readonly sheet: Sheet;
  readonly grounds: readonly Fact[];
  /** What a list shows of the sheet instead of its name: its owner, the partner, the goal. */
  readonly shown: readonly Shown[];
}

type TimeFilter = Extract<Filter, { kind: 'time' }>;

/** The sheets in library order. */
export function selectSheets(
  library: Library,
  base: readonly Sheet[],
  filters: readonly Filter[],
): readonly Selected[] {
  const prose = new Map(
    filters.flatMap((filter) =>
      filter.kind === 'prose' ? [[filter, sheetsOnProse(library, filter.words)] as const] : [],
    ),
  );
  const named = new Map(
    filters.flatMap((filter) =>
      filter.kind === 'entity' ? [[filter, new Set(filter.entity.sheets)] as const] : [],
    ),
  );
  const selected: Selected[] = [];
  for (const sheet of worthALook(library, base, filters)) {
    const one = selectSheet(sheet, filters, prose, named);
    if (one !== null) selected.push(one);
  }
  return selected;
}

type ByFilter = ReadonlyMap<Filter, ReadonlySet<Sheet>>;

/** In library order; of the whole library only those that names and days leave. */
function worthALook(
  library: Library,
  base: readonly Sheet[],
  filters: readonly Filter[],
): readonly Sheet[] {
  if (base !== library.sheets) return base;
  let fewest = base;
  for (const filter of filters)
    if (filter.kind === 'entity' && filter.entity.sheets.length < fewest.length)
      fewest = filter.entity.sheets;
  if (fewest !== base) return fewest;
  const days = knownDays(base);
  if (days === null) return base;
  return (
    filters.reduce<readonly Sheet[] | null>(
      (found, filter) => found ?? (filter.kind === 'time' ? withinDays(base, days, filter) : null),
      null,
    ) ?? base
  );
}

/** Those whose days meet the filter, and those whose days are not known. */
function withinDays(
  sheets: readonly Sheet[],
  { starts, ends }: KnownDays,
  filter: TimeFilter,
): readonly Sheet[] | null {
  const [first, last] = [dayNumber(filter.start), dayNumber(filter.end)];
  if (first === null || last === null) return null;
  const wanted = { ...filter, start: first, end: last };
  const found: Sheet[] = [];
  for (let index = 0; index < sheets.length; index++) {
    const start = starts[index] ?? 0;
    const sheet = sheets[index];
    if (sheet && (start === 0 || meetsDays({ start, end: ends[index] ?? 0 }, wanted)))
      found.push(sheet);
  }
  return found;
}

function selectSheet(
  sheet: Sheet,
  filters: readonly Filter[],
  prose: ByFilter,
  named: ByFilter,
): Selected | null {
  for (const sheets of named.values()) if (!sheets.has(sheet)) return null;
  const grounds: Fact[] = [];
  const shown: Shown[] = [];
  for (const filter of filters) {
    if (filter.kind === 'partner' || filter.kind === 'goal') {
      const found =
        filter.kind === 'partner' ? rolesOf(sheet, filter.name) : goalsOn(sheet, filter.words);
      if (found.length === 0) return null;
      shown.push(...found);
      grounds.push(...found.map(({ fact }) => fact));
      continue;
    }
    const met =
      filter.kind === 'prose'
        ? prose.get(filter)?.has(sheet)
          ? [sheet.name]
          : null
        : meets(sheet, filter);
    if (met === null) return null;
    grounds.push(...met);
  }
  return { sheet, grounds, shown };
}

function meets(
  sheet: Sheet,
  filter: Exclude<Filter, { kind: 'prose' | 'partner' | 'goal' }>,
): readonly Fact[] | null {
  switch (filter.kind) {
    case 'entity':
      return [groundOfEntity(sheet, filter.entity.name)];
    case 'amount': {
      const fact =
        filter.of === 'grant'
          ? (factOf(sheet, 'grant', 'money') ?? factOf(sheet, 'totalBudget', 'money'))
          : factOf(sheet, 'plannedParticipants', 'count');
      if (!fact) return null;
      const amount = fact.value.kind === 'money' ? fact.value.amount : fact.value.count;
      const met = compares(amount, filter.comparison, filter.amount);
      return met ? [fact] : null;
    }
    case 'time': {
      const days = daysOf(sheet);
      if (days !== null && !meetsDays(days, filter)) return null;
      const start = boundaryOf(sheet, 'startDate');
      const end = boundaryOf(sheet, 'endDate');
      if (start?.origin !== 'stated' || end?.origin !== 'stated') return null;
      if (!meetsDays({ start: start.value.date, end: end.value.date }, filter)) return null;
      return [filter.aspect === 'end' ? end : start];
    }
    case 'code': {
      const reading = readingOf(sheet, filter.topic);
      return reading?.origin === 'stated' && holdsValue(reading.text, filter.code)
        ? [reading]
        : null;
    }
    case 'lacking': {
      const facts = filter.topics.map((topic) => factFor(sheet, topic, filter.day));
      return facts.every((fact) => fact === null || fact.origin === 'missing')
        ? [sheet.name]
        : null;
    }
    case 'name-word':
      return holdsWord(sheet.name.value.text, filter.words) ? [sheet.name] : null;
    default:
      return assertNever(filter);
  }
}

function meetsDays<Day extends string | number>(
  { start, end }: { readonly start: Day; readonly end: Day },
  filter: Omit<TimeFilter, 'start' | 'end'> & { readonly start: Day; readonly end: Day },
): boolean {
  if (filter.aspect === 'running' && filter.relation === 'within')
    return start <= filter.end && end >= filter.start;
  const day = filter.aspect === 'end' ? end : start;
  return meetsTime(day, filter.relation, filter.start, filter.end);
}

function groundOfEntity(sheet: Sheet, name: string): Fact {
  const wanted = fold(name);
  const fact = sheet.fields.find(
    ({ reading }) => reading.origin === 'stated' && fold(reading.text).includes(wanted),
  )?.reading;
  return fact?.origin === 'stated' ? fact : sheet.name;
}

// A code is met by itself alone, a text also by several of its words in a row.
function holdsValue(text: string, value: string): boolean {
  const [own, wanted] = [fold(text), fold(value)];
  return own === wanted || (/\p{L}+\s+\p{L}/u.test(wanted) && ` ${own} `.includes(` ${wanted} `));
}

function holdsWord(name: string, words: string): boolean {
  return fold(name).includes(fold(words));
}

// Projects "about" something: every word stands in the name or in the prose.
function sheetsOnProse(library: Library, words: string): ReadonlySet<Sheet> {
  const wanted = tokenise(words).map((token) => fold(analyseWord(token.lower).lemma));
  const found = new Set<Sheet>(library.names.findByWords(wanted));
  for (const hit of library.search.findPassages(words, { limit: 400 })) {
    if (hit.whole.length >= wanted.length) found.add(hit.sheet);
  }
  return found;
}
