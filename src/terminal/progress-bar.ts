// How many of how many documents have been read → a bar on a terminal, and nothing anywhere else.

import type { Writable } from 'node:stream';
import type { Language } from '../model/language.js';
import { textsIn } from '../texts/texts-in.js';

const CELLS = 24;
/** Reading a few documents is over before a bar is seen. */
const WORTH_A_BAR = 200;
const CLEAR_LINE = '\r\u001b[K';

/** Draws in place at each whole step of the bar, and leaves an empty line behind. */
export function progressBar(
  stream: Writable & { readonly isTTY?: boolean },
  language: Language,
): (done: number, total: number) => void {
  let drawn = -1;
  return (done, total) => {
    if (stream.isTTY !== true || total < WORTH_A_BAR) return;
    if (done >= total) {
      stream.write(CLEAR_LINE);
      return;
    }
    const percent = Math.floor((done / total) * 100);
    if (percent === drawn) return;
    drawn = percent;
    const full = Math.round((percent / 100) * CELLS);
    const bar = '█'.repeat(full) + '░'.repeat(CELLS - full);
    stream.write(`${CLEAR_LINE}${bar} ${textsIn(language).terminal.reading(done, total)}`);
  };
}
