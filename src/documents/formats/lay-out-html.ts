// The text of a saved page → its paragraphs and tables, each with its line and the headings over it.

import { Parser } from 'htmlparser2';
import type { Place } from '../../model/place.js';
import type { SkipReason } from '../../model/sheet.js';
import {
  DocumentBuilder,
  type Aside,
  type FlowLine,
  type GridCell,
  type GridRow,
  type LaidOut,
  type Part,
  LayOutFault,
} from '../laid-out.js';

/** No text that a page shows. */
const UNREAD = new Set('script style noscript template iframe object head'.split(' '));
/** Text that a page shows beside what it is about: told, and not read. */
const ASIDE: Readonly<Record<string, SkipReason>> = {
  nav: 'menu',
  footer: 'menu',
  select: 'menu',
  button: 'menu',
  textarea: 'menu',
  svg: 'drawing',
  math: 'drawing',
};
const BLOCKS = new Set(
  'address article aside blockquote body br caption dd details dialog div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr html label legend li main ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/;
const BOLD = new Set(['b', 'strong']);

interface Table {
  readonly rows: (GridCell | null)[][];
  /** Text of the cell that is open, with its line. */
  cell: { text: string; line: number } | null;
}

/** Pages nest a few dozen; the parser slows down with the square of the depth. */
const DEEPEST = 2000;

/**
 * Reads the visible text; a page's menus and hidden parts are told beside it, its scripts are none.
 * @throws LayOutFault where the page nests deeper than any page does.
 */
export function layOutHtml(path: string, text: string, date: string | null): LaidOut {
  const reader = new PageReader(text);
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > DEEPEST) throw new LayOutFault('too-heavy');
        reader.open(name, attributes);
      },
      onclosetag: (name) => {
        depth--;
        reader.close(name);
      },
      ontext: (words) => {
        reader.text(words, parser.startIndex);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(text);
  return reader.finish(path, date);
}

class PageReader {
  readonly #builder = new DocumentBuilder();
  readonly #lineStarts: number[] = [0];
  readonly #parts: Part[] = [];
  #flow: FlowLine[] = [];
  readonly #tables: Table[] = [];
  /** Open heading levels with their texts. */
  readonly #headings: { readonly level: number; readonly text: string }[] = [];
  #unread = 0;
  #unreadTags: string[] = [];
  /** Why what is unread now is told; null where it is not. */
  #reason: SkipReason | null = null;
  readonly #asides: Aside[] = [];
  /** True while more of the same line of an aside may come. */
  #asideOpen = false;
  #scripts = 0;
  #bold = 0;
  #heading: number | null = null;
  #item = false;
  #term: GridCell | null = null;
  #terms: GridRow[] = [];
  #text = '';
  #boldLead = '';
  #leading = true;
  #at = 0;

