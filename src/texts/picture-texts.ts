// What tables, charts and tiles say, in both languages.

import type { Said } from '../model/card.js';
import type { Language } from '../model/language.js';
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
}

const sv: PictureTexts = {
  project: said('Projekt'),
  source: said('Källa'),
  nothing: said('–'),
  currency: (code) => said(code === 'SEK' ? 'kronor' : code === 'EUR' ? 'euro' : code),
  byProject: said(' per projekt'),
  byRegion: (measure) => said(`${measure} per region`),
  runningByYear: said('Pågående projekt per år'),
  projects: said('projekt'),
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
};

/** What pictures say, by language. */
export const pictureTexts: { readonly [L in Language]: PictureTexts } = { sv, en };
