// A sheet and what was just answered → full questions that can be asked next, each of which it can answer.

import { factFor } from '../facts/facts-for.js';
import type { Language } from '../model/language.js';
import type { Library } from '../model/library.js';
import type { Sheet } from '../model/sheet.js';
import type { IsoDate } from '../model/value.js';

const QUESTIONS: Readonly<Record<string, Readonly<Record<Language, (name: string) => string>>>> = {
  totalBudget: {
    sv: (name) => `Hur stor är budgeten för ${name}?`,
    en: (name) => `What is the budget of ${name}?`,
  },
  grant: {
    sv: (name) => `Hur mycket stöd har ${name} fått?`,
    en: (name) => `How much grant did ${name} get?`,
  },
  contactPerson: {
    sv: (name) => `Vem är kontaktperson för ${name}?`,
    en: (name) => `Who is the contact person for ${name}?`,
  },
  projectLeader: {
    sv: (name) => `Vem är projektledare för ${name}?`,
    en: (name) => `Who is the project manager of ${name}?`,
  },
  goals: {
    sv: (name) => `Vad är målet med ${name}?`,
    en: (name) => `What is the goal of ${name}?`,
  },
  partners: {
    sv: (name) => `Vilka är partner i ${name}?`,
    en: (name) => `Who are the partners in ${name}?`,
  },
  period: { sv: (name) => `När pågår ${name}?`, en: (name) => `When does ${name} run?` },
  owner: { sv: (name) => `Vem äger ${name}?`, en: (name) => `Who owns ${name}?` },
  counties: {
    sv: (name) => `Vilka län omfattar ${name}?`,
    en: (name) => `Which counties does ${name} cover?`,
  },
  plannedParticipants: {
    sv: (name) => `Hur många deltagare har ${name}?`,
    en: (name) => `How many participants does ${name} have?`,
  },
};
const BY_TOPIC = Object.entries(QUESTIONS);
const MOST = 3;

interface Asked {
  readonly language: Language;
  readonly library: Library;
  readonly today: IsoDate;
}

/** Up to three questions on the same project about topics not just answered. */
export function suggestFor(
  asked: Asked,
  sheet: Sheet,
  answered: ReadonlySet<string>,
): readonly string[] {
  const questions: string[] = [];
  for (const [topic, wording] of BY_TOPIC) {
    if (questions.length === MOST) break;
    if (
      answered.has(topic) ||
      (topic === 'grant' && answered.has('totalBudget') && questions.length > 1)
    )
      continue;
    const fact = factFor(sheet, topic, asked.today);
    if (fact !== null && fact.origin !== 'missing')
      questions.push(wording[asked.language](sheet.name.value.text));
  }
  return questions;
}

/** Of all projects; what a figure over some of them was made from is no single one of them. */
const QUESTIONS_OF_MANY: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  name: { sv: 'Vilka projekt finns det?', en: 'Which projects are there?' },
  grant: { sv: 'Vilket projekt har fått mest stöd?', en: 'Which project got the most grant?' },
  period: { sv: 'Vilket projekt pågår längst?', en: 'Which project runs the longest?' },
};
/** So many sheets are looked at for a value before a question about it is left out. */
const LOOKED_AT = 20;

/** Up to three questions about all projects, each on what some sheet tells. */
export function suggestForMany(asked: Asked, answered: ReadonlySet<string>): readonly string[] {
  const sheets = asked.library.sheets.slice(0, LOOKED_AT);
  if (sheets.length === 1) return suggestGeneral(asked);
  return Object.entries(QUESTIONS_OF_MANY)
    .filter(([topic]) => !answered.has(topic))
    .filter(([topic]) =>
      sheets.some(
        (sheet) => (factFor(sheet, topic, asked.today)?.origin ?? 'missing') !== 'missing',
      ),
    )
    .slice(0, MOST)
    .map(([, wording]) => wording[asked.language]);
}

/** Questions that show what can be asked, on the first sheet of the library. */
export function suggestGeneral(asked: Asked): readonly string[] {
  const [first] = asked.library.sheets;
  return first ? suggestFor(asked, first, new Set()) : [];
}
