// Prose of a sheet → the sentences that state its goals, overall goal before project goals before purposes.

import { extracted, type ExtractedFact } from '../model/fact.js';
import { placeKey } from '../model/place.js';
import type { Sentence, Sheet } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import type { ValueOf } from '../model/value.js';
import {
  GOAL_CUES,
  GOAL_HEADINGS,
  GOAL_RANKS,
  HOW_IT_RUNS,
  LATER_PROJECT,
  NOT_A_GOAL,
  OF_THE_PROJECT,
  PART_OF_PROJECT,
  type GoalCue,
  type GoalRank,
} from './goal-cues.js';
import { joinLists } from './join-lists.js';

type Sentences = ValueOf<'sentences'>;

interface RankedSentence {
  readonly sentence: Sentence;
  readonly order: number;
  readonly rank: GoalRank;
  /** True where its own words say so, not only the heading over it. */
  readonly own: boolean;
  /** The words that made it a goal; null where nothing did. */
  readonly cue: string | null;
}

/** At most this many are shown of all, and of each rank. */
const MOST = 4;
const MOST_OF: Readonly<Record<GoalRank, number>> = {
  overall: 2,
  goal: 3,
  purpose: 2,
  will: 2,
  vision: 2,
  expected: 2,
  part: 4,
  described: 1,
};
/** Where fewer are stated, what the project will do is added up to so many. */
const ENOUGH = 3;
/** Ranks that state a goal. */
const STATED: ReadonlySet<GoalRank> = new Set(['overall', 'goal', 'purpose']);
/** Ranks that only let it be inferred. */
const INFERRED: ReadonlySet<GoalRank> = new Set(['will', 'expected', 'described']);
const SHORTEST = 12;
/** A goal stands within the first words of its sentence; longer ones are lists. */
const LOOKED_AT = 600;
/** How far behind its cue a sentence tells whose goal it is. */
const BEYOND_CUE = 30;
/** A text shorter than this says nothing of a project: "Ej aktuellt". */
const SHORTEST_DESCRIPTION = 40;

/**
 * The goals as whole sentences, the main one first, with one part for each; null where the sheet
 * has no prose. Where no wording states a goal, what the project will do, or else what describes
 * it, is given with no cue: inferred.
 */
export function extractGoals(sheet: Sheet): ExtractedFact<Sentences> | null {
  const sentences = joinLists(sheet);
  const ranked = sentences.flatMap((sentence, order) => rankOf(sentence, order) ?? []);
  const described = describing(sentences);
  const chosen = withOpening(choose(ranked), described);
  const first = chosen[0] ?? described;
  if (!first) return null;
  const part = (sentence: Sentence, cue: string | null): ExtractedFact<Sentences> =>
    extracted({ kind: 'sentences', sentences: [sentence.text] }, sentence.text, cue, [
      sentence.source,
    ]);
  const parts = (chosen.length > 0 ? chosen : [first]).flatMap(({ sentence, order, cue }) => {
    const next = continuationOf(sentence, sentences[order + 1]);
    return [part(sentence, cue), ...(next ? [part(next, cue)] : [])];
  });
  const texts = parts.flatMap((part) => part.value.sentences);
  const [lead, ...rest] = parts;
  if (!lead) return null;
  const sources: [Source, ...Source[]] = [lead.sources[0], ...rest.map((part) => part.sources[0])];
  return extracted({ kind: 'sentences', sentences: texts }, texts.join(' '), lead.cue, sources, [
    lead,
    ...rest,
  ]);
}

