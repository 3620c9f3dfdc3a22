// Questions over all sheets of a library: what they read of sheets, and that others get their turn meanwhile.

import { beforeAll, describe, expect, it } from 'vitest';
import { answerInSteps, answerQuery } from '../../src/answering/answer-query.js';
import { proseTest, type ProseFilter } from '../../src/answering/prose-test.js';
import { goalsOn, rolesOf } from '../../src/answering/select-by-prose.js';
import { answerToCard } from '../../src/cards/answer-to-card.js';
import { answerToJson } from '../../src/cards/answer-to-json.js';
import { lazySheet } from '../../src/documents/lazy-sheet.js';
import { readDocumentBytes } from '../../src/documents/read-folder.js';
import { carryTold, fileTold } from '../../src/facts/file-told.js';
import { withKnownNames } from '../../src/facts/known-names.js';
import { columnsOf } from '../../src/facts/library-columns.js';
import { proseFactsOf } from '../../src/facts/prose-facts.js';
import { indexLibrary } from '../../src/flows/index-library.js';
import { refreshLibrary } from '../../src/flows/refresh-library.js';
import { wholeLibrary } from '../../src/flows/scope-library.js';
import { fieldNames } from '../../src/joining/field-names.js';
import type { Library } from '../../src/model/library.js';
import type { Filter, Query } from '../../src/model/query.js';
import { runThrough } from '../../src/model/run-through.js';
import { makeSheets } from '../bench/make-sheets.js';
import { FICTIONAL } from '../support/open-library.js';

const MANY = 500;
const TODAY = '2026-03-02';
/** Sheets that were looked into since it was emptied. */
const lookedInto = new Set<string>();
let library: Library;
beforeAll(async () => {
  const read = [...makeSheets(MANY)].flatMap(({ file, text }) => {
    const sheet = readDocumentBytes(file, Buffer.from(text), null);
    return 'fault' in sheet ? [] : [sheet];
  });
  const sheets = withKnownNames(read).map((sheet) =>
    lazySheet(sheet.id, sheet.knownNames, () => {
      lookedInto.add(sheet.id);
      return sheet;
    }),
  );
  library = await indexLibrary(sheets, []);
});

const contextOf = (over: Library) => ({
  ...({ question: 'q', language: 'sv', today: TODAY, trail: [], said: () => [] } as const),
  library: wholeLibrary(over),
});

const listing = (filter: Filter): Query => ({
  ...{ kind: 'set', base: null, filters: [filter], operation: 'list', measure: 'projects' },
  ...{ limit: null, place: 1, explicitTotal: false, day: TODAY },
});

const grouping = (figure: 'projectCount' | 'average'): Query => ({
  ...{ kind: 'groups', base: null, filters: [], by: 'counties', only: [], figure },
  ...{ order: 'most', limit: null, counting: false, day: TODAY },
});

describe('a condition on prose', () => {
  it('is met by the sheets that meet it when each is read, whatever the name or the words', async () => {
    const whole = await refreshLibrary(FICTIONAL);
    const { sheets: all } = whole;
    const ground = { all, library: whole, columns: columnsOf(all) };
    const parts = all.flatMap((sheet) => {
      const { partners, goals } = proseFactsOf(sheet);
      return [...(partners?.parts ?? []), ...(goals?.parts ?? [])].map(({ text }) => text);
    });
    const owners = columnsOf(all).owners.texts;
    const words = [...parts, ...owners, 'RISE', 'ökad kunskap', 'klimatpåverkan'];
    expect(words.length).toBeGreaterThan(30);
    let met = 0;
    const told = await indexLibrary(all.slice(), []);
    runThrough(fileTold(told.sheets, columnsOf(told.sheets)));
    const filed = { library: told, all: told.sheets, columns: columnsOf(told.sheets) };
    for (const text of new Set(words)) {
      const partner: ProseFilter = { kind: 'partner', name: text, words: text };
      const goal: ProseFilter = { kind: 'goal', words: text };
      const [isPartner, isGoal] = [partner, goal].map((each) =>
        runThrough(proseTest(each, ground)),
      );
      const isFiled = runThrough(proseTest(partner, filed));
      for (const [place, sheet] of all.entries()) {
        expect([text, isFiled(place)]).toEqual([text, isPartner?.(place)]);
        expect([text, isPartner?.(place)]).toEqual([text, rolesOf(sheet, text).length > 0]);
        expect([text, isGoal?.(place)]).toEqual([text, goalsOn(sheet, text).length > 0]);
        if (isPartner?.(place) === true || isGoal?.(place) === true) met++;
      }
    }
    expect(met).toBeGreaterThan(30);
  });

  it('has the prose read of those sheets alone that have its words', () => {
    lookedInto.clear();
    const answer = answerQuery(
      contextOf(library),
      listing({ kind: 'goal', words: 'gemensamt arbetssätt bland fårägare' }),
    );
    expect(answer.status).toBe('answered');
    expect(lookedInto.size).toBeGreaterThan(0);
    expect(lookedInto.size).toBeLessThan(MANY / 4);
    lookedInto.clear();
    answerQuery(contextOf(library), listing({ kind: 'goal', words: 'xylofonkonserter' }));
    expect(lookedInto.size).toBeLessThan(5);
  });
});

