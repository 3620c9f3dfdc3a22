// Some words, or none → a page of the projects that fit, with the little that tells them apart.

import { fold } from '../language/fold.js';
import { projectRef, type Entry, type ProjectRef } from '../model/answer.js';
import type { ScopedLibrary } from '../model/library.js';
import type { Sheet } from '../model/sheet.js';
import type { IsoDate } from '../model/value.js';
import { textsOf } from '../facts/field-facts.js';
import { digestProject } from './describe-project.js';

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
export function browseProjects(
  library: ScopedLibrary,
  words: string,
  page: number,
  today: IsoDate,
): ProjectsPage {
  const wanted = fold(words.toLowerCase())
    .split(/\s+/)
    .filter((word) => word !== '');
  const byId = new Map<string, Sheet>();
  for (const sheet of library.sheets) if (!byId.has(sheet.id)) byId.set(sheet.id, sheet);
  const fitting = [...byId.values()]
    .filter((sheet) => {
      const text = wanted.length === 0 ? '' : namesOf(sheet);
      return wanted.every((word) => text.includes(word));
    })
    .sort((a, b) => a.name.value.text.localeCompare(b.name.value.text, 'sv'));
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

/** All short values of a sheet that name something; never those that reach a person. */
function namesOf(sheet: Sheet): string {
  const named = sheet.fields.flatMap(({ reading }) => {
    if (reading.origin === 'missing') return [];
    const { kind } = reading.value;
    return kind === 'email' || kind === 'phone' ? [] : textsOf(reading.value);
  });
  return fold([sheet.id, sheet.name.value.text, ...named].join('\n').toLowerCase());
}
