// What is asked right after a list is of the list and says so; what is whole by itself is of all.

import { beforeAll, describe, expect, it } from 'vitest';
import { answerToCard } from '../../src/cards/answer-to-card.js';
import { cardToText } from '../../src/cards/card-to-text.js';
import { topicName } from '../../src/catalogue/topics.js';
import { narrowsList } from '../../src/understanding/narrows-list.js';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

/** Three projects: 2030/00060 and 20300115 from 2021 and 2023, 20300116 in two counties. */
const LIST = 'Vilka projekt har Region Exempelbygden?';
const ids = (question: string, before: readonly string[]): readonly unknown[] =>
  many
    .json(question, before)
    .answers.map(({ project }) => project?.id)
    .sort();

describe('right after a list, of those listed', () => {
  it.each([
    ['Vilka fick mer än femton miljoner?', ['2030/00060', '20300116']],
    ['vilka ligger i Jämtland', ['20300115', '20300116']],
    ['Vilka har verksamhet i Västernorrland?', ['20300116']],
    ['Which got more than 15 million kronor?', ['2030/00060', '20300116']],
    ['sålla fram dem med startår 2021', ['20300115']],
    ['Gallra så att bara de med slutår 2027 är kvar', ['20300116']],
    ['Enbart de som beviljats över femton miljoner kr, tack', ['2030/00060', '20300116']],
    ['Ta bort alla som inte är i Jämtland', ['20300115', '20300116']],
    ['ta bort de som startade 2021', ['2030/00060', '20300116']],
    ['remove those not in Västernorrland', ['20300116']],
    ['just the ones in Västernorrland please', ['20300116']],
    ['narrow it down to Västernorrland', ['20300116']],
    ['alla utom de i Västernorrland', ['2030/00060', '20300115']],
    ['utan de som startade 2021', ['2030/00060', '20300116']],
    ['Vilka av dessa omfattar länet Västernorrland?', ['20300116']],
    ['Vilket drog igång först av alla?', ['20300115']],
    ['finns det några i Västernorrland?', ['20300116']],
  ])('%s', (question, expected) => {
    expect(ids(question, [LIST])).toEqual(expected);
  });

  it('and again of those that are left', () => {
    expect(ids('vilka startade 2021?', [LIST, 'vilka ligger i Jämtland?'])).toEqual(['20300115']);
  });

  it('of those that a figure was told of, too', () => {
    const before = ['Hur många projekt har Region Exempelbygden?'];
    expect(ids('vilka fick mer än femton miljoner?', before)).toEqual(['2030/00060', '20300116']);
  });

  it.each([
    ['sv', LIST, 'Vilka fick mer än femton miljoner?', 'bara de 3 projekt som vi nyss talade om'],
    ['en', LIST, 'Which of them got more than 15 million?', 'the 3 projects we just spoke of'],
    ['sv', LIST, 'Vilka ligger i Skåne?', 'bara de 3 projekt som vi nyss talade om'],
  ] as const)('the answer says so (%s: %s %s)', (_, list, question, said) => {
    expect(
      cardToText(answerToCard(many.answer(question, [list]), { fieldName: topicName })),
    ).toContain(said);
  });
});

describe('not of those listed', () => {
  it.each([
    'Vilka projekt fick mer än tjugo miljoner?',
    'Vilka fick mer än tjugo miljoner av alla projekt?',
    'Vilka fick mer än tjugo miljoner i hela banken?',
  ])('is what is plainly of all: %s', (question) => {
    expect(ids(question, [LIST])).toEqual(['2030/00012', '2030/00060', '20300116']);
  });

  it('is the same asked of another place', () => {
    const before = ['Vilka projekt finns i Jämtland?'];
    expect(ids('Vilka finns i Gotland?', before)).toEqual(['20300301']);
  });

  it('is a count over all', () => {
    const [count] = many.json('Hur många startade 2021 totalt?', [LIST]).answers;
    expect(count?.value).toBeGreaterThan(3);
  });

  it('is what asks for places', () => {
    const answer = many.json('vilka kommuner ligger i Jämtland?', [LIST]);
    expect(answer.answers.some(({ field }) => field === 'name')).toBe(false);
  });
});

describe('what leaves something out of a list is put in plain words', () => {
  it.each([
    ['Bara de som slutade 2041', 'vilka av dem som slutade 2041'],
    ['OK, ta bort de som inte är klara', 'vilka av dem som är klara'],
    ['drop the ones that are not in Exempellän', 'which of them are in Exempellän'],
    ['filtrera på Exempellän', 'vilka av dem i Exempellän'],
  ])('%s', (said, put) => {
    expect(narrowsList(said)).toBe(put);
  });

  it.each([
    'Bara en fråga: vem leder det?',
    'Just a question',
    'Visa dem',
    'Ta bort mig från listan',
    'ta bort de som ligger i Exempellän och Provlän',
    'Vilka av dem slutade 2041?',
  ])('and nothing else: %s', (said) => {
    expect(narrowsList(said)).toBe(said);
  });
});
