// One contender, a folder and questions → its figures as JSON, measured in this process alone.

import { readFileSync, writeSync } from 'node:fs';
import process from 'node:process';
import { readFolder } from '../../src/documents/read-folder.js';
import type { AnswerJson } from '../../src/model/answer-json.js';
import { judgeAnswer } from '../support/judge-answer.js';
import type { Contender, LookUp } from './contenders/contender.js';
import { answersOfRecords, NONE } from './field-records.js';
import { GOLDEN_FOLDER, goldenQuestions } from './find-material.js';
import { memoryInUse, percentile, timed, type Clock } from './measure.js';

/** What one contender was measured to take on one size, and how often its first answer was right. */
export interface Figures {
  readonly sheets: number;
  readonly buildMs: number;
  /** Of the index and all that it keeps once it is built, in megabytes. */
  readonly memory: number;
  /** What is loaded once whatever the sheets, in megabytes. */
  readonly loaded: number;
  /** What the index adds to the process while questions are answered, at its highest, in megabytes. */
  readonly peak: number;
  /** Of the whole process while questions are answered, at its highest, in megabytes. */
  readonly rss: number;
  readonly p50: number;
  readonly p99: number;
  /** The same once its code is compiled as far as it will be: when more rounds make it no quicker. */
  readonly steadyP50: number;
  readonly steadyP99: number;
  readonly slowest: number;
  readonly asked: number;
  /** Shares of the golden questions that were answered right, and wrong as if it were right. */
  readonly right: number;
  readonly wrong: number;
  /** How many golden questions that is of. */
  readonly judged: number;
}

const ROUNDS = 3;
/**
 * Rounds are asked until so many in a row are hardly quicker than the best before, so many and so long at
 * most. On a machine with neighbours three in a row were often slow by chance, long before the engine had
 * compiled what it would.
 */
const MOST_WARMING = 60;
const IN_A_ROW = 8;
const LONGEST_WARMING_MS = 25_000;
const HARDLY_QUICKER = 0.97;
/** A contender that takes longer is asked fewer of the questions, spread evenly. */
const LONGEST_ROUND_MS = 20_000;
/** Golden questions are asked once, fewer of them where each takes long. */
const LONGEST_JUDGING_MS = 30_000;

async function load(name: string): Promise<Contender> {
  switch (name) {
    case 'Projektlots':
      return (await import('./contenders/projektlots.js')).projektlots;
    case 'FlexSearch':
      return (await import('./contenders/flexsearch.js')).flexsearch;
    case 'MiniSearch':
      return (await import('./contenders/minisearch.js')).minisearch;
    case 'Orama':
      return (await import('./contenders/orama.js')).orama;
    case 'lunr':
      return (await import('./contenders/lunr.js')).lunrIndex;
    default:
      throw new Error(`no contender is called ${name}`);
  }
}

async function measure(
  name: string,
  folder: string,
  questions: readonly string[],
  clock: Clock,
): Promise<Figures> {
  const contender = await load(name);
  const empty = memoryInUse();
  contender.prepare?.();
  const prepared = memoryInUse();
  const { material, sheets, answers } = await readMaterial(contender, folder);
  const { ms: buildMs, result: lookUp } = await timed(clock, () =>
    contender.build(material as never),
  );
  const memory = memoryInUse() - prepared;
  const rssBuilt = process.memoryUsage.rss() / 1e6;
  const { times, steady, rss } = await ask(lookUp, questions, clock);
  const judged = await judge(contender, lookUp, answers, percentile(times, 0.5));
  return {
    sheets,
    buildMs,
    memory,
    loaded: prepared - empty,
    // What is not collected yet counts as well.
    peak: memory + Math.max(0, rss - rssBuilt),
    rss,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    steadyP50: percentile(steady, 0.5),
    steadyP99: percentile(steady, 0.99),
    slowest: percentile(times, 1),
    asked: times.length,
    ...judged,
  };
}

