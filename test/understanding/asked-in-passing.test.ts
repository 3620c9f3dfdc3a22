// What people ask half aside: fronted objects, claims without verbs, what is told before and after, other things of the same word.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, SEEDS, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const fields = (question: string): readonly (readonly [string, unknown])[] =>
  many.json(question).answers.map(({ field, value }) => [field, value]);
const ids = (question: string): readonly unknown[] =>
  many.json(question).answers.map(({ project }) => project?.id);

describe('several things asked for', () => {
  it('are told though the second is said first: "numret vill jag också ha"', () => {
    expect(fields('Vem äger Våtmark 3.0? Telefonnumret vill jag också ha.')).toEqual([
      ['owner', 'Exempelviks kommun'],
      ['phone', '070-000 00 01'],
    ]);
  });

  it('are told though the last is a clause of its own', () => {
    expect(
      fields(
        'Kan jag få diarienummer, startdag och vilka kommuner det gäller för Våtmark 3.0?',
      ).map(([field]) => field),
    ).toEqual(['registrationNumber', 'startDate', 'municipalities']);
  });

  it('are told though one belongs to the other within one question', async () => {
    const only = await openLibrary(SEEDS);
    const told = (question: string): readonly string[] =>
      only.json(question).answers.map(({ field }) => field);
    expect(told('how many participants, and what share are women?')).toEqual([
      'plannedParticipants',
      'women',
    ]);
    expect(told('vem är kontaktperson och vad har hen för mejl?')).toEqual([
      'contactPerson',
      'email',
    ]);
    expect(told('när börjar det och när slutar det?')).toEqual(['period']);
  });

  it.each([
    ['Har du nån koll på vem som äger Jobbspåret?', 'owner'],
    ['När kom Jobbspåret i rullning?', 'startDate'],
    ['Vilket programområde har de stoppat in Våtmark 3.0 i?', 'programmeArea'],
    ['Vart slänger jag iväg ett mejl till Våtmark 3.0?', 'email'],
    ['Ny på jobbet, så förlåt om det är en dum fråga, men vem äger Jobbspåret?', 'owner'],
    ['hej hej, har kaffepaus och blev nyfiken, vem äger Jobbspåret', 'owner'],
    ['vilka lan galler vatmark 3.0', 'counties'],
    ['När går tiden ut för Jobbspåret?', 'endDate'],
    ['Vilka kommuner hänger på i Våtmark 3.0?', 'municipalities'],
    ['Vilka lirar ligger bakom Våtmark 3.0?', 'owner'],
    ['Hur stor var bidragspåsen för Våtmark 3.0?', 'grant'],
    ['Hur länge tuffar Våtmark 3.0 på, från när till när?', 'period'],
    ['Mejladressen till Våtmark 3.0 om du har den nära till hands', 'email'],
    ['Vilket diarienummer har Grön logistik Syd, nej förlåt, Våtmark 3.0?', 'registrationNumber'],
    ['Var någonstans gräver de inom Våtmark 3.0?', 'counties'],
  ])('are heard in everyday words: %s', (question, field) => {
    expect(fields(question)[0]?.[0]).toBe(field);
  });

  it('what is said after the question asks for nothing', () => {
    expect(
      fields(
        'Vi satsade en femma om Jobbspåret. Vilken organisation äger det? Förloraren betalar.',
      ),
    ).toEqual([['owner', 'Exempelfors kommun']]);
  });
});

describe('a municipality that projects have with them', () => {
  it.each([
    'Vilka projekt har Torsby kommun med?',
    'The smallest grant among projects including Torsby municipality, which project?',
  ])('lies in them, and owns none: %s', (question) => {
    expect(ids(question)).toEqual(['20300214']);
  });
});

describe('a claim', () => {
  it.each([
    ['Slutade Jobbspåret 2024, eller hur?', true],
    ['Jobbspåret: mer än 5 miljoner kronor i stöd?', true],
    ['jag undrar om Våtmark 3.0 omfattar Malmö kommun', false],
    ['Kollegan hävdar att Exempelviks kommun är ägare till Våtmark 3.0, har hon rätt?', true],
  ])('%s %s', (question, truth) => {
    expect(fields(question)[0]).toEqual(['truth', truth]);
  });

  it('with its opposite asks which of the two', () => {
    expect(fields('Fick Jobbspåret mer än Lärlyftet, eller var det tvärtom?')[0]).toEqual([
      'grant',
      5_500_000,
    ]);
  });
});

describe('what no sheet tells', () => {
  it.each([
    'Vad heter revisorn i Jobbspåret?',
    'Vilken dag fattades beslutet om medel till Jobbspåret?',
    'när fyller Tuvalisa Brunnmark år?',
    'bor Tuvalisa Brunnmark i Malmö?',
    "What is the project leader's monthly salary in Våtmark 3.0?",
  ])('is refused: %s', (question) => {
    expect(many.json(question)).toMatchObject({
      status: 'unanswerable',
      reason: 'no-such-field',
    });
  });

  it('another project is none that the name begins like', () => {
    expect(many.json('Jobbspåret Gotland 2021, vad beviljades?').reason).toBe('no-such-project');
  });

  it('a surname nobody has is nobody with that first name', () => {
    expect(many.json('tuvalisa rosenstråleby, epost?').reason).toBe('no-such-person');
  });
});

describe('words for one thing', () => {
  it('a person is asked for, and no organisation', () => {
    expect(fields('Vilken person håller i trådarna i Våtmark 3.0?')).toEqual([
      ['projectLeader', 'Tuvalisa Kvistgren'],
    ]);
  });

  it('an address told of is not the one asked for', () => {
    expect(
      fields("Got a bounce from nobody@example.com, what's the right e-mail for Våtmark 3.0?"),
    ).toEqual([['email', 'tuvalisa.kvistgren@example.se']]);
  });

  it('the goals are asked for, and nothing else', () => {
    const goals = fields('Vad är målet med Våtmark 3.0?');
    expect(goals[0]?.[0]).toBe('goals');
    expect(fields('Summarise for me what Våtmark 3.0 is about')).toEqual(goals);
    expect(fields('Vad innebär Våtmark 3.0?')).toEqual(goals);
  });

  it('days that are left are counted, and not all', () => {
    expect(fields('Räkna dagarna som är kvar på Mathantverk 2027 från 2027-01-17')).toEqual([
      ['daysLeft', 348],
    ]);
  });

  it('names that have a word in quotes', () => {
    expect(ids('projekt där "våtmark" ingår i namnet')).toEqual(['20300101', '20300102']);
  });
});
