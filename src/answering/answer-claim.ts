// A yes/no claim about a project → true or false, with the value that decides it.

import { fold } from '../language/fold.js';
import { nameKey } from './name-key.js';
import { roundsTo } from './rounds-to.js';
import { factFor } from '../facts/facts-for.js';
import { boundaryOf, textsOf } from '../facts/field-facts.js';
import type { Answer } from '../model/answer.js';
import { projectRef } from '../model/answer.js';
import { assertNever } from '../model/assert-never.js';
import { derived, type Fact, type Missing } from '../model/fact.js';
import type { Claim, Comparison, Query, TimeRelation } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import type { IsoDate, Value } from '../model/value.js';
import { answered, entry, refused, type AnswerContext } from './answer-context.js';

export function answerClaim(
  context: AnswerContext,
  query: Extract<Query, { kind: 'claim' }>,
): Answer {
  const answer = answerPositive(context, query);
  return query.negated === true ? negate(answer) : answer;
}

// "Stämmer det att … inte …?", "saknas …?": true where the plain claim is false.
function negate(answer: Answer): Answer {
  if (answer.status !== 'answered') return answer;
  const [verdict, ...rest] = answer.entries;
  const { fact } = verdict;
  if (fact.origin !== 'derived' || fact.value.kind !== 'truth') return answer;
  const opposite = derived(
    { kind: 'truth', truth: !fact.value.truth },
    `¬ (${fact.formula})`,
    fact.inputs,
  );
  return { ...answer, entries: [{ ...verdict, fact: opposite }, ...rest] };
}

function answerPositive(context: AnswerContext, query: Extract<Query, { kind: 'claim' }>): Answer {
  const { sheet, claim, day } = query;
  switch (claim.kind) {
    case 'number':
      return answerNumber(context, sheet, claim, day);
    case 'time':
      return answerTime(context, sheet, claim);
    case 'length':
      return answerLength(context, sheet, claim, day);
    case 'name':
      return answerName(context, sheet, claim, day);
    default:
      return assertNever(claim);
  }
}

function tell(
  context: AnswerContext,
  sheet: Sheet,
  truth: boolean,
  formula: string,
  topic: string,
  inputs: readonly [Fact, ...Fact[]],
): Answer {
  const verdict = entry(sheet, 'truth', derived({ kind: 'truth', truth }, formula, inputs));
  return answered(
    context,
    'yes-no',
    [verdict, ...inputs.map((fact) => entry(sheet, topic, fact))],
    { sheet },
  );
}

function decline(
  context: AnswerContext,
  sheet: Sheet,
  topic: string,
  missing: Missing | null,
): Answer {
  if (missing === null) return refused(context, 'no-such-field', { sheet });
  return refused(context, 'missing-value', {
    sheet,
    missing: { project: projectRef(sheet), topic, missing },
  });
}

function answerNumber(
  context: AnswerContext,
  sheet: Sheet,
  claim: Extract<Claim, { kind: 'number' }>,
  day: IsoDate,
): Answer {
  let empty: { topic: string; missing: Missing } | null = null;
  for (const topic of claim.topics) {
    const fact = factFor(sheet, topic, day);
    if (fact === null) continue;
    if (fact.origin === 'missing') {
      empty ??= { topic, missing: fact };
      continue;
    }
    const number = numberOf(fact.value);
    if (number === null) continue;
    if (claim.upper !== null) {
      const open = claim.comparison === 'more';
      const within = open
        ? number > claim.number && number < claim.upper
        : number >= claim.number && number <= claim.upper;
      const sign = open ? '<' : '≤';
      const formula = `${claim.number} ${sign} ${number} ${sign} ${claim.upper}`;
      return tell(context, sheet, within, formula, topic, [fact]);
    }
    const sign = COMPARISON_SIGNS[claim.comparison];
    const truth =
      claim.comparison === 'equal'
        ? roundsTo(number, claim.number)
        : compares(number, claim.comparison, claim.number);
    const rounded = claim.comparison === 'equal' && truth && number !== claim.number;
    const formula = `${number} ${rounded ? '≈' : sign} ${claim.number}`;
    return tell(context, sheet, truth, formula, topic, [fact]);
  }
  return decline(
    context,
    sheet,
    empty?.topic ?? claim.topics[0] ?? 'grant',
    empty?.missing ?? null,
  );
}

