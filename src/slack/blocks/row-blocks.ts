// Rows → blocks, each row with its citation lines under it.

import type {
  ContextBlock,
  KnownBlock,
  RichTextBlock,
  RichTextElement,
  RichTextSection,
  SectionBlock,
} from '@slack/types';
import { moreSources } from '../../cards/more-sources.js';
import type { CardRow, Citation, Line } from '../../model/card.js';
import type { Language } from '../../model/language.js';
import { textsIn } from '../../texts/texts-in.js';
import { lineText, rowLabel } from './fit-card.js';
import { SHARE, TEXT_OBJECT_CHARACTERS } from './limits.js';
import { clip, plainText, richText } from './mrkdwn.js';
import { sourceLine } from './source-line.js';

const LINE_END: RichTextElement = { type: 'text', text: '\n' };

/**
 * Rich rows: the citations in small grey type under each, or, where there are too many rows to have
 * blocks of their own, a list with the citations in italics.
 */
export function richRows(rows: readonly CardRow[], language: Language): readonly KnownBlock[] {
  if (rows.length > SHARE.rowsApart) return [richList(rows, language)];
  return rows.flatMap((row) => [
    { type: 'rich_text', elements: [richSection(rowElements(row))] },
    sources(row, language),
  ]);
}

/** Plain rows: likewise, or several to a section. */
export function plainRows(rows: readonly CardRow[], language: Language): readonly KnownBlock[] {
  const apart = (row: CardRow): KnownBlock[] => [section(rowText(row)), sources(row, language)];
  if (rows.length <= SHARE.rowsApart) return rows.flatMap(apart);
  const blocks: KnownBlock[] = [];
  let together: string[] = [];
  const flush = (): void => {
    if (together.length > 0) blocks.push(section(together.join('\n')));
    together = [];
  };
  for (const row of rows) {
    const text = [rowText(row), ...sourceLines(row, language)].join('\n');
    if ([...together, text].join('\n').length > TEXT_OBJECT_CHARACTERS) flush();
    if (text.length > TEXT_OBJECT_CHARACTERS) blocks.push(...apart(row));
    else together.push(text);
  }
  flush();
  return blocks;
}

/** Citations, one line each, in the small grey type of a context. */
export function sources(cited: Cited, language: Language): ContextBlock {
  return muted(sourceLines(cited, language).join('\n'));
}

/** Small grey type. */
export function muted(text: string): ContextBlock {
  return { type: 'context', elements: [plainText(text)] };
}

/** Lines of plain text in ordinary type. */
export function section(text: string): SectionBlock {
  return { type: 'section', text: plainText(clip(text, TEXT_OBJECT_CHARACTERS)) };
}

/** A line as it stands, all its spans in one, since they look the same; a dash where there is none. */
export function lineElement(line: Line, style?: { readonly bold: true }): RichTextElement {
  return richText(line.map((span) => span.text).join(''), style);
}

export function richSection(elements: RichTextElement[]): RichTextSection {
  return { type: 'rich_text_section', elements };
}

function richList(rows: readonly CardRow[], language: Language): RichTextBlock {
  const elements = rows.map((row) => {
    const lines = sourceLines(row, language).flatMap((text) => [
      LINE_END,
      richText(text, { italic: true }),
    ]);
    return richSection([...rowElements(row), ...lines]);
  });
  return { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements }] };
}

function rowElements(row: CardRow): RichTextElement[] {
  const label = rowLabel(row);
  const formula = row.formula === null ? [] : [LINE_END, richText(row.formula, { italic: true })];
  const lead = label === null ? [] : [richText(`${label}: `, { bold: true })];
  return [...lead, lineElement(row.value), ...formula];
}

function rowText(row: CardRow): string {
  const label = rowLabel(row);
  const value = lineText(row.value);
  const first = label === null ? value : `${label}: ${value === '' ? '–' : value}`;
  return row.formula === null ? first : `${first}\n${row.formula}`;
}

type Cited = Pick<CardRow, 'moreCitations' | 'moreProjects'> & {
  readonly citations: readonly Citation[];
};

function sourceLines(cited: Cited, language: Language): string[] {
  const lines = cited.citations.map((citation) => sourceLine(citation, language));
  return [...lines, ...moreSources(cited, textsIn(language))];
}
