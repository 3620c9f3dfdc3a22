// The lock file → a table of licences with the packages under each, on standard output.

import { readFileSync } from 'node:fs';
import process from 'node:process';
import { groupBy } from '../../src/model/group-by.js';
import { fits, listLicences, type Licensed, type LockFile } from './list-licences.js';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
const packages = listLicences(lock);

function write(title: string, chosen: readonly Licensed[]): void {
  process.stdout.write(`${title}: ${chosen.length} packages\n`);
  const groups = groupBy(chosen, ({ licence }) => licence);
  for (const [licence, ones] of [...groups].sort(([, a], [, b]) => b.length - a.length)) {
    const names = ones.map(({ name, version }) => `${name} ${version}`).join(', ');
    process.stdout.write(`  ${licence} (${ones.length}): ${names}\n`);
  }
}

write(
  'Shipped with the bot',
  packages.filter(({ isShipped }) => isShipped),
);
write(
  'For building and testing',
  packages.filter(({ isShipped }) => !isShipped),
);
const misfits = packages.filter((one) => !fits(one));
process.stdout.write(`Not agreed on: ${misfits.map(({ name }) => name).join(', ') || 'none'}\n`);
process.exitCode = misfits.length === 0 ? 0 : 1;
