// A folder, kept in a process of its own → how long its start took and from what, its memory, and how soon changes are served.

import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { keepLibrary, type KeptLibrary } from '../../src/flows/keep-library.js';
import { loadDictionary } from '../../src/language/analyse-word.js';

const [folder = '', snapshot = '', what = 'start'] = process.argv.slice(2);
const TODAY = '2031-01-01';
const ROUNDS = 5;

const text = (number: number, word: string): string =>
  `Diarienummer: 2032/${number}\nProjektnamn: Exempelprojektet Tillkommen ${number}\nProjektägare: Provstad kommun\n\nProjektet ska ${word}.\n`;

async function until(holds: () => boolean): Promise<number> {
  const start = performance.now();
  while (!holds()) {
    if (performance.now() - start > 30_000) throw new Error('it was never served');
    await wait(5);
  }
  return performance.now() - start;
}

/** Milliseconds until a file that is added, changed and removed is served so. */
async function measureChanges(kept: KeptLibrary): Promise<Record<string, number[]>> {
  const times: Record<string, number[]> = { added: [], changed: [], removed: [], whole: [] };
  await mkdir(path.join(folder, 'nya'), { recursive: true });
  for (let round = 0; round < ROUNDS; round++) {
    const file = path.join(folder, 'nya', `${round}.txt`);
    const own = (): string =>
      kept
        .current()
        .sheets.find(({ id }) => id === `2032/${round}`)
        ?.document.lines.join() ?? '';
    const finds = (word: string): boolean =>
      kept
        .current()
        .search.findPassages(word, { limit: 3 })
        .some(({ sheet }) => sheet.id === `2032/${round}`);
    await writeFile(file, text(round, 'odla blåklintsfrön'));
    times['added']?.push(await until(() => own() !== '' && finds('blåklintsfrön')));
    const start = performance.now();
    await kept.settled();
    times['whole']?.push(performance.now() - start);
    await writeFile(file, text(round, 'sköta vallmoåkrar'));
    times['changed']?.push(await until(() => own().includes('vallmo') && finds('vallmoåkrar')));
    await kept.settled();
    await rm(file);
    times['removed']?.push(await until(() => own() === '' && !finds('vallmoåkrar')));
    await kept.settled();
  }
  return times;
}

// A question loads it sooner or later, whatever the library was made from.
loadDictionary();
const start = performance.now();
let from = '';
const kept = await keepLibrary(folder, {
  today: () => TODAY,
  ...(snapshot !== '' && { snapshot }),
  onRead: (how) => {
    from = how;
  },
});
const ms = performance.now() - start;
const peak = process.resourceUsage().maxRSS / 1000;
// Every sheet is looked into, as a sum over all of them does.
const before = performance.now();
const values = kept.current().sheets.reduce((sum, { fields }) => sum + fields.length, 0);
const unpacked = performance.now() - before;
const times = what === 'changes' ? await measureChanges(kept) : {};
await kept.settled();
globalThis.gc?.();
const rss = process.memoryUsage().rss / 1e6;
await kept.close();
process.stdout.write(JSON.stringify({ ms, from, peak, rss, values, unpacked, times }));
