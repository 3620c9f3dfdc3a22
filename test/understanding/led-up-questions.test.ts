// Questions that people lead up to, call by half a name, or put as a register would: what is asked, and of what.

import { beforeAll, describe, expect, it } from 'vitest';
import { closingQuestion, partAsker } from '../../src/understanding/closing-question.js';
import { FICTIONAL, openLibrary, SEEDS, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const asked = (question: string): readonly [string | undefined, string | undefined][] =>
  many.json(question).answers.map(({ project, field }) => [project?.id, field]);
const ids = (question: string): readonly string[] => [
  ...new Set(many.json(question).answers.flatMap(({ project }) => project?.id ?? [])),
];

describe('what the speakers tell of themselves asks for nothing', () => {
  it.each([
    [
      'Fint väder, eller hur? Vem äger Exempelprojektet Varm hand? Sen ska jag låta dig vara.',
      '20300220',
      'owner',
    ],
    [
      'Jag saknar en enda uppgift: vilken dag går Mathantverk 2027 ut? Sen ska jag lämna dig ifred.',
      '20300214',
      'endDate',
    ],
    [
      'Nice weather, isn’t it? Could you tell me who owns Exempelprojektet Varm hand?',
      '20300220',
      'owner',
    ],
    [
      'Vi talade om fiber i norr på fikat. Vem äger Exempelprojektet Varm hand?',
      '20300220',
      'owner',
    ],
    [
      'Jag ska skriva ett tacktal till nämnden och undrar när Exempelprojektet Tillväxtkraft tar slut',
      '20300320',
      'endDate',
    ],
    [
      'Vi ska bjuda in till en dag om byar och jag tänkte nämna Mathantverk 2027, vilket datum startade det?',
      '20300214',
      'startDate',
    ],
    [
      'Hallå där! Jag fyller i en tabell och saknar tiden för Mathantverk 2027. Mellan vilka datum pågick det?',
      '20300214',
      'period',
    ],
    [
      'Inte för att klaga, men ekonomi säger att Mathantverk 2027 borde ha redovisat. När tog det slut?',
      '20300214',
      'endDate',
    ],
    [
      'Någon sa 2026, någon 2027, och det gällde Mathantverk 2027. När började det?',
      '20300214',
      'startDate',
    ],
    [
      'Jag tänkte bjuda in projektledaren för Mathantverk 2027. Vad heter hen?',
      '20300214',
      'projectLeader',
    ],
    [
      'Jag är ny och ska intervjua projektledaren i Exempelprojektet Varm hand - vad heter personen?',
      '20300220',
      'projectLeader',
    ],
    [
      'Hej! Håller på med årsredovisningen och hittar inte projekttiden för Mathantverk 2027, kan du hjälpa mig?',
      '20300214',
      'period',
    ],
    [
      'Min chef vill bjuda in någon från Tillväxtkraft till ett seminarium, så vem äger projektet?',
      '20300320',
      'owner',
    ],
  ])('%s', (question, project, field) => {
    expect(asked(question)).toEqual([[project, field]]);
  });

  it.each([
    ['det har kommit en rekvisition på 20300214, vem är stödmottagare', 'owner'],
    [
      'Håller på med en tidslinje till årsboken, skulle behöva start och slut för Mathantverk 2027, är du snäll?',
      'period',
    ],
    ['Snabbt innan mötet börjar: budget för Mathantverk 2027', 'grant'],
  ])('%s', (question, field) => {
    expect(asked(question)).toEqual([['20300214', field]]);
  });

  it('is parted from the question only where nothing in it could be a condition', () => {
    expect(partAsker('Jag skriver till nämnden nu och undrar vem som leder Fiberslingan')).toEqual({
      told: 'Jag skriver till nämnden nu och undrar ',
      closing: 'vem som leder Fiberslingan',
    });
    expect(partAsker('Om vi skriver den 1 juni 2026, hur många dagar är kvar?')).toBeNull();
    expect(partAsker('Stödet i Exempelviks kommun, hur mycket är det?')).toBeNull();
    expect(closingQuestion('Vem äger Fiberslingan? När slutar det?')).toBeNull();
  });
});

describe('a slip', () => {
  it.each([
    ['URGENT!!! grant of Mathantverk 2027 NOW', 'grant'],
    ['asap pls när är slutdatumet för Mathantverk 2027', 'endDate'],
    ['nä slutar Mathantverk 2027?', 'endDate'],
    ['Could you tell me the project period of Mathantverk 2027?', 'period'],
    ['whats teh grnt for Mathantverk 2027', 'grant'],
    ['avslutsdatumet för Mathantverk 2027', 'endDate'],
    ['kan ngn kolla hur mkt stöd mathantverk 2027 fik', 'grant'],
    ['från mobilen sorry, slutdatum mathantverk 2027', 'endDate'],
    ['e-postadr till Mathantverk 2027', 'email'],
    ['hur mycket kosing fick Mathantverk 2027', 'grant'],
    ['@projektbot vilka lään gäller Mathantverk 2027', 'counties'],
    ['could you check when Mathantverk 2027 was supposed to end?', 'endDate'],
  ])('or a small word beside what is written out asks for nothing: "%s"', (question, field) => {
    expect(asked(question)).toEqual([['20300214', field]]);
  });
});

describe('questions about many', () => {
  it('need not say so where it can be nothing else', () => {
    const ending = ids('Vilka projekt slutar 2027?');
    expect(ending.length).toBeGreaterThan(1);
    expect(ids('Har något projekt slutdatum under 2027, vilka isf?')).toEqual(ending);
    expect(ids('Revisionen vill ha en förteckning över det som slutar 2027')).toEqual(ending);
    expect(many.json('Räkna ihop hur många projekt som slutar 2027').answers[0]?.value).toBe(
      ending.length,
    );
  });

  const listed = (question: string): ReturnType<typeof ids> => [...ids(question)].sort();

  it('know who owns by a name without its legal form, and as the register puts it', () => {
    for (const question of [
      'Projekt ägda av Lantbrukarna i Exempelby',
      'Räkna upp projekten med Lantbrukarna i Exempelby som ägare',
      'Vilka ärenden har Lantbrukarna i Exempelby ekonomisk förening?',
    ])
      expect(listed(question), question).toEqual(['20300203']);
  });

  it('take a leader who is running them for no state of today', () => {
    expect(listed('Which projects is Tuvalisa Kvistgren running?')).toEqual([
      '20300101',
      '20300102',
    ]);
  });

  it('count where "mean" and "stort antal" only say what is meant', () => {
    const count = (question: string): readonly string[] =>
      many.json(question).answers.map(({ field }) => field);
    expect(count('how many of them started in 2024? projects I mean')[0]).toBe('projectCount');
    expect(count('Hur stort antal projekt finns i Jämtlands län?')[0]).toBe('projectCount');
  });

  it('order by no adjective in its first degree', () => {
    expect(listed('Små projekt i Jämtlands län: vilka?')).toEqual(
      listed('Vilka projekt finns i Jämtlands län?'),
    );
  });
});

describe('words that are others without their accents or their place', () => {
  it('"stöd" asks no yes or no, so that it is added up', () => {
    expect(
      many.json('Totalt stöd till Region Exempelbygden?').answers.map(({ field }) => field)[0],
    ).toBe('sum');
  });

  it('"beviljade medel" asks for no mean', () => {
    expect(
      many
        .json('Vad landar summan av beviljade medel på för projekt med startår 2024?')
        .answers.map(({ field }) => field)[0],
    ).toBe('sum');
  });

  it.each([
    ['Har du numret till Mathantverk 2027?', 'phone'],
    ['Trying to call Tuvalisa Brunnmark, what is the number?', 'phone'],
    ['Hur många har vi i Jämtlands län?', 'projectCount'],
  ])('"%s"', (question, field) => {
    expect(many.json(question).answers.map((each) => each.field)).toContain(field);
    expect(many.json(question).answers.map((each) => each.field)).not.toContain('goals');
  });
});

describe('a name', () => {
  it('goes on with a number in words and is another then', () => {
    expect(many.json('Vem äger Fiberslingan Tre?').status).toBe('unanswerable');
  });

  it('is no number word before what it counts', () => {
    expect(asked('Fick Mathantverk 2027 mindre än tre miljoner?').map(([id]) => id)).not.toContain(
      '20300305',
    );
  });

  it('stands under a heading that says it already', () => {
    expect(asked('Mathantverk: vem äger Exempelprojektet Mathantverk 2027?')).toEqual([
      ['20300214', 'owner'],
    ]);
  });

  it('is quoted above a question of three words', () => {
    expect(asked('> Exempelprojektet Mathantverk 2027\ntelefonnummer?')).toEqual([
      ['20300214', 'phone'],
    ]);
  });
});

describe('what is said once is not taken for something else', () => {
  it.each([
    ['Stödmottagaren i 20300214 heter?', 'owner'],
    ['telefonnr 20300214', 'phone'],
    ['Case 20300214 - from when until when?', 'period'],
    ['Jag har bara diarienumret, 20300214. Vilka kommuner gäller det?', 'municipalities'],
    ['Vilken kommun står bakom Mathantverk 2027 som stödmottagare?', 'owner'],
    ['När är det kört för Mathantverk 2027?', 'endDate'],
    ['List the municipalities taking part in Mathantverk 2027', 'municipalities'],
    ["'; DROP TABLE -- när slutar Mathantverk 2027", 'endDate'],
  ])('"%s"', (question, field) => {
    expect(asked(question)).toEqual([['20300214', field]]);
  });

  it('a number of the owner is no owner', () => {
    expect(many.json('Organisationsnumret för stödmottagaren i Mathantverk 2027?').status).toBe(
      'unanswerable',
    );
  });

  it('the municipality of a town is not every organisation that begins with the town', () => {
    expect(
      many.json('Ägs Exempelprojektet Hav & Land av Exempelhavs kommun?').answers[0]?.value,
    ).toBe(false);
  });

  it('a name that goes on in another direction is another project', () => {
    expect(many.json('Vem äger Exempelprojektet Grön logistik Väst?').status).not.toBe('answered');
  });
});

describe('an order of projects', () => {
  const top = (question: string): readonly string[] =>
    many.json(question).answers.flatMap(({ project }) => project?.id ?? []);

  it('is the same however the first three are called', () => {
    const first = top('Vilka tre projekt har fått mest stöd i Jämtlands län?');
    for (const question of [
      'Topp tre i beviljat stöd totalt i Jämtlands län?',
      'Pallplatserna i Jämtlands län sett till stöd',
    ])
      expect(top(question), question).toEqual(first);
  });

  it('is over all that bear a name where it is asked of them', () => {
    expect(top('Vilken Fiberslingan är störst?')[0]).toBe(
      top('Vilket projekt med Fiberslingan i namnet är störst?')[0],
    );
  });
});

describe('of the only project there is', () => {
  it.each([
    ['Varför startade man projektet?', ['goals']],
    ['Vad gick projektet ut på?', ['goals']],
    ['Vad går Smart Kompetens ut på?', ['goals']],
    ['Vad gick projektet på?', ['totalBudget']],
    ['Vad kostar varje deltagare?', ['budgetPerParticipant']],
    ['Vad är 25 procent av budgeten?', []],
    ['Hur många deltagare per månad blir det?', []],
    ['Vad händer efter projektet?', []],
  ])('"%s" is told by %j', async (question, expected) => {
    const seed = await openLibrary(SEEDS);
    const fields = seed.json(question).answers.map(({ field }) => field);
    expect([...new Set(fields)]).toEqual(expected);
  });
});

describe('where there is one project, what leads up to a question names no other', () => {
  it('jag ska skriva ett tal, hur många var med?', async () => {
    const seeds = await openLibrary(SEEDS);
    const [answer] = seeds.json('jag ska skriva ett tal, hur många var med?').answers;
    expect(answer?.field).toBe('plannedParticipants');
  });
});

describe('idioms that ask for nothing', () => {
  it.each([
    ['Har du ett nummer när det gäller Mathantverk 2027?', 'phone'],
    ['SELECT * FROM ark; skämt åsido, vem äger Mathantverk 2027?', 'owner'],
    ['Vad heter tjejen som är projektledare för Mathantverk 2027?', 'projectLeader'],
  ])('%s', async (question, field) => {
    const many = await openLibrary(FICTIONAL);
    expect(many.json(question).answers.map((each) => each.field)).toEqual([field]);
  });

  it('what stands after "hur hög" is asked for', async () => {
    const many = await openLibrary(FICTIONAL);
    expect(many.answer('Hur hög lön har projektledaren i Mathantverk 2027?').status).toBe(
      'unanswerable',
    );
  });
});
