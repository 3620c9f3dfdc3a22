// A reply to a choice that the bot gave → the query about what was picked.

import { overviewOf } from '../overview-of.js';
import type { NamedEntity } from '../../model/names.js';
import type { Query } from '../../model/query.js';
import type { Draft } from '../draft.js';
import { MOST_SIDE_BY_SIDE, sideBySide } from './recognise-follow-up.js';
import { resolveChoice } from '../resolve-choice.js';

/** "Båda": every one of those to choose among, side by side. */
const ALL_OF_THEM =
  /^\P{L}*(?:ta |visa |gärna |för |på |i |show |for )*(?:båda|bägge|alla|samtliga|allihop|both|all)(?: (?:två|tre|fyra|fem|dem|of them|projekten|tack|please))*\P{L}*$/iu;

/** "den andra", a name, a number or an owner: what was asked before is asked of it. */
export function recogniseChoice({ reading, names, context }: Draft): Query | null {
  const { choice } = context;
  if (!choice) return null;
  const { sheets, asks } = choice;
  if (ALL_OF_THEM.test(reading.text) && sheets.length > 1 && sheets.length <= MOST_SIDE_BY_SIDE)
    return sideBySide(sheets, asks, reading.today);
  const numbered = names.findByNumber(reading.text)[0]?.sheet;
  const sheet =
    numbered && choice.sheets.includes(numbered)
      ? numbered
      : resolveChoice(reading.text, choice.sheets);
  if (sheet) {
    return choice.asks.length > 0
      ? { kind: 'fields', sheet, asks: choice.asks, day: reading.today }
      : overviewOf(reading, sheet);
  }
  const entity: NamedEntity | null = resolveChoice(reading.text, choice.entities);
  return entity
    ? { kind: 'person', entities: [entity], asks: choice.asks, day: reading.today }
    : null;
}
