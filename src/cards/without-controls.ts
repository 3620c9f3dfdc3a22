// Any text → one line that cannot steer what shows it.

/**
 * The text without line breaks, escape sequences and marks that turn the reading direction, with
 * which the words of a document or a person could be made to look like the bot's own.
 */
export function withoutControls(text: string): string {
  return text
    .replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim();
}
