// The fields and topics that have a sentence of their own in each language.

import type { Template } from './template.js';

/** How one value is told: first with its project, then within an answer that has named it. */
export interface FieldSentence {
  readonly whole: Template<'project' | 'value'>;
  readonly short: Template<'value'>;
}

export type SentenceTopic =
  | 'name'
  | 'owner'
  | 'totalBudget'
  | 'grant'
  | 'grantEur'
  | 'coFinancingRate'
  | 'period'
  | 'startDate'
  | 'endDate'
  | 'contactPerson'
  | 'projectLeader'
  | 'email'
  | 'phone'
  | 'region'
  | 'counties'
  | 'municipalities'
  | 'programmeArea'
  | 'priorityArea'
  | 'thematicObjective'
  | 'specificObjective'
  | 'interventionType'
  | 'plannedParticipants'
  | 'registrationNumber'
  | 'projectNumber'
  | 'postalCode'
  | 'programme'
  | 'call'
  | 'website'
  | 'updated'
  | 'duration'
  | 'durationYears'
  | 'durationDays'
  | 'daysSinceStart'
  | 'partnersCount'
  | 'quantity'
  | 'ownFunding'
  | 'ownShare'
  | 'grantShare'
  | 'grantPerParticipant'
  | 'budgetPerParticipant'
  | 'budgetPerMonth'
  | 'budgetPerYear'
  | 'grantPerMonth'
  | 'grantPerYear'
  | 'grantPerMunicipality'
  | 'grantPerCounty'
  | 'daysLeft'
  | 'daysSince'
  | 'daysUntilStart'
  | 'status'
  | 'countiesCount'
  | 'municipalitiesCount'
  | 'partners'
  | 'goals'
  | 'targetGroup'
  | 'companies'
  | 'women'
  | 'men'
  | 'womenCount'
  | 'menCount'
  | 'description';

export type FieldSentences = Readonly<Record<SentenceTopic, FieldSentence>>;
