// A reading and the library's names → people, organisations and places that a question mentions.

import { isListed } from '../language/analyse-word.js';
import { isEnglishWord } from '../language/english-words.js';
import { isLegalForm } from '../language/legal-form.js';
import { tokenise } from '../language/tokenise.js';
import type { NamedEntity, NameKind, NameMatch, Names } from '../model/names.js';
import { isFrameWord } from './frame-words.js';
import { nameTokens, take, type Reading } from './reading.js';

/** An entity with the words that name it. */
export interface EntityMention {
  readonly entity: NamedEntity;
  readonly first: number;
  readonly last: number;
  readonly whole: boolean;
}

const KIND_LABEL = {
  project: 'project',
  person: 'person',
  organisation: 'organisation',
  place: 'place',
} as const;

/** Whole names of a kind, the longest first, each stretch once; their words are taken. */
export function takeWholeEntities(
  reading: Reading,
  names: Names,
  kind: NameKind,
  fits: (match: NameMatch) => boolean = () => true,
): readonly EntityMention[] {
  const mentions: EntityMention[] = [];
  for (;;) {
    const found = names.find(nameTokens(reading), [kind]);
    const best = found
      .filter(
        (match) =>
          (isWhole(match, reading) || isRunOfOne(match, found, reading, names)) && fits(match),
      )
      .sort(
        (a, b) =>
          b.last - b.first - (a.last - a.first) ||
          b.weight - a.weight ||
          Number(isAsWritten(b, reading)) - Number(isAsWritten(a, reading)),
      )[0];
    if (!best) return mentions;
    take(reading, best.first, best.last, KIND_LABEL[kind], kind, best.entity.name);
    mentions.push({ entity: best.entity, first: best.first, last: best.last, whole: true });
  }
}

const ASKS_FOR_PROJECTS =
  /(?<!\p{L})(?:vilka|vilket|hur många|alla|samtliga|lista|visa|which|what|how many|all|list|show)(?: \p{L}+)? (?:projekt(?:en)?|projects?)(?!\p{L})/iu;

// "Vilka projekt har Prov Exempelstad?" of "Stift Prov Exempelstad Area": words in a row that one organisation
// has, and no place by itself, name it where its projects are asked for.
function isRunOfOne(
  match: NameMatch,
  found: readonly NameMatch[],
  reading: Reading,
  names: Names,
): boolean {
  const { entity, first, last, mended, contradicted } = match;
  if (entity.kind !== 'organisation' || first === last || mended || contradicted) return false;
  const said = reading.tokens.slice(first, last + 1);
  const own = tokenise(entity.name).map(({ folded }) => folded);
  const at = own.indexOf(said[0]?.folded ?? '');
  return (
    at >= 0 &&
    said.every(({ folded, text }, next) => own[at + next] === folded && /^\p{Lu}/u.test(text)) &&
    !found.some((other) => other !== match && other.first <= first && last <= other.last) &&
    ASKS_FOR_PROJECTS.test(reading.text) &&
    !isPlace(match, reading, names)
  );
}

// "Habo" is not "Håbo", though both are found by either.
function isAsWritten({ first, entity }: NameMatch, { tokens }: Reading): boolean {
  const said = tokens[first]?.lower ?? '';
  return (
    said === (tokenise(entity.name)[0]?.lower ?? '') || `${entity.name.toLowerCase()}s` === said
  );
}

function isWhole(match: NameMatch, reading: Reading): boolean {
  if (match.contradicted) return false;
  if (match.entity.kind === 'project') return match.exact;
  const single = match.first === match.last;
  if (single && reading.common[match.first]) return false;
  // "Är kommunen …": the verb that opens a question is no form of the town of Vara.
  if (single && match.first === 0 && isFrameWord(reading.tokens[0]?.folded ?? '')) return false;
  // "Bracket" is no form of "Bräcke".
  if (single && isEnglishWord(reading.tokens[match.first]?.lower ?? '')) return false;
  if (single && match.exact && isInitials(match)) return isSaidAsInitials(match, reading);
  if (match.mended && match.coverage >= 0.97 && isSlip(match, reading)) return true;
  if (match.entity.kind === 'organisation' && lacksLegalFormOnly(match, reading)) return true;
  if (match.exact) return true;
  // Words between those of the name would belong to something else: "Malmö bland kommunerna".
  return (
    match.coverage >= 0.93 &&
    !single &&
    !match.mended &&
    match.last - match.first < match.entity.name.split(/[\s-]+/).length
  );
}

// "ETU" for "Exempelby tekniska universitet".
function isInitials({ entity }: NameMatch): boolean {
  return entity.kind === 'organisation' && tokenise(entity.name).length > 2;
}

function isSaidAsInitials({ first }: NameMatch, { tokens, text }: Reading): boolean {
  const said = tokens[first]?.text ?? '';
  // Where all is shouted, capitals tell nothing; in small letters it must be no word.
  return /^\p{Lu}{3,5}s?$/u.test(said)
    ? /\p{Ll}/u.test(text)
    : /^\p{Ll}{3,5}$/u.test(said) && !isListed(said);
}

