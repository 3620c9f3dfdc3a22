import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { elementsOf } from '../../src/workspace/state/block-ids.js';
import type { Message } from '../../src/workspace/state/state.js';
import type { Workspace } from '../../src/workspace/workspace.js';
import { pressOldButtons } from '../stress/press-old-buttons.js';
import { buildBot } from './support/build-bot.js';
import { expectAccepted, plainSpaces } from './support/expect-accepted.js';
import { runOverSocket, SEEDS, startWorkspace } from './support/run-bot.js';

const EMAIL = 'lars.i.jonsson@regionostergotland.se';
const ASK_CONTACT = 'vilken e-post har kontaktpersonen för Smart Kompetens?';

let bot: Awaited<ReturnType<typeof buildBot>>;
beforeAll(async () => {
  bot = await buildBot();
}, 120_000);
afterAll(async () => {
  for (const cleanUp of cleanUps.reverse()) await cleanUp();
  await bot.remove();
});

const cleanUps: (() => Promise<void>)[] = [];
let common: Promise<Workspace> | null = null;

/** One bot with the usual settings for all tests that can share it; what they say differs. */
function shared(): Promise<Workspace> {
  const atEnd = (cleanUp: () => Promise<void>): void => void cleanUps.push(cleanUp);
  common ??= (async () => {
    const { workspace } = await startWorkspace(Date.UTC(2026, 2, 2, 8), atEnd);
    await runOverSocket(
      bot.main,
      workspace,
      { QUESTIONS_PER_MINUTE: '1000', KEEPER: 'U0ALEX0001' },
      atEnd,
    );
    return workspace;
  })();
  return common;
}

/** A bot of its own. */
async function start(settings: Readonly<Record<string, string>> = {}): Promise<Workspace> {
  const { workspace } = await startWorkspace(Date.UTC(2026, 2, 2, 8));
  await runOverSocket(bot.main, workspace, settings);
  return workspace;
}

/** The reply to a question, which is the only one. */
async function answerTo(workspace: Workspace, question: Message): Promise<Message> {
  return workspace.waitFor(() => workspace.replies(question)[0], { what: question.text });
}

async function nextEphemeral(workspace: Workspace, who: string, act: () => Promise<void>) {
  const before = new Set(workspace.ephemerals(who));
  await act();
  return workspace.waitFor(() => workspace.ephemerals(who).find((one) => !before.has(one)), {
    what: `a word to ${who}`,
  });
}

/** The modal that an act opens. */
async function nextModal(workspace: Workspace, who: string, act: () => Promise<void>) {
  const before = new Set(workspace.modals(who).map(({ id }) => id));
  await act();
  return workspace.waitFor(() => workspace.modals(who).find(({ id }) => !before.has(id)), {
    what: `a modal for ${who}`,
  });
}

/** What the command tells Maja alone. */
function ask(workspace: Workspace, question: string): Promise<Message> {
  return nextEphemeral(workspace, 'maja', () =>
    workspace.command('maja', '#projekt', '/projekt', question),
  );
}

const types = ({ blocks }: Pick<Message, 'blocks'>): readonly string[] =>
  blocks.map(({ type }) => type);

/** The value of the option of the menu behind the three dots that begins so. */
function moreOption({ blocks }: Pick<Message, 'blocks'>, kind: string) {
  const [menu] = elementsOf(blocks).filter(({ element }) => element.type === 'overflow');
  const options = menu?.element['options'] as { value: string; text: never }[];
  const option = options.find(({ value }) => value.startsWith(`["${kind}"`));
  if (option === undefined) throw new Error(`no option ${kind}`);
  return { input: { selected_option: option } };
}

