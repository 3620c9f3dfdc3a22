// A project → its contact as blocks that one person alone sees, with their name in Slack if they have one.

import type { WebClient } from '@slack/web-api';
import type { Audience } from '../model/audience.js';
import type { Card } from '../model/card.js';
import type { Language } from '../model/language.js';
import { personViewer } from '../model/viewer.js';
import { slackActionTexts } from '../texts/slack-action-texts.js';
import { cardBody } from './blocks/card-to-blocks.js';
import { richText } from './blocks/mrkdwn.js';
import type { AnyBlock } from './blocks/new-blocks.js';
import { richSection } from './blocks/row-blocks.js';
import type { ProjectHandlers } from './handlers.js';
import type { ListenerParts } from './parts.js';

export interface ContactWanted {
  readonly project: string;
  readonly person: string;
  readonly audience: Audience;
  /** The channel it is asked from. */
  readonly place: string;
  readonly language: Language;
}

/** Null where the project is gone or its sheet names nobody. */
export async function contactBlocks(
  client: WebClient,
  { project, person, audience, place, language }: ContactWanted,
  parts: ListenerParts,
): Promise<readonly AnyBlock[] | null> {
  const { handlers } = parts;
  const seen = await handlers.seenBy(personViewer(person, place, audience));
  const card = await seen.contactCard(project, audience, person, place, language);
  if (card?.status !== 'answered') return null;
  if (card.personal && !handlers.mayShowContacts(audience)) return null;
  return [
    ...cardBody(card),
    ...(await slackNameBlocks(client, card, { audience, language, seen }, parts)),
  ];
}

/**
 * The contact's own name in Slack, for full members, where the workspace lets people be found by
 * their address. Only ever drawn where the reader alone sees it, since it would call the contact.
 */
export async function slackNameBlocks(
  client: WebClient,
  card: Card,
  reader: {
    readonly audience: Audience;
    readonly language: Language;
    readonly seen: ProjectHandlers;
  },
  parts: ListenerParts,
): Promise<readonly AnyBlock[]> {
  const { audience, language, seen } = reader;
  const [project, another] = card.about?.projects ?? [];
  if (audience !== 'member' || project === undefined || another !== undefined) return [];
  const address = seen.contactAddress(project.id);
  const user = address === null ? null : await parts.findPeople(client, address);
  if (user === null) return [];
  const said = richText(slackActionTexts[language].inSlack);
  return [{ type: 'rich_text', elements: [richSection([said, { type: 'user', user_id: user }])] }];
}
