import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { expect, it, onTestFinished } from 'vitest';
import { checkDisk, checkNode, isReadByOthers } from '../../src/operations/check-machine.js';

it.each([
  ['18.20.4', '2026-01-01', 'fault', 'node-too-old'],
  ['20.18.3', '2026-01-01', 'fault', 'node-too-old'],
  ['20.19.0', '2026-01-01', 'ok', 'node-supported'],
  ['20.19.0', '2026-05-01', 'warning', 'node-ended'],
  ['23.11.0', '2026-05-01', 'warning', 'node-odd'],
  ['24.11.0', '2026-05-01', 'ok', 'node-supported'],
  ['26.0.0', '2027-05-01', 'ok', 'node-supported'],
])('finds Node %s on %s: %s, %s', (version, today, level, code) => {
  expect(checkNode(version, today)).toMatchObject({ level, code });
});

it('finds how much is free where a folder is', async () => {
  const { values, check } = await checkDisk(tmpdir());
  expect(check).toBe('store');
  expect(values['megabytes']).toBeGreaterThan(0);
});

it.skipIf(process.platform === 'win32')('finds whether others may read a folder', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'rights-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  expect(await isReadByOthers(folder)).toBe(false);
  await chmod(folder, 0o750);
  expect(await isReadByOthers(folder)).toBe(true);
  expect(await isReadByOthers(path.join(folder, 'absent'))).toBe(false);
});
