// What people tell beside a question, other projects than those there are, and who is meant by what.

import { beforeAll, describe, expect, it } from 'vitest';
import { cleanQuestion } from '../../src/understanding/clean-question.js';
import { spellOut } from '../../src/understanding/spell-out.js';
import { FICTIONAL, openLibrary, SEEDS, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const fields = (
  question: string,
  before: readonly string[] = [],
): readonly (readonly [string, unknown])[] =>
  many.json(question, before).answers.map(({ field, value }) => [field, value]);
const ids = (question: string): readonly unknown[] =>
  many.json(question).answers.map(({ project }) => project?.id);
const status = (question: string): string => many.json(question).status;

describe('what the speakers tell of themselves', () => {
  it.each([
    'Hej, hoppas helgen var fin! Jag tappade bort en lapp på mässan i Halland, så typiskt mig. Har ni mejladressen till Våtmark 3.0? Tack så hemskt mycket.',
    'Mejlet till info@example.com studsade, så vad har Våtmark 3.0 för e-postadress?',
    'God dag. Jag har försökt ringa men kommer bara till en svarare. Vänligen meddela e-postadressen till Våtmark 3.0.',
  ])('is no part of the question: %s', (question) => {
    expect(fields(question)).toEqual([['email', 'tuvalisa.kvistgren@example.se']]);
  });

  it('may hold what is to be filled in, where no sentence asks', () => {
    expect(
      fields(
        'Förlåt en dum fråga, jag är praktikant. I rapporten ska jag fylla i insatsområdet för Våtmark 3.0 och rutan är tom. Tack för tålamodet :)',
      ).map(([field]) => field),
    ).toEqual(['priorityArea']);
  });

  it('makes no yes or no of a mail written yesterday', () => {
    expect(
      fields(
        'Jag gjorde bort mig i ett mejl igår och skrev fel insatsområde på Våtmark 3.0, så nu vill jag veta det rätta.',
      ).map(([field]) => field),
    ).toEqual(['priorityArea']);
  });
});

describe('a quoted line', () => {
  it.each([
    '> *Våtmark 3.0*\nhow big is the grant?',
    '&gt; Våtmark 3.0\nHur stort belopp beviljades, <@U012ABC>?',
  ])('that is a title is what is asked about: %s', (question) => {
    expect(fields(question).map(([field]) => field)).toEqual(['grant']);
  });

  it('is left out where the question names something itself, or where it is a question', () => {
    expect(cleanQuestion('> Våtmark 3.0\nVem leder egentligen Jobbspåret i år?')).toBe(
      'Vem leder egentligen Jobbspåret i år?',
    );
    expect(cleanQuestion('> när kommer svaret?\nhur många projekt finns?')).toBe(
      'hur många projekt finns?',
    );
  });
});

describe('what an answer is wanted for', () => {
  it.each([
    'Behöver en lista över projekten i Halland till pressmeddelandet.',
    'vilka projekt finns i Halland inför nästa möte?',
    'which projects are there in Halland, for the press release',
  ])('is no condition: %s', (question) => {
    expect(ids(question)).toEqual(['20300207']);
  });

  it('stays where it is what is asked', () => {
    expect(cleanQuestion('vem är ansvarig för rapporten?')).toBe('vem är ansvarig för rapporten?');
    expect(cleanQuestion('telefonnummer till styrelsen')).toBe('telefonnummer till styrelsen');
  });
});

describe('another project than there is', () => {
  it.each([
    'slutdatum Våtmark 3.0 2045',
    'Jobbspåret Halland 2020, vilken är projektperioden?',
    'Diarienumret till Fiberslingan 3 - genomförande?',
  ])('is not taken for the one it is called like: %s', (question) => {
    expect(status(question)).toBe('unanswerable');
  });
});

describe('owners', () => {
  it('are meant by "lärosätet", wherever the asker studies', () => {
    expect(
      ids('Jag går på Högskolan i Exempelstad och undrar vilka EU-projekt lärosätet äger'),
    ).toEqual(ids('Vilka projekt äger Högskolan i Exempelstad?'));
  });

  it('are meant by "den stiftelsen", whatever the text says', () => {
    expect(ids('Exempelvård, vilka projekt äger den stiftelsen?')).toEqual(['20300220']);
  });

  it.each([
    ['Länsstyrelsen Värmland, vilka projekt?', 'Länsstyrelsen i Värmlands län, vilka projekt?'],
    ['vad äger länsstyrelsen i Skåne', 'vad äger Länsstyrelsen i Skåne län'],
    ['vad äger länsstyrelsen Dalarna', 'vad äger Länsstyrelsen i Dalarnas län'],
    ['Länsstyrelsen i Kalmar län', 'Länsstyrelsen i Kalmar län'],
  ])('that are county boards are called by their county: %s', (said, meant) => {
    expect(spellOut(said)).toBe(meant);
  });
});

describe('who, where and what', () => {
  it.each([
    ['Vem är kapten på skutan i Våtmark 3.0?', ['projectLeader']],
    [
      "Any idea who's steering the ship at Våtmark 3.0? just the name of the person",
      ['projectLeader'],
    ],
    [
      'vart i sverige kör Våtmark 3.0, vilka regioner',
      ['counties', 'programmeArea', 'municipalities'],
    ],
    ['vilka länsbokstäver snackar vi om för Våtmark 3.0', ['counties']],
    ['what do I dial to get hold of Våtmark 3.0', ['phone']],
    ['Until what date is Våtmark 3.0 going on?', ['endDate']],
    ['Jag ska skicka ett mejl till Våtmark 3.0. Vart skickar jag det?', ['email']],
  ])('%s', (question, wanted) => {
    expect(fields(question).map(([field]) => field)).toEqual(wanted);
  });

  it('has the largest grant is asked of projects, who has got the most of owners', () => {
    expect(ids('Skåne – vem har största bidraget där?')).toEqual(
      ids('vilket projekt i Skåne har störst bidrag?'),
    );
    expect(ids('Vem toppar i Skåne, vilket projekt har störst bidrag?')).toHaveLength(1);
  });

  it('is asked right after "Okej." too', () => {
    expect(fields('Ägare av Våtmark 3.0?', []).length).toBe(1);
    expect(fields('Okej. Län då?', ['Ägare av Våtmark 3.0?'])).toEqual([
      ['counties', ['Blekinge', 'Skåne']],
    ]);
  });

  it.each([
    'När gjordes senaste revisionen av Våtmark 3.0?',
    'Har Exempelprojektet Våtmark 3.0 fått någon kritik från Riksrevisionen?',
  ])('what happened to it is told by no field: %s', (question) => {
    expect(status(question)).toBe('unanswerable');
  });

  it.each([
    ['Do you have the start date of Våtmark 3.0?', 'startDate'],
    [
      'Ursäkta, jag hittar inte i systemen. Vad fick Våtmark 3.0 för belopp? Tack och hej.',
      'grant',
    ],
    ['who looks after Våtmark 3.0', 'owner'],
    ['When did Våtmark 3.0 get going? När blev det fart på det?', 'startDate'],
  ])('%s: %s', (question, field) => {
    expect(fields(question)[0]?.[0]).toBe(field);
  });

  it.each([
    ['Våtmark 3.0 — var det på gång den 1 juli 2024?', true],
    ['Exempelprojektet Våtmark 3.0, låg bidraget under 1 mkr?', false],
    ['Exempelprojektet Våtmark 2.0 tog väl slut 2023?', true],
  ])('a claim: %s %s', (question, truth) => {
    expect(fields(question)[0]).toEqual(['truth', truth]);
  });

  it('hours are told by no field', () => {
    expect(status('How many hours has the project manager logged in Våtmark 3.0?')).toBe(
      'unanswerable',
    );
  });

  it('the number in brackets parts no yes or no from its project', () => {
    expect(
      fields('Exempelprojektet Våtmark 3.0 (20300102) – är Exempelfors kommun ägare?').map(
        ([field, value]) => [field, value],
      )[0],
    ).toEqual(['truth', false]);
  });
});

describe('a project as a whole', () => {
  it('is told by what it is for, its owner, money, time and contact', () => {
    expect(fields('Berätta om Våtmark 3.0').map(([field]) => field)).toEqual([
      'goals',
      'owner',
      'grant',
      'period',
      'projectLeader',
    ]);
  });

  it('is told wholly where all is asked for', () => {
    const told = fields('Allt om Våtmark 3.0').map(([field]) => field);
    expect(told.slice(0, 2)).toEqual(['goals', 'name']);
    expect(told).toContain('counties');
    expect(told.length).toBeGreaterThan(6);
  });

  it('has one goal though its sheet states several', async () => {
    const only = await openLibrary(SEEDS);
    const goals = only
      .json('Berätta om projektet')
      .answers.filter(({ field }) => field === 'goals');
    expect(goals).toHaveLength(1);
    expect(goals[0]?.citations).toHaveLength(1);
  });
});

describe('short and mixed writing', () => {
  it.each([
    ['Ge mig reg.nr på Våtmark 3.0', 'registrationNumber'],
    ['Våtmark 3.0 from när till när??', 'period'],
    ['Våtmark 3.0, how long were they at it, from which day to which?', 'period'],
    ['Våtmark 3.0 – who do I chat with over there, name-wise?', 'projectLeader'],
    ['Vart kan man slänga iväg en rad till Våtmark 3.0?', 'email'],
    [
      'Det är den trettonde januari 2024 i mitt räkneexempel. Hur många dagar till löper Våtmark 3.0?',
      'daysLeft',
    ],
    ['Kontrollfråga, är Exempelviks kommun den som äger Våtmark 3.0', 'truth'],
  ])('%s: %s', (question, field) => {
    expect(fields(question)[0]?.[0]).toBe(field);
  });

  it.each([
    'Take every project whose name has "våtmark" in it and give me the average grant',
    'Vad är medelvärdet av bidragen till projekt som har våtmark som del av namnet?',
    'How many project names have "våtmark" in them',
    'Vilket våtmarksprojekt (våtmark i namnet) fick minst pengar?',
  ])('counts those whose names have the word: %s', (question) => {
    expect(status(question)).toBe('answered');
  });
});
