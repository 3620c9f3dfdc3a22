// The library and a viewer → the library of what they may see, as if there were nothing else.

import { joinSheets } from '../documents/join-sheets.js';
import { fileTold } from '../facts/file-told.js';
import { withKnownNames } from '../facts/known-names.js';
import { columnsOf } from '../facts/library-columns.js';
import type { Access, AccessRule } from '../model/access.js';
import type { Library, ScopedLibrary } from '../model/library.js';
import type { Sheet, UnreadDocument } from '../model/sheet.js';
import type { Viewer } from '../model/viewer.js';
import { admitViewer, type AdmitParts } from '../scoping/admit-viewer.js';
import { createGlob } from '../scoping/match-glob.js';
import { nameRules } from '../scoping/rule-name.js';
import { indexLibrary } from './index-library.js';
import { runInBackground, runInSlices } from '../model/run-in-slices.js';

/** What a viewer may see of a library: the rules that admit them. */
export interface Scope {
  readonly admitted: ReadonlySet<AccessRule>;
  /** The same for all who see the same; empty for those who see only what is open to all. */
  readonly name: string;
}

/** Views of one library after another, each made once for all that see the same. */
export interface Views {
  of(library: Library, scope: Scope): Promise<ScopedLibrary>;
}

/** Views that are kept; the one that was asked for longest ago makes room. */
const MOST_VIEWS = 16;

export async function findScope(
  library: Library,
  viewer: Viewer,
  parts: AdmitParts,
): Promise<Scope> {
  await runInSlices(readRules(library));
  const admitted = new Set<AccessRule>();
  for (const rule of library.access?.rules ?? [])
    if (await admitViewer(rule, viewer, parts)) admitted.add(rule);
  return { admitted, name: nameRules(rulesOf(library).used.filter((rule) => admitted.has(rule))) };
}

/** The sheets of a library that the scope shows, joined; nothing of the others is in them. */
export function sheetsInScope(library: Library, scope: Scope): readonly Sheet[] {
  if (seesAll(library, scope)) return library.sheets;
  return withKnownNames(joinSheets(visible(library, scope).sheets));
}

/** True if a document of the library, or one that was in it before, is shown. */
export function isInScope(library: Library, path: string, { admitted }: Scope): boolean {
  if (library.access?.isClosed === true) return false;
  return rulesOn(library, path).every((rule) => admitted.has(rule));
}

/**
 * A view is a library of its own, read and indexed of the visible documents alone: names, counts,
 * likenesses and ranks know of no other. It is made when it is first asked for, in slices, and again
 * only where one of its documents has changed; whoever sees everything gets the library itself.
 */
export function createViews(): Views {
  const made = new Map<string, { readonly seen: Visible; readonly view: Promise<Library> }>();
  const byLibrary = new WeakMap<Library, Map<string, Promise<ScopedLibrary>>>();
  const make = async (library: Library, scope: Scope): Promise<ScopedLibrary> => {
    await runInSlices(readRules(library));
    const seen = await runInSlices(findVisible(library, scope));
    let kept = made.get(scope.name);
    if (kept === undefined || !isSame(kept.seen.sheets, seen.sheets)) {
      const view = indexLibrary(seen.sheets, seen.unread);
      kept = { seen, view };
      view
        .then((library) => readAhead(library, () => made.get(scope.name)?.view === view))
        .catch(() => made.delete(scope.name));
    }
    made.delete(scope.name);
    made.set(scope.name, kept);
    const [oldest] = made.keys();
    if (made.size > MOST_VIEWS && oldest !== undefined) made.delete(oldest);
    const { indexed } = library;
    return asScoped({
      ...(await kept.view),
      unread: seen.unread,
      ...(indexed !== undefined && { indexed }),
    });
  };
  return {
    of(library, scope) {
      if (seesAll(library, scope)) return Promise.resolve(asScoped(library));
      const views = byLibrary.get(library) ?? new Map<string, Promise<ScopedLibrary>>();
      byLibrary.set(library, views);
      let view = views.get(scope.name);
      if (view === undefined) {
        view = make(library, scope);
        views.set(scope.name, view);
        view.catch(() => views.delete(scope.name));
      }
      return view;
    },
  };
}

/**
 * Reads the sheets of a view for what is asked of all of them, in the background, into its own columns:
 * by the names that its own sheets know, and no others.
 */
