// Parts of a summary → the rows that the message and its thread share.

import type { ProjectRef } from '../../model/answer.js';
import type { Card, CardRow, Said } from '../../model/card.js';
import type { ComingDate, WeeklySummary } from '../../model/summary.js';
import type { WeeklyTexts } from '../../texts/weekly-texts.js';
import type { CardWords } from '../card-words.js';
import { lineRow } from '../fact-row.js';
import { fillTemplate, saidSpan } from '../fill-template.js';

/** Everything that wording a part of a summary takes. */
export interface SummaryWords {
  readonly words: CardWords;
  readonly texts: WeeklyTexts;
}

/** A card without anything in it yet. Contact details never come into a summary. */
export function emptyCard({ language }: WeeklySummary): Card {
  return {
    language,
    status: 'answered',
    headline: [],
    lead: [],
    rows: [],
    moreRows: 0,
    findings: [],
    notes: [],
    buttons: [],
    personal: false,
  };
}

/** A project that came or went, with the line its name stands, or stood, on. */
export function sheetRow({ name }: ProjectRef, what: Said, isEarlier = false): CardRow {
  const row = lineRow({ said: null, asWritten: name.text }, [saidSpan(what)], [name]);
  if (!isEarlier) return row;
  const [first, ...rest] = row.citations.map(({ source }) => ({ source, earlier: true as const }));
  return first === undefined ? row : { ...row, citations: [first, ...rest] };
}

export function comingRow({ project, topic, fact }: ComingDate, spoken: SummaryWords): CardRow {
  const { words, texts } = spoken;
  const sentence = topic === 'startDate' ? texts.starts : texts.ends;
  const value = fillTemplate(sentence, { date: words.value(fact) });
  return lineRow({ said: null, asWritten: project.name.text }, value, [fact]);
}
