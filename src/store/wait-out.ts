// A store over a server that may be away for a while → the same store, whose calls wait until it is back.

import { setTimeout as wait } from 'node:timers/promises';
import { isConnectionLost } from './read-postgres-fault.js';
import type { Store, TeamStore } from './store.js';

/** Together some half minute: a restart takes seconds, and so does it for a standby to take over. */
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1000;
const TRIES = 35;

/**
 * The calls are made again with the same arguments. What a lost connection leaves open is whether the
 * call before was carried out, so each call must come to the same the second time, or to less: a
 * claim that was made and whose reply was lost is then nobody's until it runs out.
 */
export function waitOut(store: Store): Store {
  return {
    ...patientTeam(store),
    installations: patient(store.installations),
    ofTeam: (team) => patientTeam(store.ofTeam(team)),
    teams: () => persist(() => store.teams()),
    adoptRows: (team) => persist(() => store.adoptRows(team)),
    eraseTeam: (team) => persist(() => store.eraseTeam(team)),
    forgetOld: (now, retention) => persist(() => store.forgetOld(now, retention)),
    clockOffset: (now) => store.clockOffset(now),
    close: () => store.close(),
  };
}

function patientTeam(store: TeamStore): TeamStore {
  return {
    inbox: patient(store.inbox),
    conversations: patient(store.conversations),
    feedback: patient(store.feedback),
    unanswered: patient(store.unanswered),
    watches: patient(store.watches),
    watched: patient(store.watched),
    audit: patient(store.audit),
    subscriptions: patient(store.subscriptions),
    sends: patient(store.sends),
    snapshots: patient(store.snapshots),
    asked: patient(store.asked),
    settings: patient(store.settings),
    erasePerson: (person) => persist(() => store.erasePerson(person)),
  };
}

/** The same functions, each of which gives a promise. */
function patient<T extends object>(concern: T): T {
  const calls = Object.entries(concern) as readonly (readonly [string, AsyncCall])[];
  return Object.fromEntries(
    calls.map(([name, call]) => [
      name,
      (...args: readonly unknown[]) => persist(() => call(...args)),
    ]),
  ) as T;
}

type AsyncCall = (...args: readonly unknown[]) => Promise<unknown>;

async function persist<T>(call: () => Promise<T>): Promise<T> {
  for (let tries = 1, pause = FIRST_PAUSE_MS; ; tries += 1) {
    try {
      return await call();
    } catch (error) {
      if (tries === TRIES || !isConnectionLost(error)) throw error;
      await wait(pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  }
}
