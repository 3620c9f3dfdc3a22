// Questions and a language → the messages with which the whole bot answers them, as they stand in the local workspace.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Language } from '../../src/model/language.js';
import type { Message } from '../../src/workspace/state/state.js';
import type { Workspace } from '../../src/workspace/workspace.js';

export interface Asked {
  readonly id: string;
  readonly kind: string;
  /** What is said, in order; the last is the question that is answered. */
  readonly said: readonly string[];
}

export interface Answered {
  readonly asked: Asked;
  readonly message: Message;
}

export const PEOPLE = { sv: 'maja', en: 'alex' } as const;
const PATIENCE_MS = 60_000;
const AT_ONCE = 8;
const DETECTOR = 'language/detect-language.js';

/**
 * Each question's last answer, in the order of the questions. The bot takes every question for one
 * in the language given and is the bot that people meet in all else: only its one function that
 * tells languages apart is replaced as it is loaded.
 */
export async function askBot(
  workspace: Workspace,
  documents: string,
  language: Language,
  questions: readonly Asked[],
): Promise<readonly Answered[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'projektlots-screenshots-'));
  const bot = spawn(
    process.execPath,
    ['--no-warnings', '--import', speakOnly(language), 'dist/main.js'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        SLACK_BOT_TOKEN: workspace.tokens.bot,
        SLACK_APP_TOKEN: workspace.tokens.app,
        SLACK_API_URL: workspace.apiUrl,
        DOCUMENTS_DIR: documents,
        DATA_DIR: folder,
        QUESTIONS_PER_MINUTE: '10000',
        LOG_LEVEL: 'error',
      },
    },
  );
  try {
    await workspace.waitFor(() => workspace.sockets.connections() === 2, {
      withinMs: PATIENCE_MS,
    });
    const answered = new Map<Asked, Message>();
    const left = [...questions];
    const askOn = async (): Promise<void> => {
      for (let next = left.shift(); next; next = left.shift())
        answered.set(next, await ask(workspace, PEOPLE[language], next));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, askOn));
    return questions.flatMap((asked) => {
      const message = answered.get(asked);
      return message ? [{ asked, message }] : [];
    });
  } finally {
    bot.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Asks in a direct message, after what was said before. */
async function ask(workspace: Workspace, person: string, { said }: Asked): Promise<Message> {
  const root = workspace.directMessage(person, said[0] ?? '');
  const answers = (): readonly Message[] =>
    workspace.replies(root).filter(({ user }) => user === workspace.state.bot.user_id);
  for (const [index, text] of said.entries()) {
    if (index > 0) workspace.directMessage(person, text, { thread_ts: root.ts });
    await workspace.waitFor(() => answers().length === index + 1, { withinMs: PATIENCE_MS });
  }
  const last = answers().at(-1);
  if (!last) throw new Error(`"${said.join(' → ')}" was not answered`);
  return last;
}

function speakOnly(language: Language): string {
  if (!existsSync(path.join('dist', DETECTOR))) throw new Error(`dist has no ${DETECTOR}`);
  const detector = `export const detectLanguage = () => '${language}';`;
  const load = `export async function load(url, context, next) {
    return url.endsWith('/dist/${DETECTOR}')
      ? { format: 'module', shortCircuit: true, source: ${JSON.stringify(detector)} }
      : next(url, context);
  }`;
  return moduleOf(
    `import { register } from 'node:module'; register(${JSON.stringify(moduleOf(load))});`,
  );
}

function moduleOf(source: string): string {
  return `data:text/javascript,${encodeURIComponent(source)}`;
}
