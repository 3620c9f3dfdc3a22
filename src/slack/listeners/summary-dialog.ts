// /projekt veckobrev and the dialogs behind it → a summary that is previewed and then kept.

import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Language } from '../../model/language.js';
import type { SubscriptionChoice } from '../../model/subscription.js';
import { weeklySetupTextsIn } from '../../texts/weekly-setup-texts.js';
import type { ListenerParts } from '../parts.js';
import { publishHome } from '../publish-home.js';
import { checkChannel, type ChannelFault } from '../weekly/check-channel.js';
import {
  CHOICE_VIEW,
  choiceView,
  FIELD,
  readChoiceView,
  type DialogState,
} from '../weekly/choice-view.js';
import {
  PREVIEW_VIEW,
  previewView,
  refusedView,
  savedView,
  type PreviewState,
} from '../weekly/preview-view.js';
import type { WeeklyHandlers } from '../weekly/weekly-handlers.js';

const COMMAND = /^\s*(?:veckobrev(?:et)?|weekly(?: summary)?|summary)\s*$/iu;

/** True for the words after `/projekt` that ask for the dialog rather than a question. */
export function asksForSummaryDialog(text: string): boolean {
  return COMMAND.test(text);
}

/** Opens the dialog, for the channel it is asked for in. */
export async function openSummaryDialog(
  client: WebClient,
  asked: {
    readonly trigger: string;
    readonly channel: string | null;
    readonly language: Language;
    readonly change?: { readonly id: string; readonly choice: SubscriptionChoice };
  },
  weekly: WeeklyHandlers,
): Promise<void> {
  const usual: SubscriptionChoice = {
    channel: asked.channel ?? '',
    selection: { kind: 'all' },
    weekday: 1,
    time: '09:00',
    zone: weekly.zone,
    language: asked.language,
    quiet: 'line',
  };
  const state: DialogState = {
    id: asked.change?.id ?? null,
    from: asked.channel,
    language: asked.language,
  };
  const view = choiceView(asked.change?.choice ?? usual, state);
  await client.views.open({ trigger_id: asked.trigger, view });
}

/** Rights are checked at each step: a dialog may stay open for long. */
export function listenToSummaryDialog(app: App, parts: ListenerParts): void {
  const { weekly } = parts;
  if (weekly === undefined) return;

  app.view(CHOICE_VIEW, async ({ ack, view, body, client, context }) => {
    const state = JSON.parse(view.private_metadata) as DialogState;
    const { faults } = weeklySetupTextsIn(state.language);
    const { kind, name, ...chosen } = readChoiceView(view.state.values);
    const refuse = (field: string, words: string) =>
      ack({ response_action: 'errors', errors: { [field]: words } });
    const fault = await mayNot(client, body.user.id, chosen.channel, state, context);
    if (fault !== null) return refuse(FIELD.channel, faults[fault]);
    if (!/^\d{2}:\d{2}$/.test(chosen.time)) return refuse(FIELD.time, faults.noTime);
    if (!weekly.isZone(chosen.zone)) return refuse(FIELD.zone, faults.noZone);
    const selection = await weekly.readSelection(kind, name, chosen.channel);
    if (selection === null) return refuse(FIELD.name, faults.noSuchName);
    const choice: SubscriptionChoice = { ...chosen, selection };
    const cards = await weekly.preview(choice, state.id);
    await ack({ response_action: 'push', view: previewView(cards, { ...state, choice }) });
  });

  app.view(PREVIEW_VIEW, async ({ ack, view, body, client, context }) => {
    const state = JSON.parse(view.private_metadata) as PreviewState;
    const fault = await mayNot(client, body.user.id, state.choice.channel, state, context);
    if (fault !== null) {
      await ack({ response_action: 'update', view: refusedView(fault, state.language) });
      parts.log.warn('A summary was not saved', { fault });
      return;
    }
    const listed = await weekly.save(state.choice, body.user.id, state.id);
    await ack({ response_action: 'update', view: savedView(listed, state.language) });
    const { audience } = await parts.findAsker(client, body.user.id, context);
    await publishHome(client, { person: body.user.id, audience, language: state.language }, parts);
  });

  const mayNot = async (
    client: WebClient,
    person: string,
    channel: string,
    { from }: DialogState,
    context: Parameters<ListenerParts['findAsker']>[2],
  ): Promise<ChannelFault | 'membersOnly' | null> => {
    const asker = await parts.findAsker(client, person, context);
    if (asker.audience !== 'member') return 'membersOnly';
    const isTheirs = from === channel;
    const { allowShared } = weekly;
    return checkChannel(client, { channel, person, isTheirs, allowShared });
  };
}
