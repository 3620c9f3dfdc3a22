// A store → the same store, around each call of which something is done.

import type { Store, TeamStore } from './store.js';

export type Around = <T>(call: () => Promise<T>) => Promise<T>;

/** What is done around closing it, or comparing its clock, is the caller's business. */
export function aroundCalls(store: Store, around: Around): Store {
  return {
    ...aroundTeam(store, around),
    installations: aroundAll(store.installations, around),
    ofTeam: (team) => aroundTeam(store.ofTeam(team), around),
    teams: () => around(() => store.teams()),
    adoptRows: (team) => around(() => store.adoptRows(team)),
    eraseTeam: (team) => around(() => store.eraseTeam(team)),
    forgetOld: (now, retention) => around(() => store.forgetOld(now, retention)),
    clockOffset: (now) => store.clockOffset(now),
    close: () => store.close(),
  };
}

function aroundTeam(store: TeamStore, around: Around): TeamStore {
  return {
    inbox: aroundAll(store.inbox, around),
    conversations: aroundAll(store.conversations, around),
    feedback: aroundAll(store.feedback, around),
    unanswered: aroundAll(store.unanswered, around),
    watches: aroundAll(store.watches, around),
    watched: aroundAll(store.watched, around),
    audit: aroundAll(store.audit, around),
    subscriptions: aroundAll(store.subscriptions, around),
    sends: aroundAll(store.sends, around),
    snapshots: aroundAll(store.snapshots, around),
    asked: aroundAll(store.asked, around),
    settings: aroundAll(store.settings, around),
    erasePerson: (person) => around(() => store.erasePerson(person)),
  };
}

/** The same functions, each of which gives a promise. */
function aroundAll<T extends object>(concern: T, around: Around): T {
  const calls = Object.entries(concern) as readonly (readonly [string, AsyncCall])[];
  return Object.fromEntries(
    calls.map(([name, call]) => [
      name,
      (...args: readonly unknown[]) => around(() => call(...args)),
    ]),
  ) as T;
}

type AsyncCall = (...args: readonly unknown[]) => Promise<unknown>;
