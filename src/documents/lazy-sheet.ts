// A sheet that is kept packed → the same sheet, unpacked when somebody looks into it.

import type { Sheet } from '../model/sheet.js';

/**
 * A sheet whose id is at hand and whose rest is loaded when it is asked for. Every member is its
 * own, so a copy of it is a copy of the whole.
 */
export function lazySheet(
  id: string,
  knownNames: readonly string[] | undefined,
  load: () => Sheet,
): Sheet {
  const sheet: Sheet = {
    id,
    get name() {
      return load().name;
    },
    get document() {
      return load().document;
    },
    get fields() {
      return load().fields;
    },
    get passages() {
      return load().passages;
    },
    get findings() {
      return load().findings;
    },
  };
  return knownNames === undefined ? sheet : Object.assign(sheet, { knownNames });
}

/** The same for a sheet that several documents were joined to. */
export function lazyJoinedSheet(
  id: string,
  knownNames: readonly string[],
  load: () => Sheet,
): Sheet {
  const sheet = lazySheet(id, knownNames, load);
  return Object.defineProperty(sheet, 'documents', {
    enumerable: true,
    get: () => load().documents,
  });
}

/** A value that is made once, when it is first asked for; what it is made of is then let go. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  let makes: (() => T) | null = make;
  return () => {
    if (made === null && makes !== null) {
      made = makes();
      makes = null;
    }
    return made as T;
  };
}
