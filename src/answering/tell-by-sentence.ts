// A question's words and the prose of one sheet → the sentence that tells of most of them, or none.

import { analyseWord } from '../language/analyse-word.js';
import { fold } from '../language/fold.js';
import { FUNCTION_WORDS } from '../language/function-words.js';
import { inSwedish } from '../language/in-swedish.js';
import { tokenise } from '../language/tokenise.js';
import { mayNameThing } from '../language/word-class.js';
import type { Sentence, Sheet } from '../model/sheet.js';

/** What a word that names nothing (a verb, an adjective) counts beside a noun. */
const WEIGHT_OF_OTHERS = 0.4;
/** A compound of which only the parts stand there. */
const WEIGHT_OF_PARTS = 0.8;
/** The share of all that the words weigh which a sentence must tell of. */
const ENOUGH = 0.6;
/** One word alone may stand anywhere. */
const FEWEST = 2;
/** Letters that forms of one word share. */
const SHORTEST_STEM = 6;

/** What is counted is told, and not that it is. */
const COUNTING = new Set(
  'antal antalet andel andelen procent manga many number percent percentage share proportion'.split(
    ' ',
  ),
);

interface WantedWord {
  /** Folded: as written, and dictionary forms that stand for it. */
  readonly forms: readonly string[];
  readonly parts: readonly string[];
  readonly weight: number;
}

/**
 * @param words the content words of the question, its names left out.
 * @param fits what a sentence must be beside: one that holds a number, say.
 * @param alone true where one thing that a single sentence has is enough: a number beside it may be another's.
 */
export function sentenceTelling(
  sheet: Sheet,
  words: string,
  fits: (sentence: Sentence) => boolean,
  alone: boolean,
): Sentence | null {
  const named = wantedWords(words);
  const specific = named.filter(({ forms: [written = ''] }) => !CLASSES.has(written));
  const wanted = specific.length > 0 ? specific : named;
  // "Vilka yrkesgrupper är handledare?": what is left tells, if one sentence alone has it.
  const [sole, ...more] = wanted;
  if (sole && more.length === 0 && (alone || wanted.length < named.length))
    return onlySentenceWith(sheet, sole, fits);
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  let best: { readonly sentence: Sentence; readonly told: number } | null = null;
  for (const { sentences } of sheet.passages)
    for (const sentence of sentences) {
      if (!fits(sentence)) continue;
      const own = formsIn(sentence.text);
      const found = wanted.map((word) => word.weight * likeness(word, own));
      const told = found.reduce((sum, each) => sum + each, 0);
      const many = found.filter((each) => each > 0).length;
      if (many < FEWEST || told < total * ENOUGH) continue;
      if (best === null || told > best.told) best = { sentence, told };
    }
  if (best) return best.sentence;
  // "Vilken projektmodell jobbar de efter?": one thing is named, and one sentence alone has it.
  const [thing, ...others] = wanted.filter(({ weight }) => weight === 1);
  return alone && thing && others.length === 0 ? onlySentenceWith(sheet, thing, fits) : null;
}

/** Words for the class of what is asked for, which the sentence names by its members. */
const CLASSES = new Set(
  'yrkesgrupper yrken saker satt arbetssatt metoder typer slag aktorer organisationer branscher sektorer exempel konkreta kinds types things ways methods sectors professions examples'.split(
    ' ',
  ),
);
/** Letters of a word that says enough alone. */
const SHORTEST_SOLE = 6;

function onlySentenceWith(
  sheet: Sheet,
  word: WantedWord,
  fits: (sentence: Sentence) => boolean,
): Sentence | null {
  if (!word.forms.some((form) => form.length >= SHORTEST_SOLE)) return null;
  const [found, ...others] = sheet.passages
    .flatMap(({ sentences }) => sentences)
    .filter((sentence) => fits(sentence) && likeness(word, formsIn(sentence.text)) > 0);
  return found && others.length === 0 ? found : null;
}

function wantedWords(words: string): readonly WantedWord[] {
  const seen = new Set<string>();
  return tokenise(words).flatMap(({ lower, folded, number }): WantedWord[] => {
    if (number || lower.length < 3 || isSmall(lower) || COUNTING.has(folded)) return [];
    const { lemma, parts } = analyseWord(lower);
    const key = fold(lemma);
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      {
        forms: [folded, key, ...inSwedish(lower).map(fold)],
        parts: parts.map(fold).filter((part) => part.length >= 3),
        weight: mayNameThing(lower) ? 1 : WEIGHT_OF_OTHERS,
      },
    ];
  });
}

const isSmall = (lower: string): boolean =>
  FUNCTION_WORDS.sv.has(lower) || FUNCTION_WORDS.en.has(lower);

function formsIn(text: string): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const { lower, folded } of tokenise(text)) {
    if (isSmall(lower)) continue;
    const { lemma, parts } = analyseWord(lower);
    forms.add(folded).add(fold(lemma));
    for (const part of parts) if (part.length >= 4) forms.add(fold(part));
  }
  return forms;
}

function likeness({ forms, parts }: WantedWord, own: ReadonlySet<string>): number {
  if (forms.some((form) => own.has(form))) return 1;
  const stems = forms.filter((form) => form.length >= SHORTEST_STEM);
  for (const each of own)
    if (
      each.length >= SHORTEST_STEM &&
      stems.some((stem) => each.startsWith(stem) || stem.startsWith(each))
    )
      return 1;
  return parts.length >= 2 && parts.every((part) => own.has(part)) ? WEIGHT_OF_PARTS : 0;
}
