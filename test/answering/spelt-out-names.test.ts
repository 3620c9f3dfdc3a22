// "Vad står förkortningen för?": the sentence that spells the project's name out, and no other.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openLibrary, type OpenedLibrary } from '../support/open-library.js';

const SHEET = `Projektnamn:
EXKLUS
Diarienummer:
20350001
Beviljat belopp:
1 000 kr
Beskrivning:
Prov betyder mycket i trakten. EXKLUS står för Exempelkluster i söder. Minst tolv prov görs.
`;

const folder = mkdtempSync(path.join(tmpdir(), 'spelt-'));
let opened: OpenedLibrary;
beforeAll(async () => {
  writeFileSync(path.join(folder, 'exklus.txt'), SHEET);
  opened = await openLibrary(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it.each(['Vad står förkortningen EXKLUS för?', 'EXKLUS, vad står förkortningen för egentligen?'])(
  '%s',
  (question) => {
    expect(opened.json(question).answers.map(({ value }) => value)).toEqual([
      'EXKLUS står för Exempelkluster i söder.',
    ]);
  },
);
