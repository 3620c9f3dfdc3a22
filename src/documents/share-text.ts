// A short text that many documents repeat → the one copy of it that all of them share.

const MOST = 20_000;
const LONGEST = 60;

const shared = new Map<string, string>();

/** The same text; labels, places and the like then take memory once, not once a sheet. */
export function shareText(text: string): string {
  if (text.length > LONGEST) return text;
  const known = shared.get(text);
  if (known !== undefined) return known;
  const own = ownText(text);
  if (shared.size < MOST) shared.set(own, own);
  return own;
}

/** The same text in memory of its own: a slice keeps the whole document that it was cut from. */
export function ownText(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
