// files.*: the two steps of an upload, and what became of a file.

import { z } from 'zod';
import type { Core } from '../core.js';
import { tellPosted } from '../events/message-events.js';
import { addMessage } from '../state/messages.js';
import type { StoredFile } from '../state/state.js';
import { isObject } from '../validate/inspect.js';
import { writableChannel } from './channel-access.js';
import { checkThread } from './chat.js';
import { count, jsonValue, method, word } from './method.js';
import type { Answer, Method } from './method.js';
import { SlackError } from './slack-error.js';

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  csv: 'text/csv',
  txt: 'text/plain',
  json: 'application/json',
  pdf: 'application/pdf',
};

/** A file as files.info shows it. */
export function fileToApi(core: Core, file: StoredFile): Answer {
  const url = `${core.address()}/files/${file.id}`;
  return {
    id: file.id,
    name: file.name,
    title: file.title,
    mimetype: file.completed ? file.mimetype : '',
    size: file.size,
    user: file.user,
    url_private: url,
    permalink: url,
    ...(file.alt_text === '' ? {} : { alt_txt: file.alt_text }),
  };
}

const getUploadURL = method({
  name: 'files.getUploadURLExternal',
  token: 'bot',
  scope: 'files:write',
  args: z.object({
    filename: word,
    length: count,
    alt_txt: z.string().optional(),
    alt_text: z.string().optional(),
  }),
  handle(args, core) {
    if (args.length < 1) throw new SlackError('invalid_arguments');
    const id = core.state.ids.next('F');
    const extension = args.filename.split('.').at(-1)?.toLowerCase() ?? '';
    core.state.files.set(id, {
      id,
      name: args.filename,
      title: args.filename,
      alt_text: args.alt_txt ?? args.alt_text ?? '',
      mimetype: TYPES[extension] ?? 'application/octet-stream',
      bytes: null,
      size: args.length,
      user: core.state.bot.user_id,
      completed: false,
    });
    return { upload_url: `${core.address()}/upload/${id}`, file_id: id };
  },
});

const completeUpload = method({
  name: 'files.completeUploadExternal',
  token: 'bot',
  scope: 'files:write',
  args: z.object({
    files: jsonValue,
    channel_id: z.string().optional(),
    initial_comment: z.string().optional(),
    thread_ts: z.string().optional(),
  }),
  handle(args, core) {
    const files = (Array.isArray(args.files) ? (args.files as unknown[]) : []).map((one) => {
      const file =
        isObject(one) && typeof one['id'] === 'string'
          ? core.state.files.get(one['id'])
          : undefined;
      if (file?.bytes?.length !== file?.size || !file) throw new SlackError('file_not_found');
      if (isObject(one) && typeof one['title'] === 'string') file.title = one['title'];
      return file;
    });
    if (files.length === 0) throw new SlackError('invalid_arguments');
    if (args.channel_id !== undefined) share(core, args.channel_id, files, args);
    for (const file of files) file.completed = true;
    core.state.changed();
    return { files: files.map((file) => fileToApi(core, file)) };
  },
});

function share(
  core: Core,
  channelId: string,
  files: readonly StoredFile[],
  args: { readonly initial_comment?: string | undefined; readonly thread_ts?: string | undefined },
): void {
  const channel = writableChannel(core, channelId);
  checkThread(core, channel, args.thread_ts);
  const message = addMessage(core.state, {
    channel: channel.id,
    user: core.state.bot.user_id,
    text: args.initial_comment ?? '',
    blocks: [],
    thread_ts: args.thread_ts,
    files: files.map(({ id }) => id),
  });
  tellPosted(core, channel, message);
}

const info = method({
  name: 'files.info',
  token: 'bot',
  scope: 'files:read',
  args: z.object({ file: word }),
  handle(args, core) {
    const file = core.state.files.get(args.file);
    if (!file) throw new SlackError('file_not_found');
    return { file: fileToApi(core, file) };
  },
});

export const FILE_METHODS: readonly Method[] = [getUploadURL, completeUpload, info];
