// A card of any size → one that a single message holds, with a count of all that was left out.

import type { Card, CardButton, CardRow, Citation, Line, Span } from '../../model/card.js';
import type { Fact } from '../../model/fact.js';
import type { Language } from '../../model/language.js';
import { slackTexts, type SlackTexts } from '../../texts/slack-texts.js';
import { sourceLine } from './source-line.js';
import {
  BUTTON_TEXT_CHARACTERS,
  BUTTON_VALUE_CHARACTERS,
  CHARACTERS_IN_BLOCKS,
  SHARE,
} from './limits.js';
import { clip, toLiteral } from './mrkdwn.js';

/** A card that fits one message. Counts are 0 where all is there. */
export interface FittedCard extends Card {
  readonly moreLead: number;
  readonly moreFindings: number;
  readonly moreNotes: number;
  readonly moreButtons: number;
}

/**
 * Room for the lines that say "and 4 more", which are counted before it is known if they come, and
 * for the buttons that are the same beneath every answer.
 */
const MORE_LINES = 600;

/**
 * The card within what one message holds. What leads stays: headline, lead, notes and buttons each
 * have their share, rows come next in their order, findings last. A row is never shown without its
 * citations, a value that is cut says so, and whatever is left out is counted.
 */
export function fitCard(card: Card): FittedCard {
  const known = fittedCards.get(card);
  const fitted = known ?? fit(card);
  if (known === undefined) fittedCards.set(card, fitted);
  return fitted;
}

/** A message is drawn from the same card several times over. */
const fittedCards = new WeakMap<Card, FittedCard>();

function fit(card: Card): FittedCard {
  const texts = slackTexts[card.language];
  const headline = clipLine(card.headline, SHARE.headline, texts);
  const lead = card.lead
    .slice(0, SHARE.leadLines)
    .map((line) => clipLine(line, SHARE.leadLine, texts));
  const notes = card.notes
    .slice(0, SHARE.noteLines)
    .map((line) => clipLine(line, SHARE.noteLine, texts));
  const buttons = card.buttons.filter(fitsButton).slice(0, SHARE.buttons);
  const fixed =
    [headline, ...lead, ...notes].reduce((sum, line) => sum + lineText(line).length + 1, 0) +
    buttons.reduce((sum, button) => sum + clip(button.label, BUTTON_TEXT_CHARACTERS).length + 1, 0);

  let room = CHARACTERS_IN_BLOCKS - MORE_LINES - fixed;
  const take = <T>(items: readonly T[], most: number, size: (item: T) => number): T[] => {
    const taken: T[] = [];
    for (const item of items.slice(0, most)) {
      room -= size(item);
      if (room < 0) break;
      taken.push(item);
    }
    return taken;
  };
  const rows = take(
    card.rows.map((row) => fitRow(row, texts)),
    SHARE.rows,
    (row) => rowSize(row, card.language),
  );
  const findings = take(
    card.findings.map((finding) => ({
      line: clipLine(finding.line, SHARE.findingLine, texts),
      citations: finding.citations.slice(0, SHARE.citations),
    })),
    SHARE.findings,
    (finding) => lineText(finding.line).length + citationsSize(finding.citations, card.language),
  );
  return {
    ...card,
    headline,
    lead,
    rows,
    moreRows: card.moreRows + card.rows.length - rows.length,
    findings,
    notes,
    buttons,
    moreLead: card.lead.length - lead.length,
    moreFindings: card.findings.length - findings.length,
    moreNotes: card.notes.length - notes.length,
    moreButtons: card.buttons.length - buttons.length,
  };
}

/** The words of a line, one after another. */
export function lineText(line: Line): string {
  return line.map((span) => span.text).join('');
}

/** The label that a row is shown with: the bot's own, else the sheet's; null where it has none. */
export function rowLabel(row: CardRow): string | null {
  const label = row.label ?? row.labelAsWritten;
  return label === null ? null : clip(label, SHARE.rowLabel);
}

function fitRow(row: CardRow, texts: SlackTexts): CardRow {
  const [first, ...others] = row.citations;
  const shown: CardRow['citations'] = [first, ...others.slice(0, SHARE.citations - 1)];
  const cut = row.citations.length - shown.length;
  return {
    ...row,
    value: clipLine(row.value, SHARE.rowValue, texts),
    formula: row.formula === null ? null : clip(row.formula, SHARE.rowFormula, texts.cut),
    citations: shown,
    ...(row.moreProjects === undefined
      ? { moreCitations: row.moreCitations + cut }
      : { moreProjects: row.moreProjects + cut }),
  };
}

function rowSize(row: CardRow, language: Language): number {
  const value =
    (rowLabel(row)?.length ?? 0) + lineText(row.value).length + (row.formula?.length ?? 0);
  return value + citationsSize(row.citations, language) + 40;
}

function citationsSize(citations: readonly Citation[], language: Language): number {
  return citations.reduce((sum, citation) => sum + sourceLine(citation, language).length + 1, 0);
}

/** A press asks the question in full; a question that a button cannot hold has no button. */
function fitsButton(button: CardButton): boolean {
  return button.question.trim() !== '' && button.question.length <= BUTTON_VALUE_CHARACTERS;
}

/** The span as Slack will be sent it, so that lengths are measured on that. */
function toLiteralSpan(span: Span): Span {
  return span.kind === 'said' ? span : { ...span, text: toLiteral(span.text) };
}

function isAmount({ value: { kind } }: Fact): boolean {
  return kind === 'money' || kind === 'count' || kind === 'percent';
}

/** The line cut to so many characters; the bot's own mark tells that it was. */
function clipLine(line: Line, characters: number, texts: SlackTexts): Line {
  const literal = line.map(toLiteralSpan);
  if (lineText(literal).length <= characters) return literal;
  let room = characters - texts.cut.length;
  const kept: Span[] = [];
  for (const span of literal) {
    if (span.text.length > room) {
      // Part of an amount would be another amount.
      if (span.kind === 'fact' && isAmount(span.fact)) break;
      const text = clip(span.text, room, '');
      if (text !== '') kept.push(span.kind === 'said' ? { kind: 'echo', text } : { ...span, text });
      break;
    }
    kept.push(span);
    room -= span.text.length;
  }
  return [...kept, { kind: 'said', text: texts.cut }];
}
