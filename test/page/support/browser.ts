// Chromium → pages for tests, with what went wrong in them noted.

import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it, onTestFinished } from 'vitest';

const PATHS = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const FOUND = PATHS.find((path) => path !== '' && existsSync(path));
const RESULTS = fileURLToPath(new URL('../../../test-results/page', import.meta.url));

export interface OpenedPage {
  readonly page: Page;
  /** Errors of scripts and of the policy, failed requests, and requests to anywhere else. */
  readonly troubles: readonly string[];
}

export interface TestBrowser {
  /** Opens an address in a browser profile of its own, closed after the test. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<OpenedPage>;
}

/** Tests that need a browser: skipped, and told so, where there is none; failed there on a build server. */
export function describeInBrowser(name: string, tests: (browser: TestBrowser) => void): void {
  if (FOUND === undefined && process.env['CI'] === undefined) {
    console.warn(`Skipped: "${name}". No Chromium was found; set CHROMIUM to its path.`);
    describe.skip(`${name} (no Chromium found)`, () => {
      it('needs a browser', () => undefined);
    });
    return;
  }
  describe(name, () => {
    let browser: Browser | null = null;
    beforeAll(async () => {
      if (FOUND === undefined) throw new Error('A build server must have Chromium');
      const isRoot = process.getuid?.() === 0;
      const args = isRoot ? ['--no-sandbox'] : [];
      browser = await chromium.launch({ executablePath: FOUND, args });
    }, 60_000);
    afterAll(() => browser?.close());
    tests({
      open: async (address, options) => {
        if (!browser) throw new Error('The browser did not start');
        return openPage(browser, address, options);
      },
    });
  });
}

async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({
    locale: 'sv-SE',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  const { origin } = new URL(address);
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) troubles.push(`elsewhere: ${request.url()}`);
  });
  await page.goto(address);
  await page.getByRole('main').waitFor();
  return { page, troubles };
}

/** Keeps a picture of the page in test-results/page. */
export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(RESULTS, { recursive: true });
  await page.screenshot({ path: join(RESULTS, `${name}.png`) });
}
