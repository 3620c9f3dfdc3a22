// Sheets indexed while others wait: how long the event loop is held at most.

import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readDocumentBytes } from '../../src/documents/read-folder.js';
import { indexLibrary } from '../../src/flows/index-library.js';
import type { Sheet } from '../../src/model/sheet.js';
import { makeSheets } from '../bench/make-sheets.js';

function sheetsOf(count: number): readonly Sheet[] {
  return [...makeSheets(count)].flatMap(({ file, text }) => {
    const read = readDocumentBytes(file, Buffer.from(text), null);
    return 'fault' in read ? [] : [read];
  });
}

/** Turns of the event loop that others get until the work is done. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  const state = { done: false };
  const ended = work.then(() => (state.done = true));
  let turns = 0;
  while (!state.done) {
    await turn();
    turns++;
  }
  await ended;
  return turns;
}

describe('a library being indexed', () => {
  it('gives others their turn in proportion to the time it takes, not once at its end', async () => {
    const sheets = sheetsOf(1500);
    await indexLibrary(sheets.slice(0, 50), []);
    const start = process.cpuUsage();
    const turns = await turnsDuring(indexLibrary(sheets, []));
    // Its own work: how busy the machine is otherwise does not matter.
    const took = process.cpuUsage(start).user / 1000;
    // Slices are 4 ms; a turn for every 50 ms of work is what a question may count on.
    expect(turns).toBeGreaterThan(took / 50);
  });

  it('finds the same as one that was indexed before', async () => {
    const sheets = sheetsOf(60);
    const [one, other] = [await indexLibrary(sheets, []), await indexLibrary(sheets, [])];
    const words = 'odling av tång';
    expect(other.search.findPassages(words, { limit: 5 })).toEqual(
      one.search.findPassages(words, { limit: 5 }),
    );
    const [holder] = other.names.findByContact('kontakt7@example.se');
    expect(holder?.id).toBe('2031/000008');
  });
});
