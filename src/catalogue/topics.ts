// What can be asked about beyond the fields: computed values and what stands in prose.

import type { Bilingual, Language } from '../model/language.js';
import { fieldByKey } from './fields.js';

const TOPICS: Readonly<Record<string, Bilingual>> = {
  duration: { sv: 'Projekttid', en: 'Duration' },
  ownFunding: { sv: 'Egen finansiering', en: 'Own funding' },
  grantShare: { sv: 'Stödets andel av budgeten', en: "Grant's share of the budget" },
  grantPerParticipant: { sv: 'Stöd per deltagare', en: 'Grant per participant' },
  budgetPerParticipant: { sv: 'Budget per deltagare', en: 'Budget per participant' },
  budgetPerMonth: { sv: 'Budget per månad', en: 'Budget per month' },
  budgetPerYear: { sv: 'Budget per år', en: 'Budget per year' },
  grantPerMonth: { sv: 'Stöd per månad', en: 'Grant per month' },
  grantPerYear: { sv: 'Stöd per år', en: 'Grant per year' },
  grantPerMunicipality: { sv: 'Stöd per kommun', en: 'Grant per municipality' },
  grantPerCounty: { sv: 'Stöd per län', en: 'Grant per county' },
  daysLeft: { sv: 'Dagar kvar', en: 'Days left' },
  daysSince: { sv: 'Dagar sedan slutet', en: 'Days since the end' },
  daysUntilStart: { sv: 'Dagar till start', en: 'Days until the start' },
  durationDays: { sv: 'Projekttid i dagar', en: 'Duration in days' },
  durationYears: { sv: 'Projekttid i år', en: 'Duration in years' },
  daysSinceStart: { sv: 'Dagar sedan starten', en: 'Days since the start' },
  ownShare: { sv: 'Andel egen finansiering', en: 'Share of own funding' },
  groupCount: { sv: 'Antal', en: 'Number' },
  projectShare: { sv: 'Andel av projekten', en: 'Share of the projects' },
  moneyShare: { sv: 'Andel av pengarna', en: 'Share of the money' },
  partnersCount: { sv: 'Antal partner', en: 'Number of partners' },
  status: { sv: 'Läge', en: 'Status' },
  countiesCount: { sv: 'Antal län', en: 'Number of counties' },
  municipalitiesCount: { sv: 'Antal kommuner', en: 'Number of municipalities' },
  partners: { sv: 'Partner', en: 'Partners' },
  goals: { sv: 'Mål', en: 'Goals' },
  targetGroup: { sv: 'Målgrupp', en: 'Target group' },
  quantities: { sv: 'Siffror i texten', en: 'Figures in the text' },
  quantity: { sv: 'Antal eller mått', en: 'Number or measure' },
  companies: { sv: 'Antal företag', en: 'Number of companies' },
  women: { sv: 'Andel kvinnor', en: 'Share of women' },
  men: { sv: 'Andel män', en: 'Share of men' },
  womenCount: { sv: 'Antal kvinnor', en: 'Number of women' },
  menCount: { sv: 'Antal män', en: 'Number of men' },
  description: { sv: 'Beskrivning', en: 'Description' },
  projectCount: { sv: 'Antal projekt', en: 'Number of projects' },
  sum: { sv: 'Summa', en: 'Sum' },
  average: { sv: 'Genomsnitt', en: 'Average' },
  difference: { sv: 'Skillnad', en: 'Difference' },
  truth: { sv: 'Svar', en: 'Answer' },
};

/**
 * What the bot calls a field or topic, or null for a label that only its sheet knows.
 */
export function topicName(topic: string, language: Language): string | null {
  return (fieldByKey(topic)?.name ?? TOPICS[topic] ?? null)?.[language] ?? null;
}
