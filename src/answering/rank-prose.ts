// A question's words and the prose of one sheet → the sentences that tell of most of them, best first.

import type { SaidWord } from '../model/query.js';
import type { Sentence, Sheet } from '../model/sheet.js';
import { shapeOf } from './answer-shape.js';
import { sharesStem, proseWordsOf, type ProseWords } from './prose-words.js';
import { weighWords, type WeighedWord } from './weigh-words.js';

/** A sentence and how well it answers. */
export interface Telling {
  readonly sentence: Sentence;
  /** What the words weigh that it tells of. */
  readonly score: number;
  /** The share, from 0 to 1, of what all words weigh that say something. */
  readonly told: number;
  /** The same of the words that no field explains; 1 where there are none. */
  readonly toldBeside: number;
  /** How many of those it tells of. */
  readonly besides: number;
  /** How many words of the question say something. */
  readonly asked: number;
  /** How far it is to be trusted: its score, the more the larger the share that it tells. */
  readonly sureness: number;
}

interface Scored extends Telling {
  readonly at: number;
}

/** Sentences that are looked at closely. */
const LOOKED_AT = 5;
/** What a sentence counts more that begins with what is asked about. */
const BEGINS = 1.15;
/** How much of a sentence's length counts against it: long ones have more words by chance. */
const LENGTH_COUNTS = 0.15;
/** What a score is worth of which nothing is told beside small words. */
const LEAST_SHARE = 0.4;
/** A word that is told of, and no part of it alone. */
const TOLD_OF = 0.5;

/**
 * The best sentences, at most five.
 * @param besides how many words that no field explains one must tell of; none is ranked where the
 *   prose has fewer.
 */
export function rankProse(
  sheet: Sheet,
  said: readonly SaidWord[],
  question: string,
  besides: number,
): readonly Telling[] {
  const open = said.filter(isBeside);
  if (open.length < besides) return [];
  const prose = proseWordsOf(sheet);
  // What no field explains is weighed first: where the prose lacks it, the rest need not be.
  if (besides > 0 && countHeld(weighWords(prose, open, sheet.name.value.text)) < besides) return [];
  const words = weighWords(prose, said, sheet.name.value.text);
  const shape = shapeOf(question);
  return inOrder(scoreSentences(prose, words))
    .slice(0, LOOKED_AT)
    .map((each) => {
      const begins = beginsWith(prose.openings[each.at] ?? [], words) ? BEGINS : 1;
      const score = each.score * begins * shape(each.sentence.text);
      return { ...each, score, sureness: score * (LEAST_SHARE + each.told) };
    })
    .sort(byScore);
}

function scoreSentences(prose: ProseWords, words: readonly WeighedWord[]): readonly Scored[] {
  const all = weightOf(words, ({ kind }) => kind !== 'frame');
  const beside = weightOf(words, isBeside);
  const asked = words.filter(({ kind }) => kind !== 'frame').length;
  if (all === 0) return [];
  const average = total(prose.lengths) / Math.max(1, prose.lengths.length);
  return prose.sentences.flatMap((sentence, at): readonly Scored[] => {
    const found = words.filter(({ holders }) => holders.has(at));
    const worth = (word: WeighedWord): number => word.weight * (word.holders.get(at) ?? 0);
    const sum = total(found.map(worth));
    if (sum === 0) return [];
    const length = (prose.lengths[at] ?? 0) / average;
    const toldOf = total(found.filter(({ kind }) => kind !== 'frame').map(worth));
    const open = found.filter(isBeside);
    return [
      {
        sentence,
        at,
        score: sum / (1 - LENGTH_COUNTS + LENGTH_COUNTS * length),
        told: toldOf / all,
        toldBeside: beside === 0 ? 1 : total(open.map(worth)) / beside,
        besides: open.filter(({ holders }) => (holders.get(at) ?? 0) >= TOLD_OF).length,
        asked,
        sureness: 0,
      },
    ];
  });
}

const isBeside = ({ kind }: Pick<WeighedWord, 'kind'>): boolean => kind === 'beside';

function countHeld(words: readonly WeighedWord[]): number {
  return words.filter(
    (word) => isBeside(word) && [...word.holders.values()].some((likeness) => likeness >= TOLD_OF),
  ).length;
}

function weightOf(words: readonly WeighedWord[], counts: (word: WeighedWord) => boolean): number {
  return total(words.filter(counts).map(({ weight }) => weight));
}

function beginsWith(opening: readonly string[], words: readonly WeighedWord[]): boolean {
  return words.some(
    ({ thing, kind, forms }) =>
      thing &&
      kind !== 'frame' &&
      forms.some((form) => opening.some((word) => word === form || sharesStem(word, form))),
  );
}

const byScore = (a: Scored, b: Scored): number => b.score - a.score || a.at - b.at;
const inOrder = (scored: readonly Scored[]): readonly Scored[] => [...scored].sort(byScore);
const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
