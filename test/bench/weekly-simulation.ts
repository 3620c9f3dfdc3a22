// Ten years of weeks, two processes, a crash at every step → how often each summary stood in its channel.

import process from 'node:process';
import { simulateWeeks } from '../weekly/support/simulate-weeks.js';

const WEEKS = Number(process.argv[2] ?? 520);
const CRASHING = Number(process.argv[3] ?? 7);
const FIRST_WEEK = process.argv[4] ?? '2026-W02';

let isRight = true;
for (const way of ['history', 'schedule'] as const) {
  const begun = Date.now();
  let done = 0;
  const figures = await simulateWeeks({
    way,
    firstWeek: FIRST_WEEK,
    weeks: WEEKS,
    crashing: CRASHING,
    onWeek: (week) => {
      done += 1;
      if (done % 26 === 0) process.stderr.write(`  ${way}: ${done} weeks, ${week}\n`);
    },
  });
  const seconds = Math.round((Date.now() - begun) / 1000);
  process.stdout.write(`${way}: ${WEEKS} weeks, two processes, ${seconds} s\n`);
  for (const [name, figure] of Object.entries(figures))
    process.stdout.write(`  ${name.padEnd(14)} ${String(figure)}\n`);
  isRight &&= figures.doubled + figures.missed + figures.threadFaults === 0;
}
process.exitCode = isRight ? 0 : 1;
