// "Snöprojektets kommuner", "biogasförstudien" → the same with the words of a name set apart, where a project bears them.

import { catalogueVersion } from '../catalogue/fields.js';
import { analyseWord } from '../language/analyse-word.js';
import { remember } from '../language/bounded-cache.js';
import { fold } from '../language/fold.js';
import { tokenise, type Token } from '../language/tokenise.js';
import type { TrailStep } from '../model/answer.js';
import type { NameMatch, Names } from '../model/names.js';
import { isFrameWord } from './frame-words.js';
import { isFieldWord } from './match-cues.js';
import { nameTokens, startReading } from './reading.js';

const SHORTEST = 7;
/** A word that is this near to a name's, or a slip away from it, is that name's, compound or not. */
const NAME_LIKE = 0.85;
const OF_PROJECT = /^(?<name>\p{L}{3,}?)-?(?<project>projekt(?:et|ets|s)?)$/iu;
/** A word that many names have tells none of them apart. */
const RARE = 0.6;

/** Plurals stay: "bredbandsprojekten" are many. Only where all parts stand in one name. */
export function nameInCompound(
  text: string,
  tokens: readonly Token[],
  names: Names,
  today: string,
): { readonly text: string; readonly trail: readonly TrailStep[] } {
  const trail: TrailStep[] = [];
  let apart = '';
  let from = 0;
  const addresses = text.includes('@');
  for (const token of tokens) {
    const words =
      mayHoldName(token, names) && !(addresses && isInAddress(text, token))
        ? setApart(token, names, today)
        : null;
    if (words === null) continue;
    // What is called by its name beside it is not called otherwise as well.
    const twice = isSaidAgain(words, token, tokens) || isNamedBeside(text, names, today);
    apart += text.slice(from, token.start) + (twice ? '' : words);
    from = token.end;
    trail.push({ recogniser: 'compound', words: token.text, reading: words });
  }
  return { text: apart + text.slice(from), trail };
}

function isInAddress(text: string, { start, end }: Token): boolean {
  return text[start - 1] === '@' || /[@\w.-]/.test(text[end] ?? '');
}

// "Våtmarksprojektet Våtmark 2.0": what it is, and then what it is called.
function isSaidAgain(words: string, token: Token, tokens: readonly Token[]): boolean {
  const own = fold(words.split(' ')[0] ?? '');
  return tokens.some(({ folded, start }) => start !== token.start && folded === own);
}

// "Provöstudien "Förstudie Provö och Exempelö"": the whole name stands there as well.
function isNamedBeside(text: string, names: Names, today: string): boolean {
  const said = fold(text);
  return names
    .find(nameTokens(startReading(text, today)), ['project'])
    .some(
      ({ entity, coverage, first, last }) =>
        last > first + 1 && coverage > MOST_OF_NAME && said.includes(fold(entity.name.trim())),
    );
}

const MOST_OF_NAME = 0.97;

function mayHoldName(token: Token, names: Names): boolean {
  const { folded, lower, text } = token;
  if (folded.length < SHORTEST || !/^[\p{L}-]+$/u.test(text)) return false;
  return !isFrameWord(folded) && !isFieldWord(token) && names.likeness(folded, lower) < NAME_LIKE;
}

/** Words of questions come again and again, and what a name is made of stays. */
const REMEMBERED_WORDS = 200;
const remembered = new WeakMap<Names, Remembered>();

interface Remembered {
  /** Of the words that fields are known by: they tell which words are common. */
  readonly version: number;
  readonly apart: (text: string) => { readonly words: string | null };
}

function setApart({ text }: Token, names: Names, today: string): string | null {
  const version = catalogueVersion();
  let known = remembered.get(names);
  if (known?.version !== version) {
    // A word alone is no time, so that the day tells nothing.
    const apart = remember((word) => ({ words: findApart(word, names, today) }), REMEMBERED_WORDS);
    known = { version, apart };
    remembered.set(names, known);
  }
  return known.apart(text).words;
}

function findApart(text: string, names: Names, today: string): string | null {
  const named = OF_PROJECT.exec(text)?.groups;
  if (named) {
    const own = named['name'] ?? '';
    const project = named['project'] ?? '';
    for (const name of [own, own.replace(/s$/, '')]) {
      if (bearing(name, names, today)) return `${name} ${project}`;
      const longer = wordBeginning(fold(name), names);
      if (longer !== null) return `${longer} ${project}`;
    }
    return null;
  }
  return splitsOf(text.toLowerCase(), names).find((words) => bearing(words, names, today)) ?? null;
}

// "Mikrofond" for the only name with a word that begins so: "Mikrofondsfinansiering …".
function wordBeginning(folded: string, names: Names): string | null {
  const [sheet, second] = folded.length < SHORTEST_BEGINNING ? [] : names.findByWords([folded], 2);
  if (!sheet || second) return null;
  const words = tokenise(sheet.name.value.text);
  return words.find((word) => word.folded.startsWith(folded))?.text ?? null;
}

const SHORTEST_BEGINNING = 6;

/** Ways to take a compound apart: as the dictionary does, then in two anywhere. */
function splitsOf(lower: string, names: Names): readonly string[] {
  const { parts, lemma } = analyseWord(lower);
  const own = parts.length > 0 ? parts : analyseWord(lemma).parts;
  // "Småprojekten" are projects.
  if (own.some((part) => part.startsWith('projekt'))) return [];
  const splits: string[] = own.length > 0 ? [own.join(' ')] : [];
  for (let at = SHORTEST_PART; at <= lower.length - SHORTEST_PART; at++) {
    const head = lower.slice(0, at).replace(/(?<=.{4})s$/, '');
    // Looked up first: most ways to cut a word leave none.
    if (names.findByWords([fold(head)], 1).length > 0) splits.push(`${head} ${lower.slice(at)}`);
  }
  return splits;
}

const SHORTEST_PART = 4;

// Some project's name holds all the words.
function bearing(words: string, names: Names, today: string): boolean {
  const reading = startReading(words, today);
  const last = reading.tokens.length - 1;
  return names.find(nameTokens(reading), ['project']).some(
    (match) =>
      !match.contradicted &&
      match.first === 0 &&
      match.last === last &&
      (match.exact || match.rarity >= RARE) &&
      holdsAll(
        match,
        reading.tokens.map(({ folded }) => folded),
      ),
  );
}

// A slip is no compound: each word begins one of the name's, whatever its ending.
function holdsAll({ entity }: NameMatch, words: readonly string[]): boolean {
  const own = tokenise(entity.name).map(({ folded }) => folded);
  return words.every((word) => {
    const stems = [
      word,
      fold(analyseWord(word).lemma),
      word.replace(/(?:ens|ets|en|et|s|n|t)$/, ''),
    ];
    return own.some((each) => stems.some((stem) => stem.length >= 3 && each.startsWith(stem)));
  });
}
