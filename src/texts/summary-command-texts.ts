// What the command `summary` says in a terminal, in Swedish and English.

import type { Said } from '../model/card.js';
import type { Language } from '../model/language.js';
import type { SendState } from '../model/send.js';
import { said } from './said.js';

export interface SummaryCommandTexts {
  readonly usage: Said;
  readonly noChannel: Said;
  readonly whichWorkspace: (workspaces: readonly string[]) => Said;
  readonly badWeek: (given: string) => Said;
  readonly previewOrSend: Said;
  readonly unknownOption: (given: string) => Said;
  readonly noSubscription: (channel: string) => Said;
  readonly noTokens: Said;
  readonly thread: Said;
  readonly chart: (title: string) => Said;
  readonly state: (channel: string, week: string, state: SendState) => Said;
}

const sv: SummaryCommandTexts = {
  usage: said(`Veckobrevet i terminalen.

  npm run summary -- --channel C0123456789 --preview
  npm run summary -- --channel C0123456789 --week 2026-W47 --send

  --channel ID      kanalens id i Slack
  --workspace ID    arbetsytans id, om boten är installerad i flera
  --week VECKA      vecka att skriva om, 2026-W47 (annars den här veckan)
  --preview         visa brevet; ingenting skickas
  --send            skicka det, om det inte redan är skickat
  --lang sv|en      språk för förhandsvisningen
  --help            visa den här texten
`),
  noChannel: said('Skriv vilken kanal det gäller: --channel C0123456789. Se --help.'),
  whichWorkspace: (workspaces) =>
    said(
      workspaces.length === 0
        ? 'Ingen arbetsyta har installerat boten, och inget har sparats om den som angavs.'
        : `Skriv vilken arbetsyta det gäller, med --workspace: ${workspaces.join(', ')}.`,
    ),
  badWeek: (given) => said(`--week ska vara en vecka, skriven som 2026-W47. Jag fick ”${given}”.`),
  previewOrSend: said('Välj --preview eller --send.'),
  unknownOption: (given) => said(`Jag känner inte till ${given}. Se --help.`),
  noSubscription: (channel) =>
    said(`Kanalen ${channel} har inget veckobrev. Ställ in det i Slack med /projekt veckobrev.`),
  noTokens: said(
    'För att skicka behövs SLACK_BOT_TOKEN, eller inställningarna för många arbetsytor; se .env.example.',
  ),
  thread: said('I tråden:'),
  chart: (title) => said(`[Diagram: ${title}]`),
  state: (channel, week, state) => {
    const words: Record<SendState, string> = {
      open: 'är på väg; kör kommandot igen om en stund',
      scheduled: 'är lämnat till Slack, som skickar det om några minuter',
      sent: 'är skickat',
      skipped: 'hade inget nytt, och för sådana veckor skickas ingenting',
      unknown: 'är kanske skickat; det gick inte att ta reda på, så det skickas inte igen',
      missed: 'är inte skickat',
      refused: 'togs inte emot av Slack; loggen säger varför',
    };
    return said(`Veckobrevet ${week} i ${channel} ${words[state]}.`);
  },
};

const en: SummaryCommandTexts = {
  usage: said(`The weekly summary in the terminal.

  npm run summary -- --channel C0123456789 --preview
  npm run summary -- --channel C0123456789 --week 2026-W47 --send

  --channel ID      the channel's id in Slack
  --workspace ID    the workspace's id, where the bot is installed in several
  --week WEEK       the week to write of, 2026-W47 (otherwise this week)
  --preview         show the summary; nothing is sent
  --send            send it, unless it is sent already
  --lang sv|en      language of the preview
  --help            show this text
`),
  noChannel: said('Say which channel it is about: --channel C0123456789. See --help.'),
  whichWorkspace: (workspaces) =>
    said(
      workspaces.length === 0
        ? 'No workspace has installed the bot, and nothing is kept of the one that was named.'
        : `Say which workspace it is about, with --workspace: ${workspaces.join(', ')}.`,
    ),
  badWeek: (given) => said(`--week takes a week written as 2026-W47. I got “${given}”.`),
  previewOrSend: said('Choose either --preview or --send.'),
  unknownOption: (given) => said(`I do not know ${given}. See --help.`),
  noSubscription: (channel) =>
    said(`The channel ${channel} has no summary. Set it up in Slack with /projekt veckobrev.`),
  noTokens: said(
    'Sending takes SLACK_BOT_TOKEN, or the settings for many workspaces; see .env.example.',
  ),
  thread: said('In the thread:'),
  chart: (title) => said(`[Chart: ${title}]`),
  state: (channel, week, state) => {
    const words: Record<SendState, string> = {
      open: 'is on its way; run the command again in a while',
      scheduled: 'is handed to Slack, which sends it in a few minutes',
      sent: 'is sent',
      skipped: 'had no news, and for such weeks nothing is sent',
      unknown: 'may be sent; it could not be found out, so it is not sent again',
      missed: 'is not sent',
      refused: 'was refused by Slack; the log says why',
    };
    return said(`The summary ${week} in ${channel} ${words[state]}.`);
  },
};

export function summaryCommandTextsIn(language: Language): SummaryCommandTexts {
  return language === 'sv' ? sv : en;
}
