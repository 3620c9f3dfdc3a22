// Settings without tokens → a local Slack workspace with its page, and the same bot connected to it.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { hasDesktop, type Config } from '../config.js';
import { answerQuestion } from '../flows/answer-question.js';
import { wholeLibrary } from '../flows/scope-library.js';
import type { Language } from '../model/language.js';
import type { Library } from '../model/library.js';
import type { Log } from '../model/log.js';
import { OperatorFault } from '../model/operator-fault.js';
import { EMPTY_CONTEXT } from '../model/query.js';
import { createLog } from '../operations/create-log.js';
import { openStore } from '../store/open-store.js';
import { createMovableClock, type MovableClock } from '../workspace/clock.js';
import { createWorkspace } from '../workspace/create-workspace.js';
import type { Workspace, WorkspaceOptions } from '../workspace/workspace.js';
import { startBot, withLibrary, type RunningBot } from './join-slack.js';
import { keepTrails } from './keep-trails.js';
import { observed, type Observer } from './observe-bot.js';
import { openBrowser } from './open-browser.js';
import { REAL_CLOCK } from './real-clock.js';
import type { ServedLibrary } from './serve-library.js';
import { untilStopped } from './stop-gracefully.js';
import { todayIn } from './today-in.js';

/** The page's port where none is set; the next ones are tried where it is taken. */
const USUAL_PORT = 4321;
const PORTS_TRIED = 20;
const SUMMARY_LEAD_MS = 14 * 60_000;

const PAGE = fileURLToPath(new URL('../page', import.meta.url));
const MANIFEST = new URL('../../manifest.json', import.meta.url);

/** Serves until a signal comes; gives the exit code. */
export function serveWorkspace(config: Config): Promise<number> {
  // The page shows what happens; the terminal only what goes wrong.
  const log = createLog(process.stderr, {
    level: config.logLevel === 'info' ? 'warn' : config.logLevel,
    now: () => new Date(),
    forTerminal: process.stderr.isTTY,
  });
  return observed(config, log, (observer) =>
    withLibrary(config, log, observer, (served) => serveInWorkspace(served, config, log, observer)),
  );
}

async function serveInWorkspace(
  served: ServedLibrary,
  config: Config,
  log: Log,
  observer: Observer,
): Promise<number> {
  const clock = createMovableClock(REAL_CLOCK);
  const trails = keepTrails();
  let bot: RunningBot | null = null;
  const today = todayIn(config.timeZone);
  const workspace = await openWorkspace(config.workspacePort, {
    manifest: JSON.parse(await readFile(MANIFEST, 'utf8')),
    clock,
    pageDirectory: PAGE,
    moveClock: {
      next: () => bot?.nextSummary() ?? null,
      go: () => (bot === null ? undefined : goToNextSummary(bot, clock)),
    },
    trail: (at) => trails.of(at, workspace.state),
    examples: {
      sv: examples(served.current(), 'sv', today),
      en: examples(served.current(), 'en', today),
    },
  });
  const { tokens, apiUrl } = workspace;
  // The workspace begins anew each time, and so does what is remembered of it.
  const dataDir = await mkdtemp(path.join(tmpdir(), 'projektlots-'));
  const store = observer.keeps(await openStore({ dataDir, databaseUrl: null }));
  const { id: team } = workspace.state.team;
  const running = await startBot(
    { botToken: tokens.bot, apiUrl, transport: { mode: 'socket', appToken: tokens.app } },
    config,
    { team, served, store: store.ofTeam(team), log, clock, observer, onAnswer: trails.keep },
  );
  bot = running;
  process.stdout.write(welcome(workspace.address, served.current().sheets.length));
  if (hasDesktop()) openBrowser(workspace.address);
  const code = await untilStopped(running, { log, onStopping: observer.stops });
  await workspace.close();
  await store.close();
  await rm(dataDir, { recursive: true, force: true });
  return code;
}

/** Summaries that the workspace itself is to post must be handed to it a while before. */
async function goToNextSummary(bot: RunningBot, clock: MovableClock): Promise<void> {
  const next = bot.nextSummary();
  if (next === null) return;
  clock.move(Math.max(0, next - SUMMARY_LEAD_MS - clock.now()));
  await bot.sendDue();
  clock.move(Math.max(0, next - clock.now()));
  await bot.sendDue();
}

/** On the port that is set, or on the first free one from the usual on. */
async function openWorkspace(
  port: number | null,
  options: Omit<WorkspaceOptions, 'port'>,
): Promise<Workspace> {
  const first = port ?? USUAL_PORT;
  const last = port ?? USUAL_PORT + PORTS_TRIED;
  for (let tried = first; tried <= last; tried += 1) {
    try {
      return await createWorkspace({ ...options, port: tried });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new OperatorFault(
    port === null
      ? `All ports from ${first} to ${last} are taken: set PORT to a free one.`
      : `Port ${port} is taken: set PORT to another one, or leave it empty.`,
  );
}

/** What the bot itself proposes to somebody who asks nothing. */
function examples(library: Library, language: Language, today: string): readonly string[] {
  const asked = { question: '', today, language, context: EMPTY_CONTEXT };
  return answerQuestion(wholeLibrary(library), asked).answer.suggestions;
}

function welcome(address: string, sheets: number): string {
  return [
    '',
    `  Projektlots is running in a local Slack workspace, with ${sheets} project sheet${sheets === 1 ? '' : 's'}.`,
    '',
    `  Open  ${address}`,
    '',
    '  Ctrl+C stops it. To talk in the terminal instead: npm start -- --terminal',
    '  To serve your own Slack, see "In Slack" in README.md.',
    '',
    '',
  ].join('\n');
}
