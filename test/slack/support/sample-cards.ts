// Cards for the tests of the Slack door: one made by hand, and any card at all.

import fc from 'fast-check';
import type { Card, CardRow, Citation, Line, Said, Span } from '../../../src/model/card.js';
import { stated } from '../../../src/model/fact.js';
import { sourceAt, type DocumentText } from '../../../src/model/source.js';
import { said } from '../../../src/texts/said.js';

const sheet: DocumentText = {
  path: 'exempelprojektet.txt',
  lines: ['Exempelprojektet Fjäll', 'Total projektbudget: 1 200 000', 'E-post: lo@example.se'],
  date: '2024-03-01',
};

const citation = (line: number, label: string, quote: string): Citation => ({
  source: sourceAt(sheet, line, label, quote),
});

const budgetCitation = citation(2, 'Total projektbudget', '1 200 000');
const mailCitation = citation(3, 'E-post', 'lo@example.se');

const budget = stated({ kind: 'money', amount: 1_200_000, currency: 'SEK' }, '1 200 000', [
  budgetCitation.source,
]);
const mail = stated({ kind: 'email', address: 'lo@example.se' }, 'lo@example.se', [
  mailCitation.source,
]);

/** A card that answers with a budget: one row, one citation, two buttons. */
export const budgetCard: Card = {
  language: 'sv',
  status: 'answered',
  headline: [
    { kind: 'said', text: said('Budgeten är ') },
    { kind: 'fact', text: '1 200 000 kr', fact: budget },
  ],
  lead: [[{ kind: 'said', text: said('Exempelprojektet Fjäll') }]],
  rows: [
    {
      label: said('Total budget'),
      labelAsWritten: 'Total projektbudget',
      value: [{ kind: 'fact', text: '1 200 000 kr', fact: budget }],
      formula: null,
      citations: [budgetCitation],
      moreCitations: 0,
    },
  ],
  moreRows: 0,
  findings: [],
  notes: [],
  buttons: [
    {
      kind: 'ask',
      label: 'Kontaktperson',
      question: 'Vem är kontaktperson för Exempelprojektet Fjäll?',
    },
    {
      kind: 'choose',
      label: 'Exempelprojektet Fjäll',
      question: 'Vad är budgeten för Exempelprojektet Fjäll?',
    },
  ],
  personal: false,
};

/** A card that shows somebody's contact details. */
export const contactCard: Card = {
  ...budgetCard,
  headline: [{ kind: 'fact', text: 'lo@example.se', fact: mail }],
  rows: [
    {
      label: said('E-post'),
      labelAsWritten: 'E-post',
      value: [{ kind: 'fact', text: 'lo@example.se', fact: mail }],
      formula: null,
      citations: [mailCitation],
      moreCitations: 0,
    },
  ],
  buttons: [],
  personal: true,
};

const hostile = [
  '<!channel>',
  '<!here|x>',
  '<@U0123456789>',
  '<#C0123456789|ord>',
  '<https://evil.example|Budget>',
  '<mailto:x@example.org|post>',
  '@channel',
  '@here',
  'https://evil.example/a',
  '*fet*',
  '_kursiv_',
  '~struken~',
  '`kod`',
  '&lt;!channel&gt;',
  '&amp;',
  '\u202Ebaklänges',
  '\u0000',
  '\r\n',
  '\n',
  '\uD83D',
  ':tada:',
  '> citat',
  '• punkt',
  '',
];

const text = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('Exempelprojektet Åmål', '101 349 479 kr', 'Region Exempel'),
    },
    {
      weight: 3,
      arbitrary: fc
        .array(fc.constantFrom(...hostile), { maxLength: 6 })
        .map((parts) => parts.join('')),
    },
    {
      weight: 1,
      arbitrary: fc
        .integer({ min: 0, max: maxLength * 20 })
        .map((n) => 'lång text '.repeat(n / 10)),
    },
  );

const label = fc.constantFrom(
  'Total projektbudget',
  '(text)',
  '(title)',
  'E-post',
  '<!channel>',
  '_x_',
);
const documentPath = fc.constantFrom(
  'a.txt',
  'mapp/b_c.txt',
  'evil.example.com',
  '<@U0123456789>.txt',
);
const anyCitation: fc.Arbitrary<Citation> = fc
  .record({ path: documentPath, label, line: fc.integer({ min: 1, max: 30 }), dated: fc.boolean() })
  .map((at) => {
    const lines = Array.from({ length: at.line }, () => 'värde');
    const document = { path: at.path, lines, date: at.dated ? '2024-03-01' : null };
    return { source: sourceAt(document, at.line, at.label, 'värde') };
  });

const span: fc.Arbitrary<Span> = fc.oneof(
  fc
    .constantFrom('Budgeten är ', 'kr', '')
    .map((words) => ({ kind: 'said' as const, text: said(words) })),
  text(200).map((words) => ({ kind: 'echo' as const, text: words })),
  fc.tuple(text(200), anyCitation).map(([words, { source }]) => ({
    kind: 'fact' as const,
    text: words,
    fact: stated({ kind: 'text', text: words }, words, [source]),
  })),
  fc
    .tuple(fc.constantFrom('lo@example.se', '<!here>@example.se', 'a@b'), anyCitation)
    .map(([address, { source }]) => ({
      kind: 'fact' as const,
      text: address,
      fact: stated({ kind: 'email', address }, address, [source]),
    })),
);
const anyLine: fc.Arbitrary<Line> = fc.array(span, { maxLength: 5 });
const more = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 500 }));

const anyRow: fc.Arbitrary<CardRow> = fc.record({
  label: fc.option(fc.constantFrom<Said>(said('Total budget'), said('Kontaktperson'))),
  labelAsWritten: fc.option(text(80)),
  value: anyLine,
  formula: fc.option(text(200)),
  citations: fc
    .tuple(anyCitation, fc.array(anyCitation, { maxLength: 14 }))
    .map(([first, rest]): CardRow['citations'] => [first, ...rest]),
  moreCitations: more,
});

/** Any card at all: short and endless texts, hostile words, no rows and too many. */
export const anyCard: fc.Arbitrary<Card> = fc.record({
  language: fc.constantFrom('sv', 'en'),
  status: fc.constantFrom('answered', 'ambiguous', 'unanswerable'),
  headline: anyLine,
  lead: fc.array(anyLine, { maxLength: 6 }),
  rows: fc.oneof(fc.array(anyRow, { maxLength: 4 }), fc.array(anyRow, { maxLength: 60 })),
  moreRows: more,
  findings: fc.array(
    fc.record({ line: anyLine, citations: fc.array(anyCitation, { maxLength: 12 }) }),
    { maxLength: 9 },
  ),
  notes: fc.array(anyLine, { maxLength: 6 }),
  buttons: fc.array(
    fc.record({ kind: fc.constantFrom('ask', 'choose'), label: text(120), question: text(300) }),
    { maxLength: 30 },
  ),
  personal: fc.boolean(),
});
