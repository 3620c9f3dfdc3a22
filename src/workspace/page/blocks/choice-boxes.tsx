// Checkboxes and radio buttons → boxes with their texts beside them.

import { useId } from 'react';
import type { ReactElement } from 'react';
import type { PageOption } from '../../page-api.js';
import type { ControlProps } from './control-props.js';
import type { TextObject } from './shapes.js';
import { Text } from './text.js';

export function ChoiceBoxes({ element, value, label, onValue }: ControlProps): ReactElement {
  const name = useId();
  const isRadio = element.type === 'radio_buttons';
  const chosen = isRadio
    ? [value.selected_option?.value]
    : (value.selected_options ?? []).map((option) => option.value);
  const choose = (option: PageOption, isOn: boolean): void => {
    if (isRadio) {
      onValue({ selected_option: option });
      return;
    }
    const others = (value.selected_options ?? []).filter((one) => one.value !== option.value);
    onValue({ selected_options: isOn ? [...others, option] : others });
  };
  return (
    <div className="choices" role={isRadio ? 'radiogroup' : 'group'} aria-label={label}>
      {(element.options ?? []).map((option) => (
        <label key={option.value} className="choice">
          <input
            type={isRadio ? 'radio' : 'checkbox'}
            name={name}
            checked={chosen.includes(option.value)}
            onChange={(event) => {
              choose(option, event.target.checked);
            }}
          />
          <span>
            <Text text={option.text as TextObject} />
            {option.description && (
              <span className="choice-help">
                <Text text={option.description as TextObject} />
              </span>
            )}
          </span>
        </label>
      ))}
    </div>
  );
}
