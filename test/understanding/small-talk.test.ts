// Messages that ask nothing of the projects, and questions that merely begin alike.

import { beforeAll, describe, expect, it } from 'vitest';
import { openLibrary, SEEDS, type OpenedLibrary } from '../support/open-library.js';

let seed: OpenedLibrary;
beforeAll(async () => {
  seed = await openLibrary(SEEDS);
});

describe('small talk', () => {
  it.each([
    ['greeting', ['hej', 'Hej!', 'god morgon', 'Hello there', 'hejhej', 'tja :wave:']],
    ['thanks', ['tack', 'Tack så mycket!', 'ok tack', 'thanks a lot', 'toppen, tack för hjälpen']],
    ['help', ['hjälp', 'Hej, kan du hjälpa mig?', 'vad kan du?', 'what can you do?', 'vem är du?']],
  ])('is met with a %s', (reason, messages) => {
    for (const message of messages)
      expect(seed.json(message), message).toMatchObject({ status: 'unanswerable', reason });
  });

  it.each(['hej, när slutar projektet?', 'tack, och budgeten?', 'vad kan du säga om budgeten'])(
    'is not all there is to "%s"',
    (question) => {
      expect(seed.json(question).status).toBe('answered');
    },
  );

  it('is answered in its own language', () => {
    expect(seed.json('thanks').language).toBe('en');
    expect(seed.json('tack').language).toBe('sv');
  });
});
