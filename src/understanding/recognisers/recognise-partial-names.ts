// Parts of names, inflected or misspelt ones → the projects that they may mean.

import type { Names } from '../../model/names.js';
import type { Query } from '../../model/query.js';
import { refuse, type Draft } from '../draft.js';
import { findBareNumber } from '../take-numbers.js';
import { findSlippedName, takeSlippedName, type SlippedName } from '../take-slipped-name.js';
import type { ProjectMention } from '../project-mention.js';
import { KIND_OF_PLACE } from '../said-as-place.js';
import { takePartialName } from '../take-partial-name.js';
import { takeEverydayName, takeLoneWhole, takeSharedWord } from '../take-shared-names.js';
import { asksYesOrNo } from '../asks-yes-or-no.js';
import { takeWholeEntities } from '../find-entities.js';
import { matchFieldCues } from '../match-cues.js';
import { freeWords, nameTokens, take, type Reading } from '../reading.js';
import { settle, tryOut } from '../try-reading.js';
import { VAGUE } from '../vague-cues.js';
import { wordsOfName } from '../words-of-name.js';
import { refersBack } from '../refers-back.js';

/** The one best mention, where no whole name or number settled the project. */
export function recognisePartialName(draft: Draft): null {
  const { reading, names, mentions } = draft;
  if (mentions.length > 0 || claimsPlace(draft) || takeBesidePlace(draft)) return null;
  const partial =
    takePartialName(reading, names) ??
    takeEverydayName(reading, names) ??
    takeSharedWord(reading, names) ??
    takeLoneWhole(reading, names);
  const slipped = partial?.kind === 'one' ? null : findSlippedName(reading, names);
  const mention =
    slipped && isBetter(reading, slipped, partial) ? takeSlippedName(reading, slipped) : partial;
  if (mention) mentions.push(mention.kind === 'several' ? tellApart(reading, mention) : mention);
  return null;
}

/** Cues that a claimed place may have beside it. */
const OF_PLACE: ReadonlySet<string> = new Set(['counties', 'municipalities', 'belongs']);

// "Hör Exempellän till EXIN?" of "EXIN - Inkubation Exempellän": the place is claimed, and what names the
// project is the rest, where it names no other without it.
function takeBesidePlace(draft: Draft): boolean {
  const { reading, names, mentions, entities } = draft;
  if (!asksYesOrNo(reading)) return false;
  const places = names
    .find(nameTokens(reading), ['place'])
    .filter(({ exact, contradicted }) => exact && !contradicted);
  if (places.length === 0) return false;
  const [whole, rest] = [tryOut(draft), tryOut(draft)];
  const meant = takePartialName(whole.reading, names);
  if (meant?.kind !== 'one') return false;
  const cues = matchFieldCues(reading.tokens, freeWords(whole.reading));
  if (cues.some(({ cue }) => !VAGUE.has(cue) && !OF_PLACE.has(cue))) return false;
  const claimed = takeWholeEntities(rest.reading, names, 'place', ({ first, last }) =>
    isSaidOfPlace(reading, first, last),
  );
  const own = claimed.length === 1 ? takePartialName(rest.reading, names) : null;
  if (own?.kind !== 'one' || own.sheet !== meant.sheet) return false;
  // Where a sheet tells neither, its name may be all that tells of the place.
  if (!own.sheet.fields.some(({ key }) => key === 'counties' || key === 'municipalities'))
    return false;
  settle(reading, rest.reading);
  mentions.push(own);
  entities.place.push(...claimed);
  return true;
}

// "… i Exempellän", "Exempelbygds län …"
function isSaidOfPlace({ tokens }: Reading, first: number, last: number): boolean {
  return (
    KIND_OF_PLACE.test(tokens[last + 1]?.folded ?? '') ||
    /^(?:i|inom|in|within|till|to)$/.test(tokens[first - 1]?.folded ?? '')
  );
}

