// A person or an organisation is named, and a field of their projects is asked for.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const told = (question: string, ...before: readonly string[]): readonly string[] =>
  many.json(question, before).answers.map(({ field, project }) => `${field} ${project?.id ?? '∑'}`);

describe('the one project of a person', () => {
  it.each([
    ['När slutar Ebbot Ljungfalks projekt?', ['endDate']],
    ['beviljat belopp, Ebbot Ljungfalks projekt', ['grant']],
    ['Hur mycket pengar har Ebbot Ljungfalks projekt fått?', ['grant']],
    ['Vilken summa gick till projektet med Ebbot Ljungfalk som kontaktperson?', ['grant']],
    ['Vem äger Ebbot Ljungfalks projekt?', ['owner']],
    ["when did Ebbot Ljungfalk's project start", ['startDate']],
    [
      'Är Ebbot Ljungfalks projekt avslutat? Jag vill ha datumet då det slutar eller slutade',
      ['endDate'],
    ],
    ["When did Ebbot Ljungfalk's project start and who owns it?", ['startDate', 'owner']],
  ])('is asked for the field: "%s"', (question, fields) => {
    expect(told(question)).toEqual(fields.map((field) => `${field} 20300301`));
  });

  it('is claimed of', () => {
    expect(many.json('Slutade Ebbot Ljungfalks projekt 2013?').answers[0]?.value).toBe(false);
  });

  it.each([
    'Ebbot Ljungfalks projekt',
    'Vilka projekt leder Ebbot Ljungfalk?',
    'Vad har Ebbot Ljungfalk för projekt?',
  ])('is told itself where nothing else is asked: "%s"', (question) => {
    expect(told(question)).toEqual(['name 20300301']);
  });

  it('is not spoken of where a place or a figure over all is', () => {
    expect(told('Hur mycket har Ebbot Ljungfalks projekt fått totalt?')).toEqual(['sum ∑']);
    expect(told('Ebbot Ljungfalks projekt i Norrbotten, när slutar de?')).toEqual([]);
  });
});

describe('several projects of a person or an organisation', () => {
  const theirs = ['20300115', '20300116'];
  it('are told the field of each', () => {
    const each = (field: string): readonly string[] => theirs.map((id) => `${field} ${id}`);
    expect(told('När slutar Orvar-Love Stensjöös projekt?')).toEqual(each('endDate'));
    expect(told('Vad har Orvar-Love Stensjöös projekt beviljats?')).toEqual(each('grant'));
    expect(told("what are the end dates of Orvar-Love Stensjöö's projects")).toEqual(
      each('endDate'),
    );
    expect(told('Är Orvar-Love Stensjöös projekt avslutade?')).toEqual(each('status'));
  });

  it('are asked back which, where one is meant', () => {
    expect(many.json('När slutar projektet som Orvar-Love Stensjöö leder?').status).toBe(
      'ambiguous',
    );
  });

  it.each([
    'Vilka sitter som ansvariga för projekten på Högskolan i Exempelstad?',
    'Högskolan i Exempelstads projekt – vilka är ledarna?',
    'Vilka är projektledare hos Högskolan i Exempelstad?',
    'Vilka leder projekten på Högskolan i Exempelstad?',
    "names of Högskolan i Exempelstad's project leaders pls",
    'Which people are in charge of the projects Högskolan i Exempelstad owns?',
    "I'm putting together an invite list for Högskolan i Exempelstad: who are the leaders of their projects?",
  ])('of an organisation are told who leads each: "%s"', (question) => {
    expect(told(question)).toEqual(['projectLeader 20300211', 'projectLeader 20300305']);
  });

  it.each([
    'Vilka projekt driver Högskolan i Exempelstad?',
    'Högskolan i Exempelstad driver projekt, vilka?',
    'Projekt som leds av Högskolan i Exempelstad',
    'projekt där Högskolan i Exempelstad är projektledare',
    'Vad är det för projekt som Högskolan i Exempelstad leder?',
  ])('are listed where they are asked for themselves: "%s"', (question) => {
    expect(told(question)).toEqual(['name 20300211', 'name 20300305']);
  });

  it('are added up where it is asked how much an organisation got', () => {
    expect(told('Hur mycket pengar har Högskolan i Exempelstads projekt fått?')).toEqual(['sum ∑']);
  });

  it('are asked back where one leader is meant', () => {
    expect(many.json('Vem är projektledare hos Högskolan i Exempelstad?').status).toBe('ambiguous');
  });
});

describe('whoever was told before', () => {
  const owner = 'Vem äger 20300211?';
  it('may be an organisation of which something is asked', () => {
    expect(many.json('hur många projekt har de?', [owner]).answers[0]?.value).toBe(2);
    expect(told('vilka leder deras projekt?', owner)).toEqual([
      'projectLeader 20300211',
      'projectLeader 20300305',
    ]);
  });

  it('may be a person whose projects end', () => {
    expect(told('när slutar hennes projekt?', 'Vem leder 20300115?')).toEqual([
      'endDate 20300115',
      'endDate 20300116',
    ]);
  });
});
