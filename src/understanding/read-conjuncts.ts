// Several questions in one about one project → what each of them asks for, where the whole has lost one.

import type { Ask, Query } from '../model/query.js';
import { QUESTION_WORDS } from './question-words.js';
import { leftoverOf } from './read-leftover.js';
import { readQuestion, type ReadQuestion } from './read-question.js';
import type { Reading } from './reading.js';
import type { UnderstandOptions } from './understand-options.js';

type Fields = Extract<Query, { kind: 'fields' }>;

/** A question among several, or an item of a list. */
interface Conjunct {
  readonly text: string;
  /** Its first word, and the first after it. */
  readonly from: number;
  readonly to: number;
  /** True where it holds the project's name. */
  readonly named: boolean;
  readonly asks: boolean;
  /** What parts it from the one before. */
  readonly joint: 'none' | 'comma' | 'and' | 'sentence' | 'item';
}

/** Without one of these there is but one question. */
const MAY_BE_SEVERAL = /[.?!;,]\s|: ?- |\s(?:och|samt|and|plus)\s/iu;
/** What was asked is put right, and not asked as well. */
const CORRECTS =
  /(?<!\p{L})(?:menar|rättare|snarare|nej|i mean|meant|rather|sorry|förlåt|correction)(?!\p{L})/iu;
