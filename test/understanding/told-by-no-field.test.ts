// Questions that name a field and ask for another thing: whoever leads it, and where they live.

import { beforeAll, describe, expect, it } from 'vitest';
import { openLibrary, SEEDS, type OpenedLibrary } from '../support/open-library.js';

let seed: OpenedLibrary;
beforeAll(async () => {
  seed = await openLibrary(SEEDS);
});

const fields = (question: string): readonly string[] =>
  seed.json(question).answers.map(({ field }) => field);

const refused = { status: 'unanswerable', answers: [] };

describe('what is asked of the leader, the contact or the owner beside who they are', () => {
  it.each([
    'Vilken kommun bor kontaktpersonen för Smart Kompetens i?',
    'Hur gammal är kontaktpersonen för Smart Kompetens?',
    'När är kontaktpersonen i Smart Kompetens tillbaka från semestern?',
    'Har vi nåt foto på kontaktpersonen för Smart Kompetens?',
    'Har kontaktpersonen för Smart Kompetens bytts ut?',
    'Har kontaktpersonen för Smart Kompetens slutat?',
    'Does the contact person of Smart Kompetens have a LinkedIn page?',
    'Har projektägaren till Smart Kompetens några skatteskulder hos Exempelverket?',
    'Personnummer på kontaktpersonen för Smart Kompetens, tack',
    'Vilka kommuner tackade nej till att vara med i Smart Kompetens?',
    'Is the contact person of Smart Kompetens on holiday this week?',
    'Where does the contact person of Smart Kompetens live?',
    'Hur många anställda har organisationen som äger Smart Kompetens?',
    'Who sits on the board of the organisation that owns Smart Kompetens?',
    'Har facket hos ägaren sagt något om Smart Kompetens?',
    'Ägaren till Smart Kompetens, vad har de för organisationsnummer?',
  ])('is told by no sheet: %s', (question) => {
    expect(seed.json(question)).toMatchObject(refused);
  });

  it.each([
    'Vem var kontaktperson för Smart Kompetens före den nuvarande?',
    'Vem blir ny ägare när Smart Kompetens lämnas över?',
    'Who is the deputy contact person of Smart Kompetens?',
  ])('nor is another holder than the one that it names: %s', (question) => {
    expect(seed.json(question)).toMatchObject(refused);
  });

  it.each([
    [
      'Vem är kontaktperson för Smart Kompetens? Jag sitter på kontoret och ska på semester',
      'contactPerson',
    ],
    ['Minns inte om jag ska fråga dig, men vem är kontaktperson?', 'contactPerson'],
    ['vem håller i Smart Kompetens, ska skicka blommor', 'contactPerson'],
    ['Har kontaktpersonen någon mejladress?', 'email'],
    ['Vilken region är projektägare i Smart Kompetens?', 'owner'],
  ])('but who they are and how they are reached is: %s', (question, field) => {
    expect(fields(question)).toContain(field);
  });
});

describe('what is asked of the money beside what was granted', () => {
  it.each([
    'Hur mycket av stödet har Smart Kompetens gjort av med hittills?',
    'How much of the grant has Smart Kompetens spent so far?',
    'Hur mycket la Smart Kompetens på resor?',
    'How much of the grant to Smart Kompetens went to travel?',
    'Hur mycket koldioxid har Smart Kompetens sparat in?',
    'Did Smart Kompetens ever have to pay any of the money back?',
  ])('is told by no sheet: %s', (question) => {
    expect(seed.json(question)).toMatchObject(refused);
  });

  it.each([
    ['Hur mycket stöd fick Smart Kompetens? Vi ska betala ut lönerna idag', 'grant'],
    ['Hur mycket pengar drog Smart Kompetens in i EU-stöd?', 'grant'],
  ])('but the grant is, whatever it is wanted for: %s', (question, field) => {
    expect(fields(question)).toContain(field);
  });
});

describe('what happened to a day or on it', () => {
  it.each([
    'Har slutdatumet för Smart Kompetens flyttats någon gång?',
    'Was Smart Kompetens ever put on hold, and from when to when?',
    'Vem invigde Smart Kompetens när det startade?',
    'Skrev ni nåt pressmeddelande när Smart Kompetens drog igång?',
    'Sitter kontaktpersonen kvar eller har hen slutat?',
    'Hur lång tid tog det från ansökan till beslut för Smart Kompetens?',
  ])('is told by no sheet: %s', (question) => {
    expect(seed.json(question)).toMatchObject(refused);
  });

  it.each([
    [
      'Minns inte om Smart Kompetens startade före eller efter sommaren, vilket datum var det?',
      'startDate',
    ],
    ['Har papperen framför mig men inget slutdatum för Smart Kompetens, vilket är det?', 'endDate'],
    ['Det snackas om förlängning, men när ska Smart Kompetens vara slut?', 'endDate'],
  ])('but the day itself is: %s', (question, field) => {
    expect(fields(question)).toContain(field);
  });
});
