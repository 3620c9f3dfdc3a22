// A library and the one before it → both with nothing but the projects whose documents have changed.

import type { Library } from '../model/library.js';
import type { Sheet } from '../model/sheet.js';

/** What the two still have alike is in neither: of a hundred thousand sheets few change at a time. */
export function narrowToChanged(
  before: Library,
  after: Library,
): { readonly before: Library; readonly after: Library } {
  const changed = changedPaths(apartOf(before), apartOf(after));
  // A project that lost or got a document is told of with all its documents.
  const touched = new Set(changed);
  for (const { sheets } of [before, after])
    for (const sheet of sheets)
      if (isOf(sheet, changed)) for (const { path } of documentsOf(sheet)) touched.add(path);
  return { before: within(before, touched), after: within(after, touched) };
}

function apartOf({ apart, sheets }: Library): readonly Sheet[] {
  return apart ?? sheets;
}

/** Both lists are in the order of paths; a document that was not read anew has the same sheets. */
function changedPaths(before: readonly Sheet[], after: readonly Sheet[]): ReadonlySet<string> {
  const changed = new Set<string>();
  let [old, now] = [0, 0];
  while (old < before.length || now < after.length) {
    if (before[old] === after[now]) {
      old++;
      now++;
      continue;
    }
    const [one, other] = [before[old]?.document.path, after[now]?.document.path];
    const isGone = other === undefined || (one !== undefined && one < other);
    const isNew = one === undefined || (other !== undefined && other < one);
    const path = isNew ? other : one;
    if (path !== undefined) changed.add(path);
    if (!isNew) old++;
    if (!isGone) now++;
  }
  return changed;
}

function within(library: Library, paths: ReadonlySet<string>): Library {
  const { sheets, apart } = library;
  const own = (list: readonly Sheet[]): readonly Sheet[] =>
    list.filter((sheet) => isOf(sheet, paths));
  return { ...library, sheets: own(sheets), ...(apart && { apart: own(apart) }) };
}

function isOf({ document, documents }: Sheet, paths: ReadonlySet<string>): boolean {
  return documents === undefined
    ? paths.has(document.path)
    : documents.some(({ path }) => paths.has(path));
}

function documentsOf({ document, documents }: Sheet): readonly { readonly path: string }[] {
  return documents ?? [document];
}
