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
}

const sv: PictureTexts = {
  project: said('Projekt'),
  source: said('Källa'),
  nothing: said('–'),
  currency: (code) => said(code === 'SEK' ? 'kronor' : code === 'EUR' ? 'euro' : code),
};
const en: PictureTexts = {
  project: said('Project'),
  source: said('Source'),
  nothing: said('–'),
  currency: (code) => said(code),
};

/** What pictures say, by language. */
export const pictureTexts: { readonly [L in Language]: PictureTexts } = { sv, en };
