// A cleaned question → a reading of its words: which are taken by names, dates and amounts, which are free.

import { fold } from '../language/fold.js';
import { LatestTwo } from '../language/latest-two.js';
import { holdsSome } from '../language/letter-runs.js';
import { readAmounts, type Amount } from '../language/read-amount.js';
import { readDates } from '../language/read-date.js';
import { tokenise, type Token } from '../language/tokenise.js';
import type { TrailStep } from '../model/answer.js';
import type { NameToken } from '../model/names.js';
import type { Sheet } from '../model/sheet.js';
import type { IsoDate } from '../model/value.js';
import { isAccentedName, isFrameWord } from './frame-words.js';
import { isCueWord, isLoneCueWord } from './match-cues.js';
import { readTime, type TimeSpan } from './read-time.js';

/** What a word was taken for. */
export type Taken =
  | 'project'
  | 'person'
  | 'organisation'
  | 'place'
  | 'number'
  | 'contact'
  | 'time'
  | 'amount'
  | 'quoted'
  /** Who wants to know; nothing is asked of them. */
  | 'asker';

/** The words of one question and what has been read in them so far. */
export interface Reading {
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly Token[];
  /** Words that no name is made of: everyday words and words of cues. */
  readonly common: readonly boolean[];
  /** Words that ask for nothing and name nothing, whatever stands beside them. */
  readonly idle: readonly boolean[];
  /** Words of a full date, or of an amount put in words: no name goes on with them. */
  readonly dated: readonly boolean[];
  readonly today: IsoDate;
  readonly taken: (Taken | null)[];
  readonly trail: TrailStep[];
  /** Where each project named stands. */
  readonly places: Map<Sheet, number>;
  /** True where no project is named and one is meant, since there is no other. */
  meansTheOnly: boolean;
}

const MAY_BE_AMOUNT =
  /(?:(?:en|ett|ena|a|an|one|two|två|tre|half) \p{L}*(?:halv|half)|(?:en|ett|ena|a|an|one|two|två|tre|half|och|and|till|to|[-–]) ?\p{L}*(?: ?miljon| ?million))/iu;

/** Letters that each of those has. */
const hasHalves = holdsSome(['halv', 'half', 'miljon', 'million']);

/** @param tokens those of the text, where they are known already. */
export function startReading(text: string, today: IsoDate, tokens = tokenise(text)): Reading {
  const dates = readDates(text);
  const amounts =
    hasHalves(text) && MAY_BE_AMOUNT.test(text) ? readAmounts(text).filter(({ unit }) => unit) : [];
  const common: boolean[] = [];
  const idle: boolean[] = [];
  const dated: boolean[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const named = isName(token, at) || isCalledPlace(tokens, at);
    const frames = !named && isFrameWord(token.folded);
    const isCommon = frames || (!named && isCueWord(token));
    common.push(isCommon);
    // A word that is no cue together with others is none alone.
    idle.push(frames || (isCommon && isLoneCueWord(token)));
    dated.push(isDated(tokens, at, dates, amounts));
  }
  return {
    text,
    folded: fold(text),
    tokens,
    common,
    idle,
    dated,
    today,
    taken: tokens.map(() => null),
    trail: [],
    places: new Map(),
    meansTheOnly: false,
  };
}

/** Where something stands in the text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

function isDated(
  tokens: readonly Token[],
  at: number,
  dates: readonly Stretch[],
  amounts: readonly Stretch[],
): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (liesIn(token, dates)) return true;
  // "Till Open lab en halv miljon": where the amount begins in words, the name has ended.
  if (!token.number) return liesIn(token, amounts);
  // "Under 2018" is a time, whatever years stand in names.
  const before = tokens[at - 1]?.folded;
  return (before === 'under' || before === 'during') && /^(?:19|20)\d\d$/.test(token.text);
}

function liesIn({ start, end }: Stretch, stretches: readonly Stretch[]): boolean {
  for (const stretch of stretches) if (stretch.start <= start && end <= stretch.end) return true;
  return false;
}

// "Åre" inside a question is neither "are" nor a form of "år".
// "Mark kommun": a word with a capital before what says that it is a place's name.
function isCalledPlace(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return (
    token !== undefined &&
    next !== undefined &&
    // "Okej. Län då?"
    next.start === token.end + 1 &&
    KINDS_OF_PLACE.has(next.folded) &&
    /^\p{Lu}\p{Ll}/u.test(token.text)
  );
}

const KINDS_OF_PLACE: ReadonlySet<string> = new Set(
  'kommun kommuns kommunen lan lans municipality county'.split(' '),
);

function isName({ text }: Token, at: number): boolean {
  return at > 0 && isAccentedName(text);
}

/** Marks the words between two positions (included) and notes the step. */
export function take(
  reading: Reading,
  first: number,
  last: number,
  as: Taken,
  recogniser: string,
  meaning: string,
): void {
  for (let position = first; position <= last; position++) reading.taken[position] = as;
  const [a, b] = [reading.tokens[first], reading.tokens[last]];
  if (a && b)
    reading.trail.push({ recogniser, words: reading.text.slice(a.start, b.end), reading: meaning });
}

