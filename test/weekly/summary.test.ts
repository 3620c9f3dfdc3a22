// What a summary says, word for word, over fixed weeks: the first, a quiet one, one with everything.

import { describe, expect, it } from 'vitest';
import { cardToText } from '../../src/cards/card-to-text.js';
import { lineWords } from '../../src/cards/lay-out-card.js';
import { summaryToCards, type SummaryCards } from '../../src/cards/weekly/summary-to-cards.js';
import { topicName } from '../../src/catalogue/topics.js';
import type { Card } from '../../src/model/card.js';
import { LANGUAGES, type Language } from '../../src/model/language.js';
import { placeKey } from '../../src/model/place.js';
import type { WeeklySummary } from '../../src/model/summary.js';
import { summariseWeek, type WeekMaterial } from '../../src/weekly/summarise-week.js';
import { AFTER, BEFORE, DAY, remembered, sheetOf, WEEK, WEEK_BEFORE } from './support/weeks.js';

const names = { fieldName: topicName };

const asked = (person: string, question: string, reason: string, project: string | null) => ({
  person,
  question,
  reason,
  project,
});

const EVERYTHING: WeekMaterial = {
  sheets: AFTER,
  baseline: remembered(BEFORE, WEEK_BEFORE),
  unanswered: [
    asked('U1', 'Vad är målgruppen för Ljung?', 'no-such-field', '2030/00001'),
    asked('U2', 'vad är målgruppen för ljung', 'no-such-field', '2030/00001'),
    asked('U1', 'Vad har Exempelprojektet Björk för budget?', 'no-such-project', null),
    asked('U1', 'Vad är klockan?', 'out-of-scope', null),
  ],
  asked: [
    { project: '2030/00001', topic: 'totalBudget', count: 7 },
    { project: '2030/00001', topic: 'owner', count: 1 },
    { project: '2030/00099', topic: 'owner', count: 9 },
  ],
};
const QUIET: WeekMaterial = {
  sheets: BEFORE.slice(1),
  baseline: remembered(BEFORE.slice(1), WEEK_BEFORE),
  unanswered: [],
  asked: [],
};
const FIRST: WeekMaterial = {
  sheets: AFTER,
  baseline: null,
  unanswered: [],
  asked: [],
};
const EMPTY: WeekMaterial = {
  sheets: [],
  baseline: null,
  unanswered: [],
  asked: [],
};

function summary(material: WeekMaterial, language: Language = 'sv'): WeeklySummary {
  return summariseWeek(material, {
    week: WEEK,
    day: DAY,
    language,
    selection: { kind: 'all' },
  });
}

function cards(material: WeekMaterial, language: Language = 'sv'): SummaryCards {
  return summaryToCards(summary(material, language), names);
}

function written({ card, chart, thread }: SummaryCards): string {
  const drawn = chart?.points.map(({ label, value }) => `${label}=${value}`).join(' ') ?? 'none';
  const chartLine = `[chart] ${chart === null ? '' : `${chart.title}: `}${drawn}`;
  return [cardToText(card), chartLine, ...thread.map((one) => `[thread]\n${cardToText(one)}`)]
    .join('\n\n')
    .replace(/[\u00a0\u202f]/gu, ' ')
    .concat('\n');
}

describe.each(LANGUAGES)('a summary in %s', (language) => {
  it.each(
    Object.entries({
      first: FIRST,
      quiet: QUIET,
      everything: EVERYTHING,
      empty: EMPTY,
    }),
  )('reads as it should in the week called %s', async (name, material) => {
    await expect(written(cards(material, language))).toMatchFileSnapshot(
      `golden/${name}.${language}.txt`,
    );
  });
});

