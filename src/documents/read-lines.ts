// Lines of running text → title line, labelled lines and prose lines, each with its line number.

import { fieldByLabel, isProseLabel } from '../catalogue/fields.js';
import type { DocumentText } from '../model/source.js';
import type { FlowLine, PlacedText } from './laid-out.js';
import { isSentence, matchLabels, type LabelMatch } from './match-labels.js';
import { readValue } from './read-value.js';
import { shareText } from './share-text.js';

/** A label with the text of its value, as written, and the line the value stands on. */
export interface LabelledLine {
  readonly label: string;
  readonly labelLine: number;
  /** The exact text of the value; empty where none is written. */
  readonly text: string;
  /** The line of the value, or of the label where the value is empty. */
  readonly line: number;
  /** Where the field is another than the label's: an address in the field of a person. */
  readonly key?: 'email' | 'phone';
  /** The members of a value that is written as a list; `text` is then the first. */
  readonly items?: readonly PlacedText[];
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

/** Labels that open sentences as often as they name a field: "Mål: att fler ska …". */
const OPENERS: ReadonlySet<string> = new Set(
  'mål|område|program|start|slut|period|kontakt|ansvarig|region|regioner|priority|duration|budget|namn|titel|name|title|contact|fond|fund|länk|grant|end date|start date|website|löptid|sökande|kommun|kommuner|län|ägare|owner|ledare'.split(
    '|',
  ),
);
const LONGEST_VALUE = 10_000;
const LONGEST_UNLABELLED_VALUE = 300;

/** Tells the fields of a sheet from its prose. */
export function readLines(document: DocumentText, flow: readonly FlowLine[]): ReadLines {
  return new LineReader(document, flow).read();
}

class LineReader {
  readonly #document: DocumentText;
  readonly #flow: readonly FlowLine[];
  readonly #labelled: LabelledLine[] = [];
  readonly #prose: { firstLine: number; lines: string[] }[] = [];
  #title: ReadLines['title'] = null;
  /** True from the first line that is no field, and from the first that is a sentence. */
  #inProse = false;
  #inSentences = false;
  #open = false;
  #afterField = false;

  constructor(document: DocumentText, flow: readonly FlowLine[]) {
    this.#document = document;
    this.#flow = flow;
  }

