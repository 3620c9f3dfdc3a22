import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SteppedClock } from '../../src/workspace/clock.js';
import type { Message } from '../../src/workspace/state/state.js';
import type { Workspace } from '../../src/workspace/workspace.js';
import { buildBot } from './support/build-bot.js';
import { expectAccepted, plainSpaces } from './support/expect-accepted.js';
import { runBot, runOverSocket, startWorkspace } from './support/run-bot.js';
import type { RunningBot } from './support/run-bot.js';

const QUESTION = 'hur stor är budgeten för Smart Kompetens?';

let built: Awaited<ReturnType<typeof buildBot>>;
beforeAll(async () => {
  built = await buildBot();
}, 120_000);
afterAll(() => built.remove());

async function start(): Promise<{
  readonly workspace: Workspace;
  readonly clock: SteppedClock;
  readonly bot: RunningBot;
}> {
  const { workspace, clock } = await startWorkspace(Date.UTC(2026, 2, 2, 8));
  return { workspace, clock, bot: await runOverSocket(built.main, workspace) };
}

function ask(workspace: Workspace): Message {
  return workspace.mention('maja', '#projekt', QUESTION);
}

/** Each question has its one answer, also after another question came and was answered. */
async function expectEachAnsweredOnce(
  workspace: Workspace,
  questions: readonly Message[],
): Promise<void> {
  const isAnswered = (question: Message): boolean => workspace.replies(question).length > 0;
  await workspace.waitFor(() => questions.every(isAnswered), { withinMs: 15_000 });
  const last = workspace.directMessage('maja', 'hej');
  await workspace.waitFor(() => isAnswered(last));
  await workspace.waitFor(() => workspace.pendingEvents() === 0);
  expect(questions.map((question) => workspace.replies(question).length)).toEqual(
    questions.map(() => 1),
  );
  expect(workspace.callsOf('chat.postMessage')).toHaveLength(questions.length + 1);
}

describe('no question is lost and none is answered twice', () => {
  it('when the sockets drop while the bot works on one and others come before it is back', async () => {
    const { workspace, clock } = await start();
    // Holds the first answer until the clock goes on.
    workspace.faults.onCall('users.info', { kind: 'slow', ms: 1000 });
    const first = ask(workspace);
    await workspace.waitFor(() => workspace.callsOf('users.info').length === 1);
    workspace.sockets.drop();
    await workspace.waitFor(() => workspace.sockets.connections() === 0);
    const others = [ask(workspace), ask(workspace)];
    expect(workspace.replies(first)).toEqual([]);
    clock.advance(1000);
    await expectEachAnsweredOnce(workspace, [first, ...others]);
    expectAccepted(workspace);
  });

  it('when the sockets drop before the bot has heard of it', async () => {
    const { workspace } = await start();
    workspace.sockets.freeze();
    const question = ask(workspace);
    workspace.sockets.drop();
    await expectEachAnsweredOnce(workspace, [question]);
    expectAccepted(workspace);
  });

  it('when the sockets drop again and again', async () => {
    const { workspace } = await start();
    const questions: Message[] = [];
    for (let round = 0; round < 5; round += 1) {
      questions.push(ask(workspace), ask(workspace));
      workspace.sockets.drop();
      questions.push(ask(workspace));
      // Slack gives an event up after three further tries: let these come through first.
      const isCalm = (): boolean =>
        workspace.sockets.connections() === 2 && workspace.pendingEvents() === 0;
      await workspace.waitFor(isCalm, { withinMs: 15_000 });
    }
    await expectEachAnsweredOnce(workspace, questions);
    expectAccepted(workspace);
  });

  it('when Slack renews the sockets', async () => {
    const { workspace } = await start();
    const before = ask(workspace);
    workspace.sockets.refresh();
    const during = ask(workspace);
    await workspace.waitFor(() => workspace.sockets.connections() === 2, { withinMs: 15_000 });
    await expectEachAnsweredOnce(workspace, [before, during, ask(workspace)]);
    expectAccepted(workspace);
  });

  it('when Slack sends it twice, or late', async () => {
    const { workspace, clock } = await start();
    workspace.faults.duplicateEvents(3);
    const questions = [ask(workspace), ask(workspace), ask(workspace)];
    workspace.faults.delayEvents(60_000);
    questions.push(ask(workspace));
    clock.advance(60_000);
    await expectEachAnsweredOnce(workspace, questions);
    expectAccepted(workspace);
  });

  it('when the connection ends after Slack stored the answer', async () => {
    const { workspace } = await start();
    workspace.faults.onCall('chat.postMessage', { kind: 'cut after' });
    await expectEachAnsweredOnce(workspace, [ask(workspace)]);
  });

  it('when the bot is told to stop while it works on one', async () => {
    const { workspace, clock, bot } = await start();
    workspace.faults.onCall('users.info', { kind: 'slow', ms: 1000 });
    const question = ask(workspace);
    await workspace.waitFor(() => workspace.callsOf('users.info').length === 1);
    bot.signal('SIGTERM');
    await workspace.waitFor(() => workspace.sockets.connections() === 0);
    clock.advance(1000);
    expect(await bot.ended).toBe(0);
    expect(workspace.replies(question)).toHaveLength(1);
  });
});

describe('what Slack refuses', () => {
  it('is sent plainer: blocks it does not take, then text alone', async () => {
    const { workspace } = await start();
    workspace.faults.onCall('chat.postMessage', { kind: 'refuse', error: 'invalid_blocks' }, 3);
    const question = ask(workspace);
    const answer = await workspace.waitFor(() => workspace.replies(question)[0]);
    expect(answer).toMatchObject({ blocks: [] });
    expect(plainSpaces(answer.text)).toContain('101 349 479');
    expect(workspace.callsOf('chat.postMessage')).toHaveLength(4);
  });

  it('because of too many calls is sent when Slack allows', async () => {
    const { workspace } = await start();
    workspace.faults.onCall('chat.postMessage', { kind: 'rate limit', retryAfterSeconds: 1 });
    const question = ask(workspace);
    await workspace.waitFor(() => workspace.replies(question).length === 1);
    expect(workspace.callsOf('chat.postMessage')).toHaveLength(2);
  });

  it('ends the bot with a remedy when its app token was revoked', async () => {
    const { workspace, bot } = await start();
    workspace.faults.revokeToken('app');
    workspace.sockets.drop();
    expect(await bot.ended).toBe(1);
    expect(bot.output()).toContain('SLACK_APP_TOKEN');
  });

  it('ends the start with a remedy when the bot token is wrong', async () => {
    const { workspace } = await startWorkspace(Date.UTC(2026, 2, 2, 8));
    const bot = await runBot(built.main, {
      SLACK_BOT_TOKEN: 'xoxb-wrong',
      SLACK_APP_TOKEN: workspace.tokens.app,
      SLACK_API_URL: workspace.apiUrl,
    });
    expect(await bot.ended).toBe(1);
    expect(bot.output()).toContain('SLACK_BOT_TOKEN');
  });
});
