// «universitet i ägarens namn», "bredband som insatsområde", "tematiska målet om IKT" → the words that a field shall hold.

import { everyMatch } from '../../language/every-match.js';
import { fold } from '../../language/fold.js';
import { holdsSome } from '../../language/letter-runs.js';
import type { Filter } from '../../model/query.js';
import type { Sheet } from '../../model/sheet.js';
import { positionsIn, take, type Reading } from '../reading.js';
import { textsStated } from './read-field-values.js';

/** How a field is named in such a condition; `known` where its values are few and known. */
interface NamedField {
  readonly topic: string;
  readonly pattern: RegExp;
  readonly known: boolean;
  /** True where the words stand right after it: two of them at least. */
  readonly direct?: boolean;
}

const OWNS = '(?:(?:sitt|sina|det|de|den|the|their|its|his|varje) )*';
const FIELDS: readonly NamedField[] = [
  {
    topic: 'owner',
    known: false,
    pattern:
      /(?<!\p{L})(?:(?:projekt|stöd)?(?:ägar|mottagar)(?:ens|nas|e|en|es)?[ -]?namn(?:et|en)?|namnet på (?:projekt)?(?:ägaren|mottagaren)|(?:the )?(?:project )?(?:owner|beneficiary)(?:['’]?s|s['’])? names?|(?:the )?name of (?:the|its) (?:owner|beneficiary))(?!\p{L})/giu,
  },
  {
    topic: 'priorityArea',
    known: true,
    pattern: new RegExp(
      `(?<!\\p{L})${OWNS}(?:insatsområde(?:t|na|n)?|priority (?:area|axis|axes)s?)(?!\\p{L})`,
      'giu',
    ),
  },
  {
    topic: 'thematicObjective',
    known: true,
    pattern: new RegExp(
      `(?<!\\p{L})${OWNS}(?:tematisk(?:t|a) mål(?:et|en)?|thematic (?:objective|goal)s?)(?!\\p{L})`,
      'giu',
    ),
  },
  {
    topic: 'thematicObjective',
    known: true,
    direct: true,
    pattern: /(?<=(?<!\p{L})(?:med|har|with) )(?:det )?målet(?!\p{L})/giu,
  },
];
/** Looked for first, in folded text. */
const MAY_BE_NAMED =
  /namn|name|insatsomrade|priority|tematisk|thematic|(?:med|har|with) (?:det )?malet/;

/** Letters that each of those has. */
const holdsField = holdsSome('namn name insatsomrade priority tematisk thematic malet'.split(' '));

/** Between the words and the field: "finns någonstans i". */
const BEFORE = new Set(
  'finns ingar star forekommer nagonstans nanstans somewhere appears occurs i in as som inom under within among'.split(
    ' ',
  ),
);
const LINKS = new Set('i in as som inom under within'.split(' '));
/** Between the field and the words: "som handlar om". */
const AFTER = new Set(
  'som handlar om ar med innehaller innehallande har ordet contains containing includes has is about with the word rymmer namner'.split(
    ' ',
  ),
);
const MOST_BETWEEN = 4;
const LONGEST = 6;

/** The filters; their words are taken. Empty where no such condition is set. */
export function readWordsInField(reading: Reading, sheets: readonly Sheet[]): readonly Filter[] {
  if (!holdsField(reading.folded) || !MAY_BE_NAMED.test(reading.folded)) return [];
  return FIELDS.flatMap(({ topic, pattern, known, direct = false }) => {
    const values = known ? textsStated(sheets, topic) : null;
    return everyMatch(pattern, reading.text).flatMap((match) => {
      const field = positionsIn(reading, match.index, match.index + match[0].length);
      const span =
        field &&
        (wordsBefore(reading, field[0], values) ??
          (isAskedFor(reading, field[0]) ? null : wordsAfter(reading, field, values, direct)));
      if (!field || !span) return [];
      const [first, last] = [Math.min(span[0], field[0]), Math.max(span[1], field[1])];
      if (reading.taken.slice(first, last + 1).some((taken) => taken !== null)) return [];
      const code = between(reading, span);
      take(reading, first, last, 'quoted', `${topic} has`, code);
      takeSameOwners(reading, topic, code);
      return [
        {
          kind: 'code' as const,
          topic,
          code,
          within: true,
          words: between(reading, [first, last]),
        },
      ];
    });
  });
}

