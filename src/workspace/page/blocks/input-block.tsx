// An input block → a labelled field with its hint, and what was wrong with it.

import { useId } from 'react';
import type { ReactElement } from 'react';
import type { PageInputValue } from '../../page-api.js';
import { Icon } from '../controls/icon.js';
import { usePage } from '../reach/page-context.js';
import { useBlockPlace } from './block-place.js';
import { InputControl } from './input-control.js';
import type { DrawnBlock } from './shapes.js';

type Input = Extract<DrawnBlock, { readonly type: 'input' }>;

/** Controls of several parts, which a group names rather than a label. */
const GROUPS = new Set(['checkboxes', 'radio_buttons']);

export function InputBlock({
  block,
  error,
}: {
  readonly block: Input;
  readonly error: string | null;
}): ReactElement {
  const { texts } = usePage();
  const { setValue, press } = useBlockPlace();
  const id = useId();
  const { element } = block;
  const at = { block_id: block.block_id, action_id: element.action_id };
  const isGroup = GROUPS.has(element.type);
  const onEnter = element.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed'];
  const change = (value: PageInputValue): void => {
    setValue(at, value);
    const isTyped = 'value' in value;
    if (block.dispatch_action === true && (!isTyped || onEnter.includes('on_character_entered')))
      void press(at, value);
  };
  const enter = (value: PageInputValue): void => {
    if (block.dispatch_action === true && onEnter.includes('on_enter_pressed'))
      void press(at, value);
  };
  const described = [block.hint && `${id}-hint`, error !== null && `${id}-error`]
    .filter((one) => typeof one === 'string')
    .join(' ');
  const label = (
    <>
      {block.label.text}
      {block.optional === true && <span className="optional"> {texts.optional}</span>}
    </>
  );
  const control = (
    <InputControl
      element={element}
      at={at}
      id={id}
      label={block.label.text}
      isLabelled={!isGroup}
      describedBy={described === '' ? undefined : described}
      isInvalid={error !== null}
      isRequired={block.optional !== true}
      onValue={change}
      onEnter={enter}
    />
  );
  return (
    <div className={error === null ? 'field' : 'field invalid'}>
      {isGroup ? (
        <fieldset aria-describedby={described === '' ? undefined : described}>
          <legend className="field-label">{label}</legend>
          {control}
        </fieldset>
      ) : (
        <>
          <label className="field-label" htmlFor={id}>
            {label}
          </label>
          {control}
        </>
      )}
      {error !== null && (
        <p className="field-error" id={`${id}-error`}>
          <Icon name="warning" />
          {error}
        </p>
      )}
      {block.hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {block.hint.text}
        </p>
      )}
    </div>
  );
}
