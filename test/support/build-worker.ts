// The sources of the extracting thread → JavaScript, which is all that a thread can be started from.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILT = '.build/worker';

/** The address of the built thread. */
export const WORKER = new URL(
  `../../${BUILT}/documents/extract/extract-worker.js`,
  import.meta.url,
);

/** Runs once before all tests. */
export function setup(): void {
  execFileSync(
    process.execPath,
    [
      'node_modules/typescript/bin/tsc',
      'src/documents/extract/extract-worker.ts',
      ...['--ignoreConfig', '--noCheck', '--skipLibCheck', '--types', 'node'],
      ...['--target', 'es2023', '--module', 'nodenext', '--verbatimModuleSyntax'],
      ...['--rootDir', 'src', '--outDir', BUILT],
    ],
    { cwd: ROOT, stdio: 'inherit' },
  );
}
