// The handlers of the Slack door without the rooms behind them: what the door does is all that is tested.

import type { SlackHandlers } from '../../../src/slack/handlers.js';
import { budgetCard } from './sample-cards.js';

/** Deliveries are taken once, one project is known, and whoever watches is remembered. */
export function fakeHandlers(): SlackHandlers {
  const seen = new Set<string>();
  const watches = new Set<string>();
  return {
    answerQuestion: () =>
      Promise.resolve({
        card: budgetCard,
        aside: null,
        before: null,
        choice: null,
        kept: Promise.resolve(),
      }),
    mayShowContacts: (readers) => readers === 'member',
    takeDelivery: (keys) => {
      const isFirst = !keys.some((key) => seen.has(key));
      for (const key of keys) seen.add(key);
      return Promise.resolve(isFirst);
    },
    secondsToWait: () => 0,
    countQuestion: () => Promise.resolve(0),
    finishQuestion: () => Promise.resolve(),
    takeOverdue: () => Promise.resolve([]),
    beginPosting: () => Promise.resolve(true),
    takeAbandoned: () => Promise.resolve([]),
    seenBy: () =>
      Promise.resolve({
        showSources: () => [],
        contactCard: () => Promise.resolve(budgetCard),
        findContacts: () => Promise.resolve(budgetCard),
        contactAddress: () => null,
        contactFile: () => Promise.resolve(null),
        suggestPrompts: () => [{ title: 'Fråga', message: 'Vilka projekt finns det?' }],
        browse: () => Promise.resolve({ projects: [], page: 0, pages: 1, total: 0 }),
        projectName: () => 'Exempelprojektet Fjäll',
        freshness: () => ({ sheets: 1, unread: 0, readAt: 0, newest: '2024-03-01' }),
        watchesOf: () => Promise.resolve([]),
      }),
    fieldName: () => 'Total budget',
    watch: (person, project) => {
      const isNew = !watches.has(`${person} ${project}`);
      watches.add(`${person} ${project}`);
      return Promise.resolve(isNew);
    },
    unwatch: (person, project) => Promise.resolve(watches.delete(`${person} ${project}`)),
    giveFeedback: () => Promise.resolve(),
    erasePerson: () => Promise.resolve(0),
  };
}
