// Sheets kept packed: they say what they said, and no more of them is unpacked than is looked into.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerToJson } from '../../src/cards/answer-to-json.js';
import { joinSheets } from '../../src/documents/join-sheets.js';
import { keepPacked } from '../../src/documents/keep-packed.js';
import { loadSnapshot, saveSnapshot } from '../../src/documents/keep-snapshot.js';
import { readTextDocument, type ReadFile } from '../../src/documents/read-document.js';
import { readFolder, type ReadFolder } from '../../src/documents/read-folder.js';
import { withKnownNames } from '../../src/facts/known-names.js';
import { answerQuestion } from '../../src/flows/answer-question.js';
import { indexLibrary } from '../../src/flows/index-library.js';
import { wholeLibrary } from '../../src/flows/scope-library.js';
import { KeptSheet, passingly } from '../../src/model/kept-sheet.js';
import { EMPTY_CONTEXT } from '../../src/model/query.js';
import type { Sheet } from '../../src/model/sheet.js';
import { makeSheets } from '../bench/make-sheets.js';
import { FICTIONAL, TODAY } from '../support/open-library.js';

const dir = mkdtempSync(path.join(tmpdir(), 'projektlots-packed-'));
let plain: ReadFolder;
let packed: ReadFolder;
beforeAll(async () => {
  plain = await readFolder(FICTIONAL);
  packed = await readFolder(FICTIONAL, { packFrom: 1 });
});
afterAll(() => {
  rmSync(dir, { recursive: true });
});

const isKept = (sheet: Sheet): boolean => sheet instanceof KeptSheet;

/** All that a sheet says, with its sources. */
function saidBy({ id, name, document, fields, passages, findings }: Sheet): unknown {
  const { path: own, date, modified, lines, places } = document;
  const parts = { id, name, fields, passages, findings };
  return JSON.parse(JSON.stringify({ ...parts, own, date, modified, lines, places })) as unknown;
}

function readAs(file: string, text: string): ReadFile {
  const bytes = Buffer.from(text);
  return {
    stamp: file,
    reading: readTextDocument({ path: file, format: 'txt', bytes, date: null }),
  };
}

