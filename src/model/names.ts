// The names of the library (projects, people, organisations, places) as questions can mention them.

import type { Sheet } from './sheet.js';

export type NameKind = 'project' | 'person' | 'organisation' | 'place';

/** A name that stands on one or more sheets. */
export interface NamedEntity {
  readonly kind: NameKind;
  /** As written on the first sheet that has it. */
  readonly name: string;
  /** The sheets it stands on, in library order; one for a project. */
  readonly sheets: readonly Sheet[];
  /** The fields of those sheets that hold it. */
  readonly fields: readonly string[];
}

/** One word of a question, as name matching sees it. */
export interface NameToken {
  readonly text: string;
  readonly lower: string;
  readonly folded: string;
  readonly number: boolean;
  /** A word of everyday or of the bot's own vocabulary: it never makes a name by itself. */
  readonly common: boolean;
  /** Already read as something else. */
  readonly taken: boolean;
}

/** A stretch of a question that may mention an entity. */
export interface NameMatch {
  readonly entity: NamedEntity;
  /** Token positions, both included. */
  readonly first: number;
  readonly last: number;
  /** Share of the name's weight that the stretch holds, 0–1. */
  readonly coverage: number;
  /** Weight of the words that matched: the more distinctive, the higher. */
  readonly weight: number;
  /** How rare its rarest word is among names of the kind: 1 where only one name has it. */
  readonly rarity: number;
  /** True where every word of the name stands there in order, as written but for case and accents. */
  readonly exact: boolean;
  /** True where a word had to be mended to match. */
  readonly mended: boolean;
  /** True where the stretch has a word or number that the name lacks: it names something else. */
  readonly contradicted: boolean;
}

/** Finds names in questions. */
export interface Names {
  /** All plausible mentions of a kind, best first; overlapping ones included. */
  find(tokens: readonly NameToken[], kinds: readonly NameKind[]): readonly NameMatch[];
  /** How well a word matches the nearest word of any name: 1 as written, 0 where none is near. */
  likeness(folded: string, lower: string): number;
  /**
   * The sheets, in library order, whose project's name holds all of the folded words: as spelt, in
   * dictionary form, or as part of a compound.
   * @param most as many as are wanted, the first ones; all of them where it is left out.
   */
  findByWords(folded: readonly string[], most?: number): readonly Sheet[];
  /**
   * The first sheets, in library order, whose project's name opens with these words in this order, a
   * genitive s aside.
   */
  findByOpening(folded: readonly string[], most: number): readonly Sheet[];
  /** The first sheets, in library order, whose project's name has these words side by side, as spelt. */
  findBySequence(folded: readonly string[], most: number): readonly Sheet[];
  /** The first sheets, in library order, whose project's name is this one word, signs aside. */
  findByOneWord(folded: string, most: number): readonly Sheet[];
  /**
   * The sheets, in library order, whose project's name has these consonants: whole, or up to its dash.
   * Names with many are not looked for so, and none is given where more than so many have them.
   */
  findByConsonants(consonants: string, most: number): readonly Sheet[];
  /**
   * The sheets with an e-mail address or a phone number, in any spacing, in library order. Each is
   * looked into when it comes to it, as a number may stand on thousands; null for one that is not it.
   */
  findByContact(text: string): Iterable<Sheet | null>;
  /** The sheets with a registration or project number, in any spacing. */
  findByNumber(
    text: string,
  ): readonly { readonly sheet: Sheet; readonly start: number; readonly end: number }[];
}
