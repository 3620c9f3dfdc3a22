// The phrases of all cues, put together from those of each concept.

import { MONEY_PHRASES } from './cues/money-phrases.js';
import { PEOPLE_PHRASES } from './cues/people-phrases.js';
import { TIME_PHRASES } from './cues/time-phrases.js';
import { PLACE_PHRASES } from './cues/place-phrases.js';
import { REGISTER_PHRASES } from './cues/register-phrases.js';
import { QUANTITY_PHRASES } from './cues/quantity-phrases.js';
import { PROSE_PHRASES } from './cues/prose-phrases.js';

export { OPERATION_PHRASES } from './cues/operation-phrases.js';

/**
 * Phrases by cue, separated by `|`. A word matches in any inflection and without accents; `…` lets
 * other words (mostly the project's name) lie between; `$` closes the question. Longer phrases win over shorter ones.
 */
export const CUE_PHRASES: Readonly<Record<string, string>> = {
  ...MONEY_PHRASES,
  ...PEOPLE_PHRASES,
  ...TIME_PHRASES,
  ...PLACE_PHRASES,
  ...REGISTER_PHRASES,
  ...QUANTITY_PHRASES,
  ...PROSE_PHRASES,
};
