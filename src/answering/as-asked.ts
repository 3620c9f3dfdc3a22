// Words that were made out of a question → the stretch of the question that they stand in, as it was written.

/** What stands between two of the words is said along where it is no more than these small words. */
const SMALL_WORD = /^(?:\p{L}{1,3}|&|till|från|över|under|mellan|inom|bland|from|with|near)$/u;
const SMALL_WORDS = 2;
/** "4.0", "2030" or "II": what tells one project from another with the same name. */
const NUMBER = /^(?:\d[\p{L}\d.,:/-]*|[IVX]+)$/u;
/** "Exempelviks kommun" is no "Exempelvik". */
const KIND_OF_NAME = /^(?:kommuns?|län|läns|AB|county|municipality)$/u;
const NAME = /^\p{Lu}\p{Ll}/u;
const BEYOND_A_WORD = /^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu;
const ADDRESS = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\p{L}/u;

/**
 * The question's own words from the first of those looked for to the last, with a number that
 * follows; " … " stands for what was said between them. Where the question does not hold the words
 * in this order (a slip was corrected, say), they are given as they came.
 */
export function asAsked(lookedFor: string, question: string): string {
  if (lookedFor.includes('@')) return ADDRESS.exec(question)?.[0] ?? lookedFor;
  const asked = question
    .split(/\s+/)
    .map((token) => token.replace(BEYOND_A_WORD, ''))
    .filter((token) => token !== '');
  const places = placesOf(lookedFor, asked);
  const last = places?.at(-1);
  if (places === null || last === undefined) return lookedFor;
  let told = namesBefore(asked, places[0] ?? 0);
  for (const [at, place] of places.entries()) {
    const before = places[at - 1] ?? place - 1;
    const between = asked.slice(before + 1, place);
    const isNear =
      between.length <= SMALL_WORDS && between.every((token) => SMALL_WORD.test(token));
    const words = isNear ? [...between, asked[place]] : ['…', asked[place]];
    told += ` ${words.join(' ')}`;
  }
  const next = asked[last + 1] ?? '';
  const goesOn = NUMBER.test(next) || KIND_OF_NAME.test(next);
  return (goesOn ? `${told} ${next}` : told).trim().replace(/['’]s$/, '');
}

// A first name that somebody else has as well, say; the word that opens the question is no name.
function namesBefore(asked: readonly string[], place: number): string {
  let first = place;
  while (first > 1 && NAME.test(asked[first] ?? '') && NAME.test(asked[first - 1] ?? '')) first--;
  return asked.slice(first, place).join(' ');
}

/** Where each word stands; several words of one token ("ESF rådet" of "ESF-rådet") have one place. */
function placesOf(lookedFor: string, asked: readonly string[]): readonly number[] | null {
  const parts = asked.map(partsOf);
  const places: number[] = [];
  for (const word of partsOf(lookedFor)) {
    const from = places.at(-1) ?? 0;
    const place = parts.findIndex((own, at) => at >= from && own.includes(word));
    if (place < 0) return null;
    if (place !== places.at(-1)) places.push(place);
  }
  return places;
}

function partsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
