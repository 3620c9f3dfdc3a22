// A question and the fields that it names → whether something is asked of what a field names, and not the field itself.

import { isVerbForm } from '../language/word-class.js';
import type { Ask } from '../model/query.js';
import { ASKING_VERBS } from './asking-verbs.js';
import type { AskingClause } from './asking-clause.js';
import { asksYesOrNo } from './asks-yes-or-no.js';
import { QUESTION_WORDS } from './question-words.js';
import type { Parts } from './read-parts.js';
import type { Reading } from './reading.js';
import { isNoThing } from './unread-words.js';

const of = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Whoever a role names. */
const ROLES = of('leader contactPerson owner runs partners companies participants');
/** What something can be said of that is no project: somebody, a day, a sum, a place. */
const NAMED = of(
  'leader contactPerson owner partners companies participants grant budget start end period municipalities counties',
);
const WAYS = of('email phone contactDetails website postalCode');
const DETERMINERS = of('the den det de dess its their this detta denna');
const WHAT_IS = of('ar var is was heter hette kallas har hade has had galler called about om');
const HAVING = of('har hade has had does did finns fanns');

/**
 * "Sålde ägaren sina andelar?", "vad jobbar ledaren med?": true where a verb is said of what a field names.
 * "Har ledaren något nummer?" and "vad heter ledaren?" ask for what the sheet tells of them.
 */
export function asksOfNamed(
  reading: Reading,
  { hits }: Parts,
  asks: readonly Ask[],
  { positions }: AskingClause,
): boolean {
  const { tokens, taken } = reading;
  const word = (at: number): string => (taken[at] === null ? (tokens[at]?.folded ?? '') : '');
  const subject = (after: number): string | undefined => {
    let at = after + 1;
    while (DETERMINERS.has(word(at))) at++;
    if (isNoThing(tokens[at]?.lower ?? '')) return undefined;
    return hits.find((hit) => hit.positions[0] === at && NAMED.has(hit.cue))?.cue;
  };
  const first = positions.find((at) => !LEADING.has(word(at)));
  if (first === undefined) return false;
  if (/^(?:vad|what)$/.test(word(first)))
    return !WHAT_IS.has(word(first + 1)) && ROLES.has(subject(first + 1) ?? '');
  // "När slutade ledaren?", "hur länge var ledaren borta?": a time of theirs.
  const verb = TIMES.has(word(first)) ? first + 1 : word(first + 1) === 'lange' ? first + 2 : -1;
  if (verb > 0) return word(verb) !== '' && ROLES.has(subject(verb) ?? '');
  // "Stämmer det att ägaren till X …?"
  const that = positions.find((at) => THAT.has(word(at)));
  if (that !== undefined && ROLES.has(subject(that) ?? '') && IS_IT_SO.test(reading.text))
    return true;
  if (hits.some((hit) => hit.positions[0] === first) && !ASKING_VERBS.has(word(first)))
    return false;
  // "Is Anna happy with the grant?"
  const ofSomebody = taken[first + 1] === 'person' && !asks.some(({ cue }) => WAYS.has(cue));
  if (ofSomebody && ASKING_VERBS.has(word(first)) && asksYesOrNo(reading)) return true;
  if (subject(first) === undefined || !(asksYesOrNo(reading) || opensWithVerb(reading, first)))
    return false;
  // "Är ägaren en kommun?"
  if (hits.some(({ positions: [at = 0] }) => KIND_OF.has(word(at - 1)))) return false;
  // "Är det slut?" asks how it stands.
  if (asks.some(({ topics: [topic] }) => topic === 'status')) return false;
  return !(HAVING.has(word(first)) && asks.some(({ cue }) => WAYS.has(cue)));
}

const isDefinite = (folded: string): boolean =>
  DETERMINERS.has(folded) || /(?:[aeo]n|et|na)s?$/.test(folded);

const THAT = of('att that');
const TIMES = of('nar when');
const KIND_OF = of('en ett a an');

// "Ångrar ägaren att …?", and no order: "mejla ägaren".
function opensWithVerb({ tokens }: Reading, first: number): boolean {
  const lower = tokens[first]?.lower ?? '';
  return (
    /(?:r|[dt]e|s)$/.test(lower) &&
    // "Ägande organisation, X?", "allokerade medel": what colours a thing of no article says nothing of it.
    !/[ae]nde$/.test(lower) &&
    !(isNoThing(lower) && !isDefinite(tokens[first + 1]?.folded ?? '')) &&
    !QUESTION_WORDS.has(tokens[first]?.folded ?? '') &&
    isVerbForm(lower)
  );
}

const IS_IT_SO =
  /^\P{L}*(?:stämmer det|är det (?:sant|så|rätt|riktigt)|is it (?:true|right|correct|so)) (?:att|that)(?!\p{L})/iu;
const LEADING = of('hej hi hello och and men but ja nej du');
