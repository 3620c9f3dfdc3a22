// The formula of a computed fact → the line under its value, as a reader would put it.

import type { Language } from '../model/language.js';
import { formulaTexts } from '../texts/formula-texts.js';
import { groupDigits } from './format-value.js';

/** A bare figure; not part of a date, a code or a figure that is grouped already. */
const FIGURE = /(?<![\p{L}\d/.,:\u00a0-])\d{5,}(?![\p{L}\d/:-])/gu;
/** A figure as a sheet writes it, with spaces. */
const GROUPED = /(?<![\p{L}\d/.,:-])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\p{L}\d/:-])/gu;
/** What is divided by or set against another figure is no year. */
const OPERAND =
  /(?<= [/<>≤≥=≠] )\d{4}(?![\p{L}\d/.,:-])|(?<![\p{L}\d/.,:\u00a0-])\d{4}(?= [<>≤≥=≠] \d)(?! [<>≤≥=≠] \d{4}-)/gu;
const SUM = /^Σ \((\d+)\)$/;
const AVERAGE = /^Σ \/ (\d+)$/;
const COUNT = /^n(?:\((.*)\))? = (\d+)$/;
const NOT = /^¬ \((.*)\)$/;
const OVERLAP = /^(.*) ∩ (.*)$/;
/** A day set against a stretch of days: against its last day where it lies later, or its first. */
const BESIDE = /([<>≤≥]) (\d{4}-\d\d-\d\d) – (\d{4}-\d\d-\d\d)$/;
const NAMED = /^(.*) ([∈∉])$/;

/** What a claim says that does not hold → what holds instead. */
const OPPOSITES: Readonly<Record<string, string>> = {
  '>': '≤',
  '<': '≥',
  '≥': '<',
  '≤': '>',
  '=': '≠',
};
const CLAIMED = /^([^<>≤≥=≠]+) ([<>≤≥=]) ([^<>≤≥=≠]+)$/;

/**
 * Signs that few read are put in words, long figures are grouped; whatever else stands as it is.
 * @param holds false where the formula is a claim that is not true.
 */
export function formatFormula(formula: string, language: Language, holds = true): string {
  const texts = formulaTexts[language];
  // What is claimed of each of several: each part says what holds.
  if (formula.includes(' ∧ ') && !COUNT.test(formula))
    return formula
      .split(' ∧ ')
      .map((part) => formatFormula(part, language))
      .join(` ${texts.and} `);
  if (!holds) return formatDenied(formula, language);
  const [, summed] = SUM.exec(formula) ?? [];
  if (summed !== undefined) return texts.sum(Number(summed));
  const [, divisor] = AVERAGE.exec(formula) ?? [];
  if (divisor !== undefined) return texts.sumDividedBy(Number(divisor));
  const [, chosenBy = '', counted] = COUNT.exec(formula) ?? [];
  if (counted !== undefined)
    return texts.projects(Number(counted), chosenBy.replaceAll('∧', texts.and));
  const [, denied] = NOT.exec(formula) ?? [];
  if (denied !== undefined) return texts.not(formatFormula(denied, language));
  const [, one, other] = OVERLAP.exec(formula) ?? [];
  if (one !== undefined && other !== undefined) return texts.against(one, other);
  const [, name, sign] = NAMED.exec(formula) ?? [];
  if (name !== undefined) return sign === '∈' ? texts.named(name) : texts.notNamed(name);
  return formula
    .replace(BESIDE, (_, sign: string, first: string, last: string) =>
      sign === '>' || sign === '≤' ? `${sign} ${last}` : `${sign} ${first}`,
    )
    .replaceAll(' ∈ ', ` ${texts.within} `)
    .replaceAll(' ∉ ', ` ${texts.notWithin} `)
    .replace(GROUPED, (figure) => figure.replace(/\s/g, ''))
    .replace(FIGURE, (figure) => groupDigits(figure, language))
    .replace(OPERAND, (figure) => groupDigits(figure, language));
}

function formatDenied(formula: string, language: Language): string {
  const [, one, sign = '', other] = CLAIMED.exec(formula) ?? [];
  const opposite = OPPOSITES[sign];
  return formatFormula(
    one !== undefined && other !== undefined && opposite !== undefined
      ? `${one} ${opposite} ${other}`
      : formula.replace(' ∈ ', ' ∉ '),
    language,
  );
}
