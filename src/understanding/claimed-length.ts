// A yes/no question about one project → the length of time that it is claimed to have, if it claims one.

import { NUMBER_WORD, readNumberWord } from '../language/number-words.js';
import type { Claim, Comparison } from '../model/query.js';
import type { CueHit } from './match-cues.js';
import type { Parts } from './read-parts.js';
import { blankNames, type Reading, type Taken } from './reading.js';

type LengthClaim = Extract<Claim, { kind: 'length' }>;

/** A claimed length and where it stands in the text. */
interface Said {
  readonly claim: LengthClaim;
  readonly from: number;
  readonly to: number;
}

const MAY_BE_LENGTH = /(?:dag|dygn|veck|mån|år|day|week|month|year|yr)/iu;

const ONE = 'ett|en|one|a|an';
const NUMBER = `\\d+(?:[.,]\\d+)?|${NUMBER_WORD}|${ONE}`;
const HALF = '(?<half>\\s+och\\s+(?:ett\\s+|en\\s+)?halvt?|\\s+and\\s+a\\s+half)?';
const UNIT =
  '(?<unit>dagar|dagars|dag|dygn|veckor|veckors|vecka|månader|månaders|månad|mån|år|års|days?|weeks?|months?|years?|yrs?)(?<after>\\s+and\\s+a\\s+half)?';
/** "Ett halvår", "half a year" */
const HALF_YEAR = '(?:ett\\s+)?halvår|ett\\s+halvt\\s+år|half\\s+a\\s+year|six\\s+months';
const RANGE = `(?:(?<lower>${NUMBER})\\s*(?:-|–|och|till|and|to)\\s*)?`;
/** "Tvåårigt", "2-årigt", "ett 18-månadersprojekt", "a two-year project" */
const AS_ONE_WORD = `(?<one>${NUMBER})[- ]?(?<kind>årig(?:a|t)?|månaders|veckors|dagars|years?|months?|weeks?|days?)(?:[- ]?(?:projekt|project|long))(?:et)?|(?<few>${NUMBER})[- ]?(?<aged>årigt?)`;

const LENGTH = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?:${AS_ONE_WORD}|(?<halfYear>${HALF_YEAR})|${RANGE}(?<number>${NUMBER})${HALF}\\s+${UNIT})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** What it is compared by, right before the length. */
const BOUNDS: readonly (readonly [Comparison, RegExp])[] = [
  [
    'at-most',
    /(?:inte (?:mer|mera|längre|över|fler)(?: tid)?(?: än)?|högst|max|maximalt|som mest|upp till|(?:no|not) (?:more|longer) than|not over|at most|up to|a maximum of|at the most)\s+$/iu,
  ],
  [
    'at-least',
    /(?:inte (?:mindre|kortare|under|färre)(?: tid)?(?: än)?|minst|åtminstone|som minst|(?:no|not) (?:less|shorter|fewer) than|not under|at least|a minimum of)\s+$/iu,
  ],
  [
    'more',
    /(?:(?:mera?|fler|längre)(?: tid)? än|över|more than|longer than|over|above|upwards of|in excess of|exceed(?:s|ed|ing)?|över(?:stiger|steg|skrider|skred))\s+$/iu,
  ],
  [
    'less',
    /(?:(?:mindre|färre|kortare)(?: tid)? än|under|less than|fewer than|shorter than|below|under(?:stiger|steg))\s+$/iu,
  ],
  ['equal', /(?:exakt|precis|jämnt|exactly|precisely)\s+$/iu],
];
const OR_MORE = /^\s+(?:eller (?:mer|längre|fler)|or (?:more|longer))(?!\p{L})/iu;
const OR_LESS = /^\s+(?:eller (?:mindre|kortare|färre)|or (?:less|shorter|fewer))(?!\p{L})/iu;

/** "Om två år", "inom två år", "de första två åren", "drygt två år": a distance in time, a part, or about so long. */
const NOT_LENGTH_BEFORE =
  /(?<!\p{L})(?:om|inom|efter|före|innan|per|varje|vart|vartannat|de|den|dom|senaste|sista|första|närmaste|nästa|kommande|drygt|knappt|nästan|ungefär|cirka|ca|runt|omkring|kring|typ|within|after|before|every|each|the|first|next|past|about|around|roughly|nearly|almost|approximately|some|åldern|age|another|ytterligare|tidigare|sedan|since)\s+$/iu;
const NOT_LENGTH_AFTER =
  /^\s*(?:kvar|sedan|sen|ago|left|remaining|to go|gam(?:mal|malt|la)|old|from now|före|innan|efter|before|after|till(?= (?:dess|nästa|start|slut))|bort|earlier|later|senare|tidigare|försen\p{L}*|i förtid|early|late|återst\p{L}*|av|of (?!duration)|per)(?!\p{L})/iu;

const OR_OTHERWISE =
  /(?<!\p{L})(?:mer|mindre|längre|kortare|över|under|more|less|longer|shorter|over|under) (?:eller|or) $/iu;

/** What says how long something goes on. */
const GOES_ON =
  /(?<!\p{L})(?:pågå\p{L}*|pågick|pågått|varar|varade|varat|vara|löp(?:er|te|t|a)|löptid\p{L}*|håll(?:er|it|a)|höll|sträck\p{L}*|driv(?:s|its|as)|drevs|bedriv\p{L}*|bedrevs|rull\p{L}*|körs|kördes|kör|körts|tar|tog|tagit|genomför\p{L}*|projekttid\p{L}*|projektperiod\p{L}*|projektlängd\p{L}*|varaktighet\p{L}*|längd\p{L}*|lång|långt|långvarig\p{L}*|längre|kortare|kort|tidsperiod\p{L}*|tid(?:en)?|period(?:en)?|lev(?:er|de|t)|livslängd\p{L}*|last(?:s|ed|ing)?|run(?:s|ning|time)?|ran|duration|length|long|longer|short|shorter|tak(?:e|es|en)|took|go(?:es)?(?: on)?|went(?: on)?|span\p{L}*|continue\p{L}*|exten\p{L}*|stretch\p{L}*|time ?(?:frame|span)|lifetime|ongoing|under ?way|active|aktivt?|igång|\p{L}*årigt?)(?!\p{L})/iu;
