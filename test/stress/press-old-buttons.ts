// What members' answers can be pressed on, pressed by a guest and an outsider; and the same questions at every door → what came out.

import type { PageInputValue, PageOption } from '../../src/workspace/page-api.js';
import { elementsOf } from '../../src/workspace/state/block-ids.js';
import type { Message } from '../../src/workspace/state/state.js';
import type { MessageAt, Workspace } from '../../src/workspace/workspace.js';

export interface AskedQuestion {
  readonly lang: 'sv' | 'en';
  readonly question: string;
  readonly conversation?: readonly { readonly text: string }[];
}

export interface Pressed {
  /** Things to press that members' answers carried, each counted once. */
  readonly elements: number;
  readonly presses: number;
  /** Questions that a guest or an outsider asked. */
  readonly asked: number;
  /** How many of the secrets members were shown: without any nothing was proven. */
  readonly shownToMembers: number;
  /** Secrets that a guest or an outsider was shown, each with where. */
  readonly leaks: readonly string[];
}

type Element = ReturnType<typeof elementsOf>[number]['element'];

const MEMBERS = { sv: 'maja', en: 'alex' } as const;
/** A guest and an outsider, each with a channel that they share with members and the bot. */
const OTHERS = [
  { person: 'gustav', channel: '#konsulter', isInHouse: true },
  // Of another workspace: the bot's messages and its name are all that she has of it.
  { person: 'petra', channel: '#samverkan', isInHouse: false },
] as const;
const AT_ONCE = 25;
/** Blocks in a message. */
const IN_ONE = 40;
const PATIENCE = { withinMs: 60_000 };

/**
 * A message of the bot's stays where it is for ever, and whoever sees it can press what is on it. So
 * everything to press is put before the guest and the outsider in a channel, in a thread and in their
 * own conversation with the bot, and pressed there by them; and in the channels by a member, before
 * everybody. The questions are asked by both at each door as well.
 * @param secrets contact details, none of which stands in a question.
 */
export async function pressOldButtons(
  workspace: Workspace,
  questions: readonly AskedQuestion[],
  secrets: readonly string[],
): Promise<Pressed> {
  const elements = await collectElements(workspace, questions);
  const answers = told(
    Object.values(MEMBERS).flatMap((member) => [
      ...workspace.messages(workspace.directChannel(member)),
    ]),
  );
  const shownToMembers = secrets.filter((secret) => answers.includes(secret)).length;
  const leaks = new Set<string>();
  const tally = { presses: 0, asked: 0 };
  const look = lookOut(workspace, secrets, leaks);
  for (const { person } of OTHERS) look(person, 'before', { ownViews: false });
  for (const { person, channel, isInHouse } of OTHERS) {
    const root = workspace.say('maja', channel, 'Här är de gamla svaren');
    const own = isInHouse ? [{ channel: workspace.directMessage(person, 'Hej').channel }] : [];
    for (const at of [root, { channel: root.channel }, ...own])
      for (const [shown, placed] of await putUp(workspace, elements, at))
        tally.presses += await pressAll(workspace, person, shown, placed);
    look(person, `${person} presses`);
    for (const [shown, placed] of await putUp(workspace, elements, { channel: root.channel }))
      tally.presses += await pressAll(workspace, 'maja', shown, placed);
    look(person, `a member presses before ${person}`, { ownViews: false });
    tally.asked += await askInChannel(workspace, person, channel, questions);
    if (isInHouse) tally.asked += await askEverywhere(workspace, person, channel, questions, look);
    look(person, `${person} asks`);
  }
  return { elements: elements.length, ...tally, shownToMembers, leaks: [...leaks] };
}

