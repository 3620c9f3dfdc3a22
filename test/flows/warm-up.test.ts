import { setImmediate as rest } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { indexLibrary } from '../../src/flows/index-library.js';
import { warmUp } from '../../src/flows/warm-up.js';
import type { Answer } from '../../src/model/answer.js';

const TODAY = '2026-11-25';

describe('what is asked before anybody does', () => {
  it('has an answer of every kind, twice and with signs of both kinds, and rests after each', async () => {
    const library = await indexLibrary([], []);
    const shown: Answer[] = [];
    const restedAt: number[] = [];
    const state = { over: false };
    const resting = (async () => {
      while (!state.over) {
        restedAt.push(shown.length);
        await rest();
      }
    })();
    await warmUp(library, TODAY, (answer) => {
      shown.push(answer);
    });
    state.over = true;
    await resting;
    const kinds = new Set(
      shown.map((answer) => (answer.status === 'answered' ? answer.kind : answer.status)),
    );
    expect([...kinds].sort()).toEqual([
      ...['aggregate', 'ambiguous', 'comparison', 'contact', 'fields', 'groups', 'overview'],
      ...['passage', 'person', 'project-list', 'unanswerable', 'yes-no'],
    ]);
    // Nobody waits for more than one question.
    const steps = restedAt.map((count, at) => count - (restedAt[at - 1] ?? 0));
    expect(Math.max(...steps)).toBe(1);
    const questions = shown.map(({ question }) => question);
    for (const question of questions.filter((asked) => asked.includes('Exempelprojektet')))
      expect(questions.filter((other) => other === question)).toHaveLength(2);
  });
});
