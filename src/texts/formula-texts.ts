// How a figure was worked out, in words, in both languages.

import type { Language } from '../model/language.js';

export interface FormulaTexts {
  readonly sum: (values: number) => string;
  readonly sumDividedBy: (values: number) => string;
  readonly projects: (count: number, chosenBy: string) => string;
  readonly and: string;
  /** A day lies within a stretch of days. */
  readonly within: string;
  readonly notWithin: string;
  /** Two stretches of days that may have days in common. */
  readonly against: (one: string, other: string) => string;
  readonly named: (name: string) => string;
  readonly notNamed: (name: string) => string;
  readonly not: (claim: string) => string;
}

const sv: FormulaTexts = {
  sum: (values) => `summan av ${values} ${values === 1 ? 'värde' : 'värden'}`,
  sumDividedBy: (values) => `summan delad med ${values}`,
  projects: (count, chosenBy) =>
    chosenBy === '' ? `${count} projekt` : `${count} projekt: ${chosenBy}`,
  and: 'och',
  within: 'inom',
  notWithin: 'utanför',
  against: (one, other) => `${one} jämfört med ${other}`,
  named: (name) => `${name} nämns`,
  notNamed: (name) => `${name} nämns inte`,
  not: (claim) => `inte så: ${claim}`,
};

const en: FormulaTexts = {
  sum: (values) => `the sum of ${values} ${values === 1 ? 'value' : 'values'}`,
  sumDividedBy: (values) => `the sum divided by ${values}`,
  projects: (count, chosenBy) => {
    const projects = `${count} ${count === 1 ? 'project' : 'projects'}`;
    return chosenBy === '' ? projects : `${projects}: ${chosenBy}`;
  },
  and: 'and',
  within: 'within',
  notWithin: 'outside',
  against: (one, other) => `${one} set against ${other}`,
  named: (name) => `${name} is named`,
  notNamed: (name) => `${name} is not named`,
  not: (claim) => `not so: ${claim}`,
};

export const formulaTexts: { readonly [L in Language]: FormulaTexts } = { sv, en };
