// A press on "watch" or "stop watching" → done, and told to the presser.

import type { App, BlockAction, ButtonAction, RespondFn } from '@slack/bolt';
import type { Audience } from '../../model/audience.js';
import type { Language } from '../../model/language.js';
import { personViewer } from '../../model/viewer.js';
import { slackActionTexts } from '../../texts/slack-action-texts.js';
import { respondPrivately } from '../answer-privately.js';
import {
  readWatchValue,
  UNWATCH_ACTION,
  WATCH_ACTION,
  type Watchable,
} from '../blocks/action-values.js';
import type { ProjectHandlers } from '../handlers.js';
import type { ListenerParts } from '../parts.js';
import { publishHome } from '../publish-home.js';
import { readPlace } from '../read-place.js';
import { sentence } from '../sentence.js';

export function listenToWatchButtons(app: App, parts: ListenerParts): void {
  app.action<BlockAction<ButtonAction>>(
    { type: 'block_actions', action_id: WATCH_ACTION },
    async ({ ack, body, action, client, respond, context }) => {
      await ack();
      const watch = readWatchValue(action.value);
      if (watch === null || !(await isFirst(body, parts))) return;
      const person = body.user.id;
      const { audience, language } = await parts.findAsker(client, person, context);
      const place = readPlace(body)?.channel ?? '';
      await startWatching(respond, person, watch, { audience, place }, language ?? 'sv', parts);
    },
  );
  app.action<BlockAction<ButtonAction>>(
    { type: 'block_actions', action_id: UNWATCH_ACTION },
    async ({ ack, body, action, client, respond, context }) => {
      await ack();
      const watch = readWatchValue(action.value);
      if (watch === null || !(await isFirst(body, parts))) return;
      const person = body.user.id;
      const { audience, language: own } = await parts.findAsker(client, person, context);
      const language = own ?? 'sv';
      await parts.handlers.unwatch(person, watch.project, watch.field);
      if (readPlace(body) === null)
        await publishHome(client, { person, audience, language }, parts);
      else {
        const place = readPlace(body)?.channel ?? '';
        const seen = await parts.handlers.seenBy(personViewer(person, place, audience));
        const words = slackActionTexts[language].watchStopped(nameOf(watch, language, seen, parts));
        await respondPrivately(respond, sentence(words), parts);
      }
    },
  );
}

/** Somebody from outside the organisation is not written to on their own. */
export async function startWatching(
  respond: RespondFn,
  person: string,
  watch: Watchable,
  { audience, place }: { readonly audience: Audience; readonly place: string },
  language: Language,
  parts: ListenerParts,
): Promise<void> {
  const texts = slackActionTexts[language];
  const seen = await parts.handlers.seenBy(personViewer(person, place, audience));
  const name = nameOf(watch, language, seen, parts);
  const isKnown = seen.projectName(watch.project) !== null;
  const words =
    audience === 'outsider'
      ? texts.notForOutsiders
      : !isKnown
        ? texts.projectGone
        : (await parts.handlers.watch(person, watch.project, watch.field))
          ? texts.watching(name)
          : texts.watchedAlready(name);
  await respondPrivately(respond, sentence(words), parts);
}

function nameOf(
  { project, field }: Watchable,
  language: Language,
  seen: ProjectHandlers,
  parts: ListenerParts,
): string {
  const name = seen.projectName(project) ?? project;
  if (field === null) return name;
  return `${name} · ${parts.handlers.fieldName(field, language) ?? field.replace(/^label:/, '')}`;
}

function isFirst(body: BlockAction, parts: ListenerParts): Promise<boolean> {
  return parts.handlers.takeDelivery([`trigger:${body.trigger_id}`], null);
}
