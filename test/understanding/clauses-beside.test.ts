// What a clause beside the one that asks tells: what was lost, what does not work, who asks and where they go.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const fields = (question: string): readonly string[] =>
  many.json(question).answers.map(({ field }) => field);

describe('only the field of the clause that asks is told', () => {
  it.each([
    ['Numret till Våtmark 3.0 har fallit bort ur kontaktlistan, vad var det?', ['phone']],
    ['E-posten till Våtmark 3.0 försvann ur mitt register, vilken var det?', ['email']],
    ['The end date of Våtmark 3.0 has gone missing from our records, what was it?', ['endDate']],
    ['Våtmark 3.0 verkar aldrig svara på mejl, vad har de för telefon?', ['phone']],
    ['Våtmark 3.0 never answers the phone, what is their email address?', ['email']],
    ['Revisionen frågar efter Våtmark 3.0, vilket slutdatum?', ['endDate']],
    ['Utbetalningen för Våtmark 3.0 går till vilken stödmottagare?', ['owner']],
    ['The grant for Våtmark 3.0 goes to which organisation?', ['owner']],
    ['En kollega på ekonomi undrar vem som är projektledare för Våtmark 3.0', ['projectLeader']],
    ['Vem är det egentligen som leder Våtmark 3.0?', ['projectLeader']],
    ['Vet du vilket datum som är det sista i Våtmark 3.0?', ['endDate']],
    ['Which day is the first one in Våtmark 3.0?', ['startDate']],
  ])('%s', (question, expected) => {
    expect(fields(question)).toEqual(expected);
  });

  it('where the asker goes claims nothing of the project', () => {
    expect(fields('Ska till Skåne i veckan, vilka län ingår i Våtmark 3.0?')).toEqual(['counties']);
  });
});

describe('what a project set out to do is its goal', () => {
  it.each([
    'Please describe what Våtmark 3.0 set out to do',
    'Tell me what Våtmark 3.0 was working towards',
    'What was Våtmark 3.0 aiming for?',
    'Syftesbeskrivningen för Våtmark 3.0, hur lyder den?',
    'Målformuleringen i Våtmark 3.0?',
    'Kan ni i korthet redogöra för vad man gör i Våtmark 3.0?',
  ])('%s', (question) => {
    expect(fields(question)).toContain('goals');
  });
});
