// Cues that say little of what is asked: question words and verbs, and the nouns that say it outright; data only.

/** Question words, in one word or in two: "hur mycket". */
export const VAGUE: ReadonlySet<string> = new Set(['amount', 'when', 'where', 'share']);

/** Cues that hardly narrow a question. */
export const GENERIC: ReadonlySet<string> = new Set([
  ...VAGUE,
  'name',
  'got',
  'runs',
  'grant',
  'participants',
  'start',
  'end',
  'period',
  'overview',
  'phone',
  'partners',
  'goals',
]);
