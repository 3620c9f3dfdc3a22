// What many projects shall meet, in other words: a word in their names, a range, a bound not reached, a place in an order.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const inOrder = (question: string): readonly string[] => [
  ...new Set(many.json(question).answers.flatMap(({ project }) => project?.id ?? [])),
];
const ids = (question: string): readonly string[] => [...inOrder(question)].sort();
const figure = (question: string): unknown => many.json(question).answers[0]?.value;

describe('a word in the names of projects', () => {
  const vatgas = ['20300310', '20300311'];

  it.each([
    'Vilka projekt har ett namn där vätgas ingår?',
    'Vilka projekt har vätgas som del av namnet?',
    'Lista projekten där vätgas är en del av namnet',
    'Vilka projekt bär ordet vätgas i titeln?',
    'Vilka projekt heter nånting med vätgas?',
    'vilka projekt heter vätgas nånting',
    'Lista vätgas-projekten (ordet ska finnas i namnet)',
    'Which projects carry the word vätgas in their names?',
    'Projects with vätgas as part of the title, which are they?',
  ])('picks them: "%s"', (question) => {
    expect(ids(question)).toEqual(vatgas);
  });

  it('stands beside other conditions and with every figure', () => {
    expect(figure('Hur många projekt med start 2024 har ett namn där vätgas ingår?')).toBe(1);
    expect(figure('Hur många projekt med startår 2024 och vätgas i namnet?')).toBe(1);
    expect(
      figure('Projekten som hade vätgas i namnet och pågick den 1 april 2024, vad fick de ihop?'),
    ).toBe(18200500);
    expect(figure('Snitta bidragen för projekt där namnet har vätgas i sig')).toBe(9420250);
    expect(figure('Average grant for projects with vätgas in the title, final year 2027')).toBe(
      18200500,
    );
    expect(
      inOrder('Om man söker på vätgas i projektnamnen i Norrbotten, vilket har störst bidrag?'),
    ).toEqual(['20300311']);
    expect(figure('In how many project names does vätgas appear?')).toBe(2);
  });

  it('may be denied', () => {
    const all = Number(figure('Hur många projekt finns i Norrbotten?'));
    for (const question of [
      'Hur många projekt i Norrbotten har inte vätgas i namnet?',
      'Hur många projekt i Norrbotten saknar vätgas i namnet?',
      'How many projects in Norrbotten without vätgas in the name are there?',
    ])
      expect([question, figure(question)]).toEqual([question, all - 2]);
  });

  it('may be one of two, both or neither', () => {
    const both = ['20300228', '20300229', '20300310', '20300311'];
    expect(ids('Vilka projekt har vätgas eller logistik i namnet?')).toEqual(both);
    expect(ids('Which projects have vätgas or logistik in the name?')).toEqual(both);
    expect(ids('Vilka projekt har både grön och norr i namnet?')).toEqual(['20300228']);
    expect(ids('Vilka projekt har vätgas men inte glesbygd i namnet?')).toEqual(['20300310']);
    expect(ids('Vilka projekt i Norrbotten har varken vätgas eller glesbygd i namnet?')).toEqual([
      '20300228',
    ]);
  });

  it('is changed for another by what follows', () => {
    const before = ['Hur många projekt har vätgas i namnet?'];
    const [count] = many.json('och logistik?', before).answers;
    expect(count).toMatchObject({ field: 'projectCount', value: 2 });
    const [there] = many.json('och i Norrbotten?', before).answers;
    expect(there).toMatchObject({ field: 'projectCount', value: 2 });
  });

  it('is no year before "projekt"', () => {
    expect(figure('Hur många 2024-projekt har "vätgas" i namnet?')).toBe(1);
  });

  it('is none where a person is called so', () => {
    const { status } = many.json('Projektledaren heter nånting med vätgas, vem är det?');
    expect(status).not.toBe('answered');
  });
});

describe('a range of amounts', () => {
  it.each([
    'Hur många projekt i Skåne ligger i spannet 5 miljoner till 10 miljoner?',
    'Hur många projekt i Skåne ligger inom intervallet fem miljoner kr–10 miljoner kronor?',
    'Hur många projekt i Skåne fick från 5 miljoner kronor upp till tio miljoner?',
    'Hur många projekt i Skåne låg mellan fem och tio miljoner?',
    'How many projects in Skåne are in the 5 million to 10 million kronor range?',
    'How many projects in Skåne have a grant ranging from 5 to 10 million?',
  ])('has both its ends: "%s"', (question) => {
    expect(figure(question)).toBe(2);
  });

  it('lies where it lay, which is nothing low', () => {
    expect(
      figure('Räkna samman bidragen för projekt som slutade 2023 och låg mellan 1 och 3 mkr'),
    ).toBe(4325250);
  });

  it('is picked from', () => {
    expect(
      inOrder('De två högsta bidragen inom intervallet fem mkr–tio mkr, vilka är det?'),
    ).toEqual(['20300229', '20300207']);
  });
});

