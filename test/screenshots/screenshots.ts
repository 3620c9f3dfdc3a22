// Every golden question, asked in the local workspace in Chromium → contact sheets of the answers, some for each kind, light and dark; what looks the same is drawn once.

import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { REAL_CLOCK } from '../../src/joining/real-clock.js';
import { groupBy } from '../../src/model/group-by.js';
import { createMovableClock } from '../../src/workspace/clock.js';
import { createWorkspace } from '../../src/workspace/create-workspace.js';
import type { Workspace } from '../../src/workspace/workspace.js';
import { drawSheets, type Shot } from './draw-sheets.js';

interface Golden {
  readonly id: string;
  readonly lang: 'sv' | 'en';
  readonly kind: string;
  readonly question: string;
  readonly conversation?: readonly { readonly role: string; readonly text: string }[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Files of questions, by name. */
    files: { type: 'string', default: 'seed,register,more' },
    /** Kinds of questions; all where it is empty. */
    kinds: { type: 'string', default: '' },
    /** One question in so many of each kind. */
    every: { type: 'string', default: '1' },
    themes: { type: 'string', default: 'light,dark' },
  },
});
const out = path.resolve(positionals[0] ?? 'test-results/screenshots');
const kinds = values.kinds === '' ? null : new Set(values.kinds.split(','));
const DOCUMENTS: Readonly<Record<string, string>> = { seed: 'seeds' };
/** Kinds of answers that no scored set asks for. */
const QUESTIONS: Readonly<Record<string, string>> = {
  more: 'test/screenshots/more-questions.jsonl',
};
const PEOPLE = { sv: 'maja', en: 'alex' } as const;
const PATIENCE_MS = 60_000;
/** So that equal answers are equal pictures. */
const WITHOUT_TIME = 'time { visibility: hidden }';
const manifest: unknown = JSON.parse(readFileSync('manifest.json', 'utf8'));

mkdirSync(out, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  for (const file of values.files.split(',')) await shootFile(file);
} finally {
  await browser.close();
}
process.exit();

async function shootFile(file: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'projektlots-screenshots-'));
  const workspace = await createWorkspace({
    manifest,
    clock: createMovableClock(REAL_CLOCK),
    pageDirectory: path.resolve('dist/page'),
  });
  const bot = spawn(process.execPath, ['dist/main.js'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      SLACK_BOT_TOKEN: workspace.tokens.bot,
      SLACK_APP_TOKEN: workspace.tokens.app,
      SLACK_API_URL: workspace.apiUrl,
      DOCUMENTS_DIR: DOCUMENTS[file] ?? 'test/documents',
      DATA_DIR: folder,
      QUESTIONS_PER_MINUTE: '10000',
      LOG_LEVEL: 'error',
    },
  });
  try {
    await workspace.waitFor(() => workspace.sockets.connections() === 2, {
      withinMs: PATIENCE_MS,
    });
    const page = await browser.newPage({
      locale: 'sv-SE',
      viewport: { width: 1100, height: 2400 },
    });
    const different = new Map<string, Shot & { readonly kind: string; readonly same: string[] }>();
    for (const [kind, questions] of byKind(readGolden(file))) {
      for (const one of questions) {
        const shot = await shoot(workspace, page, one);
        const like = different.get(shot.shown);
        if (like) like.same.push(shot.id);
        else different.set(shot.shown, { ...shot, kind, same: [] });
      }
      // What was asked makes the page slower with each question.
      for (const messages of workspace.state.messages.values()) messages.length = 0;
    }
    await page.close();
    for (const [kind, shots] of groupBy([...different.values()], (shot) => shot.kind))
      for (const theme of values.themes.split(','))
        console.log(await drawSheets(browser, out, `${file}-${kind}`, theme, shots));
  } finally {
    bot.kill('SIGKILL');
    void workspace.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function readGolden(file: string): readonly Golden[] {
  const lines = readFileSync(QUESTIONS[file] ?? `test/questions/${file}.jsonl`, 'utf8')
    .trim()
    .split('\n');
  return (
    lines
      .map((line) => JSON.parse(line) as Golden)
      .filter(({ kind }) => kinds?.has(kind) ?? true)
      // Nobody can send an empty message, and none that is longer than Slack takes.
      .filter(({ question }) => question.trim() !== '' && question.length <= 4000)
  );
}

function byKind(questions: readonly Golden[]): ReadonlyMap<string, readonly Golden[]> {
  const all = groupBy(questions, ({ kind }) => kind);
  const step = Number(values.every);
  return new Map([...all].map(([kind, own]) => [kind, own.filter((_, at) => at % step === 0)]));
}

/** Asks in a direct message, after what was said before, and takes the last answer as a picture. */
async function shoot(
  workspace: Workspace,
  page: Page,
  golden: Golden,
): Promise<Omit<Shot, 'same'> & { readonly shown: string }> {
  const person = PEOPLE[golden.lang];
  const asked = [...(golden.conversation ?? []).map(({ text }) => text), golden.question];
  // These are written as Slack delivers them; the workspace escapes what is typed.
  const said = golden.kind === 'slack_markup' ? asked.map(typed) : asked;
  const root = workspace.directMessage(person, said[0] || ' ');
  for (const [index, text] of said.entries()) {
    if (index > 0) workspace.directMessage(person, text, { thread_ts: root.ts });
    await workspace.waitFor(() => answersIn(workspace, root) === index + 1, {
      withinMs: PATIENCE_MS,
    });
  }
  const address = `${workspace.address}/?as=${root.user}#/${root.channel}/${root.ts}`;
  // Another address for each, so that the page is loaded anew.
  await page.goto('about:blank');
  const pictures: Record<string, string> = {};
  let shown = '';
  for (const theme of values.themes.split(',')) {
    await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light' });
    if (page.url() === 'about:blank') await page.goto(address);
    const last = page.locator('aside.thread ol > li').nth(2 * said.length - 1);
    await last.waitFor();
    // What tells one time or one message from another is no difference to look at.
    shown = (await last.innerHTML()).replaceAll(
      /<time.*?<\/time>| (?:id|for|aria-\w+|name)="[^"]*"/g,
      '',
    );
    const picture = await last.screenshot({ animations: 'disabled', style: WITHOUT_TIME });
    pictures[theme] = picture.toString('base64');
  }
  return { id: golden.id, question: said.join(' → '), pictures, shown };
}

function typed(delivered: string): string {
  return delivered
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function answersIn(
  workspace: Workspace,
  root: { readonly channel: string; readonly ts: string },
): number {
  return workspace.replies(root).filter(({ user }) => user === workspace.state.bot.user_id).length;
}