/** Asks as a member in a direct message, and by the command; whatever came back can be pressed. */
async function collectElements(
  workspace: Workspace,
  questions: readonly AskedQuestion[],
): Promise<readonly Element[]> {
  const found = new Map<string, Element>();
  const take = ({ blocks }: Pick<Message, 'blocks'>): void => {
    for (const { element } of elementsOf(blocks)) {
      const { action_id, type } = element;
      const kind = action_id.replace(/\d+$/, '');
      const { value, options, positive_button, negative_button } = element;
      const said = [value, options, positive_button, negative_button];
      found.set(JSON.stringify([type, kind, said]), element);
    }
  };
  await inGroups(questions, async ({ lang, question, conversation }) => {
    const member = MEMBERS[lang];
    const said = [...(conversation ?? []).map(({ text }) => text), question];
    const root = workspace.directMessage(member, said[0] ?? question);
    for (const [index, text] of said.entries()) {
      if (index > 0) workspace.directMessage(member, text, { thread_ts: root.ts });
      await isAnswered(workspace, root, index + 1);
    }
    for (const answer of repliesOfBot(workspace, root)) take(answer);
    await workspace.command(member, '#projekt', '/projekt', question);
  });
  await isQuiet(workspace);
  for (const member of Object.values(MEMBERS)) {
    workspace.ephemerals(member).forEach(take);
    await workspace.shortcut(member, 'find_contact');
    await isQuiet(workspace);
    await workspace.submit(member, { words: { words: { value: 'Smart Kompetens' } } });
    workspace.modals(member).forEach(take);
    await closeModals(workspace, member);
    // What comes late is theirs, and not of whoever presses next.
    await isQuiet(workspace);
  }
  return [...found.values()].filter(({ type }) => PRESSABLE.has(type));
}

const PRESSABLE = new Set(['button', 'overflow', 'feedback_buttons']);

type Placed = readonly (readonly [block: string, element: Element])[];

/** The elements on messages of the bot's own, in one place. */
async function putUp(
  workspace: Workspace,
  elements: readonly Element[],
  { channel, ts }: { readonly channel: string; readonly ts?: string },
): Promise<readonly (readonly [MessageAt, Placed])[]> {
  const messages: (readonly [MessageAt, Placed])[] = [];
  for (let start = 0; start < elements.length; start += IN_ONE) {
    const placed = elements
      .slice(start, start + IN_ONE)
      .map((element, index) => [`b${index}`, element] as const);
    const blocks = placed.map(([block_id, element]) => ({
      type: element.type === 'feedback_buttons' ? 'context_actions' : 'actions',
      block_id,
      elements: [element],
    }));
    const response = await fetch(`${workspace.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${workspace.tokens.bot}`,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify({ channel, text: 'Gamla svar', blocks, ...(ts && { thread_ts: ts }) }),
    });
    const posted = (await response.json()) as { ok: boolean; error?: string; ts: string };
    if (!posted.ok) throw new Error(`Old buttons could not be put up: ${posted.error ?? ''}`);
    messages.push([{ channel, ts: posted.ts }, placed]);
  }
  return messages;
}

async function pressAll(
  workspace: Workspace,
  person: string,
  shown: MessageAt,
  placed: Placed,
): Promise<number> {
  const presses = placed.flatMap(([block_id, element]) =>
    inputsOf(element).map((input) => ({ block_id, action: element.action_id, input })),
  );
  await inGroups(presses, async ({ block_id, action, input }) => {
    await workspace.press(person, shown, action, { block_id, input });
  });
  await isQuiet(workspace);
  await closeModals(workspace, person);
  return presses.length;
}

function inputsOf(element: Element): readonly PageInputValue[] {
  if (element.type === 'overflow')
    return (element['options'] as PageOption[]).map((selected_option) => ({ selected_option }));
  if (element.type !== 'feedback_buttons') return [{}];
  return ['positive_button', 'negative_button'].map((side) => ({
    value: (element[side] as { readonly value: string }).value,
  }));
}

/** By a mention, and on from its answer. */
async function askInChannel(
  workspace: Workspace,
  person: string,
  channel: string,
  questions: readonly AskedQuestion[],
): Promise<number> {
  await inGroups(questions, async ({ question }) => {
    const root = workspace.mention(person, channel, question);
    await isAnswered(workspace, root, 1);
    workspace.mention(person, channel, 'och vad är mejladressen dit?', { thread_ts: root.ts });
    await isAnswered(workspace, root, 2);
  });
  await isQuiet(workspace);
  return 2 * questions.length;
}

