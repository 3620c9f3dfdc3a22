// The cues of a question → those that ask, without the ones that only frame, belong to or lead up to another.

import type { CueHit } from './find-phrases.js';

/** True where two cues stand side by side in a list. */
export type Joined = (a: CueHit, b: CueHit) => boolean;

/** A cue that is kept; a refiner may put one in that no word gave. */
export interface KeptCue {
  readonly cue: string;
}

interface Cues {
  /** All cues of the question, whether kept or not. */
  readonly hits: readonly CueHit[];
  readonly joined: Joined;
}

type Refiner = (kept: readonly KeptCue[], cues: Cues) => readonly KeptCue[];

const has = (hits: readonly KeptCue[], ...cues: readonly string[]): boolean =>
  hits.some((hit) => cues.includes(hit.cue));
const without = (kept: readonly KeptCue[], ...cues: readonly string[]): readonly KeptCue[] =>
  kept.filter((hit) => !cues.includes(hit.cue));

function areListed({ hits, joined }: Cues, a: string, b: string): boolean {
  return hits.some(
    (first) => first.cue === a && hits.some((second) => second.cue === b && joined(first, second)),
  );
}

/** Cues that only stand where nothing more exact was said, and what counts as more exact. */
const GIVES_WAY: Readonly<Record<string, (hits: readonly CueHit[]) => boolean>> = {
  amount: (hits) => hits.some((hit) => hit.cue !== 'amount' && hit.cue !== 'got'),
  namedAmount: (hits) => has(hits, 'grant', 'budget', 'ownFunding', 'grantShare', 'got'),
  got: (hits) => hits.some((hit) => !['got', 'amount', 'budget', 'namedAmount'].includes(hit.cue)),
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
    has(hits, 'when') ||
    hits.some(
      (hit) =>
        ![
          'where',
          'start',
          'period',
          'status',
          'runs',
          'amount',
          'name',
          'when',
          'overview',
          'got',
        ].includes(hit.cue),
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
  // "Who is the contact person for" asks for the person, though "who is … for" asks whom it is for.
  targetGroup: (hits) => has(hits, 'contactPerson', 'leader', 'owner', 'email', 'phone'),
  belongs: (hits) => hits.some((hit) => hit.cue !== 'belongs'),
  // "Vem har rollen som projektledare?" asks for the leader.
  whoHas: (hits) =>
    has(hits, 'leader', 'contactPerson', 'owner', 'email', 'phone', 'contactDetails'),
};

const MONEY = new Set([
  'budget',
  'grant',
  'got',
  'ownFunding',
  'coFinancingRate',
  'grantShare',
  'share',
]);

/** What a cue makes superfluous: the words that only belong to it, unless they are listed beside it. */
const SWALLOWS: readonly (readonly [string, readonly string[]])[] = [
  [
    'ownFunding',
    ['budget', 'grant', 'coFinancingRate', 'grantShare', 'got', 'amount', 'namedAmount'],
  ],
  ['grantShare', ['budget', 'grant', 'got']],
  ['coFinancingRate', ['budget', 'grant', 'grantShare', 'got']],
  ['status', ['period']],
  ['daysLeft', ['end', 'start', 'duration', 'period', 'when', 'amount', 'runs', 'durationDays']],
  ['daysSince', ['end', 'start', 'duration', 'period', 'when', 'amount', 'runs', 'durationDays']],
  [
    'daysUntilStart',
    ['daysLeft', 'end', 'start', 'duration', 'period', 'when', 'amount', 'runs', 'durationDays'],
  ],
  [
    'daysIn',
    [
      'end',
      'start',
      'duration',
      'period',
      'when',
      'amount',
      'runs',
      'durationDays',
      'daysLeft',
      'daysSince',
    ],
  ],
  ['durationDays', ['period', 'when', 'amount', 'duration', 'runs', 'end']],
  ['durationYears', ['period', 'when', 'amount', 'duration', 'runs', 'end']],
  ['duration', ['period', 'when', 'amount', 'runs']],
  [
    'partners',
    ['runs', 'owner', 'participants', 'municipalities', 'counties', 'region', 'companies'],
  ],
  ['municipalities', ['runs', 'status']],
  ['counties', ['runs', 'status']],
  ['website', ['email']],
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
  ['leader', ['runs', 'contactPerson', 'participants']],
  ['contactPerson', ['runs', 'participants']],
  ['owner', ['runs', 'region', 'participants', 'companies']],
  ['start', ['when']],
  ['end', ['when']],
];

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

// A frame listed beside another cue asks for itself: "län och belopp".
const dropFrames: Refiner = (kept, { hits, joined }) =>
  kept.filter((hit) => {
    if (!(GIVES_WAY[hit.cue]?.(hits) ?? false)) return true;
    const own = hits.find((each) => each.cue === hit.cue);
    return (
      hit.cue === 'amount' &&
      own !== undefined &&
      hits.some((other) => other !== own && !MONEY.has(other.cue) && joined(own, other))
    );
  });

// "Vem är kontakt för X, vad har hen för mejl och …": three things, the first in so many words.
function isAskedOutright({ cue }: KeptCue, by: string, { hits }: Cues): boolean {
  const own = hits.find((hit) => hit.cue === cue);
  return (
    (by === 'email' || by === 'phone') &&
    (cue === 'contactPerson' || cue === 'leader') &&
    own !== undefined &&
    own.positions.length >= 3 &&
    own === hits[0] &&
    hits.length >= 3
  );
}

// Whoever wants the number wants no other way to reach them.
const NEVER_LISTED = new Set(['contactDetails']);

const dropSwallowed: Refiner = (cues, context) => {
  let kept = cues;
  for (const [cue, swallowed] of SWALLOWS) {
    if (!has(kept, cue) || !has(kept, ...swallowed)) continue;
    kept = kept.filter(
      (hit) =>
        !swallowed.includes(hit.cue) ||
        isAskedOutright(hit, cue, context) ||
        (LISTABLE.has(cue) && !NEVER_LISTED.has(hit.cue) && areListed(context, hit.cue, cue)),
    );
  }
  return kept;
};

// "Hur mycket pengar fick …" asks for the grant; "total budget och stöd" for both.
const grantBeforeBudget: Refiner = (kept, cues) => {
  const named = cues.hits.some((hit) => hit.cue === 'budget' && hit.positions.length > 1);
  const both = has(cues.hits, 'grant') && has(cues.hits, 'budget');
  return both && !named && !areListed(cues, 'budget', 'grant') ? without(kept, 'budget') : kept;
};

const gotIsGrant: Refiner = (kept) =>
  has(kept, 'got') ? [...without(kept, 'got', 'budget', 'amount'), { cue: 'grant' }] : kept;

// "När kör ni?" and "mellan vilka datum drivs …" ask for the period, not for who runs it.
const runsWhen: Refiner = (kept, { hits }) =>
  has(hits, 'when') && has(kept, 'runs') && !has(hits, 'owner', 'leader')
    ? [...without(kept, 'runs', 'when'), { cue: 'period' }]
    : kept;

// "Var är … igång" asks where; "igång" alone starts nothing.
const whereUnderWay: Refiner = (kept, { hits }) =>
  has(hits, 'where') &&
  !has(hits, 'when') &&
  has(kept, 'where', 'region', 'counties', 'municipalities')
    ? without(kept, 'start', 'period', 'status', 'runs')
    : kept;

const startAndEnd: Refiner = (kept) =>
  has(kept, 'start') && has(kept, 'end')
    ? [...without(kept, 'start', 'end', 'period', 'when'), { cue: 'period' }]
    : kept;

// "Hur länge håller de på, till vilket datum?" asks for the day; "hur länge … och slutdatum" for both.
const untilWhen: Refiner = (kept, cues) =>
  has(kept, 'duration') && has(kept, 'end') && !areListed(cues, 'duration', 'end')
    ? without(kept, 'duration', 'period')
    : kept;

// "Namn och mejl till projektledaren": who it is, and the address.
const nameAndWay: Refiner = (kept, cues) => {
  const person = cues.hits.find((hit) => ['leader', 'contactPerson'].includes(hit.cue));
  const named = ['email', 'phone'].some((way) => has(kept, way) && areListed(cues, 'name', way));
  return person && named && !has(kept, person.cue) ? [{ cue: person.cue }, ...kept] : kept;
};

// "Until what date is X approved?", "hur länge …, till vilken dag?": the day was asked for in so many words.
const dayInWords: Refiner = (kept, cues) => {
  const day = cues.hits.find(
    (hit) => ['start', 'end'].includes(hit.cue) && hit.positions.length >= 3,
  );
  if (!day || !has(kept, day.cue)) return kept;
  const alone = without(kept, 'duration', 'status', 'period', 'when');
  return areListed(cues, 'grant', day.cue) ? alone : without(alone, 'grant');
};

// "Hur länge hålls det på, från när till när?" asks for both days.
const fromWhenToWhen: Refiner = (kept, { hits }) =>
  hits.some((hit) => hit.cue === 'period' && hit.positions.length >= 3) && !has(kept, 'period')
    ? [...without(kept, 'duration', 'when'), { cue: 'period' }]
    : kept;

const millionsAreMoney: Refiner = (kept) =>
  kept.map((hit) => (hit.cue === 'millions' ? { cue: 'budget' } : hit));

/** Ordered: what frames goes first, then what belongs to another cue, then what two cues mean together. */
const REFINERS: readonly Refiner[] = [
  dropFrames,
  dropSwallowed,
  grantBeforeBudget,
  gotIsGrant,
  runsWhen,
  whereUnderWay,
  startAndEnd,
  untilWhen,
  fromWhenToWhen,
  nameAndWay,
  dayInWords,
  millionsAreMoney,
];

/** The cues that ask, in the order of the question; those that refiners make come last. */
export function refineCues(hits: readonly CueHit[], joined: Joined): readonly KeptCue[] {
  const context = { hits, joined };
  let kept: readonly KeptCue[] = hits;
  for (const refine of REFINERS) kept = refine(kept, context);
  return kept;
}
