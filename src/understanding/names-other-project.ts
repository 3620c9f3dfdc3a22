// A stretch that holds part of a project's name → whether the words beside it name another project.

import { analyseWord } from '../language/analyse-word.js';
import { fold } from '../language/fold.js';
import { tokenise, type Token } from '../language/tokenise.js';
import { readNumberWord } from '../language/number-words.js';
import { mayNameThing } from '../language/word-class.js';
import type { NameMatch } from '../model/names.js';
import { isDescribedAfter } from './describes-project.js';
import { asksYesOrNo } from './asks-yes-or-no.js';
import { isFrameWord } from './frame-words.js';
import { isFieldWord, isNearCueWord } from './match-cues.js';
import { standsInOtherName } from './stands-in-other-name.js';
import { isShouting } from './read-leftover.js';
import type { Reading } from './reading.js';
import { statesWord } from './states-word.js';
import { wordsOfName } from './words-of-name.js';

/** How a stretch goes on where it names another project: with a number, another word or another place. */
export type OtherBy = 'number' | 'word' | 'place';

/** Null where the stretch is part of this name and nothing beside it says otherwise. */
export function namesOtherProject(
  reading: Reading,
  match: NameMatch,
  entityStarts: ReadonlySet<number>,
): OtherBy | null {
  if (
    isNumbered(reading, match) ||
    isOtherNumber(reading, match) ||
    isOtherCode(reading, match) ||
    isOtherVersion(reading, match) ||
    isNumberedBefore(reading, match)
  )
    return 'number';
  if (
    !isWholeButForSlips(match) &&
    (leavesNameWords(reading, match, entityStarts) || standsInOtherName(reading, match))
  )
    return 'word';
  return isPlacedElsewhere(reading, match) || isPlacedOtherwise(reading, match) ? 'place' : null;
}

// All words of a long name, one or the other with a slip: whatever stands beside it is no more of it.
function isWholeButForSlips({ mended, coverage, first, last, entity }: NameMatch): boolean {
  return (
    mended &&
    coverage >= 0.97 &&
    last - first + 1 >= WORDS_OF_LONG_NAME &&
    last - first + 1 === tokenise(entity.name).length
  );
}

const WORDS_OF_LONG_NAME = 4;

/** "etapp 3", "del 2", "phase II" */
const STEPS = new Set(['del', 'etapp', 'fas', 'steg', 'omgang', 'part', 'phase', 'stage', 'step']);

