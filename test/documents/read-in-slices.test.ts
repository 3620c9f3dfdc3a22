import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { readFolder } from '../../src/documents/read-folder.js';

it('reads and packs a register of very many projects in slices, between which others get their turn', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'register-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const rows = Array.from({ length: 2500 }, (_, n) =>
    [
      ...[`2033/${n}`, `Exempelprojektet Rad ${n}`, 'Provstad kommun', `${n + 1} 000 kr`],
      `Vi bygger hus nummer ${n}. Där ska ${n} elever gå i skola. Arbetet följs av forskare.`,
    ].join(';'),
  );
  const head = 'Diarienummer;Projektnamn;Projektägare;Total budget;Beskrivning';
  await writeFile(path.join(folder, 'register.csv'), [head, ...rows].join('\n'));
  const state = { done: false };
  const used = (): number => process.cpuUsage().user;
  const start = used();
  const reading = readFolder(folder, { packFrom: 1 }).finally(() => (state.done = true));
  let [last, longest] = [used(), 0];
  while (!state.done) {
    await turn();
    longest = Math.max(longest, used() - last);
    last = used();
  }
  expect((await reading).sheets).toHaveLength(2500);
  // What is not in slices, the parting into cells, is a small part of it.
  expect(longest).toBeLessThan((used() - start) / 4);
});
