// blocks.validate: checks blocks, a message or a view without posting anything.

import { z } from 'zod';
import type { BlockFault } from '../validate/inspect.js';
import { isObject } from '../validate/inspect.js';
import { validateBlocks } from '../validate/validate-blocks.js';
import { validateView } from '../validate/validate-view.js';
import { fileLookup } from './message-content.js';
import { jsonValue, method } from './method.js';
import type { Method } from './method.js';
import { SlackError } from './slack-error.js';

const validate = method({
  name: 'blocks.validate',
  token: 'none',
  scope: null,
  args: z.object({
    blocks: jsonValue.optional(),
    message: jsonValue.optional(),
    view: jsonValue.optional(),
  }),
  handle(args, core) {
    const { blocks, message, view } = args;
    if ([blocks, message, view].filter((one) => one !== undefined).length !== 1)
      throw new SlackError('invalid_arguments', {
        response_metadata: {
          messages: ['must provide exactly one of `blocks`, `view`, or `message`'],
        },
      });
    const hasFile = fileLookup(core);
    const faults =
      view === undefined
        ? validateBlocks(blocks ?? (isObject(message) ? message['blocks'] : message), {
            surface: 'message',
            hasFile,
            pointer: blocks === undefined ? '/blocks' : '',
          })
        : validateView(view, isObject(view) && view['type'] === 'home' ? 'home' : 'modal', hasFile);
    if (faults.length > 0) throw new SlackError('invalid_blocks', { errors: faults.map(toError) });
    return {};
  },
});

function toError({ pointer, message, constraint }: BlockFault): Readonly<Record<string, unknown>> {
  return {
    code: 'failed_constraint',
    message,
    pointer: pointer.replace(/^\/view(?=\/|$)/u, ''),
    ...(constraint === undefined ? {} : { constraint }),
  };
}

export const BLOCKS_METHODS: readonly Method[] = [validate];
