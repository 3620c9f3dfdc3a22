// Cues → the topics that can answer them.

import { fieldByKey } from '../catalogue/fields.js';

/** The topics that can answer a cue, the best first; a field that a keeper added answers its own. */
export function topicsOfCue(cue: string): readonly string[] | undefined {
  return CUE_TOPICS[cue] ?? (fieldByKey(cue) === null ? undefined : [cue]);
}

/** For each cue the topics that can answer it, the best first. */
export const CUE_TOPICS: Readonly<Record<string, readonly string[]>> = {
  budget: ['totalBudget', 'grant'],
  amount: ['totalBudget', 'grant'],
  namedAmount: ['totalBudget', 'grant'],
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
  call: ['call'],
  website: ['website'],
  participants: ['plannedParticipants'],
  companies: ['companies'],
  women: ['women'],
  men: ['men'],
  goals: ['goals', 'thematicObjective'],
  partners: ['partners'],
  withWhom: ['partners'],
  belongs: ['owner'],
  whoHas: ['owner'],
  targetGroup: ['targetGroup'],
  quantities: ['quantities'],
  description: ['description', 'goals'],
  grantPerParticipant: ['grantPerParticipant'],
  budgetPerParticipant: ['budgetPerParticipant'],
  // Many sheets tell of the grant alone.
  budgetPerMonth: ['budgetPerMonth', 'grantPerMonth'],
  budgetPerYear: ['budgetPerYear', 'grantPerYear'],
  grantPerMonth: ['grantPerMonth'],
  grantPerYear: ['grantPerYear'],
  grantPerMunicipality: ['grantPerMunicipality'],
  grantPerCounty: ['grantPerCounty'],
  countiesCount: ['countiesCount'],
  municipalitiesCount: ['municipalitiesCount'],
  womenCount: ['womenCount'],
  menCount: ['menCount'],
  ownShare: ['ownShare'],
  partnersCount: ['partnersCount'],
  daysSinceStart: ['daysSinceStart'],
  daysIn: ['daysSinceStart'],
  durationDays: ['durationDays'],
  durationYears: ['durationYears'],
};

/** Cues that ask for several things at once. */
export const CUE_PARTS: Readonly<Record<string, readonly string[]>> = {
  runs: ['owner', 'leader'],
  contactDetails: ['contactPerson', 'email', 'phone'],
  gender: ['women', 'men'],
};
