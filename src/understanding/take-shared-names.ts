// Words that are no name by themselves, where nothing else is named → the projects whose names open with or share them.

import { fold } from '../language/fold.js';
import type { Names } from '../model/names.js';
import type { Sheet } from '../model/sheet.js';
import { findEverydayName } from './find-everyday-names.js';
import { isWithinQuotation } from './name-in-quotes.js';
import { MOST_CHOICES, type ProjectMention } from './project-mention.js';
import { standsInLongerName } from './stands-in-longer-name.js';
import { followsThing } from './stands-in-other-name.js';
import { isSaidAsPlace } from './said-as-place.js';
import { nameTokens, take, type Reading } from './reading.js';

const nameOf = (sheet: Sheet): string => sheet.name.value.text;

/** "Go Business": everyday words that open a name, where nothing else is named. */
export function takeEverydayName(reading: Reading, names: Names): ProjectMention | null {
  const found = findEverydayName(reading, names);
  if (!found) return null;
  const { first, last, sheets } = found;
  take(reading, first, last, 'project', 'name (everyday words)', sheets.map(nameOf).join(' | '));
  for (const sheet of sheets) reading.places.set(sheet, first);
  const [only, ...more] = sheets;
  return only && more.length === 0
    ? { kind: 'one', sheet: only, exact: false, at: first }
    : { kind: 'several', sheets };
}

/**
 * "Vem äger Huset?": everyday words that are a whole name each, written as a name where the sentence
 * goes on, or hung on its project ("Huset-projektet").
 */
export function takeEverydayWholes(reading: Reading, names: Names): readonly ProjectMention[] {
  const mentions: ProjectMention[] = [];
  for (let at = 0; at < reading.tokens.length; at++)
    if (reading.common[at] && reading.taken[at] === null && isWrittenAsName(reading, at))
      mentions.push(...takeWholeAt(reading, names, at));
  return mentions;
}

/** "huset, beviljat belopp", "Husets ägare": the same where nothing else is named. */
export function takeLoneWhole(reading: Reading, names: Names): ProjectMention | null {
  for (const [at, token] of reading.tokens.entries()) {
    if (reading.taken[at] !== null || !reading.common[at]) continue;
    const owns = token.folded.endsWith('s') && /^\p{Lu}/u.test(token.text);
    const [mention] = !reading.idle[at] || owns ? takeWholeAt(reading, names, at) : [];
    if (mention) return mention;
  }
  return null;
}

const SHORTEST_WHOLE = 4;

function takeWholeAt(reading: Reading, names: Names, at: number): readonly ProjectMention[] {
  if (isWithinQuotation(reading, at)) return [];
  const word = reading.tokens[at]?.folded ?? '';
  if (word.length < SHORTEST_WHOLE) return [];
  const own = [word, word.replace(/s$/, '')];
  const [sheet, ...more] = [
    ...new Set(own.flatMap((each) => names.findByOneWord(each, MOST_CHOICES))),
  ].filter((each) => own.includes(fold(nameOf(each).trim())));
  if (!sheet || more.length > 0) return [];
  take(reading, at, at, 'project', 'name (everyday word)', nameOf(sheet));
  reading.places.set(sheet, at);
  return [{ kind: 'one', sheet, exact: true, at }];
}

/** What a name is hung on. */
const PROJECT = /^-(?:projekt|satsning|insats)/iu;

function isWrittenAsName(reading: Reading, at: number): boolean {
  const { text, tokens } = reading;
  const token = tokens[at];
  if (!token) return false;
  if (PROJECT.test(text.slice(token.end))) return true;
  const before = tokens[at - 1];
  // "SÅGA, vad står förkortningen för?"
  if (!before) return /^\p{Lu}{3,}$/u.test(token.text) && /\p{Ll}/u.test(text);
  if (/[.!?:"“”(]\s*$/u.test(text.slice(before.end, token.start))) return false;
  if (/^\p{Lu}{2,}$/u.test(token.text)) return /\p{Ll}/u.test(text);
  const besides = [before, tokens[at + 1]].some(
    (each) => each && /^\p{Lu}/u.test(each.text) && each !== tokens[0],
  );
  return /^\p{Lu}\p{Ll}/u.test(token.text) && !besides;
}

/** Shorter words are too common to be a name on their own. */
const SHORTEST_SHARED = 5;

/** "När slutar Fiberutbyggnad?": one word, with a capital, that several names share is any of them. */
export function takeSharedWord(reading: Reading, names: Names): ProjectMention | null {
  for (const [position, token] of reading.tokens.entries()) {
    const named = position > 0 && /^\p{Lu}\p{Ll}/u.test(token.text);
    if (!named || token.text.length < SHORTEST_SHARED || reading.taken[position] !== null) continue;
    if (reading.common[position] === true || goesOn(reading, position)) continue;
    if (
      names
        .find(nameTokens(reading), ['place'])
        .some(
          ({ exact, first, last }) =>
            exact &&
            first <= position &&
            position <= last &&
            isSaidAsPlace(reading, first, last, names),
        )
    )
      continue;
    // "Invest in Dalarna 2018-2020": a name that the question contradicts is not shared.
    if (
      names
        .find(nameTokens(reading), ['project'])
        .some((match) => match.contradicted && match.first <= position && position <= match.last)
    )
      return null;
    const sheets = names.findByWords([token.folded], MOST_CHOICES + 1);
    if (sheets.length < 2 || sheets.length > MOST_CHOICES) continue;
    if (standsInLongerName(reading, { first: position, last: position, sheets }, names))
      return null;
    take(
      reading,
      position,
      position,
      'project',
      'name (shared word)',
      sheets.map(nameOf).join(' | '),
    );
    return { kind: 'several', sheets };
  }
  return null;
}

// "Fiberutbyggnad Norrland": another word with a capital makes a longer name of it.
function goesOn(reading: Reading, position: number): boolean {
  if (followsThing(reading, position)) return true;
  // "Fiberutbyggnad i Okändland": a place that no name has.
  const linked = (at: number): boolean =>
    /^(?:i|in|for|pa)$/.test(reading.tokens[at]?.folded ?? '');
  // "Okändkraft i Exempelbygden": a name that no sheet has, and where it lies.
  const before = position - (linked(position - 1) ? 2 : 1);
  return [before, position + (linked(position + 1) ? 2 : 1)].some(
    (beside) =>
      beside > 0 &&
      /^[\p{Lu}\p{N}]/u.test(reading.tokens[beside]?.text ?? '') &&
      reading.common[beside] !== true,
  );
}
