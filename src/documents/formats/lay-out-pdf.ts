// The pieces of text on pages → lines in reading order, wrapped ones joined, each with its page.

import type { ExtractedPdf } from '../extract/extracted.js';
import { DocumentBuilder, type Aside, type FlowLine, type LaidOut } from '../laid-out.js';
import { matchLabels } from '../match-labels.js';
import { readPage, type PageLine } from './read-page.js';

const PAGE_NUMBER =
  /^(?:sid(?:a|an)?\.?|page)? ?\d{1,4}(?: ?\(\d{1,4}\)| ?(?:av|of|\/) ?\d{1,4})?$/iu;
const LIST_MARK = /^(?:[-–•●▪·*►]|\(?(?:\d{1,2}|[a-h])[.)])\s/u;
/** A heading is set larger than the text by this much. */
const HEADING_SIZE = 1.15;
/** Lines further apart than this many times their height are parted by an empty line. */
const EMPTY_LINE = 1.9;

/** Lines are counted on each page in the order in which they are read, columns after each other. */
export function layOutPdf(path: string, { pages }: ExtractedPdf, date: string | null): LaidOut {
  const builder = new DocumentBuilder();
  const lines: FlowLine[] = [];
  const size = usualSize(pages);
  pages.forEach((items, index) => {
    const paragraphs = joinWrapped(readPage(items));
    paragraphs.forEach(({ line, text, height, gap }) => {
      const number = builder.add(text.normalize('NFC'), { kind: 'page', page: index + 1, line });
      if (PAGE_NUMBER.test(text)) return;
      const before = gap > EMPTY_LINE ? 'blank' : 'line';
      lines.push({ line: number, before, heading: height > size * HEADING_SIZE, bold: '' });
    });
  });
  const blank = pages.flatMap((items, index): readonly Aside[] =>
    items.some(([text]) => text.trim() !== '')
      ? []
      : [
          {
            reason: 'page-without-text',
            text: '',
            place: { kind: 'page', page: index + 1, line: 1 },
          },
        ],
  );
  return {
    document: builder.document(path, date),
    parts: [{ kind: 'flow', lines }],
    asides: blank,
  };
}

interface Paragraph {
  /** The line it begins on. */
  readonly line: number;
  readonly text: string;
  readonly height: number;
  readonly gap: number;
}

/** Joins each line that was broken at the edge of its column with the one after it. */
function joinWrapped(lines: readonly PageLine[]): readonly Paragraph[] {
  const paragraphs: { -readonly [K in keyof Paragraph]: Paragraph[K] }[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const open = paragraphs.at(-1);
    if (before && open && goesOn(before, line)) {
      const hyphen =
        /\p{Ll}[-\u00ad]$/u.test(open.text) && /^(?!och |eller |samt )\p{Ll}/u.test(line.text);
      open.text = hyphen ? open.text.slice(0, -1) + line.text : `${open.text} ${line.text}`;
    } else {
      paragraphs.push({ line: index + 1, text: line.text, height: line.height, gap: line.gap });
    }
  });
  return paragraphs;
}

function goesOn(before: PageLine, line: PageLine): boolean {
  if (line.continues) return true;
  if (line.column !== before.column || line.gap > EMPTY_LINE || !before.full(line.firstWord)) {
    return false;
  }
  if (Math.abs(line.height - before.height) > before.height * 0.1) return false;
  if (LIST_MARK.test(line.text)) return false;
  const opens = matchLabels(line.text, { bold: '' });
  if (opens.some((match) => match.known || match.value === null)) return false;
  const lone = matchLabels(before.text, { bold: '' })[0];
  return !(lone?.value === null && lone.known);
}

function usualSize(pages: ExtractedPdf['pages']): number {
  const sizes = pages.flat().map(([text, , , , height]) => ({ height, length: text.length }));
  const total = sizes.reduce((sum, { length }) => sum + length, 0);
  let seen = 0;
  for (const { height, length } of sizes.sort((a, b) => a.height - b.height)) {
    seen += length;
    if (seen * 2 >= total) return height;
  }
  return 10;
}
