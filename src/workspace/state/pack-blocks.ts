// A message that is no longer new → the same message, its blocks kept as text and read where somebody looks.

import type { PageBlock } from '../page-api.js';
import type { Message } from './state.js';

/**
 * The blocks of an answer are a hundred objects, which a collector goes through again and again; of
 * thousands of messages that takes more than all else that is done with them.
 */
export function packBlocks(message: Message): void {
  const text = JSON.stringify(message.blocks);
  const get = (): readonly PageBlock[] => JSON.parse(text) as readonly PageBlock[];
  Object.defineProperty(message, 'blocks', { get, enumerable: true });
}
