// The machine that the bot runs on → whether its Node and its disk will do.

import { stat, statfs } from 'node:fs/promises';
import process from 'node:process';
import { diagnose, type Diagnosis } from '../model/diagnosis.js';

const LEAST_NODE = [20, 19] as const;
/** @see https://github.com/nodejs/release#release-schedule */
const ENDS: Readonly<Record<number, string>> = {
  20: '2026-04-30',
  22: '2027-04-30',
  24: '2028-04-30',
};
const MEGABYTE = 1024 * 1024;
const LOW_MB = 500;
const FULL_MB = 50;

/** @param version such as 22.11.0 @param today the day, YYYY-MM-DD */
export function checkNode(version: string, today: string): Diagnosis {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const least = LEAST_NODE.join('.');
  const [leastMajor, leastMinor] = LEAST_NODE;
  if (major < leastMajor || (major === leastMajor && minor < leastMinor))
    return diagnose('node', 'fault', 'node-too-old', { version, least });
  const ended = ENDS[major];
  if (ended !== undefined && ended < today)
    return diagnose('node', 'warning', 'node-ended', { version, ended });
  if (major % 2 === 1) return diagnose('node', 'warning', 'node-odd', { version });
  return diagnose('node', 'ok', 'node-supported', { version });
}

/** The folder must be there. */
export async function checkDisk(folder: string): Promise<Diagnosis> {
  const { bavail, bsize } = await statfs(folder);
  const megabytes = Math.floor((bavail * bsize) / MEGABYTE);
  const values = { folder, megabytes };
  if (megabytes < FULL_MB) return diagnose('store', 'fault', 'disk-full', values);
  if (megabytes < LOW_MB) return diagnose('store', 'warning', 'disk-low', values);
  return diagnose('store', 'ok', 'disk-free', values);
}

/** True if others on this machine than the owner may read it; false where there are no such rights. */
export async function isReadByOthers(path: string): Promise<boolean> {
  if (process.platform === 'win32') return false;
  const found = await stat(path).catch(() => null);
  return found !== null && (found.mode & 0o044) !== 0;
}
