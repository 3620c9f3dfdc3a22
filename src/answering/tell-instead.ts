// A query about one project and the words that it leaves unexplained → the passage that tells of them, where one does.

import { numberTold } from '../facts/extract-quantities.js';
import type { Answer } from '../model/answer.js';
import type { ExtractedFact } from '../model/fact.js';
import type { Ask, Query, SaidWord } from '../model/query.js';
import type { Sentence, Sheet } from '../model/sheet.js';
import { answered, entry, type AnswerContext } from './answer-context.js';
import { asksForNumberAlone, asksInPercent } from './asks-for-number.js';
import { tellsWho } from './names-somebody.js';
import { quoteSentences } from './quote-sentences.js';
import { rankProse } from './rank-prose.js';
import { refuseOtherKind } from './refuse-other-kind.js';
import {
  barOver,
  OVER_FIELD,
  OVER_NO_FIELD,
  OVER_NOTHING,
  OVER_REFUSAL,
  passes,
  type Bar,
} from './sure-enough.js';

/** Fewer words name a project again, or choose among several. */
const FEWEST_SAID = 3;
/** So near to the best one the next sentence is quoted too. */
const NEAR = 0.85;
/** So sure of what is asked, a sentence whose number cannot be told apart is quoted. */
const SURE_OF_NUMBER: Pick<Bar, 'sure' | 'besides'> = { sure: 1.1, besides: 2 };

/** Null where what was understood stands. */
export function tellInstead(context: AnswerContext, query: Query): Answer | null {
  switch (query.kind) {
    case 'refuse':
      if (query.sheet !== null && query.beside !== undefined)
        return tellBeforeFields(context, query.sheet, query.beside);
      return query.sheet !== null && query.reason === 'no-such-field' && query.final !== true
        ? tell(context, query.sheet, context.said(), OVER_REFUSAL)
        : null;
    case 'fields': {
      return tellBeforeFields(context, query.sheet, query.asks) ?? refuseOtherKind(context, query);
    }
    case 'claim':
      return query.claim.kind === 'name'
        ? tellBeside(
            context,
            query.sheet,
            withoutClaimed(context.said(), query.claim.name),
            OVER_FIELD,
          )
        : null;
    default:
      return null;
  }
}

function tellBeforeFields(
  context: AnswerContext,
  sheet: Sheet,
  asks: readonly Ask[],
): Answer | null {
  const bar = barOver(asks, context.question);
  return bar && tellBeside(context, sheet, context.said(), bar);
}

// What is claimed is explained.
function withoutClaimed(said: readonly SaidWord[], name: string): readonly SaidWord[] {
  const claimed = name.toLowerCase();
  return said.map((word) =>
    claimed.includes(word.text.toLowerCase()) ? { ...word, kind: 'asked' } : word,
  );
}

/** The passage of the sheet that tells of what a question says, or null where none is sure enough. */
export function tellPassage(context: AnswerContext, sheet: Sheet): Answer | null {
  return tell(context, sheet, context.said(), OVER_NOTHING);
}

/**
 * The best sentence of those that fit, or null where none is sure enough.
 * @param besides how many words that no field explains it must tell of.
 */
export function sentenceTelling(
  { said, question }: AnswerContext,
  sheet: Sheet,
  fits: (sentence: Sentence) => boolean,
  besides: number,
): Sentence | null {
  const told = rankProse(sheet, said(), question, besides).find(
    (each) =>
      passes(each, { ...OVER_NOTHING, besides }) &&
      tellsWho(question, each.sentence.text) &&
      fits(each.sentence),
  );
  return told?.sentence ?? null;
}

/** The same where a field was asked for by its name and the sheet does not have it. */
export function tellForLack(context: AnswerContext, sheet: Sheet): Answer | null {
  const said = context.said();
  return said.some(({ kind }) => kind === 'named')
    ? null
    : tell(context, sheet, said, OVER_NO_FIELD);
}

function tellBeside(
  context: AnswerContext,
  sheet: Sheet,
  said: readonly SaidWord[],
  bar: Bar,
): Answer | null {
  const has = (wanted: SaidWord['kind']): boolean => said.some(({ kind }) => kind === wanted);
  if (said.length < FEWEST_SAID || !has('beside') || has('named')) return null;
  return tell(context, sheet, said, bar);
}

function tell(
  context: AnswerContext,
  sheet: Sheet,
  said: readonly SaidWord[],
  bar: Bar,
): Answer | null {
  const [best, next] = rankProse(sheet, said, context.question, bar.besides).filter(
    ({ sentence }) => tellsWho(context.question, sentence.text),
  );
  if (!best || !passes(best, bar)) return null;
  if (bar.besides > 0 && asksForNumberAlone(context.question)) {
    const told = numberIn(best.sentence, said, context.question);
    if (told) return answered(context, 'fields', [entry(sheet, 'quantity', told)], { sheet });
    if (best.sureness < SURE_OF_NUMBER.sure || best.besides < SURE_OF_NUMBER.besides) return null;
  }
  const near = next !== undefined && next.score >= best.score * NEAR ? [next.sentence] : [];
  const quoted = quoteSentences([best.sentence, ...near]);
  return answered(context, 'passage', [entry(sheet, 'description', quoted)], { sheet });
}

function numberIn(
  sentence: Sentence,
  said: readonly SaidWord[],
  question: string,
): ExtractedFact | null {
  const words = said.flatMap(({ kind, text }) => (kind === 'frame' ? [] : [text]));
  return numberTold(sentence, words.join(' '), asksInPercent(question));
}
