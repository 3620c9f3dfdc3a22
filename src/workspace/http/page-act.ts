// What a person does on the page → the act, and what came of it.

import { z } from 'zod';
import { assertNever } from '../../model/assert-never.js';
import { personOf, seenChannel } from '../acts/people.js';
import { deleteOwn, dismiss, edit, post, react } from '../acts/post.js';
import { press } from '../acts/press.js';
import { openApp, runCommand, runShortcut } from '../acts/run.js';
import { close, submit } from '../acts/submit.js';
import { suggest } from '../acts/suggest.js';
import type { Core } from '../core.js';
import { bringIn, setArchived, takeOut } from '../events/membership.js';
import type { PageAct, PageActResult, PageInputValue, PageStateValues } from '../page-api.js';
import type { Person } from '../state/seed.js';
import { isObject } from '../validate/inspect.js';
import { SlackError } from '../web-api/slack-error.js';
import type { MoveClock } from './page-hooks.js';

const at = z.object({ channel: z.string(), ts: z.string() });
const place = z.union([at, z.object({ view_id: z.string() })]);
// Values go to the app as the page gave them; the element decides which field counts.
const input = z.custom<PageInputValue>(isObject);
const values = z.custom<PageStateValues>(isObject);
const element = { place, block_id: z.string(), action_id: z.string() };

const schema = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('post'),
    channel: z.string(),
    text: z.string(),
    thread_ts: z.string().optional(),
  }),
  at.extend({ act: z.literal('edit'), text: z.string() }),
  at.extend({ act: z.literal('delete') }),
  z.object({
    act: z.literal('command'),
    channel: z.string(),
    command: z.string(),
    text: z.string(),
  }),
  z.object({
    act: z.literal('press'),
    ...element,
    input: input.optional(),
    state: values.optional(),
  }),
  z.object({ act: z.literal('suggest'), ...element, value: z.string() }),
  z.object({ act: z.literal('submit'), view_id: z.string(), state: values }),
  z.object({ act: z.literal('close'), view_id: z.string(), all: z.boolean().optional() }),
  z.object({ act: z.literal('open_app'), tab: z.enum(['home', 'messages']) }),
  z.object({ act: z.literal('shortcut'), callback_id: z.string(), message: at.optional() }),
  at.extend({ act: z.literal('react'), name: z.string(), remove: z.boolean().optional() }),
  at.extend({ act: z.literal('dismiss') }),
  z.object({ act: z.literal('archive'), channel: z.string(), archived: z.boolean() }),
  z.object({ act: z.literal('invite'), channel: z.string(), user: z.string() }),
  z.object({ act: z.literal('remove'), channel: z.string(), user: z.string() }),
  z.object({ act: z.literal('move_clock') }),
]);

type Act = z.output<typeof schema>;
/** The schema takes whatever the contract allows. */
type Contract = PageAct extends z.input<typeof schema> ? Act : never;

/** Does what was asked, as this person. Refusals come back as `ok: false`; other errors are thrown. */
export async function pageAct(
  core: Core,
  person: Person,
  body: unknown,
  moveClock: MoveClock | null,
): Promise<PageActResult> {
  const read = schema.safeParse(body);
  if (!read.success) return { ok: false, error: 'invalid_act', message: read.error.message };
  try {
    return await run(core, person, read.data, moveClock);
  } catch (error) {
    if (error instanceof SlackError) return { ok: false, error: error.message };
    throw error;
  }
}

async function run(
  core: Core,
  person: Person,
  act: Contract,
  moveClock: MoveClock | null,
): Promise<PageActResult> {
  switch (act.act) {
    case 'post':
      return postOrCommand(core, person, act);
    case 'edit':
      edit(core, person, act, act.text);
      return { ok: true };
    case 'delete':
      deleteOwn(core, person, act);
      return { ok: true };
    case 'command':
      await runCommand(core, person, act.channel, act.command, act.text);
      return { ok: true };
    case 'press':
      await press(core, person, act);
      return { ok: true };
    case 'suggest':
      return { ok: true, ...(await suggest(core, person, act, act.value)) };
    case 'submit': {
      const errors = await submit(core, person, act.view_id, act.state);
      return Object.keys(errors).length === 0 ? { ok: true } : { ok: true, errors };
    }
    case 'close':
      await close(core, person, act.view_id, act.all === true);
      return { ok: true };
    case 'open_app':
      openApp(core, person, act.tab);
      return { ok: true };
    case 'shortcut':
      await runShortcut(core, person, act.callback_id, act.message);
      return { ok: true };
    case 'react':
      react(core, person, act, act.name, act.remove !== true);
      return { ok: true };
    case 'dismiss':
      dismiss(core, person, act);
      return { ok: true };
    case 'archive':
    case 'invite':
    case 'remove':
      changeChannel(core, person, act);
      return { ok: true };
    case 'move_clock':
      if (!moveClock || moveClock.next() === null) throw new SlackError('not_enabled');
      await moveClock.go();
      core.state.changed();
      return { ok: true };
    default:
      return assertNever(act);
  }
}

/** A post that begins with a command of the app runs it. */
async function postOrCommand(
  core: Core,
  person: Person,
  act: Extract<Contract, { act: 'post' }>,
): Promise<PageActResult> {
  const command = /^\/\S+/u.exec(act.text)?.[0];
  if (command !== undefined && act.thread_ts === undefined) {
    await runCommand(core, person, act.channel, command, act.text.slice(command.length).trim());
    return { ok: true };
  }
  const { ts } = post(core, person, act, act.text);
  return { ok: true, ts };
}

function changeChannel(
  core: Core,
  person: Person,
  act: Extract<Contract, { act: 'archive' | 'invite' | 'remove' }>,
): void {
  const channel = seenChannel(core, person, act.channel);
  if (channel.kind === 'im' || person.kind !== 'member') throw new SlackError('not_allowed');
  switch (act.act) {
    case 'archive':
      setArchived(core, channel, act.archived, person.id);
      return;
    case 'invite': {
      if (channel.is_archived) throw new SlackError('is_archived');
      const { bot } = core.state;
      const user = act.user === bot.user_id ? bot.user_id : personOf(core, act.user).id;
      bringIn(core, channel, user, person.id);
      return;
    }
    case 'remove':
      takeOut(core, channel, act.user);
      return;
    default:
      assertNever(act);
  }
}
