// A cue of an end → whether it tells of an amount, and of no day.

import type { CueHit } from './match-cues.js';
import type { Reading } from './reading.js';

/** True where something is rounded off or came to so much. */
export function isMistakenEnd(reading: Reading, hit: CueHit, all: readonly CueHit[]): boolean {
  return hit.cue === 'end' && (isRounded(reading, hit) || isComeTo(reading, hit, all));
}

// "Avrundat i miljoner, …": how it is told, and no end of it.
function isRounded({ tokens }: Reading, { positions: [at = 0] }: CueHit): boolean {
  return /^avrunda[dt]?e?$/.test(tokens[at]?.folded ?? '');
}

// "Vad slutade bidraget på?": how much it came to.
function isComeTo({ tokens }: Reading, hit: CueHit, all: readonly CueHit[]): boolean {
  const at = hit.positions[0] ?? 0;
  return (
    /^sluta(?:de|r|t)$/.test(tokens[at]?.folded ?? '') &&
    /^(?:vad|va|har|hade)$/.test(tokens[at - 1]?.folded ?? '') &&
    tokens.some(({ folded }, position) => position > at && folded === 'pa') &&
    all.some(({ cue }) => MONEY.has(cue))
  );
}

const MONEY: ReadonlySet<string> = new Set(['grant', 'budget', 'amount', 'namedAmount']);
