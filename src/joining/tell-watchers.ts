// What is served, beside what was served before or at the last stop → a direct message to each who watches what has changed.

import { createHash } from 'node:crypto';
import { changeCard } from '../cards/change-card.js';
import type { FieldNames } from '../cards/card-words.js';
import { findWatchedChanges, type WatchedChange } from '../flows/find-watched-changes.js';
import { sheetSnapshots, sheetStates, statesKept } from '../flows/watched-sheets.js';
import { contactKinds, type ContactPolicy } from '../flows/hide-contact-details.js';
import { isShownTo, type Audience } from '../model/audience.js';
import type { Library } from '../model/library.js';
import type { Log } from '../model/log.js';
import type { ToldChange } from '../model/summary.js';
import type { RunningSlack } from '../slack/start-slack.js';
import type { TeamStore } from '../store/store.js';

/** Processes that follow the same folder see a change within seconds of each other. */
const SAME_CHANGE_MS = 10 * 60_000;

export interface WatcherParts {
  readonly store: Pick<TeamStore, 'inbox' | 'watches' | 'watched'>;
  readonly log: Log;
  readonly now: () => number;
  readonly policy: ContactPolicy;
  readonly names: FieldNames;
  readonly tellPerson: RunningSlack['tellPerson'];
}

/** Tells of a library that took another's place. Never throws; what fails is told in the log. */
export async function tellWatchers(
  before: Library,
  after: Library,
  parts: WatcherParts,
): Promise<void> {
  await told(parts, async () => {
    await tellOf(sheetStates(before.sheets), after, parts);
  });
}

/**
 * Tells of what changed while no process was there to see it: what is served is laid beside the
 * watched projects as they were kept. Never throws.
 */
export async function tellSinceLastStop(library: Library, parts: WatcherParts): Promise<void> {
  await told(parts, async () => {
    const kept = await parts.store.watched.all();
    const before = kept.flatMap(({ sheets }) => statesKept(sheets));
    const ids = new Set(kept.map(({ project }) => project));
    const own = library.sheets.filter(({ id }) => ids.has(id));
    await tellOf(before, { ...library, sheets: own }, parts);
  });
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
  before: ReturnType<typeof sheetStates>,
  after: Library,
  { store, log, names, policy, now, tellPerson }: WatcherParts,
): Promise<void> {
  const found = await findWatchedChanges(before, sheetStates(after.sheets), (projects) =>
    store.watches.onProjects(projects),
  );
  for (const change of found) {
    if (!(await store.inbox.take([keyOf(change, now())], null, now()))) continue;
    await tellPerson(change.person, (audience, language) =>
      changeCard(change.project, markPrivate(change, audience, policy), names, language),
    ).catch((error: unknown) => {
      log.error('Somebody who watches could not be told', { cause: String(error) });
    });
  }
  for (const project of new Set(found.map((change) => change.project.id)))
    await keepWatched(project, after, store);
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
  return changes.map((change) => {
    const kinds = [change.before, change.after].flatMap((side) =>
      side === null || side.origin === 'missing' ? [] : contactKinds(change.topic, side),
    );
    return { ...change, isPrivate: !kinds.every((kind) => isShownTo(audience, policy[kind])) };
  });
}

function keyOf({ person, project, changes }: WatchedChange, at: number): string {
  const text = JSON.stringify([
    project.id,
    Math.floor(at / SAME_CHANGE_MS),
    changes.map(({ topic, before, after }) => [topic, before, after]),
  ]);
  return `watch:${person}:${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
}
