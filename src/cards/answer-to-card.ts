// An answer → its card, which any surface can draw.

import type { Answer } from '../model/answer.js';
import { assertNever } from '../model/assert-never.js';
import type { Card, Line } from '../model/card.js';
import type { Fact } from '../model/fact.js';
import { aboutAnswer } from './about-answer.js';
import { ambiguousCard } from './ambiguous-card.js';
import { answeredCard } from './answered-card.js';
import { cardWords, type CardWords, type FieldNames } from './card-words.js';
import { depict } from './depict.js';
import { saidSpan } from './fill-template.js';
import { unanswerableCard } from './unanswerable-card.js';

const MAIL_ADDRESS = /[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+/;
/** A number in prose as Swedes write them, with or without +46: 070-123 45 67, 08-12 34 56. */
const PHONE_NUMBER = /(?:\+46|\b0)[\s-]?(?:\(0\))?\d(?:[\s-]?\d){6,}/;

/**
 * Lays an answer out: the answer first, then each value as a row with its citations, findings that
 * touch them, what to do next. Every value shown is a span that carries its fact. The same answer
 * makes the same card.
 */
export function answerToCard(answer: Answer, names: FieldNames): Card {
  const words = cardWords(answer.language, names);
  const laidOut = layOut(answer, words);
  const { told, table, chart, tiles } = depict(answer, names, words);
  const about = aboutAnswer(answer);
  // Written out, as to copy all that a card may have takes long.
  const card: Open<Card> = {
    language: laidOut.language,
    status: laidOut.status,
    headline: laidOut.headline,
    lead: laidOut.lead,
    rows: laidOut.rows,
    moreRows: laidOut.moreRows,
    findings: laidOut.findings,
    notes: [...(told ? [told] : []), ...laidOut.notes, ...indexedNote(laidOut, names, words)],
    buttons: laidOut.buttons,
    personal: false,
  };
  if (about !== null) card.about = about;
  if (table !== undefined) card.table = table;
  if (chart !== undefined) card.chart = chart;
  if (tiles !== undefined) card.tiles = tiles;
  card.personal = isPersonal(card);
  return card;
}

/** What every card has, before it is looked at as a whole. */
type LaidOut = Omit<Card, 'personal' | 'about' | 'table' | 'chart' | 'tiles'>;

/** One that is being made. */
type Open<T> = { -readonly [Key in keyof T]: T[Key] };

/** When the documents behind the values were indexed; nothing where none is shown. */
function indexedNote(
  { rows }: LaidOut,
  { indexed }: FieldNames,
  { texts }: CardWords,
): readonly Line[] {
  const day = indexed?.() ?? null;
  return day === null || rows.length === 0 ? [] : [[saidSpan(texts.card.indexed(day))]];
}

function layOut(answer: Answer, words: CardWords): LaidOut {
  switch (answer.status) {
    case 'answered':
      return answeredCard(answer, words);
    case 'ambiguous':
      return ambiguousCard(answer, words);
    case 'unanswerable':
      return unanswerableCard(answer, words);
    default:
      return assertNever(answer);
  }
}

/** True where an e-mail address or a phone number is shown, be it in a field or in prose. */
function isPersonal(card: Card): boolean {
  return (
    showsContact(card.headline) ||
    card.lead.some(showsContact) ||
    card.rows.some((row) => showsContact(row.value)) ||
    card.findings.some((finding) => showsContact(finding.line)) ||
    card.notes.some(showsContact) ||
    card.tiles?.some((tile) => [tile.title, tile.subtitle, tile.body].some(showsContact)) ===
      true ||
    card.table?.rows.some(({ cells }) => cells.some(({ line }) => showsContact(line))) === true
  );
}

function showsContact(line: Line): boolean {
  return line.some((span) => span.kind === 'fact' && isContactDetail(span.fact, span.text));
}

function isContactDetail({ value }: Fact, text: string): boolean {
  switch (value.kind) {
    case 'email':
    case 'phone':
      return true;
    case 'text':
    case 'sentences':
      return (text.includes('@') && MAIL_ADDRESS.test(text)) || PHONE_NUMBER.test(text);
    default:
      return false;
  }
}
