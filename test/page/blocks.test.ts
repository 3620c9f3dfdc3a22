import type { App } from '@slack/bolt';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.js';
import { PAGE_DIRECTORY } from '../support/build-page.js';
import { PROJEKT } from '../workspace/support/refusal.js';
import { clientOf, LATE_LOST_MS, startBolt, startWorkspace } from '../workspace/support/start.js';
import { accessibilityFaults } from './support/accessibility.js';
import { describeInBrowser, picture } from './support/browser.js';
import {
  ACTION_BLOCKS,
  CARD_BLOCKS,
  CHART_BLOCKS,
  FORM,
  HOME,
  MORE_CHART_BLOCKS,
  TABLE_BLOCKS,
  TEXT_BLOCKS,
} from './support/sample-blocks.js';

async function start(register: (app: App) => void = () => undefined): Promise<Workspace> {
  const { workspace } = await startWorkspace({ pageDirectory: PAGE_DIRECTORY });
  await startBolt(workspace, register, LATE_LOST_MS);
  return workspace;
}

async function post(workspace: Workspace, blocks: readonly object[]): Promise<void> {
  const message = { channel: PROJEKT, text: 'Exempel', blocks };
  await clientOf(workspace).chat.postMessage(message);
  expect(workspace.validationErrors).toEqual([]);
}

const inProjekt = (workspace: Workspace): string => `${workspace.address}/#/${PROJEKT}`;
const toDark = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Mörkt läge' }).click();

