// What every control of a value is handed, and how it is named to screen readers.

import type { PageInputValue } from '../../page-api.js';
import type { ElementAt } from './block-place.js';
import type { ElementShape } from './shapes.js';

export interface InputControlProps {
  readonly element: ElementShape;
  readonly at: ElementAt;
  /** Read by screen readers where no label stands on the page. */
  readonly label: string;
  readonly id?: string | undefined;
  /** True where a label on the page names the control by its id. */
  readonly isLabelled?: boolean;
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
  readonly isRequired?: boolean;
  readonly onValue: (value: PageInputValue) => void;
  readonly onEnter?: (value: PageInputValue) => void;
}

/** What every control is handed: the value so far too. */
export interface ControlProps extends InputControlProps {
  readonly value: PageInputValue;
}

/** Attributes that name and describe a control to screen readers. */
export function ariaOf(props: InputControlProps): {
  readonly id?: string | undefined;
  readonly 'aria-label'?: string | undefined;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-invalid'?: boolean | undefined;
  readonly 'aria-required'?: boolean | undefined;
} {
  return {
    id: props.id,
    'aria-label': props.isLabelled === true ? undefined : props.label,
    'aria-describedby': props.describedBy,
    'aria-invalid': props.isInvalid,
    'aria-required': props.isRequired,
  };
}
