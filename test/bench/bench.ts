// Sizes → what the bot takes beside what could be set up instead, as one table.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findMaterial } from './find-material.js';
import { printTable, type Row } from './print-table.js';
import type { Figures } from './run-contender.js';

const RUNNER = fileURLToPath(new URL('run-contender.js', import.meta.url));
const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '187,10000' },
    contenders: { type: 'string', default: 'Projektlots,FlexSearch,MiniSearch,Orama,lunr' },
  },
});

/** Each contender has a process of its own, so that no heap holds another's. */
function run(contender: string, folder: string, questions: string): Figures | null {
  try {
    const output = execFileSync(
      process.execPath,
      ['--expose-gc', '--max-old-space-size=12000', RUNNER, contender, folder, questions],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e6 },
    );
    return JSON.parse(output) as Figures;
  } catch (error) {
    process.stderr.write(`${contender}: ${lastLines((error as { stderr?: string }).stderr)}\n`);
    return null;
  }
}

function lastLines(text = ''): string {
  return text.trim().split('\n').slice(-3).join(' ');
}

for (const size of options.sizes.split(',').map(Number)) {
  const folder = mkdtempSync(path.join(tmpdir(), 'projektlots-bench-'));
  const sheets = path.join(folder, 'sheets');
  try {
    const { questions, origin } = findMaterial(sheets, size);
    const file = path.join(folder, 'questions.json');
    writeFileSync(file, JSON.stringify(questions));
    const rows = options.contenders
      .split(',')
      .map((name): Row => ({ name, figures: run(name, sheets, file) }));
    console.log(`\n${size} ${origin}, ${questions.length} questions, Node ${process.version}\n`);
    printTable(rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