describe('contact details', () => {
  it('are shown in a channel to the member who asked alone', async () => {
    const workspace = await shared();
    const question = workspace.mention('maja', '#konsulter', ASK_CONTACT);
    const open = await answerTo(workspace, question);
    const aside = await workspace.waitFor(() =>
      workspace.ephemerals('maja').find(({ thread_ts }) => thread_ts === question.ts),
    );
    expect(aside.text).toContain(EMAIL);
    expect(JSON.stringify(open)).not.toContain(EMAIL);
    expect(workspace.ephemerals('gustav')).toEqual([]);
    expectAccepted(workspace);
  });

  it('stay hidden from a guest who presses the buttons of a member', async () => {
    const workspace = await shared();
    const question = workspace.mention('maja', '#konsulter', ASK_CONTACT);
    const open = await answerTo(workspace, question);
    for (const { element } of elementsOf(open.blocks)) {
      if (element.type !== 'button') continue;
      await workspace.press('gustav', open, element.action_id);
    }
    await answerTo(workspace, workspace.directMessage('gustav', 'hej'));
    const seen = [
      workspace.messages('#konsulter'),
      workspace.ephemerals('gustav'),
      workspace.modals('gustav'),
    ];
    expect(JSON.stringify(seen)).not.toContain(EMAIL);
  });

  it('go to whom the settings say', async () => {
    const workspace = await start({ SHOW_EMAIL_TO: 'guests' });
    const toGuest = await answerTo(workspace, workspace.directMessage('gustav', ASK_CONTACT));
    const toOutsider = await answerTo(
      workspace,
      workspace.mention('petra', '#samverkan', ASK_CONTACT),
    );
    expect(toGuest.text).toContain(EMAIL);
    expect(toOutsider.text).not.toContain(EMAIL);
  });

  it('are found with the shortcut, with the person in Slack where they are a member', async () => {
    const workspace = await shared();
    await nextModal(workspace, 'maja', () => workspace.shortcut('maja', 'find_contact'));
    const words = { words: { words: { value: 'Smart Kompetens' } } };
    await workspace.submit('maja', words);
    const found = workspace.modals('maja').at(-1);
    expect(JSON.stringify(found)).toContain(EMAIL);
    const opened = await nextModal(workspace, 'maja', () =>
      workspace.press('maja', { view_id: found?.id ?? '' }, 'home:open'),
    );
    expect(JSON.stringify(opened)).toContain('Planerat antal deltagare');
    await workspace.press('maja', { view_id: found?.id ?? '' }, 'contact:file');
    await workspace.waitFor(() =>
      [...workspace.state.files.values()].some(({ bytes }) => bytes?.toString().includes(EMAIL)),
    );
    // The same button, pressed by somebody who may not have the file.
    await nextModal(workspace, 'gustav', () => workspace.shortcut('gustav', 'find_contact'));
    await workspace.submit('gustav', words);
    expect(JSON.stringify(workspace.modals('gustav'))).toContain('Lars-Inge');
    expect(JSON.stringify(workspace.modals('gustav'))).not.toContain(EMAIL);
    const files = workspace.state.files.size;
    const view = workspace.modals('gustav').at(-1);
    const wordToGuest = workspace.messages(workspace.directChannel('gustav')).length;
    await workspace.press('gustav', { view_id: view?.id ?? '' }, 'contact:file');
    await workspace.waitFor(
      () => workspace.messages(workspace.directChannel('gustav')).length > wordToGuest,
    );
    expect(workspace.state.files.size).toBe(files);
    expectAccepted(workspace);
  });
});

