import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageState } from '../../src/workspace/page-api.js';
import { buildBot } from '../end-to-end/support/build-bot.js';
import { plainSpaces } from '../end-to-end/support/expect-accepted.js';
import { accessibilityFaults } from './support/accessibility.js';
import { describeInBrowser, picture } from './support/browser.js';
import { runLocal } from './support/run-local.js';
import type { LocalBot } from './support/run-local.js';

const BUDGET = '101 349 479 kr';
const SECONDS = 1000;

let bot: LocalBot;
let built: Awaited<ReturnType<typeof buildBot>>;
beforeAll(async () => {
  built = await buildBot();
  bot = await runLocal(built.main);
}, 120 * SECONDS);
afterAll(async () => {
  await bot.stop();
  await built.remove();
});

const channel = (page: Page) => page.getByRole('main');
const thread = (page: Page) => page.getByRole('complementary', { name: /^Tråd/u });
const drawer = (page: Page) => page.getByRole('complementary', { name: 'Om svaret' });

/** Asks in the talk with the bot and waits for the answer in the thread that opens. */
async function ask(page: Page, question: string): Promise<string> {
  await channel(page).getByRole('textbox').fill(question);
  await channel(page).getByRole('textbox').press('Enter');
  return answer(page, 2);
}

/** The text of the thread's message of this number, counted from 1, once it is there. */
async function answer(page: Page, number: number): Promise<string> {
  const message = thread(page)
    .getByRole('article')
    .nth(number - 1);
  await message.waitFor();
  return plainSpaces(await message.innerText());
}

async function switchTo(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /byt person/u }).click();
  await page.getByRole('menuitemradio', { name }).click();
  await page.getByRole('button', { name: new RegExp(`${name}.*byt person`, 'u') }).waitFor();
}

