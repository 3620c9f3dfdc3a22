// Numbers that only the prose tells: what they count is what was asked, and nothing beside it is told instead.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLibrary, type OpenedLibrary } from '../support/open-library.js';

const SHEET = `Projektnamn: Exempelprojektet Fjällsken
Projektnummer: 20300901
Projektägare: Exempelviks kommun
Kommuner: Exempelvik, Provby
Beviljat stöd: 1 200 000 kr
Projektledare: Exempla Provsson
E-post: exempla@exempel.example
Beskrivning: Projektet fokuserar på två för Exempellän viktiga branscher; rörlig bild och design. Målet är att 120 företag får stöd. Kommunen ska bygga fyra ortsnät. Projektet ska bidra till 15 årsarbeten. Målet är att 70 personer startar eget. Partner är Provby kommun och Digitala provinstitutet.
`;

const folder = mkdtempSync(join(tmpdir(), 'projektlots-counted-'));
let opened: OpenedLibrary;
beforeAll(async () => {
  writeFileSync(join(folder, 'fjallsken.txt'), SHEET);
  opened = await openLibrary(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const told = (question: string): readonly (readonly [string | undefined, unknown])[] =>
  opened.json(question).answers.map(({ field, value }) => [field, value]);

describe('a number in the prose', () => {
  it.each([
    ['Hur många ortsnät kan kommunen bygga i Fjällsken?', 4],
    ['Hur många personer är det tänkt ska starta eget i Fjällsken?', 70],
    ['Hur många årsarbeten hoppas man att Fjällsken skapar?', 15],
  ])('is told of what it counts: %s', (question, value) => {
    expect(told(question)).toEqual([['quantity', value]]);
  });

  it('of branches is none of companies', () => {
    expect(
      told('hur många företag inom rörlig bild och design ska Fjällsken hjälpa').map(
        ([, value]) => value,
      ),
    ).toEqual([120]);
  });

  it('of all companies is none of some of them', () => {
    expect(opened.json('Hur många av företagen i Fjällsken åker på mässa?').status).toBe(
      'unanswerable',
    );
  });

  it('of companies names none of them', () => {
    expect(told('Vilka företag samarbetar i Fjällsken?')).toEqual([
      ['partners', ['Provby kommun', 'Digitala provinstitutet']],
    ]);
  });
});
