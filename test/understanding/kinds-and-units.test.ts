// Owners asked for by kinds to choose among, and places by the unit that they shall be told in.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const fields = (question: string): readonly string[] =>
  many.json(question).answers.map(({ field }) => field);

describe('kinds to choose among', () => {
  it.each([
    [
      'Vilken kommun, förening eller myndighet är det som driver Exempelprojektet Hav & Land?',
      'owner',
    ],
    [
      'Är det en kommun eller ett universitet som står bakom Exempelprojektet Hav & Land, och i så fall vilket?',
      'owner',
    ],
    [
      'Is it a region, a council or a firm that owns Exempelprojektet Hav & Land, and which one?',
      'owner',
    ],
    ['Vilken myndighet eller förening har fått stödet till Exempelprojektet Hav & Land?', 'owner'],
    ['Vilken organisation är det som leder Exempelprojektet Hav & Land?', 'owner'],
    ['Which municipality, if any, owns Exempelprojektet Hav & Land?', 'owner'],
    ['Vilken individ leder Exempelprojektet Hav & Land?', 'projectLeader'],
    ['Exempelprojektet Hav & Land is led by which institution?', 'owner'],
    [
      'Vilken part är det som har sökt Exempelprojektet Hav & Land, kommunen eller nån annan?',
      'owner',
    ],
    ['Which person is in charge of Exempelprojektet Hav & Land?', 'projectLeader'],
    [
      "Is it a man or a woman leading Exempelprojektet Hav & Land, what's the name?",
      'projectLeader',
    ],
    [
      'Vem ska man fråga efter om man undrar något om Exempelprojektet Hav & Land?',
      'projectLeader',
    ],
  ])('ask for whoever it is: "%s"', (question, field) => {
    expect(fields(question)).toEqual([field]);
  });

  it('of places ask for places', () => {
    expect(
      fields('Vilken kommun eller region ligger Exempelprojektet Hav & Land i?'),
    ).not.toContain('owner');
  });
});

describe('the unit', () => {
  it.each([
    ['Hur många och vilka län berörs av Exempelprojektet Hav & Land?', 'counties'],
    ['Hur många kommuner är det i Exempelprojektet Hav & Land och vilka?', 'municipalities'],
    ['Är Exempelprojektet Hav & Land igång i fler än ett län, och vilka i så fall?', 'counties'],
    ['Ska rapportera per län, var hamnar Exempelprojektet Hav & Land?', 'counties'],
    [
      'Ska sätta nålar på en kommunkarta, var hamnar Exempelprojektet Hav & Land?',
      'municipalities',
    ],
    ['At municipal level, where does Exempelprojektet Hav & Land operate?', 'municipalities'],
    ['Vilka av länets kommuner är med i Exempelprojektet Hav & Land?', 'municipalities'],
    ['Projektområdet för Exempelprojektet Hav & Land, vilka kommuner är det?', 'municipalities'],
    [
      "Don't need the county, just the municipalities that Exempelprojektet Hav & Land is in",
      'municipalities',
    ],
    ['Does Exempelprojektet Hav & Land stretch over several counties, and which ones?', 'counties'],
    ['Är det ett eller flera län i Exempelprojektet Hav & Land, och vilka?', 'counties'],
    ['Inte länet, utan vilka kommuner är Exempelprojektet Hav & Land i?', 'municipalities'],
    ['Vilket insats område hör Exempelprojektet Hav & Land till?', 'priorityArea'],
    ['Hur många kommuner är med i Exempelprojektet Hav & Land?', 'municipalitiesCount'],
  ])('that is named is told: "%s"', (question, field) => {
    expect(fields(question)).toEqual([field]);
  });

  it('of money that the Union pays is the grant', () => {
    expect(fields('Hur stor är EU:s del i Exempelprojektet Hav & Land, i kronor?')).toEqual([
      'grant',
    ]);
    expect(
      fields('När ansökan om Exempelprojektet Hav & Land gick igenom, hur mycket fick vi?'),
    ).toEqual(['grant']);
    expect(many.json('När beviljades stödet till Exempelprojektet Hav & Land?').status).not.toBe(
      'answered',
    );
  });
});
