// Messages of several sentences: the project is named in one of them, and what is asked for stands in another.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const fields = (question: string): readonly string[] =>
  many.json(question).answers.map(({ field }) => field);

describe('what is told of a project named in one sentence', () => {
  it.each([
    [
      'Oj vilken dag. Nu ska jag maila Exempelprojektet Hav & Land och har ingen adress. Vilken mejladress gäller?',
      'email',
    ],
    [
      'Jag sitter i ett möte som aldrig tar slut och nån sa att Exempelprojektet Hav & Land fick massor. Stämmer väl inte? Hur mycket fick de?',
      'grant',
    ],
    [
      'Linjen bröts mitt i samtalet med Exempelprojektet Hav & Land. Kan jag få numret igen?',
      'phone',
    ],
    ['My manager scribbled 20300311 on a napkin. What is that project called?', 'name'],
    ['Projektledaren ringde om Mathantverk 2027 i går. Vem äger projektet?', 'owner'],
  ])('is not asked for beside what another sentence asks: "%s"', (question, field) => {
    expect(fields(question)).toEqual([field]);
  });

  it.each([
    [
      'Chefen nämnde Mathantverk 2027 över kaffet. Jag lovade kolla vem som är projektledare men har glömt det. Vet du?',
      'projectLeader',
    ],
    [
      'Jag var med på invigningen av Mathantverk 2027 men kan inte minnas när det slutade. Vilket datum var det?',
      'endDate',
    ],
    [
      'I was at the launch of Mathantverk 2027 years ago. I cannot remember when it ended. Do you know?',
      'endDate',
    ],
  ])('leaves what somebody says they want to know: "%s"', (question, field) => {
    expect(fields(question)).toEqual([field]);
  });

  it.each([
    [
      'Nora på ekonomi här. I min tabell måste varje rad ha ett programområde och jag fastnade på Exempelprojektet Hav & Land. Vad ska det stå?',
      'programmeArea',
    ],
    [
      'Receptionen här. En herre vill prata med någon på Exempelprojektet Hav & Land, och jag hittar inte numret i vår gamla pärm. Kan du hjälpa mig?',
      'phone',
    ],
    [
      'Tack för senast! Nu gäller det Mathantverk 2027, jag behöver startdatumet till en tidslinje på väggen.',
      'startDate',
    ],
  ])('holds what is lacking, where the question only begs: "%s"', (question, field) => {
    expect(fields(question)).toEqual([field]);
  });

  it.each([
    'Mathantverk 2027 kom på tal. Hur mycket kostar en ny bil?',
    'Mathantverk 2027 kom på tal. När går bussen?',
    'Mathantverk 2027 kom på tal. Vad har kontaktpersonen för skostorlek?',
  ])('answers nothing that a sheet does not tell: "%s"', (question) => {
    expect(many.json(question).status).toBe('unanswerable');
  });
});
