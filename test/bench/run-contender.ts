// One contender, a folder and questions → its figures as JSON, measured in this process alone.

import { readFileSync, writeSync } from 'node:fs';
import process from 'node:process';
import { readFolder } from '../../src/documents/read-folder.js';
import type { Contender, LookUp } from './contenders/contender.js';
import { memoryInUse, percentile, timed } from './measure.js';

/** What one contender was measured to take on one size. */
export interface Figures {
  readonly sheets: number;
  readonly buildMs: number;
  /** Of the index and all that it keeps once it is built, in megabytes. */
  readonly memory: number;
  /** What is loaded once whatever the sheets, in megabytes. */
  readonly loaded: number;
  /** Of the whole process once all questions are answered, in megabytes. */
  readonly rss: number;
  readonly p50: number;
  readonly p99: number;
  readonly slowest: number;
  readonly asked: number;
}

const ROUNDS = 3;
/** A contender that takes longer is asked fewer of the questions, spread evenly. */
const LONGEST_ROUND_MS = 20_000;

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
): Promise<Figures> {
  const contender = await load(name);
  const empty = memoryInUse();
  contender.prepare?.();
  const prepared = memoryInUse();
  const { material, sheets } = await readMaterial(contender, folder);
  const { ms: buildMs, result: lookUp } = await timed(() => contender.build(material as never));
  const memory = memoryInUse() - prepared;
  const times = await ask(lookUp, questions);
  memoryInUse();
  return {
    sheets,
    buildMs,
    memory,
    loaded: prepared - empty,
    rss: process.memoryUsage.rss() / 1e6,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    slowest: percentile(times, 1),
    asked: times.length,
  };
}

// The sheets go out of reach here: only what the contender keeps of them stays.
async function readMaterial(
  contender: Contender,
  folder: string,
): Promise<{ material: unknown; sheets: number }> {
  const { sheets } = await readFolder(folder);
  return { material: contender.material(sheets), sheets: sheets.length };
}

/** The median of each question's rounds, after a first round that does not count. */
async function ask(lookUp: LookUp, questions: readonly string[]): Promise<readonly number[]> {
  const chosen = await warmUp(lookUp, questions);
  const runs: number[][] = chosen.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, question] of chosen.entries()) {
      runs[index]?.push((await timed(() => lookUp(question))).ms);
    }
  }
  return runs.map((durations) => percentile(durations, 0.5));
}

async function warmUp(lookUp: LookUp, questions: readonly string[]): Promise<readonly string[]> {
  const probe = questions.filter((_, index) => index % 20 === 0);
  const { ms } = await timed(async () => {
    for (const question of probe) await lookUp(question);
  });
  const step = Math.max(1, Math.ceil((ms * 20) / LONGEST_ROUND_MS));
  const chosen = questions.filter((_, index) => index % step === 0);
  if (step === 1) for (const question of chosen) await lookUp(question);
  return chosen;
}

const [name = '', folder = '', questionsFile = ''] = process.argv.slice(2);
const questions = JSON.parse(readFileSync(questionsFile, 'utf8')) as readonly string[];
writeSync(1, JSON.stringify(await measure(name, folder, questions)));
