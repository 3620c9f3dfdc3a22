// Words beside what is asked that read like another field, another project or half of a span.

import { beforeAll, describe, expect, it } from 'vitest';
import { cleanQuestion } from '../../src/understanding/clean-question.js';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const fields = (question: string): readonly string[] =>
  many.json(question).answers.map(({ field }) => field);

it.each([
  ['Mathantverk 2027 fick pengar för några år sen, hur mycket?', 'grant'],
  ['Vilken myndighet eller annan aktör är projektägare för 3DEX?', 'owner'],
  ['Vilket företag eller vilken annan part är stödmottagare i 3DEX?', 'owner'],
  ['Hur länge kör dom på med 3DEX, från vilket datum å till vilket?', 'period'],
  ['Registratorn efterlyser ärendenumret för 3DEX', 'registrationNumber'],
  ['Vem är det som har 3DEX?', 'owner'],
])('%s – %s', (question, field) => {
  expect(fields(question)).toEqual([field]);
});

it('"vars är det" asks where, as people put it in the north', () => {
  expect(fields('Mathantverk 2027, vars är det nånstans?')).toContain('counties');
});

describe('what names nothing', () => {
  it('a cat that is called like a place claims nothing of another project', () => {
    const { answers } = many.json(
      'Min mosters katt heter Örebro, så: ingår Örebro bland länen i 3DEX?',
    );
    expect(answers[0]?.value).toBe(true);
  });

  it('an everyday word beside somebody named whole tells of them', () => {
    const [first] = many.json(
      'What would be the e-mail for Yusra Månsilver, the craft lady?',
    ).answers;
    expect(first?.value).toBe('yusra.mansilver@example.se');
  });

  it('"-projektet" hung on a plus is no part of the name', () => {
    expect(cleanQuestion('Var bedrivs Exempel +-projektet?')).toBe(
      'Var bedrivs Exempel + projektet?',
    );
  });
});
