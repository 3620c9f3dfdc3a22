// A verb after "vad", and where fields begin → whether a field after "för" is asked for, whatever the verb is.

import type { Reading } from './reading.js';

/** "Vad använder X för e-post?", "vad kör X på för tematiskt mål?" */
export function asksForFieldAfter(
  { tokens }: Reading,
  verb: number,
  fields: Iterable<number>,
): boolean {
  if (!/^(?:vad|va)$/.test(tokens[verb - 1]?.folded ?? '')) return false;
  for (const at of fields) if (at > verb + 1 && tokens[at - 1]?.folded === 'for') return true;
  return false;
}
