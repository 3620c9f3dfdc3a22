// A reading → the project that part of a name, an inflected or a misspelt one mentions best.

import { analyseWord } from '../language/analyse-word.js';
import { tokenise } from '../language/tokenise.js';
import type { NameMatch, Names } from '../model/names.js';
import type { Sheet } from '../model/sheet.js';
import { asksYesOrNo } from './asks-yes-or-no.js';
import { continueName } from './continue-name.js';
import { isEnough } from './enough-of-name.js';
import { namesOtherProject } from './names-other-project.js';
import { asMention, MOST_CHOICES, takeMatch, type ProjectMention } from './project-mention.js';
import { isSaidAsPlace, KIND_OF_PLACE } from './said-as-place.js';
import { standsInLongerName } from './stands-in-longer-name.js';
import { matchOperationCues } from './match-cues.js';
import { freeWords, hasWord, nameTokens, type Reading } from './reading.js';
import { isMovedBeside, lastAfter, ownedBefore } from './owner-beside-name.js';
import { wordsOfName } from './words-of-name.js';

/** Two names whose weights differ less than this share are equally near. */
const MARGIN = 0.06;
const HALF = 0.5;
const SMALL_PART = 0.75;
/** A name that is a place but for so little may be meant where the place is named. */
const PLACE_AND_MORE = 0.6;
/** A contradicted name that weighs so much more than the best that fits is what was meant. */
const OUTWEIGHED = 2;
/** … than a single word that fits. */
const OUTWEIGHED_WORD = 1.3;
const MOST_NOTED = 4;

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
    (match) =>
      !match.contradicted &&
      isEnough(match, reading) &&
      fits(match) &&
      !isOnlyYears(reading, match),
  );
  const fitting = [...notOnlyPlaces(likely, reading, names)].sort(
    (a, b) => b.weight - a.weight || b.coverage - a.coverage,
  );
  const found = ownedBefore(fitting, reading) ?? preferCapital(fitting, reading);
  if (!found) return null;
  const denied = matches.find(
    (match) =>
      match.contradicted &&
      fits(match) &&
      match.first <= found.last &&
      found.first <= match.last &&
      match.weight > found.weight * (found.first === found.last ? OUTWEIGHED_WORD : OUTWEIGHED),
  );
  // "Fossilbränslefria kommuner i östra Skåne": far nearer to names that it contradicts.
  if (denied) {
    noteCandidates(reading, [denied]);
    return { kind: 'other', nearest: denied.entity.sheets };
  }
  const before = namesAnotherBefore(matches, found);
  if (before !== null) {
    noteCandidates(reading, [before], 'another word');
    return { kind: 'other', nearest: before.entity.sheets };
  }
  if (followsUnknownName(reading, found, names)) {
    noteCandidates(reading, [found], 'another word');
    return { kind: 'other', nearest: found.entity.sheets };
  }
  const starts = entityStarts(reading, names);
  const longer = continueName(reading, found);
  // "Södra Exempelland, fossilfria kommuner": what goes on as another name is left out.
  const hindrance = namesOtherProject(reading, longer, starts);
  const best = hindrance === null ? longer : found;
  // A rival shares the stretch, however long its own name is.
  const rivals = matches.filter(
    (match) =>
      !match.contradicted &&
      fits(match) &&
      match.weight >= best.weight * (1 - MARGIN) &&
      (match.first === found.first || match.last === found.last),
  );
  const other =
    (best === longer ? hindrance : namesOtherProject(reading, best, starts)) ??
    (isSmallPart(best) &&
    standsInLongerName(reading, { ...best, sheets: best.entity.sheets }, names)
      ? 'word'
      : null);
  if (other !== null) {
    noteCandidates(reading, [best], `another ${other}`);
    return {
      kind: 'other',
      nearest: rivals.slice(0, 3).flatMap((match) => [...match.entity.sheets]),
    };
  }
  noteCandidates(reading, matches);
  const sharing = [...sharingWord(reading, best, names), ...sharingWords(reading, best, names)];
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

// A larger part of a name is that name, whatever stands beside it.
function isSmallPart({ exact, coverage }: NameMatch): boolean {
  return !exact && coverage <= SMALL_PART;
}

// "Tillhör CO2Off programområdet Östra Mellansverige?": what is all a place gives way to what is none;
// a place named whole is no small part of a project's name.
function notOnlyPlaces(
  matches: readonly NameMatch[],
  reading: Reading,
  names: Names,
): readonly NameMatch[] {
  if (matches.length === 0) return matches;
  const places = names
    .find(nameTokens(reading), ['place'])
    .filter((place) => place.exact && !place.contradicted);
  const within = (match: NameMatch): boolean =>
    places.some(({ first, last }) => first <= match.first && match.last <= last);
  const many = places.length > 0 && asksOfMany(reading);
  if (many || !asksYesOrNo(reading)) {
    const named = matches.some((match) => !within(match));
    // "Om X omfattar Exempelbygds län": where something else is named, too.
    const aside = ({ first, last }: NameMatch): boolean =>
      named && KIND_OF_PLACE.test(reading.tokens[last + 1]?.folded ?? '') && first === last;
    return matches.filter(
      (match) =>
        !(within(match) && aside(match)) &&
        (match.coverage >= PLACE_AND_MORE ||
          !places.some(
            ({ first, last }) =>
              first <= match.first &&
              match.last <= last &&
              (many || isSaidAsPlace(reading, first, last, names)),
          )),
    );
  }
  const others = matches.filter((match) => !within(match));
  return others.length > 0 ? others : matches;
}

