// A weekly summary → the cards of its thread: all changes, what comes, findings, questions.

import type { Card, CardRow, Line, Said } from '../../model/card.js';
import { weekNumber } from '../../model/iso-week.js';
import type { OpenQuestions, WeeklySummary } from '../../model/summary.js';
import { lineRow } from '../fact-row.js';
import { echoSpan, fillTemplate, saidSpan } from '../fill-template.js';
import { findingLine, findingSentence } from '../finding-line.js';
import { changeRow } from './change-row.js';
import { comingRow, emptyCard, sheetRow, type SummaryWords } from './summary-rows.js';

/** What one message of Slack's holds with room to spare. */
const ROWS_A_CARD = 12;
const FINDINGS_A_CARD = 5;
/** A thread that is longer is not read; the last card counts what is left. */
const CARDS_A_SECTION = 8;

/** The sections that have something to tell beyond the message, each under its own headline. */
export function threadCards(
  summary: WeeklySummary,
  isNewsWhole: boolean,
  spoken: SummaryWords,
): readonly Card[] {
  const { words, texts } = spoken;
  const week = weekNumber(summary.week);
  const rows: readonly RowMaker[] = isNewsWhole
    ? []
    : [
        ...summary.changed.flatMap(({ project, changes }) =>
          changes.map((change) => () => changeRow(project, change, words, texts)),
        ),
        ...summary.added.map((project) => () => sheetRow(project, texts.newSheet)),
        ...summary.removed.map((project) => () => sheetRow(project, texts.removedSheet, true)),
      ];
  const coming = isNewsWhole ? [] : summary.coming.map((date) => () => comingRow(date, spoken));
  return [
    ...rowCards(summary, texts.sections.changes(week), rows),
    ...rowCards(summary, texts.sections.coming(week), coming),
    ...findingCards(summary, spoken),
    ...questionCards(summary, spoken),
  ];
}

/** A row is made only where it is shown: thousands may have changed. */
type RowMaker = () => CardRow;

function rowCards(
  summary: WeeklySummary,
  heading: Said,
  rows: readonly RowMaker[],
): readonly Card[] {
  const chunks = chunk(rows.slice(0, CARDS_A_SECTION * ROWS_A_CARD), ROWS_A_CARD);
  return chunks.map((shown, index) => ({
    ...emptyCard(summary),
    headline: [saidSpan(heading)],
    rows: shown.map((make) => make()),
    moreRows:
      index === CARDS_A_SECTION - 1 ? Math.max(0, rows.length - CARDS_A_SECTION * ROWS_A_CARD) : 0,
  }));
}

function findingCards(summary: WeeklySummary, { words, texts }: SummaryWords): readonly Card[] {
  const heading = texts.sections.findings(weekNumber(summary.week));
  const most = CARDS_A_SECTION * FINDINGS_A_CARD;
  const findings = summary.findings.slice(0, most).map(({ project, finding }) => {
    const { citations } = findingLine(finding, words);
    const told = fillTemplate(texts.findingOf, {
      project: words.value(project.name),
      finding: findingSentence(finding, words),
    });
    return {
      line: told,
      citations: [...citations, ...project.name.sources.map((source) => ({ source }))],
    };
  });
  return chunk(findings, FINDINGS_A_CARD).map((shown) => ({
    ...emptyCard(summary),
    headline: [saidSpan(heading)],
    findings: shown,
  }));
}

/** Questions about a project are rows that cite its name; those about none stand as lines. */
function questionCards(summary: WeeklySummary, spoken: SummaryWords): readonly Card[] {
  const { open, asked } = summary;
  if (open.length === 0 && asked.length === 0) return [];
  const { words, texts } = spoken;
  const rows = [
    ...open.flatMap((one) =>
      one.project === null
        ? []
        : [
            lineRow({ said: null, asWritten: one.project.name.text }, openLine(one, spoken), [
              one.project.name,
            ]),
          ],
    ),
    ...asked.map(({ project, topic, count }) =>
      lineRow(
        { said: null, asWritten: project.name.text },
        fillTemplate(texts.asked(count), { field: words.labelLine(topic, null) }),
        [project.name],
      ),
    ),
  ];
  const heading = texts.sections.questions(weekNumber(summary.week));
  const notes = open.filter(({ project }) => project === null).map((one) => openLine(one, spoken));
  return [{ ...emptyCard(summary), headline: [saidSpan(heading)], rows, notes }];
}

function openLine({ count, reason, question }: OpenQuestions, { texts }: SummaryWords): Line {
  if (question !== null) {
    return fillTemplate(texts.openQuestion(count), { question: [echoSpan(question)] });
  }
  const told = texts.open(count)[reason];
  return told === undefined ? [] : [saidSpan(told)];
}

function chunk<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
