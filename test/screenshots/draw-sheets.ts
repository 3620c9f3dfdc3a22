// Messages with their captions → contact sheets, drawn by the workspace's page as many at once as a sheet takes.

import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Message } from '../../src/workspace/state/state.js';
import type { Workspace } from '../../src/workspace/workspace.js';

export interface Shot {
  readonly caption: string;
  readonly message: Message;
}

export interface Sheets {
  /** Pictures are `<name>-<number>.png`. */
  readonly name: string;
  readonly folder: string;
  readonly theme: 'light' | 'dark';
  /** Whose page it is, and how their browser is set. */
  readonly person: string;
  readonly locale: string;
}

const COLUMNS = 4;
/** What a message has in a thread at the side of a channel. */
const COLUMN = 384;
const GAP = 16;
/** So that a sheet can be read whole on a screen. */
const HEIGHT = 1520;
/** So many answers are loaded at once. */
const LOADED = 80;
/** The messages alone: no head with name and time, no bars, nothing to write in. */
const BARE = `
  html, body, #root, .page, .columns { height: auto; overflow: visible }
  .top-bar, .sidebar, .channel, .banner, .panel-head, .composer, .reply-count, .day,
  .message-head, .gutter, .toolbar, .notices { display: none !important }
  .panel.thread { width: 100%; border: 0 }
  .panel.thread .messages { overflow: visible; padding: 0 }
  .panel.thread .message { display: block; padding: 0; background: none }
  .panel.thread ol { position: relative; width: ${COLUMNS * (COLUMN + GAP)}px }
  .panel.thread ol > li { position: absolute; width: ${COLUMN}px }
  .caption { margin: 0 0 4px; padding: 2px 6px; background: #ffd54a; color: #000;
    font: bold 12px sans-serif; overflow-wrap: anywhere }
`;

const ITEMS = `document.querySelectorAll('aside.thread ol > li')`;

/** Gives how many sheets were drawn. */
export async function drawSheets(
  browser: Browser,
  workspace: Workspace,
  shots: readonly Shot[],
  sheets: Sheets,
): Promise<number> {
  const page = await browser.newPage({
    locale: sheets.locale,
    colorScheme: sheets.theme,
    viewport: { width: COLUMNS * (COLUMN + GAP), height: HEIGHT },
  });
  let drawn = 0;
  let rows: readonly string[] = [];
  for (let at = 0; at < shots.length; at += LOADED) {
    const loaded = shots.slice(at, at + LOADED);
    await load(page, workspace, sheets.person, loaded);
    rows = await hideRowsOfButtons(page, rows);
    for (const sheet of packed(await heightsOf(page))) {
      const height = await place(page, sheet);
      drawn += 1;
      await page.screenshot({
        path: path.join(sheets.folder, `${sheets.name}-${drawn}.png`),
        clip: { x: 0, y: 0, width: COLUMNS * (COLUMN + GAP), height },
        fullPage: true,
        animations: 'disabled',
      });
    }
  }
  await page.close();
  return drawn;
}

/** All of them as the replies of one thread. */
async function load(
  page: Page,
  workspace: Workspace,
  person: string,
  shots: readonly Shot[],
): Promise<void> {
  const channel = workspace.directChannel(person);
  const list = workspace.state.messages.get(channel);
  if (!list) throw new Error(`Nothing was said in the direct messages of ${person}`);
  list.length = 0;
  const root = workspace.directMessage(person, '–');
  list.push(...shots.map(({ message }) => ({ ...message, channel, thread_ts: root.ts })));
  // Another address for each, so that the page is loaded anew.
  await page.goto('about:blank');
  await page.goto(`${workspace.address}/?as=${root.user}#/${channel}/${root.ts}`);
  await page.addStyleTag({ content: BARE });
  const items = page.locator('aside.thread ol > li');
  await items.nth(shots.length).waitFor();
  const captions = JSON.stringify(['', ...shots.map(({ caption }) => caption)]);
  await page.evaluate(`for (const [index, item] of [...${ITEMS}].entries()) {
    const caption = document.createElement('p');
    caption.className = 'caption';
    caption.textContent = ${captions}[index];
    item.prepend(caption);
  }`);
}

/** Leaves out the rows of buttons that were drawn before; gives all that were drawn. */
async function hideRowsOfButtons(page: Page, drawn: readonly string[]): Promise<readonly string[]> {
  return page.evaluate<string[]>(`(() => {
    const drawn = new Set(${JSON.stringify(drawn)});
    for (const row of document.querySelectorAll('.block-actions, .block-context_actions')) {
      const shown = row.textContent + row.querySelectorAll('button').length;
      if (drawn.has(shown)) row.style.display = 'none';
      drawn.add(shown);
    }
    return [...drawn];
  })()`);
}

/** Of the replies, without the root. */
async function heightsOf(page: Page): Promise<readonly number[]> {
  const heights = `[...${ITEMS}].slice(1).map((item) => item.getBoundingClientRect().height)`;
  return page.evaluate<number[]>(heights);
}

interface Placed {
  /** Among the replies. */
  readonly index: number;
  readonly column: number;
  readonly top: number;
  readonly height: number;
}

/** Column by column, sheet by sheet, in order; what is taller than a sheet has a column alone. */
function packed(heights: readonly number[]): readonly (readonly Placed[])[] {
  const sheets: Placed[][] = [];
  let column = COLUMNS;
  let top = 0;
  for (const [index, height] of heights.entries()) {
    if (top > 0 && top + height > HEIGHT) {
      column += 1;
      top = 0;
    }
    if (column >= COLUMNS) {
      sheets.push([]);
      column = 0;
      top = 0;
    }
    sheets.at(-1)?.push({ index, column, top, height });
    top += height + GAP;
  }
  return sheets;
}

/** Shows the messages of one sheet where they belong; gives the height of the sheet. */
async function place(page: Page, sheet: readonly Placed[]): Promise<number> {
  const places = Object.fromEntries(
    sheet.map(({ index, column, top }) => [
      index + 1,
      `left: ${column * (COLUMN + GAP)}px; top: ${top}px`,
    ]),
  );
  await page.evaluate(`for (const [index, item] of [...${ITEMS}].entries())
    item.style.cssText = ${JSON.stringify(places)}[index] ?? 'display: none'`);
  return Math.ceil(Math.max(...sheet.map(({ top, height }) => top + height)));
}
