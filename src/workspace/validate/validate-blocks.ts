// Blocks → what Slack would refuse in them, for the surface they are meant for.

import { AGENT_BLOCKS } from './agent-blocks.js';
import { CARD_BLOCKS } from './card-blocks.js';
import { CHART_BLOCKS } from './chart-block.js';
import { beginInspection, byType, fault, isObject, list } from './inspect.js';
import type { BlockFault, Check, Inspection, JsonObject, Surface } from './inspect.js';
import { LAYOUT_BLOCKS } from './layout-blocks.js';
import { LIMITS } from './limits.js';
import { richText } from './rich-text.js';
import { TABLE_BLOCKS } from './table-blocks.js';

const COMMON: Readonly<Record<string, Check>> = {
  ...LAYOUT_BLOCKS,
  rich_text: richText,
  card: CARD_BLOCKS.card,
};

/**
 * Which blocks each surface takes: the public list of blocks (https://docs.slack.dev/blocks.json), narrowed
 * where people found the live validator to refuse one (alert in messages; tables outside messages).
 */
const BY_SURFACE: Readonly<Record<Surface, Readonly<Record<string, Check>>>> = {
  message: {
    ...COMMON,
    ...TABLE_BLOCKS,
    ...CHART_BLOCKS,
    ...AGENT_BLOCKS,
    carousel: CARD_BLOCKS.carousel,
    container: CARD_BLOCKS.container,
  },
  modal: { ...COMMON, alert: CARD_BLOCKS.alert },
  home: { ...COMMON, carousel: CARD_BLOCKS.carousel },
};

const { blocksPerMessage, blocksPerView } = LIMITS;
const LISTS: Readonly<Record<Surface, Check>> = {
  message: list(byType(BY_SURFACE.message), blocksPerMessage.max, 0),
  modal: list(byType(BY_SURFACE.modal), blocksPerView.max, 0),
  home: list(byType(BY_SURFACE.home), blocksPerView.max, 0),
};

/** What the inspection may ask of the workspace. */
export interface BlockContext {
  readonly surface: Surface;
  readonly hasFile: (idOrUrl: string) => boolean;
  /** Pointer of the list itself: `/blocks` in messages, `/view/blocks` in views. */
  readonly pointer?: string;
}

/** All faults of a list of blocks, in order; none when Slack would take it. */
export function validateBlocks(blocks: unknown, context: BlockContext): readonly BlockFault[] {
  const { surface, hasFile, pointer = '/blocks' } = context;
  const inspection = beginInspection(pointer, { surface, hasFile });
  LISTS[surface](blocks, inspection);
  if (Array.isArray(blocks)) {
    uniqueBlockIds(blocks, inspection);
    if (surface === 'message') countsPerMessage(blocks.filter(isObject), inspection);
  }
  return inspection.faults;
}

function uniqueBlockIds(blocks: readonly unknown[], inspection: Inspection): void {
  const seen = new Set<string>();
  const visit = (items: unknown, at: () => string): void => {
    if (!Array.isArray(items)) return;
    items.forEach((item: unknown, index) => {
      if (!isObject(item)) return;
      const id = item['block_id'];
      if (typeof id === 'string') {
        if (seen.has(id))
          fault(inspection, `\`block_id\` "${id}" already exists`, `${at()}/${index}/block_id`);
        seen.add(id);
      }
      if (item['child_blocks'] !== undefined)
        visit(item['child_blocks'], () => `${at()}/${index}/child_blocks`);
      if (item['type'] === 'carousel') visit(item['elements'], () => `${at()}/${index}/elements`);
    });
  };
  visit(blocks, () => '');
}

/** Bounds that hold for the message as a whole. */
function countsPerMessage(blocks: readonly JsonObject[], inspection: Inspection): void {
  const of = (type: string): readonly JsonObject[] => blocks.filter((one) => one['type'] === type);
  if (of('table').length > LIMITS.tablesPerMessage.max) fault(inspection, 'only_one_table_allowed');
  if (of('data_visualization').length > LIMITS.chartsPerMessage.max)
    fault(inspection, `no more than ${LIMITS.chartsPerMessage.max} charts allowed`);
  const cells = (type: string): number =>
    of(type).reduce((sum, one) => sum + textLength(one['rows']), 0);
  for (const [type, max] of [
    ['data_table', LIMITS.dataTableCharacters.max],
    ['table', LIMITS.tableCharacters.max],
  ] as const)
    if (cells(type) > max)
      fault(inspection, `cells of ${type} must be less than ${max + 1} characters`);
  const markdown = of('markdown').reduce((sum, one) => sum + textLength(one), 0);
  if (markdown > LIMITS.markdownText.max)
    fault(inspection, `markdown must be less than ${LIMITS.markdownText.max + 1} characters`);
}

/** Characters of all texts in a value, at any depth. */
export function textLength(value: unknown): number {
  let sum = 0;
  if (Array.isArray(value)) for (const item of value) sum += textLength(item);
  else if (isObject(value))
    for (const name of Object.keys(value)) {
      const field = value[name];
      if (typeof field !== 'string') sum += textLength(field);
      else if (name === 'text') sum += field.length;
    }
  return sum;
}

/** A fault as Slack writes it in `response_metadata.messages`. */
export function faultToMessage(one: BlockFault): string {
  return `[ERROR] ${one.message} [json-pointer:${one.pointer}]`;
}
