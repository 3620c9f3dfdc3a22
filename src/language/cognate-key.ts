// A word → its letters as Swedish and English write them alike: "climate" and "klimat".

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ck/g, 'k'],
  [/ch/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/qu/g, 'kv'],
  [/x/g, 'ks'],
  [/c/g, 'k'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/z/g, 's'],
  [/au|ou/g, 'o'],
  [/(.)\1/g, '$1'],
  [/e$/, ''],
];

/** The same for words that only spelling tells apart; of a folded word. */
export function cognateKey(folded: string): string {
  return SPELLINGS.reduce((word, [written, key]) => word.replace(written, key), folded);
}
