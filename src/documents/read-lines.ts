// Lines of a document → title line, labelled lines and prose lines, each with its line number.

import { fieldByLabel } from '../catalogue/fields.js';
import type { DocumentText } from '../model/source.js';

/** A label with the text of its value, as written, and the line the value stands on. */
export interface LabelledLine {
  readonly label: string;
  readonly labelLine: number;
  /** The exact text of the value; empty where none is written. */
  readonly text: string;
  /** The line of the value, or of the label where the value is empty. */
  readonly line: number;
}

/** A stretch of prose lines without a blank line between them. */
export interface ProseBlock {
  readonly firstLine: number;
  readonly lines: readonly string[];
}

export interface ReadLines {
  readonly title: { readonly text: string; readonly line: number } | null;
  readonly labelled: readonly LabelledLine[];
  readonly prose: readonly ProseBlock[];
}

const LABEL =
  /^[ \t]*(?<label>[\p{L}][\p{L}\p{N} ()/.:,&'’\-–]{0,58}?)[ \t]*:(?:[ \t\u00a0]+(?<value>\S.*))?[ \t]*$/u;

/** Tells the fields at the head of a sheet from its prose. */
export function readLines(document: DocumentText): ReadLines {
  const labelled: LabelledLine[] = [];
  const prose: { firstLine: number; lines: string[] }[] = [];
  let title: ReadLines['title'] = null;
  let inProse = false;
  let blankBefore = true;
  const { lines } = document;
  for (let index = 0; index < lines.length; index++) {
    const text = lines[index] ?? '';
    if (text.trim() === '') {
      blankBefore = true;
      continue;
    }
    const field = readLabelled(lines, index, inProse);
    if (field) {
      labelled.push(field);
      index = field.line - 1;
      blankBefore = true;
      inProse = false;
      continue;
    }
    if (title === null && labelled.length === 0 && prose.length === 0) {
      title = { text: text.trim(), line: index + 1 };
      continue;
    }
    inProse = true;
    const block = prose.at(-1);
    if (!blankBefore && block) block.lines.push(text);
    else prose.push({ firstLine: index + 1, lines: [text] });
    blankBefore = false;
  }
  return { title, labelled, prose };
}

function readLabelled(
  lines: readonly string[],
  index: number,
  inProse: boolean,
): LabelledLine | null {
  const text = lines[index] ?? '';
  const match = matchLabel(text);
  if (!match) return null;
  const known = fieldByLabel(match.label) !== null;
  // In running prose "Mål: …" opens a sentence; only a label that stands alone there is a field.
  if (inProse && !(known && match.value === null)) return null;
  if (!known && !looksLikeLabel(match.label, match.value)) return null;
  const labelLine = index + 1;
  if (match.value !== null)
    return { label: match.label, labelLine, text: match.value, line: labelLine };
  const next = lines[index + 1] ?? '';
  const nextLabel = matchLabel(next);
  const nextIsField = nextLabel !== null && fieldByLabel(nextLabel.label) !== null;
  if (next.trim() === '' || nextIsField) {
    return inProse ? null : { label: match.label, labelLine, text: '', line: labelLine };
  }
  return { label: match.label, labelLine, text: next.trim(), line: labelLine + 1 };
}

function matchLabel(line: string): { label: string; value: string | null } | null {
  const groups = LABEL.exec(line)?.groups;
  const label = groups?.['label']?.trim();
  if (!label) return null;
  return { label, value: groups?.['value']?.trim() ?? null };
}

// A label of a register that the catalogue does not know: a few words, no sentence.
function looksLikeLabel(label: string, value: string | null): boolean {
  const words = label.split(/\s+/).length;
  if (words > 5 || /[.,:]/.test(label) || !/^\p{Lu}/u.test(label)) return false;
  return value === null || value.length <= 160;
}