// "Kommunägda (kommun i ägarnamnet)": the same said twice.
function takeSameOwners(reading: Reading, topic: string, code: string): void {
  const stem = fold(code);
  reading.tokens.forEach(({ folded }, at) => {
    const owned = /^(.{4,}?)s?ag(?:d|t|da|are|arna)$/.exec(folded)?.[1];
    if (
      topic === 'owner' &&
      reading.taken[at] === null &&
      owned !== undefined &&
      stem.startsWith(owned)
    )
      take(reading, at, at, 'quoted', 'owner has', code);
  });
}

// "Vilket insatsområde har Exempel?": its value is asked for.
function isAskedFor({ tokens }: Reading, field: number): boolean {
  return /^(?:vilket|vilken|which|what)$/.test(tokens[field - 1]?.folded ?? '');
}

type Span = readonly [first: number, last: number];

function wordsBefore(
  reading: Reading,
  field: number,
  values: readonly string[] | null,
): Span | null {
  const word = (at: number): string => reading.tokens[at]?.folded ?? '';
  if (!LINKS.has(word(field - 1))) return null;
  let last = field - 1;
  while (field - last <= MOST_BETWEEN && BEFORE.has(word(last))) last--;
  return longest(reading, values, (length) => [last - length + 1, last]);
}

function wordsAfter(
  reading: Reading,
  field: Span,
  values: readonly string[] | null,
  direct: boolean,
): Span | null {
  const word = (at: number): string => reading.tokens[at]?.folded ?? '';
  // "Exempelprojektets tematiska mål om …" is one project's.
  if (/^\p{Lu}.*s$/u.test(reading.tokens[field[0] - 1]?.text ?? '')) return null;
  let first = field[1] + 1;
  while (first - field[1] <= MOST_BETWEEN && AFTER.has(word(first))) first++;
  // "Insatsområdet som Exempelprojektet hör till": "som" alone opens a sentence of its own.
  if ((first === field[1] + 1 && !direct) || word(first - 1) === 'som') return null;
  const span = longest(reading, values, (length) => [first, first + length - 1]);
  return span && direct && span[0] === span[1] ? null : span;
}

// Where the values are known, the longest run that one of them holds; else a word, or a name of two.
function longest(
  reading: Reading,
  values: readonly string[] | null,
  run: (length: number) => Span,
): Span | null {
  for (let length = values ? LONGEST : 2; length >= 1; length--) {
    const span = run(length);
    const words = reading.tokens.slice(Math.max(0, span[0]), span[1] + 1);
    if (words.length < length || words.some(({ text }) => text.length < 2)) continue;
    if (values) {
      const folded = fold(between(reading, span));
      const content = words.some((_, at) => !reading.idle[span[0] + at]);
      if (content && values.some((value) => value.includes(` ${folded}`))) return span;
    } else if (
      length === 1 ? !isFiller(reading, span[0]) : words.every(({ text }) => /^\p{Lu}/u.test(text))
    )
      return span;
  }
  return null;
}

function isFiller({ tokens }: Reading, at: number): boolean {
  const { folded = '', number = false } = tokens[at] ?? {};
  return (
    number ||
    folded.length < 3 ||
    /^(?:namn|och|med|har|ordet|the|word|som|vilka|vad|what|star|finns|ingar)$/.test(folded)
  );
}

function between({ tokens, text }: Reading, [first, last]: Span): string {
  return text.slice(tokens[first]?.start, tokens[last]?.end);
}
