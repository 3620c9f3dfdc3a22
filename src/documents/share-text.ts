// A short text that many documents repeat → the one copy of it that all of them share.

const MOST = 20_000;
const LONGEST = 60;

const shared = new Map<string, string>();

/** The same text; labels, places and the like then take memory once, not once a sheet. */
export function shareText(text: string): string {
  if (text.length > LONGEST) return text;
  const known = shared.get(text);
  if (known !== undefined) return known;
  // A slice would keep the whole document it was cut from.
  const own = Buffer.from(text, 'utf16le').toString('utf16le');
  if (shared.size < MOST) shared.set(own, own);
  return own;
}
