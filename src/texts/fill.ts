// Words with names in braces → the words with what those names stand for.

/** @throws Error if a name has no value: the words ask for what was not found out. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in "${words}"`);
    return String(value);
  });
}
