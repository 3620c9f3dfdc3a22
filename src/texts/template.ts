// A sentence with holes, written as it reads aloud → its pieces in order, ready to be filled.

import type { Said } from '../model/card.js';
import { said } from './said.js';

/** A place in a sentence that something else than the bot's words fills. */
export interface Hole<H extends string> {
  readonly hole: H;
}

/**
 * A sentence as pieces in reading order. Each language places its holes where its grammar wants
 * them; a value can only come in through a hole, never glued into the words.
 */
export type Template<H extends string> = readonly (Said | Hole<H>)[];

export function hole<H extends string>(name: H): Hole<H> {
  return { hole: name };
}

/**
 * Writes a template as a sentence: wording`${project} har en budget på ${value}.` Between the words
 * stand holes, or further wordings of the bot's own; a plain string does not compile.
 */
export function wording<H extends string = never>(
  words: TemplateStringsArray,
  ...between: readonly (Hole<H> | Said)[]
): Template<H> {
  return words.flatMap((text, index) => {
    const next = between[index];
    const before = text === '' ? [] : [said(text)];
    return next === undefined ? before : [...before, next];
  });
}
