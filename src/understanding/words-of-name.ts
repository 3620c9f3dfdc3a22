// The name of a project → its words, folded, without signs.

import { fold } from '../language/fold.js';

/** "Hav & Land, etapp 2" is "hav", "land", "etapp" and "2". */
export function wordsOfName(name: string): readonly string[] {
  return fold(name)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}
