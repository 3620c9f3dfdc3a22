// A scene around a question about one project: what the asker is about to do adds no field to what is asked for.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const fields = (question: string): readonly string[] =>
  many.json(question).answers.map(({ field }) => field);

describe('a scene', () => {
  it.each([
    ['Journalist i luren, hon vill veta hur mycket Exempelprojektet Hav & Land fått', 'grant'],
    [
      'Ska mejla handläggaren om Exempelprojektet Hav & Land, vilket ärendenummer gäller?',
      'registrationNumber',
    ],
    [
      'On the phone with the agency about Exempelprojektet Hav & Land, they want the case ID!',
      'registrationNumber',
    ],
    [
      'Det står inget i mejlet om när Exempelprojektet Hav & Land startar, har du datumet?',
      'startDate',
    ],
    [
      'Vill bjuda in projektledaren i Exempelprojektet Hav & Land via Outlook, vad är mejlen?',
      'email',
    ],
    ['Det svarar ingen på mejlen, så vad är numret till Exempelprojektet Hav & Land?', 'phone'],
    [
      'Projektledaren för Exempelprojektet Hav & Land vill att jag ringer, men jag har inget nummer.',
      'phone',
    ],
    ['Vill inte ringa utan mejla Exempelprojektet Hav & Land, vilken adress?', 'email'],
    ['Det snackas om förlängning, men när ska Exempelprojektet Hav & Land vara slut?', 'endDate'],
    ['Ska ringa ägaren till Exempelprojektet Hav & Land, vem är det?', 'owner'],
    ['Radion ringer, hur mycket EU-pengar har Exempelprojektet Hav & Land fått?', 'grant'],
    [
      'Har kollegan i telefon, hon vill ha diarienumret till Exempelprojektet Hav & Land',
      'registrationNumber',
    ],
    ['Vill hellre ringa än mejla Exempelprojektet Hav & Land, vilket nummer?', 'phone'],
    ['I vems regi körs Exempelprojektet Hav & Land?', 'owner'],
    ['Exempelprojektet Hav & Land, har nån siffrorna så man kan slå dem en pling', 'phone'],
    ['Ska skriva ett PM om Exempelprojektet Hav & Land, vem äger det?', 'owner'],
    ['Jag har slutdatumet för Exempelprojektet Hav & Land, men vad är startdatumet?', 'startDate'],
  ])('asks for nothing: "%s"', (question, field) => {
    expect(fields(question)).toEqual([field]);
  });

  it.each([
    'Ska mejla projektledaren för Exempelprojektet Hav & Land, vad heter hen?',
    'Jag skulle mejla projektledaren för Exempelprojektet Hav & Land men vet inte vad hen heter',
    'Ska träffa projektledaren för Exempelprojektet Hav & Land och har glömt namnet',
    'Jag ska presentera Exempelprojektet Hav & Lands projektledare på en konferens, vad heter hen?',
  ])('tells of whoever is asked for by name: "%s"', (question) => {
    expect(fields(question)).toEqual(['projectLeader']);
  });

  it('without a project leaves it to be asked which', () => {
    const { status, answers } = many.json(
      'Jag måste få tag på projektledaren i projektet. Vad heter hen?',
    );
    expect([status, answers]).toEqual(['ambiguous', []]);
  });

  it.each([
    [
      'Jag behöver mejlen till projektledaren för Exempelprojektet Hav & Land, och när slutar det?',
      ['email', 'endDate'],
    ],
    [
      'Vem leder Exempelprojektet Hav & Land, på vilket telefonnummer nås de och när är det slut',
      ['projectLeader', 'phone', 'endDate'],
    ],
    ['Vem leder Exempelprojektet Hav & Land, vad är mejlen?', ['projectLeader', 'email']],
    ['Ska bjuda in kommunerna i Exempelprojektet Hav & Land, vilka är med?', ['municipalities']],
    ['Exempelprojektet Hav & Land: 1) epost 2) startdatum', ['email', 'startDate']],
    [
      'Vilken organisation har fått stödet till Exempelprojektet Hav & Land, och hur stort är det?',
      ['owner', 'grant'],
    ],
    [
      "Exempelprojektet Hav & Land. I'm after the owner, when it started and a phone number.",
      ['owner', 'startDate', 'phone'],
    ],
  ])('is none where something is asked for: "%s"', (question, asked) => {
    expect(fields(question)).toEqual(expect.arrayContaining(asked));
    expect(fields(question)).toHaveLength(asked.length);
  });
});

describe('how long, and until when', () => {
  it.each([
    [
      'Hyresvärden frågar hur länge Exempelprojektet Hav & Land sitter kvar, vilket datum slutar det?',
      'endDate',
    ],
    [
      'how much longer does Exempelprojektet Hav & Land go on, like what date does it stop',
      'endDate',
    ],
    ['Ska Exempelprojektet Hav & Land hålla på länge till? Vill veta slutdatumet', 'endDate'],
    ['hur länge sen är det Exempelprojektet Hav & Land startade, alltså vilket datum', 'startDate'],
  ])('is the day that is named: "%s"', (question, field) => {
    expect(fields(question)).toEqual([field]);
  });
});
