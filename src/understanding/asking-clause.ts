// A reading and what it seems to ask for → the clauses that ask, without those beside them.

import type { Ask } from '../model/query.js';
import type { CueHit } from './match-cues.js';
import { blankTaken, type Reading } from './reading.js';

/** What stands between the same two stops as the words that ask. */
export interface AskingClause {
  /** Names are blanked in it. */
  readonly text: string;
  /** Where its words stand in the question. */
  readonly positions: readonly number[];
}

const STOP = /[.!?;:,()\n]|\s[-–—]+\s/u;

interface Found {
  readonly asks: readonly Ask[];
  readonly hits: readonly CueHit[];
  readonly clause: AskingClause;
}

/** What was found of a reading last: it is asked for again with the same cues. */
const found = new WeakMap<Reading, Found>();

/** The whole question where no word of it asks by itself. */
export function askingClause(
  reading: Reading,
  asks: readonly Ask[],
  hits: readonly CueHit[],
): AskingClause {
  const known = found.get(reading);
  if (known?.hits === hits && asksTheSame(known.asks, asks)) return known.clause;
  const clause = findClause(reading, asks, hits);
  found.set(reading, { asks, hits, clause });
  return clause;
}

function asksTheSame(some: readonly Ask[], others: readonly Ask[]): boolean {
  return (
    some === others ||
    (some.length === others.length && some.every(({ cue }, at) => cue === others[at]?.cue))
  );
}

function findClause(reading: Reading, asks: readonly Ask[], hits: readonly CueHit[]): AskingClause {
  const { tokens } = reading;
  const text = blankTaken(reading);
  const clauseOf: number[] = [];
  let clause = 0;
  tokens.forEach((_, position) => {
    if (isParted(reading, position)) clause++;
    clauseOf.push(clause);
  });
  const asking = new Set(asks.map(({ cue }) => cue));
  const clauses = new Set(
    hits
      .filter(({ cue }) => asking.has(cue))
      .flatMap(({ positions }) => positions.map((position) => clauseOf[position])),
  );
  const positions = tokens.flatMap((_, position) =>
    clauses.size === 0 || clauses.has(clauseOf[position]) ? [position] : [],
  );
  const words = positions.map((position, at) => {
    const token = tokens[position];
    const next = positions[at + 1] === position + 1 ? tokens[position + 1]?.start : token?.end;
    return text.slice(token?.start, next);
  });
  return { text: words.join(''), positions };
}

// A stop within a name or at the end of it parts nothing.
function isParted({ tokens, taken, text }: Reading, position: number): boolean {
  const [before, token] = [tokens[position - 1], tokens[position]];
  if (!before || !token) return false;
  const between = text.slice(before.end, token.start);
  if (
    taken[position - 1] === 'project' &&
    (taken[position] === 'project' || /^[)"”]/.test(between))
  )
    return /[.!?;:,]/.test(between) && taken[position] !== 'project';
  return STOP.test(between);
}
