// The bytes of a packed document → the parts of it that are wanted, if they unpack to a sane size.

import { strFromU8, unzipSync } from 'fflate';
import { ExtractError } from './extracted.js';

/** The XML of a long report is a few megabytes; a bomb unpacks to thousands. */
const MOST_BYTES = 20_000_000;
const MOST_BYTES_TOGETHER = 40_000_000;
const MOST_RATIO = 200;
/** Below this, any ratio is harmless. */
const SMALL = 2_000_000;
const MOST_ENTRIES = 10_000;

/**
 * Unpacks the wanted parts by name. The sizes in the directory are checked before anything is
 * unpacked; a directory that lies yields no more than it said.
 * @throws ExtractError where the file is damaged, or would unpack beyond the limits.
 */
export function openZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): ReadonlyMap<string, string> {
  let together = 0;
  let entries = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (++entries > MOST_ENTRIES) throw new ExtractError('too-heavy', 'too many entries');
        if (!wanted(name)) return false;
        together += originalSize;
        const ratio = originalSize / Math.max(1, size);
        if (
          originalSize > MOST_BYTES ||
          together > MOST_BYTES_TOGETHER ||
          (originalSize > SMALL && ratio > MOST_RATIO)
        ) {
          throw new ExtractError('too-heavy', `${name} would unpack to ${originalSize} bytes`);
        }
        return true;
      },
    });
    return new Map(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
  } catch (error) {
    if (error instanceof ExtractError) throw error;
    throw new ExtractError('damaged', String(error));
  }
}
