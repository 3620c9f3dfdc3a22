// The page's sources → dist/page, once before all tests and only where they changed.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the page is built to. */
export const PAGE_DIRECTORY = fileURLToPath(new URL('../../dist/page', import.meta.url));

/** Runs once before all tests. */
export function setup(): void {
  execFileSync(process.execPath, ['src/workspace/page/build-page.js'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
}
