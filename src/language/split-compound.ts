// A Swedish compound → the dictionary forms of its parts.

import { meetsCondition } from './affix-rules.js';
import { type Dictionary, ONLY_IN_COMPOUND } from './dictionary.js';
import { findLemma } from './find-lemma.js';
import { IRREGULAR_FORMS } from './irregular-forms.js';

/** Flags of dictionary-sv: may stand first in a compound, in the middle, last. */
const FIRST = 'X';
const MIDDLE = 'U';
const LAST = 'Y';

const SHORTEST_PART = 3;
const MOST_PARTS = 4;
/** Longer words are not split; Swedish project names stay well under this. */
const LONGEST_COMPOUND = 60;

/** Words that end other words by accident: "lagring" is no lag-ring, "kombination" no nation. */
const ACCIDENTAL_HEADS: ReadonlySet<string> = new Set(
  'ring tagare domare svar ande nation lätta'.split(' '),
);

export interface Compound {
  /** The compound with its last part in dictionary form. */
  readonly lemma: string;
  /** The dictionary forms of its parts, two at least. */
  readonly parts: readonly string[];
}

/**
 * The parts of a compound in lower case, as few as possible, or null if it is none. Of several
 * splits into equally few, the one with the longest first part. Costs at most the square of the
 * word's length, which is bounded.
 */
export function splitCompound(
  dictionary: Dictionary,
  word: string,
  shortestPart: number = SHORTEST_PART,
): Compound | null {
  if (word.length < 2 * shortestPart || word.length > LONGEST_COMPOUND) return null;
  const splitter = new Splitter(dictionary, word, shortestPart);
  for (let count = 2; count <= MOST_PARTS; count++) {
    const compound = splitter.split(0, count);
    if (compound !== null) return compound;
  }
  return null;
}

/** One word's splits, each looked for once. */
class Splitter {
  readonly #dictionary: Dictionary;
  readonly #word: string;
  readonly #shortestPart: number;
  readonly #splits = new Map<string, Compound | null>();

  constructor(dictionary: Dictionary, word: string, shortestPart: number) {
    this.#dictionary = dictionary;
    this.#word = word;
    this.#shortestPart = shortestPart;
  }

  /** The rest of the word from a position, as exactly so many parts. */
  split(from: number, count: number): Compound | null {
    const key = `${from}/${count}`;
    const known = this.#splits.get(key);
    if (known !== undefined) return known;
    const result = count === 1 ? this.#head(from) : this.#modifierAndRest(from, count);
    this.#splits.set(key, result);
    return result;
  }

  #head(from: number): Compound | null {
    const head = this.#word.slice(from);
    if (head.length < this.#shortestPart) return null;
    const lemma = findLemma(this.#dictionary, head, (flags) => flags.includes(LAST));
    if (lemma === null || ACCIDENTAL_HEADS.has(lemma)) return null;
    return { lemma: this.#word.slice(0, from) + lemma, parts: [lemma] };
  }

  #modifierAndRest(from: number, count: number): Compound | null {
    const place = from === 0 ? FIRST : MIDDLE;
    const last = this.#word.length - this.#shortestPart * (count - 1);
    for (let end = last; end >= from + this.#shortestPart; end--) {
      const rest = this.split(end, count - 1) ?? this.#restOfTripled(from, end, count);
      if (rest === null) continue;
      const modifier = modifierLemma(this.#dictionary, this.#word.slice(from, end), place);
      if (modifier !== null) return { lemma: rest.lemma, parts: [modifier, ...rest.parts] };
    }
    return null;
  }

  /** "fallucka" is fall + lucka: of three equal letters in a row Swedish writes two. */
  #restOfTripled(from: number, end: number, count: number): Compound | null {
    const doubled = end - from > this.#shortestPart && this.#word[end - 1] === this.#word[end - 2];
    return doubled ? this.split(end - 1, count - 1) : null;
  }
}

/** The dictionary form of a word as it stands before another in a compound: "utvecklings", "skol". */
function modifierLemma(dictionary: Dictionary, form: string, place: string): string | null {
  const direct = dictionary.flagsOf(form)?.includes(place) === true;
  const base = direct ? form : baseByRule(dictionary, form, place);
  return base === null ? null : resolveModifier(dictionary, form, base);
}

function baseByRule(dictionary: Dictionary, form: string, place: string): string | null {
  const { byEnding, longestEnding } = dictionary.rules;
  for (let length = Math.min(longestEnding, form.length); length >= 0; length--) {
    const rest = form.slice(0, form.length - length);
    for (const rule of byEnding.get(form.slice(rest.length)) ?? []) {
      if (!rule.formFlags.includes(place)) continue;
      const base = rest + rule.base;
      if (dictionary.flagsOf(base)?.includes(rule.flag) !== true) continue;
      if (meetsCondition(base, rule.condition)) return base;
    }
  }
  return null;
}

/** "företags" → företag, "deltagar" → deltagare, else what the dictionary hangs the form on. */
function resolveModifier(dictionary: Dictionary, form: string, base: string): string {
  if (standsAlone(dictionary, form)) return findLemma(dictionary, form) ?? form;
  const cut = form.slice(0, -1);
  if (form.endsWith('s') && standsAlone(dictionary, cut)) return cut;
  if (form.endsWith('ar') && findLemma(dictionary, `${form}e`) === `${form}e`) return `${form}e`;
  return base === form ? baseOfBoundForm(dictionary, form) : base;
}

/** "arbets" → arbete, "samverkans" → samverkan, "flick" → flicka, "vecko" → vecka. */
export function baseOfBoundForm(dictionary: Dictionary, form: string): string {
  const cut = form.slice(0, -1);
  const candidates = form.endsWith('s')
    ? [cut, `${cut}e`, `${cut}a`]
    : [`${form}a`, `${form}e`, `${cut}a`, `${cut}e`, cut];
  return candidates.find((word) => standsAlone(dictionary, word)) ?? form;
}

function standsAlone(dictionary: Dictionary, word: string): boolean {
  return (
    dictionary.flagsOf(word)?.includes(ONLY_IN_COMPOUND) === false ||
    IRREGULAR_FORMS.get(word) === word
  );
}
