// The projects of somebody and of an area, counted, summed and listed in roundabout words; and what a field of words is claimed to say.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const told = (question: string): readonly unknown[] =>
  many.json(question).answers.map(({ project, value }) => project?.id ?? value);

describe('a roundabout question', () => {
  it.each([
    [
      'I vilka ärenden uppträder Region Exempelbygden som stödmottagare?',
      'Vilka projekt äger Region Exempelbygden?',
    ],
    [
      'Region Exempelbygden är stödmottagare i nåt eller några projekt, vilka?',
      'Vilka projekt äger Region Exempelbygden?',
    ],
    [
      'Region Exempelbygden, finns det fler än ett? Skriv alla.',
      'Vilka projekt äger Region Exempelbygden?',
    ],
    [
      'visa mig Region Exempelbygdens projekt tack punkt',
      'Vilka projekt äger Region Exempelbygden?',
    ],
    [
      'What is the tally of projects belonging to Region Exempelbygden?',
      'How many projects does Region Exempelbygden have?',
    ],
    [
      'Vilka projekt i Norra Mellansveriges programområde finns upptagna?',
      'Vilka projekt hör till programområdet Norra Mellansverige?',
    ],
    [
      'Portföljvolym Norra Mellansverige: summan av beviljade medel?',
      'Summan av beviljade medel i Norra Mellansverige?',
    ],
    [
      'I hur många projektnamn förekommer ordet "vätgas", ensamt eller som del av ett längre ord?',
      'Hur många projekt har "vätgas" i namnet?',
    ],
    [
      'Totalsumman för projekten vars namn innehåller "Grön logistik"',
      'Totalsumman för projekten med "Grön logistik" i namnet',
    ],
  ])('"%s" is answered as "%s"', (question, plain) => {
    expect(told(plain).length).toBeGreaterThan(0);
    expect(told(question)).toEqual(told(plain));
  });
});

describe('what stands beside a question', () => {
  it.each([
    ['Hur många månader pågick Våtmark 3.0, från första till sista dag?', 'duration'],
    ['Våtmark 3.0 startdag (det korta namnet, inte Exempelgrejen)', 'startDate'],
    ['Våtmark 3.0, i vilket fack hamnar det? Programområdet är jag ute efter', 'programmeArea'],
    ['Var mejlar man om man vill nå Våtmark 3.0?', 'email'],
    ['Hur mycket kostade Våtmark 3.0 EU?', 'grant'],
  ])('leaves what is asked: "%s"', (question, field) => {
    expect(many.json(question).answers.map((answer) => answer.field)).toEqual([field]);
  });
});

describe('a claim', () => {
  it('of a theme is judged', () => {
    const [verdict] = many.json('Är det tematiska målet för Våtmark 3.0 "Tekniskt stöd"?').answers;
    expect(verdict?.value).toBe(false);
  });

  it('of when it got under way is judged', () => {
    const [verdict] = many.json('Did Våtmark 3.0 get under way in 2019?').answers;
    expect(verdict?.field).toBe('truth');
  });
});
