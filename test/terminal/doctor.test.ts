// The command `doctor` tells of each thing how it is and what to do.

import { describe, expect, it } from 'vitest';
import { diagnose, type Diagnosis } from '../../src/model/diagnosis.js';
import { doctor } from '../../src/terminal/doctor.js';
import { doctorEn } from '../../src/texts/doctor-en.js';
import { doctorSv } from '../../src/texts/doctor-sv.js';
import { settingsEn } from '../../src/texts/settings-en.js';
import { storeFaultWording } from '../../src/texts/store-fault-texts.js';
import { settingsSv } from '../../src/texts/settings-sv.js';
import { fakeTerminal } from './fake-terminal.js';

const WELL = diagnose('node', 'ok', 'node-supported', { version: '24.11.0' });
const WARNED = diagnose('settings', 'warning', 'env-file-doubled', { name: 'DATA_DIR' });
const FAULTY = diagnose('bot-token', 'fault', 'bot-token-refused', { reason: 'token_revoked' });

async function run(line: string, found: readonly Diagnosis[]) {
  const terminal = fakeTerminal();
  const code = await doctor(line.split(' ').filter(Boolean), terminal, () =>
    Promise.resolve(found),
  );
  return { code, output: terminal.written(), errors: terminal.complained() };
}

describe('the command doctor', () => {
  it('has a line for each thing, and what to do below it', async () => {
    const { code, output } = await run('', [WELL, WARNED, FAULTY]);
    expect(code).toBe(1);
    expect(output).toMatch(/^OK +Node +Node 24\.11\.0$/m);
    expect(output).toMatch(/^varning +Inställningar +\.env sätter DATA_DIR flera gånger/m);
    expect(output).toMatch(
      /^fel +Bot-token +Slack godtar inte SLACK_BOT_TOKEN \(token_revoked\)$/m,
    );
    expect(output).toMatch(/^ +→ Installera appen igen/m);
    expect(output).toContain('Fel: 1, varningar: 1.');
  });

  it('tells what is wrong with a setting in the language of the report', async () => {
    const values = { name: 'PORT', example: '3000', most: 65_535 };
    const found = [diagnose('settings', 'fault', 'port-wrong', values)];
    const { output } = await run('', found);
    expect(output).toMatch(/^fel +Inställningar +PORT är ingen port$/m);
    expect(output).toMatch(/^ +→ Skriv ett helt tal från 1 till 65535, till exempel PORT=3000$/m);
    expect((await run('--lang en', found)).output).toMatch(/Settings +PORT is not a port$/m);
  });

  it('ends with 0 where there are warnings only', async () => {
    expect(await run('', [WELL, WARNED])).toMatchObject({ code: 0 });
  });

  it('tells the same as data', async () => {
    const { code, output } = await run('--json --lang en', [WELL, FAULTY]);
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      ok: false,
      checks: [
        { check: 'node', level: 'ok', told: 'Node 24.11.0', remedy: null },
        { check: 'bot-token', level: 'fault', code: 'bot-token-refused' },
      ],
    });
  });

  it('refuses words it does not know', async () => {
    expect(await run('--jsn', [])).toMatchObject({ code: 2 });
    expect(await run('now', [])).toMatchObject({ code: 2 });
  });

  it('asks for the same values in both languages', () => {
    const holes = (words: readonly (string | null)[]): readonly string[] =>
      [...new Set(words.join(' ').match(/\{\w+\}/g))].sort();
    const told = ([code, words]: [string, readonly (string | null)[]]) => [code, holes(words)];
    for (const [sv, en] of [
      [doctorSv.lines, doctorEn.lines],
      [settingsSv, settingsEn],
      [storeFaultWording.sv, storeFaultWording.en],
    ] as const)
      expect(Object.entries(en).map(told)).toEqual(Object.entries(sv).map(told));
  });
});
