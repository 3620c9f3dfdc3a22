// What the bot says to those who watch a project, in both languages.

import type { Said } from '../model/card.js';
import type { Language } from '../model/language.js';
import { said } from './said.js';
import { hole, wording, type Template } from './template.js';

export interface WatchTexts {
  readonly changed: Template<'project'>;
  readonly removed: Template<'project'>;
  /** Why this was sent. */
  readonly why: Said;
}

const project = hole('project');

const sv: WatchTexts = {
  changed: wording`Bladet om ${project} har ändrats.`,
  removed: wording`Det finns inget blad om ${project} längre.`,
  why: said('Du får det här för att du bevakar projektet. På min flik Hem kan du sluta bevaka.'),
};

const en: WatchTexts = {
  changed: wording`The sheet about ${project} has changed.`,
  removed: wording`There is no sheet about ${project} any more.`,
  why: said('You get this because you watch the project. You can stop on my Home tab.'),
};

/** What the bot says to those who watch, by language. */
export const watchTexts: { readonly [L in Language]: WatchTexts } = { sv, en };
