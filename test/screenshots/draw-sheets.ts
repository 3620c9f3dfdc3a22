// Pictures of answers with their questions → contact sheets, a few answers side by side on each.

import path from 'node:path';
import type { Browser } from 'playwright-core';

export interface Shot {
  readonly id: string;
  readonly question: string;
  /** PNG in base64, by theme. */
  readonly pictures: Readonly<Record<string, string>>;
}

const COLUMNS = 4;
const ON_A_SHEET = 12;
const WIDTH = 1680;

/** Writes `<name>-<theme>-<number>.png` into the folder; gives a line about what was written. */
export async function drawSheets(
  browser: Browser,
  folder: string,
  name: string,
  theme: string,
  shots: readonly Shot[],
): Promise<string> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 900 } });
  let sheets = 0;
  for (let from = 0; from < shots.length; from += ON_A_SHEET) {
    sheets += 1;
    await page.setContent(sheetHtml(theme, shots.slice(from, from + ON_A_SHEET)));
    const file = path.join(folder, `${name}-${theme}-${sheets}.png`);
    await page.screenshot({ path: file, fullPage: true });
  }
  await page.close();
  return `${name} ${theme}: ${shots.length} answers on ${sheets} sheets`;
}

function sheetHtml(theme: string, shots: readonly Shot[]): string {
  const isDark = theme === 'dark';
  const figures = shots.map(
    ({ id, question, pictures }) =>
      `<figure><figcaption>${escapeHtml(`${id} ${question}`)}</figcaption><img src="data:image/png;base64,${pictures[theme] ?? ''}"></figure>`,
  );
  return `<!doctype html><style>
    body { margin: 8px; columns: ${COLUMNS}; column-gap: 8px; font: 13px sans-serif;
      background: ${isDark ? '#000' : '#ddd'}; color: ${isDark ? '#ddd' : '#000'} }
    figure { margin: 0 0 12px; break-inside: avoid }
    figcaption { font-weight: bold; padding: 4px 0 }
    img { width: 100%; display: block }
  </style>${figures.join('')}`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
