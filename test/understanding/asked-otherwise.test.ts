// Wordings that look like a field and ask for something else, and names that look like a project's and are not.

import { beforeAll, describe, expect, it } from 'vitest';
import { createNames } from '../../src/search/create-names.js';
import { cleanQuestion } from '../../src/understanding/clean-question.js';
import { spellOut } from '../../src/understanding/spell-out.js';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const fields = (question: string): readonly string[] =>
  many.json(question).answers.map(({ field }) => field);
const reasonOf = (question: string): unknown => many.json(question).reason;

describe('a second question of where or who', () => {
  it.each([
    'Hur stort är bidraget till Våtmark 3.0 och var ligger det?',
    'How big is the grant of Våtmark 3.0 and where is it?',
  ])('is asked for beside the first: %s', (question) => {
    expect(fields(question)).toEqual(expect.arrayContaining(['grant', 'counties']));
  });
});

describe('what only looks like a field', () => {
  it.each([
    ['Vad blir kvar när Våtmark 3.0 är över?', 'endDate'],
    ['Hur långt kan man behöva åka i Våtmark 3.0?', 'duration'],
    ['Vad går pengarna i Våtmark 3.0 till?', 'grant'],
    ['Hur många företag ska Våtmark 3.0 nå?', 'email'],
    ['What kind of expenses does the money of Våtmark 3.0 go to?', 'grant'],
    ['Vilka slags stöd får deltagarna i Våtmark 3.0?', 'grant'],
    ['Har Våtmark 3.0 ett Instagramkonto?', 'counties'],
    ['Vad har projektledaren för Våtmark 3.0 i månadslön?', 'projectLeader'],
    ['Revisorn hör av sig om Våtmark 3.0 och vill veta vem som är stödmottagare.', 'projectLeader'],
    ['Ett mejl handlar om Våtmark 3.0. När slutar det?', 'email'],
    ['How much did Våtmark 3.0 spend on drilling equipment?', 'grant'],
    ['Vem är ekonom i Våtmark 3.0?', 'description'],
    ["What's for lunch in the canteen today?", 'goals'],
    ['By what means does Våtmark 3.0 help companies reach international markets?', 'email'],
    ['Vilka slags kostnader kan företag få stöd till genom Våtmark 3.0?', 'grant'],
  ])('gives no such field: %s', (question, field) => {
    expect(fields(question)).not.toContain(field);
  });

  it.each([
    ['Vem äger Våtmark 3.0, alltså vilket bolag eller vad det nu är?', 'owner'],
    ['Tell me what Våtmark 3.0 is meant to lead to', 'goals'],
    ['whose baby is Våtmark 3.0? i mean the outfit, not the person', 'owner'],
    ['When does Våtmark 3.0 pack it in?', 'endDate'],
    ['fr o m vilket datum löper Våtmark 3.0', 'startDate'],
    ['Hur länge pågår Våtmark 3.0, från och med till och med?', 'period'],
    ['Vilken dag tackar Våtmark 3.0 för sig?', 'endDate'],
    ['Hur länge får Våtmark 3.0 hålla på innan det är kört?', 'endDate'],
    ['Vems är Våtmark 3.0, vilken inrättning kör det?', 'owner'],
    ['Chefen här. Hur många kronor har gått till projekten i Skåne sammanlagt?', 'sum'],
    ['Våtmark 3.0: ongoing on 20 November 2024?', 'truth'],
    ['which kommuner take part in Våtmark 3.0', 'municipalities'],
    ['Våtmark 3.0 registration nr?', 'registrationNumber'],
    ['for how long does Våtmark 3.0 keep going, like from what date till what date?', 'period'],
    ['Vi sorterar efter insatsområde. Vilket gäller för 20300102?', 'priorityArea'],
    ['What is the diarienummer of the case 20300102?', 'registrationNumber'],
    ['Mejladress till Kompetns för Skgen II', 'email'],
  ])('is read as what is meant: %s', (question, field) => {
    expect(fields(question)).toContain(field);
  });
});

describe('another figure, place or name', () => {
  it('in a code makes another project of it', () => {
    expect(reasonOf('Vem leder Våtmark 4.0?')).toBe('no-such-project');
  });

  it.each([
    'När slutar Yrkesväg Värmland 2041-2043',
    'Vem leder Våtmark 4.0, alltså Exempelprojektet Våtmark?',
  ])('of years or of a version makes another project of it: %s', (question) => {
    expect(reasonOf(question)).toBe('no-such-project');
  });

  it('leaves both of two versions what they are', () => {
    expect(many.json('Har Våtmark 2.0 och Våtmark 3.0 samma ägare?').status).toBe('answered');
  });

  it('is no slip: words with figures are near only where the figures are the same', () => {
    const { library } = many;
    const names = createNames(library.sheets.slice(0, 1));
    expect(names.likeness('lek5', 'lek5')).toBe(0);
  });
});

describe('the most of several', () => {
  it.each([
    ['Mest stöd: Våtmark 2.0 eller Våtmark 3.0?', '20300102'],
    ['Fick Våtmark 2.0 eller Våtmark 3.0 mest?', '20300102'],
  ])('is told first, whether it is asked for before a colon or not: %s', (question, id) => {
    expect(many.json(question).answers[0]?.project?.id).toBe(id);
  });

  it('is what lies at the top', () => {
    expect(fields('Skåne: vilket projekt ligger i topp på beviljat stöd')).toEqual(['grant']);
  });
});

describe('a clause beside the question', () => {
  it('of wishes after it is left out', () => {
    expect(
      cleanQuestion('Which counties does Våtmark 3.0 cover? Cheers, and good luck with the snow.'),
    ).toBe('Which counties does Våtmark 3.0 cover?');
  });

  it('keeps what names or asks something', () => {
    expect(cleanQuestion('Vem äger det? Tack, jag menar Våtmark 3.0.')).toContain('Våtmark 3.0');
  });

  it('of who is ill asks for nothing', () => {
    expect(
      fields(
        'I fill in a form for a colleague who is ill and am stuck at Våtmark 3.0: which priority axis is it?',
      ),
    ).toEqual(['priorityArea']);
  });
});

describe('roundabout ways', () => {
  it.each([
    ['förteckning över projekt under fem miljoner', 'förteckning på projekt under fem miljoner'],
    ['hur många kronor fick de', 'hur mycket pengar fick de'],
    ['received less than MSEK 5.8, correct?', 'received less than 5.8 MSEK, correct?'],
    ['Exempelfond fondII', 'Exempelfond fond II'],
    ['I wonder if Exempelby is one of them', 'is it true that Exempelby is one of them'],
  ])('are put plainly: %s', (said, plain) => {
    expect(spellOut(said)).toBe(plain);
  });
});
