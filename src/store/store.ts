// A database → all that must survive a restart, by concern.

import { createAskedTopics, type AskedTopics } from './asked.js';
import { createAudit, type Audit } from './audit.js';
import { createConversations, type Conversations } from './conversations.js';
import type { Database, Instant } from './database.js';
import { createFeedbackBook, type FeedbackBook } from './feedback.js';
import { createInbox, type Inbox } from './inbox.js';
import { createInstallations, type Installations } from './installations.js';
import { createSends, type Sends } from './sends.js';
import { createSnapshots, type Snapshots } from './snapshots.js';
import { createSubscriptions, type Subscriptions } from './subscriptions.js';
import { NO_TEAM, type TeamId } from './team-key.js';
import { createTeamSettings, type TeamSettings } from './team-settings.js';
import { adoptRows, eraseTeam, listTeams } from './team-rows.js';
import { createUnansweredQuestions, type UnansweredQuestions } from './unanswered.js';
import { createWatchedProjects, type WatchedProjects } from './watched.js';
import { createWatches, type Watches } from './watches.js';
import { createWriteGroup, type OnceCommitted } from './write-group.js';

/** How many things of a person's were deleted. */
export interface Erased {
  readonly questions: number;
  readonly conversations: number;
  readonly feedback: number;
  readonly watches: number;
}

/** How long what people leave behind is kept, in days. */
export interface Retention {
  readonly questions: number;
  readonly conversations: number;
  readonly feedback: number;
  readonly audit: number;
}

/** What is kept of one workspace; nothing of another is ever seen or changed through it. */
export interface TeamStore {
  readonly inbox: Inbox;
  readonly conversations: Conversations;
  readonly feedback: FeedbackBook;
  readonly unanswered: UnansweredQuestions;
  readonly watches: Watches;
  readonly watched: WatchedProjects;
  readonly audit: Audit;
  readonly subscriptions: Subscriptions;
  readonly sends: Sends;
  readonly snapshots: Snapshots;
  readonly asked: AskedTopics;
  readonly settings: TeamSettings;
  /**
   * Deletes everything that is kept of a person, but for the record of contact details they were
   * shown, which is kept for its own time on behalf of those whose details they are.
   */
  erasePerson(person: string): Promise<Erased>;
}

/** The whole store; as a `TeamStore` it is that of rows which belong to no workspace. */
export interface Store extends TeamStore {
  readonly installations: Installations;
  ofTeam(team: TeamId): TeamStore;
  /** The workspaces that anything is kept of people of. */
  teams(): Promise<readonly TeamId[]>;
  /** Gives the rows of no workspace, of versions that knew of one only, to this one. */
  adoptRows(team: TeamId): Promise<void>;
  /** Deletes whatever is kept of the workspace, its installation too. */
  eraseTeam(team: TeamId): Promise<void>;
  /** Forgets what has been kept for its time, of all workspaces. */
  forgetOld(now: Instant, retention: Retention): Promise<void>;
  /**
   * Milliseconds that the store's own clock is ahead of the given one: 0 for a file, whose processes
   * share a machine; null where it could not be learnt now.
   */
  clockOffset(now: () => Instant): Promise<number | null>;
  /** Writes everything out and closes. */
  close(): Promise<void>;
}

const DAY_MS = 24 * 60 * 60_000;
const EVENT_DAYS = 2;

export function createStore(db: Database, onceCommitted?: OnceCommitted): Store {
  const store = createTeamStore(db, NO_TEAM, onceCommitted);
  const installations = createInstallations(db);
  return {
    ...store,
    installations,
    ofTeam: (team) => createTeamStore(db, team, onceCommitted),
    teams: () => listTeams(db),
    adoptRows: (team) => adoptRows(db, team),
    eraseTeam: (team) => eraseTeam(db, team),
    async forgetOld(now, days) {
      await installations.forgetBefore(now);
      await store.inbox.forgetBefore(now - EVENT_DAYS * DAY_MS);
      await store.inbox.forgetPaces(now);
      await store.unanswered.forgetBefore(now - days.questions * DAY_MS);
      await store.conversations.forgetBefore(now - days.conversations * DAY_MS);
      await store.feedback.forgetBefore(now - days.feedback * DAY_MS);
      await store.audit.forgetBefore(now - days.audit * DAY_MS);
      await store.settings.forgetBefore(now - days.audit * DAY_MS);
      const day = new Date(now - days.questions * DAY_MS).toISOString().slice(0, 10);
      await store.asked.forgetBefore(day);
      await store.snapshots.forgetUnused();
    },
    clockOffset: () => Promise.resolve(0),
    close: () => db.destroy(),
  };
}

function createTeamStore(
  db: Database,
  team: TeamId,
  onceCommitted: OnceCommitted | undefined,
): TeamStore {
  return {
    ...concernsOf(db, team, onceCommitted),
    erasePerson: (person) =>
      db.transaction().execute(async (tx) => {
        const concerns = concernsOf(tx, team);
        await concerns.subscriptions.erasePerson(person);
        await concerns.inbox.erasePerson(person);
        return {
          questions: await concerns.unanswered.erasePerson(person),
          conversations: await concerns.conversations.erasePerson(person),
          feedback: await concerns.feedback.erasePerson(person),
          watches: await concerns.watches.erasePerson(person),
        };
      }),
  };
}

function concernsOf(db: Database, team: TeamId, onceCommitted?: OnceCommitted) {
  const group = createWriteGroup(db, onceCommitted);
  return {
    inbox: createInbox(db, group, team),
    conversations: createConversations(db, group, team),
    feedback: createFeedbackBook(db, team),
    unanswered: createUnansweredQuestions(db, group, team),
    watches: createWatches(db, team),
    watched: createWatchedProjects(db, team),
    audit: createAudit(db, group, team),
    subscriptions: createSubscriptions(db, team),
    sends: createSends(db, team),
    snapshots: createSnapshots(db),
    asked: createAskedTopics(db, group, team),
    settings: createTeamSettings(db, team),
  };
}
