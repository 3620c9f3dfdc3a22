// A block → its drawing, by type; a type that the page does not know is named instead.

import type { ReactElement } from 'react';
import type { PageBlock } from '../../page-api.js';
import { usePage } from '../reach/page-context.js';
import { ActionElement } from './action-element.js';
import { Card, Carousel } from './card.js';
import { Chart } from './chart.js';
import { Container } from './container.js';
import { DataTable } from './data-table.js';
import { BlockImage, SmallImage } from './image.js';
import { InputBlock } from './input-block.js';
import { Markdown } from './markdown.js';
import { PlainTable } from './plain-table.js';
import { RichText } from './rich-text.js';
import { Section } from './section.js';
import { asDrawn } from './shapes.js';
import type { DrawnBlock } from './shapes.js';
import { Plan, Task } from './task.js';
import { Alert } from './alert.js';
import { Text } from './text.js';

interface BlocksProps {
  readonly blocks: readonly PageBlock[];
  /** Messages by block_id, under the inputs they are about. */
  readonly errors?: Readonly<Record<string, string>>;
}

export function Blocks({ blocks, errors = {} }: BlocksProps): ReactElement {
  return (
    <div className="blocks">
      {blocks.map((block) => (
        <div key={block.block_id} className={`block block-${block.type}`}>
          <Block block={asDrawn(block)} error={errors[block.block_id] ?? null} />
        </div>
      ))}
    </div>
  );
}

function Block({
  block,
  error,
}: {
  readonly block: DrawnBlock;
  readonly error: string | null;
}): ReactElement {
  switch (block.type) {
    case 'section':
      return <Section block={block} />;
    case 'header':
      return (
        <h3 className={`block-heading level-${block.level ?? 1}`}>
          <Text text={block.text} />
        </h3>
      );
    case 'context':
      return (
        <>
          {block.elements.map((element, index) =>
            element.type === 'image' ? (
              <SmallImage key={index} image={element} />
            ) : (
              <Text key={index} text={element} />
            ),
          )}
        </>
      );
    case 'divider':
      return <hr />;
    case 'image':
      return <BlockImage image={block} />;
    case 'actions':
    case 'context_actions':
      return (
        <>
          {block.elements.map((element) => (
            <ActionElement key={element.action_id} element={element} block_id={block.block_id} />
          ))}
        </>
      );
    case 'input':
      return <InputBlock block={block} error={error} />;
    case 'rich_text':
      return <RichText parts={block.elements} />;
    case 'markdown':
      return <Markdown text={block.text} />;
    case 'card':
      return <Card card={block} />;
    case 'carousel':
      return <Carousel cards={block.elements} />;
    case 'container':
      return <Container container={block} />;
    case 'alert':
      return <Alert alert={block} />;
    case 'data_table':
      return <DataTable table={block} />;
    case 'table':
      return <PlainTable table={block} />;
    case 'data_visualization':
      return <Chart title={block.title} chart={block.chart} />;
    case 'task_card':
      return <Task task={block} />;
    case 'plan':
      return <Plan title={block.title} tasks={block.tasks ?? []} />;
    default:
      return <UnknownBlock type={block.type} />;
  }
}

function UnknownBlock({ type }: { readonly type: string }): ReactElement {
  const { texts } = usePage();
  return <p className="unknown-block">{texts.unknownBlock(type)}</p>;
}
