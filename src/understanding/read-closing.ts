// A text of several sentences or clauses → the query of the one that asks, with what the others tell.

import type { Filter, Query } from '../model/query.js';
import {
  OF_THOSE_TOLD,
  askingSentences,
  closingQuestion,
  partAsker,
  partScene,
  partTold,
  tellsOfSpeakers,
  type OneOfSeveral,
  type Parted,
} from './closing-question.js';
import { partAside } from './part-aside.js';
import { readApart } from './read-apart.js';
import { COMPLETE, readOf } from './read-of-told.js';
import { readQuestion, type ReadQuestion } from './read-question.js';
import { nameTokens, startReading, type Reading } from './reading.js';
import type { UnderstandOptions } from './understand-options.js';

/** What a question is about that needs no sentence before it. */
const NAMED: ReadonlySet<string> = new Set(['project', 'number', 'person', 'organisation']);

/**
 * What leads up to a question that names what it is about tells nothing of it: "Vi talade om fiber i norr. …".
 * Null where no sentence asks alone.
 */
export function readClosing(asked: string, options: UnderstandOptions): ReadQuestion | null {
  const { sheet } = options.context;
  if (sheet !== null && NAME_OF_PERSON.test(asked))
    return readOf(sheet, 'projektledare', startReading(asked, options.today), options);
  // Sought first: the last sentence that ends with a stop may have another after its question mark.
  const several = askingSentences(asked);
  if (several.length > 0 && options.context.listed.length === 0 && OF_THOSE_TOLD.test(asked))
    return null;
  const apart = several.length > 0 ? readApart(asked, options) : null;
  if (apart !== null) return apart;
  const sole = readSole(several, options) ?? readSoleSet(several, options);
  if (sole !== null) return sole;
  const closing = closingQuestion(asked);
  const own = closing === null ? null : readNamed(closing, options);
  // "Ska tacka projektledaren för X. Det är Anna, va?": she is claimed of what was told of before.
  if (own?.query.kind === 'person') {
    const whole = readNamed(asked, options);
    return whole?.query.kind === 'claim' ? whole : own;
  }
  if (own !== null) return own;
  for (const scene of partScene(asked)) {
    const read = readScene(scene, options);
    if (read !== null) return read;
  }
  const parted = partAsker(asked);
  if (parted === null) return readAfterTold(partTold(asked), options);
  const clause = readNamed(parted.closing, options);
  if (clause !== null && !isOfAll(clause.query)) return clause;
  return readOfSpoken(parted, options) ?? readAfterTold(parted, options);
}

// "Fint väder, eller hur? Vem driver X? Sen ska jag låta dig vara.": the one sentence that names something,
// where the others ask for nothing that a sheet tells.
function readSole(
  several: readonly OneOfSeveral[],
  options: UnderstandOptions,
): ReadQuestion | null {
  const named = several.flatMap(({ sentence, others }) => {
    const read = readClosing(sentence, options) ?? readNamed(sentence, options);
    return read?.query.kind === 'fields' ? [{ read, others }] : [];
  });
  const [sole, ...more] = named;
  if (!sole || more.length > 0) return null;
  const aside = sole.others.every(({ sentence, asks }) => {
    const read = readQuestion(sentence, options);
    return !asksOfSheets(read, asks) || (!asks && isTold(sentence, read));
  });
  return aside ? sole.read : null;
}

// "Räcker fingrarna? Hur många projekt fick över 50 miljoner?": all that is said of the projects is in one.
function readSoleSet(
  several: readonly OneOfSeveral[],
  options: UnderstandOptions,
): ReadQuestion | null {
  const { sheet, listed, lastSet } = options.context;
  if (sheet !== null || listed.length > 0 || lastSet !== null) return null;
  const read = several.flatMap(({ sentence, others }) => {
    const own = readQuestion(sentence, options);
    const { query } = own;
    const whole = query.kind === 'set' && query.base === null && query.filters.length > 0;
    return whole ? [{ own, others }] : [];
  });
  const [sole, ...more] = read;
  if (!sole || more.length > 0) return null;
  const aside = sole.others.every(({ sentence }) => {
    if (HOW_MANY.test(sentence)) return false;
    const { query, reading } = readQuestion(sentence, options);
    return query.kind === 'refuse' && reading.taken.every((taken) => taken === null);
  });
  return aside ? sole.own : null;
}

/** "Finns det många som …? Hur många?" */
const HOW_MANY = /^\P{L}*(?:och |and )?(?:hur många|hur mycket|how many|how much)\P{L}*$/iu;

// "Jag tappade ett visitkort i Exempelby.": what the speakers tell, and nothing that a sheet is about.
function isTold(sentence: string, { reading }: ReadQuestion): boolean {
  return (
    tellsOfSpeakers(sentence) &&
    !CORRECTS.test(sentence) &&
    !reading.taken.some((taken) => taken !== null && NAMED.has(taken)) &&
    !/(?<!\p{L})(?:projekt|project)/iu.test(sentence)
  );
}

/** "Numret till X? Diarienumret menar jag": what was asked is put right. */
const CORRECTS = /(?<!\p{L})(?:menar (?:jag|vi)|(?:jag|vi) menar|(?:i|we) mean)(?!\p{L})/iu;

