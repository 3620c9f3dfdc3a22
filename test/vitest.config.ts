import { defineConfig } from 'vitest/config';
import { WORKER } from './support/build-worker.js';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [
    {
      // Threads cannot be started from TypeScript.
      name: 'built-worker',
      enforce: 'pre',
      transform: (code, id) =>
        id.endsWith('create-extractor.ts')
          ? code.replace(`new URL('./extract-worker.js'`, `new URL('${WORKER.href}'`)
          : undefined,
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build-worker.ts', 'test/support/build-page.ts'],
    env: { TZ: 'Pacific/Auckland' },
    testTimeout: 20_000,
    // Loading the program anew for every file took a third of the time; files keep no state in modules.
    isolate: false,
  },
});
