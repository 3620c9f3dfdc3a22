// Some words, or none → a page of the projects that fit, with the little that tells them apart.

import { fold } from '../language/fold.js';
import { projectRef, type Entry, type ProjectRef } from '../model/answer.js';
import type { ScopedLibrary } from '../model/library.js';
import type { Sheet } from '../model/sheet.js';
import type { IsoDate } from '../model/value.js';
import { textsOf } from '../facts/field-facts.js';
import { placeOfId } from '../facts/sheet-places.js';
import { sortInSteps } from '../model/sort-in-steps.js';
import { digestProject } from './describe-project.js';
import { runInSlices } from '../model/run-in-slices.js';

export interface BrowsedProject {
  readonly project: ProjectRef;
  readonly digest: readonly Entry[];
}

export interface ProjectsPage {
  readonly projects: readonly BrowsedProject[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

const ON_A_PAGE = 8;

/**
 * Projects whose id, name, owner, people or places hold every word, in the order of their names. A
 * page beyond the last is the last.
 */
export async function browseProjects(
  library: ScopedLibrary,
  words: string,
  page: number,
  today: IsoDate,
): Promise<ProjectsPage> {
  const wanted = fold(words.toLowerCase())
    .split(/\s+/)
    .filter((word) => word !== '');
  const sorted = await inOrder(library.sheets);
  const fitting = wanted.length === 0 ? sorted : await runInSlices(fittingOf(sorted, wanted));
  const pages = Math.max(1, Math.ceil(fitting.length / ON_A_PAGE));
  const shown = Math.min(Math.max(0, page), pages - 1);
  return {
    projects: fitting.slice(shown * ON_A_PAGE, (shown + 1) * ON_A_PAGE).map((sheet) => ({
      project: projectRef(sheet),
      digest: digestProject(library, sheet.id, today),
    })),
    page: shown,
    pages,
    total: fitting.length,
  };
}

const SHEETS_A_STEP = 50;

function* fittingOf(
  sheets: readonly Sheet[],
  wanted: readonly string[],
): Generator<void, readonly Sheet[]> {
  const fitting: Sheet[] = [];
  for (const [at, sheet] of sheets.entries()) {
    const text = namesOf(sheet);
    if (wanted.every((word) => text.includes(word))) fitting.push(sheet);
    if (at % SHEETS_A_STEP === 0) yield;
  }
  return fitting;
}

const ordered = new WeakMap<readonly Sheet[], Promise<readonly Sheet[]>>();
const BY_NAME = new Intl.Collator('sv');

function* sortByName(sheets: readonly Sheet[]): Generator<void, readonly Sheet[]> {
  const once: { readonly sheet: Sheet; readonly name: string }[] = [];
  for (const [at, sheet] of sheets.entries()) {
    if (placeOfId(sheets, sheet.id) === at) once.push({ sheet, name: sheet.name.value.text });
    if (at % SHEETS_A_STEP === 0) yield;
  }
  const sorted = yield* sortInSteps(once, (a, b) => BY_NAME.compare(a.name, b.name));
  return sorted.map(({ sheet }) => sheet);
}

/** Each project once, by name; sorted when somebody first looks. */
function inOrder(sheets: readonly Sheet[]): Promise<readonly Sheet[]> {
  let order = ordered.get(sheets);
  if (order === undefined) {
    order = runInSlices(sortByName(sheets));
    ordered.set(sheets, order);
  }
  return order;
}

/** All short values of a sheet that name something; never those that reach a person. */
function namesOf(sheet: Sheet): string {
  const named = sheet.fields.flatMap(({ reading }) => {
    if (reading.origin === 'missing') return [];
    const { kind } = reading.value;
    return kind === 'email' || kind === 'phone' ? [] : textsOf(reading.value);
  });
  return fold([sheet.id, sheet.name.value.text, ...named].join('\n').toLowerCase());
}
