// Blocks of prose lines → passages of sentences, each with its source.

import type { Passage, Sentence } from '../model/sheet.js';
import { sourceAt, TEXT_LABEL, type DocumentText } from '../model/source.js';
import type { ProseBlock } from './read-lines.js';
import { splitSentences } from './split-sentences.js';

/** One passage a block. A list item keeps the sentence with a colon that leads it in. */
export function readPassages(
  document: DocumentText,
  blocks: readonly ProseBlock[],
): readonly Passage[] {
  return blocks
    .map((block) => readPassage(document, block))
    .filter((passage) => passage.sentences.length > 0);
}

function readPassage(document: DocumentText, block: ProseBlock): Passage {
  const sentences: Sentence[] = [];
  let leadIn: string | null = null;
  block.lines.forEach((line, index) => {
    for (const sentence of splitSentences(line)) {
      if (!sentence.item) leadIn = null;
      const source = sourceAt(document, block.firstLine + index, TEXT_LABEL, sentence.text);
      sentences.push({ text: sentence.text, source, leadIn: sentence.item ? leadIn : null });
      if (sentence.text.endsWith(':')) leadIn = sentence.text;
    }
  });
  return { sentences };
}
