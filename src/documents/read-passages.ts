// Blocks of prose lines → passages of sentences, each with its source.

import type { Passage, Sentence } from '../model/sheet.js';
import { sourceAt, TEXT_LABEL, type DocumentText } from '../model/source.js';
import type { ProseBlock } from './read-lines.js';
import { splitSentences, type LineSentence } from './split-sentences.js';

/**
 * One passage a block. A list item keeps the sentence that leads it in, and every sentence the
 * heading it stands under; a heading is no sentence of its own.
 */
export function readPassages(
  document: DocumentText,
  blocks: readonly ProseBlock[],
): readonly Passage[] {
  const reader = new PassageReader(document);
  return blocks
    .map((block) => reader.read(block))
    .filter((passage) => passage.sentences.length > 0)
    .slice();
}

class PassageReader {
  readonly #document: DocumentText;
  #heading: string | null = null;
  /** True until the first sentence under the heading has been read. */
  #fresh = false;

  constructor(document: DocumentText) {
    this.#document = document;
  }

  read(block: ProseBlock): Passage {
    const sentences: Sentence[] = [];
    let leadIn: string | null = null;
    let before: LineSentence | null = null;
    // A heading holds for the paragraph after it, not for the rest of the document.
    if (!this.#fresh) this.#heading = null;
    block.lines.forEach((line, index) => {
      for (const piece of splitSentences(line)) {
        if (piece.heading) {
          this.#heading = piece.text;
          this.#fresh = true;
          leadIn = null;
        } else {
          leadIn = leadInOf(piece, before, leadIn);
          const source = sourceAt(this.#document, block.firstLine + index, TEXT_LABEL, piece.text);
          const hangsOn = piece.item
            ? (leadIn ?? this.#heading)
            : this.#fresh
              ? this.#heading
              : null;
          sentences.push({ text: piece.text, source, leadIn: hangsOn, heading: this.#heading });
          this.#fresh = false;
        }
        before = piece;
      }
    });
    // A copy holds no room for more, as an array that has grown does.
    return { sentences: sentences.slice() };
  }
}

// What items hang on: the last sentence before them that a colon, or nothing, ends.
function leadInOf(
  piece: LineSentence,
  before: LineSentence | null,
  leadIn: string | null,
): string | null {
  if (!piece.item) return before?.item === true ? leadIn : null;
  if (before === null || before.item || before.heading) return leadIn;
  return /[.!?]$/u.test(before.text) ? leadIn : before.text;
}
