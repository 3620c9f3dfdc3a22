// A view and a fresh trigger → an open modal, or a word that it could not be opened.

import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Language } from '../model/language.js';
import { slackActionTexts } from '../texts/slack-action-texts.js';
import { INERT } from './inert.js';
import type { ListenerParts } from './parts.js';
import { sentence } from './sentence.js';

export interface Opening {
  readonly client: WebClient;
  readonly trigger: string;
  readonly person: string;
  readonly language: Language;
  /** True where it is opened from within another, which it is then laid upon. */
  readonly isUpon?: boolean;
}

/** A trigger is good once and for three seconds, so there is one try. */
export async function openModal(
  { client, trigger, person, language, isUpon = false }: Opening,
  view: ModalView,
  { log }: Pick<ListenerParts, 'log'>,
): Promise<void> {
  try {
    if (isUpon) await client.views.push({ trigger_id: trigger, view });
    else await client.views.open({ trigger_id: trigger, view });
  } catch (error) {
    log.warn('A modal could not be opened', { reason: describe(error) });
    await tellDirectly(client, person, slackActionTexts[language].actionFailed, { log });
  }
}

/** Writes one sentence into the person's conversation with the bot; true if it was sent. */
export async function tellDirectly(
  client: WebClient,
  person: string,
  words: string,
  { log }: Pick<ListenerParts, 'log'>,
): Promise<boolean> {
  const { text, rungs } = sentence(words);
  try {
    await client.chat.postMessage({
      channel: person,
      text,
      blocks: [...(rungs[0]?.() ?? [])],
      ...INERT,
    });
    return true;
  } catch (error) {
    log.error('A person could not be told something', { reason: describe(error) });
    return false;
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