describe('an amount that was not reached', () => {
  it.each([
    'Hur många projekt i Skåne fick inte ens 5 mkr, utan mindre?',
    'Hur många projekt i Skåne kom inte upp i 5 mkr?',
    'Hur många projekt i Skåne som inte ens fick 5 mkr finns det?',
    "How many projects in Skåne didn't even get 5 million?",
    'How many projects in Skåne fell short of 5 million?',
  ])('is one they lie below: "%s"', (question) => {
    expect(figure(question)).toBe(2);
  });

  it('takes itself in where no more was got', () => {
    for (const denied of ['inte mer än', 'ej mer än', 'inte över', 'högst'])
      expect([denied, ids(`Vilka projekt i Värmland fick ${denied} 5 100 000 kr?`)]).toEqual([
        denied,
        ['20300214'],
      ]);
    expect(ids('Vilka projekt i Skåne fick inte mindre än 6 980 400 kr?')).toEqual([
      '20300102',
      '20300229',
    ]);
  });

  it('bounds grants that are added up', () => {
    const sum = 1875250 + 2450000 + 640000;
    for (const question of [
      'Lägger man ihop alla bidrag som är mindre än tre miljoner kr, hur mycket pengar blir det då?',
      'Adding up all grants smaller than 3 million, how much is that?',
    ])
      expect([question, figure(question)]).toEqual([question, sum]);
  });
});

describe('what is denied', () => {
  const inSkane = ['20300101', '20300102', '20300203', '20300229'];

  it('is a range as a whole', () => {
    for (const question of [
      'Vilka projekt i Skåne ligger inte mellan 2 och 7 miljoner?',
      'Vilka projekt i Skåne ligger utanför intervallet 2–7 miljoner?',
      'Which projects in Skåne are outside the 2 million to 7 million range?',
    ])
      expect([question, ids(question)]).toEqual([question, ['20300203', '20300229']]);
  });

  it('is each of those named side by side', () => {
    const outside = ids('Vilka projekt i Skåne ligger utanför Malmö och Ystad?');
    expect(outside).toEqual(['20300101', '20300102']);
    expect(ids('Vilka projekt i Skåne ligger varken i Malmö eller Ystad?')).toEqual(outside);
  });

  it('is both of what neither is said of', () => {
    expect(ids('Vilka projekt i Skåne varken startade 2023 eller slutade 2023?')).toEqual([]);
    expect(ids('Vilka projekt i Skåne varken startade 2021 eller slutade 2026?')).toEqual(
      inSkane.filter((id) => id !== '20300101' && id !== '20300102'),
    );
  });

  it('is an owner other than the one named', () => {
    expect(ids('Vilka projekt i Skåne har en annan ägare än Exempelviks kommun?')).toEqual([
      '20300203',
      '20300229',
    ]);
  });
});

describe('a year after two verbs', () => {
  it('is that of both', () => {
    expect(ids('Vilka projekt både startade och slutade 2023?')).toEqual(['20300310']);
    expect(ids('Which projects started and ended in 2023?')).toEqual(['20300310']);
  });
});

describe('a whole word before dots', () => {
  it('is no word cut short', () => {
    const count = figure('Hur många projekt finns i Skåne?');
    expect(figure('Sitter i möte... hur många projekt finns i Skåne?')).toBe(count);
  });
});

describe('places of an order', () => {
  const top = ['20300229', '20300102', '20300101'];

  it.each([
    'När projekten i Skåne rangordnas efter bidrag, vilka hamnar på plats 1–3?',
    'Vilka hamnar på plats ett till tre när skånska projekt sorteras efter bidrag?',
    'Which projects come in first, second and third by grant in Skåne?',
  ])('are so many from the first on: "%s"', (question) => {
    expect(inOrder(question)).toEqual(top);
  });

  it('are counted from the least where the least comes first', () => {
    expect(
      inOrder('Sortera projekten i Skåne med lägst bidrag först: vilka är på plats 1–2?'),
    ).toEqual(['20300203', '20300101']);
  });

  it('are picked among the projects of an owner', () => {
    expect(inOrder('Topp två av Exempeldalens Energi ABs projekt efter bidrag')).toEqual([
      '20300311',
      '20300310',
    ]);
  });

  it('have a first that tops them', () => {
    for (const question of [
      'Who topped the grants among projects in Skåne launched in 2023? I mean which project',
      'Vilket projekt toppade bidragen i Skåne bland dem som startade 2023?',
    ])
      expect([question, inOrder(question)[0]]).toEqual([question, '20300229']);
  });
});

describe('a year after "from"', () => {
  it('is no part of the name of an owner, and tells when they began', () => {
    expect(ids('Vilka är projekten i Skåne från 2023?')).toEqual(['20300102', '20300229']);
    expect(figure('Vad är snittbidraget för projekten i Norrbotten från 2024?')).toBe(18200500);
  });
});