// The sheets go out of reach here: only what the contender keeps of them stays.
async function readMaterial(
  contender: Contender,
  folder: string,
): Promise<{
  material: unknown;
  sheets: number;
  answers: ReadonlyMap<number, AnswerJson>;
}> {
  const { sheets } = await readFolder(folder);
  const answers = answersOfRecords(sheets, ({ document }) =>
    document.path.startsWith(`${GOLDEN_FOLDER}/`),
  );
  return { material: contender.material(sheets), sheets: sheets.length, answers };
}

/** Each question's time after a first round that does not count, and once more rounds make it no quicker. */
async function ask(
  lookUp: LookUp,
  questions: readonly string[],
  clock: Clock,
): Promise<{
  readonly times: readonly number[];
  readonly steady: readonly number[];
  readonly rss: number;
}> {
  const chosen = await warmUp(lookUp, questions);
  const first = await timeRounds(lookUp, chosen, clock);
  await settle(lookUp, chosen);
  const then = await timeRounds(lookUp, chosen, clock);
  return { times: first.times, steady: then.times, rss: Math.max(first.rss, then.rss) };
}

/** The median of each question's rounds. */
async function timeRounds(
  lookUp: LookUp,
  questions: readonly string[],
  clock: Clock,
): Promise<{ readonly times: readonly number[]; readonly rss: number }> {
  const runs: number[][] = questions.map(() => []);
  let rss = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, question] of questions.entries()) {
      runs[index]?.push((await timed(clock, () => lookUp(question))).ms);
      rss = Math.max(rss, process.memoryUsage.rss());
    }
  }
  return { times: runs.map((durations) => percentile(durations, 0.5)), rss: rss / 1e6 };
}

async function settle(lookUp: LookUp, questions: readonly string[]): Promise<void> {
  const start = performance.now();
  let best = Infinity;
  let vain = 0;
  for (let round = 0; round < MOST_WARMING; round++) {
    const { ms } = await timed('cpu', async () => {
      for (const question of questions) await lookUp(question);
    });
    vain = ms > best * HARDLY_QUICKER ? vain + 1 : 0;
    best = Math.min(best, ms);
    if (vain === IN_A_ROW || performance.now() - start > LONGEST_WARMING_MS) return;
  }
}

async function warmUp(lookUp: LookUp, questions: readonly string[]): Promise<readonly string[]> {
  const probe = questions.filter((_, index) => index % 20 === 0);
  const { ms } = await timed('wall', async () => {
    for (const question of probe) await lookUp(question);
  });
  const step = Math.max(1, Math.ceil((ms * 20) / LONGEST_ROUND_MS));
  const chosen = questions.filter((_, index) => index % step === 0);
  if (step === 1) for (const question of chosen) await lookUp(question);
  return chosen;
}

/** The bot's own answer, or what the record says that an engine found first. */
async function judge(
  { read }: Contender,
  lookUp: LookUp,
  answers: ReadonlyMap<number, AnswerJson>,
  usual: number,
): Promise<Pick<Figures, 'right' | 'wrong' | 'judged'>> {
  const all = goldenQuestions();
  const step = Math.max(1, Math.ceil((usual * all.length) / LONGEST_JUDGING_MS));
  const asked = all.filter((_, index) => index % step === 0);
  let [right, wrong] = [0, 0];
  for (const question of asked) {
    const found = read(await lookUp(question.question));
    // A record of another sheet is a wrong answer, unless a refusal was wanted: then it is one too.
    const answer = typeof found === 'number' ? answers.get(found) : (found ?? NONE);
    const verdict = answer === undefined ? 'false' : judgeAnswer(question, answer);
    if (verdict === 'right') right++;
    if (verdict === 'false') wrong++;
  }
  return { right: right / asked.length, wrong: wrong / asked.length, judged: asked.length };
}

const [name = '', folder = '', questionsFile = '', clock = 'wall'] = process.argv.slice(2);
const questions = JSON.parse(readFileSync(questionsFile, 'utf8')) as readonly string[];
writeSync(1, JSON.stringify(await measure(name, folder, questions, clock as Clock)));
