// Sheets → one record a labelled value and a sentence: what a general search engine would be given.

import { answerToJson } from '../../src/cards/answer-to-json.js';
import { entry } from '../../src/answering/answer-context.js';
import type { AnswerJson } from '../../src/model/answer-json.js';
import { extracted, type Fact } from '../../src/model/fact.js';
import type { Sheet } from '../../src/model/sheet.js';

/** A value with its label and the project it is of: enough to answer a question from one record. */
export interface FieldRecord {
  readonly id: number;
  readonly project: string;
  readonly label: string;
  readonly text: string;
}

/** The project's name stands on each record, so that name and field are found together. */
export function fieldRecords(sheets: readonly Sheet[]): readonly FieldRecord[] {
  const records: FieldRecord[] = [];
  const add = (project: string, label: string, text: string): void => {
    records.push({ id: records.length, project, label, text });
  };
  for (const sheet of sheets) {
    const name = sheet.name.value.text;
    for (const { label, reading } of sheet.fields) {
      add(name, label, reading.origin === 'missing' ? '' : quotes(reading.sources));
    }
    for (const { sentences } of sheet.passages) {
      for (const sentence of sentences) add(name, '', sentence.text);
    }
  }
  return records;
}

/**
 * What each record says, by its number, as an answer that can be judged: typed as the sheet has it,
 * and a refusal where its field is empty. Only of the sheets that are wanted.
 */
export function answersOfRecords(
  sheets: readonly Sheet[],
  isWanted: (sheet: Sheet) => boolean,
): ReadonlyMap<number, AnswerJson> {
  const answers = new Map<number, AnswerJson>();
  let id = 0;
  for (const sheet of sheets) {
    const wanted = isWanted(sheet);
    for (const { key, reading } of sheet.fields) {
      if (wanted) answers.set(id, reading.origin === 'missing' ? NONE : told(sheet, key, reading));
      id++;
    }
    for (const { sentences } of sheet.passages) {
      for (const { text, source } of sentences) {
        const fact = extracted({ kind: 'text', text }, text, null, [source]);
        if (wanted) answers.set(id, told(sheet, 'description', fact));
        id++;
      }
    }
  }
  return answers;
}

/** What an engine says that finds nothing, or an empty field. */
export const NONE: AnswerJson = {
  id: 'q',
  question: '',
  language: 'sv',
  suggestions: [],
  status: 'unanswerable',
  answers: [],
  reason: 'missing-value',
};

function told(sheet: Sheet, topic: string, fact: Fact): AnswerJson {
  const answer = {
    status: 'answered',
    kind: 'fields',
    question: '',
    language: 'sv',
    suggestions: [],
    trail: [],
    entries: [entry(sheet, topic, fact)],
    missing: [],
    absent: [],
    findings: [],
    counted: null,
  } as const;
  return answerToJson(answer, 'q');
}

function quotes(sources: readonly { readonly quote: string }[]): string {
  return sources.map((source) => source.quote).join(' ');
}
