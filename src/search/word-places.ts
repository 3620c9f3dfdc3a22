// What the words of a question match → where it holds each word of a vocabulary.

/** A word of the vocabulary, by its number, that a word of the question matches. */
export interface NumberedMatch {
  readonly word: number;
  readonly quality: number;
}

/** Where a question holds a word of the vocabulary: at a position, in the order of its matches. */
export interface WordPlace {
  readonly position: number;
  readonly rank: number;
  readonly quality: number;
}

/** The words of the vocabulary that the question asked last holds. */
export class WordPlaces {
  /** By a word's number: which of the lists is its own, plus one; 0 where the question lacks it. */
  readonly #lists: Uint32Array;
  readonly #places: WordPlace[][] = [];
  readonly #words: number[] = [];

  /** @param size how many words the vocabulary has. */
  constructor(size: number) {
    this.#lists = new Uint32Array(size);
  }

  /** What was placed before is forgotten. @param words of each position, what it matches. */
  place(words: readonly (readonly NumberedMatch[])[]): void {
    for (const word of this.#words) this.#lists[word] = 0;
    this.#words.length = 0;
    this.#places.length = 0;
    for (let position = 0; position < words.length; position++) {
      const matches = words[position] ?? [];
      for (let rank = 0; rank < matches.length; rank++) {
        const match = matches[rank];
        if (match !== undefined) this.#add(match.word, { position, rank, quality: match.quality });
      }
    }
  }

  #add(word: number, place: WordPlace): void {
    const known = this.of(word);
    if (known !== undefined) {
      known.push(place);
      return;
    }
    this.#words.push(word);
    this.#lists[word] = this.#places.push([place]);
  }

  of(word: number): WordPlace[] | undefined {
    const list = this.#lists[word] ?? 0;
    // A place before the first is looked for among the properties, which takes long.
    return list === 0 ? undefined : this.#places[list - 1];
  }
}
