// An interactive element outside a form → its control; choosing or pressing tells the app at once.

import type { ReactElement } from 'react';
import type { PageInputValue } from '../../page-api.js';
import { usePage } from '../reach/page-context.js';
import { BlockButton } from './block-button.js';
import { useBlockPlace } from './block-place.js';
import { FeedbackButtons } from './feedback-buttons.js';
import { InputControl } from './input-control.js';
import { OverflowMenu } from './overflow-menu.js';
import type { ElementShape } from './shapes.js';
import { usePress } from './use-press.js';

interface ActionElementProps {
  readonly element: ElementShape;
  readonly block_id: string;
}

export function ActionElement({ element, block_id }: ActionElementProps): ReactElement | null {
  switch (element.type) {
    case 'button':
    case 'workflow_button':
    case 'icon_button':
      return <BlockButton element={element} block_id={block_id} />;
    case 'feedback_buttons':
      return <FeedbackButtons element={element} block_id={block_id} />;
    case 'overflow':
      return <OverflowMenu element={element} block_id={block_id} />;
    default:
      return <Chooser element={element} block_id={block_id} />;
  }
}

/** A menu, picker or field whose choice is told to the app when it is made. */
function Chooser({ element, block_id }: ActionElementProps): ReactElement {
  const { texts } = usePage();
  const { setValue } = useBlockPlace();
  const { press, dialog } = usePress(element);
  const at = { block_id, action_id: element.action_id };
  const choose = (value: PageInputValue): void => {
    setValue(at, value);
    void press(at, value);
  };
  return (
    <div className="chooser">
      <InputControl
        element={element}
        at={at}
        label={element.accessibility_label ?? element.placeholder?.text ?? texts.choose}
        onValue={choose}
      />
      {dialog}
    </div>
  );
}
