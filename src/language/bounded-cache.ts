// A function of a text or a word → the same function that remembers its latest results.

/**
 * Remembers at least the `size` latest distinct results and at most twice as many. The function
 * must be pure.
 */
export function remember<T>(compute: (text: string) => T, size: number): (text: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const result = old.get(text) ?? compute(text);
    if (young.size >= size) {
      old = young;
      young = new Map();
    }
    young.set(text, result);
    return result;
  };
}

/**
 * The same for a function of a word as it is folded and in lower case, which tells the folded one.
 * The word is looked up as it stands: to join both spellings to one key took longer than the rest.
 */
export function rememberWord<T>(
  compute: (folded: string, lower: string) => T,
  size: number,
): (folded: string, lower: string) => T {
  let given = '';
  const results = remember((lower): { readonly folded: string; readonly result: T } => {
    return { folded: given, result: compute(given, lower) };
  }, size);
  return (folded, lower) => {
    given = folded;
    const known = results(lower);
    return known.folded === folded ? known.result : compute(folded, lower);
  };
}
