import { afterAll, describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/documents/extract/create-extractor.js';
import { ALL_FORMATS } from './support/all-formats.js';
import { hasRegister, makeRecords, registerRecords } from './support/project-record.js';
import { readBack } from './support/read-back.js';

const extractor = createExtractor();
afterAll(() => extractor.close());

const FICTIONAL = makeRecords(20);
// One in six: the whole register is read back by the eval.
const REGISTER = hasRegister ? registerRecords().filter((_, index) => index % 6 === 0) : [];

describe('fictional projects', () => {
  it.each(ALL_FORMATS)('written as %s read back whole, in value and place', async (_, write) => {
    const score = await readBack(write(FICTIONAL), extractor);
    expect(score.faults.slice(0, 5)).toEqual([]);
    expect(score.exact).toBe(score.fields);
    expect(score.fields).toBeGreaterThanOrEqual(FICTIONAL.length * 12);
  });
});

describe.runIf(hasRegister)('the projects of the register', () => {
  it.each(ALL_FORMATS)('written as %s read back to at least 99.5 percent', async (_, write) => {
    const { fields, exact, faults } = await readBack(write(REGISTER), extractor);
    expect(exact / fields, faults.slice(0, 5).join('\n')).toBeGreaterThanOrEqual(0.995);
  });
});