  read(): ReadLines {
    for (let index = 0; index < this.#flow.length; index++) {
      const fields = this.#fieldsAt(index);
      if (fields === null) this.#addProse(index);
      else if (fields.length > 0) {
        this.#labelled.push(...fields);
        // The value may stand on the line after.
        if ((fields[0]?.line ?? 0) > (this.#flow[index]?.line ?? 0)) index++;
        this.#inProse = this.#inSentences = this.#open = false;
        this.#afterField = true;
      }
    }
    return { title: this.#title, labelled: this.#labelled, prose: this.#prose };
  }

  #text(index: number): string {
    return this.#document.lines[(this.#flow[index]?.line ?? 0) - 1] ?? '';
  }

  #addProse(index: number): void {
    const flow = this.#flow[index];
    if (flow === undefined) return;
    const text = this.#text(index);
    this.#afterField = false;
    if (this.#title === null && this.#labelled.length === 0 && this.#prose.length === 0) {
      this.#title = { text: text.trim(), line: flow.line };
      return;
    }
    this.#inProse = true;
    this.#inSentences ||= isSentence(text);
    const block = this.#prose.at(-1);
    const goesOn = flow.before === 'line' || (flow.before === 'paragraph' && isListItem(text));
    const isNext = block !== undefined && block.firstLine + block.lines.length === flow.line;
    if (this.#open && goesOn && isNext) block.lines.push(text);
    else this.#prose.push({ firstLine: flow.line, lines: [text] });
    this.#open = true;
  }

  /** The fields that begin on a line; null where none does. */
  #fieldsAt(index: number): readonly LabelledLine[] | null {
    const flow = this.#flow[index];
    if (flow === undefined) return null;
    const text = this.#text(index);
    const matches = matchLabels(text, flow);
    const [first] = matches;
    if (first === undefined) return null;
    if (isProseLabel(first.label) && !first.known) return this.#describe(flow, first);
    const fields = matches.map((match) => this.#fieldOf(match, index));
    return fields.every((field) => field !== null) ? fields : null;
  }

  // "Beskrivning:" opens prose and is no part of it; within prose it is a heading like others.
  #describe(flow: FlowLine, { value }: LabelMatch): readonly LabelledLine[] | null {
    if (this.#inSentences || (this.#title === null && this.#labelled.length === 0)) return null;
    this.#afterField = false;
    this.#open = value !== null;
    if (value === null) return [];
    this.#prose.push({ firstLine: flow.line, lines: [value] });
    this.#inProse = this.#inSentences = true;
    return [];
  }

  #fieldOf(match: LabelMatch, index: number): LabelledLine | null {
    const flow = this.#flow[index];
    if (flow === undefined || !this.#mayOpen(match, flow)) return null;
    const { value } = match;
    const label = shareText(match.label);
    const labelLine = flow.line;
    if (value !== null) return { label, labelLine, text: value, line: labelLine };
    const next = this.#flow[index + 1];
    const nextText = this.#text(index + 1).trim();
    const empty =
      next === undefined ||
      (next.before === 'blank' && !flow.heading) ||
      (matchLabels(nextText, next)[0]?.known ?? false);
    if (empty) {
      // Without a colon or neighbours a lone word is a heading, not an empty field.
      const isField = match.colon
        ? !this.#inProse
        : this.#afterField && flow.before !== 'blank' && !OPENERS.has(label.toLowerCase());
      return isField ? { label, labelLine, text: '', line: labelLine } : null;
    }
    if (!match.colon && !fits(label, nextText)) return null;
    return { label, labelLine, text: nextText, line: next.line };
  }

  #mayOpen(match: LabelMatch, flow: FlowLine): boolean {
    if (!match.known) return match.colon && !this.#inProse && looksLikeLabel(match);
    const { label, value, colon } = match;
    if (colon && (value === null || !this.#inProse)) return true;
    if (!this.#inSentences) return value === null || fits(label, value);
    // Below running text only what can be nothing else is a field.
    const apart = flow.before !== 'line' || this.#afterField;
    if (!apart || OPENERS.has(label.toLowerCase())) return false;
    return value === null ? flow.heading || flow.bold !== '' : fits(label, value);
  }
}

/** True if a text reads as the value of a known label rather than as a sentence. */
function fits(label: string, text: string): boolean {
  const field = fieldByLabel(label);
  if (field === null || text.length > LONGEST_VALUE) return false;
  const isList = field.type === 'places' || field.type === 'organisations';
  // A project may be named in a sentence.
  const runsOn = isList ? isListOfSentences(text) : field.key !== 'name' && isSentence(text);
  if (runsOn) return false;
  if (field.type === 'text' && text.length > LONGEST_UNLABELLED_VALUE) return false;
  const read = readValue(text, field.type, label);
  return read.kind === 'missing' || read.typed;
}

function isListOfSentences(text: string): boolean {
  return text.split(/[,;]/).some((part) => part.trim().split(/\s+/).length > 14);
}

function isListItem(text: string): boolean {
  return /^\s*(?:[-–•●▪·*►]\s|\(?(?:\d{1,2}|[a-h])[.)]\s)/u.test(text);
}

// A label of a register that the catalogue does not know: a few words, no sentence.
function looksLikeLabel({ label, value }: LabelMatch): boolean {
  const words = label.split(/\s+/).length;
  if (words > 5 || /[.,:]/.test(label) || !/^\p{Lu}/u.test(label)) return false;
  // "Mål: Fler ska våga. Syftet är …" runs on into sentences: it is prose under a heading.
  return value === null || (value.length <= 160 && !/\p{L}{3}[.!?]\s+\p{Lu}/u.test(value));
}
