// Swedish: what a weekly summary says.

import { hole, wording } from './template.js';
import { said } from './said.js';
import type { WeeklyTexts } from './weekly-texts.js';

const after = hole('after');
const before = hole('before');
const date = hole('date');
const field = hole('field');
const finding = hole('finding');
const name = hole('name');
const parts = hole('parts');
const project = hole('project');
const question = hole('question');

const counted =
  (one: string, several: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : several}`;
const questions = counted('fråga', 'frågor');

export const weeklySv: WeeklyTexts = {
  headlines: {
    overview: (week) => said(`Veckobrev vecka ${week}: en första överblick över projekten.`),
    news: (week) => wording`${said(`Veckobrev vecka ${week}: `)}${parts}.`,
    quiet: (week) => said(`Veckobrev vecka ${week}: inget nytt om projekten.`),
    noProjects: (week) => said(`Veckobrev vecka ${week}: inget projektblad hör till urvalet.`),
  },
  parts: {
    changed: (count) => said(`${count} projekt har ändrats`),
    added: (count) => said(`${count} projekt ${count === 1 ? 'är nytt' : 'är nya'}`),
    removed: (count) => said(`${count} projekt ${count === 1 ? 'är borttaget' : 'är borttagna'}`),
    coming: (count) => said(`${count} datum närmar sig`),
    findings: (count) =>
      said(counted('ny sak att kontrollera', 'nya saker att kontrollera')(count)),
    open: (count) => said(`${questions(count)} fick inget svar`),
  },
  selections: {
    all: said('Alla projekt.'),
    region: wording`Projekt i ${name}.`,
    owner: wording`Projekt som ägs av ${name}.`,
    projects: (count) => said(`${count} ${count === 1 ? 'valt' : 'valda'} projekt.`),
  },
  since: (day) => said(`Jämfört med ${day}.`),
  changes: {
    both: wording`${field}: ${before} → ${after}`,
    added: wording`${field}: nu ${after}, stod inte på bladet förut`,
    removed: wording`${field}: står inte längre på bladet, förut ${before}`,
    hidden: wording`${field}: ändrat; kontaktuppgifter visar jag inte här, men fråga mig gärna direkt`,
    textBoth: wording`${field}: ”${before}” har blivit ”${after}”`,
    textAdded: wording`${field}: ny text, ”${after}”`,
    textRemoved: wording`${field}: text borttagen, ”${before}”`,
    missing: said('uppgift saknas'),
  },
  newSheet: said('nytt projekt'),
  removedSheet: said('projektet har inget blad längre'),
  starts: wording`börjar ${date}`,
  ends: wording`slutar ${date}`,
  figures: {
    count: said('Projekt'),
    totalBudget: said('Total budget tillsammans'),
    grant: said('Stöd tillsammans'),
    byPhase: said('Projekt efter läge'),
    byRegion: said('Projekt efter region'),
    measure: said('Antal projekt'),
    others: said('Övriga'),
    leftOut: (count) => said(` (${count} utan uppgift)`),
  },
  sections: {
    changes: (week) => said(`Alla ändringar vecka ${week}`),
    coming: (week) => said(`Det som börjar och slutar snart, vecka ${week}`),
    findings: (week) => said(`Att kontrollera på bladen, vecka ${week}`),
    questions: (week) => said(`Frågor vecka ${week}`),
  },
  findingOf: wording`${project}: ${finding}`,
  open: (count) => ({
    'missing-value': said(`${questions(count)} utan svar: uppgiften saknas på bladet`),
    'no-such-field': said(`${questions(count)} utan svar: bladet har ingen sådan uppgift`),
    'no-such-project': said(`${questions(count)} om projekt som inte har något blad`),
    'no-such-person': said(`${questions(count)} om personer som inte står på något blad`),
  }),
  openQuestion: (count) => wording`${said(`${questions(count)} utan svar: `)}”${question}”`,
  asked: (count) => wording`${said(`${questions(count)} om `)}${field}`,
  moreInThread: said('Allt står i tråden.'),
};
