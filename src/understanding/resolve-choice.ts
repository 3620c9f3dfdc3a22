// A reply to "which one?" → the project or person that was picked.

import { fold } from '../language/fold.js';
import { analyseWord } from '../language/analyse-word.js';
import { FUNCTION_WORDS } from '../language/function-words.js';
import { readNumberWord } from '../language/number-words.js';
import { tokenise, type Token } from '../language/tokenise.js';
import type { NamedEntity } from '../model/names.js';
import type { Sheet } from '../model/sheet.js';

const ORDINALS: Readonly<Record<string, number>> = {
  första: 0,
  forsta: 0,
  förste: 0,
  first: 0,
  ettan: 0,
  andra: 1,
  second: 1,
  tvåan: 1,
  tvaan: 1,
  tredje: 2,
  third: 2,
  trean: 2,
  fjärde: 3,
  fjarde: 3,
  fourth: 3,
  femte: 4,
  fifth: 4,
  sista: -1,
  last: -1,
  senare: -1,
  förra: 0,
};

/** The option whose words the reply gives, or null where none or several fit. */
export function resolveChoice<T extends Sheet | NamedEntity>(
  reply: string,
  options: readonly T[],
): T | null {
  const tokens = tokenise(reply);
  if (tokens.length === 0 || tokens.length > 14) return null;
  // "Och vem leder dem?" picks no project for the "och" in its name.
  const words = tokens
    .filter(({ lower }) => !FUNCTION_WORDS.sv.has(lower) && !FUNCTION_WORDS.en.has(lower))
    .map((token) => keys(token.lower));
  const byName = byStep(tokens, options) ?? best(words, options) ?? byOpening(words, options);
  if (byName) return byName;
  const numbered = /(?:nummer|nr|number|no\.?|alternativ|option)\s+(\p{L}+)/iu.exec(reply)?.[1];
  const number = numbered === undefined ? null : readNumberWord(numbered.toLowerCase());
  if (number !== null && number > 0) return options.at(number - 1) ?? null;
  for (const token of tokens) {
    const ordinal =
      ORDINALS[token.lower] ?? (/^\d$/.test(token.text) ? Number(token.text) - 1 : null);
    if (ordinal !== null) return options.at(ordinal) ?? null;
  }
  return null;
}

const STEP = /^(?:etapp|fas|del|steg|omgang|phase|part|stage|step)(?:en|n|et)?$/;

// "Första etappen" of "…, etapp 1" and "…, etapp 2": the step that the name counts, and not its place.
function byStep<T extends Sheet | NamedEntity>(
  tokens: readonly Token[],
  options: readonly T[],
): T | null {
  const at = tokens.findIndex(({ folded }) => STEP.test(folded));
  const ordinal = ORDINALS[tokens[at - 1]?.lower ?? ''];
  if (ordinal === undefined || ordinal < 0) return null;
  const numbers = [String(ordinal + 1), 'I'.repeat(ordinal + 1)];
  const named = options.filter((option) => {
    const own = tokenise(typeof option.name === 'string' ? option.name : option.name.value.text);
    return own.some(
      ({ folded }, place) => STEP.test(folded) && numbers.includes(own[place + 1]?.text ?? ''),
    );
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}

function best<T extends Sheet | NamedEntity>(
  words: readonly ReadonlySet<string>[],
  options: readonly T[],
): T | null {
  const scored = options.map((option) => {
    const own = wordsOf(option);
    return { option, score: words.filter((word) => [...word].some((key) => own.has(key))).length };
  });
  const most = Math.max(0, ...scored.map(({ score }) => score));
  const leaders = scored.filter(({ score }) => score === most);
  if (most === 0) return null;
  if (leaders.length === 1) return leaders[0]?.option ?? null;
  // Among equals the shortest name is the one that was given whole.
  const whole = leaders.filter(({ option }) => nameWords(option).size === most);
  return whole.length === 1 ? (whole[0]?.option ?? null) : null;
}

const SHORTEST_OPENING = 5;

// "förstudien" of "FÖRSTUDIEPROJEKT LEK3": the only option with a word that begins so.
function byOpening<T extends Sheet | NamedEntity>(
  words: readonly ReadonlySet<string>[],
  options: readonly T[],
): T | null {
  const openings = words
    .flatMap((word) => [...word])
    .filter((key) => key.length >= SHORTEST_OPENING);
  const begun = options.filter((option) =>
    [...nameWords(option)].some((own) => openings.some((key) => own.startsWith(key))),
  );
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

function keys(lower: string): ReadonlySet<string> {
  return new Set([fold(lower), fold(analyseWord(lower).lemma), fold(lower).replace(/s$/, '')]);
}

function nameWords(option: Sheet | NamedEntity): ReadonlySet<string> {
  const name = typeof option.name === 'string' ? option.name : option.name.value.text;
  return new Set(tokenise(name).flatMap((token) => [...keys(token.lower)]));
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

// What tells the options apart beside their names: number, owner, places, years.
function wordsOf(option: Sheet | NamedEntity): ReadonlySet<string> {
  const words = new Set(nameWords(option));
  const sheets = 'sheets' in option ? option.sheets : [option];
  for (const sheet of sheets) {
    for (const token of tokenise(sheet.id)) words.add(token.folded);
    for (const { key, reading } of sheet.fields) {
      if (
        ![
          'owner',
          'region',
          'counties',
          'programmeArea',
          'period',
          'registrationNumber',
          'name',
        ].includes(key)
      )
        continue;
      if (reading.origin !== 'stated') continue;
      // "Den från 2016" began then; several may have ended or gone on.
      if (key === 'period') for (const year of YEAR.exec(reading.text) ?? []) words.add(year);
      else for (const token of tokenise(reading.text)) words.add(token.folded);
    }
  }
  return words;
}
