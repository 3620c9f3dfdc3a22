// The bytes of a .docx file → its paragraphs and tables in order.

import type { DocumentPart } from '../../model/place.js';
import type { SkipReason } from '../../model/sheet.js';
import {
  ExtractError,
  MOST_CHARACTERS,
  type ExtractedAside,
  type ExtractedDocx,
  type ExtractedParagraph,
  type ExtractedSkip,
  type ExtractedTable,
} from './extracted.js';
import { openZip } from './open-zip.js';
import { readXml } from './read-xml.js';

const BODY = 'word/document.xml';
const STYLES = 'word/styles.xml';
/** Parts that are read after the body, in this order, each once where pages repeat it. */
const BESIDE: readonly (readonly [DocumentPart, RegExp])[] = [
  ['header', /^word\/header\d*\.xml$/],
  ['footer', /^word\/footer\d*\.xml$/],
  ['footnote', /^word\/footnotes\.xml$/],
  ['endnote', /^word\/endnotes\.xml$/],
];
/** Parts whose text is told and not read. */
const TOLD: readonly (readonly [DocumentPart, SkipReason, RegExp])[] = [
  ['comment', 'comment', /^word\/comments\.xml$/],
  ['drawing', 'drawing', /^word\/(?:diagrams\/data|charts\/chart)\d*\.xml$/],
];
const EMBEDDED = /^word\/embeddings\/[^/]+$/;
const HEADING_STYLE = /^(?:heading|rubrik|title|titel|subtitle|underrubrik|överskrift)/i;
/** Deleted and hidden text, and the second copy of what is drawn in two ways. */
const UNREAD = new Set(['moveFrom', 'Fallback', 'instrText', 'delInstrText']);

/** @throws ExtractError where the file is damaged or too heavy. */
export function extractDocx(bytes: Uint8Array): ExtractedDocx {
  const embedded: string[] = [];
  const parts = openZip(bytes, (name) => {
    if (EMBEDDED.test(name)) embedded.push(name);
    return (
      name === BODY ||
      name === STYLES ||
      [...BESIDE, ...TOLD].some((beside) => (beside.at(-1) as RegExp).test(name))
    );
  });
  const body = parts.get(BODY);
  if (body === undefined) throw new ExtractError('damaged', `${BODY} is missing`);
  const styles = headingStyles(parts.get(STYLES) ?? '');
  const reader = new BodyReader(styles);
  readXml(body, reader);
  const asides = readBeside(parts, styles);
  const told = TOLD.flatMap(([part, reason, name]) =>
    paragraphsOf(parts, part, name, styles).map(({ text, number }): ExtractedSkip => ({
      reason,
      text,
      place: { kind: 'part', part, number },
    })),
  );
  const inside = embedded.map((name, at): ExtractedSkip => ({
    reason: 'embedded',
    text: name.replace(/^.*\//, ''),
    place: { kind: 'part', part: 'drawing', number: at + 1 },
  }));
  return {
    format: 'docx',
    blocks: reader.finish(),
    asides,
    skipped: [...reader.skipped, ...told, ...inside],
  };
}

/** Pages of several kinds have headers of their own that mostly say the same. */
function readBeside(
  parts: ReadonlyMap<string, string>,
  styles: ReadonlySet<string>,
): readonly ExtractedAside[] {
  const seen = new Set<string>();
  return BESIDE.flatMap(([part, name]) =>
    paragraphsOf(parts, part, name, styles).filter(({ text }) => {
      const isNew = !seen.has(text);
      seen.add(text);
      return isNew;
    }),
  );
}

/** The paragraphs with text of all parts of a name; the cells of a row of a table in one. */
function paragraphsOf(
  parts: ReadonlyMap<string, string>,
  part: DocumentPart,
  name: RegExp,
  styles: ReadonlySet<string>,
): readonly ExtractedAside[] {
  const texts = [...parts]
    .filter(([own]) => name.test(own))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, xml]) => {
      const reader = new BodyReader(styles);
      readXml(xml, reader);
      return reader
        .finish()
        .flatMap((block) =>
          block.kind === 'paragraph' ? [block.text] : block.rows.map((row) => row.join('\t')),
        );
    })
    .filter((text) => text.trim() !== '');
  return texts.map((text, index) => ({ part, text, number: index + 1 }));
}

