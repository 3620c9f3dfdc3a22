// A document and the sheets read of it → the text in it that is on none of them.

import { fieldByLabel, isProseLabel } from '../catalogue/fields.js';
import { placeKey } from '../model/place.js';
import type { PlacedWords, Sheet, SkippedText, SkipReason } from '../model/sheet.js';
import { placeOfLine, type DocumentText, type Source } from '../model/source.js';
import type { Aside } from './laid-out.js';

/** So many are told in full, of each reason; the rest are counted. */
const MOST_TOLD = 1000;
/** The text of one is cut off here: it shows which is meant. */
const LONGEST_TOLD = 2000;

/** Lines and sheets that are looked at in one step. */
const AT_ONCE = 10;

/**
 * What stands in the document, or beside its text, and is on none of its sheets, by reason, found step
 * by step. Words
 * are held against the quotes of the same place, so nothing is lost that no sheet cites; labels,
 * headings, page numbers and list marks are no loss.
 */
export function* findSkipped(
  document: DocumentText,
  sheets: readonly Sheet[],
  asides: readonly Aside[],
): Generator<void, readonly SkippedText[]> {
  const byReason = new Map<SkipReason, PlacedWords[]>();
  const add = (reason: SkipReason, words: PlacedWords): void => {
    byReason.set(reason, [...(byReason.get(reason) ?? []), words]);
  };
  const outside = yield* uncited(document, sheets);
  if (outside.length > 0) byReason.set('outside-projects', [...outside]);
  for (const { reason, text, place } of asides)
    if (reason === 'page-without-text' || !isBoilerplate(wordsOf(text)))
      add(reason, { text: text.trim().slice(0, LONGEST_TOLD), place });
  return [...byReason].map(([reason, texts]) => ({
    path: document.path,
    reason,
    texts: texts.slice(0, MOST_TOLD),
    more: Math.max(0, texts.length - MOST_TOLD),
  }));
}

function* uncited(
  document: DocumentText,
  sheets: readonly Sheet[],
): Generator<void, readonly PlacedWords[]> {
  const cited = new Map<string, Set<string>>();
  const headings = new Set<string>();
  /** Names and numbers of projects, which titles repeat. */
  const named = new Set<string>();
  const cite = ({ place, label, quote }: Source): void => {
    const key = placeKey(place);
    const words = cited.get(key) ?? new Set<string>();
    cited.set(key, words);
    for (const word of wordsOf(`${label} ${quote}`)) words.add(word);
    headings.add(plain(label));
  };
  for (const [index, { id, name, fields, passages }] of sheets.entries()) {
    if (index % AT_ONCE === 0) yield;
    for (const word of wordsOf(`${id} ${name.text}`)) named.add(word);
    for (const source of name.sources) cite(source);
    for (const { reading } of fields)
      for (const source of reading.origin === 'missing' ? [reading.source] : reading.sources)
        cite(source);
    for (const { sentences } of passages)
      for (const { source, leadIn, heading } of sentences) {
        cite(source);
        for (const over of [leadIn, heading ?? null]) {
          if (over === null) continue;
          headings.add(plain(over));
          for (const word of wordsOf(over)) cited.get(placeKey(source.place))?.add(word);
        }
      }
  }
  const openers = byFirstWord(headings);
  const told = new Map<string, string[]>();
  const outside: PlacedWords[] = [];
  for (const [index, line] of document.lines.entries()) {
    if (index % AT_ONCE === 0) yield;
    if (line.trim() === '') continue;
    const place = placeOfLine(document, index + 1);
    const key = placeKey(place);
    const known = cited.get(key);
    const left = wordsOf(line).filter((word) => known?.has(word) !== true && !named.has(word));
    if (isBoilerplate(left) || isHeading(line, openers, left)) continue;
    // A cell of several lines is a line of the document as a whole, too.
    const before = told.get(key) ?? [];
    if (before.some((other) => other.includes(plain(line)))) continue;
    told.set(key, [...before.slice(-1), plain(line)]);
    outside.push({ text: line.trim().slice(0, LONGEST_TOLD), place });
  }
  return outside;
}

function isHeading(
  line: string,
  openers: ReadonlyMap<string, ReadonlySet<string>>,
  left: readonly string[],
): boolean {
  const whole = plain(line);
  if (isLabel(whole)) return true;
  const [first = ''] = wordsOf(line);
  for (const heading of openers.get(first) ?? []) {
    // A heading may run into its text.
    if (whole === heading) return true;
    if (!whole.startsWith(heading)) continue;
    const own = new Set(wordsOf(heading));
    if (left.every((word) => own.has(word))) return true;
  }
  const opening = /^([^:]{1,90}):/u.exec(line)?.[1];
  if (opening === undefined || !isLabel(opening)) return false;
  const own = new Set(wordsOf(opening));
  return left.every((word) => own.has(word));
}

function byFirstWord(headings: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const openers = new Map<string, Set<string>>();
  for (const heading of headings) {
    const [first] = wordsOf(heading);
    if (first === undefined) continue;
    openers.set(first, (openers.get(first) ?? new Set()).add(heading));
  }
  return openers;
}

function isLabel(text: string): boolean {
  return fieldByLabel(text) !== null || isProseLabel(text);
}

function plain(text: string): string {
  return text
    .replace(/^[\s\-–•*#]+|[\s:*]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A page number, a list mark, a lone letter. */
function isBoilerplate(words: readonly string[]): boolean {
  return words.every((word) => word.length === 1 || /^\d{1,2}$/.test(word) || PAGE_WORDS.has(word));
}

const PAGE_WORDS: ReadonlySet<string> = new Set(['sida', 'sid', 'page', 'av', 'of']);
