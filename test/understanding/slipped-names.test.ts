// Short names with slips of the pen: the one project that explains them, and no other.

import { describe, expect, it } from 'vitest';
import { readDocumentBytes } from '../../src/documents/read-folder.js';
import { consonantsOf } from '../../src/language/consonants-of.js';
import { EMPTY_CONTEXT } from '../../src/model/query.js';
import type { Sheet } from '../../src/model/sheet.js';
import { createNames } from '../../src/search/create-names.js';
import { understand } from '../../src/understanding/understand.js';

const sheets = [
  'The Wood Provland - prov av trä',
  'Glänta labb',
  '3DExPlus',
  'Projektet Exempelny',
].map((name, at): Sheet => {
  const text = `Projektnamn:\n${name}\nDiarienummer:\n2035000${String(at)}\nBeviljat belopp:\n1 000 kr\n`;
  const read = readDocumentBytes(`${String(at)}.txt`, Buffer.from(text), null);
  if ('fault' in read) throw new Error(`${name} was not read`);
  return read;
});
const names = createNames(sheets);

function named(question: string): string | null {
  const { query } = understand(question, {
    names,
    sheets,
    today: '2026-11-26',
    context: EMPTY_CONTEXT,
    language: 'sv',
  });
  return 'sheet' in query ? (query.sheet?.name.value.text ?? null) : null;
}

describe('a short name is found', () => {
  it.each([
    ['hur mycket fick the wod provland', 'The Wood Provland - prov av trä'],
    ['The Wood Prvoland, hur mycket fick det?', 'The Wood Provland - prov av trä'],
    ['hur mycket fick glnta lab', 'Glänta labb'],
    ['beloppet till 3dxeplus', '3DExPlus'],
  ])('with a letter too few or two that changed places: %s', (question, name) => {
    expect(named(question)).toBe(name);
  });
});

describe('nothing is found', () => {
  it.each([
    'hur mycket fick projektet',
    'vilket projekt leder hon',
    'hur mycket fick the wild provning',
    'hur mycket fick fotlabbet',
  ])('in words that are right as they stand or of another name: %s', (question) => {
    expect(named(question)).toBeNull();
  });
});

it('consonants are the same whatever vowels and doubled letters do', () => {
  expect(consonantsOf('exempel labb')).toBe('xmplb');
  expect(consonantsOf('exmeple lab')).toBe('xmplb');
  expect(consonantsOf('åäö'.normalize('NFD'))).toBe('');
  expect(consonantsOf('center')).toBe(consonantsOf('kenter'));
});
