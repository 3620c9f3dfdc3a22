// The Swedish Hunspell dictionary → its words with their flags, and the rules for their endings.

import swedish from 'dictionary-sv';
import { type AffixRules, parseAffixRules } from './affix-rules.js';

/** Words of the dictionary in lower case; the package is data under LGPL-3.0 and is only read. */
export interface Dictionary {
  readonly rules: AffixRules;
  /** The flags of a word, those of all its entries together; undefined if it has no entry. */
  flagsOf(word: string): string | undefined;
}

/** A form that stands only inside compounds, such as "skol". */
export const ONLY_IN_COMPOUND = 'Z';
const FORBIDDEN = '%';

let loaded: Dictionary | null = null;

/**
 * The dictionary, read once and then kept (about a third of a second and 30 MB). Call it at start;
 * whoever needs it earlier loads it.
 */
export function loadDictionary(): Dictionary {
  loaded ??= parseDictionary(decode(swedish.aff), decode(swedish.dic));
  return loaded;
}

/** Reads the texts of an affix file and a word list in Hunspell's format. */
export function parseDictionary(affixes: string, wordList: string): Dictionary {
  const flagSets: string[] = [];
  const flagSetIds = new Map<string, number>();
  const words = new Map<string, number>();
  const idOf = (flags: string): number => {
    const known = flagSetIds.get(flags);
    if (known !== undefined) return known;
    flagSetIds.set(flags, flagSets.length);
    return flagSets.push(flags) - 1;
  };
  // The first line is the number of words.
  let start = wordList.indexOf('\n') + 1;
  while (start > 0 && start < wordList.length) {
    const newline = wordList.indexOf('\n', start);
    const end = newline < 0 ? wordList.length : newline;
    const slash = wordList.indexOf('/', start + 1);
    const wordEnd = slash < 0 || slash > end ? end : slash;
    const flags = wordEnd < end ? wordList.slice(wordEnd + 1, end) : '';
    if (!flags.includes(FORBIDDEN)) {
      const word = wordList.slice(start, wordEnd).toLowerCase();
      const earlier = words.get(word);
      words.set(word, idOf(joinFlags(earlier === undefined ? null : flagSets[earlier], flags)));
    }
    start = end + 1;
  }
  return {
    rules: parseAffixRules(affixes),
    flagsOf: (word) => {
      const id = words.get(word);
      return id === undefined ? undefined : flagSets[id];
    },
  };
}

/** The flags of two entries of one word; it stands only inside compounds if both do. */
function joinFlags(earlier: string | null | undefined, flags: string): string {
  if (earlier === null || earlier === undefined) return flags;
  const both = [...new Set(earlier + flags)].sort().join('');
  if (earlier.includes(ONLY_IN_COMPOUND) && flags.includes(ONLY_IN_COMPOUND)) return both;
  return both.replace(ONLY_IN_COMPOUND, '');
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}
