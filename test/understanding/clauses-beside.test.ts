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

  it.each([
    [
      'Chefen säger att vi inte får åka hur långt som helst. Vilka län ingår i Våtmark 3.0?',
      ['counties'],
    ],
    ['Fick en lapp om att mejla projektledaren för Våtmark 3.0, vilken adress?', ['email']],
    [
      'We tag everything by thematic objective. Which one applies to Våtmark 3.0?',
      ['thematicObjective'],
    ],
    ['What programme area applies to Våtmark 3.0?', ['programmeArea']],
  ])('what only sounds like a field asks for none: %s', (question, expected) => {
    expect(fields(question)).toEqual(expected);
  });

  it('a court calls a number of the register a case, and no goal', () => {
    expect(fields('Mål nr 20300102, vem är stödmottagare?')).toEqual(['owner']);
    expect(fields('Ärende 2030 01 02, vem är stödmottagare?')).toEqual(['owner']);
  });

  it('a project of another number is none of those there are', () => {
    expect(many.json('Våtmark Nio, när slutar det?').status).not.toBe('answered');
  });

  it('where the asker goes claims nothing of the project, unless it is asked of', () => {
    const there = many.json('Vi ska till Skåne i veckan, vilka projekt finns där?').answers;
    expect(there).toEqual(many.json('Vilka projekt finns i Skåne?').answers);
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

describe('a quoted line that asks', () => {
  it.each([
    '> när tar det slut?\nfrågan gäller Våtmark 3.0',
    '&gt; when does it end?\nregarding Våtmark 3.0',
    '> vilket slutdatum?\nDet handlar om Våtmark 3.0',
  ])('is asked of what is said to be meant: %s', (question) => {
    expect(fields(question)).toEqual(['endDate']);
  });
});

describe('days and figures', () => {
  it.each([
    ['Hur länge får Våtmark 3.0 hålla på, vilket slutdatum?', ['endDate']],
    ['Återstående dagar i Våtmark 3.0 räknat från 2020-01-01?', ['daysLeft']],
    ['Antal dagar mellan slutet på Våtmark 3.0 och 2045-01-01?', ['daysSince']],
    ['Från när och hur länge kör Våtmark 3.0?', ['period']],
    ['Hvem er projektleder i Våtmark 3.0, og når slutter det?', ['projectLeader', 'endDate']],
    ['Hvor mye støtte fikk Våtmark 3.0?', ['grant']],
  ])('%s', (question, expected) => {
    expect(fields(question)).toEqual(expected);
  });

  it.each([
    ['Hann Våtmark 3.0 avslutas före YEAR års slut?', 0, true],
    ['Was Våtmark 3.0 finished before the end of YEAR?', 0, true],
    ['Avslutades Våtmark 3.0 före utgången av YEAR?', -1, false],
  ])('a year is over on its last day: %s', (question, step, truth) => {
    const end = many.json('När slutar Våtmark 3.0?').answers[0]?.value as string;
    const year = String(Number(end.slice(0, 4)) + step);
    expect(many.json(question.replace('YEAR', year)).answers[0]?.value).toBe(truth);
  });
});

describe('a place that stands in the name as well', () => {
  it.each(['Ligger Yrkesväg i Värmland?', 'Hör Yrkesväg till Värmland?'])(
    'is not denied where the sheet tells no county: %s',
    (question) => {
      expect(fields(question)).not.toContain('truth');
    },
  );

  it('is none where something else is asked of it', () => {
    expect(fields('Är Yrkesväg i Värmland igång?')).toEqual(['status']);
  });
});
