// The page's sources → dist/page, only when they differ from those that dist/page was built from.

import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const SOURCES = new URL('.', import.meta.url);
const ROOT = new URL('../../../', SOURCES);
const STAMP = new URL('dist/page/sources.txt', ROOT);

/** Files outside the folder that decide what is built. */
const OUTSIDE = ['src/workspace/page-api.ts', 'package-lock.json'].map(
  (path) => new URL(path, ROOT),
);

/** Names and contents of all sources as one hash. */
async function stampOfSources() {
  const entries = await readdir(SOURCES, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => new URL(`${entry.parentPath}/${entry.name}`, 'file:'))
    .sort((a, b) => (a.pathname < b.pathname ? -1 : 1));
  const contents = await Promise.all([...files, ...OUTSIDE].map((file) => readFile(file)));
  const hash = createHash('sha256');
  files.forEach((file) => hash.update(`${file.pathname.slice(SOURCES.pathname.length)}\n`));
  contents.forEach((content) => hash.update(`${content.length}\n`).update(content));
  return hash.digest('hex');
}

const stamp = await stampOfSources();
if ((await readFile(STAMP, 'utf8').catch(() => '')) !== stamp) {
  // Whoever builds, for what: the page is the same.
  process.env['NODE_ENV'] = 'production';
  const { build } = await import('vite');
  await build({ configFile: fileURLToPath(new URL('vite.config.ts', SOURCES)) });
  await writeFile(STAMP, stamp);
}
