// Sheets and questions → how long an answer takes beside a bare MiniSearch, printed as a table.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answerToCard } from '../../src/cards/answer-to-card.js';
import { topicName } from '../../src/catalogue/topics.js';
import { readFolder } from '../../src/documents/read-folder.js';
import { answerQuestion } from '../../src/flows/answer-question.js';
import { createLibrary } from '../../src/flows/refresh-library.js';
import { loadDictionary } from '../../src/language/analyse-word.js';
import type { Library } from '../../src/model/library.js';
import { EMPTY_CONTEXT } from '../../src/model/query.js';
import type { Sheet } from '../../src/model/sheet.js';
import { findMaterial } from './find-material.js';
import { formatMs, heapInUse, percentile, row, timed } from './measure.js';
import { createRawSearch, fieldRecords } from './raw-search.js';

const TODAY = '2031-05-01';
const WARM_UP_ROUNDS = 2;
const ROUNDS = 5;
const BUILDS = 5;

/** A card is what a question is answered with, whatever shows it. */
function answer(library: Library, question: string): void {
  const asked = { question, today: TODAY, language: 'sv', context: EMPTY_CONTEXT } as const;
  answerToCard(answerQuestion(library, asked).answer, { fieldName: topicName });
}

function benchQuestions(library: Library, questions: readonly string[]): void {
  const raw = createRawSearch(fieldRecords(library.sheets));
  const ours: number[][] = questions.map(() => []);
  const bare: number[][] = questions.map(() => []);
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
    const counts = round >= WARM_UP_ROUNDS;
    for (const [index, question] of questions.entries()) {
      const runOurs = (): void => {
        const { ms } = timed(() => {
          answer(library, question);
        });
        if (counts) ours[index]?.push(ms);
      };
      const runBare = (): void => {
        const { ms } = timed(() => raw.search(question));
        if (counts) bare[index]?.push(ms);
      };
      // Each goes first as often as the other, so that neither finds the caches warmer.
      const runs = index % 2 === round % 2 ? [runOurs, runBare] : [runBare, runOurs];
      for (const run of runs) run();
    }
  }
  console.log(
    row(`${questions.length} questions, ${ROUNDS} runs each`, 'p50', 'p99', 'p99 all runs'),
  );
  printTimes('question → answer → card', timesOf(ours));
  printTimes('bare MiniSearch.search', timesOf(bare));
  const ratios = timesOf(ours).map((time, index) => time / (timesOf(bare)[index] ?? NaN));
  console.log(row('ratio', ...ratios.map((ratio) => ratio.toFixed(3))));
}

/** p50 and p99 of each question's median run, and p99 of all runs with the machine's pauses. */
function timesOf(runs: readonly (readonly number[])[]): readonly number[] {
  const medians = runs.map((durations) => percentile(durations, 0.5));
  return [percentile(medians, 0.5), percentile(medians, 0.99), percentile(runs.flat(), 0.99)];
}

function printTimes(name: string, times: readonly number[]): void {
  console.log(row(name, ...times.map((time) => formatMs(time))));
}

function benchIndex(sheets: readonly Sheet[]): void {
  const records = fieldRecords(sheets);
  const start = heapInUse();
  const first = timed(() => createLibrary(sheets, []));
  const withOurs = heapInUse();
  const raw = timed(() => createRawSearch(records));
  const withRaw = heapInUse();
  const ours: number[] = [];
  const bare: number[] = [];
  for (let build = 0; build < BUILDS; build++) {
    ours.push(timed(() => createLibrary(sheets, [])).ms);
    bare.push(timed(() => createRawSearch(records)).ms);
  }
  console.log(row('index', 'first', 'again', 'heap'));
  const line = (name: string, once: number, again: readonly number[], heap: number): string =>
    row(name, formatMs(once), formatMs(percentile(again, 0.5)), `${heap.toFixed(1)} MB`);
  console.log(line('search and names', first.ms, ours, withOurs - start));
  console.log(line('bare MiniSearch.addAll', raw.ms, bare, withRaw - withOurs));
  const ratio = percentile(ours, 0.5) / percentile(bare, 0.5);
  console.log(row('ratio', (first.ms / raw.ms).toFixed(3), ratio.toFixed(3)));
  console.log(`(${first.result.sheets.length} sheets, ${raw.result.documentCount} bare records)`);
}

const folder = mkdtempSync(path.join(tmpdir(), 'projektlots-bench-'));
try {
  const { questions, origin } = findMaterial(folder);
  const { sheets } = await readFolder(folder);
  console.log(`${sheets.length} sheets (${origin}), Node ${process.version}\n`);
  const before = heapInUse();
  const dictionary = timed(() => loadDictionary());
  console.log(
    row('dictionary', formatMs(dictionary.ms), `${(heapInUse() - before).toFixed(1)} MB`),
    '\n',
  );
  benchIndex(sheets);
  console.log();
  benchQuestions(createLibrary(sheets, []), questions);
  console.log(`\n${row('heap in the end', `${heapInUse().toFixed(1)} MB`)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
