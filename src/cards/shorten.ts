// A long text → its beginning, cut between words and marked as cut.

/** The text within so many characters (code points); what is cut ends in an ellipsis. */
export function shorten(text: string, characters: number): string {
  // Fewer units than that are fewer letters, and none need be told apart.
  if (text.length <= characters) return text;
  const letters = Array.from(text.slice(0, 2 * characters + 2));
  if (letters.length <= characters) return text;
  const cut = letters.slice(0, characters - 1).join('');
  const lastSpace = cut.lastIndexOf(' ');
  return `${lastSpace > characters / 2 ? cut.slice(0, lastSpace) : cut}…`;
}
