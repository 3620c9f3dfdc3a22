// Some facts about one project → one line that tells them, each after its label.

import type { Entry } from '../model/answer.js';
import type { Line } from '../model/card.js';
import type { Language } from '../model/language.js';
import { COLON, DOT } from '../texts/joints.js';
import { cardWords, type FieldNames } from './card-words.js';
import { joinLines, saidSpan } from './fill-template.js';

export function entriesLine(
  entries: readonly Entry[],
  names: FieldNames,
  language: Language,
): Line {
  const words = cardWords(language, names);
  return joinLines(
    entries.map(({ topic, fact }): Line => [
      ...words.labelLine(topic, fact),
      saidSpan(COLON),
      ...words.value(fact),
    ]),
    DOT,
  );
}
