import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { keepLibrary } from '../../src/flows/keep-library.js';
import { createViews, findScope, idleRules } from '../../src/flows/scope-library.js';
import { readDocumentBytes } from '../../src/documents/read-folder.js';
import { fileTold } from '../../src/facts/file-told.js';
import { columnsOf } from '../../src/facts/library-columns.js';
import { createLibrary } from '../../src/flows/refresh-library.js';
import { runThrough } from '../../src/model/run-through.js';
import type { Sheet } from '../../src/model/sheet.js';
import type { Library } from '../../src/model/library.js';
import { admitViewer } from '../../src/scoping/admit-viewer.js';
import { createGlob } from '../../src/scoping/match-glob.js';
import { readAccessFile } from '../../src/scoping/read-access-file.js';

const ROOM = { kind: 'room', channel: 'C111' } as const;
const PARTS = {
  ...{ team: 'T111', isOnlyTeam: true },
  groupMembers: () => Promise.resolve(new Set<string>()),
};

async function seenIn(library: Library): Promise<readonly string[]> {
  const view = await createViews().of(library, await findScope(library, ROOM, PARTS));
  return view.sheets.map(({ id }) => id);
}

describe('behorighet.json', () => {
  it('holds as soon as it is saved, and shows nothing where it cannot be gone by', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'access-'));
    const write = (name: string, text: string) => writeFile(path.join(folder, name), text);
    const sheet = (number: number) =>
      `Exempelprojektet ${number}\n\nDiarienummer:\n2041/0000${number}\n`;
    await write('1.txt', sheet(1));
    await write('2.txt', sheet(2));
    const kept = await keepLibrary(folder, { today: () => '2026-03-02' });
    onTestFinished(async () => {
      await kept.close();
      await rm(folder, { recursive: true });
    });
    const [one, two] = ['2041/00001', '2041/00002'];
    const settle = (ids: readonly string[]) =>
      expect.poll(() => seenIn(kept.current()), { timeout: 10_000 }).toEqual(ids);
    expect(await seenIn(kept.current())).toEqual([one, two]);
    await write('behorighet.json', '{"rules":[{"documents":"2.txt","people":["U111"]}]}');
    await settle([one]);
    await write('behorighet.json', '{"rules":[{"documents":"2.txt","chanels":["C111"]}]}');
    await settle([]);
    expect(kept.current().unread).toMatchObject([{ path: 'behorighet.json', fault: 'bad-access' }]);
    await write('behorighet.json', '{"rules":[{"documents":"3.txt","channels":["C111"]}]}');
    await settle([one, two]);
    expect(await idleRules(kept.current())).toHaveLength(1);
    await write('behorighet.json', '{"rules":[{"documents":"*.txt","channels":["C111"]}]}');
    await settle([one, two]);
    await rm(path.join(folder, 'behorighet.json'));
    await settle([one, two]);
  });

  it('has what is asked of all in columns of a view, read of its own sheets alone', async () => {
    const sheet = (number: number, owner: string, prose: string): Sheet => {
      const text = `Exempelprojektet ${number}\n\nDiarienummer:\n2041/0000${number}\nProjektägare:\n${owner}\n\n${prose}\n`;
      const read = readDocumentBytes(`${number}.txt`, new TextEncoder().encode(text), null);
      if (!('passages' in read)) throw new Error('not read');
      return read;
    };
    const shown = sheet(1, 'Fyrtorns kommun', 'Projektet genomförs i samverkan med Snöstorm.');
    const hidden = sheet(2, 'Snöstorm', 'Projektet bygger fyrar.');
    const rule = { documents: ['2.txt'], workspaces: [], channels: [], groups: [], people: ['U9'] };
    const access = { rules: [rule], workspaces: {}, isClosed: false };
    const library = { ...createLibrary([shown, hidden], []), access };
    const partnersOf = (sheets: readonly Sheet[]) => {
      runThrough(fileTold(sheets, columnsOf(sheets)));
      return columnsOf(sheets).partners.names?.texts;
    };
    expect(partnersOf(library.sheets)).toContain('Snöstorm');
    const view = await createViews().of(library, await findScope(library, ROOM, PARTS));
    await expect.poll(() => columnsOf(view.sheets).partners.names).not.toBeNull();
    const alone = createLibrary([shown], []);
    expect(partnersOf(alone.sheets)).toEqual(['Snöstorm']);
    expect(columnsOf(library.sheets).owners.texts).toContain('Snöstorm');
    expect(columnsOf(view.sheets).owners.texts).not.toContain('Snöstorm');
    expect(columnsOf(view.sheets)).toEqual(columnsOf(alone.sheets));
  });

  it.each([
    ['{', 1, '', 'json-cut-off'],
    [
      '{"rules":[\n{"documents":"a","channels":["#allmänt"]}]}',
      2,
      'rules[0].channels[0]',
      'not-an-id',
    ],
    ['{"rules":[{"documents":"a","people":[]}]}', 1, 'rules[0].people', 'empty'],
    ['{"rules":[{"channels":["C111"]}]}', 1, 'rules[0].documents', 'missing'],
    ['{"rules":[{"documents":7}]}', 1, 'rules[0].documents', 'not-list'],
    ['{"regler":[]}', 1, 'regler', 'unknown-key'],
    // The last of the two would count alone, and leave open what the first one closed.
    ['{"rules":[{"documents":"a","people":["U111"]}],\n"rules":[]}', 2, '', 'doubled-key'],
    ['{"workspaces":{"T111":{"language":"fi"}}}', 1, 'workspaces.T111.language', 'not-one-of'],
    ['{"workspaces":{"byrån":{}}}', 1, 'workspaces.byrån', 'not-an-id'],
  ])('tells the fault in %s', (text, line, path, code) => {
    expect(readAccessFile(text)).toMatchObject({ faults: [{ line, path, code }] });
  });

  it.each([
    ['ekonomi', 'ekonomi/2025/a.txt', true],
    ['ekonomi', 'ekonomi-öppen/a.txt', false],
    ['ekonomi/*', 'ekonomi/2025/a.txt', true],
    ['**/hemlig*', 'a/b/Hemligt.txt', true],
    ['a.txt', 'b/a.txt', false],
    ['Mötesprotokoll', 'mo\u0308tesprotokoll/a.txt', true],
    ['a+b (1).txt', 'a+b (1).txt', true],
    ['**', 'a/b.txt', true],
  ])('means by %s of %s: %s', (glob, file, means) => {
    expect(createGlob(glob)(file)).toBe(means);
  });

  it('takes a workspace alone for its own people and rooms, and its groups for their members', async () => {
    const none = { documents: ['a'], workspaces: [], channels: [], groups: [], people: [] };
    const person = { kind: 'person', person: 'U111', channel: null } as const;
    const own = { ...none, workspaces: ['T111'] };
    for (const [audience, isShown] of [
      ['member', true],
      ['guest', true],
      ['outsider', false],
    ] as const)
      expect(await admitViewer(own, { ...person, audience }, PARTS)).toBe(isShown);
    expect(await admitViewer(own, ROOM, PARTS)).toBe(true);
    expect(await admitViewer(none, ROOM, PARTS)).toBe(false);
    const group = { ...none, groups: ['S111'] };
    const member = { ...person, audience: 'member' } as const;
    const groupMembers = () => Promise.resolve(new Set(['U111']));
    expect(await admitViewer(group, member, PARTS)).toBe(false);
    expect(await admitViewer(group, member, { ...PARTS, groupMembers })).toBe(true);
    expect(await admitViewer(group, ROOM, { ...PARTS, groupMembers })).toBe(false);
  });

  it('names nobody by an id without a workspace where there are several', async () => {
    const rule = { documents: ['a'], workspaces: [], channels: ['C111'], groups: [], people: [] };
    expect(await admitViewer(rule, ROOM, PARTS)).toBe(true);
    expect(await admitViewer(rule, ROOM, { ...PARTS, isOnlyTeam: false })).toBe(false);
    const there = { ...rule, workspaces: ['T222'] };
    expect(await admitViewer(there, ROOM, { ...PARTS, isOnlyTeam: false })).toBe(false);
  });
});
