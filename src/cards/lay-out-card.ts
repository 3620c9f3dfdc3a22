// A card → its lines of plain text, each with its part in the card.

import type { Card, CardButton, CardRow, Citation, Line } from '../model/card.js';
import { COLON } from '../texts/joints.js';
import { textsIn } from '../texts/texts-in.js';
import type { Texts } from '../texts/texts.js';
import { citationLine } from './citation-line.js';
import { moreSources } from './more-sources.js';
import { shorten } from './shorten.js';
import { withoutControls } from './without-controls.js';

export type LinePart =
  | 'headline'
  | 'lead'
  | 'value'
  | 'formula'
  | 'citation'
  | 'finding'
  | 'note'
  | 'heading'
  | 'button'
  | 'more';

export interface TextLine {
  readonly part: LinePart;
  /** Steps in from the margin. */
  readonly indent: number;
  /** One line, without control characters. */
  readonly text: string;
}

/**
 * How buttons are told in text: numbered where a number can be answered; else only the questions to
 * ask next, since the rows name what can be chosen.
 */
export type ButtonsAs = 'numbers' | 'questions';

/** The sections of the card in reading order, none of them empty. */
export function layOutCard(card: Card, buttonsAs: ButtonsAs): readonly (readonly TextLine[])[] {
  const texts = textsIn(card.language);
  const opening = [
    textLine('headline', 0, lineWords(card.headline)),
    ...card.lead.map((line) => textLine('lead', 0, lineWords(line))),
  ];
  const more = card.moreRows > 0 ? [[textLine('more', 0, texts.card.andMore(card.moreRows))]] : [];
  const sections = [
    opening,
    ...card.rows.map((row) => rowLines(row, texts)),
    ...more,
    ...card.findings.map(({ line, citations }) => [
      textLine('finding', 0, lineWords(line)),
      ...citationLines(citations, texts),
    ]),
    card.notes.map((line) => textLine('note', 0, lineWords(line))),
    buttonsAs === 'numbers' ? numbered(card.buttons, texts) : questions(card.buttons, texts),
  ];
  return sections.filter((section) => section.length > 0);
}

/** The words of a line, one after another. */
export function lineWords(line: Line): string {
  return line.map((span) => span.text).join('');
}

function rowLines(row: CardRow, texts: Texts): readonly TextLine[] {
  const label = row.label ?? row.labelAsWritten;
  const value = lineWords(row.value);
  const more = moreSources(row, texts).map((text) => textLine('citation', 1, text));
  return [
    textLine('value', 0, label === null ? value : `${label}${COLON}${value}`),
    ...(row.formula === null
      ? []
      : [textLine('formula', 1, `${texts.card.formula}${row.formula}`)]),
    ...citationLines(row.citations, texts),
    ...more,
  ];
}

function citationLines(citations: readonly Citation[], texts: Texts): readonly TextLine[] {
  return citations.map((citation) => textLine('citation', 1, citationLine(citation, texts.card)));
}

function numbered(buttons: readonly CardButton[], texts: Texts): readonly TextLine[] {
  if (buttons.length === 0) return [];
  const heading = buttons.some((button) => button.kind === 'choose')
    ? texts.card.choose
    : texts.card.askNext;
  return [
    textLine('heading', 0, heading),
    ...buttons.map((button, index) =>
      textLine(
        'button',
        1,
        `${index + 1}. ${button.kind === 'ask' ? button.question : button.label}`,
      ),
    ),
  ];
}

function questions(buttons: readonly CardButton[], texts: Texts): readonly TextLine[] {
  const asked = buttons.filter((button) => button.kind === 'ask');
  if (asked.length === 0) return [];
  return [
    textLine('heading', 0, texts.card.askNext),
    ...asked.map((button) => textLine('button', 1, `• ${button.question}`)),
  ];
}

/** A goal of thousands of sentences is not read here; the citation beneath it says where it stands whole. */
const LONGEST_LINE = 4000;

function textLine(part: LinePart, indent: number, text: string): TextLine {
  return { part, indent, text: shorten(withoutControls(text), LONGEST_LINE) };
}
