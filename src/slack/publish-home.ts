// A person → their Home, drawn anew.

import type { WebClient } from '@slack/web-api';
import type { Language } from '../model/language.js';
import type { ListenerParts } from './parts.js';
import { homeView } from './views/home-view.js';

export interface HomeState {
  readonly words: string;
  readonly page: number;
}

/** Never throws: a Home that cannot be shown is told in the log, and drawn at the next opening. */
export async function publishHome(
  client: WebClient,
  person: string,
  language: Language,
  { handlers, log, weekly }: ListenerParts,
  { words, page }: HomeState = { words: '', page: 0 },
): Promise<void> {
  try {
    const view = homeView({
      language,
      freshness: handlers.freshness(),
      words,
      found: handlers.browse(words, page, language),
      summaries: weekly === undefined ? [] : await weekly.ofOwner(person),
      watches: await handlers.watchesOf(person, language),
      prompts: handlers.suggestPrompts(language),
    });
    await client.views.publish({ user_id: person, view });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.warn('A Home could not be shown', { reason });
  }
}
