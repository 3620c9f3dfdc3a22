// The name of a project → its words, folded, without signs.

import { remember } from '../language/bounded-cache.js';
import { fold } from '../language/fold.js';

/** Names that questions come near, again and again. */
const REMEMBERED = 500;

/** "Hav & Land, etapp 2" is "hav", "land", "etapp" and "2". */
export const wordsOfName = remember(
  (name: string): readonly string[] =>
    fold(name)
      .split(/[^a-z0-9]+/)
      .filter(Boolean),
  REMEMBERED,
);