describe('beneath an answer', () => {
  it('its source is shown, line by line', async () => {
    const workspace = await shared();
    const answer = await answerTo(
      workspace,
      workspace.directMessage('alex', 'budget of Smart Kompetens?'),
    );
    const modal = await nextModal(workspace, 'alex', () =>
      workspace.press('alex', answer, 'source'),
    );
    expect(JSON.stringify(modal)).toContain('18  101 349 479');
    expect(JSON.stringify(modal)).toContain('Total projektbudget');
    expectAccepted(workspace);
  });

  it('a private one is shared, once, for all to see, with the name of the sharer', async () => {
    const workspace = await shared();
    const before = workspace.messages('#projekt').length;
    const mine = await ask(workspace, 'vem äger Smart Kompetens?');
    const told = await nextEphemeral(workspace, 'maja', async () => {
      await workspace.press('maja', mine, 'share');
      await workspace.press('maja', mine, 'share');
    });
    expect(told.text).toContain('Delat i kanalen');
    const [message, ...others] = workspace.messages('#projekt').slice(before);
    expect(message?.text).toContain('Region Östergötland');
    expect(JSON.stringify(message?.blocks)).toContain('Delat av <@U0MAJA0001>');
    expect(others).toEqual([]);
    expectAccepted(workspace);
  });

  it('a private follow-up is shared with what it followed', async () => {
    const workspace = await shared();
    const before = workspace.messages('#projekt').length;
    await ask(workspace, 'vem äger Smart Kompetens?');
    const second = await ask(workspace, 'och budgeten?');
    await nextEphemeral(workspace, 'maja', () => workspace.press('maja', second, 'share'));
    const message = await workspace.waitFor(() => workspace.messages('#projekt')[before]);
    expect(plainSpaces(message.text)).toContain('101 349 479');
  });

  it('contact details are not shared', async () => {
    const workspace = await shared();
    const before = workspace.messages('#projekt').length;
    const mine = await ask(workspace, ASK_CONTACT);
    const press = () => workspace.press('maja', mine, 'share');
    expect((await nextEphemeral(workspace, 'maja', press)).text).toContain('kan jag inte dela');
    expect(workspace.messages('#projekt')).toHaveLength(before);
  });

  it('thumbs are thanked for, and one that points down asks why', async () => {
    const workspace = await shared();
    const answer = await answerTo(
      workspace,
      workspace.directMessage('maja', 'vem äger Smart Kompetens?'),
    );
    const press = (verdict: string) => () =>
      workspace.press('maja', answer, 'feedback', {
        input: { value: `["${verdict}","2018/00082"]` },
      });
    expect((await nextEphemeral(workspace, 'maja', press('good'))).text).toContain('Tack!');
    await nextModal(workspace, 'maja', press('bad'));
    const option = { value: 'old', text: { type: 'plain_text', text: 'x' } } as never;
    await workspace.submit('maja', { reason: { reason: { selected_option: option } } });
    await workspace.waitFor(() => JSON.stringify(workspace.modals('maja')).includes('Tack!'));
    expectAccepted(workspace);
  });

  it('a wrong value is told to the keeper', async () => {
    const workspace = await shared();
    const answer = await answerTo(
      workspace,
      workspace.directMessage('maja', 'vem äger Smart Kompetens?'),
    );
    await nextModal(workspace, 'maja', () =>
      workspace.press('maja', answer, 'more', moreOption(answer, 'wrong')),
    );
    const option = { value: 'owner', text: { type: 'plain_text', text: 'x' } } as never;
    await workspace.submit('maja', {
      field: { field: { selected_option: option } },
      comment: { comment: { value: 'Det är Exempelregionen <!here>' } },
    });
    const told = await workspace.waitFor(() =>
      workspace
        .messages(workspace.directChannel('alex'))
        .find(({ text }) => text.includes('Exempelregionen')),
    );
    expect(told.text).toContain('Det är Exempelregionen');
    expect(told.text).not.toContain('<!here>');
    await workspace.waitFor(() =>
      JSON.stringify(workspace.modals('maja')).includes('Den som sköter'),
    );
    expectAccepted(workspace);
  });

  it('a human can be asked for', async () => {
    const workspace = await shared();
    const answer = await answerTo(
      workspace,
      workspace.directMessage('maja', 'vem äger Smart Kompetens?'),
    );
    const modal = await nextModal(workspace, 'maja', () =>
      workspace.press('maja', answer, 'more', moreOption(answer, 'human')),
    );
    expect(JSON.stringify(modal)).toContain('Lars-Inge Jonsson');
    expectAccepted(workspace);
  });

  it('the contact is sent as a file that address books read', async () => {
    const workspace = await shared();
    const answer = await answerTo(
      workspace,
      workspace.directMessage('maja', 'vem äger Smart Kompetens?'),
    );
    const press = () => workspace.press('maja', answer, 'more', moreOption(answer, 'file'));
    expect((await nextEphemeral(workspace, 'maja', press)).text).toContain('direktkonversation');
    const [file] = [...workspace.state.files.values()];
    expect(file?.bytes?.toString()).toContain(`EMAIL;TYPE=INTERNET:${EMAIL}`);
    expectAccepted(workspace);
  });
});

