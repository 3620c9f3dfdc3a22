import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { askMany } from '../stress/ask-many.js';
import { buildBot } from './support/build-bot.js';
import { expectImpersonal } from './support/expect-impersonal.js';
import { runOverSocket, startWorkspace } from './support/run-bot.js';

/** Who is named on the sheet that is asked about. */
const CONTACT = ['Lars-Inge', 'Jonsson', 'lars.i.jonsson@regionostergotland.se', 'Smart Kompetens'];

let bot: Awaited<ReturnType<typeof buildBot>>;
beforeAll(async () => {
  bot = await buildBot();
}, 120_000);
afterAll(() => bot.remove());

it('every question is answered once or its asker told, one in five with a fault, and the log names nobody', async () => {
  const { workspace, clock } = await startWorkspace(Date.UTC(2026, 2, 2, 8));
  // Slack sends again by its own clock what was not acknowledged.
  const ticking = setInterval(() => {
    clock.advance(1000);
  }, 50);
  onTestFinished(() => {
    clearInterval(ticking);
  });
  const running = await runOverSocket(bot.main, workspace, { QUESTIONS_PER_MINUTE: '10000' });
  const asking = { workspace, count: 120, seed: 4, together: 120, oneIn: 5 };
  const { faults, ...figures } = await askMany(asking);
  expect(faults).toBeGreaterThan(12);
  expect(figures).toMatchObject({ questions: 120, unanswered: 0, doubled: 0, refused: 0 });
  expect(figures.answered).toBeGreaterThan(100);
  expectImpersonal(workspace, running.output(), CONTACT);
}, 120_000);
