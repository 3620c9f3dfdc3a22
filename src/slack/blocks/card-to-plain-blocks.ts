// A card → the plainest blocks there are, for where Slack refuses the rich ones.

import type { KnownBlock, SectionBlock } from '@slack/types';
import type { Card, CardRow } from '../../model/card.js';
import { slackTexts } from '../../texts/slack-texts.js';
import { textsIn } from '../../texts/texts-in.js';
import { more, sources } from './card-to-blocks.js';
import { fitCard, lineText, rowLabel } from './fit-card.js';
import { BUTTON_TEXT_CHARACTERS, TEXT_OBJECT_CHARACTERS } from './limits.js';
import { clip, plainText } from './mrkdwn.js';

/**
 * The same card in sections and contexts of plain text only, within every limit. Buttons become a
 * list of what can be asked. Same card, same blocks.
 */
export function cardToPlainBlocks(card: Card): readonly KnownBlock[] {
  const fitted = fitCard(card);
  const texts = slackTexts[card.language];
  const cardTexts = textsIn(card.language).card;
  const opening = [fitted.headline, ...fitted.lead].map(lineText);
  const notes = fitted.notes.map(lineText);
  const questions = fitted.buttons.map(
    ({ question }) => `• ${clip(question, BUTTON_TEXT_CHARACTERS)}`,
  );
  return [
    section(opening),
    ...more(fitted.moreLead, texts.moreLines),
    ...fitted.rows.flatMap((row) => [
      section(rowLines(row)),
      sources(row.citations, row.moreCitations, card.language),
    ]),
    ...more(fitted.moreRows, cardTexts.andMore),
    ...fitted.findings.flatMap(({ line, citations }) => [
      section([lineText(line)]),
      ...(citations.length === 0 ? [] : [sources(citations, 0, card.language)]),
    ]),
    ...more(fitted.moreFindings, texts.moreFindings),
    ...(notes.length === 0 ? [] : [section(notes)]),
    ...more(fitted.moreNotes, texts.moreNotes),
    ...(questions.length === 0 ? [] : [section([cardTexts.askNext, ...questions])]),
    ...more(fitted.moreButtons, texts.moreChoices),
  ];
}

function section(lines: readonly string[]): SectionBlock {
  return { type: 'section', text: plainText(clip(lines.join('\n'), TEXT_OBJECT_CHARACTERS)) };
}

function rowLines(row: CardRow): string[] {
  const label = rowLabel(row);
  const value = lineText(row.value);
  const first = label === null ? value : `${label}: ${value === '' ? '–' : value}`;
  return row.formula === null ? [first] : [first, row.formula];
}
