import { describe, expect, it } from 'vitest';
import { readDates } from '../../src/language/read-date.js';
import { supposeDay } from '../../src/understanding/suppose-day.js';
import { FICTIONAL, openLibrary } from '../support/open-library.js';

describe('a day that is supposed', () => {
  it.each([
    ['Säg att det är 4 mars 2027 i dag. Hur många dagar är kvar?', '2027-03-04'],
    ['Tänk dig att vi skriver den tredje mars 2027: hur länge är det kvar?', '2027-03-03'],
    ["Imagine it's 3 March 2027. How long is left?", null],
    ['Imagine it is 3 March 2027. How long is left?', '2027-03-03'],
    ['Dagens datum är 2027-03-03, hur länge är det kvar?', '2027-03-03'],
    ['Vem ledde X den 3 mars 2027?', null],
    ['Det är 3 mars 2027', null],
  ])('%s', (text, day) => {
    expect(supposeDay(text)?.day ?? null).toBe(day);
  });

  it('is what days are counted from, whatever sentence it stands in', async () => {
    const many = await openLibrary(FICTIONAL);
    const [first, second] = [
      'Säg att det är 4 mars 2027 i dag. Hur många dagar är kvar av Mathantverk 2027?',
      'Hur många dagar är kvar av Mathantverk 2027 från och med den fjärde mars 2027?',
    ].map((question) => many.json(question).answers[0]);
    expect(first?.value).toBe(302);
    expect(second?.value).toBe(302);
  });
});

describe('a day in words', () => {
  it.each([
    ['den sextonde januari 2027', '2027-01-16'],
    ['tjugoförsta maj 2027', '2027-05-21'],
    ['the thirty-first of August 2027', '2027-08-31'],
    ['March the third, 2027', '2027-03-03'],
  ])('%s is a date', (text, date) => {
    expect(readDates(text).map((each) => each.date)).toEqual([date]);
  });

  it('that the calendar lacks is none', () => {
    expect(readDates('trettioförsta april 2027')).toEqual([]);
  });
});