// "Somebody said 2015, somebody 2016": years alone are no name, whatever names end in them.
function isOnlyYears({ tokens }: Reading, { first, last }: NameMatch): boolean {
  const isYear = (at: number): boolean => /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '');
  return first < last && isYear(first) && isYear(last);
}

const FIGURES: ReadonlySet<string> = new Set([
  ...[
    'sum',
    'average',
    'count',
    'largest',
    'smallest',
    'longest',
    'shortest',
    'earliest',
    'latest',
  ],
]);

function asksOfMany(reading: Reading): boolean {
  return (
    hasWord(reading, 'projekten', 'projects') ||
    matchOperationCues(reading.tokens, freeWords(reading)).some(({ cue }) => FIGURES.has(cue))
  );
}

// "Hydraulik-projektet": one word that is less than half of a name, and that other names have too.
function sharingWord(reading: Reading, match: NameMatch, names: Names): readonly Sheet[] {
  const token = reading.tokens[match.first];
  if (!token || match.first < match.last || match.mended || match.coverage >= HALF) return [];
  if (/^\p{Lu}{2}/u.test(token.text)) return [];
  const own = token.folded.replace(/-?projekt(?:et|ets|s)?$/, '');
  const sheets = names.findByWords([own], MOST_CHOICES + 1);
  return sheets.length <= MOST_CHOICES ? sheets : [];
}

// "Hållbar handel": words side by side that open no name, and that several names have so.
function sharingWords(reading: Reading, match: NameMatch, names: Names): readonly Sheet[] {
  if (match.first === match.last || match.mended || match.coverage >= MOST_OF_NAME) return [];
  const words = reading.tokens.slice(match.first, match.last + 1).map(({ folded }) => folded);
  const sheets = names.findBySequence(words, MOST_CHOICES + 1);
  if (sheets.length > MOST_CHOICES) return [];
  const said = `${words.join(' ')} `;
  const opens = sheets.some((sheet) => `${wordsIn(sheet.name.value.text)} `.startsWith(said));
  return opens ? [] : sheets;
}

function wordsIn(name: string): string {
  return tokenise(name)
    .map(({ folded }) => folded)
    .join(' ');
}

const MOST_OF_NAME = 0.75;

// Where a place, an organisation or a person is named whole: no word that goes on with a project's name.
function entityStarts(reading: Reading, names: Names): ReadonlySet<number> {
  const whole = names
    .find(nameTokens(reading), ['place', 'organisation', 'person'])
    .filter((match) => match.coverage >= 0.97 && !match.contradicted);
  return new Set(whole.map((match) => match.first));
}

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

// "The project Provbruket - lokal textil i Exempellän": what it is called was said first, and no name has it.
function followsUnknownName(
  { tokens, taken, text }: Reading,
  { first, last, entity }: NameMatch,
  names: Names,
): boolean {
  const at = tokens.findIndex(
    ({ folded, text: word }, position) =>
      position > 0 &&
      position < first &&
      taken[position] === null &&
      (/^(?:projektet|project)$/.test(tokens[position - 1]?.folded ?? '') ||
        // "Vem äger Provkraft i Exempellän?": where what is asked about lies.
        (position === first - 2 && /^(?:i|in)$/.test(tokens[first - 1]?.folded ?? ''))) &&
      /^\p{Lu}\p{Ll}{3,}$/u.test(word) &&
      !wordsOfName(entity.name).includes(folded),
  );
  const token = tokens[at];
  return (
    token !== undefined &&
    first === last &&
    !/[.?!;:]/.test(text.slice(token.end, tokens[first]?.start)) &&
    !analyseWord(token.lower).known &&
    names.likeness(token.folded, token.lower) < NAME_LIKE
  );
}

/** A word that is this near to one of a name may be a slip for it. */
const NAME_LIKE = 0.7;

// One name given nearly whole wins over longer names that share the words; so does one that is
// written with the same capitals ("GROW").
function settle(rivals: readonly NameMatch[], reading: Reading): readonly NameMatch[] {
  const beside = rivals.filter((match) => isMovedBeside(match, reading));
  if (beside.length >= 1 && beside.length < rivals.length) return beside;
  const going = rivals.flatMap((match) => {
    const last = lastAfter(match, reading);
    return last === null ? [] : [{ ...match, last }];
  });
  if (going.length >= 1 && (going.length < rivals.length || rivals.length === 1)) return going;
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

// "Regionalt stöd Exempellän": the words before it open names that all go on in another way, so that
// the last word is no mention of whatever else has it.
function namesAnotherBefore(matches: readonly NameMatch[], found: NameMatch): NameMatch | null {
  if (found.first !== found.last) return null;
  return (
    matches.find(
      (match) =>
        match.last === found.first - 1 &&
        match.last > match.first &&
        match.coverage >= HALF &&
        !match.mended,
    ) ?? null
  );
}
