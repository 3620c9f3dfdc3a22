// The call that a project was granted in: read from either label, asked for in both languages.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openLibrary, SEEDS, type OpenedLibrary } from '../support/open-library.js';

const folder = mkdtempSync(path.join(tmpdir(), 'call-'));
let library: OpenedLibrary;
beforeAll(async () => {
  for (const [number, label] of [
    ['2030/00901', 'Utlysning'],
    ['2030/00902', 'Ansökningsomgång'],
  ] as const)
    writeFileSync(
      path.join(folder, `${number.replace('/', '-')}.txt`),
      `${number} - Exempelprojektet ${label}\n\nDiarienummer: ${number}\n${label}: Omställning 2030\nLän: Skåne län\n`,
    );
  library = await openLibrary(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it.each([
  ['vilken utlysning hör 2030/00901 till?', 'Utlysning'],
  ['Which call was 2030/00902 granted in?', 'Ansökningsomgång'],
  ['2030/00902 utlysning', 'Ansökningsomgång'],
])('"%s" is answered from the label %s', (question, label) => {
  const [answer] = library.json(question).answers;
  expect(answer).toMatchObject({ field: 'call', value: 'Omställning 2030' });
  expect(answer?.citations).toMatchObject([{ label, line: 4, quote: 'Omställning 2030' }]);
});

it('is no such field where the sheet does not tell it', async () => {
  const seed = await openLibrary(SEEDS);
  expect(seed.json('vilken utlysning hör Smart Kompetens till?')).toMatchObject({
    status: 'unanswerable',
    reason: 'no-such-field',
  });
});
