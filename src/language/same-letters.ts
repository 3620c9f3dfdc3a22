// Two words → whether they are the same letters in another order: "sdat" for "stad".

/** The letters of a word in the order of the alphabet. */
export function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}

export function hasSameLetters(a: string, b: string): boolean {
  return a.length === b.length && lettersOf(a) === lettersOf(b);
}
