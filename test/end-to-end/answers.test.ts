import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elementsOf } from '../../src/workspace/state/block-ids.js';
import type { Message } from '../../src/workspace/state/state.js';
import type { Workspace } from '../../src/workspace/workspace.js';
import { buildBot } from './support/build-bot.js';
import { expectAccepted, plainSpaces } from './support/expect-accepted.js';
import { runOverHttp, runOverSocket, startWorkspace } from './support/run-bot.js';

const EMAIL = 'lars.i.jonsson@regionostergotland.se';

let bot: Awaited<ReturnType<typeof buildBot>>;
beforeAll(async () => {
  bot = await buildBot();
}, 120_000);
afterAll(() => bot.remove());

/** The bot as a process over Socket Mode, on Monday, 2 March 2026. */
async function start(): Promise<Workspace> {
  const { workspace } = await startWorkspace(Date.UTC(2026, 2, 2, 8));
  await runOverSocket(bot.main, workspace);
  return workspace;
}

async function answerTo(workspace: Workspace, question: Message): Promise<Message> {
  return workspace.waitFor(() => workspace.replies(question)[0], { what: question.text });
}

describe('a question in Slack', () => {
  it('is answered in the thread of the mention, with document, field and line', async () => {
    const workspace = await start();
    const question = workspace.mention(
      'maja',
      '#projekt',
      'hur stor är budgeten för Smart Kompetens?',
    );
    const answer = await answerTo(workspace, question);
    expect(answer.thread_ts).toBe(question.ts);
    expect(plainSpaces(answer.text)).toContain('101 349 479');
    expect(answer.text).toMatch(/smart-kompetens\.txt · Total projektbudget · rad 18/u);
    expect(answer.blocks.length).toBeGreaterThan(1);
    expect(plainSpaces(JSON.stringify(answer.blocks))).toContain('101 349 479');
    expect(workspace.messages('#projekt')).toHaveLength(2);
    expectAccepted(workspace);
  });

  it('is answered in English in a direct message', async () => {
    const workspace = await start();
    const question = workspace.directMessage('alex', 'Who owns Smart Kompetens för Industrin?');
    const answer = await answerTo(workspace, question);
    expect(answer.text).toContain('Region Östergötland');
    expect(answer.text).toContain('line 10');
    expectAccepted(workspace);
  });

  it('is answered to the asker alone when asked with the command', async () => {
    const workspace = await start();
    await workspace.command('maja', '#projekt', '/projekt', 'vilken period har Smart Kompetens?');
    const answer = await workspace.waitFor(() => workspace.ephemerals('maja')[0]);
    expect(answer.text).toContain('2018-09-01');
    expect(workspace.messages('#projekt')).toEqual([]);
    expectAccepted(workspace);
  });

  it('is followed up in the thread, in words and by a button', async () => {
    const workspace = await start();
    const question = workspace.mention('maja', '#projekt', 'vem äger Smart Kompetens?');
    const answer = await answerTo(workspace, question);
    workspace.mention('maja', '#projekt', 'och budgeten?', { thread_ts: question.ts });
    const second = await workspace.waitFor(() => workspace.replies(question)[2]);
    expect(plainSpaces(second.text)).toContain('101 349 479');
    const [button] = elementsOf(answer.blocks).filter(({ element }) => element.type === 'button');
    await workspace.press('alex', answer, button?.element.action_id ?? '');
    const third = await workspace.waitFor(() => workspace.replies(question)[3]);
    expect(third.user).toBe('U0BOT00001');
    expectAccepted(workspace);
  });

  it('shows contact details to members, not to guests nor where outsiders read', async () => {
    const workspace = await start();
    const asked = 'vilken e-post har kontaktpersonen för Smart Kompetens?';
    const toMember = await answerTo(workspace, workspace.directMessage('maja', asked));
    const toGuest = await answerTo(workspace, workspace.directMessage('gustav', asked));
    const shared = await answerTo(workspace, workspace.mention('maja', '#samverkan', asked));
    const toOutsider = await answerTo(workspace, workspace.mention('petra', '#samverkan', asked));
    expect(toMember.text).toContain(EMAIL);
    for (const { text, blocks } of [toGuest, shared, toOutsider])
      expect(text + JSON.stringify(blocks)).not.toContain(EMAIL);
    expectAccepted(workspace);
  });

  it('is answered once, whatever it is, in a message that Slack takes', async () => {
    const workspace = await start();
    const questions = [
      '',
      'hej',
      'hjälp',
      'tack!',
      'berätta allt om Smart Kompetens',
      'everything about Smart Kompetens',
      'vilka är partner i Smart Kompetens?',
      'what is the goal of Smart Kompetens?',
      'hur många deltagare och hur stort stöd?',
      'vilket projekt har störst budget?',
      'hur många projekt finns det i Östra Mellansverige?',
      'är budgeten över 50 miljoner?',
      'vem är Lars-Inge Jonsson?',
      'budget för Exempelprojektet Lärka?',
      'vad blir vädret i morgon?',
      '2018/00082',
      '*_~`<b>&amp;</b>`~_* <!channel> @maja #projekt https://example.org example.se',
      'x'.repeat(3000),
      'budget '.repeat(400),
      '🦩'.repeat(500),
    ];
    const asked = questions.map((text) => workspace.mention('maja', '#projekt', text));
    const answers = await Promise.all(asked.map((question) => answerTo(workspace, question)));
    for (const { text, blocks } of answers) {
      expect(text).not.toBe('');
      expect(text + JSON.stringify(blocks)).not.toContain('<!channel>');
    }
    expect(workspace.callsOf('chat.postMessage')).toHaveLength(questions.length);
    expectAccepted(workspace);
  });

  it('that was edited is not asked again', async () => {
    const workspace = await start();
    const question = workspace.directMessage('maja', 'vem äger Smart Kompetens?');
    await answerTo(workspace, question);
    workspace.edit('maja', question, 'vem äger verkligen Smart Kompetens?');
    workspace.deleteMessage('maja', question);
    await answerTo(workspace, workspace.directMessage('maja', 'hej'));
    expect(workspace.callsOf('chat.postMessage')).toHaveLength(2);
  });
});

describe('over HTTP', () => {
  it('mentions, commands and events that come twice are answered once', async () => {
    // The bot holds signatures against the real time.
    const { workspace } = await startWorkspace(Date.now());
    await runOverHttp(bot.main, workspace);
    workspace.faults.duplicateEvents();
    const question = workspace.mention(
      'maja',
      '#projekt',
      'hur stor är budgeten för Smart Kompetens?',
    );
    const answer = await answerTo(workspace, question);
    expect(plainSpaces(answer.text)).toContain('101 349 479');
    await workspace.command('maja', '#projekt', '/projekt', 'vem äger Smart Kompetens?');
    const alone = await workspace.waitFor(() => workspace.ephemerals('maja')[0]);
    expect(alone.text).toContain('Region Östergötland');
    await workspace.waitFor(() => workspace.pendingEvents() === 0);
    expect(workspace.replies(question)).toHaveLength(1);
    expectAccepted(workspace);
  });
});
