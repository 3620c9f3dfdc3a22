// A reading and the library's names → the projects that a question mentions.

import { distance } from 'fastest-levenshtein';
import { analyseWord } from '../language/analyse-word.js';
import type { NamedEntity, NameMatch, Names } from '../model/names.js';
import type { Sheet } from '../model/sheet.js';
import { fold } from '../language/fold.js';
import { tokenise } from '../language/tokenise.js';
import { asksYesOrNo } from './asks-yes-or-no.js';
import { continueName } from './continue-name.js';
import { isNumbered, namesOtherProject } from './names-other-project.js';
import { nameTokens, positionsIn, take, type Reading } from './reading.js';

export type ProjectMention =
  | {
      readonly kind: 'one';
      readonly sheet: Sheet;
      readonly exact: boolean;
      /** Position of its first word. */
      readonly at: number;
    }
  /** Several fit equally well. */
  | { readonly kind: 'several'; readonly sheets: readonly Sheet[] }
  /** Something was named that no sheet is about; the nearest are. */
  | { readonly kind: 'other'; readonly nearest: readonly Sheet[] };

/** Two names whose weights differ less than this share are equally near. */
const MARGIN = 0.06;
/** A partial name needs this share of the name, or one word that few projects have. */
const SURE_COVERAGE = 0.3;
const RARE = 0.8;
/** One everyday word is a whole name only if few other names have the word. */
const RARE_WORD = 0.6;
/** … and a word that opens a name, this rare. */
const RARE_OPENING = 0.45;
/** Projects among which a question can ask to choose. */
export const MOST_CHOICES = 12;
const HALF = 0.5;
/** A contradicted name that weighs so much more than the best that fits is what was meant. */
const OUTWEIGHED = 2;
/** … than a single word that fits. */
const OUTWEIGHED_WORD = 1.3;

/** Projects named by registration number; their words are taken. */
export function takeNumbers(
  reading: Reading,
  names: Names,
): readonly { readonly sheet: Sheet; readonly at: number }[] {
  const found: { sheet: Sheet; at: number }[] = [];
  for (const { sheet, start, end } of names.findByNumber(partedFromYears(reading.text))) {
    const at = positionsIn(reading, start, end);
    if (at) {
      take(reading, leadOf(reading, at[0]), at[1], 'number', 'registration number', sheet.id);
      reading.places.set(sheet, at[0]);
    }
    if (!found.some((other) => other.sheet === sheet)) found.push({ sheet, at: at?.[0] ?? 0 });
  }
  return found;
}

// "startade 20200827 2015 eller 2016": a year after a number is no part of it.
function partedFromYears(text: string): string {
  return text.replace(/(?<=(?<!\d)\d{8}) (?=(?:19|20)\d\d(?!\d))/gu, '|');
}

const NUMBER_WORDS = new Set([
  'registration',
  'registrering',
  'diary',
  'reference',
  'nr',
  'nummer',
  'number',
  'no',
  'dnr',
  'id',
  'arende',
  'projektnummer',
  'arendenummer',
  'diarienummer',
  'case',
]);

// "projekt nummer 20200568": the words that announce the number belong to it.
function leadOf(reading: Reading, first: number): number {
  let lead = first;
  while (NUMBER_WORDS.has(reading.tokens[lead - 1]?.folded ?? '') && first - lead < 2) lead--;
  return lead;
}

