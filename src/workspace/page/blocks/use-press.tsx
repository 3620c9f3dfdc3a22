// A press on an element → the app is told, after a confirmation where the element asks for one.

import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PageInputValue } from '../../page-api.js';
import { ConfirmDialog } from '../controls/confirm-dialog.js';
import { useBlockPlace } from './block-place.js';
import type { ElementAt } from './block-place.js';
import type { ElementShape } from './shapes.js';

export interface Presser {
  /** Gives true when the app took it; false when it did not, or the person took it back. */
  readonly press: (at: ElementAt, input?: PageInputValue) => Promise<boolean>;
  /** True from the press until the app has answered. */
  readonly isWaiting: boolean;
  /** To be put beside the element: the confirmation, while it is open. */
  readonly dialog: ReactElement | null;
}

export function usePress(element: ElementShape): Presser {
  const place = useBlockPlace();
  const [isWaiting, setWaiting] = useState(false);
  const [asking, setAsking] = useState<((isSure: boolean) => void) | null>(null);

  const press = async (at: ElementAt, input?: PageInputValue): Promise<boolean> => {
    if (element.confirm) {
      const isSure = await new Promise<boolean>((resolve) => {
        setAsking(() => resolve);
      });
      setAsking(null);
      if (!isSure) return false;
    }
    setWaiting(true);
    const result = await place.press(at, input);
    setWaiting(false);
    return result.ok;
  };
  return {
    press,
    isWaiting,
    dialog:
      asking && element.confirm ? (
        <ConfirmDialog confirm={element.confirm} onAnswer={asking} />
      ) : null,
  };
}
