// A Swedish word → its dictionary form, by undoing endings until the dictionary knows the rest.

import { type AffixRule, meetsCondition } from './affix-rules.js';
import { type Dictionary, NAME, ONLY_IN_COMPOUND } from './dictionary.js';
import { IRREGULAR_FORMS } from './irregular-forms.js';

/** A way to read a word; the lower its rank, the likelier. */
interface Reading {
  readonly lemma: string;
  readonly rank: number;
}

const NOUN = 1;
const DERIVED = 2;
const ADJECTIVE = 3;
const VERB = 4;
const OF_NAME = 5;

/** Flags of dictionary-sv whose endings are those of nouns, and those of verbs. */
const NOUN_FLAGS = 'ABCDEFGHIJed';
const VERB_FLAGS = 'KLMNm';

/** Endings that make a noun or adjective of another word, and the dictionary form they make. */
const DERIVATIONS: readonly (readonly [flags: string, ending: RegExp, suffix: string])[] = [
  ['BDFL', /(nde)(?:s|t|ts|na|nas)?$/, 'nde'],
  ['T', /(re)(?:n|ns|s)?$/, 're'],
  ['T', /(r)(?:na|nas)$/, 're'],
  ['T', /(isk)(?:a|t)?$/, 'isk'],
  ['d', /(sbo)(?:s|n|ns|r|rs|rna|rnas)?$/, 'sbo'],
  ['e', /(bo)(?:s|n|ns|r|rs|rna|rnas)?$/, 'bo'],
];

/** Narrows a search to words that may stand in a certain place of a compound. */
export type FlagTest = (flags: string) => boolean;

const STANDS_ALONE: FlagTest = (flags) => !flags.includes(ONLY_IN_COMPOUND);

/** Flags of a noun in its own right; an entry without them may be a listed form of another word. */
const OWN_NOUN = /[BCDEFGHI]/;
/** Bases shorter than this are letters and abbreviations: "kr" is no form of k. */
const SHORTEST_BASE = 2;

/**
 * The dictionary form of a word in lower case, or null if the dictionary has none. Of several
 * readings the word as written goes first, then nouns, then the longest; the choice is stable.
 */
export function findLemma(
  dictionary: Dictionary,
  word: string,
  accepts: FlagTest = STANDS_ALONE,
): string | null {
  const irregular = IRREGULAR_FORMS.get(word);
  if (irregular !== undefined && accepts(dictionary.flagsOf(irregular) ?? '')) return irregular;
  const flags = dictionary.flagsOf(word);
  const listed = flags !== undefined && accepts(flags);
  if (listed && (OWN_NOUN.test(flags) || flags.includes(NAME))) return word;
  let best: Reading | null = null;
  for (const reading of readings(dictionary, word, accepts)) {
    if (best === null || isLikelier(reading, best)) best = reading;
  }
  // A listed word without a noun's endings gives way to a noun or adjective it is a form of.
  if (listed && (best === null || best.rank === VERB || best.rank === OF_NAME)) return word;
  return best?.lemma ?? null;
}

/**
 * Whether the dictionary can read a word in lower case as a noun or a name; null if it does not have
 * the word.
 */
export function readsAsNoun(dictionary: Dictionary, word: string): boolean | null {
  const flags = dictionary.flagsOf(word);
  const listed = flags !== undefined && STANDS_ALONE(flags);
  if (listed && isNounEntry(word, flags)) return true;
  let known = listed;
  for (const { lemma, rank } of readings(dictionary, word, STANDS_ALONE)) {
    if (rank === DERIVED ? !/(?:nde|isk)$/.test(lemma) : rank === OF_NAME) return true;
    if (rank === NOUN && isNounEntry(lemma, dictionary.flagsOf(lemma) ?? 'A')) return true;
    known = true;
  }
  return known ? false : null;
}

// The dictionary gives verbs some endings of nouns, for "skojande" and "skojas"; a noun in -a has a
// plural in -or. A few nouns have no ending but the genitive ("ansökan").
function isNounEntry(word: string, flags: string): boolean {
  if (flags.includes(NAME)) return true;
  if (/[jKLmMNR]/.test(flags)) return word.endsWith('a') && /E.*G|^(?=.*E)(?=.*F)/.test(flags);
  if (/[OPQ]/.test(flags)) return /[CEFGH]/.test(flags);
  return OWN_NOUN.test(flags) || flags.includes('A');
}

function* readings(dictionary: Dictionary, word: string, accepts: FlagTest): Generator<Reading> {
  const { byEnding, longestEnding } = dictionary.rules;
  for (let length = Math.min(longestEnding, word.length); length > 0; length--) {
    const ending = word.slice(word.length - length);
    const rules = byEnding.get(ending);
    if (rules === undefined) continue;
    const rest = word.slice(0, word.length - length);
    for (const rule of rules) {
      if (rule.formFlags !== '') continue;
      const base = rest + rule.base;
      const flags = base.length < SHORTEST_BASE ? undefined : dictionary.flagsOf(base);
      if (flags === undefined || !flags.includes(rule.flag) || !accepts(flags)) continue;
      if (!meetsCondition(base, rule.condition)) continue;
      if (flags.includes(NAME)) yield { lemma: base, rank: OF_NAME };
      else yield readAs(dictionary, word, ending, base, rule);
    }
  }
}

function readAs(
  dictionary: Dictionary,
  word: string,
  ending: string,
  base: string,
  rule: AffixRule,
): Reading {
  for (const [flags, pattern, suffix] of DERIVATIONS) {
    if (!flags.includes(rule.flag)) continue;
    const match = pattern.exec(ending);
    if (match?.[1] !== undefined) {
      const kept = word.length - ending.length + match.index;
      return { lemma: word.slice(0, kept) + suffix, rank: DERIVED };
    }
  }
  if (VERB_FLAGS.includes(rule.flag)) return { lemma: base, rank: VERB };
  if (!NOUN_FLAGS.includes(rule.flag)) return { lemma: base, rank: ADJECTIVE };
  return { lemma: nounBehind(dictionary, base, ending), rank: NOUN };
}

/** The dictionary hangs some plurals on a verb, "konsulter" on konsulta; the noun is konsult. */
function nounBehind(dictionary: Dictionary, base: string, ending: string): string {
  if (!base.endsWith('a') || !/^(?:er|r)/.test(ending)) return base;
  const noun = base.slice(0, -1);
  return /[BD]/.test(dictionary.flagsOf(noun) ?? '') ? noun : base;
}

function isLikelier(reading: Reading, than: Reading): boolean {
  if (reading.rank !== than.rank) return reading.rank < than.rank;
  if (reading.lemma.length !== than.lemma.length) return reading.lemma.length > than.lemma.length;
  return reading.lemma < than.lemma;
}

/** Flags of the endings of verbs alone. */
const OWN_VERB = /[KLMm]/;

/** Whether the dictionary can read a word in lower case as a form of a verb, participles included. */
export function readsAsVerb(dictionary: Dictionary, word: string): boolean {
  const lemma = findLemma(dictionary, word) ?? word;
  if (lemma.endsWith('a') && OWN_VERB.test(dictionary.flagsOf(lemma) ?? '')) return true;
  for (const { rank } of readings(dictionary, word, STANDS_ALONE)) if (rank === VERB) return true;
  return lemma === word && /[dt]e$/.test(word);
}
