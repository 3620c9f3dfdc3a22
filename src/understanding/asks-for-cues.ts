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
  withWhom: ['partners'],
  belongs: ['owner'],
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
  ownShare: ['ownShare'],
  partnersCount: ['partnersCount'],
  daysSinceStart: ['daysSinceStart'],
  durationDays: ['durationDays'],
  durationYears: ['durationYears'],
};

/** Cues that only stand where nothing more exact was said, and what counts as more exact. */
const GIVES_WAY: Readonly<Record<string, (hits: readonly CueHit[]) => boolean>> = {
  amount: (hits) => hits.some((hit) => hit.cue !== 'amount' && hit.cue !== 'got'),
  got: (hits) => hits.some((hit) => !['got', 'amount', 'budget'].includes(hit.cue)),
  when: (hits) =>
    hits.some(
      (hit) =>
        ![
          'when',
          'amount',
          'budget',
          'owner',
          'runs',
          'contactPerson',
          'leader',
          'email',
          'phone',
          'got',
        ].includes(hit.cue),
    ),
  name: (hits) => hits.some((hit) => hit.cue !== 'name' && hit.cue !== 'overview'),
  share: () => true,
  overview: (hits) => hits.some((hit) => hit.cue !== 'overview'),
  where: (hits) =>
    hits.some(
      (hit) =>
        !['where', 'start', 'period', 'runs', 'amount', 'name', 'when', 'overview', 'got'].includes(
          hit.cue,
        ),
    ),
  millions: (hits) => has(hits, 'grant', 'budget'),
  withWhom: (hits) =>
    has(
      hits,
      'municipalities',
      'counties',
      'companies',
      'participants',
      'partners',
      'women',
      'men',
      'region',
    ),
  belongs: (hits) => hits.some((hit) => hit.cue !== 'belongs'),
};

/** What a cue makes superfluous: the words that only belong to it, unless they are listed beside it. */
const SWALLOWS: readonly (readonly [string, readonly string[]])[] = [
  ['ownFunding', ['budget', 'grant', 'coFinancingRate', 'grantShare', 'got', 'amount']],
  ['grantShare', ['budget', 'grant', 'got']],
  ['coFinancingRate', ['budget', 'grant', 'grantShare', 'got']],
  ['status', ['period']],
  ['daysLeft', ['end', 'start', 'duration', 'period', 'when', 'amount', 'runs', 'durationDays']],
  ['daysSince', ['end', 'start', 'duration', 'period', 'when', 'amount', 'runs', 'durationDays']],
  [
    'daysUntilStart',
    ['end', 'start', 'duration', 'period', 'when', 'amount', 'runs', 'durationDays'],
  ],
  ['durationDays', ['period', 'when', 'amount', 'duration', 'runs', 'end']],
  ['durationYears', ['period', 'when', 'amount', 'duration', 'runs', 'end']],
  ['duration', ['period', 'when', 'amount', 'runs']],
  [
    'partners',
    ['runs', 'owner', 'participants', 'municipalities', 'counties', 'region', 'companies'],
  ],
  ['targetGroup', ['companies', 'participants']],
  ['companies', ['partners', 'participants']],
  ['email', ['contactPerson', 'leader', 'runs', 'contactDetails']],
  ['phone', ['contactPerson', 'leader', 'runs', 'contactDetails']],
  ['thematicObjective', ['goals']],
  ['specificObjective', ['goals']],
  ['interventionType', ['goals']],
  ['programmeArea', ['region']],
  ['priorityArea', ['region']],
  ['postalCode', ['owner']],
  ['leader', ['runs', 'contactPerson']],
  ['contactPerson', ['runs']],
  ['owner', ['runs', 'region']],
  ['start', ['when']],
  ['end', ['when']],
];

