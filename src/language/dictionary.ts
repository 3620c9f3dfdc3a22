// The Swedish Hunspell dictionary → its words with their flags, and the rules for their endings.

import swedish from 'dictionary-sv';
import { type AffixRules, parseAffixRules } from './affix-rules.js';
import { OWN_WORDS } from './own-words.js';

/** Words of the dictionary in lower case; the package is data under LGPL-3.0 and is only read. */
export interface Dictionary {
  readonly rules: AffixRules;
  /** The flags of a word, those of all its entries together; undefined if it has no entry. */
  flagsOf(word: string): string | undefined;
}

/** A form that stands only inside compounds, such as "skol". */
export const ONLY_IN_COMPOUND = 'Z';
/** Our own flag, for words that the dictionary writes with a capital only. */
export const NAME = '*';
const FORBIDDEN = '%';

let loaded: Dictionary | null = null;

/**
 * The dictionary, read once and then kept (about 0.1 s and 20 MB). Call it at start; whoever needs
 * it earlier loads it.
 */
export function loadDictionary(): Dictionary {
  loaded ??= parseDictionary(decode(swedish.aff), [decode(swedish.dic), OWN_WORDS]);
  return loaded;
}

/** Reads the text of an affix file and of word lists, whose first lines are not words. */
export function parseDictionary(affixes: string, wordLists: readonly string[]): Dictionary {
  const words = new Map<string, string>();
  // Few sets of flags, many words: each set is kept once.
  const flagSets = new Map<string, string>();
  for (const wordList of wordLists) {
    for (const { word, flags } of entries(wordList)) {
      if (flags.includes(FORBIDDEN)) continue;
      const lower = word.toLowerCase();
      const own = lower === word ? flags : flags + NAME;
      const earlier = words.get(lower);
      const joined = earlier === undefined ? own : joinFlags(earlier, own);
      let shared = flagSets.get(joined);
      if (shared === undefined) flagSets.set(joined, (shared = joined));
      words.set(lower, shared);
    }
  }
  return { rules: parseAffixRules(affixes), flagsOf: (word) => words.get(word) };
}

function* entries(wordList: string): Generator<{ word: string; flags: string }> {
  let start = wordList.indexOf('\n') + 1;
  while (start > 0 && start < wordList.length) {
    const newline = wordList.indexOf('\n', start);
    const end = newline < 0 ? wordList.length : newline;
    // A slash in first place is the word itself.
    const slash = wordList.indexOf('/', start + 1);
    const wordEnd = slash < 0 || slash > end ? end : slash;
    yield { word: wordList.slice(start, wordEnd), flags: wordList.slice(wordEnd + 1, end) };
    start = end + 1;
  }
}

/** The flags of two entries of one word; what only narrows its use stays if both have it. */
function joinFlags(earlier: string, flags: string): string {
  const both = [...new Set(earlier + flags)].sort();
  const narrowing = (flag: string): boolean => flag === ONLY_IN_COMPOUND || flag === NAME;
  return both
    .filter((flag) => !narrowing(flag) || (earlier.includes(flag) && flags.includes(flag)))
    .join('');
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}
