// A library and the paths of removed documents → the library without them, before it is indexed anew.

import type { Library } from '../model/library.js';
import type { NameMatch } from '../model/names.js';
import type { Sheet } from '../model/sheet.js';

/**
 * Serves the given sheets with the old index: what only removed documents said is found no more.
 * @param sheets what the documents that are left say, joined.
 */
export function withoutDocuments(
  library: Library,
  sheets: readonly Sheet[],
  removed: ReadonlySet<string>,
): Library {
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const isTouched = (sheet: Sheet): boolean =>
    (sheet.documents ?? [sheet.document]).some(({ path }) => removed.has(path));
  const now = (sheet: Sheet): readonly Sheet[] => {
    const left = byId.get(sheet.id);
    return left === undefined ? [] : [left];
  };
  const { search, names } = library;
  return {
    ...library,
    sheets,
    unread: library.unread.filter(({ path }) => !removed.has(path)),
    search: {
      // A sheet that lost a document has its sentences in other places: it waits for the new index.
      findPassages: (words, options) =>
        search
          .findPassages(words, options)
          .flatMap((hit) =>
            isTouched(hit.sheet) ? [] : now(hit.sheet).map((sheet) => ({ ...hit, sheet })),
          ),
    },
    names: {
      find: (tokens, kinds) =>
        names.find(tokens, kinds).flatMap((match): readonly NameMatch[] => {
          const left = match.entity.sheets.flatMap(now);
          return left.length === 0 ? [] : [{ ...match, entity: { ...match.entity, sheets: left } }];
        }),
      likeness: (folded, lower) => names.likeness(folded, lower),
      findByWords: (folded) => names.findByWords(folded).flatMap(now),
      findByContact: (text) => names.findByContact(text).flatMap(now),
      findByNumber: (text) =>
        names
          .findByNumber(text)
          .flatMap((found) => now(found.sheet).map((sheet) => ({ ...found, sheet }))),
    },
  };
}
