// The text of a message → the question in it.

/**
 * The text without the bot's own mention, wherever it stands, and without the space that it leaves.
 * Everything else stays as Slack sent it, escapes and markup included.
 */
export function readQuestion(text: string | undefined, botUserId: string | undefined): string {
  if (text === undefined) return '';
  if (botUserId === undefined) return text.trim();
  const mention = new RegExp(`[^\\S\\n]*<@${botUserId}(?:\\|[^>]*)?>[^\\S\\n]*`, 'g');
  return text.replace(mention, ' ').trim();
}
