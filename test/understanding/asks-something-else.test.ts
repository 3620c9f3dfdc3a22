// Questions that name a project and a field of it, and ask for what none of its fields tells.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const fields = (question: string): readonly string[] =>
  many.json(question).answers.map(({ field }) => field);

const refused = { status: 'unanswerable', answers: [] };

describe('a word that no field explains', () => {
  it.each([
    'Vilken kommun bråkade mest om stödet till Exempelprojektet Hav & Land?',
    'Vem granskade budgeten i Exempelprojektet Hav & Land?',
    'Hur många kommuner har velat köpa tekniken från Exempelprojektet Hav & Land?',
    'Vilken försäkring har organisationen som äger Exempelprojektet Hav & Land?',
    'Står det en laddstolpe i Exempelvik tack vare Exempelprojektet Hav & Land?',
    'Which supplier delivered to the owner of Exempelprojektet Hav & Land?',
    'Vad skulle du göra om du var projektledare för Exempelprojektet Hav & Land?',
    'Who else signed the decision to fund Exempelprojektet Hav & Land?',
  ])('is what is asked for: %s', (question) => {
    expect(many.json(question)).toMatchObject(refused);
  });

  it.each([
    ['Hur mycket har EU bidragit med till Exempelprojektet Hav & Land?', 'grant'],
    ['Hur mycket pengar har delats ut till Exempelprojektet Hav & Land?', 'grant'],
    ['Who is in charge of Exempelprojektet Hav & Land, and which county hosts it?', 'counties'],
    [
      'Jag planerar en studieresa och undrar vem som leder Exempelprojektet Hav & Land',
      'projectLeader',
    ],
    ['I vilken kommun gräver de i Exempelprojektet Hav & Land?', 'municipalities'],
    ['I vilka kommuner byggdes det i Exempelprojektet Hav & Land?', 'municipalities'],
    ['Hur mycket pengar pytsades ut till Exempelprojektet Hav & Land?', 'grant'],
    ['När stängde Exempelprojektet Hav & Land butiken?', 'endDate'],
    ["What's the e-mail address on record for Exempelprojektet Hav & Land?", 'email'],
    ['Slutdatum för Exempelprojektet Hav & Land vill jag ha på pränt.', 'endDate'],
    ['Revisionen begär diarienummer för Exempelprojektet Hav & Land.', 'registrationNumber'],
    ['När slutar Exempelprojektet Hav & Land? Jag skriver från en gammal skoldator.', 'endDate'],
    ['Ledningen ska hålla tal i Exempelvik. När slutar Exempelprojektet Hav & Land?', 'endDate'],
    ['Vilka kommuner får vara med på havet i Exempelprojektet Hav & Land?', 'municipalities'],
    ['I should be most grateful for the sum granted to Exempelprojektet Hav & Land.', 'grant'],
    ['Beviljade medel, Exempelprojektet Hav & Land?', 'grant'],
    ['Ägande organisation, Exempelprojektet Hav & Land?', 'owner'],
    ['Vilken dag slutar Exempelprojektet Hav & Land frågetecken', 'endDate'],
  ])('is none where it says what fields tell, or what the asker does: %s', (question, field) => {
    expect(fields(question)).toContain(field);
  });
});

describe('a field that is named in passing', () => {
  it.each([
    'Vart gick ni och åt när Exempelprojektet Hav & Land avslutades?',
    'What did people answer in the end when Exempelprojektet Hav & Land had finished?',
    'Vad hände med Exempelprojektet Hav & Land efter projektperioden?',
    'Vem hade fått pengarna om Exempelprojektet Hav & Land inte fått dem?',
  ])('only tells when, or under what condition: %s', (question) => {
    expect(many.json(question)).toMatchObject(refused);
  });

  it.each([
    ['Hur mycket fick Exempelprojektet Hav & Land och när slutar det?', 'endDate'],
    ['Minns du när Exempelprojektet Hav & Land slutar?', 'endDate'],
  ])('asks where it has a question word of its own: %s', (question, field) => {
    expect(fields(question)).toContain(field);
  });
});

describe('what a field names', () => {
  it.each([
    'Sålde ägaren till Exempelprojektet Hav & Land sina andelar?',
    'Ångrar ägaren till Exempelprojektet Hav & Land något?',
    'Vad jobbar projektledaren för Exempelprojektet Hav & Land med nu?',
    'När slutade projektledaren för Exempelprojektet Hav & Land?',
    'Did the owner of Exempelprojektet Hav & Land ask for more money?',
    'Stämmer det att ägaren till Exempelprojektet Hav & Land tänker dra sig ur?',
  ])('may be what something else is asked of: %s', (question) => {
    expect(many.json(question)).toMatchObject(refused);
  });

  it('is told where the sheet tells of it', () => {
    expect(
      fields('Har projektledaren för Exempelprojektet Hav & Land någon mejladress?'),
    ).toContain('email');
  });
});

describe('a question word', () => {
  it.each([
    'Vem på kommunen fick idén till Exempelprojektet Hav & Land?',
    'Varför fick Exempelprojektet Hav & Land bara två miljoner?',
    'Varför slutade Exempelprojektet Hav & Land?',
    'Hur fick kommunen reda på stödet till Exempelprojektet Hav & Land?',
    'Hur mycket sköt kommunen själv till i Exempelprojektet Hav & Land?',
    'How did the owner find out about the call for Exempelprojektet Hav & Land?',
    'Was Exempelprojektet Hav & Land ever actually set up?',
  ])('is answered with no field of another kind: %s', (question) => {
    expect(many.json(question)).toMatchObject(refused);
  });
});
