import { describe, expect, it } from 'vitest';
import { answerInSteps } from '../../src/answering/answer-query.js';
import { readDocumentBytes } from '../../src/documents/read-folder.js';
import { wholeLibrary } from '../../src/flows/scope-library.js';
import { KeptSheet, type SheetSource } from '../../src/model/kept-sheet.js';
import { EMPTY_CONTEXT } from '../../src/model/query.js';
import { runThrough } from '../../src/model/run-through.js';
import type { Sheet } from '../../src/model/sheet.js';
import { createNames } from '../../src/search/create-names.js';
import { createSearch } from '../../src/search/create-search.js';
import { understand } from '../../src/understanding/understand.js';

const TODAY = '2026-11-25';
const MANY = 3000;
/** What understanding may look into, however many have the number. */
const A_FEW = 10;

function sheetWith(number: number, person: string): Sheet {
  const serial = String(number).padStart(6, '0');
  const text = `2031/${serial} - Exempelprojektet Telefonväxeln ${serial}

Diarienummer:
2031/${serial}
Projektägare:
Exempelby kommun
Kontaktperson:
${person}
Telefon:
${number === 0 ? '010-765 43 21' : '010-123 45 67'}
`;
  const read = readDocumentBytes(`${serial}.txt`, Buffer.from(text), null);
  if ('fault' in read) throw new Error(read.fault);
  return read;
}

/** Thousands of packed sheets with one number, and how often any of them was unpacked since the last time. */
function switchboard(personOf: (number: number) => string) {
  let looks = 0;
  const whole = Array.from({ length: MANY }, (_, at) => sheetWith(at, personOf(at)));
  const look = (at: number): Sheet => {
    looks += 1;
    return whole[at] ?? sheetWith(at, '');
  };
  const source: SheetSource = { at: look, passing: look };
  const sheets = whole.map(({ id, document, name }, at) => {
    const parts = { id, document, name, organisations: [], sentences: 0, keys: null };
    return new KeptSheet(parts, source, at, []);
  });
  const [names, search] = [createNames(sheets), createSearch(sheets)];
  const library = wholeLibrary({ sheets, unread: [], names, search });
  return {
    library,
    looksSince: () => {
      const since = looks;
      looks = 0;
      return since;
    },
  };
}

function asked(question: string, personOf: (number: number) => string) {
  const { library, looksSince } = switchboard(personOf);
  const { names, sheets } = library;
  looksSince();
  const options = { names, sheets, today: TODAY, context: EMPTY_CONTEXT, language: 'sv' } as const;
  const { query, trail, said } = understand(question, options);
  const context = { question, language: 'sv', library, today: TODAY, trail, said } as const;
  return { query, looks: looksSince(), steps: () => answerInSteps(context, query), looksSince };
}

describe('a number that stands on thousands of sheets', () => {
  it('is understood with a look into a few of them', () => {
    const { query, looks } = asked('vem har numret 010-123 45 67?', () => 'Valborga Sjöstig');
    expect(query).toMatchObject({ kind: 'contact-owner', contact: '010-123 45 67' });
    expect(looks).toBeLessThan(A_FEW);
  });

  it('is answered with a rest after the look into each', () => {
    const { steps, looksSince } = asked('vem har numret 010-123 45 67?', () => 'Valborga Sjöstig');
    const work = steps();
    const looks: number[] = [];
    for (let step = work.next(); step.done !== true; step = work.next()) looks.push(looksSince());
    expect(looks.length).toBeGreaterThan(MANY - A_FEW);
    expect(Math.max(...looks)).toBeLessThan(A_FEW);
  });

  it('is told of every sheet that states it and of no other', () => {
    const { steps } = asked('vilka projekt har numret 010-123 45 67?', () => 'Valborga Sjöstig');
    const answer = runThrough(steps());
    if (answer.status !== 'answered') throw new Error(answer.status);
    const ids = answer.entries.map(({ project }) => project?.id);
    expect(ids).toHaveLength(MANY - 1);
    expect(ids).not.toContain('2031/000000');
  });

  it('is asked back about where it is the number of several people', () => {
    const { steps } = asked('vem har numret 010-123 45 67?', (number) =>
      number % 2 === 0 ? 'Valborga Sjöstig' : 'Trolle Bergvinge',
    );
    const answer = runThrough(steps());
    if (answer.status !== 'ambiguous') throw new Error(answer.status);
    expect(answer.candidates.length + answer.more).toBe(MANY - 1);
  });
});
