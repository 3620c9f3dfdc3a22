// People submitting and closing modals: view_submission, view_closed, and what the app's answer does to the stack.

import type { Core } from '../core.js';
import type { PageStateValues } from '../page-api.js';
import { isEmptyValue, mergeValues, valuesOf } from '../state/element-values.js';
import type { Person } from '../state/seed.js';
import type { View } from '../state/state.js';
import { changeView, markView, modalsOf, setModals, viewToApi } from '../state/views.js';
import { isObject } from '../validate/inspect.js';
import type { JsonObject } from '../validate/inspect.js';
import { pushView, readView } from '../web-api/views.js';
import { SlackError } from '../web-api/slack-error.js';
import { askApp, interactionBase, makeTrigger } from './interaction.js';

export type FieldErrors = Readonly<Record<string, string>>;

/** Submits the topmost modal; gives the messages of refused fields, none if it went through. */
export async function submit(
  core: Core,
  person: Person,
  view_id: string,
  state: PageStateValues,
): Promise<FieldErrors> {
  const open = topmost(core, person, view_id);
  const values = valuesOf(open.blocks, mergeValues(open.values, state));
  const missing = missingFields(open, values);
  const view = markView(core.state, open, { values, errors: missing });
  if (Object.keys(missing).length > 0) return missing;
  const payload = await askApp(core, {
    kind: 'interactive',
    body: {
      type: 'view_submission',
      ...interactionBase(core, person),
      trigger_id: makeTrigger(core, person),
      view: viewToApi(core.state, view),
      response_urls: [],
    },
  });
  return applyAnswer(core, person, view, isObject(payload) ? payload : {});
}

function topmost(core: Core, person: Person, view_id: string): View {
  const top = modalsOf(core.state, person.id).at(-1);
  if (top?.id !== view_id) throw new SlackError('view_not_found');
  return top;
}

/** Slack's clients do not send a form whose required fields are empty. */
function missingFields(view: View, values: PageStateValues): FieldErrors {
  const missing = view.blocks.filter((block) => {
    if (block.type !== 'input' || block['optional'] === true) return false;
    return Object.values(values[block.block_id] ?? {}).some(isEmptyValue);
  });
  return Object.fromEntries(
    missing.map(({ block_id }) => [block_id, 'Please complete this required field.']),
  );
}

function applyAnswer(core: Core, person: Person, view: View, answer: JsonObject): FieldErrors {
  const { state } = core;
  switch (answer['response_action']) {
    case undefined:
      closeView(core, person, view);
      return {};
    case 'clear':
      setModals(state, person.id, []);
      return {};
    case 'update':
      changeView(state, view, readView(core, 'ack', answer['view'], 'modal'));
      return {};
    case 'push':
      pushView(core, person.id, readView(core, 'ack', answer['view'], 'modal'));
      return {};
    case 'errors':
      return showErrors(core, view, answer['errors']);
    default:
      throw new SlackError('invalid_response_action');
  }
}

function showErrors(core: Core, view: View, given: unknown): FieldErrors {
  const inputs = new Set(
    view.blocks.filter(({ type }) => type === 'input').map(({ block_id }) => block_id),
  );
  const entries = isObject(given) ? Object.entries(given) : [];
  const isGood = entries.every(([id, text]) => inputs.has(id) && typeof text === 'string');
  if (entries.length === 0 || !isGood) {
    const faults = [{ pointer: '/errors', message: 'must name input blocks of the view' }];
    core.refusals.push({
      method: 'ack',
      surface: 'modal',
      error: 'invalid_errors',
      faults,
      blocks: given,
    });
    throw new SlackError('invalid_errors');
  }
  const errors = Object.fromEntries(entries) as FieldErrors;
  markView(core.state, view, { errors });
  return errors;
}

function closeView(core: Core, person: Person, view: View): void {
  const rest = modalsOf(core.state, person.id).filter(({ id }) => id !== view.id);
  setModals(core.state, person.id, rest);
}

/** Closes the topmost modal, or all; the app hears of it where the view asked for that. */
export async function close(
  core: Core,
  person: Person,
  view_id: string,
  all: boolean,
): Promise<void> {
  const view = topmost(core, person, view_id);
  const isCleared = all || view.clear_on_close;
  if (isCleared) setModals(core.state, person.id, []);
  else closeView(core, person, view);
  if (!view.notify_on_close) return;
  await askApp(core, {
    kind: 'interactive',
    body: {
      type: 'view_closed',
      ...interactionBase(core, person),
      view: viewToApi(core.state, view),
      is_cleared: isCleared,
    },
  });
}
