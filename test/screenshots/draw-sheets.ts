// Pictures of answers with their questions → contact sheets, a few answers side by side on each.

import path from 'node:path';
import type { Browser } from 'playwright-core';

export interface Shot {
  readonly id: string;
  readonly question: string;
  /** Others whose answer looks the same, by id; they are named beside it and not drawn again. */
  readonly same: readonly string[];
  /** PNG in base64, by theme. */
  readonly pictures: Readonly<Record<string, string>>;
}

const COLUMNS = 4;
const WIDTH = 1680;
const GAP = 8;
/** So that a sheet can be read whole on a screen. */
const HEIGHT = 1350;
const CAPTION = 50;

/** Writes `<name>-<theme>-<number>.png` into the folder; gives a line about what was written. */
export async function drawSheets(
  browser: Browser,
  folder: string,
  name: string,
  theme: string,
  shots: readonly Shot[],
): Promise<string> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 900 } });
  const sheets = shareOut(shots, theme);
  for (const [at, sheet] of sheets.entries()) {
    await page.setContent(sheetHtml(theme, sheet));
    await page.screenshot({
      path: path.join(folder, `${name}-${theme}-${at + 1}.png`),
      fullPage: true,
    });
  }
  await page.close();
  return `${name} ${theme}: ${shots.length} different answers on ${sheets.length} sheets`;
}

/** Column by column, sheet by sheet, in the order given; a picture that is taller than a sheet gets a column alone. */
function shareOut(shots: readonly Shot[], theme: string): readonly (readonly Column[])[] {
  const columns: Column[] = [];
  let left = 0;
  for (const shot of shots) {
    const height = drawnHeight(shot.pictures[theme] ?? '') + CAPTION;
    if (columns.length === 0 || height > left) {
      columns.push([]);
      left = HEIGHT;
    }
    columns.at(-1)?.push(shot);
    left -= height;
  }
  const sheets: Column[][] = [];
  while (columns.length > 0) sheets.push(columns.splice(0, COLUMNS));
  return sheets;
}

type Column = Shot[];

/** The size stands in the first chunk of every PNG. */
function drawnHeight(picture: string): number {
  const head = Buffer.from(picture.slice(0, 64), 'base64');
  return (head.readUInt32BE(20) * (WIDTH / COLUMNS - GAP)) / head.readUInt32BE(16);
}

function sheetHtml(theme: string, columns: readonly Column[]): string {
  const isDark = theme === 'dark';
  const drawn = columns.map(
    (shots) => `<div>${shots.map((shot) => figureHtml(shot, theme)).join('')}</div>`,
  );
  return `<!doctype html><style>
    body { margin: ${GAP}px; display: flex; gap: ${GAP}px; font: 13px sans-serif;
      background: ${isDark ? '#000' : '#ddd'}; color: ${isDark ? '#ddd' : '#000'} }
    div { width: calc(${100 / COLUMNS}% - ${GAP}px) }
    figure { margin: 0 0 12px }
    figcaption { font-weight: bold; padding: 4px 0; overflow-wrap: anywhere }
    img { width: 100%; display: block }
  </style>${drawn.join('')}`;
}

function figureHtml({ id, question, same, pictures }: Shot, theme: string): string {
  const others = same.length === 0 ? '' : ` (+${same.length})`;
  return `<figure><figcaption>${escapeHtml(`${id}${others} ${question.slice(0, 200)}`)}</figcaption><img src="data:image/png;base64,${pictures[theme] ?? ''}"></figure>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
