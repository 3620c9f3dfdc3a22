// A line of prose → the marks that open list items in it: numbers, letters, bullets and dashes.

import { everyMatch } from '../language/every-match.js';
import { NUMBERED_NOUN } from './abbreviations.js';

/** A mark with the spaces after it; the item begins at `end`. */
export interface ListMark {
  readonly start: number;
  readonly end: number;
}

interface Candidate extends ListMark {
  /** What the marks of one list have in common. */
  readonly style: string;
  /** Place in the list, for numbers and letters; 0 for bullets. */
  readonly order: number;
}

const NUMBER = /(?<![\p{L}\p{N}.,/(-])\(?(\d{1,2})(\.\)|[.)]) *(?=["”¿]?\p{L})/gu;
const LETTER = /(?<![^\s(])\(?([a-h])(\)) +(?=\p{L})/gu;
const GLYPH = /(?<![^\s:;.,])[•●▪·*►] *(?=["”]?[\p{L}\p{N}])/gu;
const DASH = /(?<![^\s:])[-–—](?: +(?=["”¿(]?[\p{L}\p{N}])|(?=["”]?\p{L}))/gu;
/** Registers write ¿ for a bullet, a dash or a quotation mark that they could not store. */
const QUESTION = /(?<![^\s:;.,(])¿ *(?=["”]?[\p{L}\p{N}])/gu;
const LONGEST_QUOTATION = 80;
/** How far back a mark looks for what precedes it. */
const LOOK_BACK = 24;

/** The marks in order. A dash or ¿ within a sentence opens nothing. */
export function findListMarks(line: string): readonly ListMark[] {
  const marks = [
    ...inSequence(line, candidates(line, NUMBER)),
    ...inSequence(line, candidates(line, LETTER)),
    ...candidates(line, GLYPH),
    ...inLists(line, candidates(line, DASH)),
    ...inLists(
      line,
      candidates(line, QUESTION).filter((mark) => !opensQuotation(line, mark)),
    ),
  ].sort((a, b) => a.start - b.start);
  let end = 0;
  return marks.filter((mark) => {
    if (mark.start < end) return false;
    end = mark.end;
    return true;
  });
}

function candidates(line: string, pattern: RegExp): readonly Candidate[] {
  return everyMatch(pattern, line).map((match) => {
    const [text, label = '', sign = ''] = match;
    const order = /^\d/.test(label) ? Number(label) : label === '' ? 0 : label.charCodeAt(0) - 96;
    const style = sign === '' ? text.replace(/ +/, ' ') : sign;
    return { start: match.index, end: match.index + text.length, style, order };
  });
}

// Numbers make a list from 1 upwards; a lone "2." is a figure that ends a sentence.
function inSequence(line: string, marks: readonly Candidate[]): readonly Candidate[] {
  const lists: Candidate[][] = [];
  for (const mark of marks) {
    if (NUMBERED_NOUN.test(line.slice(Math.max(0, mark.start - LOOK_BACK), mark.start))) continue;
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last?.style === mark.style && mark.order === last.order + 1) list.push(mark);
    else if (mark.order === 1) lists.push([mark]);
  }
  return lists.filter((list) => list.length > 1).flat();
}

// A dash opens an item at the start, after a stop or colon, after a gap, or after another item.
function inLists(line: string, marks: readonly Candidate[]): readonly Candidate[] {
  let open: Candidate | null = null;
  const found: Candidate[] = [];
  for (const mark of marks) {
    const before = line.slice(Math.max(0, mark.start - LOOK_BACK), mark.start);
    if (open !== null && endsBetween(line.slice(open.end, mark.start))) open = null;
    const opens = /(?:^\s*|[:;.!?]\s*|\s{2,})$/u.test(before) && (mark.start < 3 || before !== '');
    const upper = mark.style.startsWith('¿') && /^["”]?\p{Lu}/u.test(line.slice(mark.end));
    if (!opens && !upper && open?.style !== mark.style) continue;
    open = mark;
    found.push(mark);
  }
  return found;
}

// A full stop that is followed by more than the next mark ends the list.
function endsBetween(text: string): boolean {
  return /[.!?]\s+["”]?\p{Lu}/u.test(text);
}

function opensQuotation(line: string, mark: Candidate): boolean {
  if (mark.end !== mark.start + 1) return false;
  const rest = line.slice(mark.end, mark.end + LONGEST_QUOTATION);
  const close = rest.indexOf('¿');
  return close > 0 && /^\S¿(?:[\s.,;:)!?]|$)/u.test(rest.slice(close - 1, close + 2));
}
