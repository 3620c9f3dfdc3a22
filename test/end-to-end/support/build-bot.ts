// The sources → a built bot in a folder of its own, so that tests run it as users do: as a process.

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const BUILDS = path.join(ROOT, '.build');
/** A build of other sources may still be in use by tests that run beside these. */
const OUTDATED_MS = 60 * 60_000;
const LONGEST_BUILD_MS = 120_000;

/**
 * Builds without checking types, which is done elsewhere; once for the same sources, whoever asks
 * first. The folder lies in the project, where packages are found.
 */
export async function buildBot(): Promise<{
  readonly main: string;
  readonly remove: () => Promise<void>;
}> {
  await mkdir(BUILDS, { recursive: true });
  const folder = path.join(BUILDS, `bot-${await hashSources()}`);
  const lock = `${folder}.lock`;
  for (let waited = 0; !existsSync(folder); waited += 100) {
    // Made by one of the tests that run at the same time, the others wait for it.
    const isOurs = await mkdir(lock).then(
      () => true,
      () => false,
    );
    if (isOurs || waited > LONGEST_BUILD_MS) {
      if (!existsSync(folder)) await buildInto(folder);
      await rmdir(lock).catch(() => undefined);
    } else await wait(100);
  }
  return { main: path.join(folder, 'dist', 'main.js'), remove: removeOutdated };
}

async function hashSources(): Promise<string> {
  const entries = await readdir(path.join(ROOT, 'src'), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const file of [...files, path.join(ROOT, 'manifest.json')].sort())
    hash.update(file).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

async function buildInto(folder: string): Promise<void> {
  const made = await mkdtemp(path.join(BUILDS, 'making-'));
  await cp(path.join(ROOT, 'manifest.json'), path.join(made, 'manifest.json'));
  const options = ['--noCheck', '--composite', 'false', '--incremental', 'false'];
  await promisify(execFile)(process.execPath, [
    path.join(ROOT, 'node_modules/typescript/bin/tsc'),
    ...['--project', path.join(ROOT, 'src/tsconfig.json'), '--outDir', path.join(made, 'dist')],
    ...[...options, '--declaration', 'false', '--sourceMap', 'false'],
  ]);
  await rename(made, folder).catch(() => rm(made, { recursive: true, force: true }));
}

async function removeOutdated(): Promise<void> {
  const current = `bot-${await hashSources()}`;
  for (const name of await readdir(BUILDS)) {
    const folder = path.join(BUILDS, name);
    if (!/^(?:bot|making)-/.test(name) || name.startsWith(current)) continue;
    const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Infinity }));
    if (Date.now() - mtimeMs > OUTDATED_MS) await rm(folder, { recursive: true, force: true });
  }
}
