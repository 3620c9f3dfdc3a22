// A modal or home view → what Slack would refuse in it.

import { plainText } from './composition.js';
import {
  anything,
  beginInspection,
  boolean,
  isObject,
  literal,
  object,
  string,
} from './inspect.js';
import type { BlockFault, Check, Rule } from './inspect.js';
import { LIMITS } from './limits.js';
import { validateBlocks } from './validate-blocks.js';

const common: Readonly<Record<string, Check>> = {
  private_metadata: string(LIMITS.privateMetadata.max, 0),
  callback_id: string(LIMITS.callbackId.max, 0),
  external_id: string(LIMITS.externalId.max, 0),
};

/** A modal with inputs must say what its submit button reads. */
const submitForInputs: Rule = (view, tell) => {
  const blocks = Array.isArray(view['blocks']) ? (view['blocks'] as unknown[]) : [];
  if (
    view['submit'] === undefined &&
    blocks.some((one) => isObject(one) && one['type'] === 'input')
  )
    tell('', 'missing required field: submit');
};

const modal = object(
  { type: literal('modal'), title: plainText(LIMITS.viewTitle.max), blocks: anything },
  {
    ...common,
    submit: plainText(LIMITS.viewButton.max),
    close: plainText(LIMITS.viewButton.max),
    clear_on_close: boolean,
    notify_on_close: boolean,
    submit_disabled: boolean,
  },
  submitForInputs,
);

const home = object({ type: literal('home'), blocks: anything }, common);

/** All faults of a view meant for one surface; pointers begin with `/view`. */
export function validateView(
  view: unknown,
  surface: 'modal' | 'home',
  hasFile: (idOrUrl: string) => boolean,
): readonly BlockFault[] {
  const inspection = beginInspection('/view', { surface, hasFile });
  (surface === 'modal' ? modal : home)(view, inspection);
  if (isObject(view) && view['blocks'] !== undefined)
    inspection.faults.push(
      ...validateBlocks(view['blocks'], { surface, hasFile, pointer: '/view/blocks' }),
    );
  return inspection.faults;
}
