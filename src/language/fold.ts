// Text → its folded spelling: lower case without diacritics, the same length as the text.

const KEPT: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['æ', 'a'],
  ['ı', 'i'],
  ['ß', 's'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['\u00a0', ' '],
  ['\u2007', ' '],
  ['\u2009', ' '],
  ['\u202f', ' '],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['’', "'"],
  ['‘', "'"],
  ['´', "'"],
  ['“', '"'],
  ['”', '"'],
  ['«', '"'],
  ['»', '"'],
]);

const folded = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const lower = character.toLowerCase();
  const base = KEPT.get(lower) ?? lower.normalize('NFD').replace(/\p{M}/gu, '');
  // A character that would change the length keeps its lower case, or itself.
  const result =
    base.length === character.length ? base : lower.length === character.length ? lower : character;
  if (folded.size < 5000) folded.set(character, result);
  return result;
}

/**
 * Lower case without diacritics (å ä ö → a a o), typographic spaces, dashes and quotes made plain.
 * Works on NFC text and keeps its length in UTF-16 units, so offsets carry over.
 */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  // Letters are joined by the stretch: one by one they make a chain as long as the text.
  let result = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 128) continue;
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    result += text.slice(from, at).toLowerCase() + foldCharacter(character);
    from = at + character.length;
    at = from - 1;
  }
  return result + text.slice(from).toLowerCase();
}

function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) >= 128) return false;
  return true;
}
