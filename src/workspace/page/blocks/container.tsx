// A container → a titled frame around its blocks, one that folds where it may.

import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { Icon } from '../controls/icon.js';
import { Blocks } from './block.js';
import { RichText } from './rich-text.js';
import type { DrawnBlock } from './shapes.js';
import { Text } from './text.js';

type ContainerBlock = Extract<DrawnBlock, { readonly type: 'container' }>;

export function Container({ container }: { readonly container: ContainerBlock }): ReactElement {
  const [isOpen, setOpen] = useState(container.default_collapsed !== true);
  const id = useId();
  const title = (
    <span className="container-title">
      {container.rich_text_title && <RichText parts={container.rich_text_title.elements} />}
      {container.title && <Text text={container.title} />}
    </span>
  );
  return (
    <section className="container" aria-labelledby={`${id}-title`}>
      <div className="container-head" id={`${id}-title`}>
        {container.is_collapsible === true ? (
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            <Icon name={isOpen ? 'chevronDown' : 'chevronRight'} />
            {title}
          </button>
        ) : (
          title
        )}
        {container.subtitle && (
          <span className="container-subtitle">
            <Text text={container.subtitle} />
          </span>
        )}
      </div>
      <div id={id} hidden={!isOpen}>
        <Blocks blocks={container.child_blocks} />
      </div>
    </section>
  );
}