const UNKNOWN_NUMBER =
  /(?:(?:projekt|project|case|dnr|diarienummer|diarienr|ärende(?:nummer|-id)?|nr|nummer|number|no\.?|id)\s*:?\s*#?\s*)+(?<number>\d{4}\s?[/-]\s?\d{3,6}|\d{5,10})(?!\d)|(?<![\d-])(?<slashed>(?:19|20)\d\d\/\d{4,6})(?!\d)/iu;

/** A registration number in the question that no sheet has, or null. */
export function findUnknownNumber(reading: Reading): string | null {
  const match = UNKNOWN_NUMBER.exec(reading.text);
  const number = match?.groups?.['number'] ?? match?.groups?.['slashed'];
  if (!match || !number) return null;
  const from = match.index + match[0].lastIndexOf(number);
  const at = positionsIn(reading, from, from + number.length);
  return at && reading.taken[at[0]] === null ? number : null;
}

/** A number such as registers give, alone in the question and on no sheet; null where it may be an amount. */
export function findBareNumber(reading: Reading): string | null {
  const match = /(?<![\d.,/-])(?:19|20)\d{6}(?![\d.,/-]|\s*(?:kr|sek|kronor))/iu.exec(reading.text);
  const compares = /över|under|mer|minst|högst|above|below|more|less|least/iu.test(reading.text);
  return match && !compares ? match[0] : null;
}

/** Whole names, longest first: an exact name is that project even if longer names contain it. */
export function takeExactNames(reading: Reading, names: Names): readonly ProjectMention[] {
  const mentions: ProjectMention[] = [];
  for (;;) {
    const all = names.find(nameTokens(reading), ['project']);
    const exact = all
      .map((match) => exactWithin(match, reading))
      .filter((match) => match.exact && standsForItself(match, reading, all));
    const best = exact.sort(
      (a, b) => b.last - b.first - (a.last - a.first) || b.weight - a.weight,
    )[0];
    if (!best) return mentions;
    const same = exact.filter((match) => match.first === best.first && match.last === best.last);
    const other = isNumbered(reading, best);
    takeMatch(reading, best, 'name');
    const entities = same.map((match) => match.entity);
    mentions.push(
      other
        ? { kind: 'other', nearest: entities.flatMap((entity) => [...entity.sheets]) }
        : asMention(entities, true, best.first),
    );
  }
}

// "Coacherna i Coacher för Energi …": the name stands there in a row, though its first word stands twice.
function exactWithin(match: NameMatch, reading: Reading): NameMatch {
  if (match.exact || match.coverage < 0.99) return match;
  const words = tokenise(match.entity.name).map(({ folded }) => folded);
  for (let first = match.first + 1; first + words.length - 1 <= match.last; first++) {
    const last = first + words.length - 1;
    const inRow = words.every(
      (word, at) =>
        reading.tokens[first + at]?.folded === word && reading.taken[first + at] === null,
    );
    if (inRow) return { ...match, first, last, exact: true, contradicted: false };
  }
  return match;
}

// A name of one word ("Innovation") is not mentioned whenever the word is used, nor one of everyday
// words only ("Start"); nor is the word the name where a longer name holds it there.
function standsForItself(match: NameMatch, reading: Reading, all: readonly NameMatch[]): boolean {
  // "Innovation +": the sign makes the name.
  if (isWrittenOut(match, reading)) return true;
  if (match.last > match.first) {
    const uncommon = reading.common.slice(match.first, match.last + 1).some((common) => !common);
    return uncommon || match.last - match.first >= 2;
  }
  if (goesOnWithCapital(match, reading)) return false;
  if (reading.common[match.first] || match.rarity < RARE_WORD) return false;
  return !all.some(
    (other) =>
      other.first <= match.first &&
      other.last >= match.last &&
      other.last > other.first &&
      !other.contradicted &&
      other.weight > match.weight * 1.2,
  );
}

// "Go Business-inkubatorn": what is hung on a name with a hyphen says what it is.
function describesName(match: NameMatch, reading: Reading): boolean {
  const [before, word] = [reading.tokens[match.first - 1], reading.tokens[match.first]];
  return (
    match.first === match.last &&
    before !== undefined &&
    word !== undefined &&
    /^\p{Ll}/u.test(word.text) &&
    /^\p{Lu}/u.test(before.text) &&
    reading.text.slice(before.end, word.start) === '-'
  );
}

// "Biofuel Region" is no form of the name "BioFuelS": a capital goes on with another name.
function goesOnWithCapital(match: NameMatch, reading: Reading): boolean {
  if (match.last > match.first) return false;
  const [word, next] = [reading.tokens[match.first], reading.tokens[match.first + 1]];
  const name = fold(match.entity.name.trim());
  const inflected = !/\s/.test(name) && word?.folded !== name;
  return (
    inflected &&
    word !== undefined &&
    next !== undefined &&
    /^\p{Lu}/u.test(word.text) &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    next.start - word.end === 1
  );
}

// A name with a sign of its own, written as on the sheet.
function isWrittenOut(match: NameMatch, reading: Reading): boolean {
  const name = match.entity.name.trim();
  const start = reading.tokens[match.first]?.start ?? 0;
  return /^[+&#]|[+&#]$/.test(name) && reading.folded.startsWith(fold(name), start);
}

/**
 * The best partial, inflected or misspelt mention, or null where the question names no project.
 * @param fits further conditions on the stretch.
 */
export function takePartialName(
  reading: Reading,
  names: Names,
  fits: (match: NameMatch) => boolean = () => true,
): ProjectMention | null {
  const matches = names.find(nameTokens(reading), ['project']);
  const likely = matches.filter(
    (match) => !match.contradicted && isEnough(match, reading) && fits(match),
  );
  const fitting = [...notOnlyPlaces(likely, reading, names)].sort(
    (a, b) => b.weight - a.weight || b.coverage - a.coverage,
  );
  const found = preferCapital(fitting, reading);
  if (!found) return null;
  const denied = matches.find(
    (match) =>
      match.contradicted &&
      fits(match) &&
      match.weight > found.weight * (found.first === found.last ? OUTWEIGHED_WORD : OUTWEIGHED),
  );
  // "Fossilbränslefria kommuner i östra Skåne": far nearer to names that it contradicts.
  if (denied && denied.first <= found.last && found.first <= denied.last) {
    noteCandidates(reading, [denied]);
    return { kind: 'other', nearest: denied.entity.sheets };
  }
  const best = continueName(reading, found);
  // A rival shares the stretch, however long its own name is.
  const rivals = matches.filter(
    (match) =>
      !match.contradicted &&
      fits(match) &&
      match.weight >= best.weight * (1 - MARGIN) &&
      (match.first === found.first || match.last === found.last),
  );
  const other = namesOtherProject(reading, best, entityStarts(reading, names));
  if (other !== null) {
    noteCandidates(reading, [best], `another ${other}`);
    return {
      kind: 'other',
      nearest: rivals.slice(0, 3).flatMap((match) => [...match.entity.sheets]),
    };
  }
  noteCandidates(reading, matches);
  const sharing = sharingWord(reading, best, names);
  if (sharing.length > 1) {
    takeMatch(reading, best, 'name (shared word)');
    return { kind: 'several', sheets: sharing };
  }
  // A slip that only one of the names explains settles which is meant.
  const chosen = best === found ? settle(rivals, reading) : [best];
  takeMatch(reading, chosen[0] ?? best, best.mended ? 'name (mended)' : 'name (part)');
  return asMention(
    chosen.map((match) => match.entity),
    false,
    best.first,
  );
}

// "Tillhör CO2Off programområdet Östra Mellansverige?": what is all a place gives way to what is none.
function notOnlyPlaces(
  matches: readonly NameMatch[],
  reading: Reading,
  names: Names,
): readonly NameMatch[] {
  if (!asksYesOrNo(reading)) return matches;
  const places = names
    .find(nameTokens(reading), ['place'])
    .filter((place) => place.exact && !place.contradicted);
  const others = matches.filter(
    (match) => !places.some(({ first, last }) => first <= match.first && match.last <= last),
  );
  return others.length > 0 ? others : matches;
}

// "Hydraulik-projektet": one word that is less than half of a name, and that other names have too.
function sharingWord(reading: Reading, match: NameMatch, names: Names): readonly Sheet[] {
  const token = reading.tokens[match.first];
  if (!token || match.first < match.last || match.mended || match.coverage >= HALF) return [];
  if (/^\p{Lu}{2}/u.test(token.text)) return [];
  const sheets = names.findByWords([token.folded]);
  return sheets.length <= MOST_CHOICES ? sheets : [];
}

// Where a place, an organisation or a person is named whole: no word that goes on with a project's name.
function entityStarts(reading: Reading, names: Names): ReadonlySet<number> {
  const whole = names
    .find(nameTokens(reading), ['place', 'organisation', 'person'])
    .filter((match) => match.coverage >= 0.97 && !match.contradicted);
  return new Set(whole.map((match) => match.first));
}

/**
 * True if part of some project's name stands in the question, and more of it than the name of a
 * place, an organisation or a year that the question narrows by.
 */
export function namesProject(reading: Reading, names: Names): boolean {
  const tokens = nameTokens(reading);
  const others = names
    .find(tokens, ['place', 'organisation', 'person'])
    .filter((match) => match.coverage >= 0.9 && !match.contradicted);
  return names.find(tokens, ['project']).some((match) => {
    if (match.contradicted || !isEnough(match, reading)) return false;
    const own = reading.tokens.slice(match.first, match.last + 1).filter((_, offset) => {
      const position = match.first + offset;
      const elsewhere = others.some((other) => other.first <= position && position <= other.last);
      return !elsewhere && reading.common[position] !== true;
    });
    return own.some((token) => !token.number);
  });
}

/** Stretches of the question that hold most of a project's name. */
export function stretchesOfNames(
  reading: Reading,
  names: Names,
): readonly (readonly [first: number, last: number])[] {
  return names
    .find(nameTokens(reading), ['project'])
    .filter((match) => match.coverage >= 0.6 && match.last - match.first >= 2)
    .map((match) => [match.first, match.last]);
}

const MOST_NOTED = 4;

// The trail shows what else came near: the words, the names, their weight and share of the name.
function noteCandidates(
  reading: Reading,
  matches: readonly NameMatch[],
  recogniser = 'candidate',
): void {
  for (const match of matches.slice(0, MOST_NOTED)) {
    const [first, last] = [reading.tokens[match.first], reading.tokens[match.last]];
    const judged = `${match.weight.toFixed(1)}, ${Math.round(match.coverage * 100)} %`;
    reading.trail.push({
      recogniser: match.contradicted ? 'contradicted' : recogniser,
      words: reading.text.slice(first?.start, last?.end),
      reading: `${match.entity.name} (${judged})`,
    });
  }
}

// Where names are written with capitals, a lone word without one ("centre") gives way to one that has it.
function preferCapital(fitting: readonly NameMatch[], reading: Reading): NameMatch | undefined {
  const capital = (match: NameMatch): boolean =>
    /^[\p{Lu}\p{N}]/u.test(reading.tokens[match.first]?.text ?? '');
  const [best] = fitting;
  if (!best || best.last > best.first || capital(best)) return best;
  return fitting.find((match) => capital(match) && match.first > 0) ?? best;
}

/** Projects whose names come nearest to what was asked, for a refusal. */
export function nearestProjects(reading: Reading, names: Names): readonly Sheet[] {
  return names
    .find(nameTokens(reading), ['project'])
    .slice(0, 3)
    .flatMap((match) => [...match.entity.sheets]);
}

function isEnough(match: NameMatch, reading: Reading): boolean {
  if (goesOnWithCapital(match, reading) || describesName(match, reading)) return false;
  // Numbers alone date or count; they name no project.
  const words = reading.tokens.slice(match.first, match.last + 1);
  if (words.every((token) => token.number)) return false;
  if (isOtherForm(match, reading)) return false;
  if (match.last > match.first || !match.mended) {
    return (
      match.coverage >= SURE_COVERAGE ||
      match.rarity >= RARE ||
      (opensName(match, reading) && match.rarity >= RARE_OPENING)
    );
  }
  // A single mended word must be most of the name, or long enough to be no chance likeness.
  const length = reading.tokens[match.first]?.text.length ?? 0;
  const capitals = /^\p{Lu}{3,}$/u.test(reading.tokens[match.first]?.text ?? '');
  return (
    match.coverage >= 0.6 ||
    (length >= 6 && match.rarity >= 0.6 && isSlipOfOpening(match, reading)) ||
    (length >= 7 && match.coverage >= SURE_COVERAGE) ||
    (length >= 9 && match.rarity >= 0.55 && !isDictionaryWord(reading, match.first)) ||
    (capitals && match.rarity >= 0.6)
  );
}

// "Till centralen": an everyday word in another form than in a long name is no mention of it.
function isOtherForm(match: NameMatch, reading: Reading): boolean {
  const token = reading.tokens[match.first];
  if (!token || match.first < match.last || match.coverage >= SURE_COVERAGE) return false;
  if (!/^\p{Ll}/u.test(token.text) || !isDictionaryWord(reading, match.first)) return false;
  const words = tokenise(match.entity.name).map(({ lower }) => lower);
  return !words.some(
    (word) => word === token.lower || token.lower.startsWith(word) || word.startsWith(token.lower),
  );
}

// "Fiberutbyggnad" for "Fiberutbyggnad i Dalarna": names are called by their first word.
function opensName(match: NameMatch, reading: Reading): boolean {
  const first = reading.tokens[match.first]?.folded ?? '';
  return first.length >= 5 && fold(match.entity.name).startsWith(first);
}

// "Krenva": one slip away from the word that a name begins with.
function isSlipOfOpening(match: NameMatch, reading: Reading): boolean {
  const token = reading.tokens[match.first];
  const [opening] = tokenise(match.entity.name);
  if (!token || !opening || isDictionaryWord(reading, match.first)) return false;
  return distance(token.folded, opening.folded) === 1;
}

// A word that the dictionary has is no slip for another.
function isDictionaryWord(reading: Reading, position: number): boolean {
  const analysis = analyseWord(reading.tokens[position]?.lower ?? '');
  return analysis.known && analysis.parts.length === 0;
}

// One name given nearly whole wins over longer names that share the words; so does one that is
// written with the same capitals ("GROW").
function settle(rivals: readonly NameMatch[], reading: Reading): readonly NameMatch[] {
  const whole = rivals.filter((match) => match.coverage >= 0.97);
  if (whole.length >= 1 && whole.length < rivals.length) return whole;
  const capitals = reading.tokens
    .filter(
      (token, position) =>
        rivals.some((match) => match.first <= position && position <= match.last) &&
        /^\p{Lu}{2,}$/u.test(token.text),
    )
    .map((token) => token.text);
  const alike = rivals.filter((match) =>
    capitals.some((text) => match.entity.name.split(/[^\p{L}\p{N}]+/u).includes(text)),
  );
  return alike.length >= 1 && alike.length < rivals.length ? alike : rivals;
}

function asMention(entities: readonly NamedEntity[], exact: boolean, at: number): ProjectMention {
  const sheets = [...new Set(entities.flatMap((entity) => [...entity.sheets]))].slice(
    0,
    MOST_CHOICES,
  );
  const [first] = sheets;
  if (sheets.length === 1 && first) return { kind: 'one', sheet: first, exact, at };
  return { kind: 'several', sheets };
}

function takeMatch(reading: Reading, match: NameMatch, recogniser: string): void {
  take(reading, match.first, match.last, 'project', recogniser, match.entity.name);
  for (const sheet of match.entity.sheets) reading.places.set(sheet, match.first);
}
