// What was read of a sheet's figures → facts: companies, shares of women and men, and people by them.

import { analyseWord } from '../language/analyse-word.js';
import { fold } from '../language/fold.js';
import { inSwedish } from '../language/in-swedish.js';
import { tokenise } from '../language/tokenise.js';
import { mayNameThing } from '../language/word-class.js';
import { derived, extracted, type DerivedFact, type ExtractedFact } from '../model/fact.js';
import type { Sentence, Sheet } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import type { CountUnit, Value, ValueOf } from '../model/value.js';
import { factOf } from './field-facts.js';
import { findNumbers } from './find-numbers.js';
import type { Quantity } from './read-quantities.js';

const COMPANIES =
  /(?:^|[\s-])(?:\p{L}*företag(?:en)?|\p{L}*bolag(?:en)?|smf|smes?|arbetsställen|companies|enterprises|businesses|firms)(?!\p{L})/iu;
const TAKE_PART = /delta|medverka|ingå|omfatta|nå(?:s|r)?(?!\p{L})|take part|participat|involve/iu;
const PEOPLE =
  /(?:^|\s)(?:anställda|deltagare|personer|individer|medarbetare|människor|employees|participants|people)(?!\p{L})/iu;
const WOMEN = /(?:^|\s)(?:kvinnor(?:na)?|women)(?!\p{L})/iu;
const MEN = /(?:^|\s)(?:män(?:nen)?|men)(?!\p{L})/iu;
const PERCENT = /^(?:%|procent|percent|per cent)$/iu;
const MONEY: Readonly<Record<string, number>> = {
  kr: 1,
  kronor: 1,
  sek: 1,
  tkr: 1e3,
  ksek: 1e3,
  mkr: 1e6,
  msek: 1e6,
  mnkr: 1e6,
  'miljoner kronor': 1e6,
  'miljoner kr': 1e6,
  'milj kr': 1e6,
  'milj. kr': 1e6,
  'milj.kr': 1e6,
  mdkr: 1e9,
  'miljarder kronor': 1e9,
};

/** The number of companies that take part, else the first number of companies, or null. */
export function companiesIn(
  quantities: readonly Quantity[],
): ExtractedFact<ValueOf<'count'>> | null {
  const counted = quantities.filter(({ unit, what }) => isCounted(unit) && COMPANIES.test(what));
  const found = counted.find(({ sentence }) => TAKE_PART.test(sentence.text)) ?? counted[0];
  return found ? counting(found, 'companies') : null;
}

/** The share of women or men, in percent, or null. */
export function shareIn(
  quantities: readonly Quantity[],
  who: 'women' | 'men',
): ExtractedFact<ValueOf<'percent'>> | null {
  const pattern = who === 'women' ? WOMEN : MEN;
  const found = quantities.find(({ unit, what }) => PERCENT.test(unit) && pattern.test(what));
  return found
    ? extracted({ kind: 'percent', percent: found.number }, found.text, found.cue, [
        found.sentence.source,
      ])
    : null;
}

/** The share of women or men among the participants, in people, or null. */
export function peopleByShare(
  sheet: Sheet,
  quantities: readonly Quantity[],
  who: 'women' | 'men',
): DerivedFact<ValueOf<'count'>> | null {
  const share = shareIn(quantities, who);
  const told = quantities.find(({ unit, what }) => isCounted(unit) && PEOPLE.test(what));
  const people =
    factOf(sheet, 'plannedParticipants', 'count') ?? (told ? counting(told, 'people') : null);
  if (!share || !people) return null;
  const count = Math.round((people.value.count * share.value.percent) / 100);
  return derived({ kind: 'count', count, unit: 'people' }, `${people.text} × ${share.text}`, [
    people,
    share,
  ]);
}

/** All figures in their own words, one part for each that holds its number; null where none is. */
export function quantitiesFact(
  quantities: readonly Quantity[],
): ExtractedFact<ValueOf<'sentences'>> | null {
  const parts = quantities.map(quantityFact);
  const [first, ...rest] = parts;
  if (!first) return null;
  const texts = parts.map((part) => part.text);
  const sources: [Source, ...Source[]] = [first.sources[0], ...rest.map((part) => part.sources[0])];
  return extracted({ kind: 'sentences', sentences: texts }, texts.join(', '), first.cue, sources, [
    first,
    ...rest,
  ]);
}

/**
 * The figures that count or measure what the words name ("bäddar", "nya arbetstillfällen"): those
 * that fit the most of them, and at least the thing itself.
 * @param about all that is asked, first what is counted: its sentence must tell of that.
 */
