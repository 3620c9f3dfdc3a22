// A reading that names two or more projects → how they are to be compared.

import type { Ask, CompareOperation, Measure, Query } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import { asksYesOrNo } from './asks-yes-or-no.js';
import type { CueHit } from './match-cues.js';
import type { Reading } from './reading.js';

const ORDER: readonly CompareOperation[] = [
  'average',
  'difference',
  'same',
  'longest',
  'shortest',
  'earliest',
  'latest',
  'largest',
  'smallest',
  'sum',
];

/** The comparison that the cues ask for; side by side where none does. */
export function readCompare(
  reading: Reading,
  sheets: readonly Sheet[],
  asks: readonly Ask[],
  hits: readonly CueHit[],
  operations: readonly CueHit[],
): Extract<Query, { kind: 'compare' }> {
  const operation =
    ORDER.find((name) => operations.some((hit) => hit.cue === name)) ??
    addition(reading, asks) ??
    shared(reading, asks) ??
    relative(reading, operations, asks) ??
    fallback(reading, asks);
  return {
    kind: 'compare',
    sheets,
    operation,
    claimed:
      asksYesOrNo(reading) &&
      sheets.length === 2 &&
      !OR_THE_OTHER.test(reading.text) &&
      /(?<!\p{L})(?:än|an|than|före|fore|innan|efter|before|after)(?!\p{L})/iu.test(reading.text),
    measure: measureOf(operation, hits, asks),
    asks,
    day: reading.today,
  };
}

/** "Fick A mer än B, eller var det tvärtom?", "startade A före eller efter B?": which of them it is. */
const OR_THE_OTHER =
  /(?<!\p{L})(?:eller|or)(?: \p{L}+){0,3} (?:tvärt ?om|omvänt|the other way (?:a)?round|the other way|the reverse|vice versa|var det först|was it first)(?!\p{L})|(?<!\p{L})(?:före|innan|before|tidigare|earlier|efter|after|senare|later) (?:eller|or) (?:efter|after|senare|later|före|innan|before|tidigare|earlier)(?!\p{L})|(?<!\p{L})(?:ligga|stå|hamna|placeras|come|be|go) (?:först|sist|first|last)(?!\p{L})/iu;

// "Vad blir A plus B?": only of amounts.
function addition(reading: Reading, asks: readonly Ask[]): CompareOperation | null {
  const money = asks.some((ask) => ['totalBudget', 'grant'].includes(ask.topics[0] ?? ''));
  return money && /(?<!\p{L})plus(?!\p{L})/iu.test(reading.text) ? 'sum' : null;
}

// "Do A and B share a beneficiary?": whether what is asked of each is the same.
function shared(reading: Reading, asks: readonly Ask[]): CompareOperation | null {
  const asked = SHARE.test(reading.text) && (asksYesOrNo(reading) || OPENS.test(reading.text));
  return asks.length > 0 && asked ? 'same' : null;
}

/** Elsewhere the word is a noun, too. */
const OPENS = /^\P{L}*(?:delar|delade|har .* delat)(?!\p{L})/iu;
const SHARE = /(?<!\p{L})(?:delar|delade|delat|share|shares|shared|sharing)(?!\p{L})/iu;

// "Är A större än B?", "slutar A tidigare än B?": how the first lies to the second.
function relative(
  reading: Reading,
  operations: readonly CueHit[],
  asks: readonly Ask[],
): CompareOperation | null {
  const has = (cue: string): boolean => operations.some((hit) => hit.cue === cue);
  const long = /(?<!\p{L})(?:längre|kortare|longer|shorter)(?!\p{L})/iu.test(reading.text);
  const dated = asks.some((ask) => ['startDate', 'endDate'].includes(ask.topics[0] ?? ''));
  if (has('before') && dated) return 'earliest';
  if (has('after') && dated) return 'latest';
  if (has('more')) return long ? 'longest' : 'largest';
  if (has('less')) return long ? 'shortest' : 'smallest';
  return null;
}

// "Har A eller B mer pengar?" compares upwards; "A och B, hur mycket?" asks for both.
function fallback(reading: Reading, asks: readonly Ask[]): CompareOperation {
  if (/(?<!\p{L})(?:mer|mest|more)(?!\p{L})/iu.test(reading.text)) return 'largest';
  if (/(?<!\p{L})(?:mindre|minst|less|least)(?!\p{L})/iu.test(reading.text)) return 'smallest';
  const dated = asks.some((ask) => ask.topics[0] === 'startDate' || ask.topics[0] === 'endDate');
  if (dated && /(?<!\p{L})(?:eller|or)(?!\p{L})/iu.test(reading.text)) return 'earliest';
  return 'side-by-side';
}

function measureOf(
  operation: CompareOperation,
  hits: readonly CueHit[],
  asks: readonly Ask[],
): Measure {
  const has = (cue: string): boolean => hits.some((hit) => hit.cue === cue);
  if (operation === 'longest' || operation === 'shortest') return 'duration';
  if (operation === 'earliest' || operation === 'latest')
    return has('end') && !has('start') ? 'end' : 'start';
  if (asks.some((ask) => ask.topics[0] === 'plannedParticipants')) return 'participants';
  if (asks.some((ask) => ask.topics[0] === 'duration') && !has('budget') && !has('grant'))
    return 'duration';
  return 'money';
}
