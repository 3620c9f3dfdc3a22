// Words that several projects' names share: which is meant is asked, and never guessed.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLibrary, type OpenedLibrary } from '../support/open-library.js';

const NAMES = [
  'Strategier för hållbar handel i Exempelvik',
  'Smart och hållbar handel för nystartade exempelföretag i hela regionen',
  'Northern Example Creatives',
  'Grow International Northern Example',
];
const folder = mkdtempSync(join(tmpdir(), 'projektlots-shared-'));
let opened: OpenedLibrary;
beforeAll(async () => {
  for (const [at, name] of NAMES.entries())
    writeFileSync(
      join(folder, `${at}.txt`),
      `Projektnamn: ${name}\nProjektnummer: 2030092${at}\nProjektägare: Exempelviks kommun\nProjektperiod: 2026-0${at + 1}-01 - 2027-12-31\n`,
    );
  opened = await openLibrary(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('words that two names share', () => {
  it.each([
    'När inleddes Hållbar handel?',
    'Vem äger projektet om hållbar handel?',
    'startdatum för Northern Example?',
  ])('ask which is meant: %s', (question) => {
    expect(opened.json(question).status).toBe('ambiguous');
    expect(opened.json(question).answers).toHaveLength(2);
  });

  it.each([
    ['När startade Northern Example Creatives?', '20300922'],
    ['När startade strategier för hållbar handel?', '20300920'],
    ['När startade Smart och hållbar handel?', '20300921'],
  ])('ask nothing where more was said: %s', (question, id) => {
    expect(opened.json(question).answers.map(({ project }) => project?.id)).toEqual([id]);
  });
});
