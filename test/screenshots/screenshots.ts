// Every golden question, answered in Swedish and in English in the local workspace → contact sheets of the answers, all of them light and some dark; what looks the same is drawn once.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { REAL_CLOCK } from '../../src/joining/real-clock.js';
import { groupBy } from '../../src/model/group-by.js';
import type { Language } from '../../src/model/language.js';
import { createMovableClock } from '../../src/workspace/clock.js';
import { createWorkspace } from '../../src/workspace/create-workspace.js';
import type { Message } from '../../src/workspace/state/state.js';
import { askBot, PEOPLE, type Answered, type Asked } from './ask-bot.js';
import { drawSheets, type Shot } from './draw-sheets.js';

interface Golden {
  readonly id: string;
  readonly kind: string;
  readonly question: string;
  readonly conversation?: readonly { readonly role: string; readonly text: string }[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Files of questions, by name. */
    files: { type: 'string', default: 'seed,register,wordings,more' },
    languages: { type: 'string', default: 'sv,en' },
    /** Kinds of questions; all where it is empty. */
    kinds: { type: 'string', default: '' },
    /** One of so many different answers is drawn dark as well. */
    dark: { type: 'string', default: '6' },
    /** Writes what is answered alone, without pictures. */
    undrawn: { type: 'boolean', default: false },
    /** Leaves out what is answered in such a file of an earlier run. */
    since: { type: 'string', default: '' },
  },
});
const out = path.resolve(positionals[0] ?? 'test-results/screenshots');
const kinds = values.kinds === '' ? null : new Set(values.kinds.split(','));
const DOCUMENTS: Readonly<Record<string, string>> = { seed: 'seeds' };
/** Kinds of answers that no scored set asks for. */
const QUESTIONS: Readonly<Record<string, string>> = {
  more: 'test/screenshots/more-questions.jsonl',
};
const LOCALES = { sv: 'sv-SE', en: 'en-GB' } as const;
const manifest: unknown = JSON.parse(readFileSync('manifest.json', 'utf8'));
const before = values.since === '' ? '' : readFileSync(values.since, 'utf8');
const drawn = new Set(before.split('\n').filter(Boolean).map(shownIn));
const record: string[] = [];

mkdirSync(out, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  for (const language of values.languages.split(','))
    for (const file of values.files.split(',')) await shoot(file, language === 'en' ? 'en' : 'sv');
} finally {
  await browser.close();
}
writeFileSync(path.join(out, 'answers.jsonl'), record.join('\n'));
process.exit();

async function shoot(file: string, language: Language): Promise<void> {
  const workspace = await createWorkspace({
    manifest,
    clock: createMovableClock(REAL_CLOCK),
    pageDirectory: path.resolve('dist/page'),
  });
  try {
    const questions = readGolden(file);
    const documents = DOCUMENTS[file] ?? 'test/documents';
    const answered = await askBot(workspace, documents, language, questions);
    const alike = [...groupBy(answered, ({ message }) => shownOf(message))];
    for (const [shown, each] of alike)
      record.push(
        JSON.stringify({
          shown,
          file,
          language,
          ids: each.map(({ asked }) => asked.id),
          question: each[0]?.asked.said,
          text: each[0]?.message.text,
        }),
      );
    const shots = alike.filter(([shown]) => !drawn.has(shown)).flatMap(([, each]) => shotOf(each));
    for (const [shown] of alike) drawn.add(shown);
    const dark = shots.filter((_, at) => at % Number(values.dark) === 0);
    const sheets = { folder: out, person: PEOPLE[language], locale: LOCALES[language] };
    const name = `${file}-${language}`;
    const told = `${name}: ${answered.length} answers, ${alike.length} different`;
    if (values.undrawn) {
      console.log(told);
      return;
    }
    const light = await drawSheets(browser, workspace, shots, {
      ...sheets,
      theme: 'light',
      name: `${name}-light`,
    });
    const darks = await drawSheets(browser, workspace, dark, {
      ...sheets,
      theme: 'dark',
      name: `${name}-dark`,
    });
    console.log(`${told}, ${shots.length} on ${light} sheets, ${dark.length} on ${darks} dark`);
  } finally {
    void workspace.close();
  }
}

function readGolden(file: string): readonly Asked[] {
  const lines = readFileSync(QUESTIONS[file] ?? `test/questions/${file}.jsonl`, 'utf8')
    .trim()
    .split('\n');
  return (
    lines
      .map((line) => JSON.parse(line) as Golden)
      .filter(({ kind }) => kinds?.has(kind) ?? true)
      // Nobody can send an empty message, and none that is longer than Slack takes.
      .filter(({ question }) => question.trim() !== '' && question.length <= 4000)
      .map(({ id, kind, question, conversation = [] }) => {
        const said = [...conversation.map(({ text }) => text || ' '), question];
        // These are written as Slack delivers them; the workspace escapes what is typed.
        return { id, kind, said: kind === 'slack_markup' ? said.map(typed) : said };
      })
  );
}

function shotOf(each: readonly Answered[]): readonly Shot[] {
  const [first, ...others] = each;
  if (!first) return [];
  const { id, said } = first.asked;
  const same = others.length === 0 ? '' : ` (+${others.length})`;
  return [{ caption: `${id}${same} ${said.join(' → ').slice(0, 200)}`, message: first.message }];
}

/** What tells one message from another that looks the same is left out. */
function shownOf(message: Message): string {
  const shown = message.blocks.length > 0 ? message.blocks : message.text;
  return JSON.stringify(shown, (key, value: unknown) =>
    ['block_id', 'action_id', 'value'].includes(key) && typeof value === 'string'
      ? undefined
      : value,
  );
}

function shownIn(line: string): string {
  return (JSON.parse(line) as { readonly shown: string }).shown;
}

function typed(delivered: string): string {
  return delivered
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
