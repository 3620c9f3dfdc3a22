import { describe, expect, it } from 'vitest';
import { joinSheets } from '../../src/documents/join-sheets.js';
import { readTextDocument } from '../../src/documents/read-document.js';
import { factFor } from '../../src/facts/facts-for.js';
import { findFindings } from '../../src/facts/find-findings.js';
import type { Sheet } from '../../src/model/sheet.js';
import { TODAY } from '../support/open-library.js';

function sheet(path: string, modified: string, text: string): Sheet {
  const date = modified.slice(0, 10);
  const bytes = Buffer.from(text);
  const [first] = readTextDocument({ path, format: 'txt', bytes, date, modified }).sheets;
  if (first === undefined) throw new Error(path);
  return first;
}

const APPLICATION = sheet(
  'ansökan.txt',
  '2030-01-10T08:00:00.000Z',
  'Diarienummer: 2030/00777\nProjektnamn: Exempelprojektet Ljungheden\nProjektägare: Provstad kommun\nTotal budget: 4 000 000 kr\nBeviljat stöd: UPPGIFT SAKNAS\nTelefon: 010-000 00 01\n\nProjektet ska restaurera ljungheden.',
);
const DECISION = sheet(
  'beslut.txt',
  '2030-03-01T15:00:00.000Z',
  'Dnr: 2030-00777\nNamn: Exempelprojektet Ljungheden\nProjektägare: Provstad kommun\nTotal budget: 3 500 000 kr\nBeviljat stöd: 1 750 000 kr\n\nProjektet ska restaurera ljungheden.\n\nBeslutet gäller i två år.',
);

describe('documents about one project', () => {
  it('are joined by registration number, however it is written', () => {
    const joined = joinSheets([APPLICATION, DECISION]);
    expect(joined).toHaveLength(1);
    expect(joined[0]?.id).toBe('2030-00777');
    expect(joined[0]?.documents?.map(({ path }) => path)).toEqual(['beslut.txt', 'ansökan.txt']);
  });

  it('let the newest lead, keep what only an older one says, and cite each its own', () => {
    const [joined] = joinSheets([APPLICATION, DECISION]);
    const told = (topic: string): unknown => {
      const fact = joined ? factFor(joined, topic, TODAY) : null;
      return fact === null || fact.origin === 'missing'
        ? fact?.origin
        : fact.sources.map((source) => `${source.document} ${source.documentDate} ${source.quote}`);
    };
    expect(told('totalBudget')).toEqual(['beslut.txt 2030-03-01 3 500 000 kr']);
    expect(told('grant')).toEqual(['beslut.txt 2030-03-01 1 750 000 kr']);
    expect(told('phone')).toEqual(['ansökan.txt 2030-01-10 010-000 00 01']);
    expect(told('owner')).toEqual([
      'beslut.txt 2030-03-01 Provstad kommun',
      'ansökan.txt 2030-01-10 Provstad kommun',
    ]);
  });

  it('that disagree are a finding, newest first, and no field is called doubled', () => {
    const [joined] = joinSheets([APPLICATION, DECISION]);
    const findings = joined ? findFindings(joined) : [];
    const differ = findings.filter(({ rule }) => rule === 'documents-differ');
    // The number is written in two ways, which is no disagreement on what it is.
    expect(differ.map(({ fields }) => fields[0])).toEqual(['totalBudget']);
    expect(differ[0]?.sources.map(({ document }) => document)).toEqual([
      'beslut.txt',
      'ansökan.txt',
    ]);
    expect(findings.map(({ rule }) => rule)).not.toContain('doubled-field');
  });

  it('give each sentence once', () => {
    const [joined] = joinSheets([APPLICATION, DECISION]);
    const texts = joined?.passages.flatMap(({ sentences }) => sentences.map(({ text }) => text));
    expect(texts).toEqual(['Projektet ska restaurera ljungheden.', 'Beslutet gäller i två år.']);
  });

  it('are joined by name and owner where one has no number, and not by name alone', () => {
    const report = sheet(
      'rapport.txt',
      '2030-06-01T08:00:00.000Z',
      'Projektnamn: exempelprojektet ljungheden\nProjektägare: Provstad Kommun\nAntal deltagare: 40',
    );
    const namesake = sheet(
      'annat.txt',
      '2030-06-01T08:00:00.000Z',
      'Projektnamn: Exempelprojektet Ljungheden\nProjektägare: Testviks kommun\nAntal deltagare: 12',
    );
    const joined = joinSheets([namesake, APPLICATION, report]);
    expect(joined.map(({ id }) => id)).toEqual(['annat.txt', '2030/00777']);
    expect(joined[1]?.document.path).toBe('rapport.txt');
  });

  it('with two numbers under one name and owner stay two projects', () => {
    const other = sheet(
      'del2.txt',
      '2030-06-01T08:00:00.000Z',
      'Diarienummer: 2030/00778\nProjektnamn: Exempelprojektet Ljungheden\nProjektägare: Provstad kommun',
    );
    expect(joinSheets([APPLICATION, other])).toHaveLength(2);
  });

  it('lose none that could be of two projects of its name', () => {
    const other = sheet(
      'del2.txt',
      '2030-06-01T08:00:00.000Z',
      'Diarienummer: 2030/00778\nProjektnamn: Exempelprojektet Ljungheden\nProjektägare: Provstad kommun',
    );
    const reports = ['rapport.txt', 'rapport2.txt'].map((path) =>
      sheet(
        path,
        '2030-06-01T08:00:00.000Z',
        'Projektnamn: Exempelprojektet Ljungheden\nProjektägare: Provstad kommun\nAntal deltagare: 40',
      ),
    );
    expect(joinSheets([APPLICATION, other, ...reports]).map(({ id }) => id)).toEqual([
      '2030/00777',
      '2030/00778',
      'rapport.txt',
    ]);
  });

  it('go by the day a document gives itself before the day its file was saved', () => {
    const old = sheet(
      'gammalt.txt',
      '2030-12-01T08:00:00.000Z',
      'Diarienummer: 2030/00777\nProjektnamn: Exempelprojektet Ljungheden\nTotal budget: 1 000 000 kr\nSenast uppdaterad: 2029-05-01',
    );
    expect(joinSheets([old, DECISION])[0]?.document.path).toBe('beslut.txt');
  });

  it('leave a sheet that stands alone as it is', () => {
    expect(joinSheets([APPLICATION])[0]).toBe(APPLICATION);
  });
});
