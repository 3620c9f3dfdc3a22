// What has been made out of a question so far: its words, and the names and parts found in them.

import type { NameKind, Names } from '../model/names.js';
import type { ConversationContext, Filter, Query } from '../model/query.js';
import type { RefusalReason } from '../model/answer.js';
import type { Sheet } from '../model/sheet.js';
import type { EntityMention } from './find-entities.js';
import type { ProjectMention } from './project-mention.js';
import type { Parts } from './read-parts.js';
import type { Reading } from './reading.js';

/** A question on its way to a query; recognisers add to it, in their order. */
export interface Draft {
  readonly reading: Reading;
  readonly names: Names;
  readonly sheets: readonly Sheet[];
  readonly context: ConversationContext;
  readonly mentions: ProjectMention[];
  readonly entities: Readonly<Record<Exclude<NameKind, 'project'>, EntityMention[]>>;
  /** Words that the names of projects are asked to contain. */
  readonly nameWords: string[];
  /** Words that a field of the projects is asked to hold. */
  readonly fieldWords: Filter[];
  /** Times, amounts and cues; read once all names are settled. */
  parts: Parts | null;
}

/** One step: it answers with the query, or notes in the draft what it read and passes on with null. */
export interface Recogniser {
  readonly name: string;
  /** Why it stands where it stands in the order. */
  readonly why: string;
  readonly recognise: (draft: Draft) => Query | null;
}

export function startDraft(
  reading: Reading,
  library: { readonly names: Names; readonly sheets: readonly Sheet[] },
  context: ConversationContext,
): Draft {
  return {
    reading,
    names: library.names,
    sheets: library.sheets,
    context,
    mentions: [],
    entities: { person: [], organisation: [], place: [] },
    nameWords: [],
    fieldWords: [],
    parts: null,
  };
}

/** The projects that are settled, in the order of the question. */
export function settledSheets(draft: Draft): readonly Sheet[] {
  const settled: Extract<ProjectMention, { kind: 'one' }>[] = [];
  for (const mention of draft.mentions) if (mention.kind === 'one') settled.push(mention);
  return settled.sort((a, b) => a.at - b.at).map((mention) => mention.sheet);
}

export function refuse(
  reason: RefusalReason,
  sheet: Sheet | null,
  lookedFor: string | null,
  nearest: readonly Sheet[] = [],
): Query {
  return { kind: 'refuse', reason, sheet, lookedFor, nearest };
}

/** A refusal of what neither a field nor a sentence of the sheet can tell. */
export function refuseForGood(sheet: Sheet): Extract<Query, { kind: 'refuse' }> {
  return {
    kind: 'refuse',
    reason: 'no-such-field',
    sheet,
    lookedFor: null,
    nearest: [],
    final: true,
  };
}
