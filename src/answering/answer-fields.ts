// Fields asked of one project → their values, with what is missing and what the sheet does not have.

import { factFor } from '../facts/facts-for.js';
import type { Answer, Entry, MissingEntry } from '../model/answer.js';
import { projectRef } from '../model/answer.js';
import type { Fact } from '../model/fact.js';
import type { Ask, Query } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import type { IsoDate } from '../model/value.js';
import { tellForLack } from './tell-instead.js';
import { answered, entry, refused, type AnswerContext } from './answer-context.js';

/** The first topic of an ask that the sheet answers; else the first that stands there empty. */
export function resolveAsk(sheet: Sheet, ask: Ask, day: IsoDate): Entry | MissingEntry | null {
  let empty: MissingEntry | null = null;
  for (const topic of ask.topics) {
    const fact = factFor(sheet, topic, day);
    if (fact === null) continue;
    // A bare code ("1") is no place: "region" goes on to what names one.
    if (ask.cue === 'region' || ask.cue === 'where') {
      if (fact.origin === 'stated' && /^[\d.]+$/.test(fact.text)) continue;
    }
    // No days are left of what has ended: then it is told how long ago that was, and the reverse.
    const turned = TURNED[topic];
    if (turned !== undefined && fact.origin === 'derived' && isNegative(fact)) {
      const other = factFor(sheet, turned, day);
      if (other !== null && other.origin !== 'missing') return entry(sheet, turned, other);
    }
    if (fact.origin === 'missing') empty ??= { project: projectRef(sheet), topic, missing: fact };
    else return entry(sheet, topic, fact);
  }
  return empty;
}

const TURNED: Readonly<Record<string, string>> = { daysLeft: 'daysSince', daysSince: 'daysLeft' };

function isNegative({ value }: Fact): boolean {
  return value.kind === 'count' && value.count < 0;
}

const CONTACT_CUES = new Set(['contactPerson', 'email', 'phone', 'leader']);

export function answerFields(
  context: AnswerContext,
  query: Extract<Query, { kind: 'fields' }>,
): Answer {
  const { sheet, asks, day } = query;
  const entries: Entry[] = [];
  const missing: MissingEntry[] = [];
  const absent: string[] = [];
  for (const ask of asks) {
    const found = resolveAsk(sheet, ask, day);
    if (found === null) absent.push(ask.topics[0] ?? ask.cue);
    else if ('missing' in found) missing.push(found);
    else if (!entries.some((other) => other.topic === found.topic)) entries.push(found);
  }
  // "Region" may mean any of the places a sheet names: the others follow the first.
  if (asks.length === 1 && asks[0] && ['region', 'where'].includes(asks[0].cue))
    addPlaces(entries, asks[0], sheet, day);
  const [first, ...rest] = entries;
  if (first) {
    const kind = asks.every((ask) => CONTACT_CUES.has(ask.cue)) ? 'contact' : 'fields';
    const named = day === context.today ? {} : { day };
    return answered(context, kind, [first, ...rest], { sheet, missing, absent, ...named });
  }
  const [empty] = missing;
  if (empty) return refused(context, 'missing-value', { sheet, missing: empty, lookedFor: null });
  const told = tellForLack(context, sheet);
  if (told) return told;
  const [untold] = absent;
  return refused(context, 'no-such-field', {
    sheet,
    lookedFor: null,
    ...(untold === undefined ? {} : { untold }),
  });
}

function addPlaces(entries: Entry[], ask: Ask, sheet: Sheet, day: IsoDate): void {
  for (const topic of ask.topics) {
    if (entries.some((other) => other.topic === topic)) continue;
    const fact = factFor(sheet, topic, day);
    if (fact?.origin === 'stated' && !/^[\d.]+$/.test(fact.text))
      entries.push(entry(sheet, topic, fact));
  }
}
