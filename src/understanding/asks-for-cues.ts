// Cues of a question → the fields and computations that it asks for, in order.

import type { Ask } from '../model/query.js';
import type { CueHit } from './match-cues.js';

/** For each cue the topics that can answer it, the best first. */
const TOPICS: Readonly<Record<string, readonly string[]>> = {
  budget: ['totalBudget', 'grant'],
  amount: ['totalBudget', 'grant'],
  grant: ['grant'],
  ownFunding: ['ownFunding'],
  coFinancingRate: ['coFinancingRate'],
  grantShare: ['grantShare'],
  owner: ['owner'],
  leader: ['projectLeader', 'contactPerson'],
  contactPerson: ['contactPerson', 'projectLeader'],
  email: ['email'],
  phone: ['phone'],
  period: ['period'],
  start: ['startDate'],
  end: ['endDate'],
  duration: ['duration'],
  daysLeft: ['daysLeft'],
  daysSince: ['daysSince'],
  daysUntilStart: ['daysUntilStart'],
  status: ['status'],
  when: ['period'],
  where: ['counties', 'region', 'programmeArea', 'municipalities'],
  region: ['region', 'counties', 'programmeArea', 'municipalities'],
  counties: ['counties'],
  municipalities: ['municipalities'],
  programmeArea: ['programmeArea', 'region'],
  priorityArea: ['priorityArea'],
  thematicObjective: ['thematicObjective'],
  specificObjective: ['specificObjective'],
  interventionType: ['interventionType'],
  postalCode: ['postalCode'],
  registrationNumber: ['registrationNumber', 'projectNumber'],
  projectNumber: ['projectNumber', 'registrationNumber'],
  name: ['name'],
  programme: ['programme'],
  website: ['website'],
  participants: ['plannedParticipants'],
  companies: ['companies'],
  women: ['women'],
  men: ['men'],
  goals: ['goals', 'thematicObjective'],
  partners: ['partners'],
  targetGroup: ['targetGroup'],
  description: ['description'],
};

/** True where two cues stand side by side in a list. */
export type Joined = (a: CueHit, b: CueHit) => boolean;

const has = (hits: readonly CueHit[], ...cues: readonly string[]): boolean =>
  hits.some((hit) => cues.includes(hit.cue));

/**
 * The asks of a question about one project. Cues that only frame another ("hur mycket", "när",
 * "andel") give way to it; pairs that mean a computation become that.
 * @param counting true where the question counts ("antal", "hur många").
 * @param joined true where two cues stand as members of a list: "ägare och budget".
 */
export function asksForCues(
  hits: readonly CueHit[],
  counting: boolean,
  joined: Joined,
): readonly Ask[] {
  const asks: Ask[] = [];
  const add = (cue: string, topics: readonly string[] | undefined): void => {
    if (topics && !asks.some((ask) => ask.topics[0] === topics[0])) asks.push({ cue, topics });
  };
  for (const { cue } of refine(hits, counting, joined)) {
    if (cue === 'runs') {
      add('owner', TOPICS['owner']);
      add('leader', TOPICS['leader']);
    } else if (cue === 'contactDetails') {
      add('contactPerson', TOPICS['contactPerson']);
      add('email', TOPICS['email']);
      add('phone', TOPICS['phone']);
    } else if (cue === 'gender') {
      add('women', TOPICS['women']);
      add('men', TOPICS['men']);
    } else if (cue in COMPUTED) add(cue, COMPUTED[cue]);
    else add(cue, TOPICS[cue]);
  }
  return asks;
}

const COMPUTED: Readonly<Record<string, readonly string[]>> = {
  grantPerParticipant: ['grantPerParticipant'],
  budgetPerParticipant: ['budgetPerParticipant'],
  grantPerMonth: ['grantPerMonth'],
  countiesCount: ['countiesCount'],
  municipalitiesCount: ['municipalitiesCount'],
  womenCount: ['womenCount'],
  menCount: ['menCount'],
};

/** Cues that only stand where nothing more exact was said, and what counts as more exact. */
const GIVES_WAY: Readonly<Record<string, (hits: readonly CueHit[]) => boolean>> = {
  amount: (hits) => hits.some((hit) => hit.cue !== 'amount'),
  when: (hits) =>
    hits.some(
      (hit) =>
        ![
          'when',
          'amount',
          'budget',
          'owner',
          'contactPerson',
          'leader',
          'email',
          'phone',
        ].includes(hit.cue),
    ),
  name: (hits) => hits.some((hit) => hit.cue !== 'name'),
  share: () => true,
  overview: (hits) => hits.some((hit) => hit.cue !== 'overview'),
  where: (hits) =>
    has(
      hits,
      'region',
      'counties',
      'municipalities',
      'programmeArea',
      'email',
      'phone',
      'contactDetails',
      'registrationNumber',
    ),
  millions: (hits) => has(hits, 'grant', 'budget'),
};

