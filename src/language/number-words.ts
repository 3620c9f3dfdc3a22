// Number words of Swedish and English → their values, and a pattern that finds them: "tjugofyra", "tvåhundra", "twenty-four".

const ONES = {
  sv: ['ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio'],
  en: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
};
/** From ten on. */
const TEENS = {
  sv: [
    ...['tio', 'elva', 'tolv', 'tretton', 'fjorton'],
    ...['femton', 'sexton', 'sjutton', 'arton', 'nitton'],
  ],
  en: [
    ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen'],
    ...['fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  ],
};
/** From twenty on. */
const TENS = {
  sv: ['tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio'],
  en: ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
};

const WORDS: ReadonlyMap<string, number> = new Map(
  [...below(1000, inSwedish), ['noll', 0] as const, ['en', 1] as const]
    .flatMap(([word, value]) => [[word, value] as const, [withoutRings(word), value] as const])
    .concat([...below(100, inEnglish), ['hundred', 100] as const]),
);

/** The value of a number word below a thousand, with or without å, ä and ö; null for any other word. */
export function readNumberWord(lower: string): number | null {
  return WORDS.get(lower) ?? null;
}

const anyOf = (words: readonly string[]): string =>
  [...new Set(words.flatMap((word) => [word, withoutRings(word)]))].join('|');
const units = anyOf(ONES.sv);
const small = `(?:${anyOf(TENS.sv)})(?:en|${units})?|${anyOf(TEENS.sv)}|${anyOf(ONES.sv.slice(1))}`;

/**
 * The source of a pattern for number words from two up; whoever uses it must see that no letter
 * follows, so that the whole word is taken.
 */
export const NUMBER_WORD = [
  `(?:${units})?hundra(?:${small}|ett|en)?|${small}`,
  `(?:${TENS.en.join('|')})(?:[ -](?:${ONES.en.join('|')}))?|${TEENS.en.join('|')}|${ONES.en.slice(1).join('|')}`,
].join('|');

function* below(
  end: number,
  spell: (value: number) => readonly string[],
): Generator<readonly [string, number]> {
  for (let value = 1; value < end; value++)
    for (const word of spell(value)) yield [word, value] as const;
}

function inSwedish(value: number): readonly string[] {
  const hundreds = Math.floor(value / 100);
  if (hundreds > 0) {
    const heads = [`${ONES.sv[hundreds - 1] ?? ''}hundra`, ...(hundreds === 1 ? ['hundra'] : [])];
    const rests = value % 100 === 0 ? [''] : inSwedish(value % 100);
    return heads.flatMap((head) => rests.map((rest) => head + rest));
  }
  return belowHundred(value, ONES.sv, TEENS.sv, TENS.sv, '').flatMap((word) =>
    value > 20 && word.endsWith('ett') ? [word, word.replace(/ett$/, 'en')] : [word],
  );
}

function inEnglish(value: number): readonly string[] {
  return belowHundred(value, ONES.en, TEENS.en, TENS.en, '-');
}

function belowHundred(
  value: number,
  ones: readonly string[],
  teens: readonly string[],
  tens: readonly string[],
  joint: string,
): readonly string[] {
  if (value < 10) return [ones[value - 1] ?? ''];
  if (value < 20) return [teens[value - 10] ?? ''];
  const head = tens[Math.floor(value / 10) - 2] ?? '';
  return [value % 10 === 0 ? head : head + joint + (ones[(value % 10) - 1] ?? '')];
}

function withoutRings(word: string): string {
  return word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}
