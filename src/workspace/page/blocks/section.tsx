// A section → its text, its fields in two columns and the element beside them.

import type { ReactElement } from 'react';
import { ActionElement } from './action-element.js';
import { SmallImage } from './image.js';
import type { DrawnBlock, ElementShape, ImageShape } from './shapes.js';
import { Text } from './text.js';

type SectionBlock = Extract<DrawnBlock, { readonly type: 'section' }>;

export function Section({ block }: { readonly block: SectionBlock }): ReactElement {
  const { accessory } = block;
  return (
    <>
      <div className="section-text">
        {block.text && <Text text={block.text} />}
        {block.fields && (
          <div className="section-fields">
            {block.fields.map((field, index) => (
              <div key={index}>
                <Text text={field} />
              </div>
            ))}
          </div>
        )}
      </div>
      {accessory &&
        (isImage(accessory) ? (
          <SmallImage image={accessory} className="section-image" />
        ) : (
          <div className="section-accessory">
            <ActionElement element={accessory} block_id={block.block_id} />
          </div>
        ))}
    </>
  );
}

function isImage(accessory: ElementShape | ImageShape): accessory is ImageShape {
  return accessory.type === 'image';
}
