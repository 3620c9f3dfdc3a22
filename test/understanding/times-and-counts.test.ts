// Days, periods, counts and sums that are asked for in a roundabout way, and people who are.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const told = (question: string): readonly (readonly [string | null, unknown])[] =>
  many.json(question).answers.map(({ field, value }) => [field, value]);

describe('a period', () => {
  it.each([
    'Våtmark 3.0, hur länge håller de på? Från när och fram tills när?',
    'Våtmark 3.0: project duration from date to date?',
    'Duration of Våtmark 3.0, from and to please',
    'Projektiden för Våtmark 3.0? Första och sista dag',
    'Våtmark 3.0, from when till when was that going on?',
  ])('is both of its days, and no length: %s', (question) => {
    expect(told(question)).toEqual([['period', { start: '2023-09-01', end: '2026-08-31' }]]);
  });

  it.each([
    "When does Våtmark 3.0's funding period end?",
    'När går luften ur Våtmark 3.0?',
    'until when is Våtmark 3.0 going on?',
  ])('is asked for by its end alone: %s', (question) => {
    expect(told(question)[0]).toEqual(['endDate', '2026-08-31']);
  });
});

describe('days', () => {
  it.each([
    ['Från 13/1 2024 räknat, hur många dagar till dess att Våtmark 3.0 tar slut?', 'daysLeft', 961],
    [
      'Räkna dagarna från slutet av EXSOL till den 4 mars 2024 (låtsas att det är i dag)',
      'daysSince',
      125,
    ],
    [
      'Låt säga att det är 4 mars 2024 idag. EXSOL är avslutat sedan hur många dagar?',
      'daysSince',
      125,
    ],
    ['EXSOL, dagar kvar per 2023-01-16?', 'daysLeft', 288],
  ])('are counted from the day that is told: %s', (question, field, count) => {
    expect(told(question)).toEqual([[field, count]]);
  });
});

describe('so many', () => {
  it.each([
    ['Våtmark 3.0, är det ett län eller fler? Jag vill ha antalet.', 'countiesCount', 2],
    ['jag behöver bara siffran: kommuner i Våtmark 3.0', 'municipalitiesCount', 3],
    ['Finns det många projekt i Skåne? Ge mig en siffra', 'projectCount', 4],
    ['Behöver en siffra på projekt som ligger i Skåne', 'projectCount', 4],
    ['2021 drog hur många projekt igång?', 'projectCount', 6],
  ])('is a number: %s', (question, field, count) => {
    expect(told(question)).toEqual([[field, count]]);
  });

  it.each([
    'Take every project with a grant between 5 and 20 million kronor. What is their total?',
    "If you add together every project granted 5 to 20 million kronor, what's the total?",
    'Total grant money for projects that got between SEK 5 and 20 million?',
  ])('are added up, whichever sentence tells which: %s', (question) => {
    expect(told(question)).toEqual(
      told('What is the total grant of projects between 5 and 20 million kronor?'),
    );
    expect(told(question)).toHaveLength(1);
  });

  it.each([
    [
      'Vi talar om småprojekt. Vilket är det största bland dem med mindre än två miljoner?',
      1875250,
    ],
    ['Exempelviks kommun äger flera projekt; vilket av dem är störst?', 6980400],
    ['Vilket "våtmark"-projekt (ordet ska finnas i namnet) har lägst beviljat belopp?', 2450000],
    [
      'Den 15 oktober 2022 pågick en del projekt. Vilket av dem som fick mindre än 5 miljoner hade det största bidraget?',
      4425600,
    ],
  ])('are compared, whichever sentence tells which: %s', (question, grant) => {
    expect(told(question)).toEqual([['grant', grant]]);
  });

  it('are averaged in money where only their time is told', () => {
    const [average] = many.json('Vad är genomsnittet för projekt som pågick 2022?').answers;
    expect(average?.text).toMatch(/kr$/);
  });
});

describe('somebody', () => {
  it.each([
    ['name of the guy or gal heading up EXSOL?', ['projectLeader']],
    ['Hildemar von Exempelborg svarar inte i telefon, så vad har hen för mejl', ['email']],
    ["Orvar-Love Stensjöö isn't picking up on Teams, what is his phone number?", ['phone']],
    ['Vilka är det som har Våtmark 3.0, alltså vilket verk eller bolag?', ['owner']],
    [
      "I'm after the owner, when it started and a phone number for EXSOL",
      ['owner', 'startDate', 'phone'],
    ],
    ['Vi har ett ärende här, 20300102. Vem är ansvarig för det?', ['owner', 'projectLeader']],
    ['Vill skicka några rader till EXSOL, vart skriver jag?', ['email']],
    ['Vilka är det som har EXSOL i sin ägo?', ['owner']],
    ['Who leads EXSOL, and what sum were they given?', ['projectLeader', 'grant']],
    ['Was 2024 the year when EXSOL ended?', ['truth', 'endDate']],
    ['Var 2023 det år då EXSOL slutade?', ['truth', 'endDate']],
    ['Kan du kolla upp vilket diarienummer 20300102 har', ['registrationNumber']],
  ])('is asked for, and nothing beside it: %s', (question, fields) => {
    expect(told(question).map(([field]) => field)).toEqual(fields);
  });

  it.each([
    'Vem är kommunikatör i Våtmark 3.0?',
    'Vem har varit revisor för Våtmark 3.0?',
    'Vad heter kommunikatören i Våtmark 3.0?',
    'Vem på myndigheten handlägger Våtmark 3.0?',
  ])('in a post that no sheet tells is not told: %s', (question) => {
    expect(many.json(question)).toMatchObject({ status: 'unanswerable', reason: 'no-such-field' });
  });
});

describe('what stands around a question', () => {
  it.each([
    [
      'hej, lite stressad, revisorn kommer kl 13 och jag har lovat ha allt klart 😰 Våtmark 3.0 – tematiskt mål? du räddar min dag',
      ['thematicObjective'],
    ],
    [
      'Förlåt att jag tjatar men listan försvann när datorn startade om. Vem leder Våtmark 3.0? Jag bjuder på kaffe nästa gång vi ses.',
      ['projectLeader'],
    ],
    [
      'Hej, det är jag igen från analysenheten :) Det gäller Våtmark 3.0. Länen som ingår behöver jag till en tabell.',
      ['counties'],
    ],
    ['Chefen vill att vi skriver in när Våtmark 3.0 startade i årsrapporten.', ['startDate']],
    [
      'Politikerna vill veta vem som leder Våtmark 3.0. Hör av dig när du hinner!',
      ['projectLeader'],
    ],
    ['*Våtmark 3.0*\n> startdatum?', ['startDate']],
  ])('asks for nothing: %s', (question, fields) => {
    expect(told(question).map(([field]) => field)).toEqual(fields);
  });

  it.each([
    'Could you give me the project’s email address',
    'When is the project due to end?',
    'Täcker det här projektet flera län, och vilka i så fall?',
    'Projektägarens namn behövs till avtalet, vilken organisation är det?',
  ])('names no project, so that it is asked which: %s', (question) => {
    expect(many.json(question).status).toBe('ambiguous');
  });

  it('may be the weather, whatever projects are called', () => {
    expect(many.json('Is it going to rain in Skåne this weekend?').reason).toBe('out-of-scope');
  });
});

describe('English words', () => {
  it.each(['desk', 'picking', 'filed', 'room', 'bracket'])(
    'of everyday are no slips for words that ask: %s',
    (word) => {
      expect(told(`The ${word} is mine. Who leads Våtmark 3.0?`).map(([field]) => field)).toEqual([
        'projectLeader',
      ]);
    },
  );
});
