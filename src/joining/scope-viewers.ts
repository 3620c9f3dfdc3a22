// The served library and one workspace → what each of its viewers sees, and what it has set for itself.

import {
  findScope,
  isInScope,
  sheetsInScope,
  type Scope,
  type Views,
} from '../flows/scope-library.js';
import type { ChannelLibrary } from '../flows/weekly/compose-summary.js';
import type { WorkspaceSettings } from '../model/access.js';
import type { Library, ScopedLibrary } from '../model/library.js';
import type { Sheet } from '../model/sheet.js';
import { isRoom, personViewer, type Viewer } from '../model/viewer.js';
import type { AdmitParts } from '../scoping/admit-viewer.js';
import { nameRules } from '../scoping/rule-name.js';
import type { QuestionRequest } from '../slack/handlers.js';

export interface ScopedChange {
  /** The same for those who see the same. */
  readonly scope: string;
  readonly sheetsOf: (library: Library) => readonly Sheet[];
  readonly shows: (path: string) => boolean;
  readonly library: () => Promise<ScopedLibrary>;
}

export interface ViewerScopes {
  /** The library as the viewer sees it now, with the name of what that is. */
  seenBy(viewer: Viewer): Promise<{ readonly library: ScopedLibrary; readonly scope: string }>;
  /** The same for everybody in a channel. */
  inChannel(channel: string): Promise<ChannelLibrary>;
  /** What a viewer may see of a library and of those before it, by the rules that hold now. */
  changeFor(viewer: Viewer, after: Library): Promise<ScopedChange>;
  /** For what is kept and shown to nobody. */
  readonly whole: () => Library;
  /** True if the project is there, and not for the viewer. */
  hides(library: ScopedLibrary, project: string): boolean;
  readonly settings: () => WorkspaceSettings;
}

export function scopeViewers(
  current: () => Library,
  views: Views,
  parts: AdmitParts,
): ViewerScopes {
  const look = async (
    viewer: Viewer,
  ): Promise<{ readonly whole: Library; readonly found: Scope }> => {
    const whole = current();
    return { whole, found: await findScope(whole, viewer, parts) };
  };
  return {
    async seenBy(viewer) {
      const { whole, found } = await look(viewer);
      return { library: await views.of(whole, found), scope: found.name };
    },
    async inChannel(channel) {
      const { whole, found } = await look({ kind: 'room', channel });
      return {
        library: await views.of(whole, found),
        scope: found.name,
        shows: (path) => isInScope(whole, path, found),
      };
    },
    async changeFor(viewer, after) {
      const found = await findScope(after, viewer, parts);
      const { access } = after;
      return {
        scope: nameRules([...found.admitted]),
        // By these rules: what was shown before and is no more is not told of.
        sheetsOf: (library) => sheetsInScope({ ...library, ...(access && { access }) }, found),
        shows: (path) => isInScope(after, path, found),
        library: () => views.of(current(), found),
      };
    },
    whole: current,
    hides: (library, project) =>
      current().sheets.some(({ id }) => id === project) &&
      !library.sheets.some(({ id }) => id === project),
    settings: () => current().access?.workspaces[parts.team] ?? {},
  };
}

/** Who sees the answer to a question: the asker alone, or everybody in the channel it is posted in. */
export function viewerOf({
  person,
  place,
  readers,
}: Pick<QuestionRequest, 'person' | 'place' | 'readers'>): Viewer {
  return isRoom(place) && readers === 'outsider'
    ? { kind: 'room', channel: place }
    : personViewer(person, place, readers);
}
