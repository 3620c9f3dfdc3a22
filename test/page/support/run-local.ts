// A built bot → the local workspace that it starts without tokens, as a process of its own.

import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PAGE_DIRECTORY } from '../../support/build-page.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export interface LocalBot {
  /** The page's address, as the process printed it. */
  readonly address: string;
  readonly output: () => string;
  /** Stops it as Ctrl+C does; gives the exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Starts it with the first project sheet and the fictional ones, and waits for its address. */
export async function runLocal(
  main: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<LocalBot> {
  await cp(PAGE_DIRECTORY, join(dirname(main), 'page'), { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), 'local-'));
  const documents = join(folder, 'documents');
  await cp(join(ROOT, 'test/documents'), documents, { recursive: true });
  await cp(join(ROOT, 'seeds'), documents, { recursive: true });
  const child = spawn(process.execPath, [main], {
    cwd: folder,
    env: { DOCUMENTS_DIR: documents, DATA_DIR: join(folder, 'data'), ...settings },
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/u.exec(output)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then((code) => {
      reject(new Error(`The bot ended with ${String(code)}:\n${output}`));
    });
  });
  return {
    address,
    output: () => output,
    async stop() {
      child.kill('SIGINT');
      const code = await ended;
      await rm(folder, { recursive: true, force: true });
      return code;
    },
  };
}
