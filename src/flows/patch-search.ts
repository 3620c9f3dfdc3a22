// A search over sheets as they were, and the sheets as they are → a search over these, before all of them are indexed anew.

import type { PassageHit, Search } from '../model/library.js';
import type { Sheet } from '../model/sheet.js';

/** A whole index of prose with the sheets that it was made of. */
export interface IndexedProse {
  readonly sheets: readonly Sheet[];
  readonly search: Search;
}

/** Sheets that say what they said, by what they were, and all others. */
export interface MatchedSheets {
  readonly now: ReadonlyMap<Sheet, Sheet>;
  readonly changed: readonly Sheet[];
}

/** Tells the sheets that still say the same from those that are new or say something else. */
export function matchSheets(before: readonly Sheet[], after: readonly Sheet[]): MatchedSheets {
  // A document that was not read anew is the same object; one document may hold several sheets.
  const known = new Map<object, Map<string, Sheet[]>>();
  for (const sheet of before) {
    const byId = known.get(sheet.document) ?? new Map<string, Sheet[]>();
    known.set(sheet.document, byId);
    byId.set(sheet.id, [...(byId.get(sheet.id) ?? []), sheet]);
  }
  const now = new Map<Sheet, Sheet>();
  const changed: Sheet[] = [];
  for (const sheet of after) {
    const old = known.get(sheet.document)?.get(sheet.id)?.shift();
    if (old !== undefined && hasSameDocuments(old, sheet)) now.set(old, sheet);
    else changed.push(sheet);
  }
  return { now, changed };
}

function hasSameDocuments(a: Sheet, b: Sheet): boolean {
  const [one, other] = [a.documents ?? [a.document], b.documents ?? [b.document]];
  return one.length === other.length && one.every((document, at) => document === other[at]);
}

/** What is gone may have been among the best. */
const MORE = 20;

/**
 * Finds in the old index what still stands, and the rest in a small one of the changed sheets.
 * Every sentence is found, and none that is gone; but the two weigh words by their own sentences,
 * so among sentences of different sheets the order may differ from that of the whole index.
 */
export function patchSearch(
  old: Search,
  { now }: MatchedSheets,
  patch: Search,
  sheets: readonly Sheet[],
): Search {
  const order = new Map(sheets.map((sheet, index) => [sheet, index]));
  const inOrder = (a: PassageHit, b: PassageHit): number =>
    b.score - a.score ||
    (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) ||
    a.passage - b.passage ||
    a.sentence - b.sentence;
  return {
    findPassages(words, options) {
      const { limit } = options;
      const wider = { ...options, limit: 2 * limit + MORE };
      const left = old.findPassages(words, wider).flatMap((hit): readonly PassageHit[] => {
        const sheet = now.get(hit.sheet);
        return sheet === undefined ? [] : [{ ...hit, sheet }];
      });
      return [...left, ...patch.findPassages(words, options)].sort(inOrder).slice(0, limit);
    },
  };
}
