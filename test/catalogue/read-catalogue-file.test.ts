import { afterEach, describe, expect, it } from 'vitest';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answerToJson } from '../../src/cards/answer-to-json.js';
import { extendCatalogue } from '../../src/catalogue/fields.js';
import { readCatalogueFile } from '../../src/catalogue/read-catalogue-file.js';
import { isContactField } from '../../src/facts/field-facts.js';
import { answerInConversation } from '../../src/flows/answer-question.js';
import { refreshLibrary } from '../../src/flows/refresh-library.js';
import { fileFaultLine } from '../../src/texts/file-fault-texts.js';
import { TODAY } from '../support/open-library.js';

afterEach(() => {
  extendCatalogue([]);
});

const faultsOf = (json: unknown): readonly string[] => {
  const read = readCatalogueFile(typeof json === 'string' ? json : JSON.stringify(json));
  return 'faults' in read ? read.faults.map((fault) => fileFaultLine(fault, 'sv')) : [];
};

describe('a keeper’s catalogue file', () => {
  it.each([
    ['{', /^rad 1: filen slutar mitt i/],
    [{ fields: [{ field: 'Fel namn' }] }, /^rad 1, fields\[0\]\.field: ska vara ett kort namn/],
    [{ fields: [{ field: 'risk', typ: 'text' }] }, /^rad 1, fields\[0\]\.typ: .*menades ”type”\?/],
    [
      {
        fields: [
          { field: 'risk', name: { sv: 'Risk', en: 'Risk' }, labels: ['Risk'], type: 'pengar' },
        ],
      },
      /^rad 1, fields\[0\]\.type: ska vara någon av money/,
    ],
    [{ fields: [{ field: 'risk', labels: ['Risk'] }] }, /^rad 1, fields\[0\]\.name: saknas/],
    [
      { fields: [{ field: 'grant', labels: ['Total budget'] }] },
      /etiketten ”Total budget” hör redan till ”totalBudget”/,
    ],
    [{ fields: [{ field: 'grant', type: 'text' }] }, /”grant” är money i katalogen/],
    [
      { fields: [{ field: 'grant' }, { field: 'grant' }] },
      /^rad 1, fields\[1\]\.field: ”grant” står två gånger/,
    ],
  ])('%j is told with its place', (json, fault) => {
    expect(faultsOf(json)[0]).toMatch(fault);
  });

  it('reaches reading, understanding and privacy', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'katalog-'));
    const sheet =
      'Diarienummer: 2034/00001\nProjektnamn: Exempelprojektet Tuvan\nUtbetald peng: 1 200 tkr\nJourtelefon: 010-000 00 09\n';
    await writeFile(path.join(folder, 'tuvan.txt'), sheet);
    const catalogue = {
      fields: [
        { field: 'grant', labels: ['Utbetald peng'] },
        {
          field: 'onCallPhone',
          name: { sv: 'Jourtelefon', en: 'On-call phone' },
          labels: ['Jourtelefon'],
          words: ['journummer'],
          type: 'phone',
          privacy: 'contact',
        },
      ],
    };
    await writeFile(path.join(folder, 'katalog.json'), JSON.stringify(catalogue));
    const library = await refreshLibrary(folder);
    await rm(folder, { recursive: true });
    const ask = (question: string) => {
      const asked = { question, before: [], today: TODAY, language: 'sv' } as const;
      return answerToJson(answerInConversation(library, asked).answer, 'q').answers[0];
    };
    expect(library.unread).toEqual([]);
    expect(ask('Hur stort stöd har Exempelprojektet Tuvan?')).toMatchObject({
      field: 'grant',
      value: 1_200_000,
    });
    expect(ask('Vilket journummer har Exempelprojektet Tuvan?')).toMatchObject({
      field: 'onCallPhone',
      value: '010-000 00 09',
    });
    expect(isContactField('onCallPhone')).toBe(true);
  });

  it('that is wrong adds nothing and is told beside the documents', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'katalog-'));
    await writeFile(path.join(folder, 'a.txt'), 'Projektnamn: Exempelprojektet A\nDnr: 2034/00002');
    await writeFile(path.join(folder, 'katalog.json'), '{"fields": 3}');
    const { sheets, unread } = await refreshLibrary(folder);
    await rm(folder, { recursive: true });
    expect(sheets).toHaveLength(1);
    expect(unread).toMatchObject([{ path: 'katalog.json', fault: 'bad-catalogue' }]);
    expect(unread[0]?.details).toMatchObject([{ line: 1, path: 'fields', code: 'not-list' }]);
  });
});
