// The words that a question about many projects leaves over → those that may be a condition nobody has read.

import { readNumberWord } from '../../language/number-words.js';
import { analyseWord } from '../../language/analyse-word.js';
import { tokenise } from '../../language/tokenise.js';
import { mayNameThing } from '../../language/word-class.js';
import type { Filter } from '../../model/query.js';
import type { CueHit } from '../match-cues.js';
import { leftoverOf } from '../read-leftover.js';
import type { Reading } from '../reading.js';
import { picksExtreme } from './asks-about-many.js';
import type { SetParts } from './read-filters.js';

/** Words not read, as written and in order, and whether one of them looks like a name. */
export interface Unread {
  readonly words: readonly string[];
  readonly named: boolean;
  /** True where one of them makes other projects of those named: no text can tell which. */
  readonly changing: boolean;
  /** True where all of them say what projects are about: "projekt om bredband". */
  readonly topic: boolean;
}

/**
 * Dropped, such a word would give other projects than were asked for. A verb or an adjective that
 * says nothing of the projects is none.
 */
export function findUnread(
  reading: Reading,
  { hits, operations, nameWords }: SetParts,
  filters: readonly Filter[],
  narrowed: boolean,
): Unread {
  const leftover = leftoverOf(reading, hits);
  const owners = filters.flatMap((filter) =>
    filter.kind === 'entity' && filter.entity.kind === 'organisation' ? [filter.entity.name] : [],
  );
  const left =
    narrowed || picksExtreme(reading)
      ? unreadConditions(reading, leftover.positions, operations, nameWords, owners)
      : leftover.inOrder.filter((word) => !isSpeltOut(reading, word, owners));
  const unused = hits.filter((hit) => isUnused(reading, hit, filters));
  const operating = new Set(operations.flatMap((hit) => hit.positions));
  const changing = reading.tokens.map(
    (_, position) =>
      reading.taken[position] === null &&
      !operating.has(position) &&
      changesWhich(reading, position),
  );
  const words = reading.tokens.flatMap(({ text }, position) =>
    left.includes(text) ||
    unused.some((hit) => hit.positions.includes(position)) ||
    changing[position]
      ? [text]
      : [],
  );
  return {
    words,
    // "Projekt om AI" are about it, and nobody is called so.
    named: left.some(
      (word) => leftover.names.includes(word) && !(isShortTopic(word) && isTopic(reading, word)),
    ),
    // The name of a field is not looked for in texts, unless they are what tells it.
    changing: changing.includes(true) || unused.some((hit) => !TOLD_IN_PROSE.has(hit.cue)),
    topic: words.length > 0 && words.every((word) => isTopic(reading, word)),
  };
}

function isShortTopic(word: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(word);
}

// Right after "projekt om", or after another word that is.
function isTopic(reading: Reading, word: string): boolean {
  const at = reading.tokens.findIndex(({ text }) => text === word);
  const before = reading.tokens.slice(Math.max(0, at - 3), at).map(({ folded }) => folded);
  const about =
    before.lastIndexOf('om') >= 0 ? before.lastIndexOf('om') : before.lastIndexOf('about');
  return (
    about >= 0 &&
    (about === 0 || /^(?:projekt|projekten|projects|handlar)$/.test(before[about - 1] ?? ''))
  );
}

/** Everyday words that make other projects of those named, wherever nothing has read them. */
const CHANGING = new Set(
  'inte ej icke not varken neither utom utanfor forutom undantaget exklusive except excluding outside without flera several multiple median medianen medianvarde andel andelen procent percent percentage share samma same'.split(
    ' ',
  ),
);
/** Right before a place or a name these leave all others out; elsewhere they ask politely. */
const ONLY = new Set(['bara', 'endast', 'enbart', 'uteslutande', 'only', 'solely']);

const KIND_OF_OWNER =
  /^(?:kommun|region|landsting|universitet|hogskola|stiftelse|forening|bolag|foretag|myndighet|municipality|university|company)$/;

