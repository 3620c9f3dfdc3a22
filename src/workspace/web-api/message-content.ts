// The content arguments of a message → text, blocks and metadata fit to store, or Slack's refusal.

import { z } from 'zod';
import type { Core } from '../core.js';
import type { PageBlock } from '../page-api.js';
import { completeBlocks } from '../state/block-ids.js';
import type { MessageMetadata } from '../state/state.js';
import { isObject } from '../validate/inspect.js';
import { BLOCK_OVERHEAD, LIMITS } from '../validate/limits.js';
import { faultToMessage, textLength, validateBlocks } from '../validate/validate-blocks.js';
import { jsonValue } from './method.js';
import { SlackError } from './slack-error.js';

/** Arguments that carry content, for the schemas of chat methods. */
export const CONTENT_ARGS = {
  text: z.string().optional(),
  blocks: jsonValue.optional(),
  attachments: jsonValue.optional(),
  markdown_text: z.string().optional(),
  metadata: jsonValue.optional(),
};

export interface ContentArgs {
  readonly text?: string | undefined;
  readonly blocks?: unknown;
  readonly attachments?: unknown;
  readonly markdown_text?: string | undefined;
  readonly metadata?: unknown;
}

export interface Content {
  /** null where none was given. */
  readonly text: string | null;
  /** null where none were given. */
  readonly blocks: readonly PageBlock[] | null;
  /** null where none was given; undefined fields as given by `{}`. */
  readonly metadata: MessageMetadata | 'remove' | null;
}

/**
 * Reads and checks content. `too long` says what becomes of text beyond the limit: chat.postMessage cuts it,
 * chat.update and chat.postEphemeral refuse it. Refused blocks are remembered in `core.refusals`.
 */
export function readContent(
  core: Core,
  methodName: string,
  args: ContentArgs,
  tooLong: 'cut' | 'refuse',
): Content {
  if (args.attachments !== undefined && !isEmptyList(args.attachments))
    throw new SlackError('invalid_attachments');
  if (args.markdown_text !== undefined) return readMarkdown(core, args);
  const text = readText(args.text, tooLong);
  const blocks = args.blocks === undefined ? null : readBlocks(core, methodName, args.blocks);
  return { text, blocks, metadata: readMetadata(args.metadata) };
}

/** The same, but something must be there to show. */
export function readShownContent(
  core: Core,
  methodName: string,
  args: ContentArgs,
  tooLong: 'cut' | 'refuse',
): Content {
  const content = readContent(core, methodName, args, tooLong);
  const hasText = content.text !== null && content.text.trim() !== '';
  if (!hasText && (content.blocks ?? []).length === 0) throw new SlackError('no_text');
  return content;
}

function readText(text: string | undefined, tooLong: 'cut' | 'refuse'): string | null {
  if (text === undefined) return null;
  if (tooLong === 'refuse' && text.length > LIMITS.updatedText.max)
    throw new SlackError('msg_too_long');
  return escapeLoose(text).slice(0, LIMITS.messageText.max);
}

/** Escapes what is neither an entity nor Slack's own <…> markup. */
function escapeLoose(text: string): string {
  return text
    .replace(/&(?!(?:amp|lt|gt);)/gu, '&amp;')
    .replace(/<(?![@#!][^<>]+>|(?:https?|mailto|tel):[^<>]+>)/gu, '&lt;');
}

function readMarkdown(core: Core, args: ContentArgs): Content {
  if (args.text !== undefined || args.blocks !== undefined)
    throw new SlackError('markdown_text_conflict');
  const text = args.markdown_text ?? '';
  if (text.length > LIMITS.markdownTextArgument.max) throw new SlackError('msg_too_long');
  if (text === '') throw new SlackError('no_text');
  const blocks = completeBlocks([{ type: 'markdown', text }], core.state.ids);
  return { text, blocks, metadata: readMetadata(args.metadata) };
}

/** Blocks fit to store; else invalid_blocks_format, invalid_blocks or msg_blocks_too_long. */
export function readBlocks(
  core: Core,
  methodName: string,
  given: unknown,
  size: 'with size' | 'without size' = 'with size',
): readonly PageBlock[] {
  if (!Array.isArray(given)) throw new SlackError('invalid_blocks_format');
  const faults = validateBlocks(given, { surface: 'message', hasFile: fileLookup(core) });
  if (faults.length > 0) {
    core.refusals.push({
      method: methodName,
      surface: 'message',
      error: 'invalid_blocks',
      faults,
      blocks: given,
    });
    core.state.changed();
    const messages = faults.map(faultToMessage);
    throw new SlackError('invalid_blocks', {
      errors: messages.map((message) => message.replace('[ERROR] ', '')),
      response_metadata: { messages },
    });
  }
  const length = textLength(given) + given.length * BLOCK_OVERHEAD;
  if (size === 'with size' && length > LIMITS.messageBlocksText.max) {
    const faults = [{ pointer: '/blocks', message: `text of ${length} characters is too long` }];
    core.refusals.push({
      method: methodName,
      surface: 'message',
      error: 'msg_blocks_too_long',
      faults,
      blocks: given,
    });
    core.state.changed();
    throw new SlackError('msg_blocks_too_long');
  }
  return completeBlocks(given.filter(isObject), core.state.ids);
}

/** True for images that were uploaded completely, by id or by link. */
export function fileLookup(core: Core): (idOrUrl: string) => boolean {
  return (idOrUrl) =>
    [...core.state.files.values()].some(
      (file) =>
        file.completed &&
        file.mimetype.startsWith('image/') &&
        (file.id === idOrUrl || idOrUrl === `${core.address()}/files/${file.id}`),
    );
}

function readMetadata(given: unknown): Content['metadata'] {
  if (given === undefined) return null;
  if (!isObject(given)) throw new SlackError('invalid_metadata_format');
  if (Object.keys(given).length === 0) return 'remove';
  const { event_type, event_payload } = given;
  if (typeof event_type !== 'string' || event_type === '' || !isObject(event_payload))
    throw new SlackError('invalid_metadata_schema');
  if (Buffer.byteLength(JSON.stringify(given)) > LIMITS.metadataBytes.max)
    throw new SlackError('metadata_too_large');
  return { event_type, event_payload };
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
