// An overflow element → the menu behind three dots.

import type { ReactElement } from 'react';
import type { PageOption } from '../../page-api.js';
import { Icon } from '../controls/icon.js';
import { Menu } from '../controls/menu.js';
import { usePage } from '../reach/page-context.js';
import type { ElementShape } from './shapes.js';
import { usePress } from './use-press.js';

export function OverflowMenu({
  element,
  block_id,
}: {
  readonly element: ElementShape;
  readonly block_id: string;
}): ReactElement {
  const { texts } = usePage();
  const { press, dialog } = usePress(element);
  const choose = (option: PageOption & { readonly url?: string }): void => {
    if (option.url !== undefined) window.open(option.url, '_blank', 'noopener,noreferrer');
    void press({ block_id, action_id: element.action_id }, { selected_option: option });
  };
  return (
    <>
      <Menu
        label={element.accessibility_label ?? texts.more}
        className="button overflow"
        items={(element.options ?? []).map((option) => ({
          id: option.value,
          label: option.text.text,
          help: option.description?.text,
          onChoose: () => {
            choose(option);
          },
        }))}
      >
        <Icon name="more" />
      </Menu>
      {dialog}
    </>
  );
}
