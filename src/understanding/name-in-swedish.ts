// Organisations named in English → as the sheets name them: "Exempelstad University" is found as
// "Exempelstads universitet".

import type { Names } from '../model/names.js';
import { nameTokens, startReading } from './reading.js';
import type { IsoDate } from '../model/value.js';

const NAME = String.raw`(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)`;

/** How a kind of organisation is said in English, after or before its place, and in Swedish. */
const KINDS: readonly (readonly [
  pattern: RegExp,
  swedish: (place: string) => readonly string[],
])[] = [
  [
    both('University College'),
    (place) => [`Högskolan i ${place}`, `Högskolan ${place}`, `${place} högskola`],
  ],
  [
    both('University of Technology'),
    (place) => [`${place} tekniska universitet`, `${place} tekniska högskola`],
  ],
  [
    both('University'),
    (place) => withGenitive(place, 'universitet').concat(withGenitive(place, 'högskola')),
  ],
  [both('Municipality'), (place) => withGenitive(place, 'kommun')],
  [
    both('County Council'),
    (place) => withGenitive(place, 'läns landsting').concat(`Landstinget ${place}`),
  ],
  [
    both('County Administrative Board'),
    (place) => [`Länsstyrelsen i ${place} län`, `Länsstyrelsen i ${place}s län`],
  ],
];

function both(english: string): RegExp {
  const kind = english.replace(
    /[a-z]+/giu,
    (word) => `[${word.charAt(0)}${word.charAt(0).toLowerCase()}]${word.slice(1)}`,
  );
  return new RegExp(
    String.raw`(?<!\p{L})(?:[Tt]he )?(?:${kind} (?:of|in) ${NAME}|${NAME}(?: [Ll]än)? ${kind})(?=['’]?s?(?!\p{L}))`,
    'gu',
  );
}

function withGenitive(place: string, noun: string): readonly string[] {
  return [`${place} ${noun}`, `${place}s ${noun}`];
}

/** The text with each such organisation in Swedish, where the sheets know it by that name alone. */
export function nameInSwedish(text: string, names: Names, today: IsoDate): string {
  if (!/universit|municipal|county/iu.test(text)) return text;
  return KINDS.reduce(
    (whole, [pattern, swedish]) =>
      whole.replace(pattern, (said: string, after?: string, before?: string) => {
        const place = after ?? before ?? '';
        return swedish(place).find((name) => isOrganisation(name, names, today)) ?? said;
      }),
    text,
  );
}

function isOrganisation(name: string, names: Names, today: IsoDate): boolean {
  return names
    .find(nameTokens(startReading(name, today)), ['organisation'])
    .some(({ exact, coverage }) => exact && coverage > 0.99);
}