const COMPARISON_SIGNS: Readonly<Record<Comparison, string>> = {
  more: '>',
  less: '<',
  'at-least': '≥',
  'at-most': '≤',
  equal: '=',
};

/** True if a number compares so to another. */
export function compares(number: number, comparison: Comparison, other: number): boolean {
  switch (comparison) {
    case 'more':
      return number > other;
    case 'less':
      return number < other;
    case 'at-least':
      return number >= other;
    case 'at-most':
      return number <= other;
    case 'equal':
      return number === other;
    default:
      return assertNever(comparison);
  }
}

function numberOf(value: Value): number | null {
  if (value.kind === 'money') return value.amount;
  if (value.kind === 'count') return value.count;
  return value.kind === 'percent' ? value.percent : null;
}

function answerTime(
  context: AnswerContext,
  sheet: Sheet,
  claim: Extract<Claim, { kind: 'time' }>,
): Answer {
  const start = boundaryOf(sheet, 'startDate');
  const end = boundaryOf(sheet, 'endDate');
  if (start === null || end === null) return decline(context, sheet, 'period', null);
  if (start.origin === 'missing') return decline(context, sheet, 'period', start);
  if (end.origin === 'missing') return decline(context, sheet, 'period', end);
  const [from, to] = [start.value.date, end.value.date];
  const span = claim.start === claim.end ? claim.start : `${claim.start} – ${claim.end}`;
  if (claim.aspect === 'running' && claim.relation === 'within') {
    const truth = from <= claim.end && to >= claim.start;
    return tell(context, sheet, truth, `${from} – ${to} ∩ ${span}`, 'period', [
      factFor(sheet, 'period', claim.start) as Fact,
    ]);
  }
  const side =
    claim.aspect === 'end' || (claim.aspect === 'running' && claim.relation === 'before')
      ? end
      : start;
  const truth = meetsTime(side.value.date, claim.relation, claim.start, claim.end);
  return tell(
    context,
    sheet,
    truth,
    `${side.value.date} ${SIGNS[claim.relation]} ${span}`,
    side === end ? 'endDate' : 'startDate',
    [side],
  );
}

const SIGNS: Readonly<Record<TimeRelation, string>> = {
  within: '∈',
  before: '<',
  after: '>',
  'not-after': '≤',
  'not-before': '≥',
};

/** True if a day lies so to a stretch of days. */
export function meetsTime<Day extends IsoDate | number>(
  date: Day,
  relation: TimeRelation,
  start: Day,
  end: Day,
): boolean {
  switch (relation) {
    case 'within':
      return date >= start && date <= end;
    case 'before':
      return date < start;
    case 'after':
      return date > end;
    case 'not-after':
      return date <= end;
    case 'not-before':
      return date >= start;
    default:
      return assertNever(relation);
  }
}

/** What a unit of time is in those that a length is worked out in. */
const LENGTHS = {
  days: { topic: 'durationDays', each: 1 },
  weeks: { topic: 'durationDays', each: 7 },
  months: { topic: 'duration', each: 1 },
  years: { topic: 'duration', each: 12 },
} as const;

// "Är X längre än två år?": the months or days that are shown are those that are compared.
function answerLength(
  context: AnswerContext,
  sheet: Sheet,
  { number, upper, unit, comparison }: Extract<Claim, { kind: 'length' }>,
  day: IsoDate,
): Answer {
  const { topic, each } = LENGTHS[unit];
  const fact = factFor(sheet, topic, day);
  if (fact === null || fact.origin === 'missing')
    return decline(context, sheet, 'period', fact?.origin === 'missing' ? fact : null);
  const length = numberOf(fact.value);
  if (length === null) return decline(context, sheet, 'period', null);
  const times = (claimed: number): string => (each === 1 ? `${claimed}` : `${claimed} × ${each}`);
  if (upper !== null) {
    const within = length >= number * each && length <= upper * each;
    return tell(context, sheet, within, `${times(number)} ≤ ${length} ≤ ${times(upper)}`, topic, [
      fact,
    ]);
  }
  const truth = compares(length, comparison, number * each);
  const formula = `${length} ${COMPARISON_SIGNS[comparison]} ${times(number)}`;
  return tell(context, sheet, truth, formula, topic, [fact]);
}

