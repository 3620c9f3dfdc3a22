// The workspace that everybody starts with: plainly fictional people, companies and channels.

/** One of: full member, multi-channel guest, somebody from a company that shares a channel. */
export type PersonKind = 'member' | 'guest' | 'external';

/** A person; everything that `users.info` tells of them comes from here. */
export interface Person {
  readonly id: string;
  /** What is typed after @. */
  readonly name: string;
  readonly real_name: string;
  readonly title: string;
  readonly email: string;
  readonly kind: PersonKind;
  readonly is_admin: boolean;
  readonly deleted: boolean;
  readonly locale: string;
  readonly tz: string;
  /** Seconds east of UTC. */
  readonly tz_offset: number;
  readonly team_id: string;
  readonly color: string;
}

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
}

/** A channel as it is at the start. */
export interface SeedChannel {
  readonly id: string;
  readonly name: string;
  readonly topic: string;
  readonly is_private: boolean;
  readonly is_archived: boolean;
  readonly is_ext_shared: boolean;
  readonly members: readonly string[];
}

export interface WorkspaceSeed {
  readonly team: Team;
  /** The other company, of external people. */
  readonly partner: Team;
  readonly app_id: string;
  readonly bot: { readonly id: string; readonly user_id: string };
  readonly people: readonly Person[];
  readonly channels: readonly SeedChannel[];
  /** Members of user groups, by the group's id. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
}

const TEAM = 'T0EXEMPEL1';
const PARTNER = 'T0PARTNER1';
const BOT = 'U0BOT00001';
const MAJA = 'U0MAJA0001';
const ALEX = 'U0ALEX0001';
const GUSTAV = 'U0GUSTAV01';
const PETRA = 'U0PETRA001';

const atHome = { team_id: TEAM, tz: 'Europe/Stockholm', tz_offset: 3600, deleted: false } as const;

/** Two members (Swedish and English), a guest, an external person, and six channels. */
export const SAMPLE_SEED: WorkspaceSeed = {
  team: { id: TEAM, name: 'Exempelbyrån', domain: 'exempelbyran' },
  partner: { id: PARTNER, name: 'Partnerbolaget Exempel', domain: 'partnerexempel' },
  app_id: 'A0PROJEKT1',
  bot: { id: 'B0BOT00001', user_id: BOT },
  people: [
    {
      ...atHome,
      id: MAJA,
      name: 'maja',
      real_name: 'Maja Exempelsson',
      title: 'Projektsamordnare',
      email: 'maja@example.se',
      kind: 'member',
      is_admin: true,
      locale: 'sv-SE',
      color: '#1f6f5c',
    },
    {
      ...atHome,
      id: ALEX,
      name: 'alex',
      real_name: 'Alex Sample',
      title: 'Analyst',
      email: 'alex@example.org',
      kind: 'member',
      is_admin: false,
      locale: 'en-US',
      color: '#3a5fb0',
    },
    {
      ...atHome,
      id: GUSTAV,
      name: 'gustav',
      real_name: 'Gustav Gästman',
      title: 'Konsult',
      email: 'gustav@example.org',
      kind: 'guest',
      is_admin: false,
      locale: 'sv-SE',
      color: '#a0522d',
    },
    {
      ...atHome,
      id: PETRA,
      name: 'petra',
      real_name: 'Petra Partnersdotter',
      title: 'Partner',
      email: 'petra@example.se',
      kind: 'external',
      is_admin: false,
      locale: 'sv-SE',
      team_id: PARTNER,
      color: '#7b3fa0',
    },
  ],
  channels: [
    {
      id: 'C0PROJEKT1',
      name: 'projekt',
      topic: 'Frågor om våra projekt',
      is_private: false,
      is_archived: false,
      is_ext_shared: false,
      members: [MAJA, ALEX, BOT],
    },
    {
      id: 'C0ALLMANT1',
      name: 'allmänt',
      topic: 'Allt och inget',
      is_private: false,
      is_archived: false,
      is_ext_shared: false,
      members: [MAJA, ALEX],
    },
    {
      id: 'C0KONSULT1',
      name: 'konsulter',
      topic: 'Med gäster',
      is_private: false,
      is_archived: false,
      is_ext_shared: false,
      members: [MAJA, ALEX, GUSTAV, BOT],
    },
    {
      id: 'C0PARTNER1',
      name: 'samverkan',
      topic: 'Delad med Partnerbolaget Exempel',
      is_private: false,
      is_archived: false,
      is_ext_shared: true,
      members: [MAJA, ALEX, PETRA, BOT],
    },
    {
      id: 'C0LEDNING1',
      name: 'ledning',
      topic: 'Privat; boten är inte med',
      is_private: true,
      is_archived: false,
      is_ext_shared: false,
      members: [MAJA],
    },
    {
      id: 'C0ARKIV001',
      name: 'arkiv-2019',
      topic: 'Arkiverad',
      is_private: false,
      is_archived: true,
      is_ext_shared: false,
      members: [MAJA, BOT],
    },
  ],
  groups: { S0EKONOMI1: [MAJA] },
};