describe('what every sheet has to be read for', () => {
  const lacking = listing({ kind: 'lacking', topics: ['women'], day: TODAY, words: 'andel' });
  const ranking: Query = {
    ...listing({ kind: 'lacking', topics: ['updated'], day: TODAY, words: '' }),
    ...{ kind: 'set', operation: 'average', measure: 'grantPerParticipant' },
  } as Query;

  it.each([
    ['what prose does not say', lacking],
    ['an average of what is computed', ranking],
  ])('is read once: %s', (_, query) => {
    lookedInto.clear();
    const first = answerQuery(contextOf(library), query);
    // Some were read for another question before.
    expect(lookedInto.size).toBeGreaterThan(MANY / 2);
    lookedInto.clear();
    const again = answerQuery(contextOf(library), query);
    // A list shows its first hundred, a figure draws as many.
    expect(lookedInto.size).toBeLessThan(MANY / 4);
    expect(answerToJson(again, 'q')).toEqual(answerToJson(first, 'q'));
  });

  const partner = listing({ kind: 'partner', name: 'RISE', words: 'RISE' });
  const mostPartners = {
    ...listing({ kind: 'lacking', topics: ['updated'], day: TODAY, words: '' }),
    ...{ operation: 'largest', measure: 'partnersCount', limit: 1 },
  } as Query;

  it('is read of none once it has been filed, and is the same', async () => {
    const other = await indexLibrary(library.sheets.slice(), []);
    const asked = [lacking, ranking, partner, mostPartners];
    const before = asked.map((query) => answerToJson(answerQuery(contextOf(library), query), 'q'));
    runThrough(fileTold(other.sheets, columnsOf(other.sheets)));
    lookedInto.clear();
    const after = asked.map((query) => answerQuery(contextOf(other), query));
    // What is shown of each answer, a hundred at most.
    expect(lookedInto.size).toBeLessThan(MANY / 2);
    expect(after.map((answer) => answerToJson(answer, 'q'))).toEqual(before);
  });

  it('is read of changed sheets alone, and of those that may name a new organisation', async () => {
    const [one, other] = [library.sheets.slice(), library.sheets.slice()];
    const [before, now] = [await indexLibrary(one, []), await indexLibrary(other, [])];
    runThrough(fileTold(before.sheets, columnsOf(before.sheets)));
    const places = Int32Array.from(other, (_, at) => (at === 3 ? -1 : at));
    const columns = columnsOf(now.sheets);
    const same = { columns: columnsOf(before.sheets), places, names: [] };
    runThrough(carryTold(columns, same));
    lookedInto.clear();
    runThrough(fileTold(now.sheets, columns, same));
    expect(lookedInto).toEqual(new Set([other[3]?.id]));
    const renamed = await indexLibrary(library.sheets.slice(), []);
    const others = { ...same, names: ['Fårägare Exempel AB'] };
    runThrough(carryTold(columnsOf(renamed.sheets), others));
    runThrough(fileTold(renamed.sheets, columnsOf(renamed.sheets), others));
    expect(columnsOf(renamed.sheets)).toEqual(columnsOf(before.sheets));
    expect(columns).toEqual(columnsOf(before.sheets));
  });

  it('is read in steps, in which others get their turn', async () => {
    const other = await indexLibrary(library.sheets.slice(), []);
    const work = answerInSteps(contextOf(other), lacking);
    lookedInto.clear();
    let most = 0;
    for (let step = work.next(); step.done !== true; step = work.next()) {
      most = Math.max(most, lookedInto.size);
      lookedInto.clear();
    }
    expect(most).toBeLessThanOrEqual(20);
  });
});

describe('projects told apart by a field', () => {
  it('are counted without a look at more of them than are cited', () => {
    lookedInto.clear();
    const answer = answerQuery(contextOf(library), grouping('projectCount'));
    const names = fieldNames(contextOf(library).library, () => TODAY);
    expect(answerToCard(answer, names).rows.length).toBeGreaterThan(1);
    const counted = library.sheets.length;
    expect(answer).toMatchObject({ status: 'answered', counted: { counted, leftOut: [] } });
    expect(lookedInto.size).toBeLessThan(MANY);
  });

  it('have the figures that come of their sheets, each cited', () => {
    const answer = answerQuery(contextOf(library), grouping('average'));
    if (answer.status !== 'answered') throw new Error('not answered');
    const amounts = new Map<string, number[]>();
    for (const { fields } of library.sheets) {
      const textOf = (key: string) => fields.find((field) => field.key === key)?.reading;
      const [county, grant] = [textOf('counties'), textOf('grant')];
      if (county?.origin !== 'stated' || grant?.origin !== 'stated') continue;
      const own = amounts.get(county.text) ?? [];
      amounts.set(county.text, own);
      if (grant.value.kind === 'money') own.push(grant.value.amount);
    }
    expect(answer.entries.length).toBe(amounts.size);
    for (const { group, fact } of answer.entries) {
      const own = amounts.get(group !== undefined && 'text' in group ? group.text : '') ?? [];
      const mean = Math.round(own.reduce((sum, each) => sum + each, 0) / own.length);
      expect(fact.value).toEqual({ kind: 'money', amount: mean, currency: 'SEK' });
      expect(new Set(fact.sources.map(({ document }) => document)).size).toBe(own.length);
    }
  });
});
