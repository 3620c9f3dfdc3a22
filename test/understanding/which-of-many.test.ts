// Which of many projects are meant, said in a roundabout way, and what is said of why somebody asks.

import { beforeAll, describe, expect, it } from 'vitest';
import { partAside } from '../../src/understanding/part-aside.js';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const told = (question: string): readonly (readonly [string | null, unknown])[] =>
  many.json(question).answers.map(({ field, value }) => [field, value]);

const IN_SKANE = 4;
const ENDED_IN_2023 = 7;
const STARTED_IN_2021 = 6;

describe('so many projects', () => {
  it.each([
    ['Är det många projekt i Skåne? Hur många exakt?', IN_SKANE],
    ['hur mycket projekt har vi egentligen i Skåne', IN_SKANE],
    ['Räkna ihop alla projekt i Skåne tack', IN_SKANE],
    ['Ge mig bara antalet: projekt i Skåne', IN_SKANE],
    ['Slutade det många projekt 2023? Behöver antalet', ENDED_IN_2023],
    ['Jag behöver antalet projekt vars sista dag låg i 2023', ENDED_IN_2023],
    ['How many projects have 2023 as their final year?', ENDED_IN_2023],
    ['number of projects whose last year was 2023?', ENDED_IN_2023],
    ['Under 2023, hur många projekt var det som slutade?', ENDED_IN_2023],
    ['Under 2023, hur många projekt var det egentligen som kom till sitt slut?', ENDED_IN_2023],
    ["What's the total of projects that were completed in 2023?", ENDED_IN_2023],
    ['Hur många nya projekt kom till 2021?', STARTED_IN_2021],
    ['How many new projects kicked off in 2021?', STARTED_IN_2021],
    ['How many projects first got underway during 2021?', STARTED_IN_2021],
    ['nån som har koll på hur många projekt som rullade igång 2021?', STARTED_IN_2021],
    ['hur många projekt kom i gång under loppet av 2021', STARTED_IN_2021],
  ])('are counted: %s', (question, count) => {
    expect(told(question)).toEqual([['projectCount', count]]);
  });

  it.each([
    ['vet nån hur många projekt som fick mer pengar än 5 mkr?', 17],
    ['kan du räkna projekten som fick större bidrag än tre miljoner', 20],
    ['sätt gränsen vid två miljoner kronor: hur många projekt fick mer än så?', 21],
    ['Hur många projekt passerar 5 mkr i beviljat stöd?', 17],
    ['Hur många projekt har en beviljad summa större än 5 mkr?', 17],
    ['hur många feta projekt har vi, typ över 5 miljoner i bidrag?', 17],
    ['Number of projects granted more than one but less than five million SEK?', 5],
  ])('are counted by what they were granted: %s', (question, count) => {
    expect(told(question)).toEqual([['projectCount', count]]);
  });

  it('are not counted where one project is asked about beside another', () => {
    expect(told('Fick Våtmark 3.0 mer pengar än EXSOL?')[0]).toEqual(['truth', true]);
  });
});

describe('what the speakers look at', () => {
  it.each([
    'Vi tittar på projekt i Skåne, vilka två har fått mest?',
    'Om vi bara tittar på projekten i Skåne, vilka två har fått mest då?',
  ])('is what is asked about: %s', (question) => {
    expect(told(question)).toEqual(told('Vilka två projekt i Skåne har fått mest?'));
  });

  it('is all projects where it names none of them', () => {
    expect(told('Vi gör en topplista, vilka två har fått mest?')).toEqual(
      told('Vilka två projekt har fått mest?'),
    );
  });
});

describe('the most', () => {
  it.each([
    'Vilket projekt är etta i Skåne vad gäller stöd?',
    'what project in Skåne tops the list in terms of money granted?',
    'Vilket projekt i Skåne slår alla andra när det gäller hur mycket pengar de fått?',
    "I'm looking for the single biggest grant in Skåne, which project is that?",
  ])('is the largest grant: %s', (question) => {
    expect(told(question)).toEqual([['grant', 9_300_125]]);
  });

  it.each([
    'need the grand total for Skåne – money granted to its projects',
    'Vad uppgår de beviljade medlen till för samtliga projekt i Skåne län?',
  ])('is added up where all of it is asked for: %s', (question) => {
    expect(told(question)).toEqual([['sum', 20_605_775]]);
  });
});

describe('why somebody asks', () => {
  it.each([
    'Hur många projekt ligger i Skåne, siffran ska in i årsrapporten',
    'mötet börjar om fem, hur många projekt finns det i Skåne?',
    'Vi gör en karta till nämnden, så hur många projekt ligger i Skåne?',
  ])('is no condition: %s', (question) => {
    expect(told(question)).toEqual([['projectCount', IN_SKANE]]);
  });

  it.each([
    'Hur många projekt ligger i Skåne, med fler än tre partner',
    'Hur många projekt ligger i Skåne, inte förstudierna',
    'Hur många projekt ligger i Skåne, bara de mot sydkusten',
  ])('is told from what says which are meant: %s', (question) => {
    expect(told(question)).not.toContainEqual(['projectCount', IN_SKANE]);
  });
});

it('is no reason to ask where the words go on with a name that has an "i" in it', () => {
  expect(partAside('Vilken period gäller för EXEL - Odlade växter i södra Exempelbygden?')).toEqual(
    [],
  );
  expect(partAside('Hur många projekt ligger i Skåne - I need it for a talk')).toHaveLength(1);
});