/** "Exempelspåret Två", "Step Nine" */
const COUNTED_ON =
  /^(?:Två|Tre|Fyra|Fem|Sex|Sju|Åtta|Nio|Tio|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/;

// "Turism 2040" after part of a name: a year in which the project did not run is no date of it.
function isOtherYear(text: string, match: NameMatch): boolean {
  return /^(?:19|20)\d\d$/.test(text) && isBeyond(match, Number(text) + 2, Number(text) - 3);
}

// "Turism 2040, vem äger det?": a year that ends what is named first dates no question, unless the project ran in it.
function isHeadingOfOtherYear({ text, tokens }: Reading, match: NameMatch): boolean {
  const year = tokens[match.last + 1];
  const [, said] = /^((?:19|20)\d\d)["”»]?[,:]/u.exec(text.slice(year?.start)) ?? [];
  const opens = tokens.slice(0, match.first).every(({ folded }) => isFrameWord(folded));
  return said !== undefined && opens && isBeyond(match, Number(said), Number(said));
}

// "Strategier för exempel 2041-2043": years that a name goes on with, none of which the project has.
function runsInOtherYears(text: string, match: NameMatch): boolean {
  const [, first, last] = /^((?:19|20)\d\d)[-–]((?:19|20)\d\d)(?!\d|-)/u.exec(text) ?? [];
  return first !== undefined && last !== undefined && isBeyond(match, Number(last), Number(first));
}

// True where all that bear the name had ended before `last` or begin after `first`.
function isBeyond({ entity }: NameMatch, last: number, first: number): boolean {
  return entity.sheets.every((sheet) => {
    const years = sheet.fields.flatMap(({ key, reading }) =>
      ['period', 'startDate', 'endDate'].includes(key) && reading.origin === 'stated'
        ? (reading.text.match(/(?:19|20)\d\d/g) ?? []).map(Number)
        : [],
    );
    return years.length > 0 && (last < Math.min(...years) || first > Math.max(...years));
  });
}

// "7 Steg till Provlandet" where the name begins "5 Steg".
function isOtherNumber({ tokens, taken }: Reading, match: NameMatch): boolean {
  const before = tokens[match.first - 1];
  if (!before?.number || taken[match.first - 1] !== null || !/^\d{1,3}$/.test(before.text))
    return false;
  const own = tokenise(match.entity.name);
  const at = own.findIndex(({ folded }) => folded === tokens[match.first]?.folded);
  const number = own[at - 1];
  return number?.number === true && number.text !== before.text;
}

// "Exempact 4.0, acceleratorn för prov" where the name is "Accelerator för prov Exempact 2.0".
function isOtherVersion({ tokens, taken, text }: Reading, match: NameMatch): boolean {
  const own = tokenise(match.entity.name);
  return own.some(({ folded, number }, at) => {
    const version = own[at + 1]?.text ?? '';
    if (number || folded.length < 4 || !VERSION.test(version)) return false;
    const said = tokens.flatMap((token, position) => {
      const next = tokens[position + 1];
      if (token.folded !== folded || !next || taken[position + 1] !== null) return [];
      const apart =
        text.slice(token.end, next.start) === ' ' && !/^[\p{L}\p{N}.]/u.test(text.slice(next.end));
      return apart && VERSION.test(next.text) ? [next.text] : [];
    });
    return said.length > 0 && !said.includes(version);
  });
}

const VERSION = /^\d{1,2}(?:\.\d)?$/;

// "EX3 - Grönt prov" where the name is "EX2 - Grönt prov": the same letters, and another figure.
function isOtherCode({ tokens, taken }: Reading, { first, last, entity }: NameMatch): boolean {
  const own = tokenise(entity.name).map(({ folded }) => folded);
  return [first - 1, last + 1].some((position) => {
    const code = tokens[position]?.folded ?? '';
    if (taken[position] !== null || !/^[a-z]{1,5}\d{1,2}$/.test(code) || own.includes(code))
      return false;
    const letters = code.replace(/\d/g, '');
    return own.some((word) => /\d/.test(word) && word.replace(/\d/g, '') === letters);
  });
}

// "Exempelbacken, Nordmala" where the name is "Exempelbacken, Provstig": another place after the comma.
function isPlacedOtherwise({ tokens, text }: Reading, { first, last, entity }: NameMatch): boolean {
  const [opening, place, next] = [tokens[first], tokens[last], tokens[last + 1]];
  if (!opening || !place || !next) return false;
  const said = text.slice(opening.start, place.end);
  const rest = entity.name.slice(said.length);
  return (
    fold(entity.name).startsWith(`${fold(said)}, `) &&
    text.slice(place.end, next.start) === ', ' &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    !isFrameWord(next.folded) &&
    !isFieldWord(next) &&
    !fold(rest).includes(next.folded.replace(/s$/, ''))
  );
}

/**
 * True if a number goes on with the name: "Smart Kompetens 2.0" and "… II" name something else. A year
 * may date the question; a number before a unit counts something.
 */
export function isNumbered(reading: Reading, match: NameMatch): boolean {
  const beside = reading.tokens[match.last + 1];
  const last = reading.tokens[match.last];
  const between = reading.text.slice(last?.end, beside?.start);
  if (!beside || !last || !(beside.number ? /^(?:,? |[-–])$/ : /^,? $/).test(between)) return false;
  // "Etableringsprojektet Gotland 2021"
  if (/^\p{Lu}\p{Ll}/u.test(beside.text) && between === ' ' && !liesThere(beside, match))
    if (/^ (?:19|20)\d\d(?!\d)/.test(reading.text.slice(beside.end))) return true;
  if (/^(?:II|III|IV|VI|VII|VIII|IX)$/.test(beside.text)) return true;
  // "Fond V" where there is a "Fond II".
  const own = /(?<=\s)[IVX]+$/.exec(match.entity.name.trim())?.[0];
  if (own !== undefined && /^[IVX]+$/.test(beside.text) && beside.text !== own) return true;
  if (/^(?:Syd|Norr|Nord|Väst|Öst|Sydost|South|North|West|East)$/.test(beside.text)) return true;
  if (COUNTED_ON.test(beside.text)) return true;
  const step = reading.tokens[match.last + 2];
  if (STEPS.has(beside.folded) && step && /^(?:\d{1,2}(?:[.,]\d)?|[IVX]{1,4})$/.test(step.text))
    return true;
  if ((!match.exact || between === ' ') && isOtherYear(beside.text, match)) return true;
  if (between === ' ' && isHeadingOfOtherYear(reading, match)) return true;
  if (between === ' ' && runsInOtherYears(reading.text.slice(beside.start), match)) return true;
  // A year may date the question, but beside a single word of a name it is another's: "Turism 2040".
  if (/^(?:19|20)\d\d$/.test(beside.text))
    return match.first === match.last && match.coverage < 0.5 && !asksYesOrNo(reading);
  // "Pågick X 15 feb 2041?": the number begins a day.
  if (!beside.number || reading.dated[match.last + 1] === true) return false;
  const after = reading.text.slice(beside.end);
  return (
    beside.text.length <= 4 &&
    /^\s*(?:["”“'’»]?[?!.,:;)]|["”“'’»]|$|\p{L}|[-–] )/u.test(after) &&
    !/^\s*(?:kr|mkr|tkr|msek|sek|milj|million|%|procent|percent|st|deltagare|företag|dagar|månader|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october)/iu.test(
      after,
    )
  );
}

// "Exempel&Prov 2 - Centrum för exempel": a word of the name that stands before the stretch is numbered.
function isNumberedBefore({ tokens, taken, text }: Reading, match: NameMatch): boolean {
  const own = tokenise(match.entity.name);
  return tokens.slice(0, match.first).some((token, position) => {
    const number = tokens[position + 1];
    if (!number || taken[position] !== null || !/^[2-9]$/.test(number.text)) return false;
    if (text.slice(token.end, number.start) !== ' ' || isFrameWord(token.folded)) return false;
    // A number that counts something is followed by it.
    if (!/^(?: [-–] |, )/u.test(text.slice(number.end))) return false;
    const at = own.findIndex(({ folded }) => folded === token.folded);
    return at >= 0 && !own.some((word) => word.text === number.text);
  });
}

/** Letters in which two compounds end alike. */
const ALIKE = 7;

// "… det nationella socialfondsprogrammet" where the name goes on "regionalfondsprogrammet".
function isOtherCompound(token: Token, last: Token, match: NameMatch): boolean {
  const own = tokenise(match.entity.name);
  const next = own[own.findLastIndex(({ folded }) => folded === last.folded) + 1]?.folded ?? '';
  const ending = token.folded.slice(-ALIKE);
  return (
    ending.length === ALIKE &&
    next.endsWith(ending) &&
    !next.includes(token.folded) &&
    !token.folded.includes(next)
  );
}

// "Provbygdens fibernät" where the name is "Exempelbygdens fibernät".
function isOtherCompoundBefore(token: Token, first: Token, match: NameMatch): boolean {
  // "Miljöprojektet Exempel": what it is.
  if (/^\p{Ll}.*projektet$/u.test(token.text)) return false;
  const own = tokenise(match.entity.name);
  const before = own[own.findIndex(({ folded }) => folded === first.folded) - 1]?.folded ?? '';
  const ending = token.folded.slice(-ALIKE);
  return (
    ending.length === ALIKE &&
    before.endsWith(ending) &&
    !before.includes(token.folded) &&
    !token.folded.includes(before)
  );
}

// "Energiriket Väst" names something else than "Energiriket": a word that no name has stands right
// beside what matched.
function leavesNameWords(
  reading: Reading,
  match: NameMatch,
  entityStarts: ReadonlySet<number>,
): boolean {
  if (match.exact) return false;
  // "energi- och klimatcoacherna": half a compound is not the name.
  const end = reading.tokens[match.last]?.end ?? 0;
  if (/^- (?:och|and|eller|or) /.test(reading.text.slice(end))) return true;
  const before = asksYesOrNo(reading) ? [] : [match.first - 1];
  return [...before, match.last + 1].some((position) => {
    const token = reading.tokens[position];
    const neighbour = reading.tokens[position < match.first ? match.first : match.last];
    if (!token || !neighbour || reading.taken[position] !== null) return false;
    if (position > match.last && asksYesOrNo(reading) && entityStarts.has(position)) return false;
    if (isInName(token, match) || liesThere(token, match) || saysWhatItIs(reading, match, position))
      return false;
    if (position > match.last && isOtherCompound(token, neighbour, match)) return true;
    if (position < match.first && isOtherCompoundBefore(token, neighbour, match)) return true;
    if (token.number || isFrameWord(token.folded) || isFieldWord(token)) return false;
    // "… till Exempel femton miljoner?"
    if (position > match.last && readNumberWord(token.lower) !== null) return false;
    if (position > match.last && isDescribedAfter(reading, match)) return false;
    // "Ägarskiftescentrumets arbete": after a genitive comes what is the project's.
    if (position > match.last && isGenitive(neighbour, match)) return false;
    // Inside a phrase such as "i hamn" a word is no cue by itself; with a capital it names something.
    const capital = /^\p{Lu}/u.test(token.text) && position > match.last;
    if (!capital && (reading.common[position] || isNearCueWord(token))) return false;
    // An everyday word in small letters is no part of a name that is written with capitals.
    const named =
      /^\p{Lu}/u.test(neighbour.text) &&
      (match.coverage >= 0.6 || /\p{Lu}.*\p{Lu}/u.test(neighbour.text));
    if (named && /^\p{Ll}/u.test(token.text) && analyseWord(token.lower).known) return false;
    // "… är exempelfinansieringen kopplad": a participle that closes the question.
    if (position > match.last && closesWithParticiple(reading, position)) return false;
    // "… att Fiberslingan skapar": a verb after the name tells what the project does.
    const subject = SUBJECT.test(reading.tokens[match.first - 1]?.folded ?? '');
    const parted = (match.last > match.first || subject) && /^\p{Lu}/u.test(neighbour.text);
    if (parted && /^\p{Ll}/u.test(token.text) && isVerb(token.lower)) return false;
    const between = reading.text.slice(
      Math.min(token.end, neighbour.end),
      Math.max(token.start, neighbour.start),
    );
    if (!/^[ -]$/.test(between)) return false;
    // Before the name only a capital inside the sentence shows that the word belongs to a name.
    return position > match.last || (/^\p{Lu}/u.test(token.text) && position > 0);
  });
}

function closesWithParticiple({ tokens }: Reading, position: number): boolean {
  const word = tokens[position]?.lower ?? '';
  return position === tokens.length - 1 && /(?:ad|at|d|t|dd|tt)$/.test(word) && isVerb(word);
}

const SUBJECT = /^(?:att|som|that|which|vad|what)$/;

function isVerb(lower: string): boolean {
  return analyseWord(lower).known && !mayNameThing(lower);
}

// "Exempelläns tekniska stöd" for "Tekniskt stöd för Exempellän": the word is the name's, in another place.
function isInName(token: Token, match: NameMatch): boolean {
  const own = token.folded.replace(/s$/, '');
  if (own.length < SHORTEST_MOVED) return false;
  const words = wordsOfName(match.entity.name);
  return words.some((word) => word.startsWith(own));
}

// "Exempelutveckling i Exempelby": where the project lies, by its own sheet.
function liesThere(token: Token, { entity }: NameMatch): boolean {
  return entity.sheets.some((sheet) => statesWord(sheet, LIES, token.folded));
}

const LIES: ReadonlySet<string> = new Set(['municipalities']);

const SHORTEST_MOVED = 5;

// "Åk buss-förstudiens län": what is hung on the name says what it is.
function saysWhatItIs(reading: Reading, match: NameMatch, position: number): boolean {
  const [before, token] = [reading.tokens[match.last], reading.tokens[position]];
  return (
    position === match.last + 1 &&
    reading.text.slice(before?.end, token?.start) === '-' &&
    /^(?:projekt|forstudie|satsning|insats|fond|initiativ|program)(?:et|en|n|ets|ens|ns|s)?$/.test(
      token?.folded ?? '',
    )
  );
}

// "Mötesplats" for "Främjande av mötesplatser" ends so itself.
function isGenitive(token: Token, match: NameMatch): boolean {
  return (
    /s$/.test(token.folded) &&
    !tokenise(match.entity.name).some(({ folded }) => folded.startsWith(token.folded))
  );
}

const PART_OF_COUNTRY =
  /^(?:norra|sodra|ostra|vastra|mellersta|centrala|inre|yttre|ovre|nedre|nordvastra|nordostra|sydvastra|sydostra)$/;

// "Stolpe in - förstudie södra Exempelland" where the name goes on "… mellersta Provland".
function goesOnElsewhere({ tokens, taken, text }: Reading, { entity, last }: NameMatch): boolean {
  const [end, part, place] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (!end || !part || !place || taken[last + 1] !== null || !PART_OF_COUNTRY.test(part.folded))
    return false;
  if (text.slice(end.end, part.start) !== ' ' || !/^\p{Lu}/u.test(place.text)) return false;
  const own = wordsOfName(entity.name);
  return own.some((word) => PART_OF_COUNTRY.test(word)) && !own.includes(part.folded);
}

/** "… fick Exempelprojektet i ESF-stöd": who pays, or in what. */
const FUNDS = /^(?:ESF|EU|ERUF|EUR|SEK|MSEK)$/;
const JOINTS = new Set(['i', 'for', 'av', 'pa', 'in', 'of']);

// "Stolpe in för Hav och Fjäll": a part of a name goes on with words that neither the name nor the
// sheet's places have.
function isPlacedElsewhere(reading: Reading, match: NameMatch): boolean {
  if (goesOnElsewhere(reading, match)) return true;
  if (match.coverage > 0.9 || asksYesOrNo(reading) || isShouting(reading)) return false;
  const joint = reading.tokens[match.last + 1];
  const next = reading.tokens[match.last + 2];
  if (!joint || !next || !JOINTS.has(joint.folded) || reading.taken[match.last + 2] !== null)
    return false;
  if (!/^\p{Lu}/u.test(next.text) || isFieldWord(next) || isFrameWord(next.folded)) return false;
  if (FUNDS.test(next.text)) return false;
  return !match.entity.sheets.some((sheet) =>
    sheet.fields.some(
      ({ reading: read }) =>
        read.origin === 'stated' && fold(read.text).includes(next.folded.replace(/s$/, '')),
    ),
  );
}
