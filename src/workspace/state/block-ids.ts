// Blocks as an app sends them → blocks as Slack keeps them: every block_id and action_id filled in.

import type { PageBlock } from '../page-api.js';
import { isObject } from '../validate/inspect.js';
import type { JsonObject } from '../validate/inspect.js';
import type { Ids } from './ids.js';

const PARENTS = ['elements', 'child_blocks', 'tasks'];

/** Elements that people act on, and so have an action_id. */
const INTERACTIVE =
  /^(?:button|overflow|checkboxes|radio_buttons|feedback_buttons|icon_button|workflow_button|.*_select|.*picker|.*_input)$/u;

/** Copies of the blocks, nested blocks and elements included, with identifiers where they were missing. */
export function completeBlocks(blocks: readonly JsonObject[], ids: Ids): readonly PageBlock[] {
  return blocks.map((block) => completeBlock(block, ids));
}

function completeBlock(block: JsonObject, ids: Ids): PageBlock {
  const copy: Record<string, unknown> = { ...block };
  for (const name of PARENTS)
    if (Array.isArray(copy[name]))
      copy[name] = (copy[name] as unknown[]).map((one) => completePart(one, ids));
  if (Array.isArray(copy['actions']))
    copy['actions'] = (copy['actions'] as unknown[]).map((one) => completePart(one, ids));
  for (const name of ['accessory', 'element'])
    if (copy[name] !== undefined) copy[name] = completePart(copy[name], ids);
  const given = copy['block_id'];
  return {
    ...copy,
    type: typeof block['type'] === 'string' ? block['type'] : '',
    block_id: typeof given === 'string' ? given : ids.next('b'),
  };
}

function completePart(part: unknown, ids: Ids): unknown {
  if (!isObject(part) || typeof part['type'] !== 'string') return part;
  const { type } = part;
  if (part['action_id'] !== undefined) return part;
  if (INTERACTIVE.test(type)) return { ...part, action_id: ids.next('a') };
  // Cards of a carousel, children of a container and tasks of a plan are blocks of their own.
  if (
    ['card', 'section', 'actions', 'context', 'header', 'divider', 'video', 'task_card'].includes(
      type,
    )
  )
    return completeBlock(part, ids);
  return part;
}

/** An element that can be acted on, and the block it stands in. */
export interface PlacedElement {
  readonly block_id: string;
  readonly block: PageBlock;
  readonly element: JsonObject & { readonly type: string; readonly action_id: string };
}

/** All interactive elements of completed blocks, in order. */
export function elementsOf(blocks: readonly PageBlock[]): readonly PlacedElement[] {
  return blocks.flatMap((block) => {
    const parts = [
      block['accessory'],
      block['element'],
      block['elements'],
      block['actions'],
    ].flat();
    const nested = [block['elements'], block['child_blocks']]
      .flat()
      .filter((one): one is PageBlock => isObject(one) && typeof one['block_id'] === 'string');
    const own = parts.filter(
      (one): one is PlacedElement['element'] =>
        isObject(one) && typeof one['action_id'] === 'string',
    );
    return [
      ...own.map((element) => ({ block_id: block.block_id, block, element })),
      ...elementsOf(nested),
    ];
  });
}
