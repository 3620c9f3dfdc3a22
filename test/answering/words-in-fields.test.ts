// What a field of the projects shall hold, however it is put; and amounts, orders and years of many.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const ids = (question: string): readonly string[] =>
  [...new Set(many.json(question).answers.flatMap(({ project }) => project?.id ?? []))].sort();
const figure = (question: string): unknown => many.json(question).answers[0]?.value;

describe('words that a field shall hold', () => {
  it.each([
    'Vilka projekt har kommun i ägarens namn?',
    'Vilka projekt har kommun någonstans i projektägarens namn?',
    'projekt där kommun ingår i ägarnamnet, vilka?',
    'Vilka projekt har en ägare vars namn innehåller kommun?',
    'Which projects have "kommun" in the owner\'s name?',
  ])('are looked for in the names of owners: %s', (question) => {
    const owned = ids(question);
    expect(owned.length).toBeGreaterThan(1);
    for (const id of owned)
      expect(String(figure(`Vem äger ${id}?`)).toLowerCase()).toContain('kommun');
    expect(figure('Hur många projekt har kommun i ägarnamnet?')).toBe(owned.length);
  });

  it.each([
    'Vilka projekt har koldioxidsnål ekonomi som tematiskt mål?',
    'projekten vars tematiska mål handlar om koldioxidsnål ekonomi, lista',
    'Vilka har koldioxidsnål ekonomi i det tematiska målet?',
  ])('are looked for in the objective: %s', (question) => {
    expect(ids(question).length).toBeGreaterThan(1);
    for (const { citations } of many.json(question).answers)
      expect(citations.length).toBeGreaterThan(0);
    expect(ids(question)).toEqual(ids('Lista projekt med koldioxidsnål ekonomi som tematiskt mål'));
  });

  it('are no condition where one project’s field is asked for', () => {
    expect(ids('Vad är tematiskt mål för Mathantverk 2027?')).toHaveLength(1);
  });
});

describe('figures over many', () => {
  it('leave out what is skipped', () => {
    const small = figure('Hur många projekt fick under tre miljoner?');
    expect(figure('Hur många projekt om man hoppar över allt från 3 miljoner och uppåt?')).toBe(
      small,
    );
  });

  it('lie between two amounts, the lower included', () => {
    expect(figure('från 1 till under 3 miljoner - antal projekt?')).toBe(
      figure('Hur många projekt fick minst 1 miljon och under 3 miljoner?'),
    );
  });

  it('"startår 2026" is a year and no verb that asks yes or no', () => {
    expect(figure('Summan av stödet i Skåne-Blekinge, startår 2026?')).toBe(
      figure('Summan av stödet i Skåne-Blekinge för projekt som startade 2026?'),
    );
  });

  it('are not of the one project that has the place in its name', () => {
    expect(many.answer('Hur stort är snittet i Övre Norrland?').status).toBe('answered');
    expect(figure('botten två i Skåne-Blekinge vad gäller beviljat belopp')).toBe(
      figure('Vilka två projekt i Skåne-Blekinge fick minst stöd?'),
    );
  });
});

describe('somebody spoken of', () => {
  const before = ['Vem leder Mathantverk 2027?'];

  it('"hennes projekt" are those of whoever leads the project', () => {
    const name = String(figure('Vem leder Mathantverk 2027?'));
    expect(many.json('vilka projekt leder hon?', before).answers.length).toBeGreaterThan(0);
    expect(
      many.json('vilka projekt leder hon?', before).answers.map(({ project }) => project?.id),
    ).toEqual(many.json(`Vilka projekt leder ${name}?`).answers.map(({ project }) => project?.id));
  });

  it('is nobody where no project was', () => {
    expect(many.answer('vilka projekt leder hon?').status).toBe('unanswerable');
  });
});

it('"Går det att nå … på …?" claims the number of the project, and looks for nobody', () => {
  const phone = String(figure('Telefon till Mathantverk 2027?'));
  expect(figure(`Går det att nå Mathantverk 2027 på ${phone}?`)).toBe(true);
});