// "Exempelkluster Norr" for "Exempelkluster Norr Ekonomisk Förening".
function lacksLegalFormOnly(match: NameMatch, { tokens }: Reading): boolean {
  const said = tokens.slice(match.first, match.last + 1).map(({ folded }) => folded);
  const rest = tokenise(match.entity.name)
    .map(({ folded }) => folded)
    .filter((word) => !isLegalForm(word));
  return (
    !match.mended &&
    said.length > 1 &&
    rest.length === said.length &&
    rest.every((word, at) => said[at] === word || said[at] === `${word}s`)
  );
}

// A whole name with a slip: no word of it is one that the dictionary has otherwise.
function isSlip(match: NameMatch, reading: Reading): boolean {
  const words = reading.tokens.slice(match.first, match.last + 1);
  if (match.last - match.first + 1 !== tokenise(match.entity.name).length) return false;
  return (
    words.length > 1 ||
    ((words[0]?.text.length ?? 0) >= 5 &&
      !isListed(words[0]?.lower ?? '') &&
      !isEnglishWord(words[0]?.lower ?? ''))
  );
}

/** The best entities for part of a name ("Paper Province", "Öberg"); words are taken. */
export function takePartialEntities(
  reading: Reading,
  names: Names,
  kind: NameKind,
): readonly EntityMention[] {
  const found = names.find(nameTokens(reading), [kind]).filter((match) => !match.contradicted);
  const fitting = found
    .filter((match) => (kind === 'person' ? fitsPerson(match) : fitsPart(match, reading)))
    .filter((match) => kind !== 'organisation' || !isPlace(match, reading, names));
  const best = fitting[0];
  if (!best) return [];
  // "Alla projekt från Exempelkooperativet": everybody called so, however long the rest of their names.
  const called = kind === 'organisation' && best.first === best.last;
  const rivals = (called ? found : fitting).filter(
    (match) =>
      match.first === best.first && match.last === best.last && match.weight >= best.weight * 0.94,
  );
  take(
    reading,
    best.first,
    best.last,
    KIND_LABEL[kind],
    `${kind} (part)`,
    rivals.map((match) => match.entity.name).join(' | '),
  );
  return rivals.map((match) => ({
    entity: match.entity,
    first: match.first,
    last: match.last,
    whole: false,
  }));
}

// "Störst i Exempelby": the whole name of a place is no part of the name of who sits there, unless
// they are spoken of.
function isPlace({ first, last }: NameMatch, reading: Reading, names: Names): boolean {
  if (/^(?:hos|av|by)$/.test(reading.tokens[first - 1]?.folded ?? '')) return false;
  return names
    .find(nameTokens(reading), ['place'])
    .some(
      (place) => place.exact && !place.contradicted && place.first <= first && last <= place.last,
    );
}

// Half a person's name is enough if it is spelt right; a mended one must hold the whole name.
function fitsPerson(match: NameMatch): boolean {
  return match.mended ? match.coverage >= 0.9 : true;
}

/** What many organisations are, and none is called. */
const KIND_ALONE =
  /^(?:lan|lanet|lans|kommun|kommunen|region|regionen|landsting|landstinget|staden|bolaget)$/;

/** What stands right before whoever has projects. */
const OWNING = /^(?:ager|agde|har|hade|driver|drev|hos|av|by|do|does|did|has|have)$/;

/** So rare that no other organisation has the word. */
const ITS_OWN = 0.99;

function fitsPart(match: NameMatch, reading: Reading): boolean {
  if (match.first === match.last && KIND_ALONE.test(reading.tokens[match.first]?.folded ?? ''))
    return false;
  if (match.first === match.last && reading.common[match.first]) return false;
  // "Projekten från 2041": a year is no part of the name of an owner that is called by it, too.
  if (match.first === match.last && /^\d+$/.test(reading.tokens[match.first]?.text ?? ''))
    return false;
  // "I Exempelbygds län": a county, and not the region that is called by it.
  const next = reading.tokens[match.last + 1]?.folded ?? '';
  if (/^(?:lan|lans|lanet|county|countys)$/.test(next)) return false;
  // "Projekt om biogas" names no owner that has the word.
  const before = reading.tokens[match.first - 1]?.folded ?? '';
  if (/^(?:om|about|kring|ror|galler)$/.test(before)) return false;
  // "EXEMP, vilka projekt har de?": the one word that nobody else has, though the rest is spelt out.
  const own = match.first === match.last && match.rarity >= ITS_OWN && !match.mended;
  const word = reading.tokens[match.first];
  if (own && /^\p{Lu}{3}/u.test(word?.text ?? '')) return true;
  // "Ägs av Exempelsam": no word of the language, right after what says whose.
  if (own && /^(?:av|by|hos)$/.test(before) && /^\p{Lu}/u.test(word?.text ?? ''))
    if (!isListed(word?.lower ?? '')) return true;
  // "Vad har Exempelsam för projekt?"
  const has = /^(?:har|hade|has|have)$/.test(before) && /^(?:for|fatt|got|fick)$/.test(next);
  if (own && has && /^\p{Lu}/u.test(word?.text ?? '')) return true;
  // "Vilka projekt äger Exempelsam?"
  const asked =
    OWNING.test(before) && (next === '' || /^(?:och|and|have|own|run|lead)$/.test(next));
  if (own && asked && /^\p{Lu}/u.test(word?.text ?? '') && ASKS_FOR_PROJECTS.test(reading.text))
    return true;
  return match.coverage >= 0.3 && (!match.mended || match.coverage >= 0.7);
}
