// The command `store` copies and puts back, and says what is wrong with its words.

import { describe, expect, it } from 'vitest';
import {
  storeCommand,
  type FileTroubleEnd,
  type RestoreEnd,
  type StoreHandlers,
} from '../../src/terminal/store-command.js';
import { fakeTerminal } from './fake-terminal.js';

const handlers = (given: Partial<StoreHandlers> = {}): StoreHandlers => ({
  folder: 'data',
  dataDir: 'data',
  move: null,
  backUp: () => Promise.resolve({ state: 'done', rows: 7, bytes: 8192 }),
  restore: () => Promise.resolve({ state: 'done', rows: 7 }),
  erase: () => Promise.resolve({ state: 'done', count: 4 }),
  ...given,
});

async function run(line: string, given = handlers()) {
  const terminal = fakeTerminal();
  const code = await storeCommand(line.split(' ').filter(Boolean), terminal, given);
  return { code, output: terminal.written(), errors: terminal.complained() };
}

describe('the command store', () => {
  it('says what was copied, and what was put back', async () => {
    expect(await run('backup m.db')).toMatchObject({
      code: 0,
      output: 'Kopian ligger i m.db (7 rader, 8192 byte) och är kontrollerad.\n',
    });
    expect(await run('restore m.db --lang en')).toMatchObject({
      code: 0,
      output: '7 rows are now in data. Start the bot.\n',
    });
  });

  it('tells how many rows of each table were moved, or that there is nowhere to move them', async () => {
    const tables = [
      { name: 'audit', rows: 2 },
      { name: 'watches', rows: 11 },
    ];
    const move = () => Promise.resolve({ state: 'done' as const, tables });
    expect(await run('move --lang en', handlers({ folder: null, move }))).toMatchObject({
      code: 0,
      output:
        '  audit             2\n  watches           11\nAll of it is now in PostgreSQL. What is in data is untouched. Start the bot.\n',
    });
    expect(await run('move')).toMatchObject({ code: 1 });
    expect((await run('move')).errors).toContain('DATABASE_URL är tom');
  });

  it.each<[RestoreEnd, string]>([
    [{ state: 'not-empty', rows: 3 }, 'skrivs över'],
    [{ state: 'in-use' }, 'Stoppa den'],
    [{ state: 'no-backup' }, 'finns inte'],
    [{ state: 'no-store-inside' }, 'ingen kopia'],
    [{ state: 'damaged' }, 'äldre kopia'],
    [{ state: 'newer' }, 'Uppgradera'],
  ])('says what to do where nothing was put back: %o', async (end, words) => {
    const { code, errors } = await run(
      'restore m.db',
      handlers({ restore: () => Promise.resolve(end) }),
    );
    expect(code).toBe(1);
    expect(errors).toContain(words);
  });

  it.each([
    ['backup', 'pg_dump'],
    ['restore', 'pg_restore'],
  ])('names the tool where the store is PostgreSQL: %s', async (action, tool) => {
    const { code, errors } = await run(`${action} m.db`, handlers({ folder: null }));
    expect(code).toBe(1);
    expect(errors).toContain(tool);
  });

  it.each([
    ['backup', 'FIL'],
    ['copy m.db', 'copy'],
    ['backup m.db n.db', 'n.db'],
    ['backup m.db --force', '--force'],
  ])('refuses "%s" with what to write instead', async (line, words) => {
    const { code, errors } = await run(line);
    expect(code).toBe(2);
    expect(errors).toContain(words);
  });

  it('erases a person by their id, and nobody by anything else', async () => {
    expect(await run('erase U0EXEMPEL1')).toMatchObject({ code: 0 });
    expect((await run('erase U0EXEMPEL1')).output).toContain('4 saker');
    expect(await run('erase maja')).toMatchObject({ code: 2 });
  });

  it.each<[FileTroubleEnd['state'], string, string]>([
    ['full', 'Frigör utrymme', 'Free some space'],
    ['forbidden', 'rättigheterna', 'the rights'],
    ['no-place', 'Rätta sökvägen', 'Mend the path'],
    ['busy', 'håller m.db låst', 'holds m.db locked'],
    ['broken', 'npm run store -- restore FIL\n', 'npm run store -- restore FILE\n'],
    ['failing', 'Se över disken', 'Look after the disk'],
  ])('tells which file is %s, and what to do, in both languages', async (state, sv, en) => {
    const end = () => Promise.resolve({ state, file: 'm.db' });
    const given = handlers({ backUp: end, restore: end, move: end });
    for (const action of ['backup m.db', 'restore m.db', 'move']) {
      const [own, english] = [await run(action, given), await run(`${action} --lang en`, given)];
      expect([own.code, english.code]).toEqual([1, 1]);
      expect(own.errors).toContain(sv);
      expect(english.errors).toContain(en);
    }
  });

  it.each<[string, string, string]>([
    ['erase U0EXEMPEL1', 'Raderingen är inte klar', 'The erasing is not done'],
    ['move', 'Inget är flyttat', 'Nothing has been moved'],
  ])(
    'tells what is wrong with the store, and what to do, in both languages: %s',
    async (line, sv, en) => {
      const fault = {
        code: 'store-password-refused',
        values: { host: 'db.exempel.se', user: 'lots' },
        moment: 'opening',
      } as const;
      const end = () => Promise.resolve({ state: 'store-fault' as const, fault });
      const given = handlers({ erase: end, move: end });
      const [own, english] = [await run(line, given), await run(`${line} --lang en`, given)];
      expect([own.code, english.code]).toEqual([1, 1]);
      expect(own.errors).toContain(
        'Lagret i PostgreSQL går inte att öppna: db.exempel.se godtar inte lösenordet för lots.\n  - Kontrollera användare och lösenord',
      );
      expect(own.errors).toContain(sv);
      expect(english.errors).toContain('does not accept the password of lots');
      expect(english.errors).toContain(en);
    },
  );

  it('tells of a store that fails on the way as of one that is open', async () => {
    const fault = {
      code: 'store-file-full',
      values: { folder: 'data' },
      moment: 'serving',
    } as const;
    const erase = () => Promise.resolve({ state: 'store-fault' as const, fault });
    const { errors } = await run('erase U0EXEMPEL1', handlers({ erase }));
    expect(errors).toContain(
      'Lagret i data fungerar inte: disken där är full.\n  - Frigör utrymme',
    );
  });

  it('tells of what nobody foresaw', async () => {
    const full = handlers({ backUp: () => Promise.reject(new Error('disk full')) });
    expect(await run('backup m.db', full)).toMatchObject({ code: 1 });
  });
});