// What merely tells may name anything: "Jag är på väg till ett möte" speaks of no road project.
function asksOfSheets({ query, reading }: ReadQuestion, asks: boolean): boolean {
  if (asks && reading.taken.some((taken) => taken !== null && NAMED.has(taken))) return true;
  return !(
    query.kind === 'refuse' ||
    (query.kind === 'overview' && !asks) ||
    (query.kind === 'set' && query.filters.length === 0) ||
    (query.kind === 'choose-project' && query.asks.length === 0)
  );
}

// "Vi ska tala om X, vilket datum startade det?": the project was named before it is asked of.
function readAfterTold(parted: Parted | null, options: UnderstandOptions): ReadQuestion | null {
  if (parted === null) return null;
  const told = readQuestion(parted.told, options);
  const sheet = 'sheet' in told.query ? told.query.sheet : null;
  if (sheet === null || !told.reading.taken.includes('project')) return null;
  // "… intervjua projektledaren i X - vad heter personen?": who was told of is asked for.
  if (NAME_OF_PERSON.test(parted.closing)) {
    const [who, ...others] = parted.told.match(PERSON) ?? [];
    if (who === undefined || others.length > 0) return null;
    return readOf(sheet, who, told.reading, options);
  }
  // What is told may ask as well: "ett paket till projektledaren i X, vad heter personen?"
  const apart = /[.!]\s*$/u.test(parted.told);
  if (told.query.kind === 'fields' && !apart) return null;
  return readOf(sheet, parted.closing, told.reading, options);
}

const PERSON =
  /(?<!\p{L})(?:projektledar|kontaktperson|project (?:leader|manager)|contact person)\p{L}*/giu;
const NAME_OF_PERSON =
  /^\P{L}*(?:och |and |men )?(?:vad|what) (?:heter|hette|is|are) (?:hen|hon|han|personen|vederbörande|den personen|(?:his|her|their) name)\P{L}*$/iu;

// "Jag ska skriva ett tal, hur många var med?": of the only project there is, or of the one spoken of.
function readOfSpoken({ told, closing }: Parted, options: UnderstandOptions): ReadQuestion | null {
  const only = options.sheets.length === 1 ? options.sheets[0] : options.context.sheet;
  if (!only) return null;
  const read = readQuestion(closing, options);
  const asks = read.query.kind === 'fields' || read.query.kind === 'claim';
  if (!asks || !('sheet' in read.query) || read.query.sheet !== only) return null;
  const { taken } = readQuestion(told, options).reading;
  return taken.some((each) => each !== null && NAMED.has(each)) ? null : read;
}

/** The question without a clause that tells what the answer is wanted for; null where none can go. */
export function readWithoutAside(asked: string, options: UnderstandOptions): ReadQuestion | null {
  for (const parted of partAside(asked)) {
    const read = readScene(parted, options);
    if (read !== null) return read;
  }
  return null;
}

// What follows the scene is whole by itself, and the scene names nothing that it could be about.
function readScene({ told, closing }: Parted, options: UnderstandOptions): ReadQuestion | null {
  const read = readQuestion(closing, options);
  const { query } = read;
  const many = query.kind === 'set' && query.base === null && query.filters.length > 0;
  const named = read.reading.taken.some((taken) => taken !== null && NAMED.has(taken));
  if (!COMPLETE.has(query.kind) || (query.kind === 'set' ? !many : !named)) return null;
  if (query.kind === 'set' && query.filters.some(({ kind }) => kind === 'prose')) return null;
  const scene = readQuestion(told, options).reading;
  if (namesMore(scene, read.reading)) return null;
  // "Exempellän: vilka startade 2016?": a place that is told of is asked about where none is named after it.
  const places = options.names
    .find(nameTokens(startReading(told, options.today)), ['place', 'organisation'])
    .some(({ exact, contradicted }) => exact && !contradicted);
  // "Kollegan i Provstad vill ha en lista för Exempellän": the place asked about is named after it.
  const own = query.kind === 'set' && query.filters.some(isOfPlace);
  return places && query.kind === 'set' && !own ? null : read;
}

// "Min katt heter Exempelvik, så: ingår Exempelvik i X?": what is said again in the question is no other project.
function namesMore(scene: Reading, { tokens }: Reading): boolean {
  const said = new Set(tokens.map(({ folded }) => folded));
  return scene.taken.some(
    (taken, at) =>
      taken === 'number' || (taken === 'project' && !said.has(scene.tokens[at]?.folded ?? '')),
  );
}

// "Vi tittar på projekt i Exempellän, vilka tre har fått mest?": without what was told it would be of all.
function isOfAll(query: Query): boolean {
  return query.kind === 'set' && query.base === null && query.filters.length === 0;
}

function isOfPlace(filter: Filter): boolean {
  return filter.kind === 'entity' && filter.entity.kind === 'place';
}

function readNamed(text: string, options: UnderstandOptions): ReadQuestion | null {
  const read = readQuestion(text, options);
  const named = read.reading.taken.some((taken) => taken !== null && NAMED.has(taken));
  return named && COMPLETE.has(read.query.kind) ? read : null;
}
