// What is said of the one project named → the claim in it, where there is one value of a kind that a field holds.

import { ranThen } from './claimed-days.js';
import type { CueHit } from './match-cues.js';
import type { Claim } from '../model/query.js';
import type { EntityMention } from './find-entities.js';
import { isGenitive, readClaim } from './read-claim.js';
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
    'owner counties municipalities region where programmeArea period belongs partners runs withWhom',
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
  if (kind === undefined) return null;
  const beside = (hit: CueHit): boolean =>
    BESIDE[kind].has(hit.cue) || IDLE.has(hit.cue) || (kind === 'amount' && isBound(reading, hit));
  if (!hits.every(beside)) return null;
  if (kind === 'time' && hits.length === 0 && !ranThen(reading)) return null;
  if (kind === 'person' && !hits.some(({ cue }) => TELLING.person.has(cue))) return null;
  if (
    kind === 'organisation' &&
    !hits.some(({ cue }) => TELLING.organisation.has(cue)) &&
    !(claimant && isHadBy(reading, claimant))
  )
    return null;
  const claim = readClaim(reading, { ...parts, amounts: money, entities: claimants });
  // "Kommunen äger X i Exempellän": the place is not who owns it.
  const owned = hits.some(({ cue }) => cue === 'owner');
  return kind === 'place' && owned && claim?.kind === 'name' && claim.topics[0] !== 'owner'
    ? null
    : claim;
}

// "Är över 10 miljoner": no end.
function isBound({ tokens, taken }: Reading, { positions }: CueHit): boolean {
  const [at = 0, ...more] = positions;
  return (
    more.length === 0 &&
    /^(?:over|under)$/.test(tokens[at]?.folded ?? '') &&
    taken[at + 1] === 'amount'
  );
}

const SMALLEST_ALONE = 10_000;
/** Cues that everyday words of a statement are taken for. */
const IDLE = of('where when name overview');

// "X är Exempelstads kommuns", "Exempelbolaget hade X": whose it is.
function isHadBy(reading: Reading, mention: EntityMention): boolean {
  const { tokens, taken } = reading;
  if (isGenitive(reading, mention)) return true;
  return tokens.some(
    ({ folded }, at) =>
      /^(?:har|hade|has|had)$/.test(folded) && taken[at] === null && taken[at + 1] === 'project',
  );
}
