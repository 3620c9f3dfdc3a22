// What is said of the one project named → the claim in it, where there is one value of a kind that a field holds.

import type { Claim } from '../model/query.js';
import type { EntityMention } from './find-entities.js';
import { readClaim } from './read-claim.js';
import type { Leftover } from './read-leftover.js';
import type { Parts } from './read-parts.js';
import type { Reading } from './reading.js';
import { saysSomething } from './says-something.js';

/** What may be asked for beside a value of each kind without something else being asked. */
const BESIDE: Readonly<
  Record<EntityMention['entity']['kind'] | 'amount' | 'time', ReadonlySet<string>>
> = {
  amount: of(
    'grant budget got amount namedAmount ownFunding participants companies women men share',
  ),
  time: of('start end period status when runs daysLeft'),
  person: of('leader contactPerson contact runs owner participants'),
  organisation: of('owner runs got grant partners belongs participants withWhom'),
  place: of(
    'counties municipalities region where programmeArea period belongs partners runs withWhom',
  ),
  project: of(''),
};
/** Without one of these it is not said what they are to the project. */
const TELLING: Readonly<Record<'person' | 'organisation', ReadonlySet<string>>> = {
  person: of('leader contactPerson contact runs'),
  organisation: of('owner runs got partners belongs withWhom'),
};

function of(cues: string): ReadonlySet<string> {
  return new Set(cues.split(' '));
}

/** Null where nothing is said, where something else is asked, or where it is not plain what is claimed. */
export function readSaidClaim(
  reading: Reading,
  parts: Parts,
  leftover: Leftover,
  claimants: readonly EntityMention[],
): Claim | null {
  const { hits, amounts, times } = parts;
  if (leftover.blocks || leftover.names.length > 0) return null;
  const money = amounts.filter(({ unit, amount }) => unit || amount >= SMALLEST_ALONE);
  const values = money.length + times.length + claimants.length;
  if (values !== 1 || !saysSomething(reading, hits)) return null;
  const [claimant] = claimants;
  const kind = money.length > 0 ? 'amount' : times.length > 0 ? 'time' : claimant?.entity.kind;
  if (kind === undefined || hits.some(({ cue }) => !BESIDE[kind].has(cue) && !IDLE.has(cue)))
    return null;
  if (kind === 'time' && hits.length === 0) return null;
  if (kind === 'person' && !hits.some(({ cue }) => TELLING.person.has(cue))) return null;
  if (kind === 'organisation' && !hits.some(({ cue }) => TELLING.organisation.has(cue)))
    return null;
  return readClaim(reading, { ...parts, amounts: money, entities: claimants });
}

const SMALLEST_ALONE = 10_000;
/** Cues that everyday words of a statement are taken for. */
const IDLE = of('where when name overview');
