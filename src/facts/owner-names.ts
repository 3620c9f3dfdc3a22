// The owner of a sheet as its field writes it → whether a name in the text is the owner by another name.

import { fold } from '../language/fold.js';

/**
 * `surely` for the owner, its short form, its initials, and its own unit or fund; `perhaps` for a
 * region by the name of a county council that is the owner, since some were two bodies.
 */
export type OwnerMatch = 'surely' | 'perhaps' | 'no';
export type MatchOwner = (name: string) => OwnerMatch;

/** Words that tell nothing apart: legal forms, and words that registers cut short or leave out. */
const LEFT_OUT = new Set(
  `ab hb kb aktiebolag ek ekonomisk for for. forening foreningen foren ideell i lan stift stiftelsen stiftelse
   visit destination
   the of och av publ sverige sveriges kommunforbund kommunalforbund`
    .trim()
    .split(/\s+/),
);
/** Words that stand for each other in names of one and the same body. */
const SAME = new Map([
  ['landsting', 'region'],
  ['landstinget', 'region'],
  ['regionen', 'region'],
  ['regionforbundet', 'region'],
  ['regionforbund', 'region'],
]);
const SPELLINGS = new Map([
  ['hogskola', 'hogskolan'],
  ['lansstyrelse', 'lansstyrelsen'],
]);
/** Parts of compounds whose first letters stand in initials: "lantbruksuniversitet", LU. */
const HEADS = [
  'universitet',
  'hogskola',
  'hogskolan',
  'kommun',
  'forbund',
  'styrelsen',
  'forening',
];

export function ownerMatcher(owners: readonly string[]): MatchOwner {
  const known = owners.map((owner) => ({
    words: wordsOf(owner),
    loose: wordsOf(owner).map((word) => SAME.get(word) ?? word),
    initials: initialsOf(owner),
  }));
  return (name) => {
    const words = wordsOf(name);
    if (known.some((owner) => isSame(words, name, owner))) return 'surely';
    const loose = words.map((word) => SAME.get(word) ?? word);
    return known.some((owner) => isSame(loose, name, { words: owner.loose, initials: [] }))
      ? 'perhaps'
      : 'no';
  };
}

function isSame(
  words: readonly string[],
  name: string,
  owner: { readonly words: readonly string[]; readonly initials: readonly string[] },
): boolean {
  if (words.length === 0 || owner.words.length === 0) return false;
  const own = new Set(owner.words);
  if (words.every((word) => own.has(word) || isCutShort(word, owner.words))) return true;
  if (owner.words.length > 1 && owner.words.every((word) => words.includes(word))) return true;
  const [first = ''] = name.split(/[^\p{L}\p{N}]+/u);
  if (!/^\p{Lu}[\p{L}]{1,5}$/u.test(first)) return false;
  const short = fold(first);
  const rest = words.filter((word) => word !== short && word !== short.replace(/s$/, ''));
  return (
    owner.initials.some((initials) => initials === short) && rest.every((word) => own.has(word))
  );
}

// Registers cut long owners: "Sveriges Tekniska Forskningsinst".
function isCutShort(word: string, own: readonly string[]): boolean {
  return own.some((other) => other.length >= 6 && word.startsWith(other) && other !== word);
}

function wordsOf(name: string): readonly string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !LEFT_OUT.has(word))
    .map((word) => word.replace(/s$/, ''))
    .map((word) => SPELLINGS.get(word) ?? word);
}

// An abbreviation has six letters at most; with one more a run of the whole name is no abbreviation.
const LONGEST_RUN = 7;

// Runs of first letters from the first word on, with compounds whole and in parts.
function initialsOf(owner: string): readonly string[] {
  const words = fold(owner)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:i|och|av|for|ab|the|of)$/.test(word));
  const plain = words.map((word) => word.charAt(0));
  const split = words.flatMap((word) => {
    const head = HEADS.find((each) => word.endsWith(each) && word.length > each.length + 2);
    return head ? [word.charAt(0), head.charAt(0)] : [word.charAt(0)];
  });
  return [plain, split].flatMap((letters) =>
    letters
      .slice(0, LONGEST_RUN)
      .map((_, end) => letters.slice(0, end + 1).join(''))
      .filter((run) => run.length > 1),
  );
}

/** True if two names are one organisation's: in short, by initials, or with "kommun" left out. */
export function isSameOrganisation(a: string, b: string): boolean {
  const withoutHead = (name: string): string => name.replace(/ (?:kommun|stad)s?$/iu, '');
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (wordsOf(withoutHead(a)).join(' ') === wordsOf(withoutHead(b)).join(' ')) return true;
  // "Region" or "Luleå" alone fits too many.
  const [fewer, more] = one.length < other.length ? [one, other] : [other, one];
  if (fewer.length > 1 && fewer.every((word) => more.includes(word))) return true;
  return isInitials(a, b) || isInitials(b, a);
}

function isInitials(short: string, name: string): boolean {
  return (
    (/^\p{Lu}{2,6}$/u.test(short) && initialsOf(name).at(-1) === fold(short)) ||
    (/^\p{Lu}{2,6}$/u.test(short) &&
      initialsOf(name).includes(fold(short)) &&
      wordsOf(name).length <= short.length)
  );
}
