// 'Vilka län täcker "del 1 i Exempellän"?' → the same with the whole name, where one project has what is quoted in its name.

import { everyMatch } from '../language/every-match.js';
import { tokensOf } from '../language/tokenise.js';
import type { TrailStep } from '../model/answer.js';
import type { Names } from '../model/names.js';
import type { Reading } from './reading.js';

const QUOTED = /["“”«]([^"“”«»]{5,120})["“”»]/gu;
/** One word may be what names are to contain. */
const FEWEST_WORDS = 2;
/** "… med "prov i norr" i namnet" */
const IN_NAMES = /(?<!\p{L})(?:namn|name|titel|title|ordet|word)/iu;

/** Quotes say that it is a name, be it half of it. */
export function nameInQuotes(
  text: string,
  names: Names,
): { readonly text: string; readonly trail: readonly TrailStep[] } {
  const trail: TrailStep[] = [];
  if (!/["“”«]/.test(text) || IN_NAMES.test(text)) return { text, trail };
  let whole = '';
  let from = 0;
  for (const { 0: all, 1: quoted = '', index } of everyMatch(QUOTED, text)) {
    const words = tokensOf(quoted).map(({ folded }) => folded);
    const [sheet, ...more] = words.length < FEWEST_WORDS ? [] : names.findBySequence(words, 2);
    const name = sheet?.name.value.text.trim() ?? '';
    if (!sheet || more.length > 0 || tokensOf(name).length === words.length) continue;
    if (isBesideRest(text, index, index + all.length, name)) continue;
    whole += `${text.slice(from, index)}"${name.replaceAll('"', '')}"`;
    from = index + all.length;
    trail.push({ recogniser: 'quoted', words: quoted, reading: name });
  }
  return { text: whole + text.slice(from), trail };
}

// "Exempelnätet i norr, the "del 2" one": the rest of the name stands beside what is quoted, or what should be it.
function isBesideRest(text: string, start: number, end: number, name: string): boolean {
  const own = new Set(tokensOf(name).map(({ folded }) => folded));
  const beside = [
    ...tokensOf(text.slice(0, start)).slice(-NEAR),
    ...tokensOf(text.slice(end)).slice(0, NEAR),
  ];
  return beside.some(({ folded, number }) => number || (folded.length > 2 && own.has(folded)));
}

/** Words. */
const NEAR = 2;

/** More than one word between quotes. */
const QUOTATION = /["“”«](?=\S)[^"“”«»]*\s[^"“”«»]*["“”»]/gu;

/** 'Exempelfabriken "Garanterad huset 2040"': true for a word of what is quoted, which is no name by itself. */
export function isWithinQuotation({ text, tokens }: Reading, at: number): boolean {
  const start = tokens[at]?.start ?? 0;
  return everyMatch(QUOTATION, text).some(
    (quoted) => quoted.index < start && start < quoted.index + quoted[0].length,
  );
}