function refine(
  hits: readonly CueHit[],
  counting: boolean,
  joined: Joined,
): readonly { readonly cue: string }[] {
  const computed = compute(hits, counting);
  if (computed) return computed;
  let kept: readonly { readonly cue: string }[] = hits.filter(
    (hit) => !(GIVES_WAY[hit.cue]?.(hits) ?? false),
  );
  const drop = (...cues: readonly string[]): void => {
    kept = kept.filter((hit) => !cues.includes(hit.cue));
  };
  // "Hur mycket pengar fick …" and "finansiering från ESF" ask for the grant.
  if (has(hits, 'grant')) {
    const explicit = hits.some((hit) => hit.cue === 'budget' && hit.positions.length > 1);
    if (!explicit && !pair('budget', 'grant')) drop('budget');
  }
  if (has(hits, 'ownFunding')) drop('budget', 'grant', 'coFinancingRate', 'grantShare');
  if (has(hits, 'grantShare')) drop('budget', 'grant');
  if (has(hits, 'coFinancingRate')) drop('budget', 'grant', 'grantShare');
  // "Var är … igång" asks where; "igång" alone starts nothing.
  if (has(hits, 'where') && !has(hits, 'when')) drop('start', 'period');
  if (has(hits, 'start') && has(hits, 'end'))
    return [
      ...kept.filter((hit) => !['start', 'end', 'period', 'when'].includes(hit.cue)),
      { cue: 'period' },
    ];
  if (has(hits, 'start') || has(hits, 'end')) drop('when');
  if (has(hits, 'status') && has(hits, 'period')) drop('period');
  if (has(hits, 'daysLeft', 'daysSince', 'daysUntilStart'))
    drop('end', 'start', 'duration', 'period', 'when', 'amount');
  if (has(hits, 'duration')) drop('period', 'when', 'amount');
  if (has(hits, 'partners')) drop('runs', 'owner', 'participants');
  if (has(hits, 'companies') && !has(hits, 'participants')) drop('partners');
  if (has(hits, 'email', 'phone') && !has(hits, 'contactDetails'))
    dropUnlessListed('contactPerson', 'leader');
  if (has(hits, 'thematicObjective', 'specificObjective')) drop('goals');
  if (has(hits, 'programmeArea', 'priorityArea')) drop('region');
  if (has(hits, 'postalCode')) drop('owner');
  if (has(hits, 'leader', 'contactPerson')) drop('runs');
  if (has(hits, 'owner') && !has(hits, 'leader')) drop('runs');
  if (kept.some((hit) => hit.cue === 'millions')) kept = [{ cue: 'budget' }];
  return kept;

  function pair(a: string, b: string): boolean {
    const [first, second] = [hits.find((hit) => hit.cue === a), hits.find((hit) => hit.cue === b)];
    return first !== undefined && second !== undefined && joined(first, second);
  }

  // "mejl till projektledaren" asks for the address, "projektledare och mejl" for both.
  function dropUnlessListed(...cues: readonly string[]): void {
    kept = kept.filter(
      (hit) => !cues.includes(hit.cue) || pair(hit.cue, 'email') || pair(hit.cue, 'phone'),
    );
  }
}

function compute(
  hits: readonly CueHit[],
  counting: boolean,
): readonly { readonly cue: string }[] | null {
  if (has(hits, 'perParticipant'))
    return [
      {
        cue:
          has(hits, 'budget') && !has(hits, 'grant')
            ? 'budgetPerParticipant'
            : 'grantPerParticipant',
      },
    ];
  if (has(hits, 'perMonth')) return [{ cue: 'grantPerMonth' }];
  if (has(hits, 'gender')) return [{ cue: 'gender' }];
  const share = has(hits, 'share');
  if (has(hits, 'women') && has(hits, 'men'))
    return counting && !share
      ? [{ cue: 'womenCount' }, { cue: 'menCount' }]
      : [{ cue: 'women' }, { cue: 'men' }];
  if (has(hits, 'women')) return [{ cue: counting && !share ? 'womenCount' : 'women' }];
  if (has(hits, 'men')) return [{ cue: counting && !share ? 'menCount' : 'men' }];
  if (counting && has(hits, 'counties')) return [{ cue: 'countiesCount' }];
  if (counting && has(hits, 'municipalities')) return [{ cue: 'municipalitiesCount' }];
  if (share && has(hits, 'grant')) return [{ cue: 'grantShare' }];
  return null;
}