describe('sheets that are kept packed', () => {
  it('say what they said, to the place and the label', () => {
    expect(packed.sheets.filter(isKept).length).toBeGreaterThan(10);
    expect(packed.sheets.map(saidBy)).toEqual(plain.sheets.map(saidBy));
    expect(packed.sheets.map(passingly).map(saidBy)).toEqual(plain.sheets.map(saidBy));
  });

  it('are the same objects again where they are given the names that they were given last', () => {
    const names = ['Exempelby kommun'];
    const [first] = packed.sheets;
    if (!(first instanceof KeptSheet)) throw new Error('it is not packed');
    const named = first.knowing(names);
    expect(named.knownNames).toBe(names);
    expect(first.knowing(names)).toBe(named);
    expect(first.knowing([...names])).not.toBe(named);
    expect(first.knownNames).not.toBe(names);
  });

  it('are let go at once by whoever looks into them in passing', async () => {
    const files = [...makeSheets(2)].map(({ file, text }) => readAs(file, text));
    const [one, other] = (await keepPacked(files, true)).flatMap(({ reading }) => reading.sheets);
    if (one === undefined || other === undefined) throw new Error('none is packed');
    const { fields } = passingly(one);
    expect(passingly(one).fields).toBe(fields);
    expect(passingly(other).fields).not.toBe(fields);
    expect(passingly(one).fields).not.toBe(fields);
    const held = one.fields;
    expect([passingly(other).id, passingly(one).fields === held]).toEqual([other.id, true]);
  });

  it('are joined as others are, and stay packed when they are joined and given names', async () => {
    const files = [...makeSheets(3)].flatMap(({ file, text }) => [
      readAs(file, text),
      readAs(`ny/${file}`, text.replace('Planerat antal deltagare:\n', '$&9')),
    ]);
    const read = files.flatMap(({ reading }) => [...reading.sheets]);
    const kept = (await keepPacked(files, true)).flatMap(({ reading }) => [...reading.sheets]);
    const [joined, usual] = [joinSheets(kept), joinSheets(read)];
    expect(joined.map(saidBy)).toEqual(usual.map(saidBy));
    expect([joined.length, joined.filter(isKept).length]).toEqual([3, 3]);
    const documentsOf = ({ documents }: Sheet) => documents?.map((document) => document.path);
    expect(joined.map(documentsOf)).toEqual(usual.map(documentsOf));
    const named = withKnownNames(joined);
    expect(named[0]?.knownNames).toEqual(withKnownNames(usual)[0]?.knownNames);
    expect(named.filter(isKept).length).toBe(joined.filter(isKept).length);
    const inPassing = named.map(passingly);
    expect(inPassing.map(saidBy)).toEqual(named.map(saidBy));
    expect(inPassing.map(documentsOf)).toEqual(named.map(documentsOf));
    expect(inPassing.map(({ knownNames }) => knownNames)).toEqual(
      named.map(({ knownNames }) => knownNames),
    );
  });

  it('give the answers that others give', async () => {
    const indexed = [plain, packed].map((read) => indexLibrary(read.sheets, read.unread));
    const libraries = (await Promise.all(indexed)).map(wholeLibrary);
    const name = libraries[0]?.sheets[0]?.name.value.text ?? '';
    for (const question of [
      `Vad är budgeten för ${name}?`,
      `Vilka partner har ${name}?`,
      'Vilka projekt saknar mål?',
      'Hur många projekt finns det per län?',
      'Vilket projekt har störst budget?',
      'Vilka projekt handlar om skolor?',
    ]) {
      const [a, b] = libraries.map((library) =>
        answerToJson(
          answerQuestion(library, {
            ...{ question, today: TODAY, language: 'sv', context: EMPTY_CONTEXT },
          }).answer,
          'q',
        ),
      );
      expect(b).toEqual(a);
    }
  });

  it('are kept in a snapshot as they are, and opened packed from it', async () => {
    const file = path.join(dir, 'snapshot');
    const names = ['Exempelbygd kommun'];
    await saveSnapshot(file, packed.files, null, names);
    const loaded = await loadSnapshot(file, 1);
    if (typeof loaded === 'string') throw new Error(loaded);
    const sheets = [...loaded.files.values()].flatMap(({ reading }) => [...reading.sheets]);
    expect(sheets.map(saidBy)).toEqual(plain.sheets.map(saidBy));
    expect(sheets.filter(isKept).length).toBe(packed.sheets.filter(isKept).length);
    expect(sheets[0]?.knownNames).toEqual(names);
  });

  it('are let go again when many others have been looked into', async () => {
    const files = [...makeSheets(2200)].map(({ file, text }) => readAs(file, text));
    const sheets = (await keepPacked(files, true)).flatMap(({ reading }) => [...reading.sheets]);
    const fields = sheets[0]?.fields;
    expect(sheets[0]?.fields).toBe(fields);
    // What every question looks at is at hand.
    for (const { id, name, document } of sheets) expect(id + document.path).not.toBe(name.text);
    expect(sheets[0]?.fields).toBe(fields);
    for (const sheet of sheets) expect(sheet.fields.length).toBeGreaterThan(0);
    expect(sheets[0]?.fields).not.toBe(fields);
    expect(sheets[0]?.fields).toEqual(fields);
  });

  it('of one document with very many are packed one by one, and say what they said', async () => {
    const folder = path.join(dir, 'register');
    mkdirSync(folder);
    const rows = Array.from({ length: 5000 }, (_, n) => [
      ...[`2033/${n}`, `Exempelprojektet Rad ${n}`, 'Provstad kommun', `${n + 1} 000 kr`],
      `Vi bygger hus nummer ${n}. Där ska ${n} elever gå i skola.`,
    ]);
    const head = ['Diarienummer', 'Projektnamn', 'Projektägare', 'Total budget', 'Beskrivning'];
    const write = (many: number): void => {
      const lines = [head, ...rows.slice(0, many)].map((row) => row.join(';'));
      writeFileSync(path.join(folder, 'register.csv'), lines.join('\n'));
    };
    write(40);
    const few = await readFolder(folder);
    expect(few.sheets.some(isKept)).toBe(false);
    const many = await readFolder(folder, { packFrom: 1 });
    expect(many.sheets.every(isKept)).toBe(true);
    expect(many.sheets.map(saidBy)).toEqual(few.sheets.map(saidBy));
    expect(many.sheets.map(passingly).map(saidBy)).toEqual(few.sheets.map(saidBy));
    expect(many.sheets[7]?.fields).toBe(many.sheets[7]?.fields);
    expect(many.sheets[7]?.document).toBe(many.sheets[8]?.document);
    const file = path.join(dir, 'snapshot-many');
    for (const kept of [many, few]) {
      await saveSnapshot(file, kept.files);
      const loaded = await loadSnapshot(file, kept === many ? 1 : undefined);
      if (typeof loaded === 'string') throw new Error(loaded);
      const sheets = [...loaded.files.values()].flatMap(({ reading }) => [...reading.sheets]);
      expect(sheets.map(saidBy)).toEqual(few.sheets.map(saidBy));
      expect(sheets.every(isKept)).toBe(kept === many);
    }
    write(5000);
    expect((await readFolder(folder)).sheets.filter(isKept)).toHaveLength(5000);
  });
});
