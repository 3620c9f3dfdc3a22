// What a card holds beside its words: buttons, labels, and whether it is personal.

import { describe, expect, it } from 'vitest';
import { answerToCard } from '../../src/cards/answer-to-card.js';
import { extracted } from '../../src/model/fact.js';
import { sourceAt } from '../../src/model/source.js';
import * as seed from './support/seed-answers.js';

const { entry, answered, ambiguous, unanswerable } = seed;
const fjall = seed.exampleProject(20300101, 'Exempelprojektet Fjällvind', 1);
const twin = seed.exampleProject(20300102, 'Exempelprojektet Fjällvind', 2);

describe('buttons', () => {
  it('ask the suggestion in full, however short their label', () => {
    const question = `Vem är kontaktperson för Exempelprojektet ${'med ett långt namn '.repeat(5)}?`;
    const { buttons } = answerToCard(
      answered('fields', [entry('grant', seed.grant)], { suggestions: [question] }),
      seed.names,
    );
    const label = expect.stringMatching(/^Vem är .*…$/) as string;
    expect(buttons).toEqual([{ kind: 'ask', label, spoken: question, question }]);
  });

  it('do not name again the one project that the answer is about', () => {
    const question = 'Vem är kontaktperson för Smart Kompetens för Industrin?';
    const { buttons } = answerToCard(
      answered('fields', [entry('grant', seed.grant)], { suggestions: [question] }),
      seed.names,
    );
    const label = 'Vem är kontaktperson för projektet?';
    const spoken = `${label} Smart Kompetens för Industrin`;
    expect(buttons).toEqual([{ kind: 'ask', label, spoken, question }]);
  });

  it('choose a project by its id, and show the id where the names are the same', () => {
    const { buttons } = answerToCard(
      ambiguous({ candidates: [fjall.candidate, twin.candidate] }),
      seed.names,
    );
    expect(buttons).toEqual([
      { kind: 'choose', label: 'Exempelprojektet Fjällvind (20300101)', question: '20300101' },
      { kind: 'choose', label: 'Exempelprojektet Fjällvind (20300102)', question: '20300102' },
    ]);
  });

  it('choose a person by name', () => {
    const differences = [{ topic: 'contactPerson', fact: seed.contactPerson }];
    const { buttons } = answerToCard(
      ambiguous({ choice: 'person', candidates: [{ project: seed.project, differences }] }),
      seed.names,
    );
    expect(buttons).toEqual([
      { kind: 'choose', label: 'Lars-Inge Jonsson', question: 'Lars-Inge Jonsson' },
    ]);
  });

  it('choose a field by its name', () => {
    const { buttons } = answerToCard(
      ambiguous({ choice: 'field', topics: ['grant', 'totalBudget'], language: 'en' }),
      seed.names,
    );
    expect(buttons.map(({ question }) => question)).toEqual(['Grant', 'Total project budget']);
  });
});

describe('a card is personal', () => {
  const isPersonal = (answer: Parameters<typeof answerToCard>[0]) =>
    answerToCard(answer, seed.names).personal;

  it('where it shows an e-mail address, be it as the answer or as whom to ask', () => {
    expect(isPersonal(answered('fields', [entry('email', seed.email)]))).toBe(true);
    expect(
      isPersonal(unanswerable({ reason: 'no-such-field', contact: entry('email', seed.email) })),
    ).toBe(true);
  });

  it.each(['Skriv till anna@example.se.', 'Ring 070-174 06 99 efter lunch.'])(
    'where a quoted sentence holds contact details: %s',
    (sentence) => {
      const document = seed.documentOf('a.txt', [sentence]);
      const fact = extracted({ kind: 'sentences', sentences: [sentence] }, sentence, null, [
        sourceAt(document, 1, '(text)', sentence),
      ]);
      expect(isPersonal(answered('passage', [entry('description', fact)]))).toBe(true);
    },
  );

  it('and not for names, money, dates or other prose', () => {
    for (const fact of [seed.contactPerson, seed.totalBudget, seed.period, seed.goals(2)]) {
      expect(isPersonal(answered('fields', [entry('grant', fact)]))).toBe(false);
    }
  });
});