describeInBrowser('a newcomer on the page', (browser) => {
  it('asks a suggested question, gets a cited card, follows it and looks behind it', async () => {
    const { page, troubles } = await browser.open(bot.address);
    await picture(page, 'start-light');
    expect(await accessibilityFaults(page)).toEqual([]);

    await page
      .getByRole('region', { name: 'Förslag på frågor' })
      .getByRole('button')
      .first()
      .click();
    expect(await answer(page, 2)).toMatch(/\.txt · .+ · rad \d+/u);

    await page.getByRole('button', { name: 'Stäng tråden' }).click();
    expect(await ask(page, 'Hur stor är budgeten i Smart Kompetens?')).toContain(BUDGET);
    await picture(page, 'answer-light');
    expect(await accessibilityFaults(page)).toEqual([]);

    const [follow] = await thread(page).locator('.block-actions button').all();
    const question = await follow?.innerText();
    await follow?.click();
    expect(await answer(page, 3)).toMatch(/rad \d+/u);
    expect(question).toMatch(/\?$/u);

    const first = thread(page).getByRole('article').nth(1);
    await first.hover();
    await first.getByRole('button', { name: 'Om svaret' }).click();
    await drawer(page)
      .getByText('smart-kompetens.txt · Total projektbudget · rad 18')
      .first()
      .waitFor();
    await picture(page, 'drawer-sources-light');
    expect(await accessibilityFaults(page)).toEqual([]);
    await drawer(page).getByRole('tab', { name: 'Så förstods frågan' }).click();
    await drawer(page)
      .getByText('Hur stor är budgeten i Smart Kompetens?', { exact: true })
      .waitFor();
    await picture(page, 'drawer-trail-light');
    await drawer(page).getByRole('tab', { name: 'Block', exact: true }).click();
    await drawer(page).getByText('"type": "rich_text"').first().waitFor();
    expect(troubles).toEqual([]);
    const state = (await (await fetch(`${bot.address}/page/state`)).json()) as PageState;
    expect(state.refusals).toEqual([]);
  }, 60_000);

  it('mentions the bot in a channel, and opens the thread it answers in', async () => {
    const { page, troubles } = await browser.open(bot.address);
    await page.getByRole('button', { name: 'projekt', exact: true }).click();
    const composer = channel(page).getByRole('textbox');
    await composer.pressSequentially('@Pro');
    await page.getByRole('option', { name: /Projektlots/u }).waitFor();
    await composer.press('Enter');
    await composer.pressSequentially('När slutar Smart Kompetens?');
    await composer.press('Enter');
    await channel(page)
      .getByRole('button', { name: /1 svar/u })
      .click();
    expect(await answer(page, 2)).toMatch(/rad \d+/u);
    await picture(page, 'channel-light');
    expect(troubles).toEqual([]);
  }, 60_000);

  it('chooses between projects that share a name', async () => {
    const { page } = await browser.open(bot.address);
    expect(await ask(page, 'Hur stor är budgeten i Våtmark?')).toContain('Våtmark 3.0');
    await picture(page, 'choice-light');
    await thread(page)
      .getByRole('button', { name: /Våtmark 3\.0/u })
      .first()
      .click();
    const chosen = await answer(page, 3);
    expect(chosen).toContain('Våtmark 3.0');
    expect(chosen).toMatch(/rad \d+/u);
  }, 60_000);

  it('sees contact details as a member, and none as a guest', async () => {
    const { page } = await browser.open(bot.address);
    const question = 'Hur når jag kontaktpersonen för Smart Kompetens?';
    expect(await ask(page, question)).toMatch(/\S+@\S+\.\S+/u);
    await picture(page, 'contact-member-light');
    await switchTo(page, 'Gustav Gästman');
    await page.getByText('Du ser arbetsytan som Gustav Gästman (gäst).').waitFor();
    const answered = await ask(page, question);
    expect(answered).not.toMatch(/\S+@\S+\.\S+|\d{2,}-\d{5,}/u);
    expect(answered.length).toBeGreaterThan(20);
    await picture(page, 'contact-guest-light');
    await switchTo(page, 'Petra Partnersdotter');
    expect(await page.getByRole('navigation').getByRole('button').allInnerTexts()).toEqual([
      expect.stringContaining('samverkan'),
    ]);
  }, 60_000);

  it('asks by command, and alone sees the answer', async () => {
    const { page } = await browser.open(bot.address);
    await page.getByRole('button', { name: 'allmänt', exact: true }).click();
    await channel(page).getByRole('textbox').fill('/projekt När startade Smart Kompetens?');
    await channel(page).getByRole('textbox').press('Enter');
    await channel(page).getByText('Endast synligt för dig').waitFor();
    await picture(page, 'command-light');
    await switchTo(page, 'Alex Sample');
    await page.getByRole('button', { name: 'allmänt', exact: true }).click();
    await channel(page).getByText('Här börjar #allmänt').waitFor();
    expect(await channel(page).getByText('Endast synligt för dig').count()).toBe(0);
  }, 60_000);

  it('reads in the dark, with contrast enough', async () => {
    const { page } = await browser.open(bot.address, { colorScheme: 'dark' });
    await picture(page, 'start-dark');
    await ask(page, 'Hur stor är budgeten i Smart Kompetens?');
    await picture(page, 'answer-dark');
    expect(await accessibilityFaults(page)).toEqual([]);
    const message = thread(page).getByRole('article').nth(1);
    await message.hover();
    await message.getByRole('button', { name: 'Om svaret' }).click();
    await drawer(page).getByText('rad 18').first().waitFor();
    await picture(page, 'drawer-sources-dark');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ljust läge' }).click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    await page.reload();
    await page.getByRole('main').waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
  }, 60_000);

  it('needs no mouse', async () => {
    const { page } = await browser.open(bot.address);
    const { keyboard } = page;
    const focused = (): Promise<string> =>
      page.evaluate(
        '(document.activeElement.getAttribute("aria-label") ?? document.activeElement.innerText).trim()',
      );
    const tabTo = async (name: string): Promise<void> => {
      for (let presses = 0; presses < 40; presses += 1) {
        if ((await focused()) === name) return;
        await keyboard.press('Tab');
      }
      throw new Error(`Tab does not reach ${name}`);
    };
    await keyboard.press('Tab');
    expect(await focused()).toBe('Hoppa till meddelandena');
    await tabTo('Fråga Projektlots');
    await keyboard.type('Hur stor är budgeten i Smart Kompetens?');
    await keyboard.press('Enter');
    expect(await answer(page, 2)).toContain(BUDGET);
    expect(await focused()).toBe('Svara …');
    await keyboard.press('Shift+Tab');
    for (
      let presses = 0;
      presses < 12 && !(await focused()).startsWith('Projektlots, ');
      presses += 1
    )
      await keyboard.press('Shift+Tab');
    expect(await focused()).toMatch(/^Projektlots, \d\d:\d\d$/u);
    await tabTo('Om svaret');
    await keyboard.press('Enter');
    await drawer(page).waitFor();
    expect(await focused()).toBe('Stäng ”Om svaret”');
    await tabTo('Källor');
    await keyboard.press('ArrowRight');
    expect(await focused()).toBe('Så förstods frågan');
    await keyboard.press('Escape');
    await drawer(page).waitFor({ state: 'detached' });
    await tabTo('Svara …');
    await keyboard.press('Escape');
    await thread(page).waitFor({ state: 'detached' });
    await expect.poll(focused).toMatch(/^Maja Exempelsson, /u);
  }, 60_000);

  it('opens the home of the bot and a form of its shortcut', async () => {
    const { page, troubles } = await browser.open(bot.address);
    await page.getByRole('tab', { name: 'Hem' }).click();
    await page.getByRole('button', { name: 'Visa' }).first().waitFor();
    await picture(page, 'home-of-the-bot-light');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Meddelanden' }).click();
    await channel(page).getByRole('button', { name: 'Kommandon' }).click();
    await page.getByRole('menuitem', { name: /Hitta kontakt/u }).click();
    const dialog = page.getByRole('dialog', { name: 'Hitta kontakt' });
    await dialog.getByRole('textbox').fill('Smart Kompetens');
    await picture(page, 'find-contact-light');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(troubles).toEqual([]);
  }, 60_000);

  it('fits a narrow window', async () => {
    const { page } = await browser.open(bot.address, { viewport: { width: 360, height: 700 } });
    const overflow = (): Promise<number> =>
      page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    await picture(page, 'start-narrow');
    expect(await overflow()).toBe(0);
    await ask(page, 'Hur stor är budgeten i Smart Kompetens?');
    await picture(page, 'answer-narrow');
    expect(await overflow()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Stäng tråden' }).click();
    await page.getByRole('button', { name: 'Visa kanaler' }).click();
    await page.getByRole('button', { name: 'projekt', exact: true }).click();
    await page.getByRole('heading', { name: 'projekt', exact: true }).waitFor();
  }, 60_000);

  it('speaks English too', async () => {
    const { page } = await browser.open(`${bot.address}/?as=U0ALEX0001`, { locale: 'en-GB' });
    await page.getByRole('heading', { name: 'Try asking' }).waitFor();
    await picture(page, 'start-english');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'Svenska' }).click();
    await page.getByRole('heading', { name: 'Prova att fråga' }).waitFor();
    // No weekly summary is announced, so there is none to go to.
    expect(await page.getByRole('button', { name: 'Gå till nästa' }).count()).toBe(0);
  }, 60_000);
});

describe('the local workspace', () => {
  it('takes the next port where its own is taken, and says so where it was asked for', async () => {
    const second = await runLocal(built.main);
    expect(second.address).not.toBe(bot.address);
    const { port } = new URL(second.address);
    await expect(runLocal(built.main, { PORT: port })).rejects.toThrow(
      `Port ${port} is taken: set PORT to another one, or leave it empty.`,
    );
    expect(await second.stop()).toBe(0);
  }, 60_000);
});