  constructor(source: string) {
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
      this.#lineStarts.push(at + 1);
    }
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const isHere = this.#unread === 0;
    const reason = ASIDE[name] ?? (isHidden(attributes) ? 'hidden' : null);
    if (!isHere || UNREAD.has(name) || reason !== null) {
      // Within a menu there may be a script, whose text is none.
      if (isHere) this.#openAside(UNREAD.has(name) ? null : reason);
      else if (UNREAD.has(name)) this.#scripts++;
      if (BLOCKS.has(name)) this.#endAsideLine();
      if (VOID.has(name)) {
        if (isHere) this.#reason = null;
        return;
      }
      this.#unread++;
      this.#unreadTags.push(name);
      return;
    }
    if (BOLD.has(name)) this.#bold++;
    const table = this.#tables.at(-1);
    if (name === 'br' && table?.cell) this.#text += '\n';
    else if (BLOCKS.has(name)) this.#flush();
    if (HEADING.test(name)) this.#heading = Number(name[1]);
    else if (name === 'li') this.#item = true;
    else if (name === 'table') {
      this.#closeFlow();
      this.#tables.push({ rows: [], cell: null });
    } else if (name === 'tr') table?.rows.push([]);
    else if ((name === 'td' || name === 'th') && table) {
      if (table.rows.length === 0) table.rows.push([]);
      table.cell = { text: '', line: 0 };
    } else if (name === 'dl') this.#closeFlow();
  }

  close(name: string): void {
    if (this.#unread > 0) {
      if (this.#unreadTags.at(-1) !== name) return;
      this.#unreadTags.pop();
      this.#unread--;
      if (this.#unread > 0 && UNREAD.has(name)) this.#scripts = Math.max(0, this.#scripts - 1);
      if (BLOCKS.has(name)) this.#endAsideLine();
      return;
    }
    if (BOLD.has(name)) this.#bold = Math.max(0, this.#bold - 1);
    if (name === 'dt') this.#term = this.#takeCell();
    else if (name === 'dd') this.#closeTerm();
    else if (name === 'td' || name === 'th') this.#closeCell();
    else if (BLOCKS.has(name)) this.#flush();
    if (HEADING.test(name)) this.#heading = null;
    else if (name === 'li') this.#item = false;
    else if (name === 'table') this.#closeTable();
    else if (name === 'dl' && this.#terms.length > 0) {
      this.#parts.push({ kind: 'grid', rows: this.#terms });
      this.#terms = [];
    }
  }

  text(words: string, at: number): void {
    if (this.#unread > 0) {
      if (this.#reason !== null && this.#scripts === 0) this.#addAside(words, at);
      return;
    }
    if (this.#text.trim() === '') {
      const blank = words.length - words.trimStart().length;
      this.#at = at + blank;
    }
    if (this.#leading && words.trim() !== '') {
      if (this.#bold > 0) this.#boldLead += words;
      else this.#leading = false;
    }
    this.#text += words.replace(/[\t\n\f\r ]+/g, ' ');
  }

  finish(path: string, date: string | null): LaidOut {
    this.#flush();
    while (this.#tables.length > 0) this.#closeTable();
    this.#closeFlow();
    return {
      document: this.#builder.document(path, date),
      parts: this.#parts,
      asides: this.#asides,
    };
  }

  #openAside(reason: SkipReason | null): void {
    this.#reason = reason;
    this.#asideOpen = false;
    this.#scripts = 0;
  }

  #endAsideLine(): void {
    this.#asideOpen = false;
  }

  #addAside(words: string, at: number): void {
    const reason = this.#reason;
    if (reason === null || words.trim() === '') return;
    const text = words.replace(/\s+/g, ' ');
    const last = this.#asides.at(-1);
    if (this.#asideOpen && last) {
      this.#asides[this.#asides.length - 1] = { ...last, text: `${last.text}${text}` };
      return;
    }
    const blank = words.length - words.trimStart().length;
    const place = { kind: 'line', line: this.#lineAt(at + blank) } as const;
    this.#asides.push({ reason, text, place });
    this.#asideOpen = true;
  }

  #flush(): void {
    const text = this.#text.replace(/ {2,}/g, ' ').trim();
    const bold = this.#boldLead
      .replace(/\s+/g, ' ')
      .replace(/\s*:\s*$/, '')
      .trim();
    this.#text = this.#boldLead = '';
    this.#leading = true;
    if (text === '') return;
    const place = this.#place();
    const cell = this.#tables.at(-1)?.cell;
    if (cell) {
      if (cell.text === '') cell.line = 'line' in place && place.line !== null ? place.line : 0;
      cell.text += `${cell.text === '' ? '' : '\n'}${text}`;
      return;
    }
    const level = this.#heading;
    if (level !== null) {
      while ((this.#headings.at(-1)?.level ?? 0) >= level) this.#headings.pop();
    }
    const own = level === null ? place : this.#place();
    const line = this.#builder.add(this.#item ? `- ${text}` : text, own);
    this.#flow.push({ line, before: 'paragraph', heading: level !== null, bold });
    if (level !== null) this.#headings.push({ level, text });
  }

  #place(line = this.#lineAt(this.#at)): Place {
    return { kind: 'heading', line, headings: this.#headings.map((heading) => heading.text) };
  }

  #lineAt(offset: number): number {
    let [low, high] = [0, this.#lineStarts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  #takeCell(): GridCell | null {
    const place = this.#place();
    const cell = this.#builder.cell(this.#text.replace(/ {2,}/g, ' '), place);
    this.#text = this.#boldLead = '';
    this.#leading = true;
    return cell;
  }

  #closeTerm(): void {
    const value = this.#takeCell();
    if (this.#term !== null || value !== null) this.#terms.push([this.#term, value]);
    this.#term = null;
  }

  #closeCell(): void {
    const table = this.#tables.at(-1);
    if (!table?.cell) {
      this.#flush();
      return;
    }
    this.#flush();
    const { text, line } = table.cell;
    table.rows.at(-1)?.push(this.#builder.cell(text, this.#place(line)));
    table.cell = null;
  }

  #closeTable(): void {
    if (this.#tables.at(-1)?.cell) this.#closeCell();
    const table = this.#tables.pop();
    if (table && table.rows.length > 0) this.#parts.push({ kind: 'grid', rows: table.rows });
  }

  #closeFlow(): void {
    this.#flush();
    if (this.#flow.length > 0) this.#parts.push({ kind: 'flow', lines: this.#flow });
    this.#flow = [];
  }
}

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return 'hidden' in attributes || /display:\s*none/i.test(attributes['style'] ?? '');
}
