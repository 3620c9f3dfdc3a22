// The text of a Markdown file → its lines without marks, its headings, bold words and tables.

import {
  DocumentBuilder,
  type FlowLine,
  type GridRow,
  type LaidOut,
  type Part,
} from '../laid-out.js';
import { splitLines } from './decode-text.js';

const HEADING = /^ {0,3}#{1,6}[ \t]+/;
const UNDERLINE = /^ {0,3}(?:=+|-{2,})[ \t]*$/;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|`{3,}.*|~{3,}.*)$/;
const TABLE_ROW = /^ {0,3}\|.*\|[ \t]*$/;
const TABLE_RULE = /^ {0,3}\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$/;
const BOLD_LEAD = /^\s*(?:[-*+]\s+)?(?:\*\*|__)(?<bold>[^*_]{1,100}?)\s*:?\s*(?:\*\*|__)/;

/** Lines keep their numbers; what stands on each is read without emphasis, links' targets and escapes. */
export function layOutMarkdown(path: string, text: string, date: string | null): LaidOut {
  const raw = splitLines(text);
  const builder = new DocumentBuilder();
  const plain = raw.map((line) =>
    TABLE_ROW.test(line) ? `| ${tableCells(line).join(' | ')} |` : plainText(line),
  );
  plain.forEach((line, index) => builder.add(line, { kind: 'line', line: index + 1 }));
  const parts: Part[] = [];
  let flow: FlowLine[] = [];
  let rows: GridRow[] = [];
  let before: FlowLine['before'] = 'blank';
  const closeTable = (): void => {
    if (rows.length > 0) parts.push({ kind: 'grid', rows });
    rows = [];
  };
  const closeFlow = (): void => {
    if (flow.length > 0) parts.push({ kind: 'flow', lines: flow });
    flow = [];
  };
  raw.forEach((line, index) => {
    if (TABLE_ROW.test(line)) {
      closeFlow();
      if (!TABLE_RULE.test(line)) rows.push(tableRow(line, index + 1));
      return;
    }
    closeTable();
    if ((plain[index] ?? '').trim() === '' || RULE.test(line)) {
      before = 'blank';
      return;
    }
    const underlined = UNDERLINE.test(raw[index + 1] ?? '') && before === 'blank';
    if (UNDERLINE.test(line)) return;
    const heading = HEADING.test(line) || underlined;
    const bold = BOLD_LEAD.exec(line)?.groups?.['bold'] ?? '';
    flow.push({ line: index + 1, before, heading, bold: plainText(bold) });
    // Under a heading a paragraph begins even without an empty line.
    before = heading ? 'paragraph' : 'line';
  });
  closeTable();
  closeFlow();
  return { document: builder.document(path, date), parts };
}

function tableRow(line: string, number: number): GridRow {
  return tableCells(line).map((text) =>
    text === '' ? null : { text, line: number, lines: [{ text, line: number }] },
  );
}

function tableCells(line: string): readonly string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((part) => inlineText(part).trim());
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': '\u00a0',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

function plainText(line: string): string {
  return inlineText(
    line
      .replace(HEADING, '')
      .replace(/^ {0,3}(?:> ?)+/, '')
      .replace(/^(\s*)[*+] (?=\S)/, '$1- '),
  );
}

function inlineText(line: string): string {
  return line
    .replace(
      /!?\[([^\][]{0,500})\](?:\([^()\s]{0,500}(?: "[^"]{0,200}")?\)|\[[^\][]{0,200}\])/g,
      '$1',
    )
    .replace(/<((?:https?:\/\/|mailto:)?[^\s<>]{1,300}[@/.][^\s<>]{1,300})>/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,2000}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_\\])([*_])(?=\S)([^*_]{1,2000}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/(`{1,2})([^`]{1,1000})\1/g, '$2')
    .replace(/&(?:nbsp|amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\\([\\`*_{}[\]()#+.!|>~-])/g, '$1')
    .replace(/ {2,}$|\\$/, '');
}
