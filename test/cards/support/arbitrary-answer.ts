// fast-check → any answer there can be, over made-up documents whose every line holds a marker.

import fc from 'fast-check';
import type { Answer, Candidate, Entry, ProjectRef } from '../../../src/model/answer.js';
import { derived, extracted, missing, stated, type Fact } from '../../../src/model/fact.js';
import { LANGUAGES } from '../../../src/model/language.js';
import type { FindingRule } from '../../../src/model/sheet.js';
import { sourceAt, type DocumentText } from '../../../src/model/source.js';
import type { Value } from '../../../src/model/value.js';

/** Stands in every value that a document holds, and in nothing that the bot says. */
export const MARK = '¤';

const LABELS = ['Total projektbudget', 'Kontaktperson', '(text)', '(title)', 'Plusgiro'];
const TOPICS = [
  ...['totalBudget', 'grant', 'owner', 'contactPerson', 'email', 'phone', 'period', 'counties'],
  ...['goals', 'partners', 'description', 'duration', 'daysLeft', 'status', 'grantShare'],
  ...[
    'sum',
    'average',
    'difference',
    'truth',
    'projectCount',
    'name',
    'label:plusgiro',
    'toString',
  ],
];
const RULES: readonly FindingRule[] = [
  'co-financing-differs',
  'doubled-value',
  'untyped-value',
  'period-reversed',
  'grant-over-budget',
  'missing-value',
  'doubled-field',
  'field-differs-from-prose',
  'email-domain-not-owners',
  'documents-differ',
  'shares-do-not-sum',
];

/** What a hostile or careless document may hold. */
const ODDITIES = ['<!channel>', '\u001b[31m', '\u202e', 'å ä ö', '”', '\u00a0', '👩‍🚒', '*_~`'];
const words = fc
  .oneof(fc.string({ minLength: 1, maxLength: 8 }), fc.constantFrom(...ODDITIES))
  .map((text) => `${MARK}${text}${MARK}`);

const documentText: fc.Arbitrary<DocumentText> = fc.record({
  path: fc.stringMatching(/^[a-z]{1,8}\.txt$/),
  lines: fc.array(words, { minLength: 1, maxLength: 3 }),
  date: fc.constantFrom(null, '2026-11-20'),
});

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const valueOf = (text: string): fc.Arbitrary<Value> =>
  fc.oneof(
    fc.record({
      kind: fc.constant('money' as const),
      amount: fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      currency: fc.constantFrom('SEK', 'EUR', 'NOK'),
    }),
    fc.record({
      kind: fc.constant('percent' as const),
      percent: fc.double({ min: 0, max: 100, noNaN: true }),
    }),
    fc.record({
      kind: fc.constant('count' as const),
      count: fc.nat(1_000_000),
      unit: fc.constantFrom(null, 'days', 'months', 'projects', 'companies', 'items'),
    }),
    day.map((date) => ({ kind: 'date' as const, date })),
    fc.tuple(day, day).map(([start, end]) => ({ kind: 'period' as const, start, end })),
    fc.boolean().map((truth) => ({ kind: 'truth' as const, truth })),
    fc
      .constantFrom('planned', 'ongoing', 'finished')
      .map((phase) => ({ kind: 'phase' as const, phase })),
    fc.constantFrom<Value>(
      { kind: 'person', name: text },
      { kind: 'email', address: text },
      { kind: 'phone', number: text },
      { kind: 'code', code: text },
      { kind: 'organisations', names: [text] },
      { kind: 'places', names: [text, text] },
      { kind: 'text', text },
      { kind: 'sentences', sentences: [text] },
      { kind: 'sentences', sentences: [text, text] },
    ),
  );

const readFact: fc.Arbitrary<Fact> = documentText.chain((document) =>
  fc.nat(document.lines.length - 1).chain((index) => {
    const text = document.lines[index] ?? '';
    return fc
      .tuple(valueOf(text), fc.constantFrom(...LABELS), fc.boolean())
      .map(([value, label, prose]) => {
        const source = sourceAt(document, index + 1, label, text);
        return prose ? extracted(value, text, null, [source]) : stated(value, text, [source]);
      });
  }),
);

const fact: fc.Arbitrary<Fact> = fc.oneof(
  { weight: 4, arbitrary: readFact },
  {
    weight: 1,
    arbitrary: fc
      .tuple(valueOf(MARK), words, readFact, fc.array(readFact, { maxLength: 6 }))
      .map(([value, formula, first, more]) => derived(value, formula, [first, ...more])),
  },
);

const project: fc.Arbitrary<ProjectRef> = documentText.chain((document) =>
  fc.stringMatching(/^[0-9]{8}$/).map((id) => {
    const text = document.lines[0] ?? '';
    return {
      id,
      name: stated({ kind: 'text', text }, text, [sourceAt(document, 1, 'Namn', text)]),
    };
  }),
);

const topic = fc.constantFrom(...TOPICS);
const topics = fc.array(topic, { maxLength: 12, size: 'small' });
const entry: fc.Arbitrary<Entry> = fc.record({
  project: fc.option(project, { freq: 5 }),
  topic,
  fact,
});
const missingEntry = fc.record({
  project,
  topic,
  missing: fc
    .tuple(fc.constantFrom('empty' as const, 'placeholder' as const, 'filler' as const), readFact)
    .map(([cause, { sources }]) => missing(cause, sources[0])),
});
const finding = fc
  .tuple(fc.constantFrom(...RULES), fc.array(fact, { maxLength: 3 }), topics)
  .map(([rule, facts, fields]) => ({
    rule,
    facts,
    fields,
    sources: facts.flatMap(({ sources }) => [...sources]),
  }));
const candidate: fc.Arbitrary<Candidate> = fc.record({
  project,
  differences: fc.array(fc.record({ topic, fact }), { maxLength: 4 }),
});

const base = {
  question: fc.string(),
  language: fc.constantFrom(...LANGUAGES),
  suggestions: fc.array(fc.string({ minLength: 1 }), { maxLength: 5 }),
  trail: fc.constant([]),
};

export const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({
    ...base,
    status: fc.constant('answered' as const),
    kind: fc.constantFrom(
      ...(['fields', 'contact', 'overview', 'yes-no', 'passage'] as const),
      ...(['comparison', 'aggregate', 'project-list', 'person'] as const),
    ),
    entries: fc
      .tuple(entry, fc.array(entry, { maxLength: 8 }))
      .map(([first, more]) => [first, ...more] as const),
    missing: fc.array(missingEntry, { maxLength: 2 }),
    absent: topics,
    findings: fc.array(finding, { maxLength: 3 }),
    counted: fc.option(
      fc.record({
        counted: fc.nat(200),
        leftOut: fc.array(project, { maxLength: 12, size: 'small' }),
      }),
    ),
  }),
  fc.record({
    ...base,
    status: fc.constant('ambiguous' as const),
    choice: fc.constantFrom('project' as const, 'person' as const, 'field' as const),
    candidates: fc.array(candidate, { maxLength: 6 }),
    more: fc.nat(9),
    topics,
  }),
  fc.record({
    ...base,
    status: fc.constant('unanswerable' as const),
    reason: fc.constantFrom(
      ...(['no-such-project', 'no-such-person', 'no-such-field', 'missing-value'] as const),
      ...(['out-of-scope', 'hostile', 'empty', 'no-documents'] as const),
    ),
    project: fc.option(project),
    lookedFor: fc.option(fc.string()),
    missing: fc.option(missingEntry),
    nearest: fc.array(candidate, { maxLength: 3 }),
    has: topics,
    contact: fc.option(entry),
  }),
);
