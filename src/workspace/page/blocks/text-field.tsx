// A field that is typed into → one line, several, a number, an address or text in paragraphs.

import type { KeyboardEvent, ReactElement } from 'react';
import type { PageInputValue } from '../../page-api.js';
import { ariaOf } from './control-props.js';
import type { ControlProps } from './control-props.js';
import type { RichPart } from './shapes.js';

export const TEXT_FIELDS: ReadonlySet<string> = new Set([
  'plain_text_input',
  'email_text_input',
  'url_text_input',
  'number_input',
  'rich_text_input',
]);

const TYPES: Readonly<Record<string, string>> = {
  email_text_input: 'email',
  url_text_input: 'url',
};

export function TextField(props: ControlProps): ReactElement {
  const { element, value, onValue, onEnter } = props;
  const isRich = element.type === 'rich_text_input';
  const typed = isRich ? richToText(value.rich_text_value) : (value.value ?? '');
  const read = (text: string): PageInputValue =>
    isRich ? { rich_text_value: textToRich(text) } : { value: text === '' ? null : text };
  const common = {
    ...ariaOf(props),
    className: 'text-field',
    value: typed,
    placeholder: element.placeholder?.text,
    autoFocus: element.focus_on_load,
    minLength: element.min_length,
    maxLength: element.max_length,
  };
  if (isRich || element.multiline === true)
    return (
      <textarea
        {...common}
        rows={4}
        onChange={(event) => {
          onValue(read(event.target.value));
        }}
      />
    );
  return (
    <input
      {...common}
      type={TYPES[element.type] ?? 'text'}
      inputMode={element.type === 'number_input' ? 'decimal' : undefined}
      onChange={(event) => {
        onValue(read(event.target.value));
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter' && onEnter) onEnter(read(typed));
      }}
    />
  );
}

/** Plain paragraphs as the rich text that Slack's composer makes of them. */
function textToRich(text: string): unknown {
  if (text === '') return null;
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
  };
}

function richToText(value: unknown): string {
  const parts = (value as { readonly elements?: readonly RichPart[] } | null | undefined)?.elements;
  return (parts ?? [])
    .flatMap((part) => (part.type === 'rich_text_list' ? [] : part.elements))
    .map((inline) => (inline.type === 'text' ? inline.text : ''))
    .join('');
}
