// A yes/no question that names two or more projects → what is claimed of each of them, where it is the same.

import type { Claim, Query } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import { asksYesOrNo } from './asks-yes-or-no.js';
import { claimAboutOne } from './claim-about-one.js';
import { PICKING } from './closing-question.js';
import type { Draft } from './draft.js';
import { leftoverOf } from './read-leftover.js';
import type { Parts } from './read-parts.js';
import type { Reading } from './reading.js';

type Quantifier = Extract<Query, { kind: 'claim-of-each' }>['quantifier'];

const NONE =
  /(?<!\p{L})(?:varken|ingen(?:dera)? av|inget av|neither|none of|not either|inte någo[nt] av)(?!\p{L})/iu;
const ANY =
  /(?<!\p{L})(?:(?:någo[nt](?:dera)?|nån|nåt|endera|ettdera|minst (?:ett|en)|åtminstone (?:ett|en)) av|antingen|either|any of|at least one of)(?!\p{L})/iu;
const ALL =
  /(?<!\p{L})(?:både|båda|bägge|såväl|samtliga|alla|var för sig|vardera|both|all (?:of|two|three|four)|each of)(?!\p{L})/iu;
/** One figure of them taken together, or one value that they share, is claimed of none by itself. */
const TOGETHER =
  /(?<!\p{L})(?:tillsammans|ihop|sammanlagt|sammantaget|totalt|summan|samma|gemensam\p{L}*|varandra|snitt\p{L}*|genomsnitt\p{L}*|together|combined|in total|in all|altogether|jointly|sum|same|shared?|each other|on average|average)(?!\p{L})/iu;
const AND = /^(?:[^\p{L}]*(?:och|samt|and|som|respektive|&)[^\p{L}]*|\s*,\s*)$/iu;
const OR = /^[^\p{L}]*(?:eller|or)[^\p{L}]*$/iu;
const WHICH = /(?<!\p{L})(?:som|that|which|who|det|it)(?!\p{L})/iu;

/** Null where each is not said to be the same, and where they are compared with one another. */
export function readClaimOfEach(draft: Draft, sheets: readonly Sheet[]): Query | null {
  const { reading, parts, entities, context } = draft;
  const [first] = sheets;
  if (!first || !parts || !asksYesOrNo(reading) || TOGETHER.test(reading.text)) return null;
  const said = quantifierOf(reading);
  if (said === null) return null;
  const claimants = [...entities.person, ...entities.organisation, ...entities.place];
  const day = reading.today;
  const leftover = leftoverOf(reading, parts.hits);
  const read = claimAboutOne(reading, first, parts, leftover, claimants, {
    asks: context.asks,
    day,
  });
  if (read?.kind !== 'claim') {
    const standing = read === null && claimants.length === 0 ? standingNow(reading, parts) : null;
    return standing && { kind: 'claim-of-each', sheets, claim: standing, quantifier: said, day };
  }
  const { claim } = read;
  // "Stämmer det att A och B inte ligger i Exempellän?": of neither it is so.
  if (read.negated === true && said !== 'all') return null;
  return {
    kind: 'claim-of-each',
    sheets,
    claim,
    quantifier: read.negated === true ? 'none' : said,
    day,
  };
}

/** "Tog A eller B slut sist?", "är både A och B tidigare än C?": they are set beside one another. */
const COMPARED =
  /(?<!\p{L})(?:tidigare|senare|längre|kortare|mer|mindre|större|earlier|later|longer|shorter|more|less|larger|smaller)(?!\p{L})(?! (?:än|than) (?:\p{L}+ )?(?:\d|en |ett |två|tre|fyra|fem|a |an |one|two|three|four|five))/iu;

function isCompared(text: string): boolean {
  return PICKING.test(text) || COMPARED.test(text);
}

/** Cues of how a project stands today. */
const OF_STANDING: ReadonlySet<string> = new Set(['end', 'start', 'status', 'period', 'runs']);
const ENDED =
  /(?<!\p{L})(?:avslutad(?:e|es)?|avslutat|avslutats|slut|slutat|klara?|färdiga?|över|finished|over|done|ended|completed)(?!\p{L})/iu;
const RUNS =
  /(?<!\p{L})(?:igång|i gång|pågår|pågående|aktiva?|rullar|ongoing|running|under ?way|active|going on)(?!\p{L})/iu;
const BEGUN =
  /(?<!\p{L})(?:startat|startats|börjat|påbörjats|kommit igång|started|begun)(?!\p{L})/iu;

// "Är både A och B avslutade?", "are both of them running?": how they stand today.
function standingNow({ text, today }: Reading, { hits, times, amounts }: Parts): Claim | null {
  if (times.length + amounts.length > 0 || hits.length === 0 || isCompared(text)) return null;
  if (!hits.every(({ cue }) => OF_STANDING.has(cue))) return null;
  const now = { kind: 'time', start: today, end: today } as const;
  if (ENDED.test(text)) return { ...now, aspect: 'end', relation: 'before' };
  if (RUNS.test(text)) return { ...now, aspect: 'running', relation: 'within' };
  return BEGUN.test(text) ? { ...now, aspect: 'start', relation: 'not-after' } : null;
}

function quantifierOf(reading: Reading): Quantifier | null {
  const text = betweenNames(reading);
  if (NONE.test(text)) return 'none';
  if (ANY.test(text)) return 'any';
  if (ALL.test(text) || areJoined(reading, AND)) return 'all';
  // "Är det A eller B som ligger i Exempellän?" asks which of them.
  return areJoined(reading, OR) && !WHICH.test(text) && !isCompared(text) ? 'any' : null;
}

// Names may hold such words.
function betweenNames({ tokens, taken, text }: Reading): string {
  return tokens
    .flatMap(({ start, end }, at) => (taken[at] === 'project' ? [] : [text.slice(start, end)]))
    .join(' ');
}

// "Ligger A och B i Exempellän?": nothing but the joint lies between the two names.
function areJoined({ tokens, taken, text }: Reading, by: RegExp): boolean {
  return tokens.some(({ end }, at) => {
    if (taken[at] !== 'project') return false;
    const next = taken.indexOf('project', at + 1);
    return next > at + 1 && by.test(text.slice(end, tokens[next]?.start));
  });
}
