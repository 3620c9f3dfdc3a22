// All golden questions of members → everything in their answers pressed by a guest and an outsider, and asked by them at every door.

import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { REAL_CLOCK } from '../../src/joining/real-clock.js';
import { createMovableClock } from '../../src/workspace/clock.js';
import { createWorkspace } from '../../src/workspace/create-workspace.js';
import { pressOldButtons, type AskedQuestion } from './press-old-buttons.js';

const [every = '1'] = process.argv.slice(2);
const manifest: unknown = JSON.parse(readFileSync('manifest.json', 'utf8'));
const SETS = { seed: 'seeds', register: 'test/documents' } as const;

/** Addresses and numbers as the sheets write them. */
function secretsIn(folder: string): readonly string[] {
  const texts = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const found = texts.flatMap((text) => [
    ...(text.match(/[\w.+-]+@[\w-]+\.[\w.]*\w/g) ?? []),
    ...(text.match(/(?<=^|[^\d-])(?:\+46|0)[\d -]{7,}\d(?=\s|$)/gm) ?? []),
  ]);
  return [...new Set(found)];
}

function questionsOf(set: string, secrets: readonly string[]): readonly AskedQuestion[] {
  return readFileSync(`test/questions/${set}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as AskedQuestion)
    .filter(({ question }) => question.trim() !== '' && question.length <= 3000)
    .filter((asked) => !secrets.some((secret) => JSON.stringify(asked).includes(secret)))
    .filter((_, index) => index % Number(every) === 0);
}

let isSafe = true;
for (const [set, folder] of Object.entries(SETS)) {
  const data = mkdtempSync(path.join(tmpdir(), 'projektlots-old-buttons-'));
  const workspace = await createWorkspace({ manifest, clock: createMovableClock(REAL_CLOCK) });
  const bot = spawn(process.execPath, ['dist/main.js'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      SLACK_BOT_TOKEN: workspace.tokens.bot,
      SLACK_APP_TOKEN: workspace.tokens.app,
      SLACK_API_URL: workspace.apiUrl,
      DOCUMENTS_DIR: folder,
      DATA_DIR: data,
      QUESTIONS_PER_MINUTE: '10000',
      LOG_LEVEL: 'error',
    },
  });
  try {
    await workspace.waitFor(() => workspace.sockets.connections() === 2, { withinMs: 60_000 });
    const secrets = secretsIn(folder);
    const questions = questionsOf(set, secrets);
    const start = performance.now();
    const { elements, presses, asked, shownToMembers, leaks } = await pressOldButtons(
      workspace,
      questions,
      secrets,
    );
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(
      `${set}: ${questions.length} questions, ${elements} things to press, ${presses} presses, ${asked} questions of a guest and an outsider, ${secrets.length} contact details, ${shownToMembers} of them shown to members, ${leaks.length} to others (${seconds} s)`,
    );
    for (const leak of leaks.slice(0, 20)) console.log(`  ${leak}`);
    isSafe &&= leaks.length === 0 && shownToMembers > 0;
  } finally {
    bot.kill('SIGKILL');
    void workspace.close();
    rmSync(data, { recursive: true, force: true });
  }
}
process.exit(isSafe ? 0 : 1);
