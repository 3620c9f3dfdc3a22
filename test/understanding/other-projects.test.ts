// Names that go on as no sheet's does, and what is no name where it stands.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

describe('a project that no sheet has', () => {
  it.each([
    'Hur mycket fick "Exempelprojektet Grön logistik Syd 2.0"?',
    'Exempelprojektet Grön logistik Syd 2035, vad beviljades?',
    'EXSOL Germany, vad beviljades?',
    'Exempelfabriken "Garanterat EXSOL 15 november", vad beviljades?',
  ])('gets no amount of another: %s', (question) => {
    const answer = many.json(question);
    expect([answer.status, answer.answers]).toEqual(['unanswerable', []]);
  });

  it.each([
    ['Exempelprojektet Grön logistik Syd 2024, vad beviljades?', 9_300_125],
    ['Hur mycket fick "Exempelprojektet Grön logistik Syd"?', 9_300_125],
    ['Vad beviljades Exempelprojektet Grön logistik Syd 2023?', 9_300_125],
  ])('is told from one that a sheet has: %s', (question, amount) => {
    expect(many.json(question).answers[0]?.value).toBe(amount);
  });
});

describe('what is asked for', () => {
  it('is a period where somebody would like to get it, and no yes', () => {
    const [answer] = many.json('Could I get the project period for EXSOL?').answers;
    expect(answer?.field).toBe('period');
  });

  it('is no name where another thing of a numbered project is asked for', () => {
    const number = many.json('Vad har EXSOL för diarienummer?').answers[0]?.text ?? '';
    const answer = many.json(`Vilket bankgiro har ${number}?`);
    expect([answer.status, answer.answers]).toEqual(['unanswerable', []]);
  });

  it('is nothing of a project where somebody wants advice', () => {
    expect(many.json('Min dator startar inte, vad gör jag?').reason).toBe('out-of-scope');
  });
});

describe('a whole name in quotes', () => {
  it('is that project, and no word that names shall contain', () => {
    const [answer] = many.json('Which project owner has "Exempelprojektet Våtmark 3.0"?').answers;
    expect(answer?.field).toBe('owner');
  });
});

describe('a project on a day', () => {
  it.each([
    'On 2023-02-15, was EXSOL underway?',
    'Stämmer det att EXSOL var under genomförande 2023-02-15?',
    'Var de mitt uppe i EXSOL den 2023-02-15?',
    'Föll 2023-02-15 inom projekttiden för EXSOL?',
  ])('is asked of how it stood, and not of when it began: %s', (question) => {
    expect(many.json(question).answers[0]?.value).toBe(true);
  });

  it('is told by its end where until when it ran is asked', () => {
    expect(many.json('EXSOL runs until when?').answers.map(({ field }) => field)).toEqual([
      'endDate',
    ]);
  });
});