describe('a watch', () => {
  /** Maja watches the seed project in a folder of its own. */
  async function startWatching() {
    const documents = await mkdtemp(path.join(tmpdir(), 'sheets-'));
    onTestFinished(() => rm(documents, { recursive: true, force: true }));
    await cp(SEEDS, documents, { recursive: true });
    const settings = { DOCUMENTS_DIR: documents, DATA_DIR: path.join(documents, '.data') };
    const { workspace } = await startWorkspace(Date.UTC(2026, 2, 2, 8));
    const running = await runOverSocket(bot.main, workspace, settings);
    const answer = await answerTo(
      workspace,
      workspace.directMessage('maja', 'vem äger Smart Kompetens?'),
    );
    const watch = () => workspace.press('maja', answer, 'watch');
    expect((await nextEphemeral(workspace, 'maja', watch)).text).toContain('Nu bevakar du');
    const file = path.join(documents, 'smart-kompetens.txt');
    const text = await readFile(file, 'utf8');
    const setBudget = (budget: string) => writeFile(file, text.replace('101 349 479', budget));
    const dm = workspace.directChannel('maja');
    const told = (words: string) =>
      workspace.waitFor(() =>
        workspace.messages(dm).find((message) => message.text.includes(words)),
      );
    return { workspace, settings, running, watch, setBudget, told };
  }

  it('tells of a change, field by field, and stands in the Home until it is stopped', async () => {
    const { workspace, watch, setBudget, told } = await startWatching();
    expect((await nextEphemeral(workspace, 'maja', watch)).text).toContain('bevakar redan');

    await setBudget('99 000 000');
    const change = await told('har ändrats');
    expect(plainSpaces(change.text)).toMatch(/101 349 479 kr → 99 000 000 kr/);
    expect(change.text).toContain('rad 18');

    workspace.openApp('maja', 'home');
    await workspace.waitFor(() => JSON.stringify(workspace.home('maja')).includes('Sluta bevaka'));
    const home = workspace.home('maja');
    await workspace.press('maja', { view_id: home?.id ?? '' }, 'unwatch');
    await workspace.waitFor(() => !JSON.stringify(workspace.home('maja')).includes('Sluta bevaka'));
    expectAccepted(workspace);
  });

  it('tells of a change from what was told last, also where it was made while the bot was down', async () => {
    const { workspace, settings, running: first, setBudget, told } = await startWatching();
    await setBudget('99 000 000');
    await told('har ändrats');

    first.signal('SIGTERM');
    await first.ended;
    await setBudget('98 000 000');
    await runOverSocket(bot.main, workspace, settings);
    expect(plainSpaces((await told('98')).text)).toMatch(/99 000 000 kr → 98 000 000 kr/);
    expectAccepted(workspace);
  });
});

describe('the Home', () => {
  it('shows, searches and opens projects, in the language of the person', async () => {
    const workspace = await shared();
    workspace.openApp('alex', 'home');
    const home = await workspace.waitFor(() => workspace.home('alex'));
    expect(JSON.stringify(home)).toContain('What I know, and who sees it');
    await workspace.press('alex', { view_id: home.id }, 'home:search', {
      input: { value: 'östergötland' },
    });
    await workspace.waitFor(() => JSON.stringify(workspace.home('alex')).includes('1 project'));
    const modal = await nextModal(workspace, 'alex', () =>
      workspace.press('alex', { view_id: workspace.home('alex')?.id ?? '' }, 'home:open'),
    );
    expect(JSON.stringify(modal)).toContain('Smart Kompetens');
    expectAccepted(workspace);
  });

  it('erases what is kept of a person', async () => {
    const workspace = await shared();
    await answerTo(
      workspace,
      workspace.directMessage('maja', 'budget för Exempelprojektet Lärka?'),
    );
    workspace.openApp('maja', 'home');
    const home = await workspace.waitFor(() => workspace.home('maja'));
    await workspace.press('maja', { view_id: home.id }, 'home:erase');
    const told = await workspace.waitFor(() =>
      workspace
        .messages(workspace.directChannel('maja'))
        .find(({ text }) => text.startsWith('Raderat')),
    );
    expect(told.text).toMatch(/Raderat: [1-9]/);
  });

  it('suggests questions where the conversation is opened', async () => {
    const workspace = await shared();
    workspace.openApp('alex', 'messages');
    await workspace.waitFor(() => workspace.state.prompts.get(workspace.directChannel('alex')));
    const { prompts } = workspace.state.prompts.get(workspace.directChannel('alex')) ?? {};
    expect(prompts).toHaveLength(4);
    expect(prompts?.[1]?.message).toBe('Which projects are there?');
  });
});

