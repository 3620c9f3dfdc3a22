// A reading and the library's names → the projects that a question mentions.

import type { NamedEntity, NameMatch, Names } from '../model/names.js';
import type { Sheet } from '../model/sheet.js';
import { isNearCueWord } from './match-cues.js';
import { nameTokens, positionsIn, take, type Reading } from './reading.js';

export type ProjectMention =
  | { readonly kind: 'one'; readonly sheet: Sheet; readonly exact: boolean }
  /** Several fit equally well. */
  | { readonly kind: 'several'; readonly sheets: readonly Sheet[] }
  /** Something was named that no sheet is about; the nearest are. */
  | { readonly kind: 'other'; readonly nearest: readonly Sheet[] };

/** Two names whose weights differ less than this share are equally near. */
const MARGIN = 0.06;
/** A partial name needs this share of the name, or one word that few projects have. */
const SURE_COVERAGE = 0.3;
const MOST_CHOICES = 12;

/** Projects named by registration number; their words are taken. */
export function takeNumbers(reading: Reading, names: Names): readonly Sheet[] {
  const sheets: Sheet[] = [];
  for (const { sheet, start, end } of names.findByNumber(reading.text)) {
    const at = positionsIn(reading, start, end);
    if (at) take(reading, at[0], at[1], 'number', 'registration number', sheet.id);
    if (!sheets.includes(sheet)) sheets.push(sheet);
  }
  return sheets;
}

const UNKNOWN_NUMBER =
  /(?:(?:projekt|project|dnr|diarienummer|diarienr|ärende(?:nummer|-id)?|nr|nummer|number|no\.?|id)\s*:?\s*#?\s*)+(?<number>\d{4}\s?[/-]\s?\d{3,6}|\d{5,10})(?!\d)|(?<![\d-])(?<slashed>(?:19|20)\d\d\/\d{4,6})(?!\d)/iu;

/** A registration number in the question that no sheet has, or null. */
export function findUnknownNumber(reading: Reading): string | null {
  const match = UNKNOWN_NUMBER.exec(reading.text);
  const number = match?.groups?.['number'] ?? match?.groups?.['slashed'];
  if (!match || !number) return null;
  const at = positionsIn(
    reading,
    match.index + match[0].indexOf(number),
    match.index + match[0].length,
  );
  return at && reading.taken[at[0]] === null ? number : null;
}

/** Whole names, longest first: an exact name is that project even if longer names contain it. */
export function takeExactNames(reading: Reading, names: Names): readonly ProjectMention[] {
  const mentions: ProjectMention[] = [];
  for (;;) {
    const exact = names
      .find(nameTokens(reading), ['project'])
      .filter((match) => match.exact && standsForItself(match, reading));
    const best = exact.sort(
      (a, b) => b.last - b.first - (a.last - a.first) || b.weight - a.weight,
    )[0];
    if (!best) return mentions;
    const same = exact.filter((match) => match.first === best.first && match.last === best.last);
    takeMatch(reading, best, 'name');
    mentions.push(
      asMention(
        same.map((match) => match.entity),
        true,
      ),
    );
  }
}

// A name that is one everyday word ("Start") is not mentioned whenever the word is used.
function standsForItself(match: NameMatch, reading: Reading): boolean {
  for (let position = match.first; position <= match.last; position++) {
    if (!reading.common[position]) return true;
  }
  return match.last - match.first >= 2;
}

/** The best partial, inflected or misspelt mention, or null where the question names no project. */
export function takePartialName(reading: Reading, names: Names): ProjectMention | null {
  const matches = names.find(nameTokens(reading), ['project']);
  const fitting = matches.filter((match) => !match.contradicted && isEnough(match));
  const best = fitting[0];
  if (!best) return null;
  const rivals = fitting.filter((match) => match.weight >= best.weight * (1 - MARGIN));
  const chosen = settle(rivals);
  if (leavesNameWords(reading, best)) {
    return {
      kind: 'other',
      nearest: rivals.slice(0, 3).flatMap((match) => [...match.entity.sheets]),
    };
  }
  takeMatch(reading, chosen[0] ?? best, best.mended ? 'name (mended)' : 'name (part)');
  return asMention(
    chosen.map((match) => match.entity),
    false,
  );
}

/** Projects whose names come nearest to what was asked, for a refusal. */
export function nearestProjects(reading: Reading, names: Names): readonly Sheet[] {
  return names
    .find(nameTokens(reading), ['project'])
    .slice(0, 3)
    .flatMap((match) => [...match.entity.sheets]);
}

function isEnough(match: NameMatch): boolean {
  return match.coverage >= SURE_COVERAGE || match.weight >= 3;
}

// One name given nearly whole wins over longer names that share the words.
function settle(rivals: readonly NameMatch[]): readonly NameMatch[] {
  const whole = rivals.filter((match) => match.coverage >= 0.97);
  if (whole.length >= 1 && whole.length < rivals.length) return whole;
  return rivals;
}

function asMention(entities: readonly NamedEntity[], exact: boolean): ProjectMention {
  const sheets = [...new Set(entities.flatMap((entity) => [...entity.sheets]))].slice(
    0,
    MOST_CHOICES,
  );
  const [first] = sheets;
  if (sheets.length === 1 && first) return { kind: 'one', sheet: first, exact };
  return { kind: 'several', sheets };
}

function takeMatch(reading: Reading, match: NameMatch, recogniser: string): void {
  take(reading, match.first, match.last, 'project', recogniser, match.entity.name);
}

// "Energiriket Väst" names something else than "Energiriket": a word of a name stands beside what
// matched, and no name has it.
function leavesNameWords(reading: Reading, match: NameMatch): boolean {
  if (match.exact) return false;
  return [match.first - 1, match.last + 1].some((position) => {
    const token = reading.tokens[position];
    const neighbour = reading.tokens[position < match.first ? match.first : match.last];
    if (
      !token ||
      !neighbour ||
      reading.taken[position] !== null ||
      reading.common[position] ||
      token.number ||
      isNearCueWord(token)
    )
      return false;
    const between = reading.text.slice(
      Math.min(token.end, neighbour.end),
      Math.max(token.start, neighbour.start),
    );
    // Before the name only a word joined to it counts: what starts the sentence is capital anyway.
    if (position < match.first)
      return /^[ -]$/.test(between) && /^\p{Lu}/u.test(token.text) && position > 0;
    return /^[ -]$/.test(between);
  });
}
