// The name of an organisation → the letters that it is called by: "Exempelby tekniska universitet" is "ETU".

/** What only says how it is constituted, and words that join others. */
const LEFT_OUT =
  /^(?:ab|aktiebolag|hb|kb|ek|för|förening|ekonomisk|ideell|publ|svb|ltd|i|och|för|av|of|and|the|for)$/iu;
const FEWEST = 3;
const MOST = 5;

/** Null for a name of fewer than three words that say something, or of more than five. */
export function initialsOf(name: string): string | null {
  const words = name.split(/[^\p{L}]+/u).filter((word) => word !== '' && !LEFT_OUT.test(word));
  if (words.length < FEWEST || words.length > MOST) return null;
  return words.map((word) => word.charAt(0).toUpperCase()).join('');
}
