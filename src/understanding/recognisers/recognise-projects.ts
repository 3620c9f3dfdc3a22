// Two projects, several that fit, or one that no sheet is about → comparison, choice, refusal.

import type { Names } from '../../model/names.js';
import type { Query } from '../../model/query.js';
import type { Sheet } from '../../model/sheet.js';
import { refuse, settledSheets, type Draft } from '../draft.js';
import { takeAsker } from '../find-clauses.js';
import { readClaimOfEach } from '../read-claim-of-each.js';
import { readCompare } from '../read-compare.js';
import type { Reading } from '../reading.js';
import { readParts, type Parts } from '../read-parts.js';
import { readSet } from '../sets/read-set.js';

/** Times, amounts and cues, among the words that no name has taken. */
export function recogniseParts(draft: Draft): null {
  takeAsker(draft.reading);
  draft.parts = readParts(draft.reading);
  return null;
}

/** Something was named that is no project here, though names come near it. */
export function recogniseOtherProject({ mentions }: Draft): Query | null {
  const other = mentions.find((mention) => mention.kind === 'other');
  return other ? refuse('no-such-project', null, null, other.nearest) : null;
}

export function recogniseComparison(draft: Draft): Query | null {
  const named = settledSheets(draft);
  const spoken = heldAgainst(draft, named);
  const sheets = [...spoken, ...inOrder([...new Set(named)], draft.reading)];
  if (new Set(sheets).size < 2 || !draft.parts) return null;
  const { asks, hits, operations } = draft.parts;
  return (
    readClaimOfEach(draft, sheets) ?? readCompare(draft.reading, sheets, asks, hits, operations)
  );
}

/** "Fick det mer än X?": the project spoken of is held against the one named. */
const HELD_AGAINST =
  /(?<!\p{L})(?:det|den|it)(?!\p{L})[^?]*(?<!\p{L})(?:mer|mindre|större|längre|kortare|tidigare|senare|högre|lägre|more|less|larger|bigger|smaller|longer|shorter|earlier|later|higher|lower)(?: \p{L}+){0,2} (?:än|than)(?!\p{L})/iu;

// The project spoken of, where it is held against the only one named.
function heldAgainst({ context, reading }: Draft, named: readonly Sheet[]): readonly Sheet[] {
  const { sheet } = context;
  return sheet !== null && named.length === 1 && HELD_AGAINST.test(reading.text) ? [sheet] : [];
}

// Only so many are offered to choose among; a figure is over all of them.
function bearingName(
  { tokens, taken }: Reading,
  names: Names,
  offered: readonly Sheet[],
): readonly Sheet[] {
  const words = tokens.flatMap(({ folded }, at) => (taken[at] === 'project' ? [folded] : []));
  const all = names.findByWords(words);
  return offered.every((sheet) => all.includes(sheet)) ? all : offered;
}

// "Snittet för alla Regionalt stöd", "vilket regionalt stöd är minst?": of all that bear the name.
function isOverAll({ text }: Reading, { operations }: Parts): boolean {
  if (operations.some((hit) => hit.cue === 'average')) return true;
  return (
    operations.some((hit) => ['largest', 'smallest', 'longest', 'shortest'].includes(hit.cue)) &&
    /^\P{L}*(?:vilket|vilken|vilka|which)(?!\p{L})|(?<!\p{L})(?:av alla|av samtliga|bland alla|of all|of the)(?!\p{L})/iu.test(
      text,
    )
  );
}

// As the question names them, which is not the order in which they were found.
function inOrder(sheets: readonly Sheet[], reading: Reading): readonly Sheet[] {
  const at = (sheet: Sheet): number => reading.places.get(sheet) ?? Infinity;
  return [...sheets].sort((a, b) => at(a) - at(b));
}

/** Several that fit: which one is asked. */
export function recogniseSeveral({ reading, mentions, names, parts }: Draft): Query | null {
  const several = mentions.find((mention) => mention.kind === 'several');
  if (several && parts && mentions.length === 1 && isOverAll(reading, parts))
    return {
      ...readSet(reading, {
        ...parts,
        entities: [],
        base: bearingName(reading, names, several.sheets),
        pickedBy: ['name'],
        nameWords: [],
        values: [],
        counts: [],
      }),
    };
  return several
    ? { kind: 'choose-project', sheets: several.sheets, asks: parts?.asks ?? [] }
    : null;
}
