// A reading → whether it leans on what was said before it.

import { hasWord, type Reading } from './reading.js';

/** "av dem", "de", "dessa": what was just listed. */
export function refersBack(reading: Reading): boolean {
  return hasWord(
    reading,
    'dem',
    'dom',
    'de',
    'dessa',
    'those',
    'these',
    'them',
    'they',
    'det',
    'den',
    'it',
    'its',
    'dess',
    'deras',
    'their',
    'hans',
    'hennes',
  );
}

/** True if the question opens as the continuation of another. */
export function isFollowUp(reading: Reading): boolean {
  const first = reading.tokens[0]?.folded ?? '';
  return (
    [
      'och',
      'and',
      'men',
      'but',
      'hur',
      'what',
      'samma',
      'same',
      'da',
      'also',
      'plus',
      'for',
    ].includes(first) || hasWord(reading, 'da', 'about')
  );
}
