// A name or a stretch of a question → its consonants and digits, which most slips of the pen leave alone.

/** Letters that are heard as another. */
const HEARD_AS: Readonly<Record<string, string>> = { c: 'k', q: 'k', w: 'v', z: 's' };

const HEARD: ReadonlySet<string> = new Set('bcdfghjklmnpqrstvwxz0123456789');

/**
 * Folded text without vowels, signs and doubled letters: "exempel labb" and "exmepel lab" are both
 * "xmplb". Empty where nothing else stands there.
 */
export function consonantsOf(folded: string): string {
  let found = '';
  for (const letter of folded) {
    if (!HEARD.has(letter)) continue;
    const heard = HEARD_AS[letter] ?? letter;
    if (!found.endsWith(heard)) found += heard;
  }
  return found;
}