function refine(
  hits: readonly CueHit[],
  counting: boolean,
  joined: Joined,
): readonly { readonly cue: string }[] {
  const computed = compute(hits, counting, joined);
  if (computed) return computed;
  const pair = (a: string, b: string): boolean =>
    hits.some(
      (first) =>
        first.cue === a && hits.some((second) => second.cue === b && joined(first, second)),
    );
  let kept: readonly { readonly cue: string }[] = hits.filter(
    (hit) => !(GIVES_WAY[hit.cue]?.(hits) ?? false),
  );
  for (const [cue, swallowed] of SWALLOWS) {
    if (!kept.some((hit) => hit.cue === cue)) continue;
    kept = kept.filter(
      (hit) => !swallowed.includes(hit.cue) || (LISTABLE.has(cue) && pair(hit.cue, cue)),
    );
  }
  // "Hur mycket pengar fick …" asks for the grant; "total budget och stöd" for both.
  if (
    has(hits, 'grant') &&
    has(hits, 'budget') &&
    !pair('budget', 'grant') &&
    !hits.some((hit) => hit.cue === 'budget' && hit.positions.length > 1)
  ) {
    kept = kept.filter((hit) => hit.cue !== 'budget');
  }
  if (kept.some((hit) => hit.cue === 'got'))
    kept = [
      ...kept.filter((hit) => !['got', 'budget', 'amount'].includes(hit.cue)),
      { cue: 'grant' },
    ];
  // "När kör ni?" and "mellan vilka datum drivs …" ask for the period, not for who runs it.
  if (
    has(hits, 'when') &&
    kept.some((hit) => hit.cue === 'runs') &&
    !has(hits, 'owner', 'leader')
  ) {
    kept = [...kept.filter((hit) => hit.cue !== 'runs' && hit.cue !== 'when'), { cue: 'period' }];
  }
  // "Var är … igång" asks where; "igång" alone starts nothing.
  if (kept.some((hit) => hit.cue === 'where') && !has(hits, 'when'))
    kept = kept.filter((hit) => hit.cue !== 'start' && hit.cue !== 'period' && hit.cue !== 'runs');
  if (kept.some((hit) => hit.cue === 'start') && kept.some((hit) => hit.cue === 'end')) {
    kept = [
      ...kept.filter((hit) => !['start', 'end', 'period', 'when'].includes(hit.cue)),
      { cue: 'period' },
    ];
  }
  return kept.map((hit) => (hit.cue === 'millions' ? { cue: 'budget' } : hit));
}

/** Cues that can stand beside what they would swallow, as members of a list. */
const LISTABLE = new Set([
  'email',
  'phone',
  'coFinancingRate',
  'owner',
  'postalCode',
  'leader',
  'contactPerson',
  'companies',
  'partners',
  'duration',
  'specificObjective',
  'thematicObjective',
  'interventionType',
  'programmeArea',
  'priorityArea',
  'ownFunding',
]);

function compute(
  hits: readonly CueHit[],
  counting: boolean,
  joined: Joined,
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
  if ((share || has(hits, 'grantShare')) && has(hits, 'ownFunding')) return [{ cue: 'ownShare' }];
  if (has(hits, 'women') && has(hits, 'men'))
    return counting && !share
      ? [{ cue: 'womenCount' }, { cue: 'menCount' }]
      : [{ cue: 'women' }, { cue: 'men' }];
  if (has(hits, 'women')) return [{ cue: counting && !share ? 'womenCount' : 'women' }];
  if (has(hits, 'men')) return [{ cue: counting && !share ? 'menCount' : 'men' }];
  if (counting && has(hits, 'counties')) return [{ cue: 'countiesCount' }];
  if (counting && has(hits, 'partners') && !has(hits, 'participants', 'companies'))
    return [{ cue: 'partnersCount' }];
  if (counting && has(hits, 'municipalities') && !has(hits, 'partners'))
    return [{ cue: 'municipalitiesCount' }];
  if (share && has(hits, 'grant')) return [{ cue: 'grantShare' }];
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
