// Several short lines → one list as people say it, telling how many it leaves out.

import type { Line } from '../model/card.js';
import { COMMA, SPACE } from '../texts/joints.js';
import type { Texts } from '../texts/texts.js';
import { joinLines, saidSpan } from './fill-template.js';

/**
 * "a, b och c"; of more than `most`, the first so many: "a, b och 4 till".
 * @param others how many more there are than the given ones.
 */
export function listLines(lines: readonly Line[], texts: Texts, most = Infinity, others = 0): Line {
  const shown = lines.slice(0, most);
  const more = lines.length - shown.length + others;
  if (more > 0)
    return [...joinLines(shown, COMMA), saidSpan(SPACE), saidSpan(texts.card.andMore(more))];
  const last = lines.at(-1);
  return last === undefined || lines.length === 1
    ? (last ?? [])
    : [...joinLines(lines.slice(0, -1), COMMA), saidSpan(texts.values.and), ...last];
}