function answerName(
  context: AnswerContext,
  sheet: Sheet,
  claim: Extract<Claim, { kind: 'name' }>,
  day: IsoDate,
): Answer {
  const wanted = nameKey(claim.name);
  const facts: { topic: string; fact: Fact }[] = [];
  let empty: { topic: string; missing: Missing } | null = null;
  for (const topic of claim.topics) {
    const fact = factFor(sheet, topic, day);
    if (fact === null) continue;
    if (fact.origin === 'missing') empty ??= { topic, missing: fact };
    else {
      const meant = partNamed(
        fact,
        (text) =>
          !areOfTwoKinds(text, claim.name) &&
          (nameKey(text) === wanted ||
            partOf(text, claim.name) ||
            (fact.value.kind === 'person' && holdsPartOfName(text, claim.name))),
      );
      if (meant) return tell(context, sheet, true, `${claim.name} ∈`, topic, [meant]);
      facts.push({ topic, fact });
    }
  }
  const [first] = facts;
  if (!first)
    return decline(
      context,
      sheet,
      empty?.topic ?? claim.topics[0] ?? 'owner',
      empty?.missing ?? null,
    );
  // "Är Exempelbolaget med?" where the firms are counted and not named: neither yes nor no is told.
  const placed = facts.some(({ topic }) => topic === 'municipalities' || topic === 'counties');
  const anyPart = TAKING_PART.every((topic) => claim.topics.includes(topic));
  if (anyPart && !placed && !PUBLIC_BODY.test(claim.name)) {
    const firms = factFor(sheet, 'companies', day);
    if (firms !== null && firms.origin !== 'missing')
      return refused(context, 'no-such-field', { sheet, lookedFor: claim.name });
  }
  const [, ...others] = facts;
  const verdict = derived({ kind: 'truth', truth: false }, `${claim.name} ∉`, [
    first.fact,
    ...others.map(({ fact }) => fact),
  ]);
  return answered(
    context,
    'yes-no',
    [entry(sheet, 'truth', verdict), ...facts.map(({ topic, fact }) => entry(sheet, topic, fact))],
    { sheet },
  );
}

/** No firm, so that it is none of those that are only counted. */
const PUBLIC_BODY =
  /(?<!\p{L})(?:kommun|stad|region|landsting|länsstyrelse|universitet|högskola|municipality|city|county|university)|(?:kommun|län|verket|universitetet)(?!\p{L})/iu;

/** What is looked through for whoever takes part in any way. */
const TAKING_PART = ['owner', 'partners', 'municipalities'];

// "Någon von Essen": the surname, or the first name, of whoever it is.
function holdsPartOfName(person: string, name: string): boolean {
  const own = fold(person).split(/\s+/);
  const words = fold(name).split(/\s+/).filter(Boolean);
  return words.length > 0 && words.every((word) => own.includes(word));
}

// Of a fact with parts the one that is meant, so that its own sentence is cited.
function partNamed(fact: Fact, isMeant: (text: string) => boolean): Fact | null {
  const parts: readonly Fact[] = fact.origin === 'extracted' ? (fact.parts ?? [fact]) : [fact];
  return parts.find(({ value }) => textsOf(value).some(isMeant)) ?? null;
}

// "Exempelstads kommun" is not "Region Exempelstads Län", though the town is the same.
function areOfTwoKinds(text: string, name: string): boolean {
  const [one, other] = [kindOf(text), kindOf(name)];
  return one !== null && other !== null && one !== other;
}

function kindOf(name: string): 'municipality' | 'county' | null {
  if (/(?<!\p{L})(?:kommuns?|municipality)(?!\p{L})/iu.test(name)) return 'municipality';
  return /(?<!\p{L})(?:region|län|läns|landsting|county)(?!\p{L})/iu.test(name) ? 'county' : null;
}

const OPENERS = new Set([
  'lansstyrelse',
  'universitet',
  'hogskola',
  'stiftelse',
  'landsting',
  'norra',
  'sodra',
  'ostra',
  'vastra',
]);

function partOf(text: string, name: string): boolean {
  const [whole, part] = [nameKey(text).split(' '), nameKey(name).split(' ')];
  // One word stands for a name that it opens: "Chalmers" for "Chalmers Tekniska Högskola", and no
  // municipality for a company of its town.
  if (part.length === 1)
    return (
      !/(?<!\p{L})(?:kommun|region|municipality|county)(?!\p{L})/iu.test(name) &&
      whole[0] === part[0] &&
      whole.length > 1 &&
      !OPENERS.has(part[0] ?? '')
    );
  return part.every((word) => whole.includes(word));
}
