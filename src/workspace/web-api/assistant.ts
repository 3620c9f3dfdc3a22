// assistant.threads.*: the "is thinking" line, suggested prompts and titles of conversations with the agent.

import { z } from 'zod';
import { clearStatus } from '../state/messages.js';
import { isObject } from '../validate/inspect.js';
import { LIMITS } from '../validate/limits.js';
import { channelOf } from './channel-access.js';
import { jsonValue, method, word } from './method.js';
import type { Method } from './method.js';
import { SlackError, invalidArguments } from './slack-error.js';

/** https://docs.slack.dev/reference/methods/assistant.threads.setStatus: gone by itself after this. */
const STATUS_MS = 120_000;

const setStatus = method({
  name: 'assistant.threads.setStatus',
  token: 'bot',
  scope: 'chat:write',
  args: z.object({
    channel_id: word,
    thread_ts: word,
    status: z.string(),
    loading_messages: jsonValue.optional(),
  }),
  handle(args, core) {
    const { state } = core;
    const channel = channelOf(core, args.channel_id);
    if (!channel.members.has(state.bot.user_id)) throw new SlackError('not_in_channel');
    if (!/^\d{10}\.\d{6}$/u.test(args.thread_ts)) throw new SlackError('invalid_thread_ts');
    const loading_messages = readLoadingMessages(args.loading_messages);
    clearStatus(state, channel.id, args.thread_ts);
    if (args.status !== '') {
      const cancel = state.clock.after(STATUS_MS, () => {
        clearStatus(state, channel.id, args.thread_ts);
        state.changed();
      });
      const { thread_ts, status } = args;
      state.statuses.set(`${channel.id}:${thread_ts}`, {
        channel: channel.id,
        thread_ts,
        status,
        loading_messages,
        cancel,
      });
    }
    state.changed();
    return {};
  },
});

function readLoadingMessages(given: unknown): readonly string[] {
  if (given === undefined) return [];
  if (!Array.isArray(given))
    throw invalidArguments(['must provide an array [json-pointer:/loading_messages]']);
  const { max } = LIMITS.loadingMessages;
  if (given.length > max)
    throw invalidArguments([`no more than ${max} items allowed [json-pointer:/loading_messages]`]);
  const faults = given.flatMap((one: unknown, index) =>
    typeof one === 'string' && one !== '' && one.length <= LIMITS.loadingMessage.max
      ? []
      : [
          `must be less than ${LIMITS.loadingMessage.max + 1} characters [json-pointer:/loading_messages/${index}]`,
        ],
  );
  if (faults.length > 0) throw invalidArguments(faults);
  return given as readonly string[];
}

const setSuggestedPrompts = method({
  name: 'assistant.threads.setSuggestedPrompts',
  token: 'bot',
  scope: 'assistant:write',
  args: z.object({
    channel_id: word,
    thread_ts: z.string().optional(),
    title: z.string().optional(),
    prompts: jsonValue,
  }),
  handle(args, core) {
    const channel = channelOf(core, args.channel_id);
    if (channel.kind !== 'im') throw new SlackError('channel_not_found');
    const prompts = readPrompts(args.prompts);
    // With agent_view a call that names a thread succeeds and shows nothing.
    if (args.thread_ts === undefined) {
      core.state.prompts.set(channel.id, { title: args.title ?? '', prompts });
      core.state.changed();
    }
    return {};
  },
});

function readPrompts(
  given: unknown,
): readonly { readonly title: string; readonly message: string }[] {
  if (!Array.isArray(given) || given.length === 0)
    throw invalidArguments(['must provide an array [json-pointer:/prompts]']);
  const { max } = LIMITS.suggestedPrompts;
  if (given.length > max)
    throw invalidArguments([`no more than ${max} items allowed [json-pointer:/prompts]`]);
  return given.map((one: unknown, index) => {
    if (!isObject(one) || typeof one['title'] !== 'string' || typeof one['message'] !== 'string')
      throw invalidArguments([`missing required field: title [json-pointer:/prompts/${index}]`]);
    return { title: one['title'], message: one['message'] };
  });
}

const setTitle = method({
  name: 'assistant.threads.setTitle',
  token: 'bot',
  scope: 'assistant:write',
  args: z.object({ channel_id: word, thread_ts: word, title: word }),
  handle(args, core) {
    channelOf(core, args.channel_id);
    return {};
  },
});

export const ASSISTANT_METHODS: readonly Method[] = [setStatus, setSuggestedPrompts, setTitle];
