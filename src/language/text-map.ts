// Very many texts and what each stands for → a table of them that grows a piece at a time.

/** Pieces of the table; a power of two. */
const PIECES = 64;

/**
 * As a `Map` with texts for keys. A `Map` of a hundred thousand moves all its entries whenever it has
 * doubled, which holds up whoever waits; of this one only a small piece is moved.
 */
export class TextMap<V> {
  readonly #pieces: readonly Map<string, V>[] = Array.from({ length: PIECES }, () => new Map());

  get(text: string): V | undefined {
    return this.#pieces[pieceOf(text)]?.get(text);
  }

  has(text: string): boolean {
    return this.#pieces[pieceOf(text)]?.has(text) === true;
  }

  set(text: string, value: V): void {
    this.#pieces[pieceOf(text)]?.set(text, value);
  }
}

/** The piece that a text is in, from 0 to 63. */
export function pieceOf(text: string): number {
  let mixed = text.length;
  for (let at = 0; at < text.length; at++) mixed = (mixed * 31 + text.charCodeAt(at)) | 0;
  return (mixed ^ (mixed >>> 16) ^ (mixed >>> 8)) & (PIECES - 1);
}
