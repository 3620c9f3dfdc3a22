// Names that hold a word of a project's and that no sheet has; and parts of names that are as good as the whole.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLibrary, type OpenedLibrary } from '../support/open-library.js';

const NAMES = [
  'Exempelspåret - Främjande av mötesplatser och entreprenörskap i exempelbygden',
  'Förstudie biogas Exempelvik',
  'Förstudie biogas Provbacka',
  'Masterplan Provfjäll 2.0',
  'Projekt 1',
  'Provzon Etapp',
  'Tilläggsansökan Provzon Etapp',
  'Ung Idé - Provbygden',
  'Rönn',
];
const folder = mkdtempSync(join(tmpdir(), 'projektlots-longer-'));
let opened: OpenedLibrary;
beforeAll(async () => {
  for (const [at, name] of NAMES.entries())
    writeFileSync(
      join(folder, `${at}.txt`),
      `Projektnamn: ${name}\nProjektnummer: 2030094${at}\nProjektägare: Exempelviks kommun\nProjektledare: Eva Exempel\nKommuner: Exempelvik\nProjektperiod: 2026-0${at + 1}-01 - 2027-12-31\n`,
    );
  opened = await openLibrary(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a name that goes on with what no sheet has', () => {
  it.each([
    'När slutar Entreprenörskap vid Kvarnån?',
    'När slutar Älvdrift och Entreprenörskap?',
    'Vem äger Biogas från Badsjön?',
    'Vad går Biogas till Kajplatser ut på?',
    'Kontaktpersonen i Lärkträd för entreprenörskap, vem är det?',
    'What is Mötesplats Ullspinn about?',
    'Vem leder Hamnkrog möter Entreprenörskap?',
    'Pågår Entreprenörskap vid Kvarnån fortfarande?',
    'vem äger Förstudie: Rälsbuss i Ängsbacka?',
    'Är Cirkulära Kajplatser ett projekt i flera län eller bara ett?',
  ])('is no project: %s', (question) => {
    const answer = opened.json(question);
    expect([answer.status, answer.answers]).toEqual(['unanswerable', []]);
  });
});

describe('part of a name', () => {
  it.each([
    ['När slutar Entreprenörskap?', ['20300940']],
    ['När slutar Entreprenörskap i Exempelbygden?', ['20300940']],
    ['När slutar Masterplanen i Provfjäll?', ['20300943']],
    ['Vem äger projektet om biogas i Exempelvik?', ['20300941']],
    ['Ge mig slutdatum för Entreprenörskap till Lisa', ['20300940']],
    ['Mötesplatsers slutdatum?', ['20300940']],
    ['När slutar Biogas?', ['20300941', '20300942']],
  ])('is found: %s', (question, ids) => {
    expect(opened.json(question).answers.map(({ project }) => project?.id)).toEqual(ids);
  });
});

describe('something that lies where a project does', () => {
  it.each([
    'Vad heter landshövdingen i Exempelvik?',
    'Vad heter flygplatsen i Exempelvik?',
    'What is the population of Exempelvik?',
    'Vilken tid stänger biblioteket i Exempelvik?',
  ])('is none: %s', (question) => {
    const answer = opened.json(question);
    expect([answer.status, answer.answers]).toEqual(['unanswerable', []]);
  });

  it.each(['Vem leder biogasstudien i Exempelvik?', 'Vem äger förstudien i Exempelvik?'])(
    'is the project where its name says so: %s',
    (question) => {
      expect(opened.json(question).answers[0]?.project?.id).toBe('20300941');
    },
  );
});

describe('a word that tells projects of one name apart', () => {
  const project = (question: string): string | undefined =>
    opened.json(question).answers[0]?.project?.name;

  it.each([
    ['Vem leder tilläggsansökan till Provzon Etapp?', 'Tilläggsansökan Provzon Etapp'],
    ['Snabbt, TILLÄGGSANSÖKAN Provzon Etapp: vem leder?', 'Tilläggsansökan Provzon Etapp'],
    ['Vem leder Provzon Etapp?', 'Provzon Etapp'],
    ['Vem står för genomförandet av Provzon Etapp?', 'Provzon Etapp'],
  ])('"%s" is of %s', (question, name) => {
    expect(project(question)).toBe(name);
  });

  it('is no name in the definite, where another name stands whole', () => {
    const { answers } = opened.json('Rönnen blommar här utanför! Vem leder Provzon Etapp?');
    expect(answers.map(({ project: of }) => of?.name)).toEqual(['Provzon Etapp']);
  });

  it('asks for no field though it is a word for one: "Unga Idéns ägare i Provbygden?"', () => {
    expect(opened.json('Unga Idéns ägare i Provbygden?').answers.map(({ field }) => field)).toEqual(
      ['owner'],
    );
  });
});