describeInBrowser('blocks on the page', (browser) => {
  it.each([
    ['text', TEXT_BLOCKS, 'Målet är 400 deltagare.'],
    ['cards', CARD_BLOCKS, 'Exempelprojektet Lärkan'],
    ['tables', TABLE_BLOCKS, 'Projekt och budget'],
    ['charts', CHART_BLOCKS, 'Stapel'],
    ['more-charts', MORE_CHART_BLOCKS, 'Cirkel'],
    ['actions', ACTION_BLOCKS, 'Öppna'],
  ])(
    'draws %s in light and dark, for eyes and for readers',
    async (name, blocks, seen) => {
      const workspace = await start();
      await post(workspace, blocks);
      const { page, troubles } = await browser.open(inProjekt(workspace), {
        viewport: { width: 1000, height: 1000 },
      });
      await page.getByText(seen).first().waitFor();
      expect(await page.getByText('kan inte ritas').count()).toBe(0);
      await picture(page, `blocks-${name}-light`);
      expect(await accessibilityFaults(page)).toEqual([]);
      await toDark(page);
      await picture(page, `blocks-${name}-dark`);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(troubles).toEqual([]);
    },
    40_000,
  );

  it('keeps wide blocks inside a narrow window', async () => {
    const workspace = await start();
    for (const blocks of [TEXT_BLOCKS, CARD_BLOCKS, TABLE_BLOCKS, CHART_BLOCKS, ACTION_BLOCKS])
      await post(workspace, blocks);
    const { page } = await browser.open(inProjekt(workspace), {
      viewport: { width: 340, height: 700 },
    });
    await page.getByText('Öppna').waitFor();
    await picture(page, 'blocks-narrow');
    const wide = await page.evaluate<number>(
      `Math.max(...[...document.querySelectorAll('.blocks')].map((one) => one.getBoundingClientRect().right))`,
    );
    expect(wide).toBeLessThanOrEqual(340);
  }, 40_000);

  it('sorts a table and leafs through it', async () => {
    const workspace = await start();
    await post(workspace, TABLE_BLOCKS);
    const { page } = await browser.open(inProjekt(workspace));
    const table = page.getByRole('table', { name: 'Projekt och budget' });
    const names = () => table.getByRole('rowheader').allInnerTexts();
    expect(await names()).toEqual(['Lärkan', 'Bäcken', 'Myren', 'Åsen', 'Näset']);
    await page.getByText('1–5 av 7').waitFor();
    await page.getByRole('button', { name: 'Nästa sida' }).click();
    expect(await names()).toEqual(['Heden', 'Viken']);
    await table.getByRole('button', { name: 'Projekt' }).click();
    expect(await names()).toEqual(['Bäcken', 'Heden', 'Lärkan', 'Myren', 'Näset']);
    await table.getByRole('button', { name: 'Budget' }).click();
    await table.getByRole('button', { name: 'Budget' }).click();
    expect((await names())[0]).toBe('Näset');
    const column = table.getByRole('columnheader', { name: 'Budget' });
    expect(await column.getAttribute('aria-sort')).toBe('descending');
  }, 40_000);

  it('presses, chooses, searches and confirms, and the app hears of each', async () => {
    const heard: string[] = [];
    const workspace = await start((app) => {
      app.action(/.*/u, async ({ ack, action, body, client }) => {
        await ack();
        const { action_id, selected_option, value } = action as never as {
          readonly action_id: string;
          readonly selected_option?: { readonly value: string };
          readonly value?: string;
        };
        heard.push(`${action_id} ${selected_option?.value ?? value ?? ''}`.trim());
        if (action_id !== 'go') return;
        const user = body.user.id;
        await client.chat.postEphemeral({ channel: PROJEKT, user, text: 'Bara för *dig*' });
      });
      app.options('find', async ({ ack, options: { value } }) => {
        const found = ['Lärkan', 'Lövet'].filter((name) =>
          name.toLowerCase().startsWith(value.toLowerCase()),
        );
        await ack({
          options: found.map((name) => ({
            text: { type: 'plain_text', text: name },
            value: name,
          })),
        });
      });
    });
    await post(workspace, ACTION_BLOCKS);
    const { page } = await browser.open(inProjekt(workspace));
    await page.getByRole('button', { name: 'Öppna' }).click();
    await page.getByText('Endast synligt för dig').waitFor();

    await page.getByRole('button', { name: 'Ta bort', exact: true }).click();
    await page.getByRole('button', { name: 'Behåll' }).click();
    await page.getByRole('button', { name: 'Ta bort', exact: true }).click();
    await picture(page, 'confirm-light');
    await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
    await workspace.waitFor(() => heard.includes('drop drop'));

    await page.getByRole('combobox', { name: 'Välj region' }).click();
    await page.getByRole('option', { name: 'Exempelkusten' }).click();
    await page.getByRole('combobox', { name: 'Sök projekt' }).fill('lä');
    await page.getByRole('option', { name: 'Lärkan' }).waitFor();
    expect(await page.getByRole('option').count()).toBe(1);
    await picture(page, 'suggestions-light');
    await page.getByRole('combobox', { name: 'Sök projekt' }).press('Enter');

    const message = page.locator('.message', { has: page.locator('.block-actions') });
    await message.locator('.block-actions').getByRole('button', { name: 'Mer' }).click();
    await page.getByRole('menuitem', { name: 'Visa källan' }).click();
    await page.getByRole('button', { name: 'Bra svar' }).click();
    await page.getByRole('button', { name: 'Bra svar', pressed: true }).waitFor();
    await page.getByRole('button', { name: 'Släng' }).click();
    await workspace.waitFor(() => heard.length === 7);
    expect(heard).toEqual([
      'go go',
      'drop drop',
      'region kust',
      'find Lärkan',
      'more source',
      'feedback good',
      'bin',
    ]);
  }, 40_000);

  it('fills in a form that a shortcut opens, is told what is wrong, and closes it', async () => {
    const saved: unknown[] = [];
    const workspace = await start((app) => {
      app.shortcut('search', async ({ ack, shortcut, client }) => {
        await ack();
        await client.views.open({ trigger_id: shortcut.trigger_id, view: FORM as never });
      });
      app.view('form', async ({ ack, view }) => {
        const name = view.state.values['name']?.['value']?.value;
        if (name === 'Lärkan') {
          saved.push(view.state.values);
          await ack();
        } else
          await ack({ response_action: 'errors', errors: { name: 'Det finns inget sådant.' } });
      });
    });
    const { page } = await browser.open(inProjekt(workspace));
    await page.getByRole('button', { name: 'Kommandon' }).click();
    await page.getByRole('menuitem', { name: /Sök/u }).click();
    const dialog = page.getByRole('dialog', { name: 'Bevaka projekt' });
    await dialog.waitFor();
    await picture(page, 'form-light');
    expect(await accessibilityFaults(page)).toEqual([]);

    await dialog.getByRole('button', { name: 'Spara' }).click();
    await dialog.getByText('Fyll i det här fältet.').first().waitFor();
    await dialog.getByRole('textbox', { name: 'Namn' }).fill('Lärka');
    await dialog.getByRole('checkbox', { name: /Budget/u }).check();
    await dialog.getByRole('combobox', { name: 'Vem' }).fill('alex');
    await dialog.getByRole('combobox', { name: 'Vem' }).press('Enter');
    await dialog.getByRole('combobox', { name: 'Vem' }).press('Tab');
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await dialog.getByText('Det finns inget sådant.').waitFor();
    await toPicture(page);
    await dialog.getByRole('textbox', { name: 'Namn' }).fill('Lärkan');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(saved).toMatchObject([
      {
        name: { value: { value: 'Lärkan' } },
        what: { value: { selected_options: [{ value: 'budget' }] } },
        who: { value: { selected_users: ['U0ALEX0001'] } },
      },
    ]);
  }, 40_000);

  async function toPicture(page: Page): Promise<void> {
    await page.evaluate(`document.documentElement.dataset.theme = 'dark'`);
    await picture(page, 'form-errors-dark');
    expect(await accessibilityFaults(page)).toEqual([]);
  }

  it('shows the home that the app publishes when its tab is opened', async () => {
    const workspace = await start((app) => {
      app.event('app_home_opened', async ({ event, client }) => {
        if (event.tab === 'home')
          await client.views.publish({ user_id: event.user, view: HOME as never });
      });
      app.action('watch', async ({ ack, body, client }) => {
        await ack();
        await client.chat.postMessage({ channel: body.user.id, text: 'Tillagt' });
      });
    });
    const { page } = await browser.open(workspace.address);
    await page.getByRole('tab', { name: 'Hem' }).click();
    await page.getByText('Du bevakar').waitFor();
    await picture(page, 'home-light');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Lägg till' }).click();
    await page.getByRole('tab', { name: 'Meddelanden' }).click();
    await page.getByText('Tillagt', { exact: true }).waitFor();
  }, 40_000);

  it('runs a message shortcut, reacts, edits and deletes', async () => {
    const asked: string[] = [];
    const workspace = await start((app) => {
      app.shortcut('ask_about', async ({ ack, shortcut }) => {
        asked.push(shortcut.type);
        await ack();
      });
    });
    const { page } = await browser.open(inProjekt(workspace));
    await page.getByRole('textbox').fill('Första');
    await page.getByRole('textbox').press('Shift+Enter');
    await page.getByRole('textbox').pressSequentially('andra');
    await page.getByRole('textbox').press('Enter');
    const message = page.getByRole('article').first();
    await message.getByText('andra').waitFor();
    expect(workspace.messages('projekt')[0]?.text).toBe('Första\nandra');
    const choose = async (menu: string, item: string | RegExp): Promise<void> => {
      await message.hover();
      await message.getByRole('button', { name: menu }).click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    await choose('Mer', /^Fråga/u);
    await workspace.waitFor(() => asked.length === 1);
    await choose('Reagera', /eyes/u);
    await message.getByRole('button', { name: /eyes: Maja/u }).click();
    await message.getByRole('button', { name: /eyes: Maja/u }).waitFor({ state: 'detached' });
    await choose('Mer', 'Redigera');
    await message.getByRole('textbox').fill('Ändrat');
    await message.getByRole('textbox').press('Enter');
    await message.getByText('(redigerat)').waitFor();
    await choose('Mer', 'Ta bort');
    await message.waitFor({ state: 'detached' });
  }, 40_000);

  it('tells what Slack refused, and that the server is gone', async () => {
    const workspace = await start();
    const { page } = await browser.open(inProjekt(workspace));
    await page.getByRole('textbox').fill('/nej');
    await page.getByRole('textbox').press('Enter');
    await page.getByRole('alert').getByText('Det kommandot finns inte.').waitFor();
    await page.getByRole('button', { name: 'Stäng meddelandet' }).click();
    await workspace.close();
    await page.getByText('Servern svarar inte.').waitFor();
    await picture(page, 'server-gone-light');
  }, 40_000);

  it('shows the way to the next weekly summary while the bot tells of one', async () => {
    let next: number | null = Date.UTC(2026, 2, 9, 7);
    const { workspace } = await startWorkspace({
      pageDirectory: PAGE_DIRECTORY,
      moveClock: {
        next: () => next,
        go: () => {
          next = null;
        },
      },
    });
    const { page } = await browser.open(workspace.address);
    await page.getByRole('button', { name: 'Gå till nästa veckobrev' }).click();
    await page
      .getByRole('button', { name: 'Gå till nästa veckobrev' })
      .waitFor({ state: 'detached' });
  }, 40_000);
});
