// "Projekt större än Exempelnätet" → the same with that project's own grant in its place.

import type { Names } from '../model/names.js';
import type { Sheet } from '../model/sheet.js';
import type { IsoDate } from '../model/value.js';
import { nameTokens, startReading } from './reading.js';

/** Many are asked for, held against one by its money. */
const HELD_AGAINST =
  /^(\P{L}*(?:(?:vilka|hur många|visa|lista|alla|finns det|which|how many|list|show|all|are there)(?: \p{L}+){0,2} )?(?:projekt|insatser|projects))(?: (?:som|that))?(?: (?:är|var|har|fick|kostade|fått|are|were|have|got|cost|with|med))* (större|dyrare|mer|mindre|billigare|larger|bigger|more|smaller|less|cheaper)(?: (?:stöd|bidrag|budget|belopp|pengar|grant|budgets?|money|funding))? (?:än|than) (?!\d)(.{3,120}?)([\s?.!]*)$/iu;
const MORE = /^(?:större|dyrare|mer|larger|bigger|more)$/iu;

/** Left as it is where no project, or more than one, is named so, or its sheet tells no grant. */
export function besideOneProject(text: string, names: Names, today: IsoDate): string {
  const match = HELD_AGAINST.exec(text);
  if (match === null) return text;
  const [, projects = '', how = '', named = '', end = ''] = match;
  const sheet = projectCalled(named, names, today);
  const amount = sheet && grantOf(sheet);
  if (amount == null) return text;
  const english = /projects$/iu.test(projects);
  const bound = MORE.test(how)
    ? english
      ? 'with more than'
      : 'med mer än'
    : english
      ? 'with less than'
      : 'med mindre än';
  return `${projects} ${bound} ${String(amount)} kronor${end}`;
}

function projectCalled(named: string, names: Names, today: IsoDate): Sheet | null {
  const reading = startReading(named, today);
  const last = reading.tokens.length - 1;
  const [best, next] = names
    .find(nameTokens(reading), ['project'])
    .filter(({ first, last: end, contradicted }) => first === 0 && end === last && !contradicted);
  if (!best || (!best.exact && (best.coverage < MOST_OF_NAME || next))) return null;
  const [sheet, ...more] = best.entity.sheets;
  return sheet && more.length === 0 ? sheet : null;
}

/** Half a name is none, unless it is the better half of the only one. */
const MOST_OF_NAME = 0.7;

function grantOf({ fields }: Sheet): number | null {
  const grant = fields.find(({ key, reading }) => key === 'grant' && reading.origin === 'stated');
  const value = grant?.reading.origin === 'stated' ? grant.reading.value : null;
  return value?.kind === 'money' ? value.amount : null;
}
