// Sentences of prose → the fact that quotes them, each with its source.

import { extracted, type ExtractedFact } from '../model/fact.js';
import type { Sentence } from '../model/sheet.js';

/** One sentence as a text, several as a list of them. */
export function quoteSentences([first, ...rest]: readonly [
  Sentence,
  ...Sentence[],
]): ExtractedFact {
  const quote = ({ text, source }: Sentence): ExtractedFact =>
    extracted({ kind: 'text', text }, text, null, [source]);
  if (rest.length === 0) return quote(first);
  const texts = [first, ...rest].map(({ text }) => text);
  return extracted(
    { kind: 'sentences', sentences: texts },
    texts.join(' '),
    null,
    [first.source, ...rest.map(({ source }) => source)],
    [quote(first), ...rest.map(quote)],
  );
}
