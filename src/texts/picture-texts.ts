// What tables, charts and tiles say, in both languages.

import type { Said } from '../model/card.js';
import type { Language } from '../model/language.js';
import type { GroupFigure, GroupTopic } from '../model/groups.js';
import { said } from './said.js';

export interface PictureTexts {
  /** Heading of the column with the projects' names. */
  readonly project: Said;
  /** Heading of the column with the citations. */
  readonly source: Said;
  readonly nothing: Said;
  /** What money is counted in, by its code. */
  readonly currency: (code: string) => Said;
  /** After the name of what a table shows. */
  readonly byProject: Said;
  readonly byRegion: (measure: Said) => Said;
  /** Title of the chart of projects under way in each year. */
  readonly runningByYear: Said;
  readonly projects: Said;
  /** What groups are of, as the heading of a column. */
  readonly group: (by: GroupTopic) => Said;
  /** Several groups, within a sentence. */
  readonly groups: (by: GroupTopic) => Said;
  /** What is told of each group, as the heading of a column. */
  readonly groupFigure: (figure: GroupFigure) => Said;
  readonly figureByGroup: (figure: GroupFigure, by: GroupTopic) => Said;
  /** A chart of the first so many alone. */
  readonly firstOf: (title: Said, count: number) => Said;
}

const groupsSv: { readonly [T in GroupTopic]: string } = {
  owner: 'projektägare',
  projectLeader: 'projektledare',
  counties: 'län',
  municipalities: 'kommun',
  programmeArea: 'programområde',
  programme: 'program',
  priorityArea: 'insatsområde',
  thematicObjective: 'tematiskt mål',
  startYear: 'startår',
  endYear: 'slutår',
};
const groupsEn: { readonly [T in GroupTopic]: string } = {
  owner: 'project owner',
  projectLeader: 'project manager',
  counties: 'county',
  municipalities: 'municipality',
  programmeArea: 'programme area',
  programme: 'programme',
  priorityArea: 'priority area',
  thematicObjective: 'thematic objective',
  startYear: 'start year',
  endYear: 'end year',
};
const severalSv: { readonly [T in GroupTopic]: string } = {
  owner: 'projektägare',
  projectLeader: 'projektledare',
  counties: 'län',
  municipalities: 'kommuner',
  programmeArea: 'programområden',
  programme: 'program',
  priorityArea: 'insatsområden',
  thematicObjective: 'tematiska mål',
  startYear: 'startår',
  endYear: 'slutår',
};
const severalEn: { readonly [T in GroupTopic]: string } = {
  owner: 'project owners',
  projectLeader: 'project managers',
  counties: 'counties',
  municipalities: 'municipalities',
  programmeArea: 'programme areas',
  programme: 'programmes',
  priorityArea: 'priority areas',
  thematicObjective: 'thematic objectives',
  startYear: 'start years',
  endYear: 'end years',
};
const figuresSv: { readonly [F in GroupFigure]: string } = {
  projectCount: 'Projekt',
  sum: 'Beviljat stöd',
  average: 'Stöd i genomsnitt',
};
const figuresEn: { readonly [F in GroupFigure]: string } = {
  projectCount: 'Projects',
  sum: 'Grant',
  average: 'Average grant',
};

const sv: PictureTexts = {
  project: said('Projekt'),
  source: said('Källa'),
  nothing: said('–'),
  currency: (code) => said(code === 'SEK' ? 'kronor' : code === 'EUR' ? 'euro' : code),
  byProject: said(' per projekt'),
  byRegion: (measure) => said(`${measure} per region`),
  runningByYear: said('Pågående projekt per år'),
  projects: said('projekt'),
  group: (by) => said(headed(groupsSv[by])),
  groups: (by) => said(severalSv[by]),
  groupFigure: (figure) => said(figuresSv[figure]),
  figureByGroup: (figure, by) => said(`${figuresSv[figure]} per ${groupsSv[by]}`),
  firstOf: (title, count) => said(`${title}, de ${count} första`),
};
const en: PictureTexts = {
  project: said('Project'),
  source: said('Source'),
  nothing: said('–'),
  currency: (code) => said(code),
  byProject: said(' by project'),
  byRegion: (measure) => said(`${measure} by region`),
  runningByYear: said('Projects running by year'),
  projects: said('projects'),
  group: (by) => said(headed(groupsEn[by])),
  groups: (by) => said(severalEn[by]),
  groupFigure: (figure) => said(figuresEn[figure]),
  figureByGroup: (figure, by) => said(`${figuresEn[figure]} by ${groupsEn[by]}`),
  firstOf: (title, count) => said(`${title}, the first ${count}`),
};

function headed(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What pictures say, by language. */
export const pictureTexts: { readonly [L in Language]: PictureTexts } = { sv, en };
