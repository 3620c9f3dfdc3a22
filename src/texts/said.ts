// Plain wording → wording that counts as the bot's own.

import type { Said } from '../model/card.js';

/**
 * Marks a wording as the bot's own. Only files in texts/ may call it, so that nothing read from a
 * document or a message can pass for the bot's words.
 */
export function said(text: string): Said {
  return text as Said;
}
