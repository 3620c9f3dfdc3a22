// A function of a text → the same function that remembers its latest results.

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
