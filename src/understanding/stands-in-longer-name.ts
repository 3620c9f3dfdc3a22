// A small part of a project's name → whether the words around it make it part of a name that no sheet has.

import { analyseWord } from '../language/analyse-word.js';
import { fold } from '../language/fold.js';
import type { Token } from '../language/tokenise.js';
import type { Names } from '../model/names.js';
import type { Sheet } from '../model/sheet.js';
import { asksYesOrNo } from './asks-yes-or-no.js';
import { standsForRest } from './continue-name.js';
import { isFrameWord } from './frame-words.js';
import { isFieldWord, isNearCueWord } from './match-cues.js';
import { isShouting } from './read-leftover.js';
import { opensSentence, type Reading } from './reading.js';
import { wordsOfName } from './words-of-name.js';

/** A word that is this near to one of any name may be a slip for it. */
const NAME_LIKE = 0.7;
/** Letters of a word that others are inflected from. */
const SHORTEST_STEM = 5;
/** Letters; shorter ones are names as well. */
const SHORTEST_THING = 6;

/** They go on with a name, and may as well join two. */
const TWO = /^(?:och|and|eller|or)$/;
/** … or say for whom it is asked. */
const ASIDE = /^(?:med|with|till|to|at|pa|on)$/;
/** They only go on with a name. */
const PLACES =
  /^(?:vid|utan|langs|genom|kring|bortom|fran|from|i|in|for|av|of|by|near|without|through|along|beyond|over|under)$/;
/** … in a question that may claim where the project lies, whom it is for and who takes part. */
const PLACES_IN_CLAIM = /^(?:vid|at|utan|langs|genom|kring|bortom|och|and|without|along|beyond)$/;

/** "Tillväxt vid Kvarnån", "Lärkträd för bredband", "Förstudie: Rälsbuss i Hjo". */
export function standsInLongerName(reading: Reading, match: Part, names: Names): boolean {
  if (isShouting(reading)) return false;
  const around: Around = { reading, names, match };
  return goesOnStrangely(around) || beginsStrangely(around);
}

/** Part of the name of each of these, and where it stands. */
interface Part {
  readonly first: number;
  readonly last: number;
  readonly sheets: readonly Sheet[];
}

type Joint = 'two' | 'aside' | 'place';

function jointOf(folded: string): Joint | null {
  if (TWO.test(folded)) return 'two';
  if (ASIDE.test(folded)) return 'aside';
  return PLACES.test(folded) ? 'place' : null;
}

interface Around {
  readonly reading: Reading;
  readonly names: Names;
  readonly match: Part;
}

// "Tillväxt vid Kvarnån", "Bredband åt Renbeten", "Förstudie: Rälsbuss".
function goesOnStrangely(around: Around): boolean {
  const { reading, match } = around;
  const next = match.last + 1;
  if (between(reading, match.last) === ': ') return isStrange(around, next, 'place');
  const joint = jointAt(reading, next);
  return joint !== null && isStrange(around, next + 1, joint);
}

// "Älvdrift och Entreprenörskap", "Lärkträd för bredband", "Hamnkrog möter Etablering".
function beginsStrangely(around: Around): boolean {
  const { reading, match } = around;
  const before = match.first - 1;
  const begins = (at: number, joint: Joint): boolean =>
    at > 0 && !opensSentence(reading, at) && isStrange(around, at, joint);
  const joint = jointAt(reading, before);
  if (joint !== null) {
    // "Rondellen - mötesplats för prov"
    const told = isLinking(reading, before - 1, ' - ');
    return begins(before - (told ? 2 : 1), joint);
  }
  // "Älvens kluster"
  if (match.first === match.last && /s$/.test(foldedAt(reading, before)))
    return begins(before, 'place');
  return isLinking(reading, before) && begins(before - 1, 'place');
}

// A joint in small letters with a word on either side of it, in one breath.
function jointAt(reading: Reading, at: number): Joint | null {
  const { tokens, taken } = reading;
  const token = tokens[at];
  if (!token || taken[at] !== null || !/^\p{Ll}/u.test(token.text)) return null;
  if (between(reading, at - 1) !== ' ' || between(reading, at) !== ' ') return null;
  if (asksYesOrNo(reading) && !PLACES_IN_CLAIM.test(token.folded)) return null;
  return jointOf(token.folded);
}

// "Möter", "tänker": a word that asks for nothing and frames nothing.
function isLinking(reading: Reading, at: number, after = ' '): boolean {
  const token = reading.tokens[at];
  return (
    token !== undefined &&
    reading.taken[at] === null &&
    reading.common[at] !== true &&
    /^\p{Ll}{3,}$/u.test(token.text) &&
    !isFieldWord(token) &&
    !isNearCueWord(token) &&
    between(reading, at - 1) === after &&
    between(reading, at) === ' '
  );
}

// A word with a capital that neither the name nor its sheet has, and that asks for nothing.
function isStrange({ reading, names, match }: Around, at: number, joint: Joint): boolean {
  const token = reading.tokens[at];
  if (
    !token ||
    reading.taken[at] !== null ||
    between(reading, at - 1) === '-' ||
    !/^\p{Lu}\p{Ll}{2,}$/u.test(token.text)
  )
    return false;
  if (isFrameWord(token.folded) || isFieldWord(token) || isNearCueWord(token)) return false;
  if (match.sheets.some((sheet) => isInName(reading, match, at, sheet) || isOnSheet(sheet, token)))
    return false;
  if (joint === 'place') return true;
  // The other of two projects; "… till Lisa": whom it is for.
  if (names.likeness(token.folded, token.lower) >= NAME_LIKE) return false;
  return joint === 'two' || isThing(token) || goesOnSaying(reading, at);
}

// No name of somebody, which the dictionary may have as well: "Lisa", "Björn".
function isThing({ lower }: Token): boolean {
  return lower.length >= SHORTEST_THING && analyseWord(lower).known;
}

// "Vad går Resor till Exempelkajen ut på?": whom it is for would end the clause.
function goesOnSaying(reading: Reading, at: number): boolean {
  const next = foldedAt(reading, at + 1);
  return between(reading, at) === ' ' && jointOf(next) === null;
}

function isInName(reading: Reading, { first, last }: Part, at: number, { name }: Sheet): boolean {
  const entity = { name: name.value.text };
  return standsForRest(reading, { first, last, mended: false, entity }, at);
}

function isOnSheet({ name, fields, passages }: Sheet, { folded, lower }: Token): boolean {
  const own = folded.replace(/s$/, '');
  const { lemma } = analyseWord(lower);
  return (
    // "Masterplanen" for "Masterplan"
    wordsOfName(name.value.text).some(
      (word) => word === fold(lemma) || (word.length >= SHORTEST_STEM && own.startsWith(word)),
    ) ||
    fields.some(
      ({ reading }) =>
        reading.origin === 'stated' &&
        wordsOfName(reading.text).some((word) => word.startsWith(own)),
    ) ||
    passages.some(({ sentences }) => sentences.some(({ text }) => fold(text).includes(own)))
  );
}

const foldedAt = ({ tokens }: Reading, at: number): string => tokens[at]?.folded ?? '';

function between({ tokens, text }: Reading, at: number): string | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return token && next ? text.slice(token.end, next.start) : null;
}
