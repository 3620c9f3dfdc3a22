// A search over sheets as they were, and the sheets as they are → a search over these, before all of them are indexed anew.

import { fileIds, placeOfId } from '../facts/sheet-places.js';
import type { PassageHit, Search } from '../model/library.js';
import type { Sheet } from '../model/sheet.js';

/** Sheets that say what they said, by what they were, and all others. */
export interface MatchedSheets {
  readonly now: (before: Sheet) => Sheet | null;
  readonly changed: readonly Sheet[];
  /** Where each stood before, by its place now; -1 for those that have changed. */
  readonly places: Int32Array;
  /** Where each stands now, by its place before; -1 for those that are gone or have changed. */
  readonly placesNow: Int32Array;
  /** Where the changed ones stand now. */
  readonly changedPlaces: Uint32Array;
}

/** Tells the sheets that still say the same from those that are new or say something else, step by step. */
export function* matchSheets(
  before: readonly Sheet[],
  after: readonly Sheet[],
): Generator<void, MatchedSheets> {
  yield* fileIds(before);
  const placeOf = ({ id }: Sheet): number => placeOfId(before, id) ?? -1;
  /** By the number that each had before. */
  const now: (Sheet | undefined)[] = new Array<undefined>(before.length);
  const changed: Sheet[] = [];
  const changedPlaces: number[] = [];
  const places = new Int32Array(after.length).fill(-1);
  const placesNow = new Int32Array(before.length).fill(-1);
  for (let at = 0; at < after.length; at++) {
    const sheet = after[at];
    if (sheet === undefined) continue;
    const place = placeOf(sheet);
    const old = before[place];
    if (old !== undefined && now[place] === undefined && hasSameDocuments(old, sheet)) {
      now[place] = sheet;
      places[at] = place;
      placesNow[place] = at;
    } else {
      changed.push(sheet);
      changedPlaces.push(at);
    }
    if (at % SHEETS_A_STEP === 0) yield;
  }
  return {
    now: (old) => now[placeOf(old)] ?? null,
    changed,
    places,
    placesNow,
    changedPlaces: Uint32Array.from(changedPlaces),
  };
}

const SHEETS_A_STEP = 500;

/** A document that was not read anew is the same object. */
function hasSameDocuments(a: Sheet, b: Sheet): boolean {
  if (a.documents === undefined && b.documents === undefined) return a.document === b.document;
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
  { now, placesNow, changedPlaces }: MatchedSheets,
  patch: Search,
  sheets: readonly Sheet[],
): Search {
  const placeOf = ({ id }: Sheet): number => placeOfId(sheets, id) ?? 0;
  const inOrder = (a: PassageHit, b: PassageHit): number =>
    b.score - a.score ||
    placeOf(a.sheet) - placeOf(b.sheet) ||
    a.passage - b.passage ||
    a.sentence - b.sentence;
  const together = (before: Uint32Array, added: Uint32Array): Uint32Array => {
    const places = new Uint32Array(before.length + added.length);
    let count = 0;
    for (const place of before) {
      const at = placesNow[place] ?? -1;
      if (at >= 0) places[count++] = at;
    }
    for (const place of added) places[count++] = changedPlaces[place] ?? 0;
    return places.subarray(0, count).sort();
  };
  return {
    findPassages(words, options) {
      const { limit } = options;
      const wider = { ...options, limit: 2 * limit + MORE };
      const left = old.findPassages(words, wider).flatMap((hit): readonly PassageHit[] => {
        const sheet = now(hit.sheet);
        return sheet === null ? [] : [{ ...hit, sheet }];
      });
      return [...left, ...patch.findPassages(words, options)].sort(inOrder).slice(0, limit);
    },
    *findSheets(words) {
      return together(yield* old.findSheets(words), yield* patch.findSheets(words));
    },
    *findLikely(wanted) {
      return together(yield* old.findLikely(wanted), yield* patch.findLikely(wanted));
    },
  };
}
