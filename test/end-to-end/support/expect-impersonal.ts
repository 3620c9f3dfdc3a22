// A workspace after a conversation and what the bot logged → the assertion that the log tells of no person.

import { expect } from 'vitest';
import type { Workspace } from '../../../src/workspace/workspace.js';

/** Names, addresses and ids of people, tokens, and what was written, as far as it stands in the log. */
export function toldInLog(
  { state, tokens }: Workspace,
  log: string,
  further: readonly string[] = [],
): readonly string[] {
  const people = [...state.people.values()].flatMap(({ id, name, real_name, email }) => [
    ...[id, name, real_name, ...real_name.split(' ')],
    email,
  ]);
  const direct = [...state.channels.values()].filter(({ kind }) => kind === 'im');
  const written = [...state.messages.values()].flat().map(({ text }) => text);
  const secrets = [...people, ...direct.map(({ id }) => id), ...written, ...Object.values(tokens)];
  return [...new Set([...secrets, ...further])].filter((one) => log.includes(one));
}

/** Each line is JSON, and nothing in any of them tells of a person. */
export function expectImpersonal(
  workspace: Workspace,
  log: string,
  further: readonly string[] = [],
): void {
  const lines = log.split('\n').filter((line) => line.startsWith('{'));
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(JSON.parse(line)).toHaveProperty('message');
  expect(toldInLog(workspace, log, further)).toEqual([]);
}
