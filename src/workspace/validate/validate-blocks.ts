// Blocks → what Slack would refuse in them, for the surface they are meant for.

import { AGENT_BLOCKS } from './agent-blocks.js';
import { CARD_BLOCKS } from './card-blocks.js';
import { CHART_BLOCKS } from './chart-block.js';
import { byType, fault, isObject, list } from './inspect.js';
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
  const inspection: Inspection = { surface, hasFile, faults: [] };
  const max = surface === 'message' ? LIMITS.blocksPerMessage.max : LIMITS.blocksPerView.max;
  list(byType(BY_SURFACE[surface]), max, 0)(blocks, pointer, inspection);
  if (Array.isArray(blocks)) {
    uniqueBlockIds(blocks, pointer, inspection);
    if (surface === 'message') countsPerMessage(blocks.filter(isObject), pointer, inspection);
  }
  return inspection.faults;
}

function uniqueBlockIds(blocks: readonly unknown[], pointer: string, inspection: Inspection): void {
  const seen = new Set<string>();
  const visit = (items: unknown, at: string): void => {
    if (!Array.isArray(items)) return;
    items.forEach((item: unknown, index) => {
      if (!isObject(item)) return;
      const id = item['block_id'];
      if (typeof id === 'string') {
        if (seen.has(id))
          fault(inspection, `${at}/${index}/block_id`, `\`block_id\` "${id}" already exists`);
        seen.add(id);
      }
      visit(item['child_blocks'], `${at}/${index}/child_blocks`);
      if (item['type'] === 'carousel') visit(item['elements'], `${at}/${index}/elements`);
    });
  };
  visit(blocks, pointer);
}

/** Bounds that hold for the message as a whole. */
function countsPerMessage(
  blocks: readonly JsonObject[],
  pointer: string,
  inspection: Inspection,
): void {
  const of = (type: string): readonly JsonObject[] => blocks.filter((one) => one['type'] === type);
  if (of('table').length > LIMITS.tablesPerMessage.max)
    fault(inspection, pointer, 'only_one_table_allowed');
  if (of('data_visualization').length > LIMITS.chartsPerMessage.max)
    fault(inspection, pointer, `no more than ${LIMITS.chartsPerMessage.max} charts allowed`);
  const cells = (type: string): number =>
    of(type).reduce((sum, one) => sum + textLength(one['rows']), 0);
  for (const [type, max] of [
    ['data_table', LIMITS.dataTableCharacters.max],
    ['table', LIMITS.tableCharacters.max],
  ] as const)
    if (cells(type) > max)
      fault(inspection, pointer, `cells of ${type} must be less than ${max + 1} characters`);
  const markdown = of('markdown').reduce((sum, one) => sum + textLength(one), 0);
  if (markdown > LIMITS.markdownText.max)
    fault(
      inspection,
      pointer,
      `markdown must be less than ${LIMITS.markdownText.max + 1} characters`,
    );
}

/** Characters of all texts in a value, at any depth. */
export function textLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + textLength(item), 0);
  if (!isObject(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [name, field]) =>
      sum + (typeof field === 'string' ? (name === 'text' ? field.length : 0) : textLength(field)),
    0,
  );
}

/** A fault as Slack writes it in `response_metadata.messages`. */
export function faultToMessage(one: BlockFault): string {
  return `[ERROR] ${one.message} [json-pointer:${one.pointer}]`;
}
