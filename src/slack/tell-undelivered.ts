// A question whose answer did not get through, or may not have → a word about it to the asker.

import type { WebClient } from '@slack/web-api';
import type { Said } from '../model/card.js';
import { slackTexts } from '../texts/slack-texts.js';
import { INERT } from './inert.js';
import { plainText, toMessageText } from './blocks/mrkdwn.js';
import type { QuestionPlace } from './handlers.js';
import type { DoorParts } from './parts.js';

/** `unknown`, `hanging`: it may have been posted all the same. `refused`: it certainly was not. */
export type Undelivered = 'unknown' | 'hanging' | 'refused';

const TRIES = 3;
const PAUSE_MS = 1000;

/**
 * Tells the asker alone, where the question was asked, else in a direct message. True if they were
 * told. Telling twice does no harm, so here a try that may have succeeded is made again.
 */
export async function tellUndelivered(
  client: WebClient,
  place: QuestionPlace,
  what: Undelivered,
  { log, wait }: Pick<DoorParts, 'log' | 'wait'>,
): Promise<boolean> {
  const texts = slackTexts[place.language === 'en' ? 'en' : 'sv'];
  const words = what === 'refused' ? texts.lost : texts.maybeLost;
  for (let tries = 1; tries <= TRIES; tries += 1) {
    if (await isTold(inPlace(client, place, words))) return true;
    if (await isTold(directly(client, place, words))) return true;
    if (tries < TRIES) await wait(PAUSE_MS * tries);
  }
  log.error('Nobody could be told that an answer is missing');
  return false;
}

function inPlace(client: WebClient, place: QuestionPlace, words: Said): Promise<unknown> {
  return client.chat.postEphemeral({
    channel: place.channel,
    user: place.person,
    ...(place.thread !== null && { thread_ts: place.thread }),
    ...sentence(words),
  });
}

function directly(client: WebClient, place: QuestionPlace, words: Said): Promise<unknown> {
  return client.chat.postMessage({ channel: place.person, ...sentence(words) });
}

function sentence(words: Said) {
  return {
    text: toMessageText(words),
    blocks: [{ type: 'section' as const, text: plainText(words) }],
    ...INERT,
  };
}

async function isTold(call: Promise<unknown>): Promise<boolean> {
  return call.then(
    () => true,
    () => false,
  );
}
