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

describe('people and organisations that lead projects', () => {
  it('are told together where they are named together', () => {
    expect(told('När slutar Ebbot Ljungfalks och Orvar-Love Stensjöös projekt?')).toEqual([
      'endDate 20300115',
      'endDate 20300116',
      'endDate 20300301',
    ]);
  });

  it.each([
    'Vilka av Högskolan i Exempelstads projekt slutade 2013?',
    'Högskolan i Exempelstads projekt om biogas, när slutar de?',
    'Hur många projekt leder Orvar-Love Stensjöö?',
  ])('are not told a field of each where some are picked or counted: "%s"', (question) => {
    expect(told(question).filter((entry) => entry.startsWith('endDate'))).toEqual([]);
  });

  it.each([
    ['Count the ones where Orvar-Love Stensjöö is project leader', 2],
    ['just curious, how many projects has Orvar-Love Stensjöö got on their plate as leader', 2],
    ['Rör det sig om många projekt hos Högskolan i Exempelstad? Hur många då?', 2],
    ['Is it just one project Högskolan i Exempelstad runs or several – how many altogether?', 2],
    ['Är det bara ett projekt som Högskolan i Exempelstad driver eller flera – hur många?', 2],
  ])('have their projects counted: "%s"', (question, count) => {
    expect(many.json(question).answers.map(({ value }) => value)).toEqual([count]);
  });

  it.each([
    'Projekt under ledning av Orvar-Love Stensjöö, tack',
    'träffade Orvar-Love Stensjöö på en konferens igår, vilka av projekten är det hen driver?',
  ])('have them listed: "%s"', (question) => {
    expect(told(question)).toEqual(['name 20300115', 'name 20300116']);
  });

  it('have numbers that are no count', () => {
    expect(told('Phone numbers of the project leaders at Högskolan i Exempelstad')).toEqual([
      'phone 20300211',
      'phone 20300305',
    ]);
  });
});

describe('where somebody works', () => {
  it.each([
    ['Var jobbar Ebbot Ljungfalk?'],
    ['Ebbot Ljungfalk, vem är det hen är anställd hos?'],
    ['Where does Ebbot Ljungfalk work?'],
    ['Fick ett mejl från Ebbot Ljungfalk utan avsändare, vilken organisation kommer hen från?'],
    ['var jobbar hon?', 'Vem leder 20300301?'],
  ])('is who owns what they lead: "%s"', (question, ...before) => {
    expect(told(question, ...before)).toEqual(['owner 20300301']);
  });

  it('is not where they live or what they do', () => {
    expect(told('Var bor Ebbot Ljungfalk?')).toEqual([]);
    expect(told('Vad jobbar Ebbot Ljungfalk med?')).not.toContain('owner 20300301');
  });
});

describe('whoever a scene names', () => {
  it.each([
    ["I met Ebbot Ljungfalk at a fair, what's her phone number?", 'phone'],
    ['Vi fick ett samtal från Ebbot Ljungfalk, när slutar hens projekt?', 'endDate'],
    ['Vad har Ebbot Ljungfalk för mejl, ska presentera hen på vår webb', 'email'],
  ])('is meant by the pronoun: "%s"', (question, field) => {
    expect(told(question)).toEqual([`${field} 20300301`]);
  });

  it('is not where the scene names a project or the question somebody', () => {
    expect(told('Jag läste om 20300115, vem leder det?')).toEqual(['projectLeader 20300115']);
    expect(
      told('Jag träffade Ebbot Ljungfalk, när slutar Orvar-Love Stensjöös och hans projekt?'),
    ).not.toEqual(['endDate 20300301']);
  });
});

describe('whoever leads a project', () => {
  const project = 'Exempelprojektet Hav & Land';
  it.each([
    `Jag har glömt vad hon eller han som drev ${project} hette, minns du?`,
    `Nån måste ju ha styrt ${project}, vem var det?`,
    `I need a name: the person running ${project}`,
    `Vem är personen bakom ${project}?`,
    `${project}, which person do I chase about that one? Just the name`,
    `Somebody must have been leading ${project}, who was it?`,
  ])('is told alone where a person is meant: "%s"', (question) => {
    expect(many.json(question).answers.map(({ field }) => field)).toEqual(['projectLeader']);
  });

  it('is told beside the owner where it is not said which is meant', () => {
    expect(many.json(`Vem driver ${project}?`).answers.map(({ field }) => field)).toEqual([
      'owner',
      'projectLeader',
    ]);
  });
});

describe('an address that somebody uses', () => {
  it('is not a question for projects because a project leader is asked for', () => {
    const address = many.json('Vad har Ebbot Ljungfalk för mejl?').answers[0]?.text ?? '';
    expect(told(`Which project leader uses the address ${address}?`)[0]).toBe(
      'projectLeader 20300301',
    );
    expect(told(`Which project has the address ${address}?`)).toEqual(['name 20300301']);
  });
});
