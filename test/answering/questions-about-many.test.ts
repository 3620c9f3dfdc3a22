// What is asked of many projects at once: which of them, how many, how large a part, and each group of them.

import { beforeAll, describe, expect, it } from 'vitest';
import { answerToCard } from '../../src/cards/answer-to-card.js';
import { fieldNames } from '../../src/joining/field-names.js';
import type { AnswerJson } from '../../src/model/answer-json.js';
import type { Card } from '../../src/model/card.js';
import { FICTIONAL, openLibrary, TODAY, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const ask = (question: string): AnswerJson => many.json(question);
const cardOf = (question: string): Card =>
  answerToCard(
    many.answer(question),
    fieldNames(many.library, () => TODAY),
  );
const ids = (question: string): readonly string[] =>
  ask(question).answers.map(({ project }) => project?.id ?? '');
const groups = (question: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(ask(question).answers.map(({ group, value }) => [group ?? '', value]));
const sorted = (list: readonly string[]): readonly string[] => [...new Set(list)].sort();

describe('a condition that is denied', () => {
  it('leaves the projects that meet it, and those of which nothing is known', () => {
    const inside = ids('projekt i Skåne');
    const outside = ids('projekt som inte ligger i Skåne');
    expect(inside).toHaveLength(4);
    expect(outside.filter((id) => inside.includes(id))).toEqual([]);
    expect(sorted(outside)).toEqual(sorted(ids('alla projekt utom de i Skåne')));
    expect(sorted(outside)).toEqual(sorted(ids('projects not in Skåne')));
    expect(outside.length).toBeGreaterThan(15);
  });

  it('is not dropped where it cannot be told what is denied', () => {
    expect(ask('hur många projekt pågår inte').status).toBe('unanswerable');
    expect(ask('projekt bara i Skåne').status).toBe('unanswerable');
  });

  it('holds for where projects stand today', () => {
    const running = ids('vilka projekt pågår');
    expect(running.length).toBeGreaterThan(0);
    expect(sorted(ids('vilka projekt är fortfarande igång'))).toEqual(sorted(running));
    const finished = ids('vilka projekt är avslutade');
    expect(finished.filter((id) => running.includes(id))).toEqual([]);
    const open = ids('vilka projekt är ännu inte avslutade');
    expect(running.every((id) => open.includes(id))).toBe(true);
    expect(open.filter((id) => finished.includes(id))).toEqual([]);
  });
});

describe('alternatives', () => {
  it('are the projects that meet either', () => {
    const either = sorted([...ids('projekt i Skåne'), ...ids('projekt i Norrbotten')]);
    expect(sorted(ids('projekt i Skåne eller Norrbotten'))).toEqual(either);
    expect(
      ask('hur många projekt finns i Skåne och Norrbotten tillsammans').answers[0]?.value,
    ).toBe(either.length);
  });

  it('named as a pair are counted each for itself', () => {
    expect(groups('hur många projekt i Skåne respektive Norrbotten')).toEqual({
      Skåne: 4,
      Norrbotten: 3,
    });
  });
});

describe('an order', () => {
  it('begins at the place that is asked for', () => {
    const order = ids('tre största projekten');
    expect(ids('näst största projektet')).toEqual([order[1]]);
    expect(ids('det tredje största projektet')).toEqual([order[2]]);
  });

  it('goes by what stands right after the word that orders', () => {
    const [most] = ask('vilket projekt har flest kommuner').answers;
    expect(most?.field).toBe('municipalitiesCount');
    expect(ask('vilket projekt i Skåne har störst stöd').answers[0]?.field).toBe('grant');
  });

  it('of lengths is told in months on the whole', () => {
    const [mean] = ask('genomsnittlig projektlängd').answers;
    expect(mean?.value).toBeGreaterThan(5);
    expect(mean?.value).toBeLessThan(120);
  });
});

describe('a share', () => {
  it('is that of the projects or of the money, whichever was asked', () => {
    const count = ask('hur många projekt finns i Skåne').answers[0]?.value as number;
    const [share] = ask('hur många procent av projekten ligger i Skåne').answers;
    const all = ids('alla projekt').length;
    expect(share?.value).toBe(Math.round((count / all) * 1000) / 10);
    expect(ask('hur stor andel av stödet går till Skåne').answers[0]?.field).toBe('moneyShare');
  });
});

describe('groups', () => {
  it('count every project that states the field, in each of its places', () => {
    const counties = groups('antal projekt per län');
    for (const [county, count] of Object.entries(counties))
      expect(ids(`projekt i ${county} län`)).toHaveLength(count as number);
    expect(Object.keys(counties)).toHaveLength(
      ask('hur många län finns med').answers[0]?.value as number,
    );
  });

  it('add up what is asked for of each', () => {
    for (const [county, sum] of Object.entries(groups('stöd per län')))
      expect(ask(`summa stöd i ${county} län`).answers[0]?.value).toBe(sum);
  });

  it('that stand out are named with all that share the place', () => {
    const leaders = groups('vem leder flest projekt');
    expect(new Set(Object.values(leaders))).toEqual(new Set([2]));
    expect(Object.keys(leaders)).toHaveLength(4);
    expect(Object.keys(groups('vilket län har flest projekt'))).toEqual(['Skåne']);
  });

  it('cite where the value that their projects share stands', () => {
    for (const entry of ask('vilka ägare finns det').answers)
      expect(entry.citations.some(({ quote }) => quote.includes(entry.group ?? '—'))).toBe(true);
  });

  it('are not figures over all where the question cannot be read as one for each', () => {
    expect(ask('hur många projekt i snitt per år').status).toBe('unanswerable');
    expect(ask('vilka kommuner har mer än tre projekt').status).toBe('unanswerable');
  });
});

describe('how many a field lists', () => {
  it('is a condition on projects', () => {
    expect(ids('projekt med fler än två kommuner').length).toBeGreaterThan(0);
    const several = ids('vilka projekt omfattar flera län');
    const single = ids('projekt med exakt ett län');
    expect(several.filter((id) => single.includes(id))).toEqual([]);
  });
});

describe('what can be asked next', () => {
  it('after a figure over several projects is about no single one of them', () => {
    const names = ask('vilka projekt finns').answers.map(({ text }) => text);
    for (const question of [
      'hur mycket stöd har projekten fått totalt?',
      'hur många projekt finns det?',
    ]) {
      const { suggestions } = ask(question);
      expect(suggestions.length).toBeGreaterThan(1);
      expect(suggestions.filter((each) => names.some((name) => each.includes(name)))).toEqual([]);
      expect(suggestions.map((each) => ask(each).status)).toEqual(
        suggestions.map(() => 'answered'),
      );
    }
  });
});

describe('who is meant', () => {
  it('is asked with the names of the people', () => {
    const { answers } = ask('Vad har Tuvalisa för mejl?');
    expect(answers.map(({ project }) => project?.id)).toEqual(['20300101', '20300102', '20300207']);
    const card = cardOf('Vad har Tuvalisa för mejl?');
    expect(card.buttons.map(({ label }) => label)).toEqual([
      'Tuvalisa Kvistgren',
      'Tuvalisa Brunnmark',
    ]);
  });
});

describe('two that are compared', () => {
  it.each([
    ['Which one is longer, EXSOL or 3DEX?', 'The longest is 3DEX'],
    [
      'Vilket pågår längst, Varm hand eller Besöksnäring Öst?',
      'Längst är Exempelprojektet "Varm hand"',
    ],
  ])('are told apart: %s', (question, verdict) => {
    expect(
      cardOf(question)
        .headline.map(({ text }) => text)
        .join(''),
    ).toContain(verdict);
  });
});

describe('two that are told to be equally long, though one has a leap day more', () => {
  it.each([
    ['Vilket pågick längst, Åäö eller Besöksnäring Öst?', 'De är lika'],
    ['Är Åäö längre än Besöksnäring Öst?', 'Nej'],
    ['Är Besöksnäring Öst längre än Åäö?', 'Nej'],
  ])('are told to be alike: %s', (question, verdict) => {
    const { headline } = cardOf(question);
    expect(headline.map(({ text }) => text).join('')).toMatch(new RegExp(`^${verdict}`, 'u'));
  });
});

describe('how many were listed', () => {
  it('is counted by the field that they were picked by', () => {
    const list = many.json('Vilka projekt äger Region Exempelbygden?');
    const count = many.json('hur många är det?', ['Vilka projekt äger Region Exempelbygden?']);
    expect(count.answers[0]?.value).toBe(list.answers.length);
    for (const { quote } of count.answers[0]?.citations ?? [])
      expect(quote).toContain('Region Exempelbygden');
  });

  it('is no question of groups where an owner is named after "by"', () => {
    expect(ask('How many projects are owned by Region Exempelbygden?').answers[0]?.group).toBe(
      undefined,
    );
  });
});

describe('the largest owners', () => {
  it('are told by their money, and one of them where one is asked for', () => {
    const all = ask('Vilka är de största stödmottagarna?').answers.map(({ group }) => group);
    expect(all.length).toBeGreaterThan(3);
    expect(ask('Vem är den största stödmottagaren?').answers.map(({ group }) => group)).toEqual(
      all.slice(0, 1),
    );
  });
});

describe('a field that is asked of each', () => {
  const told = (question: string): readonly (readonly [string, unknown])[] =>
    ask(question).answers.map(({ field, value }) => [field, value]);

  it('is told instead of the names of the projects, with its own source', () => {
    const leaders = told('Vem leder projekten i Jämtlands län?');
    expect(leaders.length).toBeGreaterThan(1);
    expect(leaders.map(([field]) => field)).toContain('projectLeader');
    const addresses = told('Ge mig mejladresserna till alla projektledare i Jämtlands län');
    expect(addresses.map(([field]) => field)).toContain('email');
    for (const { field, citations, value } of ask('Vem leder projekten i Jämtlands län?').answers)
      if (field === 'projectLeader') expect(citations[0]?.quote).toContain(value);
  });

  it('may be asked after the projects, and adds nothing up then', () => {
    const owned = told('Vilka projekt äger Region Exempelbygden och hur mycket får de?');
    expect(owned.length).toBeGreaterThan(1);
    expect(new Set(owned.map(([field]) => field))).toEqual(new Set(['grant']));
    expect(
      told('Vilka projekt äger Region Exempelbygden och hur mycket får de tillsammans?')[0]?.[0],
    ).toBe('sum');
  });

  it('is no field where the projects themselves are wanted', () => {
    const fields = told('Vilka projekt leds i Jämtlands län?').map(([field]) => field);
    expect(new Set(fields)).toEqual(new Set(['name']));
  });
});
