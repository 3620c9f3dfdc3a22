// A bot and a workspace full of faults → what became of each question.

import type { CallFault } from '../../src/workspace/faults.js';
import type { Message } from '../../src/workspace/state/state.js';
import type { Workspace } from '../../src/workspace/workspace.js';

export interface Figures {
  readonly questions: number;
  readonly faults: number;
  readonly answered: number;
  /** Not answered, and the asker was told so. */
  readonly told: number;
  readonly unanswered: number;
  readonly doubled: number;
  /** Blocks, views and calls that Slack would refuse. */
  readonly refused: number;
}

/** Numbers from 0 to 1 that are the same for the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const QUESTIONS = [
  'hur stor är budgeten för Smart Kompetens?',
  'vem äger Smart Kompetens?',
  'What is the goal of Smart Kompetens?',
  'vilken period har Smart Kompetens?',
  'vilken e-post har kontaktpersonen för Smart Kompetens?',
  'budget för Exempelprojektet Lärka?',
  'vilka är partner i Smart Kompetens?',
  'vad blir vädret i morgon?',
];

const FAULTS: readonly (readonly [string, CallFault])[] = [
  ['chat.postMessage', { kind: 'rate limit', retryAfterSeconds: 1 }],
  ['chat.postMessage', { kind: 'server error', status: 503 }],
  ['chat.postMessage', { kind: 'cut before' }],
  ['chat.postMessage', { kind: 'cut after' }],
  ['chat.postMessage', { kind: 'refuse', error: 'invalid_blocks' }],
  ['chat.postMessage', { kind: 'refuse', error: 'internal_error' }],
  ['chat.postEphemeral', { kind: 'cut before' }],
  ['users.info', { kind: 'server error', status: 500 }],
  ['conversations.replies', { kind: 'server error', status: 500 }],
];

export interface Asking {
  readonly workspace: Workspace;
  readonly count: number;
  readonly seed: number;
  /** Questions that wait for their answers at the same time. */
  readonly together: number;
  /** One question in so many comes with a fault. */
  readonly oneIn: number;
}

interface Asked {
  readonly message: Message;
  readonly person: string;
}

const LOOK_MS = 100;
/** What came at the very end, such as a second answer, is seen as well. */
const QUIET_MS = 5000;

/**
 * Asks in channels and direct messages, puts a fault before one question in so many (events that come
 * twice and sockets that drop among them), waits until nothing comes any more, and counts.
 */
export async function askMany({
  workspace,
  count,
  seed,
  together,
  oneIn,
}: Asking): Promise<Figures> {
  const random = createRandom(seed);
  const pick = <T>(items: readonly T[]): T => pickFrom(items, random);
  const asked: Asked[] = [];
  let faults = 0;
  while (asked.length < count) {
    const batch: Asked[] = [];
    for (let index = 0; index < together && asked.length + batch.length < count; index += 1) {
      if (random() < 1 / oneIn) {
        faults += 1;
        putFault(workspace, random);
      }
      const person = pick(['maja', 'alex', 'gustav', 'petra']);
      const text = `${pick(QUESTIONS)} (${asked.length + batch.length})`;
      const isDirect = random() < 0.5 && person !== 'petra';
      const channel = person === 'gustav' ? '#konsulter' : '#samverkan';
      const message = isDirect
        ? workspace.directMessage(person, text)
        : workspace.mention(person, person === 'petra' ? '#samverkan' : channel, text);
      batch.push({ message, person });
    }
    asked.push(...batch);
    await settle(workspace, batch);
  }
  await settle(workspace, asked, 60_000);
  await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  return { ...countOutcomes(workspace, asked), faults };
}

function pickFrom<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** One of the faults that Slack is known to have: a call that fails, an event that comes twice, a socket that goes. */
export function putFault(workspace: Workspace, random: () => number): void {
  const kind = random();
  if (kind < 0.15) workspace.faults.duplicateEvents();
  else if (kind < 0.2) workspace.sockets.refresh();
  else if (kind < 0.22) workspace.sockets.drop();
  else {
    const [method, fault] = pickFrom(FAULTS, random);
    workspace.faults.onCall(method, fault);
  }
}

interface Seen {
  /** Answers by the thread they stand in. */
  readonly answers: ReadonlyMap<string, number>;
  /** Askers and threads in which they alone were told something. */
  readonly told: ReadonlySet<string>;
}

/** One look over all messages; to look each question up would keep the workspace from answering. */
function look({ state }: Workspace): Seen {
  const answers = new Map<string, number>();
  const told = new Set<string>();
  for (const { user, thread_ts, only_for, channel } of [...state.messages.values()].flat()) {
    if (user !== state.bot.user_id || thread_ts === undefined) continue;
    const thread = `${channel}:${thread_ts}`;
    if (only_for === null) answers.set(thread, (answers.get(thread) ?? 0) + 1);
    else told.add(`${only_for}:${thread}`);
  }
  return { answers, told };
}

function answersTo({ message }: Asked, { answers }: Seen): number {
  return answers.get(`${message.channel}:${message.ts}`) ?? 0;
}

function isTold({ message }: Asked, { told }: Seen): boolean {
  return told.has(`${message.user}:${message.channel}:${message.ts}`);
}

/** Waits until each is answered or its asker told, or the time is over. */
async function settle(
  workspace: Workspace,
  asked: readonly Asked[],
  withinMs = 20_000,
): Promise<void> {
  for (const start = performance.now(); performance.now() - start < withinMs;) {
    const seen = look(workspace);
    if (withoutWord(workspace, asked, seen) === 0) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/**
 * Questions with neither an answer nor a word. Somebody who cannot be told in the thread is told in a
 * message of its own, which counts for one of their questions.
 */
function withoutWord(workspace: Workspace, asked: readonly Asked[], seen: Seen): number {
  const open = asked.filter((one) => answersTo(one, seen) === 0 && !isTold(one, seen));
  const people = [...new Set(open.map(({ person }) => person))];
  return people.reduce((sum, person) => {
    // Somebody from outside has no conversation with the bot.
    const direct = workspace.state.messages.get(workspace.directChannel(person)) ?? [];
    const told = direct.filter(
      ({ user, thread_ts }) => user === workspace.state.bot.user_id && !thread_ts,
    ).length;
    return sum + Math.max(0, open.filter((one) => one.person === person).length - told);
  }, 0);
}

function countOutcomes(workspace: Workspace, asked: readonly Asked[]): Omit<Figures, 'faults'> {
  const seen = look(workspace);
  const answers = asked.map((one) => answersTo(one, seen));
  const without = answers.filter((number) => number === 0).length;
  const unanswered = withoutWord(workspace, asked, seen);
  return {
    questions: asked.length,
    answered: answers.filter((number) => number === 1).length,
    told: without - unanswered,
    unanswered,
    doubled: answers.filter((number) => number > 1).length,
    refused: workspace.validationErrors.length,
  };
}
