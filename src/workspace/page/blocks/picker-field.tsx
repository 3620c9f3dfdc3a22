// A date, a time, or both → the browser's own picker, which every keyboard and reader knows.

import type { ReactElement } from 'react';
import type { PageInputValue } from '../../page-api.js';
import { ariaOf } from './control-props.js';
import type { ControlProps } from './control-props.js';

export const PICKERS: ReadonlySet<string> = new Set(['datepicker', 'timepicker', 'datetimepicker']);

export function PickerField(props: ControlProps): ReactElement {
  const { element, value, onValue } = props;
  const { type, shown, read } = pickerOf(element.type, value);
  return (
    <input
      {...ariaOf(props)}
      className="text-field picker"
      type={type}
      value={shown}
      autoFocus={element.focus_on_load}
      onChange={(event) => {
        onValue(read(event.target.value));
      }}
    />
  );
}

function pickerOf(
  type: string,
  value: PageInputValue,
): {
  readonly type: string;
  readonly shown: string;
  readonly read: (typed: string) => PageInputValue;
} {
  const given = (typed: string): string | null => (typed === '' ? null : typed);
  switch (type) {
    case 'datepicker':
      return {
        type: 'date',
        shown: value.selected_date ?? '',
        read: (typed) => ({ selected_date: given(typed) }),
      };
    case 'timepicker':
      return {
        type: 'time',
        shown: value.selected_time ?? '',
        read: (typed) => ({ selected_time: given(typed) }),
      };
    default:
      return {
        type: 'datetime-local',
        shown: secondsToLocal(value.selected_date_time ?? null),
        read: (typed) => ({
          selected_date_time: typed === '' ? null : Math.floor(new Date(typed).getTime() / 1000),
        }),
      };
  }
}

/** `YYYY-MM-DDTHH:MM` in the browser's zone, as the field wants it. */
function secondsToLocal(seconds: number | null): string {
  if (seconds === null) return '';
  const at = new Date(seconds * 1000);
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
