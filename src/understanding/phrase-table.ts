// Phrases written in one line → a table of them by the keys of their words.

import { analyseWord } from '../language/analyse-word.js';
import { remember } from '../language/bounded-cache.js';
import { fold } from '../language/fold.js';
import { FUNCTION_WORDS } from '../language/function-words.js';

/** A phrase with the cue it gives. */
export interface Phrase {
  readonly cue: string;
  /** Keys of each word: its folded spelling and its folded dictionary form. */
  readonly words: readonly (readonly string[])[];
  /** `gaps[i]`: other words may lie before word i. */
  readonly gaps: readonly boolean[];
  /** True where its last word is the last of the question. */
  readonly closes: boolean;
}

/** Phrases by the keys of their first words, and the keys of all their words. */
export interface PhraseTable {
  readonly byKey: ReadonlyMap<string, readonly Phrase[]>;
  readonly keys: ReadonlySet<string>;
  /** The keys of all words of a cue's phrases. */
  readonly byCue: ReadonlyMap<string, ReadonlySet<string>>;
}

const GAP = '…';
const CLOSE = '$';
/** A verb's particle may stand after its subject: "när går projektet ut". */
const PARTICLES = new Set(['igång', 'ut', 'ner', 'ned', 'igen', 'ihop', 'slut', 'loss', 'hem']);
/**
 * The keys by which a word matches: folded spelling and folded dictionary form. Small words keep to
 * their spelling ("är" is no form of the question "var"), as does a word that a phrase marks with `=`.
 */
export const keysOf: (lower: string) => ReadonlySet<string> = remember(findKeys, 500);

function findKeys(lower: string): ReadonlySet<string> {
  if (lower.startsWith('=')) return new Set([lower]);
  const folded = fold(lower);
  if (SMALL.has(folded)) return new Set([folded, `=${lower}`]);
  return new Set([folded, `=${lower}`, fold(analyseWord(lower).lemma)]);
}

const SMALL: ReadonlySet<string> = new Set([...FUNCTION_WORDS.sv, ...FUNCTION_WORDS.en].map(fold));

function phraseKeys(word: string): readonly string[] {
  return [...keysOf(word)].filter((key) => word.startsWith('=') || !key.startsWith('='));
}

export function buildPhraseTable(phrases: Readonly<Record<string, string>>): PhraseTable {
  const byKey = new Map<string, Phrase[]>();
  const keys = new Set<string>();
  const byCue = new Map<string, Set<string>>();
  for (const [cue, alternatives] of Object.entries(phrases)) {
    const own = new Set<string>();
    byCue.set(cue, own);
    for (const alternative of alternatives.split('|')) {
      const parts = alternative.trim().split(/\s+/);
      const words: (readonly string[])[] = [];
      const gaps: boolean[] = [];
      let gap = false;
      let closes = false;
      for (const part of parts) {
        if (part === CLOSE) {
          closes = true;
          continue;
        }
        if (part === GAP) {
          gap = true;
          continue;
        }
        if (words.length > 0 && PARTICLES.has(part)) gap = true;
        words.push(phraseKeys(part));
        gaps.push(gap);
        gap = false;
      }
      const phrase = { cue, words, gaps, closes };
      for (const key of words[0] ?? []) byKey.set(key, [...(byKey.get(key) ?? []), phrase]);
      for (const word of words)
        for (const key of word) {
          keys.add(key);
          own.add(key);
        }
    }
  }
  return { byKey, keys, byCue };
}
