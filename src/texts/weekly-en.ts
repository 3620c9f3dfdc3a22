// English: what a weekly summary says.

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
const projects = counted('project', 'projects');
const questions = counted('question', 'questions');

export const weeklyEn: WeeklyTexts = {
  headlines: {
    overview: (week) => said(`Weekly summary, week ${week}: a first overview of the projects.`),
    news: (week) => wording`${said(`Weekly summary, week ${week}: `)}${parts}.`,
    quiet: (week) => said(`Weekly summary, week ${week}: no news of the projects.`),
    noProjects: (week) =>
      said(`Weekly summary, week ${week}: no project sheet belongs to the selection.`),
  },
  parts: {
    changed: (count) => said(`${projects(count)} changed`),
    added: (count) => said(`${projects(count)} added`),
    removed: (count) => said(`${projects(count)} removed`),
    coming: (count) => said(counted('date is near', 'dates are near')(count)),
    findings: (count) => said(counted('new thing to check', 'new things to check')(count)),
    open: (count) => said(`${questions(count)} had no answer`),
  },
  selections: {
    all: said('All projects.'),
    region: wording`Projects in ${name}.`,
    owner: wording`Projects owned by ${name}.`,
    projects: (count) => said(`${count} chosen ${count === 1 ? 'project' : 'projects'}.`),
  },
  since: (day) => said(`Compared with ${day}.`),
  changes: {
    both: wording`${field}: ${before} → ${after}`,
    added: wording`${field}: now ${after}, was not on the sheet before`,
    removed: wording`${field}: no longer on the sheet, before ${before}`,
    hidden: wording`${field}: changed; I do not show contact details here, but do ask me`,
    textBoth: wording`${field}: “${before}” has become “${after}”`,
    textAdded: wording`${field}: new text, “${after}”`,
    textRemoved: wording`${field}: text removed, “${before}”`,
    missing: said('missing'),
  },
  newSheet: said('new project'),
  removedSheet: said('the project no longer has a sheet'),
  starts: wording`starts ${date}`,
  ends: wording`ends ${date}`,
  figures: {
    count: said('Projects'),
    totalBudget: said('Total budget together'),
    grant: said('Grants together'),
    byPhase: said('Projects by status'),
    byRegion: said('Projects by region'),
    measure: said('Number of projects'),
    others: said('Others'),
    leftOut: (count) => said(` (${count} without a value)`),
  },
  sections: {
    changes: (week) => said(`All changes, week ${week}`),
    coming: (week) => said(`What starts and ends soon, week ${week}`),
    findings: (week) => said(`To check on the sheets, week ${week}`),
    questions: (week) => said(`Questions, week ${week}`),
  },
  findingOf: wording`${project}: ${finding}`,
  open: (count) => ({
    'missing-value': said(`${questions(count)} without an answer: the value is missing`),
    'no-such-field': said(`${questions(count)} without an answer: the sheet has no such field`),
    'no-such-project': said(`${questions(count)} about projects that have no sheet`),
    'no-such-person': said(`${questions(count)} about people who are on no sheet`),
  }),
  openQuestion: (count) => wording`${said(`${questions(count)} without an answer: `)}“${question}”`,
  asked: (count) => wording`${said(`${questions(count)} about `)}${field}`,
  moreInThread: said('Everything is in the thread.'),
};
