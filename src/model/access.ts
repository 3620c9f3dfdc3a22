// Which documents are whose, and what each workspace has set for itself.

import type { ShownTo } from './audience.js';
import type { Language } from './language.js';

/** Some documents, and to whom they are shown; to nobody else. */
export interface AccessRule {
  /** Globs of paths, relative to the documents folder. */
  readonly documents: readonly string[];
  readonly workspaces: readonly string[];
  readonly channels: readonly string[];
  readonly groups: readonly string[];
  readonly people: readonly string[];
}

/** What one workspace has set in place of the operator's settings. */
export interface WorkspaceSettings {
  readonly language?: Language;
  readonly keeper?: string;
  readonly email?: ShownTo;
  readonly phone?: ShownTo;
}

export interface Access {
  /** A document is shown to those whom every rule about it names; one that no rule is about, to all. */
  readonly rules: readonly AccessRule[];
  readonly workspaces: Readonly<Record<string, WorkspaceSettings>>;
  /** True where the rules cannot be read: nothing is shown to anybody. */
  readonly isClosed: boolean;
}

export const OPEN_TO_ALL: Access = { rules: [], workspaces: {}, isClosed: false };
export const CLOSED_TO_ALL: Access = { rules: [], workspaces: {}, isClosed: true };
