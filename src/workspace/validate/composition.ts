// Checks of Block Kit's composition objects: texts, options, confirmations, images, links.

import {
  byType,
  boolean,
  fault,
  isObject,
  list,
  literal,
  object,
  oneOf,
  string,
} from './inspect.js';
import type { Check, Rule } from './inspect.js';
import { LIMITS } from './limits.js';

/** A plain_text object of 1 to `max` characters. */
export function plainText(max: number): Check {
  return byType({ plain_text: plainTextShape(max) });
}

/** A plain_text or mrkdwn object of 1 to `max` characters. */
export function anyText(max: number): Check {
  return byType({ plain_text: plainTextShape(max), mrkdwn: mrkdwnShape(max) });
}

function plainTextShape(max: number): Check {
  return object({ type: literal('plain_text'), text: string(max) }, { emoji: boolean });
}

function mrkdwnShape(max: number): Check {
  return object({ type: literal('mrkdwn'), text: string(max) }, { verbatim: boolean });
}

/** The shapes of both kinds of text by type, to mix into lists of elements. */
export const TEXT_BY_TYPE: Readonly<Record<string, Check>> = {
  plain_text: plainTextShape(LIMITS.textObject.max),
  mrkdwn: mrkdwnShape(LIMITS.textObject.max),
};

/** An http or https address of at most `max` characters. */
export function webAddress(max: number): Check {
  const length = string(max);
  return (value, inspection) => {
    const before = inspection.faults.length;
    length(value, inspection);
    if (inspection.faults.length > before || typeof value !== 'string') return;
    if (!URL.canParse(value) || !/^https?:$/u.test(new URL(value).protocol))
      fault(inspection, 'invalid url');
  };
}

const imageAddress = webAddress(LIMITS.imageUrl.max);

/** An address from which Slack itself must fetch the picture when the message is posted. */
const fetchedImage: Check = (value, inspection) => {
  const before = inspection.faults.length;
  imageAddress(value, inspection);
  if (inspection.faults.length > before || typeof value !== 'string') return;
  // Slack fetches from outside; what only this machine can see fails there.
  if (/^(?:localhost|127\.|10\.|192\.168\.|\[::1\])/u.test(new URL(value).hostname))
    fault(inspection, 'downloading image failed');
};

const fileReference = object(
  {},
  { id: string(255), url: string(LIMITS.imageUrl.max) },
  exactlyOne('id', 'url'),
);

const slackFile: Check = (value, inspection) => {
  const before = inspection.faults.length;
  fileReference(value, inspection);
  if (inspection.faults.length > before || !isObject(value)) return;
  const key = value['id'] ?? value['url'];
  if (typeof key === 'string' && !inspection.hasFile(key)) fault(inspection, 'invalid slack file');
};

/** Just one of two fields. */
export function exactlyOne(first: string, second: string): Rule {
  return (value, tell) => {
    const given = [first, second].filter((name) => value[name] !== undefined);
    if (given.length === 0) tell('', `missing required field: ${first}`);
    if (given.length === 2) tell('', `only one of ${first} and ${second} allowed`);
  };
}

/** The fields that say which picture, shared by image blocks and image elements. */
export const IMAGE_FIELDS: Readonly<Record<string, Check>> = {
  image_url: fetchedImage,
  slack_file: slackFile,
};
export const oneImage: Rule = exactlyOne('image_url', 'slack_file');

/** An image element. */
export const imageElement: Check = byType({
  image: object(
    { type: literal('image'), alt_text: string(LIMITS.imageAltText.max) },
    IMAGE_FIELDS,
    oneImage,
  ),
});

/** A confirmation dialog. */
export const confirmDialog: Check = object(
  { text: anyText(LIMITS.confirmText.max) },
  {
    title: plainText(LIMITS.confirmTitle.max),
    confirm: plainText(LIMITS.confirmButton.max),
    deny: plainText(LIMITS.confirmButton.max),
    style: oneOf(['primary', 'danger']),
  },
);

/** An option of a menu; radio buttons and checkboxes may use mrkdwn, overflow menus links. */
export function option(kind: 'menu' | 'overflow' | 'choice'): Check {
  const text = kind === 'choice' ? anyText : plainText;
  return object(
    { text: text(LIMITS.optionText.max), value: string(LIMITS.optionValue.max) },
    {
      description: text(LIMITS.optionDescription.max),
      ...(kind === 'overflow' ? { url: webAddress(LIMITS.optionUrl.max) } : {}),
    },
  );
}

/** A titled group of options. */
export const optionGroup: Check = object({
  label: plainText(LIMITS.optionGroupLabel.max),
  options: list(option('menu'), LIMITS.menuOptions.max),
});
