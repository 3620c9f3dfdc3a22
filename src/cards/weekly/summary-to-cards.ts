// A weekly summary → one short card with a chart, and the cards that tell the rest in its thread.

import { assertNever } from '../../model/assert-never.js';
import type { Card, CardRow, Line } from '../../model/card.js';
import type { Chart } from '../../model/chart.js';
import { weekNumber } from '../../model/iso-week.js';
import type { WeeklySummary } from '../../model/summary.js';
import { SPACE } from '../../texts/joints.js';
import type { WeeklyTexts } from '../../texts/weekly-texts.js';
import { weeklyTextsIn } from '../../texts/weekly-texts-in.js';
import { cardWords, type FieldNames } from '../card-words.js';
import { echoSpan, fillTemplate, saidSpan } from '../fill-template.js';
import { listLines } from '../list-lines.js';
import { changeRow } from './change-row.js';
import { figureChart, figureRows } from './figure-rows.js';
import { comingRow, emptyCard, sheetRow, type SummaryWords } from './summary-rows.js';
import { threadCards } from './thread-cards.js';

/** Rows of news in the message itself; whatever there is more stands in the thread. */
const CHANGES_SHOWN = 4;
const SHEETS_SHOWN = 3;
const DATES_SHOWN = 3;

export interface SummaryCards {
  readonly card: Card;
  /** Drawn beside the card where the surface can; the card has its figures as a row. */
  readonly chart: Chart | null;
  /** What stands in the thread, in order. */
  readonly thread: readonly Card[];
}

/**
 * Lays a summary out. Every value is a row that cites where it stands, the old value of a change
 * where it stood. Same summary, same cards.
 */
export function summaryToCards(summary: WeeklySummary, names: FieldNames): SummaryCards {
  const words = cardWords(summary.language, names);
  const texts = weeklyTextsIn(summary.language);
  const told = summary.kind === 'quiet' ? null : summary.figures;
  const news = newsRows(summary, { words, texts });
  const figures = told === null ? [] : figureRows(told, words, texts);
  const thread =
    summary.kind === 'quiet' ? [] : threadCards(summary, news.isWhole, { words, texts });
  return {
    card: {
      ...emptyCard(summary),
      headline: headline(summary, { words, texts }),
      lead: [scope(summary, texts)],
      rows: [...news.rows, ...figures],
      notes: thread.length > 0 ? [[saidSpan(texts.moreInThread)]] : [],
    },
    chart: told === null ? null : figureChart(told, words, texts),
    thread,
  };
}

function headline(summary: WeeklySummary, { words, texts }: SummaryWords): Line {
  const week = weekNumber(summary.week);
  const { headlines, parts } = texts;
  if (summary.figures === null && summary.kind !== 'news') {
    return [saidSpan(headlines.noProjects(week))];
  }
  switch (summary.kind) {
    case 'overview':
      return [saidSpan(headlines.overview(week))];
    case 'quiet':
      return [saidSpan(headlines.quiet(week))];
    case 'news': {
      const open = summary.open.reduce((sum, { count }) => sum + count, 0);
      const counts: readonly (readonly [keyof typeof parts, number])[] = [
        ['changed', summary.changed.length],
        ['added', summary.added.length],
        ['removed', summary.removed.length],
        ['coming', summary.coming.length],
        ['findings', summary.findings.length],
        ['open', open],
      ];
      const told = counts
        .filter(([, count]) => count > 0)
        .map(([part, count]): Line => [saidSpan(parts[part](count))]);
      return fillTemplate(headlines.news(week), { parts: listLines(told, words.texts) });
    }
    default:
      return assertNever(summary.kind);
  }
}

/** Which projects, and since when. */
function scope({ selection, since }: WeeklySummary, { selections, ...texts }: WeeklyTexts): Line {
  const compared = since === null ? [] : [saidSpan(SPACE), saidSpan(texts.since(since))];
  switch (selection.kind) {
    case 'all':
      return [saidSpan(selections.all), ...compared];
    case 'region':
      return [
        ...fillTemplate(selections.region, { name: [echoSpan(selection.region)] }),
        ...compared,
      ];
    case 'owner':
      return [
        ...fillTemplate(selections.owner, { name: [echoSpan(selection.owner)] }),
        ...compared,
      ];
    case 'projects':
      return [saidSpan(selections.projects(selection.ids.length)), ...compared];
    default:
      return assertNever(selection);
  }
}

/** The first rows of each kind of news; `isWhole` tells of which all are there. */
function newsRows(
  summary: WeeklySummary,
  spoken: SummaryWords,
): { readonly rows: readonly CardRow[]; readonly isWhole: boolean } {
  const { words, texts } = spoken;
  const changes = summary.changed.flatMap(({ project, changes: all }) =>
    all.map((change) => ({ project, change })),
  );
  const { added, removed, coming } = summary;
  return {
    rows: [
      ...changes
        .slice(0, CHANGES_SHOWN)
        .map(({ project, change }) => changeRow(project, change, words, texts)),
      ...added.slice(0, SHEETS_SHOWN).map((project) => sheetRow(project, texts.newSheet)),
      ...removed
        .slice(0, SHEETS_SHOWN)
        .map((project) => sheetRow(project, texts.removedSheet, true)),
      ...coming.slice(0, DATES_SHOWN).map((date) => comingRow(date, spoken)),
    ],
    isWhole:
      changes.length <= CHANGES_SHOWN &&
      added.length <= SHEETS_SHOWN &&
      removed.length <= SHEETS_SHOWN &&
      coming.length <= DATES_SHOWN,
  };
}
