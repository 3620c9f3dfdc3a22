// A person → their Home, drawn anew.

import type { WebClient } from '@slack/web-api';
import type { Audience } from '../model/audience.js';
import type { Language } from '../model/language.js';
import { personViewer } from '../model/viewer.js';
import type { ListenerParts } from './parts.js';
import { homeView } from './views/home-view.js';
import { withSettings } from './views/settings-view.js';

/** Whose Home it is, by the rights they have now. */
export interface HomeOwner {
  readonly person: string;
  readonly audience: Audience;
  readonly language: Language;
}

export interface HomeState {
  readonly words: string;
  readonly page: number;
}

/** Never throws: a Home that cannot be shown is told in the log, and drawn at the next opening. */
export async function publishHome(
  client: WebClient,
  { person, audience, language }: HomeOwner,
  { handlers, log, weekly, settings }: ListenerParts,
  { words, page }: HomeState = { words: '', page: 0 },
): Promise<void> {
  try {
    const seen = await handlers.seenBy(personViewer(person, 'home', audience));
    const view = homeView({
      language,
      freshness: seen.freshness(),
      words,
      found: await seen.browse(words, page, language),
      summaries: weekly === undefined ? [] : await weekly.ofOwner(person),
      watches: await seen.watchesOf(person, language),
      prompts: seen.suggestPrompts(language),
    });
    const isTheirs =
      settings !== undefined && audience === 'member' && (await mayAdminister(client, person));
    await client.views.publish({
      user_id: person,
      view: isTheirs ? withSettings(view, language) : view,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.warn('A Home could not be shown', { reason });
  }
}

/** Whether the button is shown; whoever presses it is looked at more closely. */
async function mayAdminister(client: WebClient, person: string): Promise<boolean> {
  const { user } = await client.users.info({ user: person }).catch(() => ({ user: undefined }));
  return user?.is_admin === true || user?.is_owner === true;
}
