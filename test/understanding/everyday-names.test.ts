// Projects that are called by one everyday word, and words of people's names that are projects' names too.

import { expect, it } from 'vitest';
import { readDocumentBytes } from '../../src/documents/read-folder.js';
import { EMPTY_CONTEXT, type Query } from '../../src/model/query.js';
import type { Sheet } from '../../src/model/sheet.js';
import { createNames } from '../../src/search/create-names.js';
import { understand } from '../../src/understanding/understand.js';

const sheets = [
  ['Tråden', 'Anna Exempelsson'],
  ['Huset', 'Per Storm'],
  ['STORM', 'Eva Provberg'],
  ['Rapporten och stödet', 'Eva Provberg'],
  ['Hållbar provning i norr', 'Eva Provberg'],
  ['Provning till sjöss', 'Eva Provberg'],
].map(([name = '', leader = ''], at): Sheet => {
  const text = `Projektnamn:\n${name}\nDiarienummer:\n2035000${String(at)}\nProjektledare:\n${leader}\nBeviljat belopp:\n1 000 kr\n`;
  const read = readDocumentBytes(`${String(at)}.txt`, Buffer.from(text), null);
  if ('fault' in read) throw new Error(`${name} was not read`);
  return read;
});
const names = createNames(sheets);

function queryOf(question: string): Query {
  const today = '2026-11-26';
  return understand(question, { names, sheets, today, context: EMPTY_CONTEXT, language: 'sv' })
    .query;
}
const named = (question: string): string | null => {
  const query = queryOf(question);
  return 'sheet' in query ? (query.sheet?.name.value.text ?? null) : null;
};

it.each([
  ['Hur mycket fick Tråden?', 'Tråden'],
  ['I need the case number for Tråden', 'Tråden'],
  ['Trådens projektledare', 'Tråden'],
  ['vem leder huset-projektet', 'Huset'],
  ['huset, beviljat belopp', 'Huset'],
])(
  'a capital, a genitive or "-projektet" tells that the word is the name: %s',
  (question, name) => {
    expect(named(question)).toBe(name);
  },
);

it.each(['hur mycket stöd blev det enligt tråden här?', 'vad stod det i rapporten?'])(
  'an everyday word in a sentence is no name: %s',
  (question) => {
    expect(named(question)).toBeNull();
  },
);

it('a word of somebody’s whole name is theirs, though a project is called so', () => {
  expect(queryOf('Vilka projekt leder Per Storm?')).toMatchObject({
    kind: 'set',
    filters: [{ entity: { name: 'Per Storm' } }],
  });
  expect(queryOf('Leds Huset av Per Storm?')).toMatchObject({
    kind: 'claim',
    claim: { kind: 'name', name: 'Per Storm' },
  });
  expect(named('Vem leder STORM?')).toBe('STORM');
});

it.each(['När slutar provningsprojektet?', 'Provning-projektets stöd?'])(
  'a project told by a word that several names have is asked for: %s',
  (question) => {
    const query = queryOf(question);
    expect(query.kind).toBe('choose-project');
    expect('sheets' in query ? query.sheets : []).toHaveLength(2);
  },
);