/** Positions of the tokens that lie in a stretch of text, or null where there are none. */
export function positionsIn(
  reading: Reading,
  from: number,
  to: number,
): readonly [number, number] | null {
  const first = reading.tokens.findIndex((token) => token.end > from && token.start < to);
  if (first < 0) return null;
  let last = first;
  while ((reading.tokens[last + 1]?.start ?? Infinity) < to) last++;
  return [first, last];
}

/** Which words were free when it was last asked, and what name matching was given then. */
interface Latest {
  /** Each word as long as it is free. */
  readonly unread: readonly NameToken[];
  /** Each word once it is taken; made when it first is. */
  readonly read: (NameToken | undefined)[];
  free: readonly boolean[];
  tokens: readonly NameToken[];
  /** The text without the words that are taken, once somebody reads it. */
  blank: string | null;
}

const latest = new LatestTwo<Reading, Latest>();

/** The tokens as name matching wants them: the same array until words are taken. */
export function nameTokens(reading: Reading): readonly NameToken[] {
  return latestOf(reading).tokens;
}

/** Which words nothing has taken: the same array until one is. */
export function freeWords(reading: Reading): readonly boolean[] {
  return latestOf(reading).free;
}

function latestOf(reading: Reading): Latest {
  let known = latest.get(reading);
  if (known === undefined) {
    known = { unread: unreadTokens(reading), read: [], free: [], tokens: [], blank: null };
    latest.set(reading, known);
  } else if (isUpToDate(reading, known)) return known;
  const free = reading.taken.map((taken) => taken === null);
  known.free = free;
  known.blank = null;
  const { unread, read } = known;
  known.tokens = unread.map((token, position) =>
    free[position] ? token : (read[position] ??= asTaken(token)),
  );
  return known;
}

function isUpToDate({ taken }: Reading, { free }: Latest): boolean {
  for (let position = 0; position < taken.length; position++)
    if ((taken[position] === null) !== free[position]) return false;
  return true;
}

function unreadTokens(reading: Reading): readonly NameToken[] {
  return reading.tokens.map((token, position) => {
    const own = token.folded.endsWith("'s");
    return {
      text: token.text,
      lower: own ? token.lower.replace(/['’]s$/, '') : token.lower,
      folded: own ? token.folded.replace(/'s$/, '') : token.folded,
      number: token.number,
      common: reading.common[position] === true,
      taken: reading.dated[position] === true,
    };
  });
}

function asTaken({ text, lower, folded, number, common }: NameToken): NameToken {
  return { text, lower, folded, number, common, taken: true };
}

/** The time spans outside the words already taken; their words are taken. */
export function takeTimes(reading: Reading): readonly TimeSpan[] {
  return readTime(blankTaken(reading), reading.today).map((span) => {
    const at = positionsIn(reading, span.from, span.to);
    if (at)
      take(
        reading,
        at[0],
        at[1],
        'time',
        'time',
        span.day ? span.start : `${span.start}–${span.end}`,
      );
    return span;
  });
}

/** The amounts outside the words already taken; their words are taken. */
export function takeAmounts(reading: Reading): readonly Amount[] {
  return readAmounts(blankTaken(reading)).map((amount) => {
    const at = positionsIn(reading, amount.start, amount.end);
    if (at) take(reading, at[0], at[1], 'amount', 'amount', String(amount.amount));
    return amount;
  });
}

/** The text with an underscore for each letter of the words that are taken. */
export function blankTaken(reading: Reading): string {
  const latest = latestOf(reading);
  latest.blank ??= blank(reading, latest.free);
  return latest.blank;
}

/** The text with an underscore for each letter of the words that are taken for one of these. */
export function blankNames(reading: Reading, kinds: ReadonlySet<Taken>): string {
  return blank(
    reading,
    reading.taken.map((taken) => taken === null || !kinds.has(taken)),
  );
}

function blank({ text, tokens }: Reading, free: readonly boolean[]): string {
  let told = '';
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || free[at] === true) continue;
    told += text.slice(from, token.start) + '_'.repeat(token.end - token.start);
    from = token.end;
  }
  return from === 0 ? text : told + text.slice(from);
}

/** True if one of the folded words stands in the question, free or not. */
export function hasWord(reading: Reading, ...words: readonly string[]): boolean {
  return reading.tokens.some((token) => words.includes(token.folded));
}

/** True for the first word of a sentence that is not the question's first. */
export function opensSentence(reading: Reading, position: number): boolean {
  const start = reading.tokens[position]?.start ?? 0;
  return /[.!?:]\s*["“”'(]*$/.test(reading.text.slice(0, start));
}
