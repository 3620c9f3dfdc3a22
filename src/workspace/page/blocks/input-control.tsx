// An element that holds a value → its control: a field, a picker, boxes to tick or a menu to search.

import type { ReactElement } from 'react';
import { usePage } from '../reach/page-context.js';
import { useBlockPlace } from './block-place.js';
import { ChoiceBoxes } from './choice-boxes.js';
import type { InputControlProps } from './control-props.js';
import { PickerField, PICKERS } from './picker-field.js';
import { SelectMenu } from './select-menu.js';
import { TextField, TEXT_FIELDS } from './text-field.js';

export function InputControl(props: InputControlProps): ReactElement {
  const { texts } = usePage();
  const value = useBlockPlace().valueOf(props.at);
  const { type } = props.element;
  if (TEXT_FIELDS.has(type)) return <TextField {...props} value={value} />;
  if (PICKERS.has(type)) return <PickerField {...props} value={value} />;
  if (type === 'checkboxes' || type === 'radio_buttons')
    return <ChoiceBoxes {...props} value={value} />;
  if (type.endsWith('_select')) return <SelectMenu {...props} value={value} />;
  return (
    <p className="unknown-block">
      {type === 'file_input' ? texts.filesNotHere : texts.unknownBlock(type)}
    </p>
  );
}