describe('a shortcut on a message', () => {
  it('answers what the message asks, for the presser alone', async () => {
    const workspace = await shared();
    const said = workspace.say(
      'alex',
      '#projekt',
      'Vet någon hur stor budgeten för Smart Kompetens är?',
    );
    const answer = await nextEphemeral(workspace, 'maja', () =>
      workspace.shortcut('maja', 'ask_about_message', said),
    );
    expect(plainSpaces(answer.text)).toContain('101 349 479');
    expect(workspace.replies(said)).toEqual([]);
    expectAccepted(workspace);
  });
});

describe('several projects', () => {
  const fictional = path.join(SEEDS, '..', 'test', 'documents');

  it('are leafed through, or laid out as a table with a chart', async () => {
    const workspace = await start({ DOCUMENTS_DIR: fictional });
    const list = await answerTo(
      workspace,
      workspace.directMessage('maja', 'Vilka projekt finns det?'),
    );
    expect(types(list).some((type) => type === 'carousel' || type === 'data_table')).toBe(true);
    expectAccepted(workspace);
  });

  it('are told in plain rows where Slack refuses the new blocks', async () => {
    const workspace = await start({ DOCUMENTS_DIR: fictional });
    workspace.faults.onCall('chat.postMessage', { kind: 'refuse', error: 'invalid_blocks' });
    const list = await answerTo(
      workspace,
      workspace.directMessage('maja', 'Vilka projekt finns det?'),
    );
    expect(types(list)).not.toContain('carousel');
    expect(types(list)).not.toContain('data_table');
    expect(types(list)).toContain('rich_text');
  });
});

describe('too many questions', () => {
  it('are told to wait', async () => {
    const workspace = await start({ QUESTIONS_PER_MINUTE: '2' });
    const asked = ['ett', 'två', 'tre'].map((text) => workspace.directMessage('maja', text));
    const answers = await Promise.all(asked.map((question) => answerTo(workspace, question)));
    expect(answers.filter(({ text }) => text.includes('många frågor'))).toHaveLength(1);
  });
});

describe('a choice', () => {
  it('is made after the bot has been started anew', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'data-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const { workspace } = await startWorkspace(Date.UTC(2026, 2, 2, 8));
    const settings = { DATA_DIR: folder, DOCUMENTS_DIR: fictionalTwins(folder) };
    await writeTwins(settings.DOCUMENTS_DIR);
    const first = await runOverSocket(bot.main, workspace, settings);
    const question = workspace.mention(
      'maja',
      '#projekt',
      'hur stor är budgeten för Exempelprojektet Fjäll?',
    );
    const choice = await answerTo(workspace, question);
    first.signal('SIGKILL');
    await first.ended;
    await runOverSocket(bot.main, workspace, settings);
    // In between, something else was asked in the thread.
    workspace.mention('maja', '#projekt', 'hej', { thread_ts: question.ts });
    await workspace.waitFor(() => workspace.replies(question)[2]);
    await workspace.press('alex', choice, 'choose:1');
    const chosen = await workspace.waitFor(() => workspace.replies(question)[3]);
    expect(plainSpaces(chosen.text)).toContain('2 000 000');
  });
});

function fictionalTwins(folder: string): string {
  return path.join(folder, 'documents');
}

/** Two projects of one name. */
async function writeTwins(folder: string): Promise<void> {
  await cp(SEEDS, folder, { recursive: true });
  for (const [number, budget] of [
    ['2031/00001', '1 000 000'],
    ['2031/00002', '2 000 000'],
  ] as const) {
    const text = `Exempelprojektet Fjäll\n\nDiarienummer:\n${number}\nTotal projektbudget:\n${budget}\n\nEtt projekt i fjällen.\n`;
    await writeFile(path.join(folder, `${number.replace('/', '-')}.txt`), text);
  }
}

describe('buttons that a member once got', () => {
  // All golden questions: `npm run old-buttons`.
  it('show contact details to no guest and no outsider, wherever they press', async () => {
    const workspace = await shared();
    const { presses, shownToMembers, leaks } = await pressOldButtons(
      workspace,
      [
        { lang: 'sv', question: ASK_CONTACT },
        { lang: 'en', question: 'Who is the contact person of Smart Kompetens?' },
      ],
      [EMAIL],
    );
    expect(shownToMembers).toBe(1);
    expect(presses).toBeGreaterThan(100);
    expect(leaks).toEqual([]);
  });
});
