import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fits, listLicences, type LockFile } from './list-licences.js';

const lock = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
) as LockFile;

it('every package has a licence that fits', () => {
  const packages = listLicences(lock);
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.filter((one) => !fits(one))).toEqual([]);
});

it.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0)', true],
  ['(MIT AND Zlib)', true],
  ['(MIT AND GPL-3.0)', false],
  ['GPL-3.0', false],
  ['none told', false],
])('%s fits: %s', (licence, isFitting) => {
  expect(fits({ name: 'x', version: '1', licence, isShipped: true })).toBe(isFitting);
});
