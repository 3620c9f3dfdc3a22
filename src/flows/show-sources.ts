// A cited place → the lines around it, as far as the reader may see them.

import { holdsContactDetails } from '../facts/find-contact-details.js';
import { isShownTo, type Audience } from '../model/audience.js';
import type { ScopedLibrary } from '../model/library.js';
import { lineOf, placeKey } from '../model/place.js';
import { placeOfLine, type DocumentText } from '../model/source.js';
import type { ContactPolicy } from './hide-contact-details.js';

export interface ShownLine {
  /** The line's number where it has one, else empty. */
  readonly number: string;
  /** Null where the reader may not see it. */
  readonly text: string | null;
  readonly isCited: boolean;
}

export interface ShownSource {
  /** The document's path. */
  readonly title: string;
  readonly lines: readonly ShownLine[];
}

const AROUND = 2;

/**
 * The cited lines with two lines on either side; places of one document that touch are shown
 * together. A line that holds an address or a number is kept from those who are not shown such.
 * Places of documents that are gone, or have changed so that nothing stands there, are left out.
 */
export function showSources(
  library: ScopedLibrary,
  refs: readonly { readonly document: string; readonly place: string }[],
  reader: Audience,
  policy: ContactPolicy,
): readonly ShownSource[] {
  const documents = new Map<string, DocumentText>();
  for (const { document, documents: joined = [document] } of library.sheets)
    for (const each of joined) documents.set(each.path, each);
  const cited = new Map<string, Set<number>>();
  for (const { document, place } of refs) {
    const text = documents.get(document);
    const index = text === undefined ? -1 : indexOfPlace(text, place);
    if (index < 0) continue;
    const indexes = cited.get(document) ?? new Set();
    cited.set(document, indexes.add(index));
  }
  return [...cited].flatMap(([path, indexes]) => {
    const document = documents.get(path);
    return document === undefined ? [] : excerpts(document, indexes, reader, policy);
  });
}

function excerpts(
  document: DocumentText,
  cited: ReadonlySet<number>,
  reader: Audience,
  policy: ContactPolicy,
): readonly ShownSource[] {
  const shown = new Set<number>();
  for (const index of cited)
    for (let near = index - AROUND; near <= index + AROUND; near += 1)
      if (near >= 0 && near < document.lines.length) shown.add(near);
  const runs: number[][] = [];
  for (const index of [...shown].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  return runs.map((run) => ({
    title: document.path,
    lines: run.map((index) => {
      const text = document.lines[index] ?? '';
      const kinds = holdsContactDetails(text);
      const isOpen = kinds.every((kind) => isShownTo(reader, policy[kind]));
      const number = lineOf(placeOfLine(document, index + 1));
      return {
        number: number === null ? '' : String(number),
        text: isOpen ? text : null,
        isCited: cited.has(index),
      };
    }),
  }));
}

function indexOfPlace(document: DocumentText, place: string): number {
  return document.lines.findIndex(
    (_, index) => placeKey(placeOfLine(document, index + 1)) === place,
  );
}