export function quantitiesAbout(
  quantities: readonly Quantity[],
  words: string,
  about: string,
): readonly ExtractedFact[] {
  const wanted = wantedOf(words);
  const fits = quantities.map((quantity) => {
    if (quantity.unit === '' && !tellsOf(quantity.sentence, about)) return 0;
    const thing = new Set(lemmasOf(`${quantity.what} ${quantity.unit}`));
    const around = new Set(lemmasOf(quantity.sentence.text));
    const named = wanted.filter((word) => thing.has(word)).length;
    return named === 0 ? 0 : named + wanted.filter((word) => around.has(word)).length / 100;
  });
  const best = Math.max(0, ...fits);
  return best === 0
    ? []
    : quantities
        .filter((_, at) => fits[at] === best)
        .map((quantity) => withItself(quantityFact(quantity)));
}

/**
 * The number that a sentence tells of what the words name, where it has one number only or one that
 * stands beside more of the words than any other; null where none can be told from the rest.
 * @param inPercent true where a share is asked for; nothing else is one.
 * @param counted true where what the number counts must be among the words.
 */
export function numberTold(
  sentence: Sentence,
  words: string,
  inPercent: boolean,
  counted = false,
): ExtractedFact | null {
  const wanted = new Set(wantedOf(words));
  const told = findNumbers(sentence.text)
    .filter(({ unit }) => PERCENT.test(unit) === inPercent && !LENGTH_OF_TIME.test(unit))
    .map((found) => ({
      found,
      named: nearness(lemmasOf(`${found.what} ${found.unit}`), wanted),
    }))
    .sort((a, b) => b.named - a.named);
  const [best, rival] = told;
  if (!best || (rival && rival.named === best.named)) return null;
  // Beside other numbers, only where the sentence tells of the thing at all.
  const beside = rival?.found.unit === '' && best.found.unit === '' && best.named < HEAD_NAMED;
  if (beside && !tellsOf(sentence, words)) return null;
  if (best.named === 0 && (counted || (best.found.unit === '' && !tellsOf(sentence, words))))
    return null;
  const { number, max, unit, what, start, wholeEnd } = best.found;
  const text = sentence.text.slice(start, wholeEnd).trim();
  return withItself(quantityFact({ number, max, unit, what, text, sentence, cue: null }));
}

/** Shorter words stand in others by chance. */
const SHORTEST_PART = 4;

// "Hur många företag …" is not told by a number in a sentence without companies.
function tellsOf({ text }: Sentence, words: string): boolean {
  const said = lemmasOf(text);
  const thing =
    tokenise(words).find(({ lower }) => mayNameThing(lower) || COMPANIES.test(lower))?.lower ?? '';
  return wantedOf(thing).some((word) =>
    said.some(
      (each) =>
        each === word ||
        (word.length >= SHORTEST_PART && (each.startsWith(word) || each.endsWith(word))) ||
        (each.length >= SHORTEST_PART && word.endsWith(each)),
    ),
  );
}

// "400 anställda vid 20 arbetsplatser": what stands right after a number is what it counts.
function nearness(thing: readonly string[], wanted: ReadonlySet<string>): number {
  const [head = ''] = thing;
  return thing.filter((word) => wanted.has(word)).length + (wanted.has(head) ? HEAD_NAMED : 0);
}

/** What the word right after the number adds. */
const HEAD_NAMED = 2;

const LENGTH_OF_TIME = /^(?:år|månader|veckor|dagar|timmar|years|months)$/iu;

// Shown in its own words, with its sentence.
function withItself(fact: ExtractedFact): ExtractedFact {
  return extracted(fact.value, fact.text, fact.cue, fact.sources, [fact]);
}

/** The number of one figure, typed by its unit; `text` holds the words around it. */
export function quantityFact(quantity: Quantity): ExtractedFact {
  const { text, cue, sentence } = quantity;
  return extracted<Value>(valueOf(quantity), text, cue, [sentence.source]);
}

function valueOf({ number, unit, what }: Quantity): Value {
  if (PERCENT.test(unit)) return { kind: 'percent', percent: number };
  const scale = MONEY[unit.toLowerCase()];
  if (scale !== undefined) return { kind: 'money', amount: number * scale, currency: 'SEK' };
  const counted: CountUnit | null = COMPANIES.test(what)
    ? 'companies'
    : PEOPLE.test(what)
      ? 'people'
      : null;
  return { kind: 'count', count: number, unit: isCounted(unit) ? counted : null };
}

function counting(quantity: Quantity, unit: CountUnit): ExtractedFact<ValueOf<'count'>> {
  return extracted({ kind: 'count', count: quantity.number, unit }, quantity.text, quantity.cue, [
    quantity.sentence.source,
  ]);
}

function isCounted(unit: string): boolean {
  return /^(?:|st|stycken)$/iu.test(unit);
}

// As asked, and as a Swedish text would say it.
function wantedOf(words: string): readonly string[] {
  const swedish = tokenise(words).flatMap(({ lower }) => inSwedish(lower).map(fold));
  return [...lemmasOf(words), ...swedish];
}

function lemmasOf(text: string): readonly string[] {
  return tokenise(text).flatMap(({ lower, number }) => {
    if (number || lower.length < 3) return [];
    return [fold(analyseWord(lower).lemma)];
  });
}
