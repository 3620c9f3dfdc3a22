// What differs between two days is told field by field, from snapshots that were written out and read back.

import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/documents/read-folder.js';
import { readSheet } from '../../src/documents/read-sheet.js';
import { diffSheets } from '../../src/facts/diff-sheets.js';
import { stateOf, type SheetState } from '../../src/facts/sheet-state.js';
import { readSnapshot, takeSnapshot } from '../../src/facts/take-snapshot.js';
import type { FieldChange, SheetsDifference } from '../../src/model/change.js';
import type { Sheet } from '../../src/model/sheet.js';
import type { SheetSnapshot } from '../../src/model/snapshot.js';
import { FICTIONAL, SEEDS } from '../support/open-library.js';

const LINES = [
  'Exempelprojektet Ljung',
  '',
  'Diarienummer: 2031/00001',
  'Namn: Exempelprojektet Ljung',
  'Projektägare: Exempelstads kommun',
  'Projektperiod: 2030-01-01 - 2032-12-31',
  'Total projektbudget: 3,5 mkr',
  'Kontaktperson: Vera Påhittad',
  '',
  'Målet är att fler ska få arbete i Exempelstad. Projektet samverkar med Region Exempelskogen.',
];

function sheet(lines: readonly string[] = LINES, path = 'ljung.txt'): Sheet {
  const read = readSheet({ path, lines, date: '2030-02-01' });
  if (!read) throw new Error(`No sheet: ${lines.join('\n')}`);
  return read;
}

/** The sheet with one line in place of another. */
function edited(from: string, to: string, path?: string): Sheet {
  expect(LINES).toContain(from);
  return sheet(
    LINES.map((line) => (line === from ? to : line)),
    path,
  );
}

/** As it comes back from the store. */
function remembered(of: Sheet): SheetState {
  return readSnapshot(JSON.parse(JSON.stringify(takeSnapshot(of))) as SheetSnapshot);
}

function difference(before: readonly Sheet[], after: readonly Sheet[]): SheetsDifference {
  return diffSheets(before.map(remembered), after.map(stateOf));
}

function changes(before: Sheet, after: Sheet): readonly FieldChange[] {
  return difference([before], [after]).changed.flatMap(({ changes: all }) => all);
}

const side = (reading: FieldChange['before']): string | null =>
  reading === null
    ? null
    : reading.origin === 'missing'
      ? `missing ${reading.source.quote}`
      : reading.origin === 'derived'
        ? reading.formula
        : `${reading.text} @ ${JSON.stringify(reading.sources[0].place)}`;

const NOTHING = { changed: [], added: [], removed: [], moved: [], newFindings: [] };

