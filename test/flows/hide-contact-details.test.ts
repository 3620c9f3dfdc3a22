// Guests and outsiders are shown no address and no number, wherever on a sheet it was written.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerToCard } from '../../src/cards/answer-to-card.js';
import { topicName } from '../../src/catalogue/topics.js';
import { holdsContactDetails } from '../../src/facts/find-contact-details.js';
import { browseProjects } from '../../src/flows/browse-projects.js';
import { digestProject } from '../../src/flows/describe-project.js';
import { hideContactDetails, MEMBERS_ONLY } from '../../src/flows/hide-contact-details.js';
import { showSources } from '../../src/flows/show-sources.js';
import { placeKey } from '../../src/model/place.js';
import { placeOfLine } from '../../src/model/source.js';
import { openLibrary, TODAY, type OpenedLibrary } from '../support/open-library.js';

const SECRET = /gomd\.example|123 45 67|20 60 00|22 33 44/;

const SHEET = `2031/00001 - Exempelprojektet Läcka

Diarienummer:
2031/00001
Namn:
Exempelprojektet Läcka
Projektägare:
Exempelbo kommun, tel 070-123 45 67, bo@gomd.example
Region:
Exempelbygden 08/123 45 67
Projektperiod:
2024-01-01 - 2026-12-31
Total projektbudget:
1 000 000
Kontaktperson:
Anna Påhittad (anna@gomd.example, 013 – 20 60 00)
E-post:
anna@gomd.example
Övrigt:
Ring +47 22 33 44 55 eller bo (at) gomd.example
Partners:
Exempelbolaget AB 070/123 45 67, Bo Påhittad bo@gomd.example

Projektet syftar till att höja kompetensen. I projektet deltar 12 företag, ring (070) 123 45 67 om det. Projektet sker i samverkan med Exempelbo kommun (kontakt: cia@gomd.example).
`;

const QUESTIONS = [
  'vem äger Läcka',
  'vilken region är Läcka i',
  'vem är kontaktperson för Läcka',
  'övrigt Läcka',
  'vilka är partner i Läcka',
  'berätta om Läcka',
  'hur många företag är med i Läcka',
  'jämför Läcka och Gran',
  'lista alla projekt',
  'är Exempelbolaget AB partner i Läcka',
  'är Anna Påhittad kontaktperson för Läcka?',
  'är e-posten till Läcka anna@gomd.example?',
  'vem är Anna Påhittad',
  '2031/00001',
];

describe('contact details that others are not shown', () => {
  let opened: OpenedLibrary;
  const folder = mkdtempSync(path.join(tmpdir(), 'contact-details-'));
  beforeAll(async () => {
    writeFileSync(path.join(folder, 'lacka.txt'), SHEET);
    writeFileSync(
      path.join(folder, 'gran.txt'),
      'Exempelprojektet Gran\n\nDiarienummer: 2031/00002\nNamn: Exempelprojektet Gran\nProjektägare: Exempelviks kommun\nTotal projektbudget: 5 000 000\n',
    );
    opened = await openLibrary(folder);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const cardFor = (question: string, reader: 'member' | 'guest' | 'outsider'): string => {
    const { library, answer } = opened;
    const shown = hideContactDetails(answer(question), reader, MEMBERS_ONLY);
    const card = answerToCard(shown, {
      fieldName: topicName,
      digest: (project) => digestProject(library, project, TODAY),
    });
    return JSON.stringify(card).replaceAll(question, '');
  };

  it.each(QUESTIONS)('stay out of the card for "%s"', (question) => {
    expect(cardFor(question, 'guest')).not.toMatch(SECRET);
    expect(cardFor(question, 'outsider')).not.toMatch(SECRET);
  });

  it('are shown to members, beside the name where they are written in one with it', () => {
    expect(cardFor('telefonnumret till kontaktpersonen för Läcka', 'member')).toMatch(SECRET);
    expect(cardFor('telefonnumret till kontaktpersonen för Läcka', 'guest')).not.toMatch(SECRET);
    expect(cardFor('vem är kontaktperson för Läcka', 'guest')).toMatch(/Anna Påhittad/);
    expect(cardFor('vem äger Läcka', 'member')).toMatch(SECRET);
  });

  it('stay out of the lines around a source and out of the list on the Home', async () => {
    const { library } = opened;
    const document = library.sheets.find(({ id }) => id === '2031/00001')?.document;
    if (!document) throw new Error('The sheet was not read');
    const refs = document.lines.map((_, index) => ({
      document: document.path,
      place: placeKey(placeOfLine(document, index + 1)),
    }));
    const lines = showSources(library, refs, 'guest', MEMBERS_ONLY).flatMap((each) => each.lines);
    expect(lines.some(({ text }) => text === 'Diarienummer:')).toBe(true);
    expect(lines.filter(({ text }) => text !== null && SECRET.test(text))).toEqual([]);
    expect(JSON.stringify(await browseProjects(library, '', 0, TODAY))).not.toMatch(SECRET);
  });

  it.each([
    '08/123 45 67',
    '013 – 20 60 00',
    '070.555.66.77',
    '(070) 444 55 66',
    '+47 22 33 44 55',
    '0046702223344',
    '046-12 34 56',
  ])('"%s" is a number to call', (text) => {
    expect(holdsContactDetails(`Ring ${text}.`)).toEqual(['phone']);
  });

  it.each([
    '2018-09-01 - 2020-08-31',
    '2018-09-01-2020-08-31',
    '01.09.2018 - 30.06.2020',
    '09/2018-12/2019',
    '2018/00082',
    '101 349 479',
    '1 012 345 kr',
    '0,75 och 1,25',
    'postnr 581 81, 10 @ 25 kr',
    '2 000 000 000 kr',
  ])('"%s" reaches nobody', (text) => {
    expect(holdsContactDetails(text)).toEqual([]);
  });

  it('are looked for in a line of five megabytes within a second', () => {
    const before = performance.now();
    expect(holdsContactDetails('x'.repeat(5_000_000))).toEqual([]);
    expect(holdsContactDetails('@'.repeat(1_000_000))).toEqual([]);
    expect(holdsContactDetails('0 '.repeat(1_000_000))).toEqual([]);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
