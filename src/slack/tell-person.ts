// A card made for one person → a direct message to them, if they belong to the organisation.

import type { WebClient } from '@slack/web-api';
import type { Audience } from '../model/audience.js';
import type { Card } from '../model/card.js';
import type { Language } from '../model/language.js';
import { renderCard } from './blocks/render-card.js';
import { INERT } from './inert.js';
import type { ListenerParts } from './parts.js';
import { postAnswer } from './post-answer.js';

/** Draws a card for whoever reads it, in their language. */
export type DrawFor = (audience: Audience, language: Language) => Card;

/**
 * Writes on the bot's own account. The person is looked up anew: who has become an outsider since is
 * not written to.
 */
export async function tellPerson(
  client: WebClient,
  person: string,
  draw: DrawFor,
  parts: ListenerParts,
): Promise<void> {
  const { team_id, enterprise_id } = await client.auth.test();
  const home = { teamId: team_id, enterpriseId: enterprise_id };
  const { audience, language } = await parts.findAsker(client, person, home);
  if (audience === 'outsider') return;
  const card = draw(audience, language ?? 'sv');
  if (card.personal && !parts.handlers.mayShowContacts(audience)) {
    parts.log.error('A card with contact details was held back from somebody who may not see them');
    return;
  }
  const message = renderCard(card, parts.cardToText);
  await postAnswer(
    message,
    (body) => client.chat.postMessage({ channel: person, ...body, ...INERT }),
    parts,
  );
}
