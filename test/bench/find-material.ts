// An empty folder → sheets written into it, and the questions to ask: real ones where they are at hand.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeQuestions, makeSheets } from './make-sheets.js';

const SHEETS = 188;
const QUESTIONS = 600;
// Register data may lie beside the repository; it is not part of it.
const TOOL = path.resolve('..', 'shared', 'tools', 'make-sheets.mjs');
const REGISTER_QUESTIONS = path.resolve('..', 'shared', 'data', 'questions-dev.jsonl');

export interface Material {
  readonly questions: readonly string[];
  readonly origin: string;
}

/** Fills the folder; the questions are all different and stand by themselves. */
export function findMaterial(folder: string): Material {
  if (existsSync(TOOL) && existsSync(REGISTER_QUESTIONS)) {
    execFileSync(process.execPath, [TOOL, folder], { stdio: 'ignore' });
    rmSync(`${folder}.manifest.json`, { force: true });
    return { questions: readQuestions(REGISTER_QUESTIONS), origin: 'from the register' };
  }
  const sheets = makeSheets(SHEETS);
  for (const { file, text } of sheets) writeFileSync(path.join(folder, file), text);
  return { questions: makeQuestions(sheets, QUESTIONS), origin: 'made up' };
}

interface QuestionLine {
  readonly question: string;
  readonly conversation?: unknown;
}

function readQuestions(file: string): readonly string[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const standing = lines
    .map((line) => JSON.parse(line) as QuestionLine)
    .filter((line) => line.conversation === undefined);
  return [...new Set(standing.map((line) => line.question))].slice(0, QUESTIONS);
}
