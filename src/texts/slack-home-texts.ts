// What the bot says in its Home in Slack, in both languages.

import type { Said } from '../model/card.js';
import type { Language } from '../model/language.js';
import { said } from './said.js';

export interface SlackHomeTexts {
  readonly title: Said;
  /** How many sheets there are, and how new they are; `readAt` is a date token of Slack's. */
  readonly freshness: (sheets: number, newest: string | null) => Said;
  readonly readAt: (token: string) => Said;
  readonly unread: (count: number) => Said;
  readonly searchLabel: Said;
  readonly searchPlaceholder: Said;
  readonly projects: (total: number) => Said;
  readonly found: (words: string, total: number) => string;
  readonly page: (page: number, pages: number) => Said;
  readonly earlier: Said;
  readonly later: Said;
  readonly all: Said;
  readonly show: Said;
  readonly watches: Said;
  readonly noWatches: Said;
  readonly helpTitle: Said;
  readonly help: Said;
  readonly privacyTitle: Said;
  readonly privacy: Said;
  readonly erase: Said;
  readonly eraseTitle: Said;
  readonly eraseText: Said;
  readonly eraseYes: Said;
  readonly eraseNo: Said;
  readonly erased: (count: number) => Said;
  readonly answerTitle: Said;
  readonly prompts: Said;
}

const sv: SlackHomeTexts = {
  title: said('Projektlots'),
  freshness: (sheets, newest) =>
    said(
      `${sheets} projektblad${newest === null ? '' : `, det nyaste från ${newest}`}. Varje uppgift jag svarar med visar dokument, fält och rad.`,
    ),
  readAt: (token) => said(`Bladen lästes ${token}.`),
  unread: (count) =>
    said(
      count === 1
        ? '1 dokument kunde inte läsas som projektblad.'
        : `${count} dokument kunde inte läsas som projektblad.`,
    ),
  searchLabel: said('Sök bland projekten'),
  searchPlaceholder: said('namn, ägare, person eller ort'),
  projects: (total) => said(total === 1 ? '1 projekt' : `${total} projekt`),
  found: (words, total) => `”${words}”: ${total} projekt`,
  page: (page, pages) => said(`Sida ${page} av ${pages}`),
  earlier: said('Föregående'),
  later: said('Nästa'),
  all: said('Visa alla'),
  show: said('Visa'),
  watches: said('Det här bevakar du'),
  noWatches: said(
    'Inget än. Tryck på ”Bevaka projektet” under ett svar, så skriver jag till dig när bladet ändras.',
  ),
  helpTitle: said('Så frågar du'),
  help: said(
    'Skriv ett direktmeddelande, nämn mig i en kanal eller använd /projekt för ett svar som bara du ser. Fråga om budget, stöd, period, partner, mål, kontaktpersoner och annat som står på bladen. Följ upp i tråden: ”och vem är kontaktperson?” Prova till exempel:',
  ),
  privacyTitle: said('Vad jag vet, och vem som ser det'),
  privacy: said(
    'Jag läser projektbladen, och det du skriver till mig. Jag läser inga kanaler. E-postadresser och telefonnummer visar jag för organisationens medlemmar, inte för gäster och inte öppet i kanaler; när jag visar dem antecknar jag vem som fick se vilken uppgift. Frågor sparas bara när inget blad kunde svara på dem, en begränsad tid, för att bladen ska kunna bli bättre.',
  ),
  erase: said('Radera det som sparats om mig'),
  eraseTitle: said('Radera?'),
  eraseText: said(
    'Dina sparade frågor, din återkoppling, dina bevakningar och våra samtal raderas. Anteckningar om vilka kontaktuppgifter du har fått se ligger kvar en tid, av hänsyn till dem som uppgifterna gäller.',
  ),
  eraseYes: said('Radera'),
  eraseNo: said('Avbryt'),
  erased: (count) =>
    said(
      count === 0
        ? 'Det fanns inget sparat om dig.'
        : `Raderat: ${count} ${count === 1 ? 'post' : 'poster'}.`,
    ),
  answerTitle: said('Svar'),
  prompts: said('Fråga mig om projekten'),
};

const en: SlackHomeTexts = {
  title: said('Projektlots'),
  freshness: (sheets, newest) =>
    said(
      `${sheets} project ${sheets === 1 ? 'sheet' : 'sheets'}${newest === null ? '' : `, the newest from ${newest}`}. Every value I answer with shows its document, field and line.`,
    ),
  readAt: (token) => said(`The sheets were read ${token}.`),
  unread: (count) =>
    said(
      count === 1
        ? '1 document could not be read as a project sheet.'
        : `${count} documents could not be read as project sheets.`,
    ),
  searchLabel: said('Search the projects'),
  searchPlaceholder: said('name, owner, person or place'),
  projects: (total) => said(total === 1 ? '1 project' : `${total} projects`),
  found: (words, total) => `“${words}”: ${total} ${total === 1 ? 'project' : 'projects'}`,
  page: (page, pages) => said(`Page ${page} of ${pages}`),
  earlier: said('Previous'),
  later: said('Next'),
  all: said('Show all'),
  show: said('Show'),
  watches: said('What you watch'),
  noWatches: said(
    'Nothing yet. Press “Watch project” under an answer and I will write to you when the sheet changes.',
  ),
  helpTitle: said('How to ask'),
  help: said(
    'Send a direct message, mention me in a channel, or use /projekt for an answer that only you see. Ask about budget, grant, period, partners, goals, contacts and whatever else the sheets say. Follow up in the thread: “and who is the contact?” Try for example:',
  ),
  privacyTitle: said('What I know, and who sees it'),
  privacy: said(
    'I read the project sheets, and what you write to me. I read no channels. I show e-mail addresses and phone numbers to members of the organisation, not to guests and not openly in channels; when I do, it is noted who was shown which field. Questions are kept only when no sheet could answer them, for a limited time, so that the sheets can become better.',
  ),
  erase: said('Erase what is kept about me'),
  eraseTitle: said('Erase?'),
  eraseText: said(
    'Your kept questions, your feedback, your watches and our conversations are erased. Notes of which contact details you were shown stay for a time, for the sake of the people they belong to.',
  ),
  eraseYes: said('Erase'),
  eraseNo: said('Cancel'),
  erased: (count) =>
    said(
      count === 0
        ? 'Nothing was kept about you.'
        : `Erased: ${count} ${count === 1 ? 'entry' : 'entries'}.`,
    ),
  answerTitle: said('Answer'),
  prompts: said('Ask me about the projects'),
};

/** What the bot says in its Home, by language. */
export const slackHomeTexts: { readonly [L in Language]: SlackHomeTexts } = { sv, en };
