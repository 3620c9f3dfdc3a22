// One sentence → a message that says it.

import { plainText, toMessageText } from './blocks/mrkdwn.js';
import type { RenderedMessage } from './blocks/render-card.js';

/** One section, the same at every strength. */
export function sentence(words: string): RenderedMessage {
  const blocks = [{ type: 'section' as const, text: plainText(words) }];
  return { text: toMessageText(words), rungs: [() => blocks] };
}