async function readAhead({ sheets }: Library, isWanted: () => boolean): Promise<void> {
  await runInBackground(fileTold(sheets, columnsOf(sheets)), isWanted);
}

/** The whole library, for whoever has its documents at hand anyway. */
export function wholeLibrary(library: Library): ScopedLibrary {
  return asScoped(library);
}

/** The only place where a library becomes one that answers are made from. */
function asScoped(library: Library): ScopedLibrary {
  return library as ScopedLibrary;
}

interface Visible {
  readonly sheets: readonly Sheet[];
  readonly unread: readonly UnreadDocument[];
}

function visible(library: Library, scope: Scope): Visible {
  const finding = findVisible(library, scope);
  for (;;) {
    const step = finding.next();
    if (step.done === true) return step.value;
  }
}

function* findVisible(library: Library, scope: Scope): Generator<void, Visible> {
  const { apart = library.sheets, unread } = library;
  const sheets: Sheet[] = [];
  for (const [at, sheet] of apart.entries()) {
    if (isInScope(library, sheet.document.path, scope)) sheets.push(sheet);
    if (at % DOCUMENTS_A_STEP === 0) yield;
  }
  return { sheets, unread: unread.filter(({ path }) => isInScope(library, path, scope)) };
}

function seesAll(library: Library, { admitted }: Scope): boolean {
  if (library.access?.isClosed === true) return false;
  return rulesOf(library).used.every((rule) => admitted.has(rule));
}

interface LibraryRules {
  readonly matchers: readonly {
    readonly rule: AccessRule;
    readonly matches: (path: string) => boolean;
  }[];
  /** Those that are about any document of the library. */
  readonly used: readonly AccessRule[];
  /** By path, as far as it has been looked for. */
  readonly byPath: Map<string, readonly AccessRule[]>;
}

/** By the rules, and by the sheets that they are about. */
const known = new WeakMap<Access, WeakMap<readonly Sheet[], LibraryRules>>();

const NO_RULES: LibraryRules = { matchers: [], used: [], byPath: new Map() };

function rulesOf(library: Library): LibraryRules {
  const reading = readRules(library);
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
  }
}

const DOCUMENTS_A_STEP = 200;

/** Which rules are about which documents, read once, step by step. */
function* readRules({ apart, sheets, unread, access }: Library): Generator<void, LibraryRules> {
  if (access === undefined || access.rules.length === 0) return NO_RULES;
  const documents = apart ?? sheets;
  const before = known.get(access)?.get(documents);
  if (before !== undefined) return before;
  const matchers = access.rules.map((rule) => {
    const globs = rule.documents.map(createGlob);
    return { rule, matches: (path: string) => globs.some((glob) => glob(path)) };
  });
  const byPath = new Map<string, readonly AccessRule[]>();
  const used = new Set<AccessRule>();
  const add = (path: string): void => {
    if (byPath.has(path)) return;
    const rules = matchers.filter(({ matches }) => matches(path)).map(({ rule }) => rule);
    byPath.set(path, rules.length === 0 ? NONE : rules);
    for (const rule of rules) used.add(rule);
  };
  for (const [at, { document }] of documents.entries()) {
    add(document.path);
    if (at % DOCUMENTS_A_STEP === 0) yield;
  }
  for (const document of unread) add(document.path);
  const rules = { matchers, used: [...used], byPath };
  const own = known.get(access) ?? new WeakMap<readonly Sheet[], LibraryRules>();
  known.set(access, own.set(documents, rules));
  return rules;
}

const NONE: readonly AccessRule[] = [];

function rulesOn(library: Library, path: string): readonly AccessRule[] {
  const { matchers, byPath } = rulesOf(library);
  return (
    byPath.get(path) ?? matchers.filter(({ matches }) => matches(path)).map(({ rule }) => rule)
  );
}

/** Rules that are about no document there is: a slip of the pen, perhaps, that leaves one open. */
export async function idleRules(library: Library): Promise<readonly AccessRule[]> {
  const { used } = await runInSlices(readRules(library));
  return (library.access?.rules ?? []).filter((rule) => !used.includes(rule));
}

function isSame(a: readonly Sheet[], b: readonly Sheet[]): boolean {
  return a.length === b.length && a.every((sheet, at) => sheet === b[at]);
}
