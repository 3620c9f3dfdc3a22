// Lists and figures over more projects than a card shows: at hand are the first, and nothing of the rest is lost.

import { beforeAll, expect, it } from 'vitest';
import { answerToCard } from '../../src/cards/answer-to-card.js';
import { answerToJson } from '../../src/cards/answer-to-json.js';
import { readDocumentBytes } from '../../src/documents/read-folder.js';
import { factOf } from '../../src/facts/field-facts.js';
import { answerQuestion, type GivenAnswer } from '../../src/flows/answer-question.js';
import { indexLibrary } from '../../src/flows/index-library.js';
import { wholeLibrary } from '../../src/flows/scope-library.js';
import { fieldNames } from '../../src/joining/field-names.js';
import type { ScopedLibrary } from '../../src/model/library.js';
import { EMPTY_CONTEXT, type ConversationContext } from '../../src/model/query.js';
import { makeSheets } from '../bench/make-sheets.js';

const MANY = 250;
const TODAY = '2026-03-02';
let library: ScopedLibrary;
beforeAll(async () => {
  const sheets = [...makeSheets(MANY)].flatMap(({ file, text }) => {
    const read = readDocumentBytes(file, Buffer.from(text), null);
    return 'fault' in read ? [] : [read];
  });
  library = wholeLibrary(await indexLibrary(sheets, []));
});

function ask(question: string, context: ConversationContext = EMPTY_CONTEXT): GivenAnswer {
  return answerQuestion(library, { question, today: TODAY, language: 'sv', context });
}

const cardOf = ({ answer }: GivenAnswer) =>
  answerToCard(
    answer,
    fieldNames(library, () => TODAY),
  );

it('a list has every project in its JSON, each cited, and tells in its card how many there are', () => {
  const given = ask('Lista alla projekt');
  const { answers } = answerToJson(given.answer, 'q');
  expect(answers.map(({ project }) => project?.id)).toEqual(library.sheets.map(({ id }) => id));
  const card = cardOf(given);
  expect(card.headline.map(({ text }) => text).join('')).toContain(String(MANY));
  expect(card.rows.length + card.moreRows).toBe(MANY);
});

it('whatever is asked next of a list is asked of all its projects', () => {
  const { context } = ask('Lista alla projekt');
  const { answers } = answerToJson(ask('hur många är de?', context).answer, 'q');
  expect(answers).toMatchObject([{ field: 'projectCount', value: MANY }]);
});

it('a sum cites every project once and is the sum of its regions', () => {
  const amounts = library.sheets.map((sheet) => factOf(sheet, 'grant', 'money')?.value.amount ?? 0);
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const given = ask('Hur mycket stöd har alla projekt fått totalt?');
  const [figure] = answerToJson(given.answer, 'q').answers;
  expect(figure).toMatchObject({ field: 'sum', value: sum, formula: `Σ (${MANY})` });
  expect(new Set(figure?.citations.map(({ document }) => document)).size).toBe(MANY);
  const { rows, chart, table } = cardOf(given);
  const [row] = rows;
  expect((row?.citations.length ?? 0) + (row?.moreProjects ?? 0)).toBe(MANY);
  expect((table?.rows.length ?? 0) + (table?.moreRows ?? 0)).toBe(MANY);
  expect(chart?.points.reduce((total, { value }) => total + value, 0)).toBe(sum);
});

it('a count cites what decided of each project', () => {
  const { answer } = ask('Hur många projekt i Övningsland startade efter 2021?');
  const [figure] = answerToJson(answer, 'q').answers;
  const own = library.sheets.filter(
    (sheet) =>
      factOf(sheet, 'counties', 'places')?.value.names[0] === 'Övningsland' &&
      (factOf(sheet, 'period', 'period')?.value.start ?? '') > '2021-12-31',
  );
  expect(figure?.value).toBe(own.length);
  expect(figure?.citations.map(({ label }) => label)).toEqual(
    own.flatMap(() => ['Län', 'Projektperiod']),
  );
});

it('the foremost of a ranking are those of the whole order', () => {
  const { answers } = answerToJson(ask('de 7 dyraste projekten').answer, 'q');
  const amounts = library.sheets.map((sheet) => factOf(sheet, 'grant', 'money')?.value.amount ?? 0);
  expect(answers.map(({ value }) => value)).toEqual(amounts.sort((a, b) => b - a).slice(0, 7));
});