describe('a summary', () => {
  const all = [FIRST, QUIET, EVERYTHING].flatMap((material) => {
    const { card, thread } = cards(material);
    return [card, ...thread];
  });

  it('cites in each row where every value in it stands, or stood', () => {
    const place = (card: Card): readonly string[] =>
      card.rows.flatMap((row) => {
        const cited = new Set(row.citations.map(({ source }) => placeKey(source.place)));
        const shown = row.value.flatMap((span) =>
          span.kind === 'fact' ? span.fact.sources.slice(0, 1) : [],
        );
        return shown
          .filter(() => row.moreCitations === 0)
          .filter((source) => !cited.has(placeKey(source.place)))
          .map((source) => `${lineWords(row.value)}: ${source.quote}`);
      });
    expect(all.flatMap(place)).toEqual([]);
  });

  it('marks the source of an old value as earlier', () => {
    const rows = cards(EVERYTHING).thread.flatMap(({ rows: shown }) => shown);
    const budget = rows.find(({ value }) => lineWords(value).includes('→'));
    expect(budget?.citations.map(({ source, earlier }) => [source.documentDate, earlier])).toEqual([
      ['2030-11-01', true],
      ['2030-11-15', undefined],
    ]);
  });

  it('never shows contact details', () => {
    for (const card of all) {
      expect(cardToText(card)).not.toMatch(/vera[.@]/u);
      expect(card.personal).toBe(false);
    }
  });

  it('quotes only questions that several people asked, and tells the number of the others', () => {
    expect(summary(EVERYTHING).open).toMatchObject([
      {
        count: 2,
        question: 'Vad är målgruppen för Ljung?',
        project: { id: '2030/00001' },
      },
      { count: 1, question: null, project: null, reason: 'no-such-project' },
    ]);
  });

  it('is about the chosen projects only', () => {
    const order = { week: WEEK, day: DAY, language: 'sv' } as const;
    const material = { ...FIRST, sheets: [...AFTER, ...BEFORE.slice(1)] };
    const ids = (selection: WeeklySummary['selection']): unknown =>
      summariseWeek(material, { ...order, selection }).figures?.count.value.count;
    expect(ids({ kind: 'all' })).toBe(3);
    expect(ids({ kind: 'region', region: 'norra exempelland' })).toBe(2);
    expect(ids({ kind: 'owner', owner: 'Region Exempelskogen' })).toBe(1);
    expect(ids({ kind: 'projects', ids: ['2030/00003', 'gone'] })).toBe(1);
    expect(ids({ kind: 'owner', owner: 'Ingen' })).toBeUndefined();
  });

  it('tells a date when it comes within four weeks and in its last week, and not between', () => {
    const ends = (day: string): Sheets => [
      sheetOf(
        'x.txt',
        '2030-01-01',
        `Exempelprojektet X\n\nDiarienummer: 2030/1\nProjektperiod: 2029-01-01 - ${day}`,
      ),
    ];
    const told = (day: string): number => {
      const sheets = ends(day);
      const material = {
        ...QUIET,
        sheets,
        baseline: remembered(sheets, WEEK_BEFORE),
      };
      return summary(material).coming.length;
    };
    expect(
      ['2030-11-17', '2030-11-18', '2030-11-25', '2030-11-26', '2030-12-09'].map(told),
    ).toEqual([0, 1, 1, 0, 0]);
    expect(['2030-12-10', '2030-12-16', '2030-12-17'].map(told)).toEqual([1, 1, 0]);
  });

  it('sums each currency by itself and counts what has no value', () => {
    const { figures } = summary({
      ...FIRST,
      sheets: [
        ...AFTER,
        sheetOf(
          'e.txt',
          '2030-01-01',
          'Exempelprojektet E\n\nDiarienummer: 2030/9\nTotal budget: 500 EUR',
        ),
      ],
    });
    expect(
      figures?.totals.map(({ topic, sum, leftOut }) => [
        topic,
        sum.value.amount,
        sum.value.currency,
        leftOut,
      ]),
    ).toEqual([
      ['totalBudget', 12_200_000, 'SEK', 1],
      ['totalBudget', 500, 'EUR', 2],
      ['grant', 1_750_000, 'SEK', 2],
    ]);
  });

  it('is the same for the same material', () => {
    expect(written(cards(EVERYTHING))).toBe(written(cards(EVERYTHING)));
  });
});

type Sheets = WeekMaterial['sheets'];
