// Golden questions and the bot's answers → right, false and refused, for each set and each kind.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { judgeAnswer, type GoldQuestion, type Verdict } from '../support/judge-answer.js';
import { openLibrary } from '../support/open-library.js';
import { percentOf, tableRow, type EvalOptions, type EvalTable } from './eval-table.js';

const QUESTIONS = path.resolve('test', 'questions');
const SETS = [
  { name: 'seed.jsonl', documents: path.resolve('seeds') },
  { name: 'register.jsonl', documents: path.resolve('test', 'documents') },
  { name: 'wordings.jsonl', documents: path.resolve('test', 'documents') },
] as const;

/**
 * Each set over the sheets that it asks of. `--questions FILE --sheets FOLDER` measures another set
 * instead; `--wrong yes` lists every question that was not answered right.
 */
export const questionsTable: EvalTable = { name: 'questions', measure: measureAll };

async function measureAll(options: EvalOptions): Promise<readonly string[]> {
  const given = options.get('questions');
  const sheets = options.get('sheets');
  const sets =
    given === undefined || sheets === undefined
      ? SETS.map(({ name, documents }) => ({ file: path.join(QUESTIONS, name), documents }))
      : [{ file: path.resolve(given), documents: path.resolve(sheets) }];
  const lines: string[] = [];
  for (const { file, documents } of sets) {
    if (!existsSync(file) || !existsSync(documents)) lines.push(`no questions at ${file}`);
    else lines.push(...(await measureSet(file, documents, options.has('wrong'))));
  }
  return lines;
}

interface Judged {
  readonly question: GoldQuestion;
  readonly verdict: Verdict;
  readonly statusRight: boolean;
}

async function measureSet(
  file: string,
  documents: string,
  withWrong: boolean,
): Promise<readonly string[]> {
  const { json } = await openLibrary(documents);
  const judged = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Judged => {
      const question = JSON.parse(line) as GoldQuestion;
      const answer = json(
        question.question,
        question.conversation?.map(({ text }) => text),
      );
      const accepted = question.gold.accept_status ?? [question.gold.status];
      return {
        question,
        verdict: judgeAnswer(question, answer),
        statusRight: accepted.includes(answer.status),
      };
    });
  const kinds = [...new Set(judged.map(({ question }) => question.kind))].sort();
  return [
    tableRow(path.basename(file), 'questions', 'right', 'false', 'status'),
    ...kinds.map((kind) =>
      row(
        kind,
        judged.filter(({ question }) => question.kind === kind),
      ),
    ),
    row('all', judged),
    ...judged
      .filter(({ verdict }) => withWrong && verdict !== 'right')
      .map(({ question, verdict }) => `  ${verdict}: ${question.id} ${question.question}`),
    '',
  ];
}

function row(name: string, judged: readonly Judged[]): string {
  const count = (verdict: Verdict): number =>
    judged.filter((each) => each.verdict === verdict).length;
  return tableRow(
    name,
    String(judged.length),
    percentOf(count('right'), judged.length),
    percentOf(count('false'), judged.length),
    percentOf(judged.filter(({ statusRight }) => statusRight).length, judged.length),
  );
}
