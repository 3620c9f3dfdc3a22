// Money asked for in a roundabout way, and questions of who pays it or who profits, which are no amounts.

import { beforeAll, describe, expect, it } from 'vitest';
import { openLibrary, SEEDS, type OpenedLibrary } from '../support/open-library.js';

let seed: OpenedLibrary;
beforeAll(async () => {
  seed = await openLibrary(SEEDS);
});

const fields = (question: string): readonly string[] =>
  seed.json(question).answers.map(({ field }) => field);

describe('the part that the EU pays', () => {
  it.each([
    'Hur stor del av notan står EU för?',
    'Hur stor del av kakan står ESF för?',
    'vilken andel av budgeten täcker EU',
    'Hur många procent går EU in med?',
    'EU:s del av kakan?',
    'How big a share does the EU pay?',
  ])('is the share of the grant, and names no project: %s', (question) => {
    expect(fields(question)).toEqual(['grantShare']);
  });

  it('is what the sheet calls it where it is called by that name', () => {
    expect(fields('EU:s andel?')).toEqual(['coFinancingRate']);
  });

  it.each(['Vem står för resten av pengarna?', 'Who pays the rest?'])(
    'leaves what is financed otherwise: %s',
    (question) => {
      expect(fields(question)).toEqual(['ownFunding']);
    },
  );
});

describe('who finances it beside the EU', () => {
  it.each([
    'Vem medfinansierar Smart Kompetens?',
    'Vilka medfinansierar projektet?',
    'Vem står för medfinansieringen?',
    'Who co-finances the project?',
  ])('is neither partner nor rate nor owner: %s', (question) => {
    expect(seed.json(question)).toMatchObject({ status: 'unanswerable', answers: [] });
  });
});

describe('what companies and participants get or do', () => {
  it.each([
    'Vad får företagen ut av det?',
    'Vad fick företagen?',
    'Vad tjänar företagen på det?',
    'what will companies get out of it?',
  ])('is no number of them and no grant: %s', (question) => {
    expect(fields(question)).not.toEqual(expect.arrayContaining(['companies']));
    expect(fields(question)).not.toEqual(expect.arrayContaining(['grant']));
  });

  it.each(['Företag?', 'Hur många företag?', 'vad är siffran för företag?', 'företag och budget?'])(
    'leaves their number asked for: %s',
    (question) => {
      expect(fields(question)).toContain('companies');
    },
  );
});

describe('nothing that a question of who or when leaves to look for', () => {
  it.each(['Vem är projektet?', 'Vem bryr sig om projektet?'])(
    'is not answered with all of the project: %s',
    (question) => {
      expect(seed.json(question).status).toBe('unanswerable');
    },
  );
});

describe('what became of those who take part', () => {
  it.each([
    'hur många företag har hoppat av',
    'hur många företag gick i konkurs',
    'hur många deltagare fick jobb',
    'Hur många deltagare klarade kursen?',
    'how many dropped out of Smart Kompetens?',
  ])('is not told as the number of all of them: %s', (question) => {
    expect(seed.json(question)).toMatchObject({ status: 'unanswerable', answers: [] });
  });
});

describe('who made it what it is, and where more of it is found', () => {
  it.each([
    'Vem har räknat ut budgeten?',
    'Vem kom på idén?',
    'när söktes pengarna',
    'Var kan jag läsa mer?',
    'Hur mycket får ett företag?',
    'vem håller i utbildningarna',
  ])('is told by no field and no sentence beside it: %s', (question) => {
    expect(seed.json(question)).toMatchObject({ status: 'unanswerable', answers: [] });
  });
});

describe('how it went, and what only others than the sheet could tell', () => {
  it.each([
    'lyckades projektet?',
    'var projektet bra?',
    'nådde Smart Kompetens sina mål?',
    'vad blev resultatet av Smart Kompetens?',
    'hur många av männen är arbetslösa',
    'hur söker man pengar',
    'hur mycket pengar blir det per företag',
    'kan mitt företag vara med',
    'vilka kommuner är INTE med i Smart Kompetens?',
  ])('is answered with no field beside it: %s', (question) => {
    expect(seed.json(question)).toMatchObject({ status: 'unanswerable', answers: [] });
  });

  it.each([
    ['var är projektet', 'region'],
    ['How do I get in touch with Smart Kompetens?', 'email'],
    ['vilka är målen', 'goals'],
  ])('leaves what the sheet tells: %s', (question, field) => {
    expect(fields(question)).toContain(field);
  });
});
