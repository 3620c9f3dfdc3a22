// A workspace → people who keep so many questions open at once, and what became of each question.

import { setTimeout as wait } from 'node:timers/promises';
import type { Message } from '../../../src/workspace/state/state.js';
import type { Workspace } from '../../../src/workspace/workspace.js';

export interface Asked {
  readonly message: Message;
  readonly person: string;
  /** Where it refers to what was said before in its thread: what its answer must hold. */
  readonly expected: RegExp | null;
}

export interface Outcomes {
  readonly questions: number;
  readonly answered: number;
  /** Not answered; the asker was told so. */
  readonly told: number;
  readonly lost: number;
  readonly doubled: number;
  readonly followUps: number;
  /** Answered as if nothing had been said before. */
  readonly forgotten: number;
}

const QUESTIONS = [
  'hur stor är budgeten för Smart Kompetens?',
  'vilken period har Smart Kompetens?',
  'What is the goal of Smart Kompetens?',
  'vem är kontaktperson för Smart Kompetens?',
  'budget för Exempelprojektet Lärka?',
  'vad blir vädret i morgon?',
];
const FIRST = 'hur stor är budgeten för Smart Kompetens?';
const FOLLOW_UP = 'och vem äger projektet?';
const OWNER = /Region|Östergötland/;
const LOOK_MS = 50;

/** Answers by the thread that they stand in, the oldest first, and who was told something in which. */
function look({ state }: Workspace): {
  readonly answers: ReadonlyMap<string, readonly Message[]>;
  readonly told: ReadonlySet<string>;
} {
  const answers = new Map<string, Message[]>();
  const told = new Set<string>();
  for (const message of [...state.messages.values()].flat()) {
    const { user, thread_ts, only_for, channel } = message;
    if (user !== state.bot.user_id || thread_ts === undefined) continue;
    const thread = `${channel}:${thread_ts}`;
    if (only_for === null) answers.set(thread, [...(answers.get(thread) ?? []), message]);
    else told.add(`${only_for}:${thread}`);
  }
  return { answers, told };
}

const threadOf = ({ message }: Asked): string =>
  `${message.channel}:${message.thread_ts ?? message.ts}`;

/** The answers to each question: a thread of two questions holds the answers of both. */
function answersTo(asked: Asked, { answers }: ReturnType<typeof look>): readonly Message[] {
  const inThread = answers.get(threadOf(asked)) ?? [];
  const { metadata } = { metadata: `message:${asked.message.channel}:${asked.message.ts}` };
  return inThread.filter((message) => keyOf(message) === metadata);
}

/** The key that the bot puts into the metadata of an answer. */
function keyOf(message: Message): unknown {
  const { metadata } = message as unknown as {
    readonly metadata?: { readonly event_payload?: { readonly key?: unknown } } | null;
  };
  return metadata?.event_payload?.key;
}

function isSettled(asked: Asked, seen: ReturnType<typeof look>): boolean {
  return (
    answersTo(asked, seen).length > 0 || seen.told.has(`${asked.message.user}:${threadOf(asked)}`)
  );
}

/** Keeps `together` questions open until the signal; gives all that were asked. */
export async function askOn(
  workspace: Workspace,
  together: number,
  random: () => number,
  signal: AbortSignal,
): Promise<readonly Asked[]> {
  const all: Asked[] = [];
  let open: Asked[] = [];
  const ask = (): Asked => {
    const person = random() < 0.5 ? 'maja' : 'alex';
    const isPair = random() < 0.25;
    const text = isPair ? FIRST : (QUESTIONS[Math.floor(random() * QUESTIONS.length)] ?? FIRST);
    const isDirect = random() < 0.5;
    const message = isDirect
      ? workspace.directMessage(person, text)
      : workspace.mention(person, '#projekt', text);
    return { message, person, expected: isPair ? OWNER : null };
  };
  const followUp = (first: Asked): Asked => {
    const { message, person } = first;
    const thread = { thread_ts: message.ts };
    const next = message.channel.startsWith('D')
      ? workspace.directMessage(person, FOLLOW_UP, thread)
      : workspace.mention(person, '#projekt', FOLLOW_UP, thread);
    return { message: next, person, expected: OWNER };
  };
  while (!signal.aborted) {
    const seen = look(workspace);
    const settled = open.filter((one) => isSettled(one, seen));
    open = open.filter((one) => !settled.includes(one));
    for (const one of settled) {
      const isFirst = one.expected !== null && one.message.thread_ts === undefined;
      if (isFirst && answersTo(one, seen).length > 0) open.push(followUp(one));
    }
    while (open.length < together) open.push(ask());
    all.push(...open.filter((one) => !all.includes(one)));
    await wait(LOOK_MS);
  }
  return all;
}

/** Waits until each is answered or its asker told, or the time is over. */
export async function settle(
  workspace: Workspace,
  asked: readonly Asked[],
  withinMs: number,
): Promise<void> {
  for (const start = performance.now(); performance.now() - start < withinMs;) {
    const seen = look(workspace);
    if (asked.every((one) => isSettled(one, seen))) return;
    await wait(500);
  }
}

/** Neither answered nor told of. */
export function findLost(workspace: Workspace, asked: readonly Asked[]): readonly Asked[] {
  const seen = look(workspace);
  return asked.filter((one) => !isSettled(one, seen));
}

export function countOutcomes(workspace: Workspace, asked: readonly Asked[]): Outcomes {
  const seen = look(workspace);
  const counts = asked.map((one) => answersTo(one, seen).length);
  const followUps = asked.filter(({ message }) => message.thread_ts !== undefined);
  const unanswered = asked.filter((_, index) => counts[index] === 0);
  const told = unanswered.filter((one) => isSettled(one, seen)).length;
  return {
    questions: asked.length,
    answered: counts.filter((count) => count === 1).length,
    told,
    lost: unanswered.length - told,
    doubled: counts.filter((count) => count > 1).length,
    followUps: followUps.length,
    forgotten: followUps.filter((one) => {
      const [answer] = answersTo(one, seen);
      return answer !== undefined && one.expected?.test(answer.text) === false;
    }).length,
  };
}
