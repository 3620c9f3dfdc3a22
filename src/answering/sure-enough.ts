// What would be answered otherwise → how sure a sentence must be to be quoted instead.

import type { Ask } from '../model/query.js';
import type { Telling } from './rank-prose.js';

/** What a sentence must be to be answered with. */
export interface Bar {
  /** How sure. */
  readonly sure: number;
  /** The share of what no field explains that it tells of. */
  readonly beside: number;
  /** How many words of that it tells of. */
  readonly besides: number;
  /** So sure, it may tell less of that. */
  readonly certain: number;
}

/** Nothing else would be answered. */
export const OVER_NOTHING: Bar = { sure: 0.55, beside: 0.5, besides: 0, certain: 0.75 };
/** It was understood what is asked for, and that no sheet tells it. */
export const OVER_REFUSAL: Bar = { sure: 0.75, beside: 0.5, besides: 0, certain: 0.9 };
/** A field that was asked for by a verb or a small word would be answered. */
export const OVER_FIELD: Bar = { sure: 0.8, beside: 0.5, besides: 1, certain: Infinity };
/** Words of money and of people stand in most questions about anything else. */
const OVER_COMMON_FIELD: Bar = { ...OVER_FIELD, sure: 1.2 };
/** A field was asked for that the sheet does not have. */
export const OVER_NO_FIELD: Bar = { ...OVER_REFUSAL, besides: 1 };
/** Goals and places are asked for by words that ask for much else. */
const OVER_WIDE_FIELD: Bar = { sure: 0.6, beside: 0.4, besides: 1, certain: Infinity };
const WIDE = new Set([
  'goals',
  'where',
  'overview',
  'companies',
  'description',
  'thematicObjective',
]);
const COMMON = new Set(['grant', 'budget', 'amount', 'got', 'partners', 'participants']);
/** What is asked for by verbs and small words; every other field by its name, which is meant then. */
const ASKED_LOOSELY = new Set([
  ...[...WIDE, ...COMMON, 'when', 'start', 'end', 'period', 'duration', 'runs', 'owner', 'leader'],
  ...['targetGroup', 'programme', 'counties', 'municipalities', 'region'],
]);

/** Words by which a field is asked for that others only hint at: "tema", "orter", "länets". */
const NAMED: Readonly<Partial<Record<string, RegExp>>> = {
  thematicObjective: /temati(?:sk|c)/iu,
  counties: /(?<!\p{L})(?:länen?|counties|county)(?!\p{L})/iu,
  municipalities: /(?<!\p{L})(?:kommun(?:er|erna)?|municipalit(?:y|ies)|councils)(?!\p{L})/iu,
};

/** The only word that says something must stand there itself: its like is too little. */
const TOLD_ALONE = 0.74;

/** What a sentence must be to stand before the fields asked for, or null where none may: they were named. */
export function barOver(asks: readonly Ask[], question: string): Bar | null {
  if (asks.every(({ cue }) => NAMED[cue]?.test(question) === true)) return null;
  const all = (cues: ReadonlySet<string>): boolean => asks.every(({ cue }) => cues.has(cue));
  if (!all(ASKED_LOOSELY)) return null;
  if (all(WIDE)) return OVER_WIDE_FIELD;
  return asks.some(({ cue }) => COMMON.has(cue)) ? OVER_COMMON_FIELD : OVER_FIELD;
}

/** True where the sentence is sure enough. */
export function passes({ sureness, told, toldBeside, besides, asked }: Telling, bar: Bar): boolean {
  return (
    (asked > 1 || told >= TOLD_ALONE) &&
    sureness >= bar.sure &&
    besides >= bar.besides &&
    (toldBeside >= bar.beside || sureness >= bar.certain)
  );
}
