// A day of one project, or both, asked for by month and year, by its edges or by its span: which of them is told.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const fields = (question: string): readonly string[] =>
  many.json(question).answers.map(({ field }) => field);

describe('one day', () => {
  it.each([
    ['I vilken månad och vilket år började Exempelprojektet Hav & Land?', 'startDate'],
    ['What month and year did Exempelprojektet Hav & Land end?', 'endDate'],
    ['As of which date has Exempelprojektet Hav & Land been running?', 'startDate'],
    ['From what date onwards has Exempelprojektet Hav & Land been running?', 'startDate'],
    ['Sedan vilket datum har Exempelprojektet Hav & Land pågått?', 'startDate'],
    ['Pågår Exempelprojektet Hav & Land t.o.m. vilket datum?', 'endDate'],
    ['När lider Exempelprojektet Hav & Land mot sitt slut?', 'endDate'],
    ['When was the kick-off, i.e. formal start, of Exempelprojektet Hav & Land?', 'startDate'],
    ['När hoppade Exempelprojektet Hav & Land ur startgroparna?', 'startDate'],
    ['Exempelprojektet Hav & Land - when did they kick things off?', 'startDate'],
    ['Vilket datum rullade Exempelprojektet Hav & Land i väg?', 'startDate'],
    ["When's Exempelprojektet Hav & Land up?", 'endDate'],
    ['When did Exempelprojektet Hav & Land start up?', 'startDate'],
  ])('"%s" asks for %s', (question, field) => {
    expect(fields(question)).toEqual([field]);
  });
});

describe('both days', () => {
  it.each([
    'Vilka datum sträcker sig Exempelprojektet Hav & Land över?',
    'Från när till när sträcker sig Exempelprojektet Hav & Land?',
    'What dates does Exempelprojektet Hav & Land span?',
    'During what years has Exempelprojektet Hav & Land been active?',
    'När gick Exempelprojektet Hav & Land av stapeln, från–till?',
    'Vilka datum ska stå för Exempelprojektet Hav & Land (början och slut)?',
    'I need the dates for Exempelprojektet Hav & Land, both first and last day',
    'Vilka är första och sista dagen för Exempelprojektet Hav & Land?',
    'Under vilka år var Exempelprojektet Hav & Land igång?',
    'What dates does Exempelprojektet Hav & Land span, first to last?',
    'Hur ligger Exempelprojektet Hav & Land i tiden? Jag behöver både början och slutet',
  ])('are the period: "%s"', (question) => {
    expect(fields(question)).toEqual(['period']);
  });

  it('are told with what is asked for beside them', () => {
    expect(fields('Hur länge pågick Exempelprojektet Hav & Land, och när slutade det?')).toEqual([
      'duration',
      'endDate',
    ]);
  });
});
