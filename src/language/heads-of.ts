// A name → what it is called: whole, and up to its dash, colon or bracket.

import { fold } from './fold.js';

/** Folded: "Exempel labb - prov av nytt" is "exempel labb" too. */
export function headsOf(name: string): readonly string[] {
  const folded = fold(name);
  const head = folded.split(/\s[-–—]\s|:\s|\s\(/)[0] ?? '';
  return head === '' || head === folded ? [folded] : [folded, head];
}
