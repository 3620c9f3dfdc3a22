// Feedback buttons → thumbs up and down, of which the pressed one stays marked.

import { useState } from 'react';
import type { ReactElement } from 'react';
import { Icon } from '../controls/icon.js';
import type { ElementShape } from './shapes.js';
import { usePress } from './use-press.js';

export function FeedbackButtons({
  element,
  block_id,
}: {
  readonly element: ElementShape;
  readonly block_id: string;
}): ReactElement {
  const { press, isWaiting } = usePress(element);
  const [given, setGiven] = useState<string | null>(null);
  const give = async (value: string): Promise<void> => {
    if (await press({ block_id, action_id: element.action_id }, { value })) setGiven(value);
  };
  const sides = [
    { side: element.positive_button, icon: 'thumbsUp' },
    { side: element.negative_button, icon: 'thumbsDown' },
  ] as const;
  return (
    <span className="feedback">
      {sides.map(
        ({ side, icon }) =>
          side && (
            <button
              key={icon}
              type="button"
              className="icon-button"
              aria-label={side.accessibility_label ?? side.text.text}
              title={side.text.text}
              aria-pressed={given === side.value}
              aria-busy={isWaiting}
              onClick={() => {
                void give(side.value);
              }}
            >
              <Icon name={icon} />
            </button>
          ),
      )}
    </span>
  );
}
