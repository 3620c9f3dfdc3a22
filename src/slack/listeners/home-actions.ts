// What is pressed and typed in the Home → the Home drawn anew, or an answer in a modal.

import type { App, BlockAction, ButtonAction, PlainTextInputAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { slackHomeTexts } from '../../texts/slack-home-texts.js';
import { answerInModal } from '../answer-in-modal.js';
import type { HomeTeam } from '../find-asker.js';
import { tellDirectly } from '../open-modal.js';
import type { ListenerParts } from '../parts.js';
import { publishHome, type HomeState } from '../publish-home.js';
import { HOME_ASK, HOME_ERASE, HOME_OPEN, HOME_PAGE, HOME_SEARCH } from '../views/home-view.js';

const pageShape = z.tuple([z.string(), z.number().int()]);

export function listenToHomeActions(app: App, parts: ListenerParts): void {
  app.action<BlockAction<PlainTextInputAction>>(
    { type: 'block_actions', action_id: HOME_SEARCH },
    async ({ ack, body, action, client, context }) => {
      await ack();
      const words = typeof action.value === 'string' ? action.value.trim() : '';
      await redraw(body, client, context, { words, page: 0 }, parts);
    },
  );
  app.action<BlockAction<ButtonAction>>(
    { type: 'block_actions', action_id: new RegExp(`^${HOME_PAGE}`) },
    async ({ ack, body, action, client, context }) => {
      await ack();
      await redraw(body, client, context, readPage(action.value), parts);
    },
  );
  app.action<BlockAction<ButtonAction>>(
    { type: 'block_actions', action_id: new RegExp(`^(?:${HOME_OPEN}$|${HOME_ASK}\\d+$)`) },
    async ({ ack, body, action, client, context }) => {
      await ack();
      if (!(await isFirst(body, parts))) return;
      const person = body.user.id;
      const isUpon = body.view?.type === 'modal';
      const asking = { client, trigger: body.trigger_id, person, home: context, isUpon };
      await answerInModal(asking, action.value ?? '', parts);
    },
  );
  app.action<BlockAction<ButtonAction>>(
    { type: 'block_actions', action_id: HOME_ERASE },
    async ({ ack, body, client, context }) => {
      await ack();
      if (!(await isFirst(body, parts))) return;
      const person = body.user.id;
      const { audience, language: own } = await parts.findAsker(client, person, context);
      const language = own ?? 'sv';
      const count = await parts.handlers.erasePerson(person);
      await tellDirectly(client, person, slackHomeTexts[language].erased(count), parts);
      await publishHome(client, { person, audience, language }, parts);
    },
  );
}

async function redraw(
  body: BlockAction,
  client: WebClient,
  home: HomeTeam,
  state: HomeState,
  parts: ListenerParts,
): Promise<void> {
  const person = body.user.id;
  const { audience, language } = await parts.findAsker(client, person, home);
  await publishHome(client, { person, audience, language: language ?? 'sv' }, parts, state);
}

function readPage(value: string | undefined): HomeState {
  try {
    const [words, page] = pageShape.parse(JSON.parse(value ?? ''));
    return { words, page };
  } catch {
    return { words: '', page: 0 };
  }
}

function isFirst(body: BlockAction, parts: ListenerParts): Promise<boolean> {
  return parts.handlers.takeDelivery([`trigger:${body.trigger_id}`], null);
}
