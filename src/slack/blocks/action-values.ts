// What can be done with an answer ↔ the action ids and values of the buttons that do it.

import { z } from 'zod';
import type { Card, Citation } from '../../model/card.js';
import { placeKey } from '../../model/place.js';
import type { SourceRef } from '../handlers.js';
import { BUTTON_VALUE_CHARACTERS, OPTION_VALUE_CHARACTERS } from './limits.js';

/** What an action id of a question begins with; its place among the buttons follows. */
export const ASK_ACTION = 'ask:';
export const CHOOSE_ACTION = 'choose:';
export const SHARE_ACTION = 'share';
export const SOURCE_ACTION = 'source';
export const WATCH_ACTION = 'watch';
export const UNWATCH_ACTION = 'unwatch';
export const MORE_ACTION = 'more';
export const FEEDBACK_ACTION = 'feedback';

/** More citations than these are not read in one go. */
const SOURCES = 6;

const refsShape = z.array(z.tuple([z.string(), z.string()])).max(SOURCES);

/** The first places that the card cites, each once; null where none fits a button. */
export function toSourceValue(card: Card): string | null {
  const refs = new Map<string, [string, string]>();
  const citations: readonly Citation[] = [
    ...card.rows.flatMap((row) => [...row.citations]),
    ...card.findings.flatMap((finding) => [...finding.citations]),
  ];
  for (const { source } of citations) {
    const ref: [string, string] = [source.document, placeKey(source.place)];
    if (refs.size < SOURCES) refs.set(ref.join('\u0000'), ref);
  }
  const all = [...refs.values()];
  for (let count = all.length; count > 0; count -= 1) {
    const value = JSON.stringify(all.slice(0, count));
    if (value.length <= BUTTON_VALUE_CHARACTERS) return value;
  }
  return null;
}

export function readSourceValue(value: string | undefined): readonly SourceRef[] {
  const refs = refsShape.safeParse(parse(value));
  return refs.success ? refs.data.map(([document, place]) => ({ document, place })) : [];
}

/** A project, and a field of it or all of them. */
export interface Watchable {
  readonly project: string;
  readonly field: string | null;
}

const watchShape = z.tuple([z.string(), z.string().nullable()]);

export function toWatchValue({ project, field }: Watchable): string | null {
  const value = JSON.stringify([project, field]);
  return value.length <= BUTTON_VALUE_CHARACTERS ? value : null;
}

export function readWatchValue(value: string | undefined): Watchable | null {
  const watch = watchShape.safeParse(parse(value));
  return watch.success ? { project: watch.data[0], field: watch.data[1] } : null;
}

/** What hides behind the three dots. */
export const MORE_KINDS = ['wrong', 'human', 'file', 'watch'] as const;
export type MoreKind = (typeof MORE_KINDS)[number];

export interface MoreChoice {
  readonly kind: MoreKind;
  readonly project: string;
  readonly topics: readonly string[];
}

const moreShape = z.tuple([z.enum(MORE_KINDS), z.string(), z.array(z.string())]);

/** Null where the ids are too long for an option of a menu. */
export function toMoreValue({ kind, project, topics }: MoreChoice): string | null {
  for (let count = topics.length; count >= 0; count -= 1) {
    const value = JSON.stringify([kind, project, topics.slice(0, count)]);
    if (value.length <= OPTION_VALUE_CHARACTERS) return value;
  }
  return null;
}

export function readMoreValue(value: string | undefined): MoreChoice | null {
  const more = moreShape.safeParse(parse(value));
  if (!more.success) return null;
  const [kind, project, topics] = more.data;
  return { kind, project, topics };
}

const feedbackShape = z.tuple([z.enum(['good', 'bad']), z.string().nullable()]);

export interface FeedbackChoice {
  readonly verdict: 'good' | 'bad';
  readonly project: string | null;
}

export function toFeedbackValue({ verdict, project }: FeedbackChoice): string {
  const value = JSON.stringify([verdict, project]);
  return value.length <= BUTTON_VALUE_CHARACTERS ? value : JSON.stringify([verdict, null]);
}

export function readFeedbackValue(value: string | undefined): FeedbackChoice | null {
  const feedback = feedbackShape.safeParse(parse(value));
  return feedback.success ? { verdict: feedback.data[0], project: feedback.data[1] } : null;
}

function parse(value: string | undefined): unknown {
  try {
    return value === undefined ? null : (JSON.parse(value) as unknown);
  } catch {
    return null;
  }
}
