// Answers → JSON, checked by the schema that programs can rely on.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerToJson } from '../../src/cards/answer-to-json.js';
import { answerJsonSchema } from '../../src/model/answer-json.js';
import type { DocumentText } from '../../src/model/source.js';
import type { Value } from '../../src/model/value.js';
import { derived, stated } from '../../src/model/fact.js';
import { anyAnswer } from './support/arbitrary-answer.js';
import * as seed from './support/seed-answers.js';

const { entry, answered, ambiguous, unanswerable } = seed;

describe('the JSON answer', () => {
  it('is the one in the design for the budget of the seed', () => {
    const answer = answered('fields', [entry('totalBudget', seed.totalBudget)], {
      question: 'Vilken total budget har Smart Kompetens?',
      suggestions: ['Vem äger Smart Kompetens?'],
    });
    expect(answerToJson(answer, 'q1')).toEqual({
      id: 'q1',
      question: 'Vilken total budget har Smart Kompetens?',
      language: 'sv',
      status: 'answered',
      answers: [
        {
          project: { id: '2018/00082', name: 'Smart Kompetens för Industrin' },
          field: 'totalBudget',
          value: 101_349_479,
          text: '101 349 479 kr',
          derived: false,
          citations: [
            {
              document: 'smart-kompetens.txt',
              label: 'Total projektbudget',
              line: 18,
              quote: '101 349 479',
            },
          ],
        },
      ],
      reason: null,
      suggestions: ['Vem äger Smart Kompetens?'],
    });
  });

  it('writes out the formula of a derived value and cites its inputs', () => {
    const { answers } = answerToJson(
      answered('fields', [entry('grantShare', seed.grantShare)]),
      '',
    );
    expect(answers[0]).toMatchObject({
      derived: true,
      formula: '76 011 660 ÷ 101 349 479',
      text: '75,0 %',
      citations: [{ line: 20 }, { line: 18 }],
    });
    expect(answers[0]?.value).toBeCloseTo(75, 2);
  });

  it('gives the owner as the one string that stands on the sheet', () => {
    const { answers } = answerToJson(answered('fields', [entry('owner', seed.owner)]), '');
    expect(answers[0]?.value).toBe('Region Östergötland, Region Östergötland');
  });

  it.each<[string, Value, unknown]>([
    ['partners', { kind: 'organisations', names: ['A'] }, ['A']],
    ['coordinator', { kind: 'organisations', names: ['A'] }, 'A'],
    ['counties', { kind: 'places', names: ['Gotland'] }, ['Gotland']],
    [
      'period',
      { kind: 'period', start: '2020-01-01', end: '2020-12-31' },
      { start: '2020-01-01', end: '2020-12-31' },
    ],
    ['startDate', { kind: 'date', date: '2020-01-01' }, '2020-01-01'],
    ['goals', { kind: 'sentences', sentences: ['Ett.', 'Två.'] }, ['Ett.', 'Två.']],
    ['truth', { kind: 'truth', truth: false }, false],
    ['status', { kind: 'phase', phase: 'finished' }, 'finished'],
    ['coFinancingRate', { kind: 'percent', percent: 50 }, 50],
  ])('writes %s in its own form', (topic, value, expected) => {
    const fact = stated(value, 'x', seed.owner.sources);
    const { answers } = answerToJson(answered('fields', [entry(topic, fact)]), '');
    expect(answers[0]?.value).toEqual(expected);
  });

  it('has no project for a figure over several', () => {
    const sum = derived({ kind: 'money', amount: 1, currency: 'SEK' }, '1', [seed.grant]);
    const { answers } = answerToJson(answered('aggregate', [entry('sum', sum, null)]), '');
    expect(answers[0]?.project).toBeNull();
  });

  it('lists candidates with null for a value, citing their names', () => {
    const { candidate } = seed.exampleProject(20300101, 'Exempelprojektet Fjällvind', 1);
    const json = answerToJson(ambiguous({ candidates: [candidate], topics: ['grant'] }), '');
    expect(json.answers).toEqual([
      {
        project: { id: '20300101', name: 'Exempelprojektet Fjällvind' },
        field: 'grant',
        value: null,
        text: '',
        derived: false,
        citations: [
          {
            document: '20300101.txt',
            label: 'Projektnamn',
            line: 1,
            quote: 'Exempelprojektet Fjällvind',
          },
        ],
      },
    ]);
  });

  it('tells the place beside the line where it is not the line of a text file', () => {
    const document: DocumentText = {
      path: 'projekt.xlsx',
      lines: ['Exempelprojektet Fjällvind', 'Exempelprojektet Havsvind'],
      places: [
        { kind: 'cell', sheet: 'Blad1', cell: 'B7', line: null },
        { kind: 'page', page: 2, line: 3 },
      ],
      date: null,
    };
    const [cell, page] = [1, 2].map((line) => {
      const fact = seed.statedAt(document, line, 'Namn', { kind: 'text', text: 'x' });
      const json = answerToJson(answered('fields', [entry('name', fact)]), 'q');
      expect(answerJsonSchema.parse(json)).toEqual(json);
      return json.answers[0]?.citations[0];
    });
    expect(cell).toMatchObject({ line: null, place: { kind: 'cell', sheet: 'Blad1', cell: 'B7' } });
    expect(page).toMatchObject({ line: 3, place: { kind: 'page', page: 2, line: 3 } });
  });

  it('has a reason and no answers where it refuses', () => {
    const json = answerToJson(unanswerable({ reason: 'no-such-person' }), 'q');
    expect(json).toMatchObject({ status: 'unanswerable', answers: [], reason: 'no-such-person' });
  });

  it('fits its schema for any answer, unchanged by it, and has no no-break space', () => {
    fc.assert(
      fc.property(anyAnswer, fc.string(), (answer, id) => {
        const json = answerToJson(answer, id);
        expect(answerJsonSchema.parse(json)).toEqual(json);
        expect(JSON.stringify(json)).toBe(
          JSON.stringify(answerToJson(structuredClone(answer), id)),
        );
        const texts = json.answers.map(({ text }) => text);
        expect(texts.join('')).not.toContain('\u00a0');
      }),
      { numRuns: 150, seed: 20261125 },
    );
  });

  it('refuses what is not in the shape', () => {
    const good = answerToJson(unanswerable({ reason: 'empty' }), 'q');
    expect(answerJsonSchema.safeParse({ ...good, extra: 1 }).success).toBe(false);
    expect(answerJsonSchema.safeParse({ ...good, status: 'answered', reason: null }).success).toBe(
      false,
    );
  });
});