/** By direct message, command, both shortcuts and the search of the Home. */
async function askEverywhere(
  workspace: Workspace,
  person: string,
  channel: string,
  questions: readonly AskedQuestion[],
  look: Look,
): Promise<number> {
  await inGroups(questions, async ({ question }) => {
    await isAnswered(workspace, workspace.directMessage(person, question), 1);
    await workspace.command(person, channel, '/projekt', question);
    await workspace.shortcut(person, 'ask_about_message', workspace.say(person, channel, question));
  });
  await isQuiet(workspace);
  const words = new Set(questions.map(({ question }) => question.slice(0, 100)));
  for (const value of [...words].slice(0, MOST_SEARCHED)) {
    await workspace.shortcut(person, 'find_contact');
    await workspace.waitFor(() => workspace.modals(person)[0], PATIENCE);
    await workspace.submit(person, { words: { words: { value } } });
    look(person, `${person} looks for a contact`);
    await closeModals(workspace, person);
  }
  workspace.openApp(person, 'home');
  const home = await workspace.waitFor(() => workspace.home(person), PATIENCE);
  const [search] = elementsOf(home.blocks);
  if (search !== undefined)
    await inGroups([...words].slice(0, MOST_SEARCHED), async (value) => {
      const { block_id, element } = search;
      const view = workspace.home(person) ?? home;
      await workspace
        .press(person, { view_id: view.id }, element.action_id, { block_id, input: { value } })
        // The view was drawn anew meanwhile.
        .catch(() => undefined);
    });
  await isQuiet(workspace);
  return 3 * questions.length;
}

const MOST_SEARCHED = 100;

/** Whatever the bot has sent since it was last looked, if the person could see it. */
type Look = (person: string, when: string, options?: { readonly ownViews: boolean }) => void;

function lookOut(workspace: Workspace, secrets: readonly string[], leaks: Set<string>): Look {
  const seen = new Set<unknown>();
  return (person, when, { ownViews } = { ownViews: true }) => {
    const { state } = workspace;
    const id = [...state.people.values()].find(({ name }) => name === person)?.id ?? '';
    const { user_id: bot } = state.bot;
    const channels = [...state.channels.values()].filter(({ members }) => members.has(id));
    // A modal is shown to whoever pressed, and a file sent to them; to nobody else.
    const files = [...state.files.values()];
    const views = workspace.recordedCalls.filter(({ method }) => method.startsWith('views.'));
    const shown: unknown[] = [
      ...channels.flatMap((channel) =>
        workspace.messages(channel.id).filter(({ user }) => user === bot),
      ),
      ...workspace.ephemerals(person),
      ...(ownViews ? [...views, ...files] : []),
      workspace.modals(person),
      workspace.home(person),
    ];
    for (const one of shown) {
      if (one === null || seen.has(one)) continue;
      seen.add(one);
      const text = told(one);
      for (const secret of secrets)
        if (text.includes(secret)) leaks.add(`${when}: ${secret} in ${text.slice(0, 200)}`);
    }
    for (const own of [...views, ...files]) seen.add(own);
  };
}

/** As it is read, a file by its content. */
function told(one: unknown): string {
  const { bytes } = one as { readonly bytes?: Buffer | null };
  return (bytes?.toString() ?? JSON.stringify(one)).replace(/\s/g, ' ');
}

function repliesOfBot(workspace: Workspace, root: MessageAt): readonly Message[] {
  return workspace.replies(root).filter(({ user }) => user === workspace.state.bot.user_id);
}

async function isAnswered(workspace: Workspace, root: MessageAt, times: number): Promise<void> {
  await workspace.waitFor(() => repliesOfBot(workspace, root).length >= times, PATIENCE);
}

async function closeModals(workspace: Workspace, person: string): Promise<void> {
  while (workspace.modals(person).length > 0) await workspace.closeView(person);
}

const QUIET_MS = 100;

/** Nothing has been called or sent for a while. */
async function isQuiet(workspace: Workspace): Promise<void> {
  const count = (): number =>
    workspace.recordedCalls.length +
    OTHERS.reduce((sum, { person }) => sum + workspace.ephemerals(person).length, 0);
  for (let before = -1; before !== count() || workspace.pendingEvents() > 0;) {
    before = count();
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  }
}

async function inGroups<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  for (let start = 0; start < items.length; start += AT_ONCE)
    await Promise.all(items.slice(start, start + AT_ONCE).map(act));
}
