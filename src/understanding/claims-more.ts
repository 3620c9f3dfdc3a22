// A claim and the words around it → whether more, or other, is claimed than the field tells.

import type { Claim } from '../model/query.js';
import type { EntityMention } from './find-entities.js';
import type { Parts } from './read-parts.js';
import type { Reading } from './reading.js';

/** "Fler län än", "bara", "hela": how much of the places, and which others. */
const SCOPE =
  /(?<!\p{L})(?:fler|andra|bara|endast|enbart|enda|nära|hela|alla kommuner|samtliga|only|other|near|whole|all of|every)(?!\p{L})[^,.?!]{0,24}$/iu;
/** Money that is not what was granted, or only a part of it. */
const OTHER_MONEY =
  /(?<!\p{L})(?:sökt|sökte|söker|ansökte|ansökt|utbetal\p{L}*|per år|per månad|om året|årligen|halva|dubbelt|applied|requested|per year|a year|per month|annually)(?!\p{L})/iu;
/** Who grants or finances it is not who owns it. */
const GRANTS =
  /(?<!\p{L})(?:beviljade|beviljar|beviljat|godkände|finansierar|finansierade|medfinansierar|medfinansierade|granted|awarded|approved|finances|financed|funds|funded)(?!\p{L})/iu;
const WHERE_IT_LIES: ReadonlySet<string> = new Set(['i', 'in', 'inom', 'within', 'hela', 'av']);

/** True where a yes or no would tell of something else than what was said. */
export function isMore(
  reading: Reading,
  { hits, amounts }: Parts,
  claim: Claim,
  [claimant]: readonly EntityMention[],
): boolean {
  const has = (...cues: readonly string[]): boolean => hits.some(({ cue }) => cues.includes(cue));
  if (claim.kind === 'number') return amounts.length > 0 && OTHER_MONEY.test(reading.text);
  if (claim.kind !== 'name' || !claimant) return false;
  const { tokens, text } = reading;
  const [before, earlier] = [tokens[claimant.first - 1], tokens[claimant.first - 2]];
  switch (claimant.entity.kind) {
    case 'person':
      return has('start', 'end');
    case 'organisation':
      return GRANTS.test(text) && !has('owner', 'runs', 'partners');
    case 'place': {
      if (SCOPE.test(text.slice(0, tokens[claimant.first]?.start))) return true;
      // "Region Exempelbygd medfinansierar X": an organisation, of which it is not told what it is to X.
      const called = before?.text === 'Region' && !WHERE_IT_LIES.has(earlier?.folded ?? '');
      return called && GRANTS.test(text);
    }
    case 'project':
      return false;
  }
}
