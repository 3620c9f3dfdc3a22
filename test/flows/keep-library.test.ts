import { mkdtemp, rename, rm, writeFile, appendFile, mkdir, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerToJson } from '../../src/cards/answer-to-json.js';
import { columnsOf } from '../../src/facts/library-columns.js';
import { answerInConversation } from '../../src/flows/answer-question.js';
import { wholeLibrary } from '../../src/flows/scope-library.js';
import { keepLibrary, type KeptLibrary } from '../../src/flows/keep-library.js';
import { TODAY } from '../support/open-library.js';

const SERVED_WITHIN = 2000;
let folder: string;
let kept: KeptLibrary;

const text = (number: number, budget: string): string =>
  `Diarienummer: 2033/0000${number}\nProjektnamn: Exempelprojektet Vindflöjeln ${number}\nProjektägare: Provstad kommun\nTotal budget: ${budget}\n\nProjektet ska bygga vindflöjlar nummer ${number}.\n`;
const file = (name: string): string => path.join(folder, name);
const names = (): readonly string[] => kept.current().sheets.map(({ id }) => id);
const budget = (number: number): unknown => {
  const question = `Vad är budgeten för Exempelprojektet Vindflöjeln ${number}?`;
  const asked = { question, before: [], today: TODAY, language: 'sv' } as const;
  const json = answerToJson(answerInConversation(wholeLibrary(kept.current()), asked).answer, 'q');
  return json.answers[0]?.value ?? json.reason;
};

/** Waits until something holds; gives the milliseconds it took. */
async function until(holds: () => boolean): Promise<number> {
  const start = performance.now();
  while (!holds()) {
    if (performance.now() - start > 10_000) throw new Error('it never held');
    await wait(20);
  }
  return performance.now() - start;
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kept-'));
  await writeFile(file('ett.txt'), text(1, '1 000 000 kr'));
  await writeFile(file('tva.txt'), text(2, '2 000 000 kr'));
  kept = await keepLibrary(folder, { today: () => TODAY });
});
afterEach(async () => {
  await kept.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a folder that people work in', () => {
  it('is served as it is, with the day it was indexed', () => {
    expect(names()).toEqual(['2033/00001', '2033/00002']);
    expect(kept.current().indexed).toBe(TODAY);
  });

  it('has a new file served within two seconds, in folders within it too', async () => {
    await mkdir(file('undermapp'));
    await writeFile(file('undermapp/tre.txt'), text(3, '3 000 000 kr'));
    expect(await until(() => names().length === 3)).toBeLessThan(SERVED_WITHIN);
    expect(budget(3)).toBe(3_000_000);
  });

  it('has a changed value served within two seconds', async () => {
    await writeFile(file('ett.txt'), text(1, '1 500 000 kr'));
    expect(await until(() => budget(1) === 1_500_000)).toBeLessThan(SERVED_WITHIN);
  });

  it('has a removed file gone from answers, names and prose at once', async () => {
    await rm(file('ett.txt'));
    expect(await until(() => !names().includes('2033/00001'))).toBeLessThan(1000);
    expect(budget(1)).not.toBe(1_000_000);
    const hits = kept.current().search.findPassages('bygga vindflöjlar', { limit: 10 });
    expect(hits.map(({ sheet }) => sheet.id)).toEqual(['2033/00002']);
    await kept.settled();
    expect(names()).toEqual(['2033/00002']);
  });

  it('never has a half-written file read', async () => {
    const seen = new Set<string>();
    const whole = text(4, '4 000 000 kr');
    for (let at = 0; at < whole.length; at += 20) {
      await appendFile(file('fyra.txt'), whole.slice(at, at + 20));
      await wait(30);
      // Another file comes in meanwhile: the growing one is still left alone.
      if (at === 60) await writeFile(file('fem.txt'), text(5, '5 000 000 kr'));
      for (const sheet of kept.current().sheets) {
        seen.add(`${sheet.document.path} ${sheet.document.lines.length}`);
      }
    }
    await until(() => names().includes('2033/00004'));
    for (const sheet of kept.current().sheets) {
      seen.add(`${sheet.document.path} ${sheet.document.lines.length}`);
    }
    expect([...seen].filter((each) => each.startsWith('fyra'))).toEqual(['fyra.txt 7']);
  });

  it('has a renamed file served under its new name alone', async () => {
    await rename(file('ett.txt'), file('nytt.txt'));
    await until(() => kept.current().sheets.some(({ document }) => document.path === 'nytt.txt'));
    await kept.settled();
    expect(names()).toHaveLength(2);
  });

  it('is read though it holds a link to itself, which is told', async () => {
    await kept.close();
    await symlink(folder, file('sig-själv'));
    kept = await keepLibrary(folder, { today: () => TODAY });
    expect(names()).toHaveLength(2);
    expect(kept.current().unread).toEqual([{ path: 'sig-själv', fault: 'link' }]);
  });

  it('keeps what is held on to unchanged while it is swapped', async () => {
    const before = kept.current();
    await writeFile(file('sex.txt'), text(6, '6 000 000 kr'));
    await until(() => names().includes('2033/00006'));
    expect(before.sheets).toHaveLength(2);
    expect(kept.current()).not.toBe(before);
  });

  it('has all files of a removed folder gone at once, and of one moved in served', async () => {
    const aside = await mkdtemp(path.join(tmpdir(), 'aside-'));
    await mkdir(path.join(aside, 'mapp/djup'), { recursive: true });
    await writeFile(path.join(aside, 'mapp/djup/sju.txt'), text(7, '7 000 000 kr'));
    await rename(path.join(aside, 'mapp'), file('mapp'));
    expect(await until(() => names().includes('2033/00007'))).toBeLessThan(SERVED_WITHIN);
    await kept.settled();
    await rename(file('mapp'), path.join(aside, 'mapp'));
    expect(await until(() => !names().includes('2033/00007'))).toBeLessThan(1000);
    await rm(aside, { recursive: true });
  });
});

describe('a start from what was kept', () => {
  let from: string;
  let faults: unknown[];
  const start = async (): Promise<void> => {
    await kept.close();
    kept = await keepLibrary(folder, {
      today: () => TODAY,
      snapshot: path.join(folder, '.data', 'start'),
      onRead: (how) => {
        from = how;
      },
      onFault: (error) => faults.push(error),
    });
  };
  const told = (): unknown => {
    const { sheets, unread, search } = kept.current();
    const hits = search.findPassages('bygga vindflöjlar', { limit: 10 });
    return [sheets, unread, hits, budget(1), budget(2)];
  };

  it('answers as one from the files, with sheets of several documents joined', async () => {
    faults = [];
    await writeFile(file('beslut.txt'), `${text(1, '1 100 000 kr')}\nBeslutet gäller.\n`);
    await start();
    expect(from).toBe('none');
    const before = told();
    expect(before).toMatchObject([[{ documents: [{}, {}] }, {}], [], [{}, {}], {}, {}]);
    await kept.settled();
    const read = columnsOf(kept.current().sheets);
    expect(read.partners.names).not.toBeNull();
    await start();
    expect(from).toBe('snapshot');
    expect(told()).toEqual(before);
    // What was read of all sheets was kept too.
    expect(columnsOf(kept.current().sheets)).toEqual(read);
    // Changes come on top of what was kept.
    await writeFile(file('ett.txt'), text(1, '1 500 000 kr'));
    await until(() => budget(1) === 1_500_000);
    await start();
    expect(from).toBe('snapshot');
    expect(budget(1)).toBe(1_500_000);
    expect(faults).toEqual([]);
  });
});
