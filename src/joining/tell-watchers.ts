// What is served, beside what was served before or at the last stop → a direct message to each who watches what has changed.

import { createHash } from 'node:crypto';
import { changeCard } from '../cards/change-card.js';
import { findWatchedChanges, type WatchedChange } from '../flows/find-watched-changes.js';
import { narrowToChanged } from '../flows/narrow-to-changed.js';
import { sheetSnapshots, sheetStates, statesKept } from '../flows/watched-sheets.js';
import { kindsInChange, type ContactPolicy } from '../flows/hide-contact-details.js';
import { isShownTo, type Audience } from '../model/audience.js';
import type { Library } from '../model/library.js';
import type { Log } from '../model/log.js';
import type { Sheet } from '../model/sheet.js';
import type { SheetSnapshot } from '../model/snapshot.js';
import type { ToldChange } from '../model/summary.js';
import type { RunningSlack } from '../slack/start-slack.js';
import type { TeamStore } from '../store/store.js';
import type { IsoDate } from '../model/value.js';
import { personViewer } from '../model/viewer.js';
import type { ScopedChange, ViewerScopes } from './scope-viewers.js';
import { fieldNames } from './field-names.js';

/** Processes that follow the same folder see a change within seconds of each other. */
const SAME_CHANGE_MS = 10 * 60_000;

export interface WatcherParts {
  readonly store: Pick<TeamStore, 'inbox' | 'watches' | 'watched'>;
  readonly log: Log;
  readonly now: () => number;
  readonly policy: () => ContactPolicy;
  readonly scopes: ViewerScopes;
  readonly today: () => IsoDate;
  readonly tellPerson: RunningSlack['tellPerson'];
}

/** Tells of a library that took another's place. Never throws; what fails is told in the log. */
export async function tellWatchers(
  before: Library,
  after: Library,
  parts: WatcherParts,
): Promise<void> {
  await told(parts, async () => {
    if ((await parts.store.watches.people()).length === 0) return;
    const changed = narrowToChanged(before, after);
    await tellOf((seen) => sheetStates(seen.sheetsOf(changed.before)), changed.after, parts);
  });
}

/**
 * Tells of what changed while no process was there to see it: what is served is laid beside the
 * watched projects as they were kept. Never throws.
 */
export async function tellSinceLastStop(library: Library, parts: WatcherParts): Promise<void> {
  await told(parts, async () => {
    const kept = await parts.store.watched.all();
    const ids = new Set(kept.map(({ project }) => project));
    const own = (sheets: readonly Sheet[]) => sheets.filter(({ id }) => ids.has(id));
    const apart = library.apart && own(library.apart);
    const after = { ...library, sheets: own(library.sheets), ...(apart && { apart }) };
    await tellOf((seen) => statesAsSeen(kept, seen, after), after, parts);
  });
}

/** What was kept, but for what the viewer may no more see: of that they are told nothing. */
function statesAsSeen(
  kept: readonly { readonly sheets: readonly SheetSnapshot[] }[],
  seen: ScopedChange,
  after: Library,
): ReturnType<typeof sheetStates> {
  const now = seen.sheetsOf(after);
  return kept.flatMap(({ sheets }) =>
    sheets.flatMap((sheet) =>
      pathsOf(sheet).every(seen.shows)
        ? statesKept([sheet])
        : sheetStates(now.filter(({ id }) => id === sheet.id)),
    ),
  );
}

function pathsOf({ document, documents }: SheetSnapshot): readonly string[] {
  return documents?.map(({ path }) => path) ?? [document];
}

/** Keeps a project as it is served now, for whoever has begun to watch it. */
export async function keepWatched(
  project: string,
  { sheets }: Library,
  { watched }: Pick<TeamStore, 'watched'>,
): Promise<void> {
  const own = sheets.filter(({ id }) => id === project);
  if (own.length === 0) await watched.forget(project);
  else await watched.keep({ project, sheets: sheetSnapshots(own) });
}

async function tellOf(
  before: (seen: ScopedChange) => ReturnType<typeof sheetStates>,
  after: Library,
  parts: WatcherParts,
): Promise<void> {
  const { store, log, policy, now, tellPerson } = parts;
  const told = new Set<string>();
  for (const [people, seen] of await byScope(after, parts)) {
    const current = sheetStates(seen.sheetsOf(after));
    const found = await findWatchedChanges(before(seen), current, async (projects) =>
      (await store.watches.onProjects(projects)).filter(({ person }) => people.has(person)),
    );
    for (const change of found) {
      told.add(change.project.id);
      if (!(await store.inbox.take([keyOf(change, now())], null, now()))) continue;
      const names = fieldNames(await seen.library(), parts.today);
      await tellPerson(change.person, (audience, language) =>
        changeCard(change.project, markPrivate(change, audience, policy()), names, language),
      ).catch((error: unknown) => {
        log.error('Somebody who watches could not be told', { cause: String(error) });
      });
    }
  }
  for (const project of told) await keepWatched(project, parts.scopes.whole(), store);
}

async function told({ log }: WatcherParts, telling: () => Promise<void>): Promise<void> {
  try {
    await telling();
  } catch (error) {
    log.error('Those who watch could not be told', { cause: String(error) });
  }
}

/** Contact details are told as changed, without their values, to whoever is not shown them. */
function markPrivate(
  { changes }: WatchedChange,
  audience: Audience,
  policy: ContactPolicy,
): readonly ToldChange[] {
  return changes.map((change) => ({
    ...change,
    isPrivate: !kindsInChange(change).every((kind) => isShownTo(audience, policy[kind])),
  }));
}

function keyOf({ person, project, changes }: WatchedChange, at: number): string {
  const text = JSON.stringify([
    project.id,
    Math.floor(at / SAME_CHANGE_MS),
    changes.map(({ topic, before, after }) => [topic, before, after]),
  ]);
  return `watch:${person}:${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
}

/** Those who watch anything, together with those who see the same. */
async function byScope(
  after: Library,
  { store, scopes }: WatcherParts,
): Promise<Iterable<readonly [ReadonlySet<string>, ScopedChange]>> {
  const groups = new Map<string, readonly [Set<string>, ScopedChange]>();
  for (const person of await store.watches.people()) {
    // Whoever has come to be an outsider is not written to at all.
    const seen = await scopes.changeFor(personViewer(person, '', 'member'), after);
    const group = groups.get(seen.scope);
    if (group === undefined) groups.set(seen.scope, [new Set([person]), seen]);
    else group[0].add(person);
  }
  return groups.values();
}
