// The same mentions to the bot and to a bare echo, in one run → answers a second, without faults and with one in ten, what each takes of the processor, and how late the last of fifty is acknowledged; then of questions of every kind.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createMovableClock } from '../../src/workspace/clock.js';
import { createWorkspace } from '../../src/workspace/create-workspace.js';
import { countAnswersUnderFaults, type AnswersUnderFaults } from './answers-under-faults.js';

/** A plain Bolt app. */
const ECHO = ['.build/test/stress/echo.js'];
/** The bot, as `npm start` starts it. */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: { readonly start: string };
};
const BOT = scripts.start.split(' ').slice(1);
const TOGETHER = 50;
/** Until code that runs often is compiled as it will be for weeks; the same for both. */
const WARM_UP_BATCHES = 200;
const BATCHES = 40;
const ROUNDS = 3;
/** One question in so many comes with a fault, for so many seconds, the same ones for both. */
const FAULTS = { together: TOGETHER, oneIn: 10, seconds: 8, seed: 7 };
const manifest: unknown = JSON.parse(readFileSync('manifest.json', 'utf8'));

interface Figure {
  /** Answers a second. */
  readonly rate: number;
  /** Milliseconds until all of fifty events that came at once were acknowledged: the slowest batch. */
  readonly slowestAck: number;
  /** Milliseconds of the processor for each answer, of the app and of the workspace that measures it. */
  readonly appCpu: number;
  readonly workspaceCpu: number;
  /** Afterwards, of the same process, while the workspace puts faults in its way; null for an echo of a message of ours and for many questions. */
  readonly underFaults: AnswersUnderFaults | null;
  /** The first message that was posted, as it was sent: JSON. */
  readonly posted: string;
}

/** Linux counts in hundredths of a second. @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
const TICK_MS = 10;

/** Milliseconds of the processor that a process has used so far; not a number where that is not told. */
function cpuOf(pid: number | undefined): number {
  try {
    const [, rest = ''] = readFileSync(`/proc/${pid ?? ''}/stat`, 'utf8').split(') ');
    const [user, system] = rest.split(' ').slice(11, 13).map(Number);
    return ((user ?? NaN) + (system ?? NaN)) * TICK_MS;
  } catch {
    return NaN;
  }
}

