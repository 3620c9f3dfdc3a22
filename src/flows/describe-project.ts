// A project → the few facts that tell it from others, and its own contact.

import { answerQuery } from '../answering/answer-query.js';
import { factFor } from '../facts/facts-for.js';
import { contactKinds } from '../facts/find-contact-details.js';
import { regionOf } from '../facts/region-of.js';
import { onlySheetIn, sheetWithId } from '../facts/sheet-places.js';
import { projectRef, type Answer, type Entry, type ProjectRef } from '../model/answer.js';
import type { Language } from '../model/language.js';
import type { ScopedLibrary } from '../model/library.js';
import type { Sheet } from '../model/sheet.js';
import type { IsoDate } from '../model/value.js';

/** Of the two kinds of money, the first that the sheet states. */
const DIGEST: readonly (readonly string[])[] = [
  ['owner'],
  ['grant', 'totalBudget'],
  ['period', 'startDate'],
];

/** The sheet of a project; the first where several documents are about it. */
export function findSheet(library: ScopedLibrary, project: string): Sheet | null {
  return sheetWithId(library.sheets, project);
}

/** Owner, money and period, as far as the sheet states them; whatever holds contact details is left out. */
export function digestProject(
  library: ScopedLibrary,
  project: string,
  today: IsoDate,
): readonly Entry[] {
  const sheet = findSheet(library, project);
  if (sheet === null) return [];
  return DIGEST.flatMap((topics): readonly Entry[] => {
    for (const topic of topics) {
      const fact = factFor(sheet, topic, today);
      if (fact !== null && fact.origin !== 'missing' && contactKinds(topic, fact).length === 0)
        return [{ project: projectRef(sheet), topic, fact }];
    }
    return [];
  });
}

/** The region of a project as its sheet writes it, the first of several; null where it names none. */
export function regionOfProject(library: ScopedLibrary, project: string): string | null {
  const sheet = findSheet(library, project);
  return sheet === null ? null : regionOf(sheet);
}

/** Whose sheet a document is; null where it holds several projects, or none. */
export function projectOfDocument(library: ScopedLibrary, document: string): ProjectRef | null {
  const sheet = onlySheetIn(library.sheets, document);
  return sheet === null ? null : projectRef(sheet);
}

/** The answer to whom to ask about a project: its contact and how to reach them; null if it is gone. */
export function contactOfProject(
  library: ScopedLibrary,
  project: string,
  today: IsoDate,
  language: Language,
): Answer | null {
  const sheet = findSheet(library, project);
  if (sheet === null) return null;
  const question = sheet.name.value.text;
  return answerQuery(
    { question, language, library, today, trail: [], said: () => [] },
    {
      kind: 'fields',
      sheet,
      day: today,
      asks: [
        { cue: 'contact', topics: ['contactPerson', 'projectLeader', 'owner'] },
        { cue: 'email', topics: ['email'] },
        { cue: 'phone', topics: ['phone'] },
      ],
    },
  );
}

/** The e-mail address of the project's contact; null where the sheet states none. */
export function contactAddress(
  library: ScopedLibrary,
  project: string,
  today: IsoDate,
): string | null {
  const sheet = findSheet(library, project);
  const fact = sheet && factFor(sheet, 'email', today);
  return fact && fact.origin !== 'missing' && fact.value.kind === 'email'
    ? fact.value.address
    : null;
}
