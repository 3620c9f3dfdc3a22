// Words about one project that no field explains → a search in its prose, or a refusal.

import type { Query } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import { refuse } from './draft.js';
import { isFrameWord } from './frame-words.js';
import { GENERIC, VAGUE } from './vague-cues.js';
import type { CueHit } from './match-cues.js';
import type { Parts } from './read-parts.js';
import type { Leftover } from './read-leftover.js';
import { hasWord, type Reading } from './reading.js';

/** Nouns that name a field outright, whatever else the question chats about. */
const FIELD_NOUN =
  /^(?:startd|slutd|startdatum|projektstart|projektslut|sluttid|deadline|stod|bidrag|beviljad|beviljat|beviljats|anslag|anslaget|tilldelat|erhall|grant|granted|funding|telefon|telnr|telnummer|tel$|tfn|mobilnummer|phone|telephone|deltagar|participant|projektperiod|projekttid|loptid|partner|samarbetspart|samverkanspart|medfinansiar)/;
const DATED = new Set(['start', 'end', 'period']);

/** True where only verbs and question words gave cues: a noun that nobody knows decides what was asked. */
export function onlyGeneric(reading: Reading, hits: readonly CueHit[]): boolean {
  const named = hits.some((hit) =>
    hit.positions.some((position) => FIELD_NOUN.test(reading.tokens[position]?.folded ?? '')),
  );
  if (named) return false;
  const dated = hits.some((hit) => hit.cue === 'when') && hits.some((hit) => DATED.has(hit.cue));
  if (dated && !followedByLeftover(reading, hits)) return false;
  return hits.every(
    (hit) => VAGUE.has(hit.cue) || (GENERIC.has(hit.cue) && hit.positions.length === 1),
  );
}

// "När börjar utbildningen i …": the word after the verb is what begins.
function followedByLeftover(reading: Reading, hits: readonly CueHit[]): boolean {
  const cued = new Set(hits.flatMap((hit) => hit.positions));
  return hits
    .filter((hit) => DATED.has(hit.cue))
    .some((hit) => {
      const next = (hit.positions.at(-1) ?? 0) + 1;
      return (
        next < reading.tokens.length &&
        reading.taken[next] === null &&
        !cued.has(next) &&
        reading.common[next] !== true
      );
    });
}

const PROSE_CUES = new Set([
  'overview',
  'goals',
  'description',
  'share',
  'amount',
  'partners',
  'participants',
  'duration',
  'where',
  'companies',
]);

/** They ask for somebody, for some day or for where something comes from. */
export const PERSONAL_WORDS = ['vem', 'vems', 'who', 'whose', 'nar', 'when', 'varifran'];

/** So many words that no field explains are told by a sentence that has them all, whatever else is named. */
const TOLD_TOGETHER = 2;

/** A passage may hold such words, unless somebody or some day is asked for. */
export function passageOrRefuse(
  reading: Reading,
  sheet: Sheet,
  leftover: Leftover,
  parts: Parts,
): Query {
  const words = leftover.inOrder.join(' ');
  reading.trail.push({ recogniser: 'leftover', words, reading: 'prose' });
  const counting = parts.operations.some((hit) => hit.cue === 'count');
  const personal = hasWord(reading, ...PERSONAL_WORDS);
  const about = contentOf(reading);
  if (leftover.inOrder.some((word) => ON_THE_NET.test(word) && !standsInProse(sheet, word)))
    return refuse('no-such-field', sheet, words);
  if (leftover.names.length > 0 && parts.asks.length > 0 && leftover.words.length === 0)
    return refuse('no-such-field', sheet, words);
  const fielded = !counting && parts.hits.some((hit) => !PROSE_CUES.has(hit.cue));
  if (personal || (fielded && leftover.words.length < TOLD_TOGETHER))
    return refuse('no-such-field', sheet, words);
  return { kind: 'passage', sheet, words, about, counting };
}

/** "Instagramkonto": no sentence tells it that does not have the word. */
const ON_THE_NET =
  /instagram|facebook|linkedin|twitter|tiktok|youtube|snapchat|hashtag|konto(?:t|n)?$|lösenord/iu;

/** "Vem är ekonom?": a role is told where the word itself stands. */
const ROLE =
  /^(?:\p{L}*ekonom(?:en|iansvarig)?|controllern?|revisorn?|kommunikatör(?:en)?|administratör(?:en)?|jurist(?:en)?|processledaren?|delprojektledaren?|ordföranden?|handläggaren?|koordinatorn?|samordnaren?|utvärderaren?|accountant|auditor|controller|coordinator|evaluator|chair(?:man|person)?|case (?:officer|worker)|administrator|lawyer|treasurer)$/iu;

/** "Vilken handläggare …", "namnet på controllern": somebody, though nobody says "vem". */
const ASKS_FOR_ONE =
  /(?<!\p{L})(?:vilken|which|what|namnet på|name of|vad heter) (?:\p{L}+ ){0,2}\p{L}*(?:ekonom|controller|revisor|kommunikatör|administratör|jurist|ledare|ordförande|handläggare|koordinator|samordnare|utvärderare|accountant|auditor|coordinator|evaluator|officer)/iu;

/** True where somebody is asked for by a post that no field tells and no sentence of the sheet has. */
export function asksForUntoldPost(
  reading: Reading,
  sheet: Sheet,
  hits: readonly CueHit[],
): boolean {
  if (!hasWord(reading, ...PERSONAL_WORDS) && !ASKS_FOR_ONE.test(reading.text)) return false;
  const named = new Set(
    hits.flatMap(({ cue, positions }) => (VAGUE.has(cue) || GENERIC.has(cue) ? [] : positions)),
  );
  return reading.tokens.some(
    ({ text }, position) =>
      reading.taken[position] === null &&
      !named.has(position) &&
      ROLE.test(text) &&
      !standsInProse(sheet, `${text} `),
  );
}

function standsInProse({ passages }: Sheet, word: string): boolean {
  const said = word.toLowerCase();
  return passages.some(({ sentences }) =>
    sentences.some(({ text }) => text.toLowerCase().includes(said)),
  );
}

/** The words of a question that neither name what it is about nor only frame it. */
export function contentOf(reading: Reading): string {
  return reading.tokens
    .filter(({ folded }, position) => reading.taken[position] === null && !isFrameWord(folded))
    .map(({ text }) => text)
    .join(' ');
}