function changesWhich(reading: Reading, position: number): boolean {
  const token = reading.tokens[position];
  if (!token) return false;
  // "Flera projekt" are some.
  const next = reading.tokens[position + 1]?.folded ?? '';
  if (/^(?:flera|several|multiple)$/.test(token.folded) && /^(?:projekt|projects)/.test(next))
    return false;
  if (CHANGING.has(token.folded) || /n[’']t$/.test(token.lower)) return true;
  if (ONLY.has(token.folded))
    return [1, 2].some((on) => {
      const taken = reading.taken[position + on];
      return taken === 'place' || taken === 'organisation' || taken === 'person';
    });
  // "Ägs av en kommun": a kind of owner, which no field tells.
  if (
    KIND_OF_OWNER.test(token.folded) &&
    /^(?:en|ett|nagon|nan|nagot|a|an|any|some)$/.test(reading.tokens[position - 1]?.folded ?? '')
  )
    return /^(?:av|hos|by|som)$/.test(reading.tokens[position - 2]?.folded ?? '');
  if (token.folded === 'hela' || token.folded === 'whole')
    return /^(?:landet|sverige|country|sweden)$/.test(reading.tokens[position + 1]?.folded ?? '');
  const number = token.number ? Number(token.text) : readNumberWord(token.lower);
  return (
    number !== null &&
    number > 1 &&
    !isOrdinalFollowUp(reading, position) &&
    !isHowManyTheyHave(reading, position)
  );
}

// "De två projekten", "båda": how many were listed is no condition.
function isOrdinalFollowUp(reading: Reading, position: number): boolean {
  return /^(?:de|dom|dessa|the|these|those|alla|all)$/.test(
    reading.tokens[position - 1]?.folded ?? '',
  );
}

// "Region Exempelläns två projekt": how many there are is taken for known.
function isHowManyTheyHave({ tokens, taken, text }: Reading, position: number): boolean {
  const [before, token, next] = [tokens[position - 1], tokens[position], tokens[position + 1]];
  if (!before || !token || !next || !/^(?:projekt|projects)$/.test(next.folded)) return false;
  const holder = taken[position - 1];
  return (
    (holder === 'organisation' || holder === 'person') && /s['’]?$/u.test(text.slice(0, before.end))
  );
}

/** Fields that pick projects out only by a value, which stands after them. */
const PICKS_BY_VALUE = new Set([
  'priorityArea',
  'thematicObjective',
  'specificObjective',
  'interventionType',
]);
/** What the prose tells of, and no field that projects could be picked by. */
const TOLD_IN_PROSE = new Set(['women', 'men', 'companies']);

const OWNED_BY =
  /(?<!\p{L})(?:ägs av|ägda av|ägd av|owned by|som (?:ägare|stödmottagare|projektägare|huvudman|sökande)|as (?:owner|beneficiary))(?!\p{L})/iu;

function isOfSomebody(filter: Filter): boolean {
  switch (filter.kind) {
    case 'entity':
      return filter.entity.kind !== 'place' || filter.entity.fields.includes('owner');
    case 'not':
      return isOfSomebody(filter.filter);
    case 'any':
      return filter.filters.some(isOfSomebody);
    case 'partner':
      return true;
    default:
      return false;
  }
}

// "Projekt inom insatsområde 99", "projekt med kvinnor": dropped, they would give all projects.
function isUnused(
  { tokens, taken, text }: Reading,
  hit: CueHit,
  filters: readonly Filter[],
): boolean {
  if (filters.some((filter) => filter.kind === 'lacking')) return false;
  if (TOLD_IN_PROSE.has(hit.cue)) return true;
  // "Ägs av …" without anybody who does: dropped, it would give all projects.
  if (hit.cue === 'owner' && !filters.some(isOfSomebody) && OWNED_BY.test(text)) return true;
  const next = (hit.positions.at(-1) ?? 0) + 1;
  return PICKS_BY_VALUE.has(hit.cue) && tokens[next]?.number === true && taken[next] !== 'number';
}

/** After these a verb says which projects are meant: "projekt som certifierades". */
const OPENS_CONDITION = new Set(['som', 'that', 'which', 'dar', 'vars', 'ej', 'inte', 'not']);
const UNDERTAKING = /^(?:projekt\p{L}*|projects?|insatser(?:na)?|satsningar(?:na)?)$/u;
/** Letters that forms of one word share: "hållbar", "hållbara". */
const SHARED = 5;

/** As written, in order. A verb or an adjective that says nothing of the projects is none. */
function unreadConditions(
  reading: Reading,
  positions: readonly number[],
  operations: readonly CueHit[],
  nameWords: readonly string[],
  owners: readonly string[],
): readonly string[] {
  const inNames = operations.some((hit) => hit.cue === 'inName') && nameWords.length === 0;
  const operating = new Set(operations.flatMap((hit) => hit.positions));
  return positions
    .filter(
      (position) =>
        !operating.has(position) &&
        !isFormOf(reading, position, nameWords) &&
        !isSpeltOut(reading, reading.tokens[position]?.text ?? '', owners) &&
        (inNames || mayBeCondition(reading, position)),
    )
    .map((position) => reading.tokens[position]?.text ?? '');
}

// "LTU:s, alltså Luleå tekniska universitets, bidrag": who it is was said right after.
function isSpeltOut(reading: Reading, word: string, owners: readonly string[]): boolean {
  const { tokens, taken, text } = reading;
  const at = tokens.findIndex((token) => token.text === word);
  if (goesOnWithOwner(reading, at, owners)) return true;
  // "X, vilka projekt har stiftelsen?": the one that is named.
  if (owners.length > 0 && THE_OWNER.test(word)) return true;
  const end = tokens[at]?.end ?? 0;
  const link = SPELLING_OUT.exec(text.slice(end));
  if (at < 0 || !link || !/^\p{Lu}{2}/u.test(word)) return false;
  const next = tokens.findIndex((token) => token.start >= end + link[0].length);
  return ['organisation', 'person', 'place'].includes(taken[next] ?? '');
}

// "Exempels Tekniska Forskningsinstitut" where the sheets cut the owner's name short: "… Forskningsinst".
function goesOnWithOwner(
  { tokens, taken }: Reading,
  at: number,
  owners: readonly string[],
): boolean {
  if (taken[at - 1] !== 'organisation') return false;
  const word = tokens[at]?.folded ?? '';
  return owners.some((name) =>
    tokenise(name).some(
      ({ folded, lower }) =>
        folded.length >= CUT_SHORT && word.startsWith(folded) && !analyseWord(lower).known,
    ),
  );
}

const THE_OWNER =
  /^(?:stiftelsen|föreningen|bolaget|företaget|myndigheten|universitetet|högskolan|organisationen|aktören|verket|institutet|klustret)s?$/iu;
const CUT_SHORT = 8;

const SPELLING_OUT =
  /^(?::?s)?,? ?(?:\(|alltså |dvs\.? |d\.v\.s\. |det vill säga |i\.e\. |that is )+/iu;

function mayBeCondition(reading: Reading, position: number): boolean {
  const lower = reading.tokens[position]?.lower ?? '';
  return (
    /\d/.test(lower) ||
    readNumberWord(lower) !== null ||
    mayNameThing(lower) ||
    saysWhich(reading, position)
  );
}

function saysWhich(reading: Reading, position: number): boolean {
  const before = reading.tokens[position - 1]?.folded ?? '';
  const after = reading.tokens[position + 1]?.folded ?? '';
  return OPENS_CONDITION.has(before) || UNDERTAKING.test(before) || UNDERTAKING.test(after);
}

// "digital i namnet (digitala, digitalisering går också bra)": forms of the word that names shall hold.
function isFormOf(reading: Reading, position: number, nameWords: readonly string[]): boolean {
  const lower = reading.tokens[position]?.lower ?? '';
  return nameWords.some((words) => {
    const stem = words.toLowerCase().slice(0, Math.max(SHARED, words.length - 2));
    return stem.length >= SHARED && lower.startsWith(stem);
  });
}