// "Fossilfria kommuner, the one in södra Exempelland": a word elsewhere that only one of their names has.
function tellApart(
  reading: Reading,
  several: Extract<ProjectMention, { kind: 'several' }>,
): ProjectMention {
  const words = several.sheets.map((sheet) => wordsOfName(sheet.name.value.text));
  const told = several.sheets.map((_, index) => {
    const own = (words[index] ?? []).filter((word) =>
      words.every((others, other) => other === index || !others.includes(word)),
    );
    return reading.tokens.flatMap(({ folded, text }, at) => {
      const long = folded.length >= (/^\p{Lu}/u.test(text) ? SHORTEST_CAPITAL : SHORTEST_TELLING);
      return reading.taken[at] === null && long && own.includes(folded) ? [at] : [];
    });
  });
  const [only, ...more] = several.sheets.filter((_, index) => (told[index] ?? []).length > 0);
  // "… (C7)": a figure that none of them may have.
  const coded = reading.tokens.some(
    ({ text }, at) => reading.taken[at] === null && /\d/.test(text),
  );
  if (!only || more.length > 0 || coded) return several;
  const [at = 0] = told[several.sheets.indexOf(only)] ?? [];
  // What goes on with the name from there is the name's.
  const own = words[several.sheets.indexOf(only)] ?? [];
  let last = at;
  while (reading.taken[last + 1] === null && own.includes(reading.tokens[last + 1]?.folded ?? ''))
    last++;
  take(reading, at, last, 'project', 'name (told apart)', only.name.value.text);
  reading.places.clear();
  reading.places.set(only, at);
  return { kind: 'one', sheet: only, exact: false, at };
}

/** Letters; shorter words stand everywhere. */
const SHORTEST_TELLING = 5;
const SHORTEST_CAPITAL = 3;

// Words that several names share say less than more words that one name explains together.
function isBetter(
  { taken }: Reading,
  { first, last }: SlippedName,
  partial: ProjectMention | null,
): boolean {
  if (partial === null || partial.kind === 'other') return true;
  const shared = taken.filter((each) => each === 'project').length;
  return partial.kind === 'several' && last - first + 1 > shared;
}

// "Är det i Skåne län?" of the project spoken of claims the place, though names begin with it.
function claimsPlace({ reading, names, context }: Draft): boolean {
  if (context.sheet === null || !asksYesOrNo(reading) || !refersBack(reading)) return false;
  return names
    .find(nameTokens(reading), ['place'])
    .some(
      ({ exact, contradicted, first }) =>
        exact &&
        !contradicted &&
        /^(?:i|in|inom|within)$/.test(reading.tokens[first - 1]?.folded ?? ''),
    );
}

/** A number that no sheet has, where nothing else names a project. */
export function recogniseBareNumber({ reading, mentions }: Draft): Query | null {
  const number = mentions.length === 0 ? findBareNumber(reading) : null;
  return number === null ? null : refuse('no-such-project', null, number);
}

/** "X och småorter": a word that is only near to half a name joins nothing. */
const MOST_OF_SLIPPED = 0.6;

/** The other projects of a comparison. */
export function recogniseSecondName(draft: Draft): null {
  const { reading, names, mentions } = draft;
  takeComparedOwner(draft);
  while (mentions.length >= 1 && mentions.length < MOST_COMPARED) {
    const settled = new Set(mentions.flatMap((each) => (each.kind === 'one' ? [each.sheet] : [])));
    const next = takePartialName(
      reading,
      names,
      (match) =>
        isJoined(reading, match) &&
        !(match.mended && match.coverage < MOST_OF_SLIPPED) &&
        !isClaimedPlace(reading, names, match) &&
        !match.entity.sheets.every((sheet) => settled.has(sheet)),
    );
    if (!next || next.kind === 'other') return null;
    mentions.push(next);
  }
  return null;
}

// "Fick X mer än Exempelfonden?": what a project is compared with is one, though its owner is called alike.
function takeComparedOwner({ reading, names, mentions, entities }: Draft): void {
  const [own, ...more] = mentions;
  const [{ first, last } = { first: 0, last: 0 }, ...others] = entities.organisation;
  if (own?.kind !== 'one' || more.length + others.length > 0 || first < 2) return;
  if (!/^(?:an|than)$/.test(reading.tokens[first - 1]?.folded ?? '')) return;
  const words = reading.tokens.slice(first, last + 1).map(({ folded }) => folded);
  const [sheet, ...rest] = names.findByWords(words, 2);
  if (!sheet || rest.length > 0 || sheet === own.sheet) return;
  entities.organisation.length = 0;
  take(reading, first, last, 'project', 'name (compared)', sheet.name.value.text);
  reading.places.set(sheet, first);
  mentions.push({ kind: 'one', sheet, exact: false, at: first });
}

