// What an app answers through a response_url or in the acknowledgement of a command → messages.

import type { Core } from '../core.js';
import { tellChanged, tellDeleted, tellPosted } from '../events/message-events.js';
import { addMessage, findMessage, removeMessage, replaceMessage } from '../state/messages.js';
import type { Channel, ResponseUrl } from '../state/state.js';
import { isObject } from '../validate/inspect.js';
import type { JsonObject } from '../validate/inspect.js';
import { changeMessage } from '../web-api/chat.js';
import { readBlocks } from '../web-api/message-content.js';
import type { Content } from '../web-api/message-content.js';
import { SlackError } from '../web-api/slack-error.js';

type Target = Pick<ResponseUrl, 'channel' | 'user' | 'thread_ts' | 'message_ts'>;

/** Uses a response_url; expired_url or used_url when it is past. */
export function useResponseUrl(core: Core, id: string, body: unknown): void {
  const url = core.state.responseUrls.get(id);
  if (!url || core.state.clock.now() > url.expires) throw new SlackError('expired_url');
  if (url.uses <= 0) throw new SlackError('used_url');
  respond(core, url, body, 'response_url');
  url.uses -= 1;
}

/** Shows an answer: ephemeral unless `response_type` is in_channel; may replace or delete the original. */
export function respond(core: Core, target: Target, body: unknown, source: string): void {
  const given: JsonObject = typeof body === 'string' ? { text: body } : isObject(body) ? body : {};
  const channel = core.state.channels.get(target.channel);
  if (!channel) throw new SlackError('channel_not_found');
  if (given['delete_original'] === true) {
    deleteOriginal(core, channel, target);
    return;
  }
  const content = contentOf(core, given, source);
  if (content.text === null && content.blocks === null) {
    // An empty acknowledgement of a command says nothing; an empty response is an error.
    if (source === 'ack') return;
    throw new SlackError('no_text');
  }
  if (given['replace_original'] === true && target.message_ts !== null) {
    replaceOriginal(core, channel, target, content);
    return;
  }
  const thread = given['thread_ts'] ?? target.thread_ts;
  const message = addMessage(core.state, {
    channel: channel.id,
    user: core.state.bot.user_id,
    text: content.text ?? '',
    blocks: content.blocks ?? [],
    thread_ts: typeof thread === 'string' ? thread : undefined,
    only_for: given['response_type'] === 'in_channel' ? null : target.user,
  });
  tellPosted(core, channel, message);
}

function contentOf(core: Core, given: JsonObject, source: string): Content {
  const { text, blocks } = given;
  return {
    text: typeof text === 'string' && text !== '' ? text : null,
    // The total size is not held against a response_url: https://github.com/slackapi/bolt-js/issues/2509
    blocks: blocks === undefined ? null : readBlocks(core, source, blocks, 'without size'),
    metadata: null,
  };
}

function original(core: Core, target: Target): ReturnType<typeof findMessage> {
  return findMessage(core.state, target.channel, target.message_ts ?? '', 'with ephemerals');
}

function replaceOriginal(core: Core, channel: Channel, target: Target, content: Content): void {
  const before = original(core, target);
  if (!before) throw new SlackError('message_not_found');
  const blocks = content.blocks ?? [];
  const after = changeMessage(core, before, { ...content, blocks });
  replaceMessage(core.state, after);
  if (before.only_for === null) tellChanged(core, channel, before, after);
}

function deleteOriginal(core: Core, channel: Channel, target: Target): void {
  const message = original(core, target);
  if (!message) throw new SlackError('message_not_found');
  removeMessage(core.state, message);
  if (message.only_for === null) tellDeleted(core, channel, message);
}
