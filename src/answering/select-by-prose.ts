// A sheet and a name or an aim → the facts of its owner, partners or goals that fit, or none.

import { fold } from '../language/fold.js';
import { analyseWord } from '../language/analyse-word.js';
import { FUNCTION_WORDS } from '../language/function-words.js';
import { tokenise } from '../language/tokenise.js';
import { factOf } from '../facts/field-facts.js';
import { isSameOrganisation } from '../facts/owner-names.js';
import { proseFactsOf } from '../facts/prose-facts.js';
import type { Fact } from '../model/fact.js';
import type { Sheet } from '../model/sheet.js';

/** What a list shows of a sheet instead of its name. */
export interface Shown {
  readonly topic: string;
  readonly fact: Fact;
}

/** The sheet's owner if it is the organisation, and the partner that is; each with its source. */
export function rolesOf(sheet: Sheet, name: string): readonly Shown[] {
  const owner = factOf(sheet, 'owner', 'organisations');
  const owns = owner?.value.names.some((each) => isSameOrganisation(each, name)) ?? false;
  const shown: Shown[] = owner && owns ? [{ topic: 'owner', fact: owner }] : [];
  const partner = partnerOn(sheet, name);
  return partner ? [...shown, { topic: 'partners', fact: partner }] : shown;
}

/** The partner on the sheet that is the organisation; null where none is. */
export function partnerOn(sheet: Sheet, name: string): Fact | null {
  // Whose prose does not hold the first word cannot have it for a partner.
  if (!isAcronym(name) && !isSpokenOf(sheet, name)) return null;
  const parts = proseFactsOf(sheet).partners?.parts ?? [];
  return parts.find((part) => isSameOrganisation(part.text, name)) ?? null;
}

/** True for a partner's name that is met by an abbreviation, or that holds the first word of the other. */
export function namesInFull(partner: string, name: string): boolean {
  return isAcronym(name) || fold(partner).includes(stemOf(name));
}

function isAcronym(name: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(name);
}

function isSpokenOf(sheet: Sheet, name: string): boolean {
  const stem = stemOf(name);
  return sheet.passages.some(({ sentences }) =>
    sentences.some(({ text }) => fold(text).includes(stem)),
  );
}

function stemOf(name: string): string {
  return fold(firstWordOf(name)).replace(/s$/, '');
}

function firstWordOf(name: string): string {
  return name.split(/[^\p{L}\p{N}]+/u).find((each) => each.length > 2) ?? name;
}

/**
 * What the words of prose must hold where the organisation may be a partner, for `findLikely`; none
 * for an abbreviation, which may stand for a name that is written out.
 */
export function formsOfPartner(name: string): readonly (readonly string[])[] {
  if (isAcronym(name)) return [];
  const lower = firstWordOf(name).toLowerCase();
  const stem = lower.replace(/s$/, '');
  // An index keeps words in their dictionary forms.
  return [[stem, analyseWord(lower).lemma, analyseWord(stem).lemma].map(fold)];
}

/** The same where a goal may hold every one of the words. */
export function formsOfGoal(words: string): readonly (readonly string[])[] {
  return meaningsOf(words);
}

/** The goals that hold every word of meaning; where none does, those that hold every noun. */
export function goalsOn(sheet: Sheet, words: string): readonly Shown[] {
  const wanted = meaningsOf(words);
  if (wanted.length === 0) return [];
  const { goals } = proseFactsOf(sheet);
  const fitting = (goals?.parts ?? []).filter(({ text }) => {
    const held = new Set(tokenise(text).flatMap(({ lower }) => formsOf(lower)));
    return wanted.every(
      ([whole = '', ...parts]) =>
        held.has(whole) || (parts.length > 0 && parts.every((part) => held.has(part))),
    );
  });
  const [first] = fitting;
  return first ? [{ topic: 'goals', fact: first }] : [];
}

/** Verbs that any goal has, whatever it is about. */
const ANY_GOAL = new Set(
  ['öka', 'minska', 'stärka', 'utveckla', 'skapa', 'främja', 'bidra', 'förbättra', 'underlätta']
    .concat(['höja', 'stödja', 'increase', 'reduce', 'strengthen', 'develop', 'create', 'promote'])
    .concat(['fler', 'mer', 'bättre', 'more', 'better', 'improve', 'support']),
);

function meaningsOf(words: string): readonly (readonly string[])[] {
  const content = tokenise(words).filter(
    ({ lower }) =>
      lower.length > 2 && !FUNCTION_WORDS.sv.has(lower) && !FUNCTION_WORDS.en.has(lower),
  );
  const telling = content.filter(({ lower }) => !ANY_GOAL.has(analyseWord(lower).lemma));
  return (telling.length > 0 ? telling : content).map(({ lower }) => formsOf(lower));
}

// "klimatpåverkan" is met by itself only; "påverkan" also by compounds that end in it.
function formsOf(lower: string): readonly string[] {
  const { lemma, parts } = analyseWord(lower);
  return [fold(lemma), ...parts.map(fold)];
}
