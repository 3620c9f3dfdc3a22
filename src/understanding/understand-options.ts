// What a question is understood by.

import type { Language } from '../model/language.js';
import type { Names } from '../model/names.js';
import type { ConversationContext } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import type { IsoDate } from '../model/value.js';

export interface UnderstandOptions {
  readonly names: Names;
  readonly sheets: readonly Sheet[];
  readonly today: IsoDate;
  readonly context: ConversationContext;
  /** Used where the question itself does not tell its language. */
  readonly language: Language;
}