// "Är Exempellän med i X?": a place that is claimed, and no project whose name begins with it.
function isClaimedPlace(
  reading: Reading,
  names: Names,
  match: { readonly first: number; readonly last: number },
): boolean {
  return (
    asksYesOrNo(reading) &&
    names.find(nameTokens(reading), ['place']).some(
      ({ exact, first, last }) =>
        exact &&
        first <= match.first &&
        // "Exempellän" may be said with what it is: "Kalmar län".
        match.last <= last + (KIND_OF_PLACE.test(reading.tokens[last + 1]?.folded ?? '') ? 1 : 0),
    )
  );
}

const MOST_COMPARED = 5;

const CONNECTORS = new Set([
  'nor',
  'eller',
  'och',
  'or',
  'and',
  'vs',
  'mot',
  'med',
  'samt',
  'versus',
  'an',
  'than',
  'kontra',
  'som',
  'plus',
  '+',
  'respektive',
  'fore',
  'innan',
  'efter',
  'before',
  'after',
]);

/** These put two things side by side. */
const BESIDE = new Set(['eller', 'och', 'or', 'and', 'vs', 'mot', 'an', 'than', 'kontra', '+']);

// "A, B och C": only a comma lies between it and a project already named.
function isListedBeside(
  reading: Reading,
  match: { readonly first: number; readonly last: number },
): boolean {
  const parted = (a: number, b: number): boolean => {
    const [left, right] = [reading.tokens[a], reading.tokens[b]];
    return (
      left !== undefined &&
      right !== undefined &&
      [reading.taken[a], reading.taken[b]].includes('project') &&
      /^["”']?\s*[,;/]\s*["“']?$/u.test(reading.text.slice(left.end, right.start))
    );
  };
  const capital =
    /^[\p{Lu}\p{N}]/u.test(reading.tokens[match.first]?.text ?? '') ||
    !/\p{Lu}/u.test(reading.text);
  return capital && (parted(match.first - 1, match.first) || parted(match.last, match.last + 1));
}

const DIFFERS = /^(?:differ|differs|differed|skiljer|skilde|skilja)$/;
const FARTHEST_DIFFERING = 7;

// "Does X differ from the one to Y": the verb stands between the two.
function differsFrom({ tokens, taken }: Reading, { last }: { readonly last: number }): boolean {
  const verb = tokens.findIndex(
    ({ folded }, at) => at > last && at <= last + 2 && taken[at] === null && DIFFERS.test(folded),
  );
  return (
    verb > 0 &&
    taken
      .slice(verb, verb + FARTHEST_DIFFERING)
      .some((each) => each === 'project' || each === 'number')
  );
}

function isLoneSmallWord(
  { tokens, text }: Reading,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  return (
    first === last && /^\p{Ll}+$/u.test(tokens[first]?.text ?? '') && /\p{Lu}\p{Ll}/u.test(text)
  );
}

// The other project of a comparison stands beside a word that joins it to the first.
function isJoined(
  reading: Reading,
  match: { readonly first: number; readonly last: number },
): boolean {
  const lone = isLoneSmallWord(reading, match);
  const free = (position: number): boolean =>
    reading.taken[position] === null &&
    (lone ? BESIDE : CONNECTORS).has(reading.tokens[position]?.folded ?? '');
  const named = (position: number): boolean =>
    ['project', 'number'].includes(reading.taken[position] ?? '');
  if (isListedBeside(reading, match) || differsFrom(reading, match)) return true;
  // "… räknar X med att ha byggt upp": an everyday word stands right beside what joins it, or is none.
  const near = lone ? [1] : [1, 2, 3, 4, 5];
  for (const step of near) {
    if (
      free(match.first - step) &&
      (lone ? [1] : [1, 2, 3, 4, 5, 6]).some((more) => named(match.first - step - more))
    )
      return true;
    if (
      free(match.last + step) &&
      (lone ? [1] : [1, 2, 3]).some((more) => named(match.last + step + more))
    )
      return true;
  }
  return false;
}
