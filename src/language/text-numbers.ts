// Texts that stand somewhere by their numbers → the number of each, from flat arrays that hold no text.

/** Pieces of the table; a power of two. */
const PIECES = 64;
const FIRST_CAPACITY = 64;
const FREE = -1;

/** Slots one after the other, of which less than half are taken. */
interface Piece {
  hashes: Uint32Array;
  numbers: Int32Array;
  size: number;
}

/**
 * As a `Map` of texts to numbers, where each text can be had by its number: of a hundred thousand
 * there is nothing here that a collection would have to move or go through. It grows a piece at a time.
 */
export class TextNumbers {
  readonly #textOf: (number: number) => string | null | undefined;
  readonly #pieces: readonly Piece[] = Array.from({ length: PIECES }, () =>
    pieceFor(FIRST_CAPACITY),
  );

  /** @param textOf the text of a number that was set for it */
  constructor(textOf: (number: number) => string | null | undefined) {
    this.#textOf = textOf;
  }

  get(text: string): number | undefined {
    const hash = hashOf(text);
    const piece = this.#pieceOf(hash);
    const number = piece.numbers[this.#slotOf(piece, hash, text)] ?? FREE;
    return number === FREE ? undefined : number;
  }

  has(text: string): boolean {
    return this.get(text) !== undefined;
  }

  /** @param number from 0 to 2 ** 31 - 1, in place of the one before */
  set(text: string, number: number): void {
    const hash = hashOf(text);
    const piece = this.#pieceOf(hash);
    const slot = this.#slotOf(piece, hash, text);
    if (piece.numbers[slot] === FREE) piece.size++;
    piece.hashes[slot] = hash;
    piece.numbers[slot] = number;
    if (piece.size * 2 > piece.numbers.length) grow(piece);
  }

  #pieceOf(hash: number): Piece {
    return this.#pieces[hash & (PIECES - 1)] as Piece;
  }

  /** Where the text is, or a free one where it could be. */
  #slotOf({ hashes, numbers }: Piece, hash: number, text: string): number {
    const mask = numbers.length - 1;
    let slot = (hash / PIECES) & mask;
    for (; numbers[slot] !== FREE; slot = (slot + 1) & mask)
      if (hashes[slot] === hash && this.#textOf(numbers[slot] ?? FREE) === text) break;
    return slot;
  }
}

function pieceFor(capacity: number): Piece {
  const numbers = new Int32Array(capacity).fill(FREE);
  return { hashes: new Uint32Array(capacity), numbers, size: 0 };
}

function grow(piece: Piece): void {
  const larger = pieceFor(piece.numbers.length * 2);
  const mask = larger.numbers.length - 1;
  for (const [at, number] of piece.numbers.entries()) {
    if (number === FREE) continue;
    const hash = piece.hashes[at] ?? 0;
    let slot = (hash / PIECES) & mask;
    while (larger.numbers[slot] !== FREE) slot = (slot + 1) & mask;
    larger.hashes[slot] = hash;
    larger.numbers[slot] = number;
  }
  [piece.hashes, piece.numbers] = [larger.hashes, larger.numbers];
}

/** FNV-1a over UTF-16 units, its bits mixed once more so that the low ones tell texts apart. */
function hashOf(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) >>> 0;
}
