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
  ])('gives no such field: %s', (question, field) => {
    expect(fields(question)).not.toContain(field);
  });

  it.each([
    ['Vem äger Våtmark 3.0, alltså vilket bolag eller vad det nu är?', 'owner'],
    ['Tell me what Våtmark 3.0 is meant to lead to', 'goals'],
    ['whose baby is Våtmark 3.0? i mean the outfit, not the person', 'owner'],
    ['When does Våtmark 3.0 pack it in?', 'endDate'],
    ['fr o m vilket datum löper Våtmark 3.0', 'startDate'],
  ])('is read as what is meant: %s', (question, field) => {
    expect(fields(question)).toContain(field);
  });
});

describe('another figure, place or name', () => {
  it('in a code makes another project of it', () => {
    expect(reasonOf('Vem leder Våtmark 4.0?')).toBe('no-such-project');
  });

  it('is no slip: words with figures are near only where the figures are the same', () => {
    const { library } = many;
    const names = createNames(library.sheets.slice(0, 1));
    expect(names.likeness('lek5', 'lek5')).toBe(0);
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