const ONE_QUESTION = ['hur stor är budgeten för Smart Kompetens?'];
/** Of every kind and in many wordings; what goes on with something said before is left out. */
const MANY_QUESTIONS = readFileSync('test/questions/seed.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { readonly question: string; readonly conversation?: unknown })
  .flatMap(({ question, conversation }) => (conversation === undefined ? [question] : []));

interface Given {
  /** What the echo says; absent for what it is told. */
  readonly message?: string;
  /** Asked in turn. */
  readonly questions?: readonly string[];
}

async function measure(
  args: readonly string[],
  connections: number,
  { message, questions: asking = ONE_QUESTION }: Given = {},
): Promise<Figure> {
  const folder = mkdtempSync(path.join(tmpdir(), 'projektlots-throughput-'));
  const clock = createMovableClock({
    now: () => Date.now(),
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
  });
  const workspace = await createWorkspace({ manifest, clock });
  const bot = spawn(process.execPath, args, {
    // The echo tells of every fault that it meets.
    stdio: ['ignore', 'ignore', args === ECHO ? 'ignore' : 'inherit'],
    env: {
      SLACK_BOT_TOKEN: workspace.tokens.bot,
      SLACK_APP_TOKEN: workspace.tokens.app,
      SLACK_API_URL: workspace.apiUrl,
      DATA_DIR: folder,
      QUESTIONS_PER_MINUTE: '10000',
      LOG_LEVEL: 'error',
      ...(message !== undefined && { ECHO_MESSAGE: message }),
    },
  });
  let questions = 0;
  // Of two people in turn: one alone would come to the most that anybody may ask in a minute.
  const askOne = () =>
    workspace.mention(
      (questions += 1) % 2 === 0 ? 'maja' : 'alex',
      '#projekt',
      asking[questions % asking.length] ?? '',
    );
  const ask = async (): Promise<number> => {
    const start = performance.now();
    const asked = Array.from({ length: TOGETHER }, askOne);
    const acked = workspace
      .waitFor(() => workspace.pendingEvents() === 0, { withinMs: 30_000 })
      .then(() => performance.now() - start);
    const open = new Set(asked);
    await workspace.waitFor(
      () => {
        // It is looked at after each change: no further than to the first that is still open.
        for (const one of open) {
          if (workspace.replies(one).length === 0) return false;
          open.delete(one);
        }
        return true;
      },
      { withinMs: 30_000 },
    );
    return acked;
  };
  try {
    await workspace.waitFor(() => workspace.sockets.connections() === connections, {
      withinMs: 60_000,
    });
    for (let warmUp = 0; warmUp < WARM_UP_BATCHES; warmUp += 1) await ask();
    const cpuBefore = cpuOf(bot.pid);
    const ownBefore = process.cpuUsage();
    const start = performance.now();
    let slowestAck = 0;
    for (let batch = 0; batch < BATCHES; batch += 1) slowestAck = Math.max(slowestAck, await ask());
    const seconds = (performance.now() - start) / 1000;
    const answers = BATCHES * TOGETHER;
    const own = process.cpuUsage(ownBefore);
    const appCpu = (cpuOf(bot.pid) - cpuBefore) / answers;
    const workspaceCpu = (own.user + own.system) / 1000 / answers;
    const { text, blocks } = workspace.callsOf('chat.postMessage')[0]?.args ?? {};
    const posted = JSON.stringify({ text, blocks });
    const underFaults =
      message === undefined && asking === ONE_QUESTION
        ? await countAnswersUnderFaults(workspace, { ask: askOne, ...FAULTS })
        : null;
    return { rate: answers / seconds, slowestAck, appCpu, workspaceCpu, underFaults, posted };
  } finally {
    bot.kill('SIGKILL');
    void workspace.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

let posted = '';
const ratios: number[] = [];
const sameRatios: number[] = [];
const sameCpuRatios: number[] = [];
const cpuRatios: number[] = [];
const manyRatios: number[] = [];
const underFaults: { readonly echo: number; readonly ours: number }[] = [];
for (let round = 1; round <= ROUNDS; round += 1) {
  const echo = await measure(ECHO, 1);
  const ours = await measure(BOT, 2);
  posted = ours.posted;
  // What the larger message alone takes of both.
  const same = await measure(ECHO, 1, { message: posted });
  const many = await measure(BOT, 2, { questions: MANY_QUESTIONS });
  manyRatios.push(many.rate / echo.rate);
  sameRatios.push(ours.rate / same.rate);
  sameCpuRatios.push(same.appCpu / ours.appCpu);
  ratios.push(ours.rate / echo.rate);
  cpuRatios.push(echo.appCpu / ours.appCpu);
  underFaults.push({ echo: echo.underFaults?.rate ?? NaN, ours: ours.underFaults?.rate ?? NaN });
  console.log(`round ${round}\n  bare echo  ${told(echo)}\n  Projektlots ${told(ours)}`);
  console.log(`  echo of our card ${told(same)}`);
  console.log(`  Projektlots, ${MANY_QUESTIONS.length} questions in turn ${told(many)}`);
}
console.log(`throughput beside a bare echo, no faults: ${median(ratios)} (median of ${ROUNDS})`);
console.log(
  `answers a second with one fault in ten: ${median(underFaults.map(({ ours }) => ours))} beside ${median(underFaults.map(({ echo }) => echo))} of a bare echo, which is often stopped by them`,
);
console.log(
  `of ${MANY_QUESTIONS.length} different questions in turn, no faults: ${median(manyRatios)}`,
);
console.log(`processor of a bare echo beside ours, no faults: ${median(cpuRatios)}`);
console.log(
  `beside an echo that says our message of ${Buffer.byteLength(posted)} bytes, for orientation: ${median(sameRatios)} times as many, processor ${median(sameCpuRatios)}`,
);
process.exit();

function told({ rate, slowestAck, appCpu, workspaceCpu, underFaults }: Figure): string {
  return [
    `${rate.toFixed(0).padStart(4)} a second, slowest ack of ${TOGETHER} at once ${slowestAck.toFixed(0)} ms`,
    `${appCpu.toFixed(2)} ms of the processor an answer and ${workspaceCpu.toFixed(2)} ms of the workspace's`,
    ...(underFaults === null ? [] : [toldOfFaults(underFaults)]),
  ].join(', ');
}

function toldOfFaults({ rate, asked, answered }: AnswersUnderFaults): string {
  const share = ((answered / asked) * 100).toFixed(1);
  return `with one fault in ten ${rate.toFixed(0)} a second, ${share} % of ${asked} answered in time`;
}

function median(values: readonly number[]): string {
  return ([...values].sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN).toFixed(2);
}
