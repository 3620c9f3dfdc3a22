// Checks of the blocks made for agents: markdown, context_actions, task_card and plan.

import { webAddress } from './composition.js';
import { CONTEXT_ACTIONS_ELEMENTS, uniqueActionIds } from './elements.js';
import { byType, list, literal, object, oneOf, string } from './inspect.js';
import type { Check } from './inspect.js';
import { block } from './layout-blocks.js';
import { LIMITS } from './limits.js';
import { richText } from './rich-text.js';

const taskCard = block(
  'task_card',
  {
    task_id: string(LIMITS.blockId.max),
    title: string(LIMITS.textObject.max),
    status: oneOf(['pending', 'in_progress', 'complete', 'error']),
  },
  {
    details: richText,
    output: richText,
    sources: list(
      object({
        type: literal('url'),
        url: webAddress(LIMITS.buttonUrl.max),
        text: string(LIMITS.textObject.max),
      }),
      LIMITS.planTasks.max,
    ),
  },
);

/** Agents' blocks by type. */
export const AGENT_BLOCKS = {
  markdown: block('markdown', { text: string(LIMITS.markdownText.max) }),
  context_actions: block(
    'context_actions',
    {
      elements: list(byType(CONTEXT_ACTIONS_ELEMENTS), LIMITS.contextActionsElements.max),
    },
    {},
    uniqueActionIds,
  ),
  task_card: taskCard,
  plan: block(
    'plan',
    { title: string(LIMITS.textObject.max) },
    { tasks: list(byType({ task_card: taskCard }), LIMITS.planTasks.max) },
  ),
} as const satisfies Readonly<Record<string, Check>>;
