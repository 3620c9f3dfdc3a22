// What holds of every card, whatever the answer.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerToCard } from '../../src/cards/answer-to-card.js';
import { cardToText } from '../../src/cards/card-to-text.js';
import { citationLine } from '../../src/cards/citation-line.js';
import { formatFact } from '../../src/cards/format-fact.js';
import { lineWords } from '../../src/cards/lay-out-card.js';
import { withoutControls } from '../../src/cards/without-controls.js';
import type { Card, Line } from '../../src/model/card.js';
import { placeKey } from '../../src/model/place.js';
import type { Source } from '../../src/model/source.js';
import { textsIn } from '../../src/texts/texts-in.js';
import { anyAnswer, MARK } from './support/arbitrary-answer.js';
import { names } from './support/seed-answers.js';

// Drawn once: making answers costs more than checking them.
const ANSWERS = fc.sample(anyAnswer, { numRuns: 300, seed: 20261125 });
const CARDS = ANSWERS.map((answer) => answerToCard(answer, names));

function linesOf(card: Card): readonly Line[] {
  return [
    card.headline,
    ...card.lead,
    ...card.rows.map((row) => row.value),
    ...card.findings.map((finding) => finding.line),
    ...card.notes,
  ];
}

function sourceKey({ document, place, label }: Source): string {
  return `${document}:${placeKey(place)}:${label}`;
}

describe('every card', () => {
  it('has no value of a document in the words of the bot', () => {
    for (const card of CARDS) {
      const said = linesOf(card)
        .flat()
        .filter((span) => span.kind === 'said');
      for (const span of said) expect(span.text).not.toContain(MARK);
      for (const row of card.rows) expect(row.label ?? '').not.toContain(MARK);
    }
  });

  it('shows a fact as it is formatted, or a sentence of it', () => {
    for (const card of CARDS) {
      for (const span of linesOf(card).flat()) {
        if (span.kind !== 'fact') continue;
        expect(formatFact(span.fact, card.language)).toContain(span.text);
      }
    }
  });

  it('cites in each row, or counts as cited, the sources of every fact in that row', () => {
    for (const card of CARDS) {
      for (const row of card.rows) {
        const cited = new Set(row.citations.map(({ source }) => sourceKey(source)));
        const needed = new Set(
          row.value.flatMap((span) =>
            span.kind === 'fact' ? span.fact.sources.map(sourceKey) : [],
          ),
        );
        const uncited = [...needed].filter((key) => !cited.has(key));
        expect(uncited.length).toBeLessThanOrEqual(row.moreCitations);
      }
    }
  });

  it('tells its headline, every row and every citation in its text', () => {
    for (const card of CARDS) {
      const text = cardToText(card);
      const { card: texts } = textsIn(card.language);
      const citations = [...card.rows, ...card.findings].flatMap((part) => part.citations);
      expect(text.startsWith(withoutControls(lineWords(card.headline)))).toBe(true);
      for (const row of card.rows) {
        expect(text).toContain(withoutControls(lineWords(row.value)));
      }
      for (const citation of citations) {
        expect(text).toContain(withoutControls(citationLine(citation, texts)));
      }
    }
  });

  it('says something in its headline and labels every row', () => {
    for (const card of CARDS) {
      expect(lineWords(card.headline).trim()).not.toBe('');
      for (const row of card.rows) {
        expect((row.label ?? row.labelAsWritten ?? '').trim()).not.toBe('');
      }
    }
  });

  it('is the same bytes for the same answer', () => {
    for (const answer of ANSWERS) {
      const once = JSON.stringify(answerToCard(answer, names));
      expect(JSON.stringify(answerToCard(structuredClone(answer), names))).toBe(once);
    }
  });

  it('has at most three buttons that ask, and none without a question', () => {
    for (const { buttons } of CARDS) {
      expect(buttons.filter(({ kind }) => kind === 'ask').length).toBeLessThanOrEqual(3);
      for (const { label, question } of buttons) {
        expect(question).not.toBe('');
        expect(Array.from(label).length).toBeLessThanOrEqual(75);
      }
    }
  });
});
