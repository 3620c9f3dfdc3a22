// A summary made in steps over a store: what it is compared with, and that others get their turn.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summaryToCards } from '../../src/cards/weekly/summary-to-cards.js';
import { topicName } from '../../src/catalogue/topics.js';
import { createComposeSummary } from '../../src/flows/weekly/compose-summary.js';
import { indexLibrary } from '../../src/flows/index-library.js';
import { wholeLibrary } from '../../src/flows/scope-library.js';
import type { Sheet } from '../../src/model/sheet.js';
import type { Subscription } from '../../src/model/subscription.js';
import type { WeeklySummary } from '../../src/model/summary.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { summariseInSteps, summariseWeek } from '../../src/weekly/summarise-week.js';
import { makeSheets } from '../bench/make-sheets.js';
import { AFTER, BEFORE, DAY, remembered, sheetOf, WEEK, WEEK_BEFORE } from './support/weeks.js';

const MANY = [...makeSheets(150)].map(({ file, text }) => sheetOf(file, '2030-11-01', text));
const ORDER = { week: WEEK, day: DAY, language: 'sv', selection: { kind: 'all' } } as const;
const SUBSCRIPTION: Subscription = {
  ...{ id: 'S', channel: 'C', owner: '', selection: { kind: 'all' }, weekday: 1, time: '09:00' },
  ...{ zone: 'Europe/Stockholm', language: 'sv', quiet: 'line', since: 0, paused: null },
};

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'composed-'));
  store = await openStore({ dataDir: folder, databaseUrl: null });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

/** Composes over the sheets; `then` are the hashes of those of the last summary. */
async function compose(sheets: readonly Sheet[], then: readonly string[] | null) {
  const library = wholeLibrary(await indexLibrary(sheets, []));
  const own = store.ofTeam('T');
  const last = then && { day: WEEK_BEFORE, snapshot: then };
  const made: WeeklySummary[] = [];
  const { snapshot } = await createComposeSummary(
    {
      library: () => ({ library, scope: '', shows: () => true }),
      store: { ...own, sends: { ...own.sends, baseline: () => Promise.resolve(last) } },
    },
    function* (summary) {
      made.push(summary);
      yield;
      return [];
    },
  )(SUBSCRIPTION, WEEK, DAY, 'history');
  const [summary] = made;
  if (summary === undefined) throw new Error('nothing was made');
  return { summary, snapshot };
}

describe('a summary of a week', () => {
  it('is the same when only what has changed is compared as when everything is', async () => {
    const { snapshot } = await compose([...BEFORE, ...MANY.slice(1)], null);
    expect(await store.ofTeam('T').snapshots.missing(snapshot)).toHaveLength(0);
    const after = [...AFTER, ...MANY.slice(0, -1)];
    const { summary } = await compose(after, snapshot);
    const baseline = remembered([...BEFORE, ...MANY.slice(1)], WEEK_BEFORE);
    const library = await indexLibrary(after, []);
    const material = { sheets: library.sheets, baseline, unanswered: [], asked: [] };
    const whole = summariseWeek(material, ORDER);
    expect(whole.changed.length + whole.added.length + whole.removed.length).toBe(5);
    const cards = (of: WeeklySummary) => summaryToCards(of, { fieldName: topicName });
    expect(cards(summary)).toEqual(cards(whole));
    expect(summary.changed).toEqual(whole.changed);
  });

  it('is made in steps of few sheets', () => {
    const steps = summariseInSteps(
      { sheets: MANY, baseline: remembered(MANY, WEEK_BEFORE), unanswered: [], asked: [] },
      ORDER,
    );
    let count = 0;
    while (steps.next().done !== true) count++;
    expect(count).toBeGreaterThan(2 * MANY.length);
  });

  it('tells of very many projects by the first of them and the number of the others', () => {
    const material = { sheets: MANY, baseline: null, unanswered: [], asked: [] };
    const summary = summariseWeek(material, ORDER);
    const [count] = summaryToCards(summary, { fieldName: topicName }).card.rows;
    expect(count).toMatchObject({ moreCitations: 0, moreProjects: MANY.length - 4 });
    expect(count?.citations).toHaveLength(4);
    expect(summary.figures?.count.inputs).toHaveLength(MANY.length);
    const sum = summary.figures?.totals.find(({ topic }) => topic === 'grant')?.sum;
    const amounts = sum?.inputs.map(({ value }) => (value.kind === 'money' ? value.amount : NaN));
    expect(sum?.value.amount).toBe(amounts?.reduce((total, amount) => total + amount, 0));
  });
});
