// A card → the plainest blocks there are, for where Slack refuses the rich ones.

import type { KnownBlock } from '@slack/types';
import type { Card } from '../../model/card.js';
import { slackTexts } from '../../texts/slack-texts.js';
import { textsIn } from '../../texts/texts-in.js';
import { more } from './card-to-blocks.js';
import { fitCard, lineText } from './fit-card.js';
import { BUTTON_TEXT_CHARACTERS } from './limits.js';
import { clip } from './mrkdwn.js';
import { plainRows, section, sources } from './row-blocks.js';

/**
 * The same card in sections and contexts of plain text only, within every limit. Buttons become a
 * list of what can be asked. Same card, same blocks.
 */
export function cardToPlainBlocks(card: Card): readonly KnownBlock[] {
  const fitted = fitCard(card);
  const texts = slackTexts[card.language];
  const { andMore, askNext } = textsIn(card.language).card;
  const opening = [fitted.headline, ...fitted.lead].map(lineText);
  const notes = fitted.notes.map(lineText);
  const questions = fitted.buttons.map(
    ({ question }) => `• ${clip(question, BUTTON_TEXT_CHARACTERS)}`,
  );
  return [
    section(opening.join('\n')),
    ...more(fitted.moreLead, texts.moreLines),
    ...plainRows(fitted.rows, card.language),
    ...more(fitted.moreRows, andMore),
    ...fitted.findings.flatMap(({ line, citations }) => [
      section(lineText(line)),
      ...(citations.length === 0 ? [] : [sources({ citations, moreCitations: 0 }, card.language)]),
    ]),
    ...more(fitted.moreFindings, texts.moreFindings),
    ...(notes.length === 0 ? [] : [section(notes.join('\n'))]),
    ...more(fitted.moreNotes, texts.moreNotes),
    ...(questions.length === 0 ? [] : [section([askNext, ...questions].join('\n'))]),
    ...more(fitted.moreButtons, texts.moreChoices),
  ];
}
