// A line of text → the labels on it with their values: "Label: value", "Label  value", a lone label.

import { fieldByLabel, isProseLabel } from '../catalogue/fields.js';
import { everyMatch } from '../language/every-match.js';
import type { FlowLine } from './laid-out.js';

export interface LabelMatch {
  /** As written, without colon. */
  readonly label: string;
  /** What stands on the same line; null where nothing does. */
  readonly value: string | null;
  /** True for a label of the catalogue. */
  readonly known: boolean;
  /** True where a colon follows the label. */
  readonly colon: boolean;
}

const COLON =
  /^[ \t]*(?<label>[\p{L}][\p{L}\p{N} ()/|.:,&'’%\-–_]{0,90}?)[ \t\u00a0]*:(?<space>[ \t\u00a0]*)(?<value>\S.*)?$/u;
const GAP =
  /^[ \t]*(?<label>\p{L}\S*(?: \S+)*?)(?:\t[\t ]*| {2,}|[ \t\u00a0]*\.{3,}[ \t\u00a0]*)(?<value>\S.*)$/u;
/** Where a second label may begin on a line set in columns. */
const COLUMN = /(?:\t| {2,})[\t ]*(?=\p{L}[^:\t]{1,60}:)/gu;
const BULLET = /^\s*[-–•·▪*]\s+/u;
const LONGEST_LINE = 10_000;
const LONGEST_LONE_LABEL = 80;

/** The labels that open on a line; none where it is running text, several only if all are known. */
export function matchLabels(text: string, { bold }: Pick<FlowLine, 'bold'>): readonly LabelMatch[] {
  if (text.length > LONGEST_LINE) return one(matchColon(text));
  const columns = splitColumns(text);
  if (columns.length > 1) return columns;
  const item = BULLET.exec(text)?.[0];
  if (item !== undefined) {
    const match = matchColon(text.slice(item.length));
    return one(match?.known === true ? match : null);
  }
  const colon = matchColon(text);
  if (colon?.known === true) return [colon];
  return one(
    matchGap(text) ?? matchBold(text, bold) ?? matchBehind(text) ?? colon ?? matchLone(text),
  );
}

/** True for a line that reads as running text: long, or of several words that a stop ends. */
export function isSentence(text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  return (words > 6 && /[.!?]["”’)]?$/u.test(text.trim())) || words > 40;
}

function one(match: LabelMatch | null): readonly LabelMatch[] {
  return match === null ? [] : [match];
}

function matchColon(text: string): LabelMatch | null {
  const groups = COLON.exec(text)?.groups;
  const label = groups?.['label']?.trim();
  if (!label) return null;
  const value = groups?.['value']?.trim() ?? null;
  const known = fieldByLabel(label) !== null;
  const own = known ? null : labelBehind(label, value);
  if (own !== null) return { label: own, value, known: true, colon: true };
  // "Tid:2019" may be anything; "Diarienummer:2019/1" is a field.
  if (value !== null && groups?.['space'] === '' && !known) return null;
  return { label, value, known, colon: true };
}

const BEHIND_GAP = /^\s*(?<sender>\S[^:\t]*?)(?:\t[\t ]*| {2,})(?<rest>\p{L}[^\t]*)$/u;
const NUMBER_BEHIND = /\s(?<label>(?:diarienummer|diarienr|dnr)\.?)$/iu;

// A header names its sender first: "Provstad kommun        Diarienummer: 2031/00088".
function matchBehind(text: string): LabelMatch | null {
  const { sender, rest } = BEHIND_GAP.exec(text)?.groups ?? {};
  if (sender === undefined || rest === undefined || fieldByLabel(sender) !== null) return null;
  const match = matchColon(rest);
  return match?.known === true && match.value !== null ? match : null;
}

/** The same where the gap has become a space: only a number is sure to be one then. */
function labelBehind(label: string, value: string | null): string | null {
  if (value === null || !/^\d{4}[/-]\d/.test(value)) return null;
  return NUMBER_BEHIND.exec(label)?.groups?.['label'] ?? null;
}

function matchGap(text: string): LabelMatch | null {
  const groups = GAP.exec(text)?.groups;
  const label = groups?.['label'];
  const value = groups?.['value']?.trim();
  if (!label || !value || fieldByLabel(label) === null) return null;
  return { label, value, known: true, colon: false };
}

function matchBold(text: string, bold: string): LabelMatch | null {
  if (bold === '' || fieldByLabel(bold) === null) return null;
  const at = text.indexOf(bold);
  const value = at < 0 ? '' : text.slice(at + bold.length).trim();
  return value === '' ? null : { label: bold, value, known: true, colon: false };
}

function matchLone(text: string): LabelMatch | null {
  const label = text.trim();
  if (label.length > LONGEST_LONE_LABEL || !/^\p{Lu}/u.test(label)) return null;
  const known = fieldByLabel(label) !== null;
  return known || isProseLabel(label) ? { label, value: null, known, colon: false } : null;
}

function splitColumns(text: string): readonly LabelMatch[] {
  const starts = [0];
  for (const match of everyMatch(COLUMN, text)) {
    const start = match.index + match[0].length;
    const label = text.slice(start, text.indexOf(':', start));
    if (match.index > 0 && fieldByLabel(label) !== null) starts.push(start);
  }
  if (starts.length < 2) return [];
  const matches = starts.map((start, index) => matchColon(text.slice(start, starts[index + 1])));
  const known = matches.filter((match) => match?.known === true && match.value !== null);
  return known.length === starts.length ? (known as readonly LabelMatch[]) : [];
}
