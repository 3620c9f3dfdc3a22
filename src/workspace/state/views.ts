// Modals and homes: opened, pushed, changed, closed, and shown as the Web API shows them.

import type { PageStateValues } from '../page-api.js';
import { isObject } from '../validate/inspect.js';
import type { JsonObject } from '../validate/inspect.js';
import { completeBlocks } from './block-ids.js';
import { valuesOf } from './element-values.js';
import type { State, View } from './state.js';

/** Makes a view of checked JSON and remembers it. */
export function makeView(
  state: State,
  user: string,
  given: JsonObject,
  previous: View | null,
): View {
  const id = state.ids.next('V');
  const view: View = {
    id,
    type: given['type'] === 'home' ? 'home' : 'modal',
    user,
    root_view_id: previous?.root_view_id ?? id,
    previous_view_id: previous?.id ?? null,
    ...contentOf(state, given, {}),
  };
  state.views.set(id, view);
  return view;
}

/** Gives a view new content; what people typed stays where block and action keep their names. */
export function changeView(state: State, view: View, given: JsonObject): View {
  const changed: View = { ...view, ...contentOf(state, given, view.values) };
  state.views.set(view.id, changed);
  state.changed();
  return changed;
}

function contentOf(
  state: State,
  given: JsonObject,
  values: PageStateValues,
): Omit<View, 'id' | 'type' | 'user' | 'root_view_id' | 'previous_view_id'> {
  const list: readonly unknown[] = Array.isArray(given['blocks']) ? given['blocks'] : [];
  const blocks = completeBlocks(list.filter(isObject), state.ids);
  const text = (name: string): string => {
    const value = given[name];
    return typeof value === 'string' ? value : '';
  };
  return {
    callback_id: text('callback_id'),
    external_id: text('external_id'),
    private_metadata: text('private_metadata'),
    blocks,
    title: given['title'],
    submit: given['submit'],
    close: given['close'],
    clear_on_close: given['clear_on_close'] === true,
    notify_on_close: given['notify_on_close'] === true,
    hash: state.ids.hash(),
    values: valuesOf(blocks, values),
    errors: {},
  };
}

/** Puts values or errors into a view that stays open. */
export function markView(
  state: State,
  view: View,
  change: Partial<Pick<View, 'values' | 'errors'>>,
): View {
  const marked = { ...view, ...change };
  state.views.set(view.id, marked);
  state.changed();
  return marked;
}

/** The open modals of a person, topmost last. */
export function modalsOf(state: State, user: string): readonly View[] {
  return (state.modals.get(user) ?? []).flatMap((id) => state.views.get(id) ?? []);
}

/** Makes these the open modals; views that are closed thereby are forgotten. */
export function setModals(state: State, user: string, views: readonly View[]): void {
  const ids = views.map(({ id }) => id);
  for (const id of state.modals.get(user) ?? []) if (!ids.includes(id)) state.views.delete(id);
  state.modals.set(user, ids);
  state.changed();
}

/** A view as the Web API and interactions show it. */
export function viewToApi(state: State, view: View): Readonly<Record<string, unknown>> {
  return {
    id: view.id,
    team_id: state.team.id,
    type: view.type,
    blocks: view.blocks,
    private_metadata: view.private_metadata,
    callback_id: view.callback_id,
    external_id: view.external_id,
    state: { values: view.values },
    hash: view.hash,
    title: view.title ?? null,
    submit: view.submit ?? null,
    close: view.close ?? null,
    clear_on_close: view.clear_on_close,
    notify_on_close: view.notify_on_close,
    root_view_id: view.root_view_id,
    previous_view_id: view.previous_view_id,
    app_id: state.app_id,
    app_installed_team_id: state.team.id,
    bot_id: state.bot.id,
  };
}