// A sentence that a paragraph's end breaks off goes on with a small letter in the next.
function continuationOf({ text, source }: Sentence, next: Sentence | undefined): Sentence | null {
  const broken = !/[.!?:;…"”')\]]\s*$/u.test(text);
  return next !== undefined &&
    broken &&
    /^\p{Ll}/u.test(next.text) &&
    placeKey(next.source.place) !== placeKey(source.place)
    ? next
    : null;
}

function choose(ranked: readonly RankedSentence[]): readonly RankedSentence[] {
  // "Övergripande mål" over a paragraph is less than a sentence that says it is the overall goal.
  const told = ranked.some((each) => each.rank === 'overall' && each.own);
  const of = (rank: GoalRank): readonly RankedSentence[] =>
    ranked
      .filter((each) => each.rank === rank && (each.own || rank !== 'overall' || !told))
      .sort((a, b) => Number(b.own) - Number(a.own) || a.order - b.order)
      .slice(0, MOST_OF[rank]);
  const stated = GOAL_RANKS.filter((rank) => STATED.has(rank)).flatMap(of);
  if (stated.length > 0) {
    const more = Math.max(0, ENOUGH - stated.length);
    return [...stated, ...of('will').slice(0, more)].slice(0, MOST);
  }
  const rank = GOAL_RANKS.find((each) => !STATED.has(each) && of(each).length > 0);
  return rank === undefined ? [] : of(rank);
}

// Where no goal is stated, "Projektet fokuserar på …" at the head of the text says best what it is about.
function withOpening(
  chosen: readonly RankedSentence[],
  opening: RankedSentence | null,
): readonly RankedSentence[] {
  const inferred = chosen.length > 0 && chosen.every(({ rank }) => INFERRED.has(rank));
  if (!inferred || opening?.order !== 0 || chosen.some(({ order }) => order === 0)) return chosen;
  return OF_THE_PROJECT.test(opening.sentence.text) ? [opening, ...chosen] : chosen;
}

function describing(sentences: readonly Sentence[]): RankedSentence | null {
  const sentence = sentences.find(
    ({ text }) => text.length >= SHORTEST_DESCRIPTION && !isQuestion(text),
  );
  return sentence
    ? { sentence, order: sentences.indexOf(sentence), rank: 'described', own: false, cue: null }
    : null;
}

function rankOf(sentence: Sentence, order: number): RankedSentence | null {
  const text = sentence.text.slice(0, LOOKED_AT);
  if (text.length < SHORTEST || isQuestion(text) || /^[^.]{0,40}:$/u.test(text)) return null;
  const own = cueIn(GOAL_CUES, text);
  const over = sentence.leadIn;
  const heading = over === null ? null : cueIn(GOAL_HEADINGS, over.slice(0, LOOKED_AT));
  const found = stronger(own, heading);
  if (found === null) return null;
  const rank = weakened(found.rank, text, own?.end ?? 0);
  if (rank === null) return null;
  return {
    sentence,
    order,
    rank,
    own: found === own,
    cue: STATED.has(rank) || rank === 'part' ? found.words : null,
  };
}

interface Cue {
  readonly rank: GoalRank;
  readonly words: string;
  readonly end: number;
}

function cueIn(cues: readonly GoalCue[], text: string): Cue | null {
  for (const { rank, pattern } of cues) {
    const match = pattern.exec(text);
    if (match) return { rank, words: match[0].trim(), end: match.index + match[0].length };
  }
  return null;
}

function stronger(a: Cue | null, b: Cue | null): Cue | null {
  if (a === null || b === null) return a ?? b;
  return GOAL_RANKS.indexOf(b.rank) < GOAL_RANKS.indexOf(a.rank) ? b : a;
}

// What is no goal of this project falls away; what is only a part's counts where nothing else is.
function weakened(rank: GoalRank, text: string, cueEnd: number): GoalRank | null {
  if (NOT_A_GOAL.test(text)) return null;
  if (LATER_PROJECT.test(text) && rank !== 'overall') return 'expected';
  const lead = text.slice(0, cueEnd + BEYOND_CUE);
  if (PART_OF_PROJECT.test(lead) && STATED.has(rank)) return 'expected';
  if (rank === 'will' && HOW_IT_RUNS.test(text)) return 'described';
  return rank;
}

function isQuestion(text: string): boolean {
  return text.trimEnd().endsWith('?') && !text.includes(':');
}
