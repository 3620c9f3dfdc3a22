// The sources → a built bot in a folder of its own, so that tests run it as users do: as a process.

import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Builds without checking types, which is done elsewhere. The folder lies in the project, where packages are found. */
export async function buildBot(): Promise<{
  readonly main: string;
  readonly remove: () => Promise<void>;
}> {
  await mkdir(`${ROOT}/.build`, { recursive: true });
  const folder = await mkdtemp(`${ROOT}/.build/bot-`);
  const directory = `${folder}/dist`;
  await cp(`${ROOT}/manifest.json`, `${folder}/manifest.json`);
  const options = ['--noCheck', '--composite', 'false', '--incremental', 'false'];
  await promisify(execFile)(process.execPath, [
    `${ROOT}/node_modules/typescript/bin/tsc`,
    ...['--project', `${ROOT}/src/tsconfig.json`, '--outDir', directory],
    ...[...options, '--declaration', 'false', '--sourceMap', 'false'],
  ]);
  return {
    main: `${directory}/main.js`,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
