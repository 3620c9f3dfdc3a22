// 'Är det tematiska målet för X "Hållbara transporter"?' → the claim that a field of words says so.

import type { Claim } from '../model/query.js';
import type { CueHit } from './match-cues.js';
import type { Reading } from './reading.js';

/** Cues of fields whose values are words of the register, and no names. */
const TOPICS: Readonly<Record<string, string>> = {
  thematicObjective: 'thematicObjective',
  priorityArea: 'priorityArea',
  specificObjective: 'specificObjective',
  interventionType: 'interventionType',
  programme: 'programme',
  call: 'call',
};

const QUOTED = /["“”«]([^"“”«»]{3,200})["“”»]/u;
/** "… är Hållbara transporter?", "… att stärka små företag?" */
const CLOSING =
  /(?<!\p{L})(?:är|is|:) (\p{Lu}[^"“”?]{3,200})\?*$|(?<= )((?:att|to) \p{Ll}[^"“”?]{3,200})\?*$/u;

/** Null where no such field is named or no value is put beside it. */
export function readTextClaim(reading: Reading, hits: readonly CueHit[]): Claim | null {
  const named = hits.find(({ cue }) => TOPICS[cue] !== undefined);
  const topic = TOPICS[named?.cue ?? ''];
  if (!named || topic === undefined) return null;
  const { text, tokens, taken } = reading;
  const match = QUOTED.exec(text) ?? CLOSING.exec(text);
  const value = match?.[1] ?? match?.[2];
  if (!match || value === undefined) return null;
  const start = match.index + match[0].indexOf(value);
  const first = tokens.findIndex((token) => token.start >= start);
  // The name of the project itself may stand in quotes, or last.
  const isName = tokens.some(
    (token, at) => token.start >= start && token.end <= start + value.length && taken[at] !== null,
  );
  const before = named.positions.every((at) => at < first);
  return first < 0 || isName || !before ? null : { kind: 'name', topics: [topic], name: value };
}
