// A question that is a project's name in a frame of small words → its query at once, where such a frame was read before.

import { catalogueVersion } from '../catalogue/fields.js';
import type { TrailStep } from '../model/answer.js';
import type { Language } from '../model/language.js';
import type { Names } from '../model/names.js';
import type { Query, SaidWord, Understanding } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import { takeExactNames } from './take-exact-names.js';
import { takeNumbers } from './take-numbers.js';
import { takePartialName } from './take-partial-name.js';
import { nameTokens, startReading, type Reading } from './reading.js';
import type { UnderstandOptions } from './understand-options.js';

type QueryOfOne = Extract<Query, { kind: 'fields' | 'overview' }>;

/** What a frame asks of whichever project stands in it. */
interface KnownFrame {
  /** Of the project that it was learnt with. */
  readonly query: QueryOfOne;
  readonly language: Language;
  /** The steps that follow those by which the name was found. */
  readonly trail: readonly TrailStep[];
  readonly said: readonly SaidWord[];
  readonly byNumber: boolean;
  /** How many words stand before the name, and after it. */
  readonly before: number;
  readonly after: number;
}

/** Seen once, or again without a name in it; `its own` where what it asks for hangs on more than the frame. */
type Frame = KnownFrame | 'seen' | 'nameless' | 'its own';

interface Frames {
  readonly version: number;
  /** By fallback language and the text around what is no small word, as written: names may begin with small words. */
  readonly known: Map<string, Frame>;
}

/** A new library, and words that a keeper adds, may be read otherwise: each begins anew. */
const ofNames = new WeakMap<Names, Frames>();

