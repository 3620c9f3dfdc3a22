// The page's sources → static files in dist/page, with nothing loaded from elsewhere.

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Paths relative to the address that served the page, whatever it is.
  base: './',
  publicDir: false,
  build: {
    outDir: fileURLToPath(new URL('../../../dist/page', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // The policy allows no data: but for pictures, and no script outside files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  logLevel: 'warn',
});
