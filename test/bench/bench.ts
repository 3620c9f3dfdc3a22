// Sizes → what the bot takes beside what could be set up instead, as one table.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findMaterial, goldenQuestions, QUESTIONS } from './find-material.js';
import { tableOf, type Row } from './print-table.js';
import type { Figures } from './run-contender.js';

const RUNNER = fileURLToPath(new URL('run-contender.js', import.meta.url));
const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '187,10000,100000' },
    contenders: { type: 'string', default: 'Projektlots,FlexSearch,MiniSearch,Orama,lunr' },
    /** `cpu` on a machine that others use as well. */
    clock: { type: 'string', default: 'wall' },
    /** Minutes after which a contender is given up on. */
    limit: { type: 'string', default: '15' },
    /** Megabytes of heap that a contender may have. */
    heap: { type: 'string', default: '8000' },
    /** A file that holds figures from one run to the next; only what is missing there is measured. */
    keep: { type: 'string' },
    /** A folder of sheets, one below it for each size, that is filled once and left there. */
    sheets: { type: 'string' },
  },
});

/** Figures, or why there are none, by size and contender. */
type Kept = Partial<Record<string, Partial<Record<string, Figures | string>>>>;

/** Each contender has a process of its own, so that no heap holds another's. */
function run(contender: string, folder: string, questions: string): Figures | string {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--expose-gc',
      `--max-old-space-size=${options.heap}`,
      RUNNER,
      contender,
      folder,
      questions,
      options.clock,
    ],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1e7,
      timeout: Number(options.limit) * 60_000,
    },
  );
  if (status === 0) return JSON.parse(stdout) as Figures;
  process.stderr.write(`${contender}: ${lastLines(stderr)}\n`);
  if (/heap out of memory/.test(stderr)) return `needs more than ${options.heap} MB of heap`;
  if (signal === 'SIGTERM') return `not done in ${options.limit} minutes`;
  return `stopped: ${faultIn(stderr)}`;
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-3).join(' ');
}

function faultIn(text: string): string {
  return (/^\w*Error: .*$/m.exec(text)?.[0] ?? 'no reason given').slice(0, 80);
}

function measureSize(size: number, kept: Kept): readonly Row[] {
  const wanted = options.contenders.split(',');
  const known = (kept[size] ??= {});
  const missing = wanted.filter((name) => known[name] === undefined);
  if (missing.length > 0) {
    const folder = mkdtempSync(path.join(tmpdir(), 'projektlots-bench-'));
    try {
      const sheets = path.join(options.sheets ?? folder, String(size));
      const { questions } = findMaterial(sheets, size);
      const file = path.join(folder, 'questions.json');
      writeFileSync(file, JSON.stringify(questions));
      for (const name of missing) {
        known[name] = run(name, sheets, file);
        if (options.keep !== undefined) writeFileSync(options.keep, JSON.stringify(kept, null, 2));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return wanted.flatMap((name): Row[] => {
    const figures = known[name];
    return figures === undefined ? [] : [{ size, name, figures }];
  });
}

const { keep } = options;
const kept: Kept =
  keep !== undefined && existsSync(keep) ? (JSON.parse(readFileSync(keep, 'utf8')) as Kept) : {};
const load = loadavg()[0]?.toFixed(1) ?? '?';
console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}, load ${load}, ${options.clock} time`,
);
const rows = options.sizes.split(',').flatMap((size) => measureSize(Number(size), kept));
const wanted = { timed: QUESTIONS, judged: goldenQuestions().length };
console.log(`\n${tableOf(rows, wanted).join('\n')}`);
