// English: the sentence that tells each field's value.

import type { FieldSentence, FieldSentences } from './field-sentence.js';
import { hole, wording, type Template } from './template.js';

const project = hole('project');
const value = hole('value');

const tell = (whole: Template<'project' | 'value'>, short: Template<'value'>): FieldSentence => ({
  whole,
  short,
});

// Addresses and numbers stand last without a full stop, so that they can be copied as they are.
export const fieldSentencesEn: FieldSentences = {
  name: tell(wording`The project is called ${value}.`, wording`It is called ${value}.`),
  owner: tell(wording`${project} is owned by ${value}.`, wording`The project owner is ${value}.`),
  totalBudget: tell(
    wording`${project} has a total budget of ${value}.`,
    wording`The total budget is ${value}.`,
  ),
  grant: tell(wording`${project} has been granted ${value}.`, wording`The grant is ${value}.`),
  grantEur: tell(
    wording`${project} has been granted ${value}, stated in euro.`,
    wording`Stated in euro, the grant is ${value}.`,
  ),
  coFinancingRate: tell(
    wording`The Union co-financing rate for ${project} is ${value}.`,
    wording`The Union co-financing rate is ${value}.`,
  ),
  period: tell(
    wording`The project period of ${project} is ${value}.`,
    wording`The project period is ${value}.`,
  ),
  startDate: tell(
    wording`The start date of ${project} is ${value}.`,
    wording`The start date is ${value}.`,
  ),
  endDate: tell(
    wording`The end date of ${project} is ${value}.`,
    wording`The end date is ${value}.`,
  ),
  contactPerson: tell(
    wording`The contact person for ${project} is ${value}.`,
    wording`The contact person is ${value}.`,
  ),
  projectLeader: tell(
    wording`The project manager of ${project} is ${value}.`,
    wording`The project manager is ${value}.`,
  ),
  email: tell(wording`E-mail for ${project}: ${value}`, wording`E-mail: ${value}`),
  phone: tell(wording`Phone for ${project}: ${value}`, wording`Phone: ${value}`),
  region: tell(
    wording`${project} takes place in ${value}.`,
    wording`The project takes place in ${value}.`,
  ),
  counties: tell(
    wording`${project} covers these counties: ${value}.`,
    wording`Counties: ${value}.`,
  ),
  municipalities: tell(
    wording`${project} covers these municipalities: ${value}.`,
    wording`Municipalities: ${value}.`,
  ),
  programmeArea: tell(
    wording`The programme area of ${project} is ${value}.`,
    wording`The programme area is ${value}.`,
  ),
  priorityArea: tell(
    wording`Priority axis of ${project}: ${value}.`,
    wording`Priority axis: ${value}.`,
  ),
  thematicObjective: tell(
    wording`Thematic objective of ${project}: ${value}.`,
    wording`Thematic objective: ${value}.`,
  ),
  specificObjective: tell(
    wording`The specific objective of ${project} is ${value}.`,
    wording`The specific objective is ${value}.`,
  ),
  interventionType: tell(
    wording`The type of intervention of ${project} is ${value}.`,
    wording`The type of intervention is ${value}.`,
  ),
  plannedParticipants: tell(
    wording`The planned number of participants in ${project} is ${value}.`,
    wording`The planned number of participants is ${value}.`,
  ),
  registrationNumber: tell(
    wording`${project} has registration number ${value}.`,
    wording`The registration number is ${value}.`,
  ),
  projectNumber: tell(
    wording`${project} has project number ${value}.`,
    wording`The project number is ${value}.`,
  ),
  postalCode: tell(
    wording`The beneficiary of ${project} has postal code ${value}.`,
    wording`The beneficiary has postal code ${value}.`,
  ),
  programme: tell(
    wording`${project} belongs to the programme ${value}.`,
    wording`The programme is ${value}.`,
  ),
  call: tell(wording`${project} was granted in the call ${value}.`, wording`The call is ${value}.`),
  website: tell(wording`Website of ${project}: ${value}`, wording`Website: ${value}`),
  updated: tell(
    wording`The details of ${project} were updated ${value}.`,
    wording`They were updated ${value}.`,
  ),
  durationYears: tell(
    wording`The duration of ${project} is ${value}.`,
    wording`The duration is ${value}.`,
  ),
  duration: tell(
    wording`The duration of ${project} is ${value}.`,
    wording`The duration is ${value}.`,
  ),
  durationDays: tell(
    wording`The duration of ${project} is ${value}.`,
    wording`The duration is ${value}.`,
  ),
  daysSinceStart: tell(
    wording`${project} started ${value} ago.`,
    wording`It started ${value} ago.`,
  ),
  partnersCount: tell(
    wording`The number of partners in ${project} is ${value}.`,
    wording`The number of partners is ${value}.`,
  ),
  quantity: tell(wording`The sheet on ${project} says: ${value}.`, wording`${value}.`),
  ownFunding: tell(
    wording`The own funding in ${project} is ${value}.`,
    wording`The own funding is ${value}.`,
  ),
  ownShare: tell(
    wording`The own funding of ${project} is ${value} of its total budget.`,
    wording`The own funding is ${value} of the total budget.`,
  ),
  grantShare: tell(
    wording`The grant to ${project} is ${value} of its total budget.`,
    wording`The grant is ${value} of the total budget.`,
  ),
  grantPerParticipant: tell(
    wording`The grant to ${project} comes to ${value} per participant.`,
    wording`The grant comes to ${value} per participant.`,
  ),
  budgetPerParticipant: tell(
    wording`The budget of ${project} comes to ${value} per participant.`,
    wording`The budget comes to ${value} per participant.`,
  ),
  budgetPerMonth: tell(
    wording`The budget of ${project} comes to ${value} a month.`,
    wording`The budget comes to ${value} a month.`,
  ),
  budgetPerYear: tell(
    wording`The budget of ${project} comes to ${value} a year.`,
    wording`The budget comes to ${value} a year.`,
  ),
  grantPerMonth: tell(
    wording`The grant to ${project} comes to ${value} a month.`,
    wording`The grant comes to ${value} a month.`,
  ),
  grantPerYear: tell(
    wording`The grant to ${project} comes to ${value} a year.`,
    wording`The grant comes to ${value} a year.`,
  ),
  grantPerMunicipality: tell(
    wording`The grant to ${project} comes to ${value} a municipality.`,
    wording`The grant comes to ${value} a municipality.`,
  ),
  grantPerCounty: tell(
    wording`The grant to ${project} comes to ${value} a county.`,
    wording`The grant comes to ${value} a county.`,
  ),
  daysLeft: tell(wording`${project} has ${value} left.`, wording`It has ${value} left.`),
  daysSince: tell(wording`${project} ended ${value} ago.`, wording`It ended ${value} ago.`),
  daysUntilStart: tell(wording`${project} starts in ${value}.`, wording`It starts in ${value}.`),
  status: tell(wording`${project} is ${value}.`, wording`It is ${value}.`),
  countiesCount: tell(
    wording`The number of counties in ${project} is ${value}.`,
    wording`The number of counties is ${value}.`,
  ),
  municipalitiesCount: tell(
    wording`The number of municipalities in ${project} is ${value}.`,
    wording`The number of municipalities is ${value}.`,
  ),
  partners: tell(wording`${project} works together with ${value}.`, wording`Partners: ${value}.`),
  goals: tell(wording`The goal of ${project}: ${value}.`, wording`Goals: ${value}.`),
  targetGroup: tell(
    wording`The target group of ${project}: ${value}.`,
    wording`Target group: ${value}.`,
  ),
  companies: tell(wording`${project} involves ${value}.`, wording`It involves ${value}.`),
  women: tell(
    wording`The share of women in ${project} is ${value}.`,
    wording`The share of women is ${value}.`,
  ),
  men: tell(
    wording`The share of men in ${project} is ${value}.`,
    wording`The share of men is ${value}.`,
  ),
  womenCount: tell(
    wording`The number of women in ${project} is ${value}.`,
    wording`The number of women is ${value}.`,
  ),
  menCount: tell(
    wording`The number of men in ${project} is ${value}.`,
    wording`The number of men is ${value}.`,
  ),
  description: tell(wording`This is how ${project} is described: ${value}`, wording`${value}`),
};
