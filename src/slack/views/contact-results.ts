// A card that tells of contacts → blocks for a dialog, each with its project and its contact file at hand.

import type { ActionsBlock, Button } from '@slack/types';
import type { Card } from '../../model/card.js';
import { slackActionTexts } from '../../texts/slack-action-texts.js';
import { cardBody } from '../blocks/card-to-blocks.js';
import { BUTTON_VALUE_CHARACTERS } from '../blocks/limits.js';
import { plainText } from '../blocks/mrkdwn.js';
import type { AnyBlock } from '../blocks/new-blocks.js';
import { tileBlock } from '../blocks/picture-blocks.js';
import { HOME_OPEN } from './home-view.js';

/** The contact of a project as a file that address books read; the value is the project's id. */
export const CONTACT_FILE = 'contact:file';

/** More people than these are told in rows alone. */
const TILES = 3;

/** A press carries the id of a project and no right: whoever presses is looked up anew. */
export function contactResults(card: Card, canSendFiles: boolean): readonly AnyBlock[] {
  const tiles = (card.tiles ?? []).slice(0, TILES);
  const [project, another] = card.about?.projects ?? [];
  const alone = tiles.length === 0 && another === undefined ? project : undefined;
  const buttons = (id: string): Button[] => contactButtons(id, card, canSendFiles);
  const beneath: ActionsBlock[] =
    alone === undefined || card.status !== 'answered'
      ? []
      : [{ type: 'actions', elements: buttons(alone.id) }];
  return [
    ...tiles.map((tile, index) => ({
      ...tileBlock(tile, index, card.language),
      actions: buttons(tile.project.id),
    })),
    ...cardBody(card),
    ...beneath,
  ];
}

function contactButtons(project: string, { language }: Card, canSendFiles: boolean): Button[] {
  if (project.length > BUTTON_VALUE_CHARACTERS) return [];
  const texts = slackActionTexts[language];
  const button = (action_id: string, text: string): Button => ({
    type: 'button',
    action_id,
    text: plainText(text),
    value: project,
  });
  return [
    button(HOME_OPEN, texts.openProject),
    ...(canSendFiles ? [button(CONTACT_FILE, texts.more.file)] : []),
  ];
}
