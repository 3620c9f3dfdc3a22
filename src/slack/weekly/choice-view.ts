// A choice to begin with → the dialog in which a summary is set up, and back from what was chosen there.

import type { KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import { LANGUAGES, type Language } from '../../model/language.js';
import type { Weekday } from '../../model/iso-week.js';
import type { QuietWeeks, Selection, SubscriptionChoice } from '../../model/subscription.js';
import { weeklySetupTextsIn } from '../../texts/weekly-setup-texts.js';
import { plainText } from '../blocks/mrkdwn.js';

export const CHOICE_VIEW = 'summary-choice';

/** Block ids of the dialog; refused fields are told under them. */
export const FIELD = {
  channel: 'channel',
  selection: 'selection',
  name: 'name',
  weekday: 'weekday',
  time: 'time',
  zone: 'zone',
  language: 'language',
  quiet: 'quiet',
} as const;
const VALUE = 'value';
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const SELECTIONS = ['all', 'region', 'owner', 'projects'] as const;
const QUIET: readonly QuietWeeks[] = ['line', 'nothing'];

/** What the dialog carries along from step to step. */
export interface DialogState {
  /** The subscription that is changed; null for a new one. */
  readonly id: string | null;
  /** The channel that the person called the dialog up in; null elsewhere. */
  readonly from: string | null;
  /** The language of the dialog itself. */
  readonly language: Language;
}

export function choiceView(choice: SubscriptionChoice, state: DialogState): ModalView {
  const { dialog } = weeklySetupTextsIn(state.language);
  const { selection } = choice;
  const written =
    selection.kind === 'region'
      ? selection.region
      : selection.kind === 'owner'
        ? selection.owner
        : selection.kind === 'projects'
          ? selection.ids.join(', ')
          : '';
  return {
    type: 'modal',
    callback_id: CHOICE_VIEW,
    private_metadata: JSON.stringify(state),
    title: plainText(dialog.title),
    submit: plainText(dialog.next),
    close: plainText(dialog.close),
    blocks: [
      {
        type: 'input',
        block_id: FIELD.channel,
        label: plainText(dialog.channel),
        element: {
          type: 'conversations_select',
          action_id: VALUE,
          ...(choice.channel !== '' && { initial_conversation: choice.channel }),
          filter: { include: ['public', 'private'], exclude_bot_users: true },
        },
      },
      menu(
        FIELD.selection,
        dialog.selection,
        SELECTIONS,
        (key) => dialog.selections[key],
        selection.kind,
      ),
      {
        type: 'input',
        block_id: FIELD.name,
        optional: true,
        label: plainText(dialog.name),
        hint: plainText(dialog.nameHint),
        element: {
          type: 'plain_text_input',
          action_id: VALUE,
          ...(written !== '' && { initial_value: written }),
        },
      },
      menu(
        FIELD.weekday,
        dialog.weekday,
        WEEKDAYS,
        (day) => dialog.weekdays[day - 1] ?? '',
        choice.weekday,
      ),
      {
        type: 'input',
        block_id: FIELD.time,
        label: plainText(dialog.time),
        element: { type: 'timepicker', action_id: VALUE, initial_time: choice.time },
      },
      {
        type: 'input',
        block_id: FIELD.zone,
        label: plainText(dialog.zone),
        element: { type: 'plain_text_input', action_id: VALUE, initial_value: choice.zone },
      },
      menu(
        FIELD.language,
        dialog.language,
        LANGUAGES,
        (key) => dialog.languages[key],
        choice.language,
      ),
      menu(FIELD.quiet, dialog.quiet, QUIET, (key) => dialog.quietChoices[key], choice.quiet),
    ],
  };
}

/** What was chosen, as far as it is there; `name` is what was written beside the selection. */
export function readChoiceView(values: SubmittedView['state']['values']): Omit<
  SubscriptionChoice,
  'selection'
> & {
  readonly kind: Selection['kind'];
  readonly name: string;
} {
  const field = (block: string) => values[block]?.[VALUE];
  const option = (block: string): string => field(block)?.selected_option?.value ?? '';
  return {
    channel: field(FIELD.channel)?.selected_conversation ?? '',
    kind: SELECTIONS.find((kind) => kind === option(FIELD.selection)) ?? 'all',
    name: field(FIELD.name)?.value ?? '',
    weekday: WEEKDAYS.find((day) => String(day) === option(FIELD.weekday)) ?? 1,
    time: field(FIELD.time)?.selected_time ?? '',
    zone: (field(FIELD.zone)?.value ?? '').trim(),
    language: LANGUAGES.find((one) => one === option(FIELD.language)) ?? 'sv',
    quiet: QUIET.find((one) => one === option(FIELD.quiet)) ?? 'line',
  };
}

/** As much of a submitted view as is read here. */
interface SubmittedView {
  readonly state: {
    readonly values: Readonly<
      Record<
        string,
        Readonly<
          Record<
            string,
            {
              readonly value?: string | null;
              readonly selected_option?: { readonly value?: string } | null;
              readonly selected_time?: string | null;
              readonly selected_conversation?: string | null;
            }
          >
        >
      >
    >;
  };
}

function menu<K extends string | number>(
  block: string,
  label: string,
  keys: readonly K[],
  words: (key: K) => string,
  initial: K,
): KnownBlock {
  const option = (key: K): PlainTextOption => ({
    text: plainText(words(key)),
    value: String(key),
  });
  return {
    type: 'input',
    block_id: block,
    label: plainText(label),
    element: {
      type: 'static_select',
      action_id: VALUE,
      options: keys.map(option),
      initial_option: option(initial),
    },
  };
}
