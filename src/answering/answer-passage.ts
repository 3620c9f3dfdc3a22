// Free words about a project, or about any → the sentences that hold them, quoted; else a refusal.

import { fold } from '../language/fold.js';
import { FUNCTION_WORDS } from '../language/function-words.js';
import { analyseWord } from '../language/analyse-word.js';
import { tokenise } from '../language/tokenise.js';
import type { Answer } from '../model/answer.js';
import { extracted, type ExtractedFact } from '../model/fact.js';
import type { Query } from '../model/query.js';
import { keyOfLabel } from '../catalogue/fields.js';
import { numberTold, quantitiesAbout } from '../facts/extract-quantities.js';
import { readingOf } from '../facts/field-facts.js';
import { proseFactsOf } from '../facts/prose-facts.js';
import type { Sentence, Sheet } from '../model/sheet.js';
import { answered, entry, refused, type AnswerContext } from './answer-context.js';
import { answerFields } from './answer-fields.js';
import { asksForNumber, asksForNumberAlone, asksInPercent } from './asks-for-number.js';
import { sentenceTelling, tellForLack, tellPassage } from './tell-instead.js';

const MOST_SENTENCES = 2;

export function answerPassage(
  context: AnswerContext,
  query: Extract<Query, { kind: 'passage' }>,
): Answer {
  const { sheet, words } = query;
  const inPercent = asksInPercent(context.question);
  const number = asksForNumber(context.question);
  if (sheet) {
    // A label that the catalogue does not know can be asked for by its own name.
    const own = sheet.fields.find(
      (field) => field.key.startsWith('label:') && sameWords(field.label, words),
    );
    const reading = own ? readingOf(sheet, own.key) : null;
    if (own && reading?.origin === 'stated')
      return answered(context, 'fields', [entry(sheet, keyOfLabel(own.label), reading)], { sheet });
  }
  const spelt = sheet && MEANING.test(context.question) ? sentenceSpelling(sheet) : null;
  if (sheet && spelt) {
    const { text, source } = spelt;
    const quoted = extracted({ kind: 'text', text }, text, null, [source]);
    return answered(context, 'passage', [entry(sheet, 'description', quoted)], { sheet });
  }
  const alone = asksForNumberAlone(context.question);
  const passage = sheet && !alone ? tellPassage(context, sheet) : null;
  if (passage) return passage;
  if (sheet && query.counting) {
    const [first, ...rest] = quantitiesAbout(
      proseFactsOf(sheet).quantities,
      words,
      query.about ?? words,
    )
      .filter(({ value }) => !inPercent || value.kind === 'percent')
      .map((fact) => entry(sheet, 'quantity', fact));
    if (first) return answered(context, 'fields', [first, ...rest], { sheet });
  }
  const wanted = contentWords(words);
  const hits = context.library.search
    .findPassages(words, sheet ? { sheetId: sheet.id, limit: 10 } : { limit: 10 })
    .filter((hit) => hit.matched.length >= wanted && (!sheet || hit.sheet === sheet))
    .slice(0, MOST_SENTENCES);
  const entries = hits.flatMap((hit) => {
    const sentence = hit.sheet.passages[hit.passage]?.sentences[hit.sentence];
    if (!sentence || !holdsCompounds(sentence.text, words)) return [];
    return [
      entry(
        hit.sheet,
        'description',
        extracted({ kind: 'text', text: sentence.text }, sentence.text, null, [sentence.source]),
      ),
    ];
  });
  const [best] = hits;
  const sentence = best?.sheet.passages[best.passage]?.sentences[best.sentence];
  if (sheet && sentence && entries.length > 0 && number) {
    const told = numberTold(sentence, query.about ?? words, inPercent);
    if (told) return answered(context, 'fields', [entry(sheet, 'quantity', told)], { sheet });
  }
  if (query.otherwise)
    return (
      (sheet && tellOtherwise(context, sheet, query, inPercent)) ??
      answerFields(context, query.otherwise)
    );
  const [first, ...rest] = entries;
  if (first) return answered(context, 'passage', [first, ...rest], { sheet });
  const told =
    sheet && (tellOtherwise(context, sheet, query, inPercent) ?? tellForLack(context, sheet));
  if (told) return told;
  return refused(context, sheet ? 'no-such-field' : 'out-of-scope', { sheet, lookedFor: words });
}

/** "Vad står förkortningen EXEMPEL för?" */
const MEANING =
  /(?<!\p{L})(?:förkortning\p{L}*|akronym\p{L}*|bokstäverna|står|betyder|acronym|abbreviation|stands? for|means?)(?!\p{L})/iu;
const SPELLING =
  /(?<!\p{L})(?:står för|betyder|utläses|är en (?:förkortning|akronym)|är förkortning|stands for|is short for|is an (?:acronym|abbreviation))(?!\p{L})/iu;

// The sentence that spells the project's name out.
function sentenceSpelling(sheet: Sheet): Sentence | null {
  const [name = ''] = sheet.name.value.text.split(/\s/u);
  return (
    sheet.passages
      .flatMap(({ sentences }) => sentences)
      .find(({ text }) => SPELLING.test(text) && fold(text).includes(fold(name))) ?? null
  );
}

// No sentence has all the words as they were put: the one that tells of most of them.
function tellOtherwise(
  context: AnswerContext,
  sheet: Sheet,
  { words, about = words }: Extract<Query, { kind: 'passage' }>,
  inPercent: boolean,
): Answer | null {
  const number = asksForNumber(context.question);
  const sentence = sentenceTelling(
    context,
    sheet,
    (each) => !number || numberTold(each, about, inPercent) !== null,
    number ? 1 : 0,
  );
  if (!sentence) {
    const counted = number ? onlyNumberOf(sheet, inPercent ? words : about, inPercent) : null;
    return counted && answered(context, 'fields', [entry(sheet, 'quantity', counted)], { sheet });
  }
  const told = number ? numberTold(sentence, about, inPercent) : null;
  if (told) return answered(context, 'fields', [entry(sheet, 'quantity', told)], { sheet });
  const { text, source } = sentence;
  const quoted = extracted({ kind: 'text', text }, text, null, [source]);
  return answered(context, 'passage', [entry(sheet, 'description', quoted)], { sheet });
}

// One sentence of all counts what the words name.
function onlyNumberOf(sheet: Sheet, words: string, inPercent: boolean): ExtractedFact | null {
  const told = sheet.passages.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => numberTold(sentence, words, inPercent, true) ?? []),
  );
  return told.length === 1 ? (told[0] ?? null) : null;
}

// "lönekostnaderna" is not told by a sentence about costs: what the compound is of must stand there too.
function holdsCompounds(sentence: string, words: string): boolean {
  const text = fold(sentence);
  return tokenise(words).every(({ lower }) => {
    const { parts } = analyseWord(lower);
    return parts.length < 2 || parts.every((part) => text.includes(fold(part).slice(0, 4)));
  });
}

// Words that carry meaning; the search leaves the others out.
function contentWords(words: string): number {
  const small = (word: string): boolean =>
    FUNCTION_WORDS.sv.has(word) || FUNCTION_WORDS.en.has(word);
  const lemmas = tokenise(words)
    .filter((token) => token.lower.length > 1 && !small(token.lower))
    .map((token) => analyseWord(token.lower).lemma);
  return Math.max(1, new Set(lemmas).size);
}

function sameWords(label: string, words: string): boolean {
  const keys = (text: string): string =>
    tokenise(text)
      .map((token) => fold(analyseWord(token.lower).lemma))
      .sort()
      .join(' ');
  return keys(label) === keys(words);
}
