// The seed sheet's text → facts and answers made by hand, for tests of cards.

import { readFileSync } from 'node:fs';
import { topicName } from '../../../src/catalogue/topics.js';
import type { FieldNames } from '../../../src/cards/card-words.js';
import type {
  Ambiguous,
  Answered,
  AnswerKind,
  Candidate,
  Entry,
  MissingEntry,
  ProjectRef,
  Unanswerable,
} from '../../../src/model/answer.js';
import { derived, extracted, missing, stated, type Fact } from '../../../src/model/fact.js';
import {
  sourceAt,
  sourceOfLabel,
  type DocumentText,
  type Source,
} from '../../../src/model/source.js';
import type { Value, ValueOf } from '../../../src/model/value.js';

export const names: FieldNames = { fieldName: topicName };

const seed: DocumentText = {
  path: 'smart-kompetens.txt',
  lines: readFileSync(new URL('../../../seeds/smart-kompetens.txt', import.meta.url), 'utf8').split(
    '\n',
  ),
  date: '2026-11-20',
};

/** A made-up document with one line per field. */
export function documentOf(path: string, lines: readonly string[]): DocumentText {
  return { path, lines, date: null };
}

export function statedAt<V extends Value>(
  document: DocumentText,
  line: number,
  label: string,
  value: V,
) {
  const text = document.lines[line - 1] ?? '';
  return stated(value, text, [sourceAt(document, line, label, text)]);
}

const text = (words: string): ValueOf<'text'> => ({ kind: 'text', text: words });
const money = (amount: number): ValueOf<'money'> => ({ kind: 'money', amount, currency: 'SEK' });

export const name = statedAt(seed, 6, 'Namn', text('Smart Kompetens för Industrin'));
export const project: ProjectRef = { id: '2018/00082', name };

export const owner = statedAt(seed, 10, 'Projektägare', {
  kind: 'organisations',
  names: ['Region Östergötland'],
});
export const totalBudget = statedAt(seed, 18, 'Total projektbudget', money(101_349_479));
export const grant = statedAt(seed, 20, 'Beviljat ESF-stöd', money(76_011_660));
export const period = statedAt(seed, 16, 'Projektperiod', {
  kind: 'period',
  start: '2018-09-01',
  end: '2020-08-31',
});
export const contactPerson = statedAt(seed, 22, 'Kontaktperson', {
  kind: 'person',
  name: 'Lars-Inge Jonsson',
});
export const email = statedAt(seed, 24, 'E-post', {
  kind: 'email',
  address: 'lars.i.jonsson@regionostergotland.se',
});
export const rate = statedAt(seed, 32, 'Unionens medfinansieringsgrad', {
  kind: 'percent',
  percent: 50,
});
export const grantShare = derived(
  { kind: 'percent', percent: (76_011_660 / 101_349_479) * 100 },
  '76 011 660 ÷ 101 349 479',
  [grant, totalBudget],
);
export const duration = derived(
  { kind: 'count', count: 24, unit: 'months' },
  '2018-09-01 till och med 2020-08-31',
  [period],
);

/** The nth sentence (from 0) of line 36, with its source. */
function sentenceAt(index: number): { readonly text: string; readonly source: Source } {
  const sentences = (seed.lines[35] ?? '').split(/(?<=\.) /);
  const words = sentences[index] ?? '';
  return { text: words, source: sourceAt(seed, 36, '(text)', words) };
}

export function goals(count: 1 | 2) {
  const first = sentenceAt(0);
  const second = sentenceAt(1);
  const sentences = count === 1 ? [first.text] : [first.text, second.text];
  return extracted({ kind: 'sentences', sentences }, sentences.join(' '), 'syftar till att', [
    first.source,
    ...(count === 1 ? [] : [second.source]),
  ]);
}

export const partners = extracted(
  {
    kind: 'organisations',
    names: ['Region Uppsala Län', 'Region Västmanland', 'Eskilstuna Kommun', 'Karlskoga Kommun'],
  },
  'Region Uppsala Län, Region Västmanland, Eskilstuna Kommun och Karlskoga Kommun',
  'tillsammans med',
  [sentenceAt(2).source],
);

/** A made-up sheet whose phone number is not filled in. */
const blanks = documentOf('exempel.txt', ['Telefon:', 'UPPGIFT SAKNAS']);
export const emptyPhone: MissingEntry = {
  project,
  topic: 'phone',
  missing: missing('empty', sourceOfLabel(blanks, 1, 'Telefon')),
};
export const placeholderPhone: MissingEntry = {
  ...emptyPhone,
  missing: missing('placeholder', sourceAt(blanks, 2, 'Telefon', 'UPPGIFT SAKNAS')),
};

export function entry(topic: string, fact: Fact, of: ProjectRef | null = project): Entry {
  return { project: of, topic, fact };
}

export function answered(
  kind: AnswerKind,
  entries: readonly [Entry, ...Entry[]],
  more: Partial<Answered> = {},
): Answered {
  return {
    status: 'answered',
    question: 'Fråga?',
    language: 'sv',
    suggestions: [],
    trail: [],
    kind,
    entries,
    missing: [],
    absent: [],
    findings: [],
    counted: null,
    ...more,
  };
}

export function ambiguous(more: Partial<Ambiguous>): Ambiguous {
  return {
    status: 'ambiguous',
    question: 'Fråga?',
    language: 'sv',
    suggestions: [],
    trail: [],
    choice: 'project',
    candidates: [],
    more: 0,
    topics: [],
    ...more,
  };
}

export function unanswerable(more: Partial<Unanswerable>): Unanswerable {
  return {
    status: 'unanswerable',
    question: 'Fråga?',
    language: 'sv',
    suggestions: [],
    trail: [],
    reason: 'out-of-scope',
    project: null,
    lookedFor: null,
    missing: null,
    nearest: [],
    has: [],
    contact: null,
    ...more,
  };
}

/** A made-up project with an owner and a grant. */
export function exampleProject(number: number, title: string, amount: number) {
  const document = documentOf(`${number}.txt`, [title, 'Exempelkommunen', String(amount)]);
  const ref: ProjectRef = {
    id: String(number),
    name: statedAt(document, 1, 'Projektnamn', text(title)),
  };
  const ownerFact = statedAt(document, 2, 'Projektägare', {
    kind: 'organisations',
    names: ['Exempelkommunen'],
  });
  const grantFact = statedAt(document, 3, 'Beviljat stöd', money(amount));
  const candidate: Candidate = {
    project: ref,
    differences: [{ topic: 'grant', fact: grantFact }],
  };
  return { document, ref, owner: ownerFact, grant: grantFact, candidate };
}
