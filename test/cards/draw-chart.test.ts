import { beforeAll, describe, expect, it } from 'vitest';
import { answerToCard } from '../../src/cards/answer-to-card.js';
import { formatFormula } from '../../src/cards/format-formula.js';
import { keyOfLabel } from '../../src/catalogue/fields.js';
import { topicName } from '../../src/catalogue/topics.js';
import { answerQuestion } from '../../src/flows/answer-question.js';
import {
  digestProject,
  projectOfDocument,
  regionOfProject,
} from '../../src/flows/describe-project.js';
import { refreshLibrary } from '../../src/flows/refresh-library.js';
import type { ScopedLibrary } from '../../src/model/library.js';
import { EMPTY_CONTEXT } from '../../src/model/query.js';

const TODAY = '2026-03-02';
let library: ScopedLibrary;
beforeAll(async () => {
  library = await refreshLibrary('test/documents');
});

function cardOf(question: string) {
  const asked = { question, today: TODAY, language: 'sv', context: EMPTY_CONTEXT } as const;
  return answerToCard(answerQuestion(library, asked).answer, {
    fieldName: topicName,
    keyOfLabel,
    digest: (project) => digestProject(library, project, TODAY),
    projectOf: (document) => projectOfDocument(library, document),
    regionOf: (project) => regionOfProject(library, project),
  });
}

describe('a chart', () => {
  it('of many projects has a bar for each region, whose figures stand in the notes and add up', () => {
    const card = cardOf('hur mycket stöd har alla projekt fått totalt?');
    expect(card.chart?.title).toBe('Beviljat stöd per region');
    const points = card.chart?.points ?? [];
    const sum = points.reduce((total, { value }) => total + value, 0);
    expect(card.rows[0]?.value.map(({ text }) => text.replace(/\D/g, '')).join('')).toBe(
      String(sum),
    );
    const told = card.notes[0]?.map(({ text }) => text).join('');
    for (const { label } of points) expect(told).toContain(label);
  });

  it('of a list has a bar for each year, with the projects under way in it', () => {
    const card = cardOf('vilka projekt leds av en kommun?');
    const other = cardOf('vilka projekt startade före 2023?');
    const { chart } = card.chart ? card : other;
    expect(chart?.title).toBe('Pågående projekt per år');
    for (const { value, fact } of chart?.points ?? [])
      expect(fact.origin === 'derived' && fact.inputs.length).toBe(value);
  });

  it('of groups has their figures, which stand in a table with its sources and in rows as well', () => {
    const { chart, table, rows, headline } = cardOf('stöd per län');
    expect(chart?.title).toBe('Beviljat stöd per län');
    expect(headline.map(({ text }) => text).join('')).toMatch(/^Mest stöd har Jämtland, /);
    expect(table?.columns).toEqual(['Län', 'Beviljat stöd']);
    const [first] = table?.rows ?? [];
    expect(first?.cells[1]?.number).toBe(chart?.points[0]?.value);
    expect(first?.citations.map(({ source }) => source.document)).toContain('20300115.txt');
    expect(rows[0]?.labelAsWritten).toBe('Jämtland');
  });

  it('of groups by year goes from the first year to the last', () => {
    const years = cardOf('hur många projekt startar per år?').chart?.points.map((p) => p.label);
    expect(years).toEqual([...(years ?? [])].sort());
    expect(years?.length).toBeGreaterThan(2);
  });

  it('names projects by what tells them apart', () => {
    const card = cardOf('vilket fick mest stöd, Våtmark 2.0 eller Våtmark 3.0?');
    expect(card.chart?.points.map(({ label }) => label)).toEqual(['Våtmark 3.0', 'Våtmark 2.0']);
  });
});

describe('a formula', () => {
  it.each([
    ['8250000 > 10000000', '8 250 000 > 10 000 000'],
    ['Västernorrland ∈', 'Västernorrland nämns'],
    ['Björnulf Ängsklint ∉', 'Björnulf Ängsklint nämns inte'],
    ['2024-03-01 ∈ 2024-01-01 – 2024-12-31', '2024-03-01 inom 2024-01-01 – 2024-12-31'],
    ['2024-08-01 > 2023-01-01 – 2023-12-31', '2024-08-01 > 2023-12-31'],
    ['2020-08-31 < 2021-01-01 – 2021-12-31', '2020-08-31 < 2021-01-01'],
    ['Σ (1)', 'summan av 1 värde'],
    ['Σ / 9', 'summan delad med 9'],
    ['n(i Skåne ∧ efter 2022) = 3', '3 projekt: i Skåne och efter 2022'],
    ['20 400 000 / 2400', '20 400 000 / 2 400'],
    ['4649 > 5000', '4 649 > 5 000'],
  ])('%s is shown as %s', (formula, shown) => {
    expect(formatFormula(formula, 'sv').replaceAll('\u00a0', ' ')).toBe(shown);
  });

  it.each([
    ['96 > 5000', '96 ≤ 5 000'],
    ['2018-09-01 ∈ 2018-06-01 – 2018-06-30', '2018-09-01 utanför 2018-06-01 – 2018-06-30'],
    ['2023-01-01 < 2023-01-01 – 2023-12-31', '2023-01-01 ≥ 2023-01-01'],
    ['2023-05-01 > 2023-01-01 – 2023-12-31', '2023-05-01 ≤ 2023-12-31'],
    ['A ≠ B', 'A ≠ B'],
    [
      '2018-09-01 – 2020-08-31 ∩ 2031-01-01 – 2031-12-31',
      '2018-09-01 – 2020-08-31 jämfört med 2031-01-01 – 2031-12-31',
    ],
  ])('of a claim that does not hold, %s, says what holds', (formula, shown) => {
    expect(formatFormula(formula, 'sv', false).replaceAll('\u00a0', ' ')).toBe(shown);
  });
});
