// The organisations that sheets know of each other: one list for all, the same as long as they are the same.

import { expect, it } from 'vitest';
import { readDocumentBytes } from '../../src/documents/read-folder.js';
import { fileKnownNames, giveKnownNames, knownNamesOf } from '../../src/facts/known-names.js';
import { runThrough } from '../../src/model/run-through.js';
import type { Sheet } from '../../src/model/sheet.js';
import { makeSheets } from '../bench/make-sheets.js';

const sheets = [...makeSheets(40)].flatMap(({ file, text }): readonly Sheet[] => {
  const read = readDocumentBytes(file, Buffer.from(text), null);
  return 'fault' in read ? [] : [read];
});
const give = (given: readonly Sheet[], before?: readonly string[]): readonly string[] =>
  runThrough(giveKnownNames(given, before))[0]?.knownNames ?? [];

it('gives the list that was given before where the names are the same, and else one made anew', () => {
  const before = give(sheets);
  expect(before.length).toBeGreaterThan(2);
  expect([...before].sort()).toEqual(before);
  expect(give([...sheets].reverse(), before)).toBe(before);
  for (const other of [before.slice(1), [...before, 'Exempelbolaget Nytt AB'], []])
    expect(give(sheets, other)).toEqual(before);
});

it('has an index of names made step by step, once for each list', () => {
  const names = give(sheets);
  expect(runThrough(fileKnownNames(names))).toBe(knownNamesOf(names));
  expect(knownNamesOf([...names])).not.toBe(knownNamesOf(names));
});
