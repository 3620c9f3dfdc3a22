// Swedish: the sentence that tells each field's value.

import type { FieldSentence, FieldSentences } from './field-sentence.js';
import { hole, wording, type Template } from './template.js';

const project = hole('project');
const value = hole('value');

const tell = (whole: Template<'project' | 'value'>, short: Template<'value'>): FieldSentence => ({
  whole,
  short,
});

// Addresses and numbers stand last without a full stop, so that they can be copied as they are.
export const fieldSentencesSv: FieldSentences = {
  name: tell(wording`Projektet heter ${value}.`, wording`Det heter ${value}.`),
  owner: tell(
    wording`Projektägare för ${project} är ${value}.`,
    wording`Projektägare är ${value}.`,
  ),
  totalBudget: tell(
    wording`${project} har en total budget på ${value}.`,
    wording`Den totala budgeten är ${value}.`,
  ),
  grant: tell(
    wording`${project} har beviljats ${value} i stöd.`,
    wording`Det beviljade stödet är ${value}.`,
  ),
  grantEur: tell(
    wording`${project} har beviljats ${value} i stöd, räknat i euro.`,
    wording`Räknat i euro är stödet ${value}.`,
  ),
  coFinancingRate: tell(
    wording`Unionens medfinansieringsgrad för ${project} är ${value}.`,
    wording`Unionens medfinansieringsgrad är ${value}.`,
  ),
  period: tell(
    wording`Projektperioden för ${project} är ${value}.`,
    wording`Projektperioden är ${value}.`,
  ),
  startDate: tell(
    wording`Startdatum för ${project} är ${value}.`,
    wording`Startdatum är ${value}.`,
  ),
  endDate: tell(wording`Slutdatum för ${project} är ${value}.`, wording`Slutdatum är ${value}.`),
  contactPerson: tell(
    wording`Kontaktperson för ${project} är ${value}.`,
    wording`Kontaktperson är ${value}.`,
  ),
  projectLeader: tell(
    wording`Projektledare för ${project} är ${value}.`,
    wording`Projektledare är ${value}.`,
  ),
  email: tell(wording`E-post till ${project}: ${value}`, wording`E-post: ${value}`),
  phone: tell(wording`Telefon till ${project}: ${value}`, wording`Telefon: ${value}`),
  region: tell(wording`${project} bedrivs i ${value}.`, wording`Projektet bedrivs i ${value}.`),
  counties: tell(wording`${project} omfattar följande län: ${value}.`, wording`Län: ${value}.`),
  municipalities: tell(
    wording`${project} omfattar följande kommuner: ${value}.`,
    wording`Kommuner: ${value}.`,
  ),
  programmeArea: tell(
    wording`Programområde för ${project} är ${value}.`,
    wording`Programområde är ${value}.`,
  ),
  priorityArea: tell(
    wording`Insatsområde för ${project}: ${value}.`,
    wording`Insatsområde: ${value}.`,
  ),
  thematicObjective: tell(
    wording`Tematiskt mål för ${project}: ${value}.`,
    wording`Tematiskt mål: ${value}.`,
  ),
  specificObjective: tell(
    wording`Specifikt mål för ${project} är ${value}.`,
    wording`Specifikt mål är ${value}.`,
  ),
  interventionType: tell(
    wording`Interventionstyp för ${project} är ${value}.`,
    wording`Interventionstyp är ${value}.`,
  ),
  plannedParticipants: tell(
    wording`Planerat antal deltagare i ${project} är ${value}.`,
    wording`Planerat antal deltagare är ${value}.`,
  ),
  registrationNumber: tell(
    wording`${project} har diarienummer ${value}.`,
    wording`Diarienummer är ${value}.`,
  ),
  projectNumber: tell(
    wording`${project} har projektnummer ${value}.`,
    wording`Projektnummer är ${value}.`,
  ),
  postalCode: tell(
    wording`Stödmottagaren i ${project} har postnummer ${value}.`,
    wording`Stödmottagaren har postnummer ${value}.`,
  ),
  programme: tell(
    wording`${project} hör till programmet ${value}.`,
    wording`Programmet är ${value}.`,
  ),
  call: tell(wording`${project} hör till utlysningen ${value}.`, wording`Utlysningen är ${value}.`),
  website: tell(wording`Webbplats för ${project}: ${value}`, wording`Webbplats: ${value}`),
  updated: tell(
    wording`Uppgifterna om ${project} uppdaterades ${value}.`,
    wording`De uppdaterades ${value}.`,
  ),
  durationYears: tell(
    wording`Projekttiden för ${project} är ${value}.`,
    wording`Projekttiden är ${value}.`,
  ),
  duration: tell(
    wording`Projekttiden för ${project} är ${value}.`,
    wording`Projekttiden är ${value}.`,
  ),
  durationDays: tell(
    wording`Projekttiden för ${project} är ${value}.`,
    wording`Projekttiden är ${value}.`,
  ),
  daysSinceStart: tell(
    wording`${project} startade för ${value} sedan.`,
    wording`Det startade för ${value} sedan.`,
  ),
  partnersCount: tell(
    wording`Antalet partner i ${project} är ${value}.`,
    wording`Antalet partner är ${value}.`,
  ),
  quantity: tell(wording`Så står det om ${project}: ${value}.`, wording`${value}.`),
  ownFunding: tell(
    wording`Den egna finansieringen i ${project} är ${value}.`,
    wording`Den egna finansieringen är ${value}.`,
  ),
  ownShare: tell(
    wording`Den egna finansieringen i ${project} är ${value} av den totala budgeten.`,
    wording`Den egna finansieringen är ${value} av den totala budgeten.`,
  ),
  grantShare: tell(
    wording`Stödet till ${project} är ${value} av den totala budgeten.`,
    wording`Stödet är ${value} av den totala budgeten.`,
  ),
  grantPerParticipant: tell(
    wording`Stödet till ${project} motsvarar ${value} per deltagare.`,
    wording`Stödet motsvarar ${value} per deltagare.`,
  ),
  budgetPerParticipant: tell(
    wording`Budgeten för ${project} motsvarar ${value} per deltagare.`,
    wording`Budgeten motsvarar ${value} per deltagare.`,
  ),
  budgetPerMonth: tell(
    wording`Budgeten för ${project} motsvarar ${value} i månaden.`,
    wording`Budgeten motsvarar ${value} i månaden.`,
  ),
  budgetPerYear: tell(
    wording`Budgeten för ${project} motsvarar ${value} per år.`,
    wording`Budgeten motsvarar ${value} per år.`,
  ),
  grantPerMonth: tell(
    wording`Stödet till ${project} motsvarar ${value} i månaden.`,
    wording`Stödet motsvarar ${value} i månaden.`,
  ),
  grantPerYear: tell(
    wording`Stödet till ${project} motsvarar ${value} per år.`,
    wording`Stödet motsvarar ${value} per år.`,
  ),
  grantPerMunicipality: tell(
    wording`Stödet till ${project} motsvarar ${value} per kommun.`,
    wording`Stödet motsvarar ${value} per kommun.`,
  ),
  grantPerCounty: tell(
    wording`Stödet till ${project} motsvarar ${value} per län.`,
    wording`Stödet motsvarar ${value} per län.`,
  ),
  daysLeft: tell(wording`${project} har ${value} kvar.`, wording`Det är ${value} kvar.`),
  daysSince: tell(
    wording`${project} tog slut för ${value} sedan.`,
    wording`Det tog slut för ${value} sedan.`,
  ),
  daysUntilStart: tell(wording`${project} börjar om ${value}.`, wording`Det börjar om ${value}.`),
  status: tell(wording`${project} är ${value}.`, wording`Det är ${value}.`),
  countiesCount: tell(
    wording`Antalet län i ${project} är ${value}.`,
    wording`Antalet län är ${value}.`,
  ),
  municipalitiesCount: tell(
    wording`Antalet kommuner i ${project} är ${value}.`,
    wording`Antalet kommuner är ${value}.`,
  ),
  partners: tell(wording`${project} samverkar med ${value}.`, wording`Det samverkar med ${value}.`),
  goals: tell(wording`Målet för ${project}: ${value}.`, wording`Mål: ${value}.`),
  targetGroup: tell(wording`Målgruppen för ${project}: ${value}.`, wording`Målgrupp: ${value}.`),
  companies: tell(wording`I ${project} deltar ${value}.`, wording`Där deltar ${value}.`),
  women: tell(
    wording`Andelen kvinnor i ${project} är ${value}.`,
    wording`Andelen kvinnor är ${value}.`,
  ),
  men: tell(wording`Andelen män i ${project} är ${value}.`, wording`Andelen män är ${value}.`),
  womenCount: tell(
    wording`Antalet kvinnor i ${project} är ${value}.`,
    wording`Antalet kvinnor är ${value}.`,
  ),
  menCount: tell(wording`Antalet män i ${project} är ${value}.`, wording`Antalet män är ${value}.`),
  description: tell(wording`Så beskrivs ${project}: ${value}`, wording`${value}`),
};
