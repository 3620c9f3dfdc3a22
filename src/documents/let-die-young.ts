// A process that will unpack very many sheets, each for a moment → one whose heap does not fill with them.

import { setFlagsFromString } from 'node:v8';

/**
 * Makes the engine place all new objects among the young, where what is let go at once costs nothing.
 * By itself it places those among the old whose like once stayed for a while, as the facts of sheets do
 * while a folder is read: of sheets that are unpacked one after the other half a gigabyte then lies
 * there before it is collected, and whoever asks meanwhile waits for that.
 */
export function letDieYoung(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}
