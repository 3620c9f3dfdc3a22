// Answers with values, made by hand → whole cards as a person reads them.

import { describe, expect, it } from 'vitest';
import { answerToCard } from '../../src/cards/answer-to-card.js';
import { derived } from '../../src/model/fact.js';
import { readCard } from './support/read-card.js';
import * as seed from './support/seed-answers.js';

const { entry, answered } = seed;

const fjall = seed.exampleProject(20300101, 'Exempelprojektet Fjällvind', 1_200_000);
const hav = seed.exampleProject(20300102, 'Exempelprojektet Havsbris', 800_000);
const over100Million = derived({ kind: 'truth', truth: true }, '101 349 479 > 100 000 000', [
  seed.totalBudget,
]);
const grantsTogether = derived(
  { kind: 'money', amount: 2_000_000, currency: 'SEK' },
  '1 200 000 + 800 000',
  [fjall.grant, hav.grant],
);

describe('an answer with values', () => {
  it('names the day that was asked about before what is so on that day alone', () => {
    const onDay = derived({ kind: 'phase', phase: 'ongoing' }, '2018-09-01 ≤ 2019-03-01', [
      seed.totalBudget,
    ]);
    const headline = (language: 'sv' | 'en', topic = 'status'): string | undefined =>
      readCard(answered('fields', [entry(topic, onDay)], { day: '2019-03-01' }), language).split(
        '\n',
      )[0];
    expect(headline('sv')).toBe('Per 2019-03-01: Smart Kompetens för Industrin är pågående.');
    expect(headline('en')).toBe('As of 2019-03-01: Smart Kompetens för Industrin is under way.');
    expect(headline('sv', 'totalBudget')).not.toContain('Per 2019');
  });

  it('tells the budget, where it stands, and what is worth knowing about it', () => {
    const answer = answered('fields', [entry('totalBudget', seed.totalBudget)], {
      findings: [
        {
          rule: 'co-financing-differs',
          fields: ['grant', 'coFinancingRate'],
          facts: [seed.grantShare, seed.rate],
          sources: [...seed.grantShare.sources, ...seed.rate.sources],
        },
      ],
      suggestions: ['Vem är kontaktperson för Smart Kompetens för Industrin?'],
    });
    expect(readCard(answer)).toBe(`\
Smart Kompetens för Industrin har en total budget på 101 349 479 kr.

Total projektbudget: 101 349 479 kr
  smart-kompetens.txt · Total projektbudget · rad 18 · 2026-11-20

Bra att veta: 75,0 % och 50 % är två olika mått och behöver inte stämma överens: 75,0 % är det beviljade stödets andel av den totala budgeten, 50 % är unionens medfinansieringsgrad så som den står på bladet.
  smart-kompetens.txt · Beviljat ESF-stöd · rad 20 · 2026-11-20
  smart-kompetens.txt · Total projektbudget · rad 18 · 2026-11-20
  smart-kompetens.txt · Unionens medfinansieringsgrad · rad 32 · 2026-11-20

Fråga vidare:
  • Vem är kontaktperson för Smart Kompetens för Industrin?`);
    expect(readCard(answer, 'en')).toBe(`\
Smart Kompetens för Industrin has a total budget of SEK 101,349,479.

Total project budget: SEK 101,349,479
  smart-kompetens.txt · Total projektbudget · line 18 · 2026-11-20

Worth knowing: 75.0% and 50% are two different measures and need not agree: 75.0% is the grant's share of the total budget, 50% is the Union co-financing rate as the sheet states it.
  smart-kompetens.txt · Beviljat ESF-stöd · line 20 · 2026-11-20
  smart-kompetens.txt · Total projektbudget · line 18 · 2026-11-20
  smart-kompetens.txt · Unionens medfinansieringsgrad · line 32 · 2026-11-20

Ask next:
  • Vem är kontaktperson för Smart Kompetens för Industrin?`);
  });

  it('names the project once, shows an empty field with its line, and says what is not there', () => {
    const answer = answered(
      'fields',
      [entry('owner', seed.owner), entry('totalBudget', seed.totalBudget)],
      { missing: [seed.placeholderPhone], absent: ['website'] },
    );
    expect(readCard(answer)).toBe(`\
Projektägare för Smart Kompetens för Industrin är Region Östergötland, Region Östergötland. Den totala budgeten är 101 349 479 kr.

Projektägare: Region Östergötland, Region Östergötland
  smart-kompetens.txt · Projektägare · rad 10 · 2026-11-20

Total projektbudget: 101 349 479 kr
  smart-kompetens.txt · Total projektbudget · rad 18 · 2026-11-20

Telefon: saknas, där står bara ”UPPGIFT SAKNAS”
  exempel.txt · Telefon · rad 2

På bladet om Smart Kompetens för Industrin finns inget om webbplats.`);
  });

  it('heads a way to reach somebody by the name that was asked for, and cites where it stands', () => {
    const answer = answered('person', [entry('email', seed.email)], { person: seed.contactPerson });
    expect(readCard(answer)).toBe(`\
Lars-Inge Jonsson: lars.i.jonsson@regionostergotland.se

E-post: lars.i.jonsson@regionostergotland.se
  smart-kompetens.txt · E-post · rad 24 · 2026-11-20
  smart-kompetens.txt · Kontaktperson · rad 22 · 2026-11-20`);
  });

  it('gives the contact person and the ways to reach them in one sentence', () => {
    const answer = answered('contact', [
      entry('contactPerson', seed.contactPerson),
      entry('email', seed.email),
    ]);
    expect(readCard(answer)).toBe(`\
Kontaktperson för Smart Kompetens för Industrin är Lars-Inge Jonsson, lars.i.jonsson@regionostergotland.se

Kontaktperson: Lars-Inge Jonsson
  smart-kompetens.txt · Kontaktperson · rad 22 · 2026-11-20

E-post: lars.i.jonsson@regionostergotland.se
  smart-kompetens.txt · E-post · rad 24 · 2026-11-20`);
  });

  it('presents a project by its owner, period and budget', () => {
    const answer = answered('overview', [
      entry('owner', seed.owner),
      entry('period', seed.period),
      entry('totalBudget', seed.totalBudget),
    ]);
    expect(readCard(answer).split('\n')[0]).toBe(
      'Smart Kompetens för Industrin ägs av Region Östergötland, Region Östergötland, har projektperioden 2018-09-01 - 2020-08-31 och har en total budget på 101 349 479 kr.',
    );
  });

  it('says yes first, then what makes it so', () => {
    const answer = answered('yes-no', [
      entry('truth', over100Million),
      entry('totalBudget', seed.totalBudget),
    ]);
    expect(readCard(answer)).toBe(`\
Ja. Smart Kompetens för Industrin har en total budget på 101 349 479 kr.

Total projektbudget: 101 349 479 kr
  Så här räknat: 101 349 479 > 100 000 000
  smart-kompetens.txt · Total projektbudget · rad 18 · 2026-11-20`);
    expect(
      readCard(answered('yes-no', [entry('truth', over100Million)]), 'en').split('\n')[0],
    ).toBe('Yes. The sheet on Smart Kompetens för Industrin has SEK 101,349,479.');
  });

  it('quotes the main sentence once and the others in the row', () => {
    expect(readCard(answered('passage', [entry('goals', seed.goals(2))]))).toBe(`\
Så beskriver bladet målet för Smart Kompetens för Industrin: ”Projektet syftar till att höja kompetensen bland de anställda i industriföretagen i Östra Mellansverige.”

Mål: meningen ovan och dessutom ”Projektet ska också göra det lättare för de företag som är med att hitta arbetskraft med rätt kunskaper.”
  smart-kompetens.txt · löptext · rad 36 · 2026-11-20`);
  });

  it('shows how a computed value was worked out, and all its inputs', () => {
    expect(readCard(answered('fields', [entry('grantShare', seed.grantShare)]))).toBe(`\
Stödet till Smart Kompetens för Industrin är 75,0 % av den totala budgeten.

Stödets andel av budgeten: 75,0 %
  Så här räknat: 76 011 660 ÷ 101 349 479
  smart-kompetens.txt · Beviljat ESF-stöd · rad 20 · 2026-11-20
  smart-kompetens.txt · Total projektbudget · rad 18 · 2026-11-20`);
    expect(readCard(answered('fields', [entry('duration', seed.duration)])).split('\n')[0]).toBe(
      'Projekttiden för Smart Kompetens för Industrin är 24 månader.',
    );
  });

  it('joins partners as people say them, in each language', () => {
    const answer = answered('fields', [entry('partners', seed.partners)]);
    expect(readCard(answer)).toContain(
      'samverkar med Region Uppsala Län, Region Västmanland, Eskilstuna Kommun och Karlskoga Kommun.',
    );
    expect(readCard(answer, 'en')).toContain('Eskilstuna Kommun and Karlskoga Kommun.');
  });

  it('tells a field that only its sheet knows by the label written there', () => {
    const sheet = seed.documentOf('exempel.txt', ['Plusgiro:', '12-3']);
    const plusgiro = seed.statedAt(sheet, 2, 'Plusgiro', { kind: 'text', text: '12-3' });
    expect(readCard(answered('fields', [entry('label:plusgiro', plusgiro)]))).toBe(`\
Plusgiro för Smart Kompetens för Industrin: 12-3

Plusgiro: 12-3
  exempel.txt · Plusgiro · rad 2`);
  });

  it('sums with the projects that were counted and the one that was left out', () => {
    const answer = answered(
      'aggregate',
      [
        entry('sum', grantsTogether, null),
        entry('grant', fjall.grant, fjall.ref),
        entry('grant', hav.grant, hav.ref),
      ],
      { counted: { counted: 2, leftOut: [seed.project] } },
    );
    expect(readCard(answer)).toBe(`\
Beviljat stöd: sammanlagt 2 000 000 kr.
2 projekt räknade, 1 utelämnat eftersom uppgiften saknas.
Utan uppgift: Smart Kompetens för Industrin.

Summa: 2 000 000 kr
  Så här räknat: 1 200 000 + 800 000
  20300101.txt · Beviljat stöd · rad 3
  20300102.txt · Beviljat stöd · rad 3

Exempelprojektet Fjällvind: 1 200 000 kr
  20300101.txt · Beviljat stöd · rad 3

Exempelprojektet Havsbris: 800 000 kr
  20300102.txt · Beviljat stöd · rad 3`);
  });

  it('shows the first sources of a figure over many projects and counts the others', () => {
    const [first, ...others] = Array.from(
      { length: 7 },
      (_, index) => seed.exampleProject(20300200 + index, 'Exempelprojektet', 10).grant,
    );
    if (!first) throw new Error('seven projects are counted');
    const sum = derived({ kind: 'money', amount: 70, currency: 'SEK' }, '7 × 10', [
      first,
      ...others,
    ]);
    expect(readCard(answered('aggregate', [entry('sum', sum, null)]))).toBe(`\
Beviljat stöd: sammanlagt 70 kr.

Summa: 70 kr
  Så här räknat: 7 × 10
  20300200.txt · Beviljat stöd · rad 3
  20300201.txt · Beviljat stöd · rad 3
  20300202.txt · Beviljat stöd · rad 3
  20300203.txt · Beviljat stöd · rad 3
  och 3 källor till`);
  });

  it('says how many were counted only where the answer does not show it', () => {
    const listed = [entry('name', fjall.ref.name, fjall.ref)] as const;
    const lead = (counted: number) => {
      const of = { counted: { counted, leftOut: [] } };
      return readCard(answered('project-list', listed, of)).split('\n')[1];
    };
    expect([lead(1), lead(90)]).toEqual(['', '90 projekt räknade.']);
  });

  it('compares in a sentence for each side', () => {
    const answer = answered('comparison', [
      entry('grant', fjall.grant, fjall.ref),
      entry('grant', hav.grant, hav.ref),
    ]);
    expect(readCard(answer).split('\n')[0]).toBe(
      'Exempelprojektet Fjällvind har beviljats 1 200 000 kr i stöd. Exempelprojektet Havsbris har beviljats 800 000 kr i stöd.',
    );
  });

  it('lists projects by name while they are few, and counts them when they are many', () => {
    const projects = [fjall, hav].map(({ ref }) => entry('name', ref.name, ref));
    const [first, second] = projects;
    if (!first || !second) throw new Error('two projects are listed');
    expect(readCard(answered('project-list', [first, second]))).toBe(`\
2 projekt: Exempelprojektet Fjällvind och Exempelprojektet Havsbris.

20300101: Exempelprojektet Fjällvind
  20300101.txt · Projektnamn · rad 1

20300102: Exempelprojektet Havsbris
  20300102.txt · Projektnamn · rad 1`);

    const many = Array.from({ length: 35 }, (_, index) => {
      const { ref } = seed.exampleProject(20300200 + index, `Exempelprojektet ${index}`, 1000);
      return entry('name', ref.name, ref);
    });
    const text = readCard(answered('project-list', [first, ...many]));
    expect(text.split('\n')[0]).toBe('Jag hittar 36 projekt.');
    expect(text.split('\n').at(-1)).toBe('och 6 till');
  });

  it('says who a person is, and tells several people apart by their projects', () => {
    const lars = entry('contactPerson', seed.contactPerson);
    expect(readCard(answered('person', [lars])).split('\n')[0]).toBe(
      'Lars-Inge Jonsson är kontaktperson för Smart Kompetens för Industrin.',
    );
    const document = seed.documentOf('b.txt', ['Valborg Exempelsson']);
    const valborg = seed.statedAt(document, 1, 'Kontaktperson', {
      kind: 'person',
      name: 'Valborg Exempelsson',
    });
    const answer = answered('person', [lars, entry('contactPerson', valborg, hav.ref)]);
    expect(readCard(answer, 'en').split('\n')[0]).toBe(
      '2 people: Lars-Inge Jonsson (Smart Kompetens för Industrin) and Valborg Exempelsson (Exempelprojektet Havsbris).',
    );
  });

  it('puts the ways to reach a person on the tile of the project that they stand with', () => {
    const { tiles } = answerToCard(
      answered('person', [
        entry('contactPerson', seed.contactPerson),
        entry('contactPerson', seed.contactPerson, hav.ref),
        entry('email', seed.email),
        entry('email', seed.email, hav.ref),
      ]),
      seed.names,
    );
    expect(tiles?.map(({ body }) => body.filter(({ kind }) => kind === 'fact').length)).toEqual([
      1, 1,
    ]);
  });

  it('says whose the owner is, whatever the sentence before was about', () => {
    const both = answered('fields', [
      entry('contactPerson', seed.contactPerson),
      entry('owner', seed.owner),
    ]);
    expect(readCard(both, 'en').split('\n')[0]).toMatch(/The project owner is [^.]+\.$/);
  });
});
