// The catalogue and a library → what cards need to know of both.

import type { FieldNames } from '../cards/card-words.js';
import { keyOfLabel } from '../catalogue/fields.js';
import { topicName } from '../catalogue/topics.js';
import { digestProject, projectOfDocument, regionOfProject } from '../flows/describe-project.js';
import type { ScopedLibrary } from '../model/library.js';
import type { IsoDate } from '../model/value.js';

/** What cards need to know of the catalogue and the library, as far as their reader may see it. */
export function fieldNames(library: ScopedLibrary, today: () => IsoDate): FieldNames {
  return {
    fieldName: topicName,
    keyOfLabel,
    digest: (project) => digestProject(library, project, today()),
    projectOf: (document) => projectOfDocument(library, document),
    regionOf: (project) => regionOfProject(library, project),
    indexed: () => library.indexed ?? null,
  };
}
