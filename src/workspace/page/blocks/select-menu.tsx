// A select element → a field to search in: options of the app, fetched ones, people or channels, one or many.

import { useCallback } from 'react';
import type { ReactElement } from 'react';
import type { PageInputValue, PageOption, PageOptionGroup, PageState } from '../../page-api.js';
import { Combobox } from '../controls/combobox.js';
import type { Choice } from '../controls/combobox.js';
import { usePage } from '../reach/page-context.js';
import { useBlockPlace } from './block-place.js';
import type { ControlProps } from './control-props.js';
import type { ElementShape } from './shapes.js';

type Kind = 'option' | 'user' | 'channel' | 'conversation';

/** Slack asks for this many characters where an external menu does not say. */
const MIN_QUERY = 3;

export function SelectMenu(props: ControlProps): ReactElement {
  const { element, at, value, onValue } = props;
  const { state, texts } = usePage();
  const { suggest } = useBlockPlace();
  const isMany = element.type.startsWith('multi_');
  const kind = kindOf(element.type);
  const { block_id, action_id } = at;
  const external = element.type.endsWith('external_select');
  const search = useCallback(
    (typed: string) => suggest({ block_id, action_id }, typed).then(toChoices),
    [suggest, block_id, action_id],
  );
  return (
    <Combobox
      id={props.id}
      label={props.label}
      isLabelled={props.isLabelled === true}
      describedBy={props.describedBy}
      isInvalid={props.isInvalid === true}
      placeholder={element.placeholder?.text ?? texts.choose}
      isMany={isMany}
      most={element.max_selected_items}
      autoFocus={element.focus_on_load === true}
      minQuery={external ? (element.min_query_length ?? MIN_QUERY) : 0}
      choices={external ? search : choicesOf(element, kind, state)}
      chosen={chosenOf(value, kind, isMany, state)}
      onChoose={(chosen) => {
        onValue(valueOf(chosen, kind, isMany));
      }}
    />
  );
}

function kindOf(type: string): Kind {
  const [, kind] = /(user|channel|conversation)s_select$/u.exec(type) ?? [];
  return kind === 'user' || kind === 'channel' || kind === 'conversation' ? kind : 'option';
}

function toChoices(given: readonly (PageOption | PageOptionGroup)[]): readonly Choice[] {
  return given.flatMap((one) =>
    'options' in one
      ? one.options.map((option) => ({ ...optionToChoice(option), group: one.label.text }))
      : [optionToChoice(one)],
  );
}

function optionToChoice(option: PageOption): Choice {
  return {
    id: option.value,
    label: option.text.text,
    ...(option.description ? { help: option.description.text } : {}),
    option,
  };
}

function choicesOf(element: ElementShape, kind: Kind, state: PageState): readonly Choice[] {
  const people = state.people.map(({ id, real_name, title }) => ({
    id,
    label: real_name,
    ...(title === '' ? {} : { help: title }),
  }));
  const channels = state.channels
    .filter((channel) => channel.kind === 'channel')
    .map(({ id, name }) => ({ id, label: `#${name}` }));
  switch (kind) {
    case 'option':
      return toChoices(element.option_groups ?? element.options ?? []);
    case 'user':
      return people;
    case 'channel':
      return channels;
    case 'conversation':
      return [...channels, ...people];
  }
}

function chosenOf(
  value: PageInputValue,
  kind: Kind,
  isMany: boolean,
  state: PageState,
): readonly Choice[] {
  if (kind === 'option') {
    const one = value.selected_option ? [value.selected_option] : [];
    return (isMany ? (value.selected_options ?? []) : one).map(optionToChoice);
  }
  const many = value[`selected_${kind}s`] ?? [];
  const one = value[`selected_${kind}`];
  const ids = isMany ? many : typeof one === 'string' ? [one] : [];
  return ids.map((id) => ({ id, label: nameOf(id, state) }));
}

function nameOf(id: string, state: PageState): string {
  const person = state.people.find((one) => one.id === id);
  const channel = state.channels.find((one) => one.id === id);
  return person?.real_name ?? (channel ? `#${channel.name}` : id);
}

function valueOf(chosen: readonly Choice[], kind: Kind, isMany: boolean): PageInputValue {
  const options = chosen.flatMap(({ option }) => option ?? []);
  const ids = chosen.map(({ id }) => id);
  if (kind === 'option')
    return isMany ? { selected_options: options } : { selected_option: options[0] ?? null };
  return isMany ? { [`selected_${kind}s`]: ids } : { [`selected_${kind}`]: ids[0] ?? null };
}