/** "Är X på mer än två år?", and nothing else beside it. */
const ONLY_IS = /^\P{L}*(?:är|var|is|was)\s[_\s"“”'().,:–-]*(?:(?:på|ett|en|an?)\s+)?$/iu;

const OF_TIME: ReadonlySet<string> = new Set(
  'duration period status when runs where name overview belongs got'.split(' '),
);
/** Names may hold lengths and words of time. */
const NAMED: ReadonlySet<Taken> = new Set([
  ...(['project', 'person', 'organisation', 'place', 'number', 'contact'] as const),
]);

/** Null where no length is claimed, or where it is the length of something else than the project's time. */
export function readLengthClaim(reading: Reading, parts: Parts): LengthClaim | null {
  if (!MAY_BE_LENGTH.test(reading.text) || parts.times.length > 0) return null;
  const text = blankNames(reading, NAMED);
  const said = lengthIn(text);
  if (said === null) return null;
  const rest = `${text.slice(0, said.from)}${text.slice(said.to)}`;
  if (!GOES_ON.test(text) && !ONLY_IS.test(text.slice(0, said.from))) return null;
  const within = ({ positions: [at = 0] }: CueHit): boolean => {
    const start = reading.tokens[at]?.start ?? 0;
    return start >= said.from && start < said.to;
  };
  // "A year" asks for nothing a year.
  const beside = parts.hits.filter((hit) => !within(hit));
  return beside.every((hit) => isOfTime(hit, beside, rest)) ? said.claim : null;
}

/** True where a length is told, whatever else is claimed beside it. */
export function saysLength(reading: Reading): boolean {
  if (!MAY_BE_LENGTH.test(reading.text)) return false;
  const text = blankNames(reading, NAMED);
  const said = lengthIn(text);
  return said !== null && (GOES_ON.test(text) || ONLY_IS.test(text.slice(0, said.from)));
}

// "Håller X i mer än två år?" leads nobody; from start to end is all of its time.
function isOfTime({ cue }: CueHit, hits: readonly CueHit[], rest: string): boolean {
  if (OF_TIME.has(cue)) return true;
  if (cue === 'leader') return HOLDS_ON.test(rest);
  const other = cue === 'start' ? 'end' : cue === 'end' ? 'start' : null;
  return other !== null && hits.some((hit) => hit.cue === other);
}

const HOLDS_ON = /(?<!\p{L})(?:håller|höll|hållit|hålla)(?!\p{L})[^.?!]*(?<!\p{L})på(?!\p{L})/iu;

function lengthIn(text: string): Said | null {
  const match = LENGTH.exec(text);
  if (match?.groups === undefined) return null;
  const { groups } = match;
  let from = match.index;
  const to = from + match[0].length;
  const before = text.slice(0, from);
  const bound = BOUNDS.find(([, pattern]) => pattern.test(before));
  const least = OR_MORE.test(text.slice(to));
  const most = OR_LESS.test(text.slice(to));
  if (bound) from -= bound[1].exec(before)?.[0].length ?? 0;
  // "Längre eller kortare än två år?" asks which.
  if (bound && OR_OTHERWISE.test(text.slice(0, from))) return null;
  if (NOT_LENGTH_BEFORE.test(text.slice(0, from)) || NOT_LENGTH_AFTER.test(text.slice(to)))
    return null;
  const length = lengthOf(groups);
  if (length === null) return null;
  const comparison = bound?.[0] ?? (least ? 'at-least' : most ? 'at-most' : 'equal');
  return { claim: { kind: 'length', comparison, ...length }, from, to };
}

function lengthOf(
  groups: Readonly<Record<string, string | undefined>>,
): Pick<LengthClaim, 'number' | 'upper' | 'unit'> | null {
  if (groups['halfYear'] !== undefined) return { number: 6, upper: null, unit: 'months' };
  const word = groups['one'] ?? groups['few'] ?? groups['number'] ?? '';
  const whole = numberOf(word);
  const unit = unitOf(groups['kind'] ?? groups['aged'] ?? groups['unit'] ?? '');
  if (whole === null || unit === null) return null;
  const half = groups['half'] !== undefined || groups['after'] !== undefined;
  const number = half ? whole + 0.5 : whole;
  const lower = groups['lower'] === undefined ? null : numberOf(groups['lower']);
  if (lower === null) return { number, upper: null, unit };
  return lower < number ? { number: lower, upper: number, unit } : null;
}

function numberOf(word: string): number | null {
  const lower = word.toLowerCase();
  if (/^\d/.test(lower)) return Number(lower.replace(',', '.'));
  return new RegExp(`^(?:${ONE})$`).test(lower) ? 1 : readNumberWord(lower.replace(' ', '-'));
}

function unitOf(word: string): LengthClaim['unit'] | null {
  if (/^(?:dag|dygn|day)/iu.test(word)) return 'days';
  if (/^(?:veck|week)/iu.test(word)) return 'weeks';
  if (/^(?:mån|month)/iu.test(word)) return 'months';
  return /^(?:år|year|yr)/iu.test(word) ? 'years' : null;
}
