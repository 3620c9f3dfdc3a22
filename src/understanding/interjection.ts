// "Jasså, och vem äger det?" within a conversation → the question without the word that only answers what was said.

import { isLoneCueWord } from './match-cues.js';
import { isFrameWord } from './frame-words.js';
import { nameTokens, startReading } from './reading.js';
import type { UnderstandOptions } from './understand-options.js';

const FIRST_WORD =
  /^\P{L}*\p{L}+\s*[,.!–-]+\s+(?=(?:och|and|men|but|så|so|vem|vad|när|hur|vilken|vilket|vilka|who|what|when|how|which|where)(?!\p{L}))/iu;

/** Left as it is where the word names something, or asks for it: "Budget, och när slutar det?" */
export function withoutInterjection(
  text: string,
  { context, names, today }: UnderstandOptions,
): string {
  if (context.sheet === null && context.listed.length === 0) return text;
  const first = FIRST_WORD.exec(text)?.[0];
  if (first === undefined) return text;
  const reading = startReading(first, today);
  const [word] = reading.tokens;
  if (word === undefined || (isLoneCueWord(word) && !isFrameWord(word.folded))) return text;
  const named = names
    .find(nameTokens(reading), ['project', 'person', 'organisation', 'place'])
    .some(({ contradicted }) => !contradicted);
  return named ? text : text.slice(first.length);
}
