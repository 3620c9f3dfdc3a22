// A size → a folder of so many sheets, and questions that fit them: real layouts where they are at hand.

import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { readDocumentBytes } from '../../src/documents/read-folder.js';
import type { Sheet } from '../../src/model/sheet.js';
import type { GoldQuestion } from '../support/judge-answer.js';
import { makeQuestions } from './make-questions.js';
import { makeSheets } from './make-sheets.js';

export const QUESTIONS = 600;
/** Sheets that questions are made on; the more, the longer between two questions on one sheet. */
const ASKED_ABOUT = 400;
// Register data may lie beside the repository; it is not part of it.
const TOOL = path.resolve('..', 'shared', 'tools', 'make-sheets.mjs');

/** Sheets of the evaluation, with questions on them that hold among any others. */
const GOLDEN_SHEETS = path.resolve('test', 'documents');
const GOLDEN_QUESTIONS = path.resolve('test', 'questions', 'register.jsonl');
export const GOLDEN_FOLDER = '0-golden';

export interface Material {
  readonly questions: readonly string[];
  readonly origin: string;
}

/** Fills the folder unless it is there already; the questions are all different and stand by themselves. */
export function findMaterial(folder: string, size: number): Material {
  const origin = existsSync(folder) ? 'sheets that were there' : writeSheets(folder, size);
  const questions = makeQuestions(sampleOf(folder), QUESTIONS);
  cpSync(GOLDEN_SHEETS, path.join(folder, GOLDEN_FOLDER), { recursive: true });
  return { questions, origin };
}

/** Questions on one project or on what no sheet has; a count over all would hold of no other folder. */
export function goldenQuestions(): readonly GoldQuestion[] {
  return readFileSync(GOLDEN_QUESTIONS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldQuestion & { readonly scale_safe?: boolean })
    .filter(
      ({ kind, conversation, scale_safe: safe }) =>
        conversation === undefined && !kind.startsWith('aggregate') && safe !== false,
    );
}

function writeSheets(folder: string, size: number): string {
  if (existsSync(TOOL)) {
    const options = ['--split', 'none', '--scale', String(size)];
    execFileSync(process.execPath, [TOOL, folder, ...options], { stdio: 'ignore' });
    rmSync(`${folder}.manifest.json`, { force: true });
    return 'synthetic sheets in the layout of a register';
  }
  for (const { file, text } of makeSheets(size)) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return 'made-up sheets';
}

/** Sheets from all over the folder. */
function sampleOf(folder: string): readonly Sheet[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .filter(({ parentPath }) => !parentPath.endsWith(GOLDEN_FOLDER))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const step = Math.max(1, Math.floor(files.length / ASKED_ABOUT));
  return files
    .filter((_, index) => index % step === 0)
    .flatMap((file) => {
      const read = readDocumentBytes(path.relative(folder, file), readFileSync(file), null);
      return 'fault' in read ? [] : [read];
    });
}
