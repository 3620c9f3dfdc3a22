import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { topicName } from '../../src/catalogue/topics.js';
import { reportDocuments } from '../../src/flows/report-documents.js';
import type { DocumentsReport } from '../../src/model/documents-report.js';
import { documentsReport } from '../../src/terminal/documents-report.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'report-'));
  const write = (name: string, text: string): Promise<void> =>
    writeFile(path.join(folder, name), text);
  await write(
    'ett.txt',
    'Diarienummer: 2035/00001\nProjektnamn: Exempelprojektet Ett\nBeviljat stöt: 500 000 kr\nTotal budget: mycket\nE-post:\n\nText om projektet.',
  );
  await write(
    'lista.csv',
    'Diarienummer;Projektnamn;Väderstreck\n2035/00001;Exempelprojektet Ett;norr\n2035/00002;Exempelprojektet Två;söder\n',
  );
});
afterAll(() => rm(folder, { recursive: true }));

async function run(
  ...args: readonly string[]
): Promise<{ code: number; text: string; errors: string }> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const terminal = {
    input: new PassThrough(),
    output,
    errors,
    width: 80,
    styled: false,
    interactive: false,
  };
  const code = await documentsReport(args, terminal, {
    report: (documents) => reportDocuments(documents ?? folder),
    fieldName: topicName,
  });
  const read = (stream: PassThrough): string => (stream.read() as Buffer | null)?.toString() ?? '';
  return { code, text: read(output), errors: read(errors) };
}

describe('the report on documents', () => {
  it('tells files, joined projects, fields, findings with place and remedy, in Swedish', async () => {
    const { code, text } = await run();
    expect(code).toBe(0);
    expect(text).toContain('2 dokument, 2 projekt');
    expect(text).toContain('\n    ett.txt · Total budget · rad 4');
    expect(text).toContain(
      'Gör så här: Skriv bara det som fältet är till för, till exempel ”2031-05-01” eller ”1 250 tkr”.',
    );
    expect(text).toContain('Total projektbudget: 0 med värde, 1 som inte gick att tolka');
    expect(text).toContain('E-post: 0 med värde, 1 utan');
    expect(text).toContain('lista.csv · 2 projekt');
    expect(text).toContain('Allt gick att läsa.');
  });

  it('suggests fields for labels it does not know, in a form for the catalogue file', async () => {
    const { text } = await run();
    expect(text).toContain('Beviljat stöt (en gång; ett.txt, rad 3) – liknar Beviljat stöd');
    expect(text).toContain('{"fields":[{"field":"grant","labels":["Beviljat stöt"]}]}');
    expect(text).toContain('Väderstreck (2 gånger; lista.csv, cell C2)');
  });

  it('speaks English when asked', async () => {
    expect((await run('--lang', 'en')).text).toContain('2 documents, 2 projects');
  });

  it('ends with 1 where a document could not be read, and says which and what to do', async () => {
    await writeFile(path.join(folder, 'trasig.pdf'), 'ingen pdf');
    const { code, text } = await run();
    const json = await run('--json');
    await rm(path.join(folder, 'trasig.pdf'));
    expect([code, json.code]).toEqual([1, 1]);
    expect(text).toContain(
      'trasig.pdf: är skadat. Öppna det i sitt program och spara det på nytt.',
    );
    const report = JSON.parse(json.text) as DocumentsReport;
    expect(report.unread).toEqual([
      { path: 'trasig.pdf', fault: 'damaged', place: null, details: [] },
    ]);
    expect(report.projects).toBe(2);
  });

  it('shows its use for words it does not know, and for a folder that is not there its fault', async () => {
    expect(await run('--fel')).toMatchObject({ code: 2, text: '' });
    expect((await run('--help')).text).toContain('npm run documents');
  });
});
