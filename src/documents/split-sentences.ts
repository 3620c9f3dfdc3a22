// A line of prose → its sentences, list items and headings, each the exact text of a stretch of it.

import { everyMatch } from '../language/every-match.js';
import { LEADING_ABBREVIATIONS, NUMBERED_NOUN, TRAILING_ABBREVIATIONS } from './abbreviations.js';
import { findHeading } from './find-heading.js';
import { findListMarks, type ListMark } from './find-list-marks.js';

/** A sentence with its offset in the line. */
export interface LineSentence {
  readonly text: string;
  readonly start: number;
  /** True for what a bullet, a dash or a list number opens. */
  readonly item: boolean;
  /** True for a heading that stands alone or runs into the sentence after it. */
  readonly heading: boolean;
}

interface Cut {
  readonly at: number;
  /** Where the text after the cut begins: behind the mark of a list item. */
  readonly from: number;
  readonly item: boolean;
}

const STOP = /[.!?…]+["”')\]]*(?=\s|$)|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu;
const WIDE_GAP = /\s{2,}/gu;
/** After these a wide gap is a slip of the keyboard, not a line break. */
const LEADS_ON =
  /(?:^|\s)(?:av|i|på|för|till|med|och|samt|eller|den|det|de|en|ett|som|att|inom|mellan|från|vid|om|är|ska|skall|of|the|and|in|for|to|a)$/iu;
/** How far back a stop looks for the word before it. */
const LOOK_BACK = 40;

/**
 * The sentences of one line. Abbreviations, initials and decimals end none; a gap of two or more
 * spaces does where a capital or a list follows, since registers write it where a line break was.
 */
export function splitSentences(line: string): readonly LineSentence[] {
  const marks = findListMarks(line);
  const cuts = [
    ...marks.map((mark) => ({ at: mark.start, from: mark.end, item: true })),
    ...stops(line, marks).map((at) => ({ at, from: at, item: false })),
    ...gaps(line).map((at) => ({ at, from: at, item: false })),
  ].sort((a, b) => a.at - b.at);
  const pieces: LineSentence[] = [];
  let current: Cut = { at: 0, from: 0, item: false };
  for (const cut of [...cuts, { at: line.length, from: line.length, item: false }]) {
    // Gaps and stops within the mark that opened this piece cut nothing off.
    if (cut.at < current.from) continue;
    pieces.push(...readPiece(line, current, cut.at));
    current = cut;
  }
  return pieces;
}

function stops(line: string, marks: readonly ListMark[]): readonly number[] {
  const inMark = new Set(marks.flatMap(({ start, end }) => range(start, end)));
  return everyMatch(STOP, line).flatMap((match) => {
    const end = match.index + match[0].length;
    if (inMark.has(match.index)) return [];
    const before = line.slice(Math.max(0, match.index - LOOK_BACK), match.index);
    return endsSentence(before, match[0], line.slice(end, end + LOOK_BACK)) ? [end] : [];
  });
}

function endsSentence(before: string, stop: string, rest: string): boolean {
  const after = rest.trimStart();
  if (after === '') return true;
  if (!/^["“”'([¿\-–•·*]*\s*[\p{Lu}\p{N}]/u.test(after)) return false;
  if (!stop.startsWith('.')) return true;
  const word = /[\p{L}\p{N}.:]+$/u.exec(before)?.[0] ?? '';
  const lower = word.toLowerCase();
  if (LEADING_ABBREVIATIONS.has(lower)) return false;
  if (TRAILING_ABBREVIATIONS.has(lower)) return /^\p{Lu}/u.test(after);
  if (/^\d{1,2}$/.test(word)) return !NUMBERED_NOUN.test(before.slice(0, -word.length));
  // Initials: "A. Exempelsson"; but "Fond I. Därefter" ends.
  if (/(?:^|\.)\p{Lu}$/u.test(word)) return /^[IVX]$/.test(word) && /\p{L} [IVX]$/u.test(before);
  return true;
}

function gaps(line: string): readonly number[] {
  return everyMatch(WIDE_GAP, line).flatMap((match) => {
    const before = line.slice(Math.max(0, match.index - LOOK_BACK), match.index);
    const after = line.slice(match.index + match[0].length, match.index + match[0].length + 2);
    const breaks = /[.!?:;]$/u.test(before) || /^["”(¿\-–•·*]?[\p{Lu}\d¿•·*-]/u.test(after);
    return breaks && !LEADS_ON.test(before) ? [match.index] : [];
  });
}

function readPiece(line: string, cut: Cut, to: number): readonly LineSentence[] {
  const pieces: LineSentence[] = [];
  let from = skipSpaces(line, cut.from, to);
  for (let heading = findHeading(line.slice(from, to)); heading !== null;) {
    pieces.push({ text: heading.text, start: from, item: false, heading: true });
    from = skipSpaces(line, from + heading.end, to);
    heading = findHeading(line.slice(from, to));
  }
  const text = line.slice(from, to).replace(/[\s¿]+(?:[-–]\s*)?$/u, '');
  if (/[\p{L}\p{N}]/u.test(text))
    pieces.push({ text, start: from, item: cut.item, heading: false });
  return pieces;
}

function skipSpaces(line: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/u.test(line.charAt(at))) at++;
  return at;
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}
