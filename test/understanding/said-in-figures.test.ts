// Figures of speech, oaths, slang and the forms of an office round a plain question: which field they ask for.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const fields = (question: string): readonly string[] =>
  many.json(question).answers.map(({ field }) => field);

describe('a figure of speech', () => {
  it.each([
    ['När tog Våtmark 3.0 sina första stapplande steg?', 'startDate'],
    ['När såg Våtmark 3.0 dagens ljus?', 'startDate'],
    ['När satte de spaden i jorden för Våtmark 3.0?', 'startDate'],
    ['När togs första spadtaget i Våtmark 3.0?', 'startDate'],
    ['When did Våtmark 3.0 take its first steps?', 'startDate'],
    ['When did they break ground on Våtmark 3.0?', 'startDate'],
    ['När stängde Våtmark 3.0 butiken?', 'endDate'],
    ['När är Våtmark 3.0 över och förbi?', 'endDate'],
    ['När släckte man ljuset för Våtmark 3.0?', 'endDate'],
    ['When did Våtmark 3.0 shut up shop?', 'endDate'],
    ['Hur många spänn pytsades ut till Våtmark 3.0?', 'grant'],
    ['Vilken dag la Våtmark 3.0 näsan i vädret?', 'endDate'],
  ])('"%s" asks for %s', (question, field) => {
    expect(fields(question)).toEqual([field]);
  });

  it.each(['Vilka gömmer sig bakom Våtmark 3.0?', 'Vem har ett finger med i Våtmark 3.0?'])(
    'asks who is behind it: "%s"',
    (question) => {
      expect(fields(question)).toEqual(['owner', 'projectLeader']);
    },
  );

  it.each([
    'Var ska pricken sitta på kartan för Våtmark 3.0?',
    'Var på kartan hittar man Våtmark 3.0?',
    'Rent geografiskt, var ligger Våtmark 3.0?',
  ])('asks where it lies: "%s"', (question) => {
    expect(fields(question)).toEqual(['counties', 'programmeArea', 'municipalities']);
  });

  it('of somebody asks for no day of a project', () => {
    expect(fields('När går projektledaren för Våtmark 3.0 i pension?')).not.toContain('endDate');
  });
});

describe('an oath', () => {
  it.each([
    ['Var i helsike ligger Våtmark 3.0?', 'counties'],
    ['När i jösse namn startade Våtmark 3.0?', 'startDate'],
    ['Vem i hela fridens namn äger Våtmark 3.0?', 'owner'],
    ['Who on earth owns Våtmark 3.0?', 'owner'],
  ])('asks for nothing: "%s"', (question, field) => {
    expect(fields(question)[0]).toBe(field);
  });
});

describe('the form of an office', () => {
  it.each([
    [
      'Undertecknad önskar vänligen erhålla den elektroniska postadress som är registrerad för Våtmark 3.0.',
      'email',
    ],
    ['Härmed begärs uppgift om det telefonnummer som är registrerat för Våtmark 3.0.', 'phone'],
    ['Vänligen meddela det i registret angivna slutdatumet för Våtmark 3.0.', 'endDate'],
    ['What is the e-mail address on record for Våtmark 3.0?', 'email'],
    ['I should be most grateful for the start date of Våtmark 3.0.', 'startDate'],
    ['Vem är formell stödmottagare enligt akt 20300102?', 'owner'],
    ['When did record 20300102 get going?', 'startDate'],
    ['Remissvaret ska innehålla stödmottagare för Våtmark 3.0 - vad skriver jag?', 'owner'],
    ['e post för Våtmark 3.0, kan du läsa upp den', 'email'],
    ['Lägg gärna till mejladressen för Våtmark 3.0 här i tråden', 'email'],
  ])('"%s" asks for %s', (question, field) => {
    expect(fields(question)).toEqual([field]);
  });

  it('names two fields: revisionen begär …', () => {
    expect(
      fields('Revisionen begär diarienummer samt stödmottagare avseende Våtmark 3.0.'),
    ).toEqual(['registrationNumber', 'owner']);
  });

  it('that changes the sheet is no question', () => {
    expect(many.json('Lägg till en ny mejladress i Våtmark 3.0').status).toBe('unanswerable');
  });
});

describe('what a project is for', () => {
  it.each([
    'Vad skulle man undersöka i Våtmark 3.0?',
    'Vad skulle Våtmark 3.0 komma fram till?',
    'Kan du sammanfatta vad Våtmark 3.0 skulle komma fram till?',
    'Våtmark 3.0 låter spännande! Vad skulle man undersöka där?',
    'Varför behövdes Våtmark 3.0?',
    'Våtmark 3.0, varför behövdes det och vad ville man göra?',
    'Vad ville man med Våtmark 3.0?',
    'Vad var skälet till Våtmark 3.0?',
    'What was the rationale behind Våtmark 3.0?',
    'Vilket problem skulle Våtmark 3.0 lösa?',
    'Describe Våtmark 3.0 for an English-speaking guest',
    'Vad handlade Våtmark 3.0 om i stora drag?',
  ])('is told by its aims: "%s"', (question) => {
    expect(fields(question)).toContain('goals');
  });

  it.each([
    'Varför behövdes en ny projektledare i Våtmark 3.0?',
    'Vad är skälet till förseningen i Våtmark 3.0?',
  ])('is not why something else was: "%s"', (question) => {
    expect(fields(question)).not.toContain('goals');
  });
});
