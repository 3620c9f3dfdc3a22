// A page → what axe finds wrong with its accessibility, in short lines.

import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** Rules of WCAG 2.2 A and AA and of good practice; contrast in the theme that is on show. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate<AxeResults>('axe.run(document)');
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => {
      const why = any[0]?.message ?? help;
      return `${id}: ${target.join(' ')}: ${why}`;
    }),
  );
}