const AND = /^(?:och|samt|and|plus|o)$/;
const ALSO = /^(?:och|samt|and|plus|också|även|also|dessutom)$/iu;
const WANTS =
  /(?<!\p{L})(?:vill (?:jag |vi )?(?:också |även |gärna )*(?:ha|veta|se)|skulle (?:jag |vi )?(?:också |även |gärna )*(?:behöva|vilja)|behöver|(?:i|we)['’]d (?:also )?(?:like|need)|(?:i|we) (?:also )?(?:need|want)|also need|also like)(?!\p{L})/iu;

/** The same query, with what a conjunct of it asks for where nothing that it asks for is among the fields. */
export function withLostConjuncts(
  told: string,
  read: ReadQuestion,
  options: UnderstandOptions,
): ReadQuestion {
  const { query } = read;
  if (query.kind !== 'fields' || !MAY_BE_SEVERAL.test(told) || CORRECTS.test(told)) return read;
  const reading = read.reading.text === told ? read.reading : readQuestion(told, options).reading;
  const isWhole = reading === read.reading;
  const conjuncts = conjunctsOf(reading);
  const asking = conjuncts.filter(({ asks }) => asks);
  const joined = conjuncts.some(({ joint }) => joint !== 'none' && joint !== 'comma');
  if (asking.length < 2 || !joined || !conjuncts.some(({ named }) => named)) return read;
  const first: Ask[] = [];
  const last: Ask[] = [];
  let spoken = false;
  for (const conjunct of conjuncts) {
    const opens = conjunct.named && !spoken;
    spoken ||= conjunct.named;
    if (!conjunct.asks || !spoken || (isWhole && isHeard(conjunct, read, query))) continue;
    const lost = asksOf(conjunct, query, options).filter((ask) =>
      isNew(ask, [...query.asks, ...last]),
    );
    (opens ? first : last).push(...lost);
  }
  if (first.length + last.length === 0) return read;
  return { ...read, query: { ...query, asks: [...first, ...query.asks, ...last] } };
}

// What a word of it asks for is told already: to read it by itself, which takes as long as the whole, tells no more.
function isHeard({ from, to }: Conjunct, { draft }: ReadQuestion, whole: Fields): boolean {
  return (draft.parts?.hits ?? []).some(
    ({ cue, positions }) =>
      positions.every((at) => from <= at && at < to) && whole.asks.some((ask) => ask.cue === cue),
  );
}

// Nothing where it asks for something that is told already: then it was heard.
function asksOf(
  { text, named }: Conjunct,
  whole: Fields,
  options: UnderstandOptions,
): readonly Ask[] {
  const context = {
    ...options.context,
    ...{ sheet: whole.sheet, asks: [], listed: [], choice: null, lastSet: null, claim: null },
  };
  const { query, draft, reading } = readQuestion(text, { ...options, context });
  if (query.kind !== 'fields' || query.sheet !== whole.sheet || query.day !== whole.day) return [];
  const { words, names, blocks } = leftoverOf(reading, draft.parts?.hits ?? []);
  if (blocks || (!named && words.length + names.length > 0)) return [];
  return query.asks.some((ask) => NOTHING_MORE.has(ask.cue) || !isNew(ask, whole.asks))
    ? []
    : query.asks;
}

/** The name of what is named, and how it stands, are no field that was lost. */
const NOTHING_MORE: ReadonlySet<string> = new Set(
  'name overview status when where whoHas'.split(' '),
);

function isNew(ask: Ask, known: readonly Ask[]): boolean {
  const told = known.flatMap(({ topics }) => topics.flatMap((topic) => TELLS[topic] ?? [topic]));
  return !ask.topics.some((topic) => told.includes(topic));
}

/** The period tells both its days. */
const TELLS: Readonly<Record<string, readonly string[]>> = {
  period: ['period', 'startDate', 'endDate'],
};

function conjunctsOf(reading: Reading): readonly Conjunct[] {
  const { tokens } = reading;
  const conjuncts: Conjunct[] = [];
  let from = 0;
  let joint: Conjunct['joint'] = 'none';
  for (let at = 1; at <= tokens.length; at++) {
    const next = at === tokens.length ? 'none' : jointBefore(reading, at);
    if (at < tokens.length && next === 'none') continue;
    conjuncts.push(conjunctOf(reading, from, at, joint));
    from = at;
    joint = next;
  }
  return conjuncts;
}

function jointBefore({ tokens, taken, text }: Reading, at: number): Conjunct['joint'] {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token) return 'none';
  const between = text.slice(before.end, token.start);
  const inName = taken[at] !== null && taken[at] === taken[at - 1];
  if (inName) return 'none';
  // "Reg. number": a shortened word ends no sentence.
  const ends = /[?!;]/.test(between) || (/\./.test(between) && /^\p{Lu}/u.test(token.text));
  if (ends) return 'sentence';
  if (/(?:^|:)\s+- ?$/.test(between) && /: - /.test(text)) return 'item';
  if (taken[at] === null && AND.test(token.folded)) return asksNext(tokens, at) ? 'and' : 'none';
  return between.includes(',') && (asksAt(tokens, at) || asksNext(tokens, at)) ? 'comma' : 'none';
}

const asksAt = (tokens: Reading['tokens'], at: number): boolean =>
  /^(?:what['’]s|who['’]s|when['’]s)$/.test(tokens[at]?.lower ?? '') ||
  QUESTION_WORDS.has(tokens[at]?.folded ?? '');
// "och när", "och i vilket län"
const asksNext = (tokens: Reading['tokens'], at: number): boolean =>
  asksAt(tokens, at + 1) ||
  (/^(?:i|till|på|in|on|to)$/.test(tokens[at + 1]?.lower ?? '') && asksAt(tokens, at + 2));

function conjunctOf(
  { tokens, taken, text }: Reading,
  from: number,
  to: number,
  joint: Conjunct['joint'],
): Conjunct {
  const said =
    joint === 'and' || (joint === 'comma' && AND.test(tokens[from]?.folded ?? ''))
      ? from + 1
      : from;
  const own = text.slice(tokens[said]?.start, tokens[to]?.start ?? text.length);
  const words = tokens.slice(said, to);
  // "Vi ses när det börjar": what joins two clauses of what is told asks for nothing.
  const questions = joint === 'sentence' ? words.slice(0, 2) : words;
  const asks =
    joint === 'item' ||
    questions.some((_, at) => taken[said + at] === null && asksAt(tokens, said + at)) ||
    own.includes('?') ||
    (joint === 'sentence' && (ALSO.test(words[0]?.lower ?? '') || WANTS.test(own)));
  const named = taken.slice(said, to).some((each) => each === 'project' || each === 'number');
  return { text: own.replace(/[\s,:–-]+$/u, ''), from, to, named, asks, joint };
}