/** People ask in a few hundred frames; a list of this many takes some hundred kilobytes. */
const MOST_FRAMES = 500;
const LONGEST_QUESTION = 200;
const LONGEST_FRAME = 80;
/** Small words and no more: what parts a question, quotes or counts is read each time. */
const BEFORE = /^[\p{L}\s,&-]*$/u;
/** A name may end with a sign that closes. */
const AFTER = /^["”’')]?[\p{L}\s,&-]*\??$/u;
/** "Vilka projekt har …": a question of projects is not of the one that it seems to name. */
const OF_PROJECTS =
  /(?:projekten|projects|(?:vilka|vilket|vilken|många|alla|samtliga|which|what|many|all)\s+(?:\p{L}+\s+)?proje[ck]t)/iu;

/**
 * "Hur stor är budgeten för X?" asks the same of every X: it is read whole twice, and then only the name in it is
 * looked for. What comes out is what `read` makes of it, trail and all.
 *
 * @param clean the question without markup.
 */
export function readFramed(
  clean: string,
  options: UnderstandOptions,
  read: (clean: string, options: UnderstandOptions) => Understanding,
): Understanding {
  const framed = isFirst(options) ? frameOf(clean, options) : null;
  if (framed === null) return read(clean, options);
  const { known } = framesFor(options.names);
  const frame = known.get(framed.key);
  if (frame === undefined) {
    const [oldest = ''] = known.size >= MOST_FRAMES ? known.keys() : [];
    known.delete(oldest);
    known.set(framed.key, 'seen');
  }
  if (frame === undefined || frame === 'its own') return read(clean, options);
  const named = nameIn(framed, options.names);
  if (named === null) {
    if (frame === 'seen') known.set(framed.key, 'nameless');
    else if (frame === 'nameless') known.set(framed.key, 'its own');
    return read(clean, options);
  }
  if (frame === 'seen' || frame === 'nameless') {
    const understood = read(clean, options);
    known.set(framed.key, learn(framed, named, understood, options) ?? 'its own');
    return understood;
  }
  const { query, language, trail, said, before, after, byNumber } = frame;
  if (named.before !== before || named.after !== after || named.byNumber !== byNumber)
    return read(clean, options);
  return {
    query: { ...query, sheet: named.sheet, day: options.today },
    language,
    trail: named.trail.concat(trail),
    said: () => said,
  };
}

// What was said before may be gone on with.
function isFirst({ context }: UnderstandOptions): boolean {
  const { sheet, asks, listed, choice, lastSet, claim } = context;
  return (
    sheet === null &&
    choice === null &&
    lastSet === null &&
    claim === null &&
    asks.length + listed.length === 0
  );
}

function framesFor(names: Names): Frames {
  const version = catalogueVersion();
  const frames = ofNames.get(names);
  if (frames?.version === version) return frames;
  const fresh: Frames = { version, known: new Map() };
  ofNames.set(names, fresh);
  return fresh;
}

interface Framed {
  readonly key: string;
  /** The text around what is no small word. */
  readonly around: string;
  readonly reading: Reading;
  /** Where the words stand that are no small ones: the name, if it is one. */
  readonly first: number;
  readonly last: number;
}

function frameOf(clean: string, options: UnderstandOptions): Framed | null {
  if (clean.length > LONGEST_QUESTION) return null;
  const reading = startReading(clean, options.today);
  const { tokens, common } = reading;
  const first = common.indexOf(false);
  const last = common.lastIndexOf(false);
  const [start, end] = [tokens[first]?.start, tokens[last]?.end];
  if (start === undefined || end === undefined) return null;
  const before = clean.slice(0, start);
  const after = clean.slice(end);
  if (before.length + after.length > LONGEST_FRAME || !BEFORE.test(before) || !AFTER.test(after))
    return null;
  const fallback = options.context.language ?? options.language;
  const around = `${before}…${after}`;
  return { key: `${fallback} ${around}`, around, reading, first, last };
}

interface Named {
  readonly sheet: Sheet;
  /** A number alone asks for more than a name does. */
  readonly byNumber: boolean;
  readonly trail: readonly TrailStep[];
  readonly before: number;
  readonly after: number;
}

// The one project that all of those words name; a name with a slip is read with the rest.
function nameIn({ reading, first, last }: Framed, names: Names): Named | null {
  const { taken, trail } = reading;
  const sheet = sheetIn(reading, names);
  if (sheet === null) return null;
  const from = taken.findIndex((each) => each !== null);
  const to = taken.findLastIndex((each) => each !== null);
  if (from > first || to < last) return null;
  for (let at = from; at <= to; at++) if (taken[at] === null) return null;
  return trail.some(({ recogniser }) => recogniser.includes('mended'))
    ? null
    : {
        sheet,
        byNumber: taken[to] === 'number',
        trail,
        before: from,
        after: taken.length - 1 - to,
      };
}

function sheetIn(reading: Reading, names: Names): Sheet | null {
  const numbered = LONG_NUMBER.test(reading.text) ? takeNumbers(reading, names) : [];
  const whole = takeExactNames(reading, names);
  const [sheet, ...more] = [
    ...numbered,
    ...whole.map((mention) => (mention.kind === 'one' ? mention : null)),
  ];
  if (sheet !== undefined) return more.length === 0 ? (sheet?.sheet ?? null) : null;
  if (namesEntity(reading, names)) return null;
  const mention = takePartialName(reading, names);
  return mention?.kind === 'one' ? mention.sheet : null;
}

const LONG_NUMBER = /\d{4}/;

function namesEntity(reading: Reading, names: Names): boolean {
  return names
    .find(nameTokens(reading), ['person', 'organisation', 'place'])
    .some(({ coverage, contradicted }) => coverage >= WHOLE && !contradicted);
}

/** Of the weight of a name. */
const WHOLE = 0.97;

// Null where the answer may hang on the project, or on words that nothing explains.
function learn(
  { around }: Framed,
  named: Named,
  { query, language, trail, said }: Understanding,
  { today }: UnderstandOptions,
): KnownFrame | null {
  if (query.kind !== 'fields' && query.kind !== 'overview') return null;
  if (query.sheet !== named.sheet || query.day !== today || OF_PROJECTS.test(around)) return null;
  const words = said();
  const sameStart = named.trail.every((step, at) => isSame(step, trail[at]));
  if (!sameStart || words.some(({ kind }) => kind === 'beside')) return null;
  const { before, after, byNumber } = named;
  const steps = trail.slice(named.trail.length);
  return { query, language, trail: steps, said: words, before, after, byNumber };
}

function isSame(a: TrailStep, b: TrailStep | undefined): boolean {
  return a.recogniser === b?.recogniser && a.words === b.words && a.reading === b.reading;
}
