// A word → whether it can name a thing: what nobody can ask for is no thing.

import { remember } from './bounded-cache.js';
import { loadDictionary } from './dictionary.js';
import { readsAsNoun, readsAsVerb } from './find-lemma.js';
import { IRREGULAR_FORMS } from './irregular-forms.js';
import { splitCompound } from './split-compound.js';

const REMEMBERED_WORDS = 20_000;

/**
 * False only for a word in lower case that the Swedish dictionary has as a verb, an adjective or a
 * small word and in no way as a noun. A word that it lacks may name anything.
 */
export const mayNameThing: (lower: string) => boolean = remember(decide, REMEMBERED_WORDS);

/** True for a word in lower case that the Swedish dictionary has as a form of a verb: "bråkade", "lämnat". */
export const isVerbForm: (lower: string) => boolean = remember(
  (lower) => readsAsVerb(loadDictionary(), lower),
  REMEMBERED_WORDS,
);

/** The dictionary has these as verbs or not at all: "hälsa" greets, and is what people are in. */
const ALSO_NOUNS: ReadonlySet<string> = new Set(
  'hälsa hälsan hälsans el elen trä besök besöken flyg flyget bro broar broarna sport sporten kapital kapitalet lärande lärandet nyanlända'.split(
    ' ',
  ),
);

function decide(lower: string): boolean {
  if (ALSO_NOUNS.has(lower)) return true;
  const dictionary = loadDictionary();
  const simple = readsAsNoun(dictionary, lower);
  if (simple !== null) return simple;
  const irregular = IRREGULAR_FORMS.get(lower);
  if (irregular !== undefined) return readsAsNoun(dictionary, irregular) ?? true;
  const head = splitCompound(dictionary, lower)?.parts.at(-1);
  return head === undefined ? true : (readsAsNoun(dictionary, head) ?? true);
}
