// A library that follows another → a direct message to each who watches what has changed.

import { createHash } from 'node:crypto';
import { changeCard } from '../cards/change-card.js';
import type { FieldNames } from '../cards/card-words.js';
import { findWatchedChanges, type WatchedChange } from '../flows/find-watched-changes.js';
import { contactKinds } from '../flows/hide-contact-details.js';
import { isShownTo, type Audience } from '../model/audience.js';
import type { Library } from '../model/library.js';
import type { Log } from '../model/log.js';
import type { ToldChange } from '../model/summary.js';
import type { RunningSlack } from '../slack/start-slack.js';
import type { TeamStore } from '../store/store.js';
import type { ContactPolicy } from '../flows/hide-contact-details.js';

/** Processes that follow the same folder see a change within seconds of each other. */
const SAME_CHANGE_MS = 10 * 60_000;

export interface WatcherParts {
  readonly store: TeamStore;
  readonly log: Log;
  readonly now: () => number;
  readonly policy: ContactPolicy;
  readonly names: FieldNames;
  readonly tellPerson: RunningSlack['tellPerson'];
}

/** Never throws; what fails is told in the log. */
export async function tellWatchers(
  before: Library,
  after: Library,
  parts: WatcherParts,
): Promise<void> {
  const { store, log, names } = parts;
  try {
    const found = await findWatchedChanges(before, after, (projects) =>
      store.watches.onProjects(projects),
    );
    for (const change of found) {
      if (!(await store.inbox.take([keyOf(change, parts.now())], null, parts.now()))) continue;
      await parts.tellPerson(change.person, (audience, language) =>
        changeCard(change.project, markPrivate(change, audience, parts.policy), names, language),
      );
    }
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
