// Verbs and expressions around a field's name or a question word, which ask for nothing more.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const fields = (question: string): readonly string[] =>
  many.json(question).answers.map(({ field }) => field);

describe('the field alone is told', () => {
  it.each([
    ['Vad använder Exempelprojektet Hav & Land för e-post?', ['email']],
    ['Vad kör Exempelprojektet Hav & Land på för diarienummer?', ['registrationNumber']],
    ['Kommer någon ihåg beloppet för Exempelprojektet Hav & Land?', ['grant']],
    ['Hur mycket pengar lägger EU på Exempelprojektet Hav & Land?', ['grant']],
    ['Hur mycket pumpade unionen in i Exempelprojektet Hav & Land?', ['grant']],
    ['Från när till när gäller Exempelprojektet Hav & Land?', ['period']],
    ['Exempelprojektet Hav & Land, vilka datum handlar det om?', ['period']],
    ['Vad slutade bidraget till Exempelprojektet Hav & Land på?', ['grant']],
    ['Vilken summa fick Exempelprojektet Hav & Land när stödet beviljades?', ['grant']],
    ['Avrundat i miljoner, vad fick Exempelprojektet Hav & Land i stöd?', ['grant']],
    ['Exempelprojektet Hav & Land, från när gäller det?', ['startDate']],
    ['När rullade Exempelprojektet Hav & Land i gång?', ['startDate']],
    ['Kick-off date, Exempelprojektet Hav & Land?', ['startDate']],
    ['Exempelprojektet Hav & Land, vilka datum gäller från start till mål?', ['period']],
    ['Vem har uppdraget som projektledare för Exempelprojektet Hav & Land?', ['projectLeader']],
  ])('where the words around it only go with it: %s', (question, expected) => {
    expect(fields(question)).toEqual(expected);
  });

  it.each([
    'Var i landet utspelar sig Exempelprojektet Hav & Land?',
    'Var äger Exempelprojektet Hav & Land rum?',
  ])('where a project does something by itself, as where it lies: %s', (question) => {
    expect(fields(question)).toContain('counties');
    expect(fields(question)).not.toContain('owner');
  });
});

describe('nothing is told', () => {
  it('of when something is open', () => {
    expect(
      many.json('Vilka tider har Exempelprojektet Hav & Land öppet på torsdagar?'),
    ).toMatchObject({ status: 'unanswerable', answers: [] });
  });
});

describe('somebody is told', () => {
  it('where it is asked who at the projects has a number', () => {
    const [phone] = many.json('Telefon till Exempelprojektet Hav & Land?').answers;
    const [first] = many.json(`Numret ${phone?.text ?? ''}, vem hos projekten har det?`).answers;
    expect(first?.field).toMatch(/^(?:projectLeader|contactPerson)$/);
  });
});
