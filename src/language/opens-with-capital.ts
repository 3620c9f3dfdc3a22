// A word → whether it begins with a capital.

const CAPITAL = /^\p{Lu}/u;

/** True for "Åre" and "ESF"; of plain letters that is seen without a pattern, as it is asked of every word. */
export function opensWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text);
}
