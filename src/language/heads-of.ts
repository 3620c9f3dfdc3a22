// A name → what it is called: whole, up to its dash, colon or bracket, and by its first words.

import { fold } from './fold.js';

/** A name is called by so many of its first words. */
const OPENINGS = [2, 3, 4, 5];

/** Folded: "Exempel labb - prov av nytt" is "exempel labb" and "exempel labb prov" too. */
export function headsOf(name: string): readonly string[] {
  const folded = fold(name);
  const head = folded.split(/\s[-–—]\s|:\s|\s\(/)[0] ?? '';
  const words = folded.split(/[^a-z0-9+]+/).filter(Boolean);
  const openings = OPENINGS.filter((count) => count < words.length).map((count) =>
    words.slice(0, count).join(' '),
  );
  return [...new Set([folded, ...(head === '' ? [] : [head]), ...openings])];
}
