// Kinds of blocks that @slack/types does not know, or knows by an older shape.

import type { Block, ContextActionsBlock, KnownBlock, PlainTextElement } from '@slack/types';
import type { Button } from '@slack/types';

/** @see https://docs.slack.dev/reference/block-kit/blocks/card-block */
export interface CardBlock extends Block {
  readonly type: 'card';
  readonly title: PlainTextElement;
  readonly subtitle?: PlainTextElement;
  readonly body?: PlainTextElement;
  readonly subtext?: PlainTextElement;
  readonly slack_icon?: { readonly type: 'icon'; readonly name: 'folder' | 'user' };
  readonly actions?: Button[];
}

/** @see https://docs.slack.dev/reference/block-kit/blocks/carousel-block */
export interface CarouselBlock extends Block {
  readonly type: 'carousel';
  readonly elements: CardBlock[];
}

export type TableCell =
  | { readonly type: 'raw_text'; readonly text: string }
  | { readonly type: 'raw_number'; readonly value: number; readonly text: string };

/** @see https://docs.slack.dev/reference/block-kit/blocks/data-table-block */
export interface DataTableBlock extends Block {
  readonly type: 'data_table';
  readonly caption: string;
  readonly page_size: number;
  readonly row_header_column_index: number;
  readonly rows: TableCell[][];
}

/** @see https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block */
export interface ChartBlock extends Block {
  readonly type: 'data_visualization';
  readonly title: string;
  readonly chart: {
    readonly type: 'bar';
    readonly series: {
      readonly name: string;
      readonly data: { readonly label: string; readonly value: number }[];
    }[];
    readonly axis_config: { readonly categories: string[]; readonly y_label: string };
  };
}

export type NewBlock = CardBlock | CarouselBlock | DataTableBlock | ChartBlock;
export type AnyBlock = KnownBlock | ContextActionsBlock | NewBlock;
