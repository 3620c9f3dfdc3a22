// The words after `doctor` → a line for each thing that was looked at, with what to do, and the exit code.

import { parseArgs } from 'node:util';
import { withoutControls } from '../cards/without-controls.js';
import type { Diagnosis } from '../model/diagnosis.js';
import { LANGUAGES } from '../model/language.js';
import { doctorTextsIn, type DoctorTexts } from '../texts/doctor-texts-in.js';
import type { Terminal } from './terminal.js';

const WELL = 0;
const FAULTY = 1;
const MISUSED = 2;
const OPTIONS = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Looks, tells, and gives the exit code: 0 where nothing is wrong, warnings or not; 1; 2 for wrong words. */
export async function doctor(
  args: readonly string[],
  terminal: Terminal,
  examine: () => Promise<readonly Diagnosis[]>,
): Promise<number> {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const texts = doctorTextsIn(LANGUAGES.find((one) => one === values.lang) ?? 'sv');
  const unknown = tokens.find(
    (token) => token.kind === 'option' && !Object.hasOwn(OPTIONS, token.name),
  );
  const wrong = unknown?.kind === 'option' ? unknown.rawName : positionals[0];
  if (wrong !== undefined) {
    terminal.errors.write(`${texts.unknown(wrong)}\n`);
    return MISUSED;
  }
  if (values.help === true) {
    terminal.output.write(texts.usage);
    return WELL;
  }
  const found = await examine();
  const count = (level: Diagnosis['level']): number =>
    found.filter((one) => one.level === level).length;
  const faults = count('fault');
  if (values.json === true) {
    const checks = found.map((one) => ({
      ...one,
      told: texts.told(one),
      remedy: texts.remedy(one),
    }));
    terminal.output.write(`${JSON.stringify({ ok: faults === 0, checks }, null, 2)}\n`);
  } else {
    const lines = found.flatMap((one) => draw(one, texts));
    terminal.output.write(`${[...lines, '', texts.end(faults, count('warning'))].join('\n')}\n`);
  }
  return faults === 0 ? WELL : FAULTY;
}

const LEVEL_WIDTH = 9;
const CHECK_WIDTH = 15;

function draw(diagnosis: Diagnosis, texts: DoctorTexts): readonly string[] {
  const remedy = texts.remedy(diagnosis);
  const lead = texts.level(diagnosis.level).padEnd(LEVEL_WIDTH);
  const line = `${lead}${texts.check(diagnosis.check).padEnd(CHECK_WIDTH)}${texts.told(diagnosis)}`;
  const indent = ' '.repeat(LEVEL_WIDTH + CHECK_WIDTH);
  return [
    withoutControls(line),
    ...(remedy === null ? [] : [`${indent}→ ${withoutControls(remedy)}`]),
  ];
}