describe('the difference between two days', () => {
  it('is none where nothing changed, for every sheet at hand', async () => {
    for (const folder of [SEEDS, FICTIONAL]) {
      const { sheets } = await readFolder(folder);
      expect(sheets.length).toBeGreaterThan(0);
      expect(difference(sheets, sheets)).toEqual(NOTHING);
    }
  });

  it('has old and new value, each with its own line', () => {
    const before = sheet();
    const after = sheet([
      ...LINES.slice(0, 6),
      'Region: Exempelland',
      'Total projektbudget: 4 mkr',
      ...LINES.slice(7),
    ]);
    expect(
      changes(before, after).map((one) => [one.topic, side(one.before), side(one.after)]),
    ).toEqual([
      ['region', null, 'Exempelland @ {"kind":"line","line":7}'],
      ['totalBudget', '3,5 mkr @ {"kind":"line","line":7}', '4 mkr @ {"kind":"line","line":8}'],
    ]);
  });

  it('tells a value that went missing, with the empty line', () => {
    const gone = edited('Total projektbudget: 3,5 mkr', 'Total projektbudget: UPPGIFT SAKNAS');
    expect(changes(sheet(), gone).map((one) => side(one.after))).toEqual([
      'missing UPPGIFT SAKNAS',
    ]);
  });

  it('is none where a value is only written otherwise', () => {
    const written = edited('Total projektbudget: 3,5 mkr', 'Total projektbudget: 3 500 000 kr');
    expect(changes(sheet(), written)).toEqual([]);
  });

  it('is none where a line moved', () => {
    expect(changes(sheet(), sheet(['', ...LINES]))).toEqual([]);
  });

  it('is none where a change was taken back', () => {
    const other = edited('Projektägare: Exempelstads kommun', 'Projektägare: Region Exempelskogen');
    expect(changes(sheet(), other)).toHaveLength(1);
    expect(changes(sheet(), sheet())).toEqual([]);
  });

  it('tells a new partner once, and not again as changed prose', () => {
    const [prose = ''] = LINES.slice(-1);
    const more = edited(
      prose,
      prose.replace('Region Exempelskogen.', 'Region Exempelskogen och Exempelfors kommun.'),
    );
    expect(changes(sheet(), more).map(({ topic }) => topic)).toEqual(['partners']);
  });

  it('quotes sentences that came and went', () => {
    const [prose = ''] = LINES.slice(-1);
    const other = edited(prose, `${prose} Kurserna hålls på kvällstid.`);
    expect(changes(sheet(), other)).toMatchObject([
      {
        topic: 'description',
        before: null,
        after: {
          text: 'Kurserna hålls på kvällstid.',
          sources: [{ quote: 'Kurserna hålls på kvällstid.' }],
        },
      },
    ]);
  });

  it('knows a project by its number when its file has another name', () => {
    const moved = difference([sheet()], [sheet(LINES, 'arkiv/ljung-ny.txt')]);
    expect(moved).toMatchObject({
      ...NOTHING,
      moved: [{ from: 'ljung.txt', to: 'arkiv/ljung-ny.txt' }],
    });
  });

  it('knows a project without a number by its name when its file has another one', () => {
    const unnumbered = LINES.filter((line) => !line.startsWith('Diarienummer'));
    const before = sheet(unnumbered);
    expect(before.id).toBe('ljung.txt');
    expect(difference([before], [sheet(unnumbered, 'ny.txt')])).toMatchObject({
      ...NOTHING,
      moved: [{ from: 'ljung.txt', to: 'ny.txt' }],
    });
  });

  it('keeps apart two documents about one project', () => {
    const other = edited('Total projektbudget: 3,5 mkr', 'Total projektbudget: 9 mkr', 'b.txt');
    expect(difference([sheet(), other], [other, sheet()])).toEqual(NOTHING);
    expect(difference([sheet(), other], [other])).toMatchObject({
      ...NOTHING,
      removed: [{ id: '2031/00001' }],
    });
  });

  it('has projects that came and went', () => {
    const other = sheet(
      LINES.map((line) => line.replace('Ljung', 'Tall').replace('2031/00001', '2031/00002')),
      'tall.txt',
    );
    expect(difference([sheet()], [other])).toMatchObject({
      changed: [],
      added: [{ id: '2031/00002', name: { text: 'Exempelprojektet Tall' } }],
      removed: [{ id: '2031/00001', name: { text: 'Exempelprojektet Ljung' } }],
    });
  });

  it('has a finding that is new, once', () => {
    const reversed = edited(
      'Projektperiod: 2030-01-01 - 2032-12-31',
      'Projektperiod: 2033-01-01 - 2032-12-31',
    );
    const found = difference([sheet()], [reversed]).newFindings;
    expect(found.map(({ finding }) => finding.rule)).toEqual(['period-reversed']);
    expect(difference([reversed], [reversed]).newFindings).toEqual([]);
  });

  it('is none where an older version of the bot read the same words otherwise', () => {
    const now = sheet();
    const then = remembered(now);
    const poorer: SheetState = {
      ...then,
      fields: then.fields.map((field) => ({
        ...field,
        topic: `label:${field.label.toLowerCase()}`,
      })),
      extracted: [],
    };
    expect(diffSheets([poorer], [stateOf(now)])).toEqual(NOTHING);
  });
});

describe('a snapshot', () => {
  it('says the same as the sheet it was taken of', () => {
    // Of a fact with several parts the snapshot keeps the value and the sources of all of them.
    const now = JSON.parse(
      JSON.stringify(stateOf(sheet()), (key, value: unknown) =>
        key === 'parts' ? undefined : value,
      ),
    ) as SheetState;
    const back = remembered(sheet());
    expect({ ...back, findings: [] }).toEqual({ ...now, findings: [] });
  });

  it('cannot be read where a quote does not stand in its line', () => {
    const taken = takeSnapshot(sheet());
    const lines = taken.lines.map((line) => ({ ...line, text: 'annat' }));
    expect(() => readSnapshot({ ...taken, lines })).toThrow('does not read');
  });
});