function headingStyles(xml: string): ReadonlySet<string> {
  const headings = new Set<string>();
  let id = '';
  readXml(xml, {
    open: (name, attribute) => {
      if (name === 'style') id = attribute('styleId') ?? '';
      if (name === 'name' && HEADING_STYLE.test(attribute('val') ?? '')) headings.add(id);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return headings;
}

interface Paragraph {
  text: string;
  bold: string;
  leading: boolean;
  heading: boolean;
  item: boolean;
}

interface Table {
  readonly rows: string[][];
  cell: string[] | null;
  span: number;
}

class BodyReader {
  readonly #headingStyles: ReadonlySet<string>;
  readonly #blocks: (ExtractedParagraph | ExtractedTable)[] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #tables: Table[] = [];
  /** Text that is hidden, or deleted though not for good; the runs of a paragraph in one. */
  readonly skipped: ExtractedSkip[] = [];
  #deleted = 0;
  #unread = 0;
  #placeholder = false;
  #bold = false;
  #hidden = false;
  #inText = false;
  #count = 0;
  #tableCount = 0;
  #characters = 0;

  constructor(styles: ReadonlySet<string>) {
    this.#headingStyles = styles;
  }

  readonly open = (name: string, attribute: (name: string) => string | undefined): void => {
    if (UNREAD.has(name)) this.#unread++;
    if (this.#unread > 0) return;
    if (name === 'del') this.#deleted++;
    const paragraph = this.#paragraphs.at(-1);
    const isOn = !['0', 'false', 'none'].includes(attribute('val') ?? '1');
    switch (name) {
      case 'p':
        this.#paragraphs.push({ text: '', bold: '', leading: true, heading: false, item: false });
        return;
      case 'r':
        this.#bold = this.#hidden = false;
        return;
      case 'b':
        this.#bold = isOn;
        return;
      case 'vanish':
        this.#hidden = isOn;
        return;
      case 'showingPlcHdr':
        this.#placeholder = true;
        return;
      case 'pStyle':
        if (paragraph) paragraph.heading = this.#isHeading(attribute('val') ?? '');
        return;
      case 'numPr':
        if (paragraph) paragraph.item = true;
        return;
      case 't':
      case 'delText':
        this.#inText = true;
        return;
      case 'tab':
        // Tabs of a run are text; those of a paragraph's properties only say where stops are.
        if (attribute('pos') === undefined) this.#add('\t');
        return;
      case 'br':
      case 'cr':
        this.#add('\n');
        return;
      case 'noBreakHyphen':
        this.#add('-');
        return;
      case 'tbl':
        this.#tables.push({ rows: [], cell: null, span: 1 });
        return;
      case 'tr':
        this.#tables.at(-1)?.rows.push([]);
        return;
      case 'tc': {
        const table = this.#tables.at(-1);
        if (table) [table.cell, table.span] = [[], 1];
        return;
      }
      case 'gridSpan': {
        const table = this.#tables.at(-1);
        if (table) table.span = Math.min(64, Math.max(1, Number(attribute('val')) || 1));
      }
    }
  };

  readonly close = (name: string): void => {
    if (UNREAD.has(name)) this.#unread = Math.max(0, this.#unread - 1);
    if (this.#unread > 0) return;
    if (name === 'del') this.#deleted = Math.max(0, this.#deleted - 1);
    else if (name === 't' || name === 'delText') this.#inText = false;
    else if (name === 'sdt') this.#placeholder = false;
    else if (name === 'p') this.#closeParagraph();
    else if (name === 'tc') this.#closeCell();
    else if (name === 'tbl') this.#closeTable();
  };

  readonly text = (words: string): void => {
    if (this.#inText && this.#unread === 0) this.#add(words);
  };

  finish(): ExtractedDocx['blocks'] {
    return this.#blocks;
  }

  #skip(reason: SkipReason, words: string): void {
    const paragraph = this.#count + 1;
    const last = this.skipped.at(-1);
    const isSame =
      last?.reason === reason &&
      last.place.kind === 'paragraph' &&
      last.place.paragraph === paragraph;
    if (isSame) this.skipped.pop();
    this.skipped.push({
      reason,
      text: `${isSame ? last.text : ''}${words}`,
      place: { kind: 'paragraph', paragraph },
    });
  }

  #isHeading(style: string): boolean {
    return this.#headingStyles.has(style) || HEADING_STYLE.test(style);
  }

  #add(words: string): void {
    const paragraph = this.#paragraphs.at(-1);
    this.#characters += words.length;
    if (this.#characters > MOST_CHARACTERS) throw new ExtractError('too-heavy', 'too much text');
    if (this.#deleted > 0) this.#skip('tracked-deletion', words);
    else if (this.#hidden) this.#skip('hidden', words);
    if (!paragraph || this.#hidden || this.#placeholder || this.#deleted > 0) return;
    if (paragraph.leading && words.trim() !== '') {
      if (this.#bold) paragraph.bold += words;
      else paragraph.leading = false;
    }
    paragraph.text += words;
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    const table = this.#tables.at(-1);
    if (table) {
      table.cell?.push(paragraph.text);
      return;
    }
    const { text, heading, item } = paragraph;
    const bold = paragraph.bold.replace(/\s*:?\s*$/, '').trim();
    this.#blocks.push({ kind: 'paragraph', text, number: ++this.#count, heading, item, bold });
  }

  #closeCell(): void {
    const table = this.#tables.at(-1);
    if (!table?.cell) return;
    const row = table.rows.at(-1);
    row?.push(table.cell.join('\n'), ...Array.from({ length: table.span - 1 }, () => ''));
    table.cell = null;
  }

  // A table within a cell is read as lines of that cell, its own cells parted by tabs.
  #closeTable(): void {
    const table = this.#tables.pop();
    if (!table) return;
    const outer = this.#tables.at(-1);
    if (outer) {
      outer.cell?.push(
        ...table.rows.map((row) => row.map((cell) => cell.replace(/\n/g, ' ')).join('\t')),
      );
      return;
    }
    this.#blocks.push({ kind: 'table', number: ++this.#tableCount, rows: table.rows });
  }
}
