// Prose of a sheet → the organisations that take part in its project, each with role and sentence.

import { everyMatch } from '../language/every-match.js';
import { fold } from '../language/fold.js';
import { extracted, type ExtractedFact } from '../model/fact.js';
import type { Sentence, Sheet } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import type { ValueOf } from '../model/value.js';
import { factOf } from './field-facts.js';
import { findNameLists, type FoundName, type NameList } from './find-names.js';
import type { KnownNames } from './known-names.js';
import { ownerMatcher, type MatchOwner } from './owner-names.js';
import {
  ABOUT_PROJECT,
  BACKGROUND,
  NOT_YET,
  OTHER_PROJECT,
  PARTNER_CUES,
  type PartnerCue,
} from './partner-cues.js';
import { readTokens, type ProseToken } from './read-tokens.js';

type Organisations = ValueOf<'organisations'>;

interface FoundPartner {
  readonly name: string;
  readonly sentence: Sentence;
  readonly cue: string;
}

/** Words between a cue and the names it speaks of. */
const FARTHEST_AFTER = 16;
const FARTHEST_BEFORE = 7;
/** Longer sentences are no sentences. */
const LONGEST = 4000;

/**
 * The named partners in the order of the text, each name once, with one part for each that holds
 * its own cue and sentence; null where the text names none. The owner is never among them.
 */
export function extractPartners(
  sheet: Sheet,
  known: KnownNames,
): ExtractedFact<Organisations> | null {
  const owners = factOf(sheet, 'owner', 'organisations');
  const matchOwner = ownerMatcher([...(owners?.value.names ?? []), owners?.text ?? '']);
  const found: FoundPartner[] = [];
  for (const { sentences } of sheet.passages)
    for (const sentence of sentences) found.push(...partnersIn(sentence, known, matchOwner));
  const parts = eachOnce(found).map(({ name, sentence, cue }) =>
    extracted<Organisations>({ kind: 'organisations', names: [name] }, name, cue, [
      sentence.source,
    ]),
  );
  const [first, ...rest] = parts;
  if (!first) return null;
  const sources: [Source, ...Source[]] = [first.sources[0]];
  for (const { sources: own } of rest) if (!sources.includes(own[0])) sources.push(own[0]);
  const names = parts.flatMap((part) => part.value.names);
  return extracted({ kind: 'organisations', names }, names.join(', '), first.cue, sources, [
    first,
    ...rest,
  ]);
}

function partnersIn(
  sentence: Sentence,
  known: KnownNames,
  matchOwner: MatchOwner,
): readonly FoundPartner[] {
  const { text } = sentence;
  if (text.length > LONGEST || OTHER_PROJECT.test(text)) return [];
  const heading = headingCue(sentence);
  const cues = PARTNER_CUES.flatMap((cue) =>
    everyMatch(cue.pattern, text).map((match) => ({
      cue,
      from: match.index,
      to: match.index + match[0].length,
      words: match[0],
    })),
  );
  if (cues.length === 0 && heading === null) return [];
  const tokens = readTokens(text);
  const lists = findNameLists(tokens, known);
  const found: FoundPartner[] = [];
  const add = (names: readonly FoundName[], words: string): void => {
    for (const { name } of withoutOwner(names, matchOwner))
      found.push({ name, sentence, cue: words.trim() });
  };
  if (heading !== null) for (const list of lists) add(list.names.filter(isStrong), heading);
  for (const { cue, from, to, words } of cues) {
    if (cue.strength === 'weak' && !isOfThisProject(text)) continue;
    if (NOT_YET.test(text)) continue;
    for (const list of listsAt(cue, lists, tokens, from, to)) add(namesBy(cue, list), words);
  }
  return found;
}

// A region beside the owner itself is another body.
function withoutOwner(names: readonly FoundName[], matchOwner: MatchOwner): readonly FoundName[] {
  const matches = names.map(({ name, alias }) => {
    const [match, short] = [matchOwner(name), alias === null ? 'no' : matchOwner(alias)];
    return short === 'surely' ? short : match;
  });
  const named = matches.includes('surely');
  return names.filter((_, at) => matches[at] === 'no' || (named && matches[at] === 'perhaps'));
}

// "Samverkansparter:" over a list, or as the lead-in of its items.
function headingCue(sentence: Sentence): string | null {
  const over = sentence.leadIn ?? sentence.heading ?? null;
  if (over === null || over.length > 120) return null;
  return (
    /(?:samverkans|samarbets|projekt)(?:part|partner)|(?:^|\P{L})(?:partners?|parter|medfinansiärer|medsökande|deltagande (?:parter|organisationer|kommuner)|co-financiers?)(?!\p{L})/iu.exec(
      over,
    )?.[0] ?? null
  );
}

function isOfThisProject(text: string): boolean {
  return ABOUT_PROJECT.test(text) && !BACKGROUND.test(text);
}

// The lists beside the cue: the nearest with a name that may count.
function listsAt(
  cue: PartnerCue,
  lists: readonly NameList[],
  tokens: readonly ProseToken[],
  from: number,
  to: number,
): readonly NameList[] {
  const after = lists.filter((list) => (tokens[list.first]?.start ?? 0) >= to);
  const before = lists.filter((list) => (tokens[list.last]?.end ?? 0) <= from);
  const at = tokens.findIndex((token) => token.start >= to);
  const cueAt = tokens.findIndex((token) => token.end > from);
  const next = after.find(
    (list) => list.first - at <= FARTHEST_AFTER && namesBy(cue, list).length > 0,
  );
  const previous = before.findLast(
    (list) => cueAt - list.last <= FARTHEST_BEFORE && namesBy(cue, list).length > 0,
  );
  switch (cue.side) {
    case 'after':
      return next ? [next] : [];
    case 'before':
      return previous ? [previous] : [];
    case 'both':
      return next ? [next] : previous ? [previous] : [];
  }
}

// Beside an organisation a lone capitalised word is one too: "A Science Park, Exempla och B".
function namesBy(cue: PartnerCue, list: NameList): readonly FoundName[] {
  const inCompany = list.names.some(({ kind }) => kind === 'organisation');
  return list.names.filter(cue.strength === 'strong' || inCompany ? isStrong : isWeak);
}

function isStrong({ kind }: FoundName): boolean {
  return kind === 'organisation' || kind === 'unnamed';
}

function isWeak({ kind, elided, name }: FoundName): boolean {
  return (
    kind === 'organisation' ||
    (kind === 'unnamed' && elided) ||
    (kind === 'unnamed' && name.includes(' '))
  );
}

// The first mention of each; "Karlstads universitet" and "Karlstad universitet" are one.
function eachOnce(found: readonly FoundPartner[]): readonly FoundPartner[] {
  const seen = new Set<string>();
  return found.filter(({ name }) => {
    const key = fold(name)
      .split(/[^\p{L}\p{N}]+/u)
      .map((word) => word.replace(/s$/, ''))
      .join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
