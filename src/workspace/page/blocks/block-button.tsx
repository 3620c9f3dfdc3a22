// A button of the app's → a button of the page; one with an address opens that too.

import type { ReactElement } from 'react';
import { Icon } from '../controls/icon.js';
import { usePage } from '../reach/page-context.js';
import type { ElementShape } from './shapes.js';
import { usePress } from './use-press.js';

export function BlockButton({
  element,
  block_id,
}: {
  readonly element: ElementShape;
  readonly block_id: string;
}): ReactElement | null {
  const { state } = usePage();
  const { press, isWaiting, dialog } = usePress(element);
  const seers = element.visible_to_user_ids;
  if (seers && !seers.includes(state.me.id)) return null;
  const isIcon = element.type === 'icon_button';
  const text = element.text?.text ?? '';
  const style = element.style ?? 'default';
  const onPress = (): void => {
    if (isWaiting) return;
    if (element.url !== undefined) window.open(element.url, '_blank', 'noopener,noreferrer');
    void press({ block_id, action_id: element.action_id });
  };
  return (
    <>
      <button
        type="button"
        className={isIcon ? 'icon-button' : `button button-${style}`}
        aria-label={element.accessibility_label ?? (isIcon ? text : undefined)}
        title={isIcon ? text : undefined}
        aria-busy={isWaiting}
        onClick={onPress}
      >
        {isIcon ? <Icon name="trash" /> : text}
      </button>
      {dialog}
    </>
  );
}
