// Cues that together mean a computation → that computation.

import type { Joined } from './refine-cues.js';
import type { CueHit } from './match-cues.js';

const has = (hits: readonly CueHit[], ...cues: readonly string[]): boolean =>
  hits.some((hit) => cues.includes(hit.cue));

/** The cues that are meant instead of all others, or null where nothing is computed. */
export function computeCues(
  hits: readonly CueHit[],
  counting: boolean,
  joined: Joined,
): readonly { readonly cue: string }[] | null {
  // "Hur många deltagare per månad": people are not spread over time, and money was not asked for.
  if (counting && has(hits, 'participants', 'companies') && has(hits, 'perMonth', 'perYear'))
    return [];
  const spread = has(hits, 'budget') && !has(hits, 'grant') ? 'budget' : 'grant';
  if (has(hits, 'perParticipant')) return [{ cue: `${spread}PerParticipant` }];
  if (has(hits, 'perMonth')) return [{ cue: `${spread}PerMonth` }];
  if (has(hits, 'perYear')) return [{ cue: `${spread}PerYear` }];
  if (has(hits, 'perMunicipality')) return [{ cue: 'grantPerMunicipality' }];
  if (has(hits, 'perCounty')) return [{ cue: 'grantPerCounty' }];
  if (has(hits, 'gender')) return [{ cue: 'gender' }];
  const share = has(hits, 'share');
  if ((share || has(hits, 'grantShare')) && has(hits, 'ownFunding')) return [{ cue: 'ownShare' }];
  if (has(hits, 'women') && has(hits, 'men'))
    return counting && !share
      ? [{ cue: 'womenCount' }, { cue: 'menCount' }]
      : [{ cue: 'women' }, { cue: 'men' }];
  if (has(hits, 'women')) return [{ cue: counting && !share ? 'womenCount' : 'women' }];
  if (has(hits, 'men')) return [{ cue: counting && !share ? 'menCount' : 'men' }];
  if (counting && has(hits, 'counties')) return [{ cue: 'countiesCount' }];
  // "Hur många kommuner är inblandade?" counts the municipalities.
  if (counting && countsMunicipalities(hits)) return [{ cue: 'municipalitiesCount' }];
  if (counting && has(hits, 'partners') && !has(hits, 'participants', 'companies'))
    return [{ cue: 'partnersCount' }];
  if (counting && has(hits, 'municipalities') && !has(hits, 'partners'))
    return [{ cue: 'municipalitiesCount' }];
  if (share && has(hits, 'grant')) return [{ cue: 'grantShare' }];
  // "How many days remain until X begins?"
  if (has(hits, 'daysLeft') && has(hits, 'start') && !has(hits, 'end'))
    return [{ cue: 'daysUntilStart' }];
  const [since, start] = [
    hits.find((hit) => hit.cue === 'daysSince'),
    hits.find((hit) => hit.cue === 'start'),
  ];
  if (since && start && !has(hits, 'end')) return [{ cue: 'daysSinceStart' }];
  const [budget, grant] = [
    hits.find((hit) => hit.cue === 'budget'),
    hits.find((hit) => hit.cue === 'grant'),
  ];
  return budget && grant && has(hits, 'minus') && (joined(budget, grant) || !has(hits, 'got'))
    ? [{ cue: 'ownFunding' }]
    : null;
}

function countsMunicipalities(hits: readonly CueHit[]): boolean {
  const [first] = hits;
  return first?.cue === 'municipalities' && has(hits, 'partners');
}
