import { beforeAll, describe, expect, it } from 'vitest';
import { answerToCard } from '../../src/cards/answer-to-card.js';
import { topicName } from '../../src/catalogue/topics.js';
import {
  FICTIONAL,
  hasSharedSeed,
  openLibrary,
  SEEDS,
  SHARED_SEED,
  type OpenedLibrary,
} from '../support/open-library.js';

const FOUR = ['Eskilstuna Kommun', 'Karlskoga Kommun', 'Region Uppsala Län', 'Region Västmanland'];

for (const folder of [SEEDS, ...(hasSharedSeed ? [SHARED_SEED] : [])]) {
  describe(`what the text of the first sheet tells (${folder === SEEDS ? 'seeds' : 'the real sheet'})`, () => {
    let opened: OpenedLibrary;
    beforeAll(async () => {
      opened = await openLibrary(folder);
    });
    const first = (question: string) => opened.json(question).answers[0];

    it.each([
      'Vilka är partner?',
      'vilka samverkar de med?',
      'Vilka är samverkansparter i Smart Kompetens?',
      'Who are the partners in Smart Kompetens?',
    ])('gives the four partners in one entry: %s', (question) => {
      const { answers } = opened.json(question);
      expect(answers).toHaveLength(1);
      expect([...(answers[0]?.value as string[])].sort()).toEqual(FOUR);
    });

    it('names the partners of one sentence in one row, which cites and quotes it', () => {
      const card = answerToCard(opened.answer('Vilka är partner i Smart Kompetens?'), {
        fieldName: topicName,
      });
      const [row, ...others] = card.rows;
      expect(others).toEqual([]);
      expect(row?.citations[0].source.quote).toContain('Karlskoga Kommun');
      const told = row?.value.map(({ text }) => text).join('');
      for (const name of FOUR) expect(told).toContain(name);
      expect(told).toContain(row?.citations[0].source.quote);
    });

    it('gives the aim first, from its own sentence', () => {
      const goal = first('Vad är målet med Smart Kompetens?');
      expect((goal?.value as string[])[0]).toMatch(/syftar till att/);
      expect(goal?.citations[0]?.line).toBe(36);
    });

    it.each([
      'Hur många företag deltar?',
      'hur många bolag är med?',
      'How many companies take part?',
    ])('counts the companies of the only project there is: %s', (question) => {
      expect(first(question)?.value).toBe(58);
    });

    it('counts companies and shares, and works out people', () => {
      expect(first('Hur många företag deltar i Smart Kompetens?')?.value).toBe(58);
      expect(first('Hur stor andel kvinnor i Smart Kompetens?')?.value).toBe(20);
      expect(first('Hur många kvinnor deltar i Smart Kompetens?')).toMatchObject({
        value: 930,
        derived: true,
      });
    });

    it.each([
      ['Är Karlskoga kommun med?', true],
      ['Är Region Östergötland med i Smart Kompetens?', true],
      ['Är Göteborgs stad med?', false],
      ['Is Karlskoga kommun a partner?', true],
    ])('tells who is in it: %s %s', (question, truth) => {
      expect(first(question)?.value).toBe(truth);
    });

    it('tells a partner from the owner among the projects of an organisation', () => {
      expect(first('Vilka projekt samarbetar Karlskoga kommun i?')).toMatchObject({
        field: 'partners',
      });
      expect(first('Which projects does Region Östergötland take part in?')).toMatchObject({
        field: 'owner',
      });
    });

    it('finds projects by what they aim at', () => {
      expect(
        first('Vilka projekt syftar till att höja kompetensen i industriföretag?')?.field ??
          first('Vilka projekt syftar till att stärka kompetensen?')?.field,
      ).toBe('goals');
      expect(opened.json('Vilka projekt syftar till att bygga rymdraketer?').status).toBe(
        'unanswerable',
      );
    });
  });
}

describe('a share that is asked for in per cent', () => {
  it('is told by no number of something', async () => {
    const many = await openLibrary(FICTIONAL);
    const told = (question: string): readonly (readonly [string, unknown])[] =>
      many.json(question).answers.map(({ field, value }) => [field, value]);
    expect(told('Hur många procent av deltagarna ska ha arbete efter Jobbspåret?')).toEqual([]);
    expect(told('Med hur många procent ska gårdarnas köp av el minska i EXSOL?')).toEqual([
      ['quantity', 35],
    ]);
  });
});

describe('a number that prose tells', () => {
  it.each([
    ['Hur många butiker har anmält sig till Grön logistik Syd?', 31],
    ['How many shops have joined Grön logistik Syd?', 31],
    ['Hur många arbetsplatser prövar språkstödet i Åäö?', 22],
    ['How many workplaces try the språkstöd in Åäö?', 22],
  ])('is given with its sentence: %s', async (question, number) => {
    const many = await openLibrary(FICTIONAL);
    const [answer, second] = many.json(question).answers;
    expect(answer?.value).toBe(number);
    expect(second).toBeUndefined();
  });
});

describe('a sentence that names what is asked for by its members', () => {
  it('is quoted where the other word stands in it alone', async () => {
    const { json } = await openLibrary(FICTIONAL);
    const [answer] = json(
      'Vilka yrkesgrupper är undersköterskor i Exempelprojektet Varm hand?',
    ).answers;
    expect(answer?.text).toContain('undersköterskor och boende');
    const [english] = json(
      'How many residents will try the aids in Exempelprojektet Varm hand?',
    ).answers;
    expect(english?.value).toBe(410);
  });
});
