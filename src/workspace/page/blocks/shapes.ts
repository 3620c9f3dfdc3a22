// The parts of Block Kit that the page draws, as the workspace's server has checked them.

import type { PageBlock, PageOption, PageOptionGroup } from '../../page-api.js';

export interface TextObject {
  readonly type: 'plain_text' | 'mrkdwn';
  readonly text: string;
}

export interface TextStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly code?: boolean;
  readonly underline?: boolean;
  readonly highlight?: boolean;
}

export type Inline = { readonly style?: TextStyle } & (
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'link'; readonly url: string; readonly text?: string }
  | { readonly type: 'user'; readonly user_id: string }
  | { readonly type: 'channel'; readonly channel_id: string }
  | { readonly type: 'usergroup'; readonly usergroup_id: string }
  | { readonly type: 'team'; readonly team_id: string }
  | { readonly type: 'broadcast'; readonly range: string }
  | { readonly type: 'emoji'; readonly name: string }
  | { readonly type: 'color'; readonly value: string }
  | {
      readonly type: 'date';
      readonly timestamp: number;
      readonly format: string;
      readonly fallback?: string;
    }
);

export interface RichSection {
  readonly type: 'rich_text_section';
  readonly elements: readonly Inline[];
}

export type RichPart =
  | RichSection
  | {
      readonly type: 'rich_text_list';
      readonly style: 'bullet' | 'ordered';
      readonly elements: readonly RichSection[];
      readonly indent?: number;
      readonly offset?: number;
    }
  | { readonly type: 'rich_text_quote'; readonly elements: readonly Inline[] }
  | { readonly type: 'rich_text_preformatted'; readonly elements: readonly Inline[] };

export interface ImageShape {
  readonly type: 'image';
  readonly alt_text: string;
  readonly image_url?: string;
  readonly slack_file?: { readonly id?: string; readonly url?: string };
  readonly title?: TextObject;
}

export interface ConfirmShape {
  readonly title?: TextObject;
  readonly text: TextObject;
  readonly confirm?: TextObject;
  readonly deny?: TextObject;
  readonly style?: 'primary' | 'danger';
}

interface FeedbackSide {
  readonly text: TextObject;
  readonly value: string;
  readonly accessibility_label?: string;
}

/** An interactive element; which of the fields it has follows from its type. */
export interface ElementShape {
  readonly type: string;
  readonly action_id: string;
  readonly text?: TextObject;
  readonly value?: string;
  readonly url?: string;
  readonly style?: 'primary' | 'danger';
  readonly accessibility_label?: string;
  readonly confirm?: ConfirmShape;
  readonly placeholder?: TextObject;
  readonly options?: readonly PageOption[];
  readonly option_groups?: readonly PageOptionGroup[];
  readonly min_query_length?: number;
  readonly max_selected_items?: number;
  readonly multiline?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_value?: string;
  readonly max_value?: string;
  readonly is_decimal_allowed?: boolean;
  readonly focus_on_load?: boolean;
  readonly dispatch_action_config?: { readonly trigger_actions_on?: readonly string[] };
  readonly positive_button?: FeedbackSide;
  readonly negative_button?: FeedbackSide;
  readonly visible_to_user_ids?: readonly string[];
}

export type Cell =
  | { readonly type: 'raw_text'; readonly text: string }
  | { readonly type: 'raw_number'; readonly value: number; readonly text?: string }
  | { readonly type: 'rich_text'; readonly elements: readonly RichPart[] };

interface Point {
  readonly label: string;
  readonly value: number;
}

export interface AxisChart {
  readonly type: 'bar' | 'line' | 'area';
  readonly series: readonly { readonly name: string; readonly data: readonly Point[] }[];
  readonly axis_config: {
    readonly categories: readonly string[];
    readonly x_label?: string;
    readonly y_label?: string;
  };
}

export type Chart = AxisChart | { readonly type: 'pie'; readonly segments: readonly Point[] };

export interface CardShape {
  readonly type: 'card';
  readonly block_id: string;
  readonly hero_image?: ImageShape;
  readonly icon?: ImageShape;
  readonly slack_icon?: { readonly name: string };
  readonly title?: TextObject;
  readonly subtitle?: TextObject;
  readonly body?: TextObject;
  readonly subtext?: TextObject;
  readonly actions?: readonly ElementShape[];
}

export interface TaskShape {
  readonly type: 'task_card';
  readonly task_id: string;
  readonly title: string;
  readonly status: string;
  readonly details?: { readonly elements: readonly RichPart[] };
  readonly output?: { readonly elements: readonly RichPart[] };
  readonly sources?: readonly { readonly url: string; readonly text: string }[];
}

/** A block of a type that the page draws. */
export type DrawnBlock = { readonly block_id: string } & (
  | {
      readonly type: 'section';
      readonly text?: TextObject;
      readonly fields?: readonly TextObject[];
      readonly accessory?: ElementShape | ImageShape;
      readonly expand?: boolean;
    }
  | { readonly type: 'header'; readonly text: TextObject; readonly level?: number }
  | { readonly type: 'context'; readonly elements: readonly (TextObject | ImageShape)[] }
  | { readonly type: 'divider' }
  | ImageShape
  | { readonly type: 'actions'; readonly elements: readonly ElementShape[] }
  | { readonly type: 'context_actions'; readonly elements: readonly ElementShape[] }
  | {
      readonly type: 'input';
      readonly label: TextObject;
      readonly element: ElementShape;
      readonly hint?: TextObject;
      readonly optional?: boolean;
      readonly dispatch_action?: boolean;
    }
  | { readonly type: 'rich_text'; readonly elements: readonly RichPart[] }
  | { readonly type: 'markdown'; readonly text: string }
  | CardShape
  | { readonly type: 'carousel'; readonly elements: readonly CardShape[] }
  | {
      readonly type: 'container';
      readonly title?: TextObject;
      readonly rich_text_title?: { readonly elements: readonly RichPart[] };
      readonly subtitle?: TextObject;
      readonly child_blocks: readonly PageBlock[];
      readonly is_collapsible?: boolean;
      readonly default_collapsed?: boolean;
    }
  | { readonly type: 'alert'; readonly text: TextObject; readonly level?: string }
  | {
      readonly type: 'data_table';
      readonly caption: string;
      readonly rows: readonly (readonly Cell[])[];
      readonly page_size?: number;
      readonly row_header_column_index?: number;
    }
  | {
      readonly type: 'table';
      readonly rows: readonly (readonly Cell[])[];
      readonly column_settings?: readonly ({
        readonly align?: 'left' | 'center' | 'right';
        readonly is_wrapped?: boolean;
      } | null)[];
    }
  | { readonly type: 'data_visualization'; readonly title: string; readonly chart: Chart }
  | TaskShape
  | { readonly type: 'plan'; readonly title: string; readonly tasks?: readonly TaskShape[] }
  | { readonly type: 'video'; readonly title: TextObject; readonly title_url?: string }
);

/** The block as what its type says it is: the server refuses those that are not. */
export function asDrawn(block: PageBlock): DrawnBlock {
  return block as unknown as DrawnBlock;
}
