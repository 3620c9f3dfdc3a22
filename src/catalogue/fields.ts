// The fields that a sheet can have: their labels in the registers staff meet, type and privacy.

import type { Bilingual } from '../model/language.js';

export const FIELD_TYPES = [
  ...(['money', 'percent', 'count', 'date', 'period', 'person'] as const),
  ...(['email', 'phone', 'code', 'organisations', 'places', 'text'] as const),
] as const;

/** How the text of a field is typed. */
export type FieldType = (typeof FIELD_TYPES)[number];

/** `contact` fields hold details of people and go to full members only. */
export type Privacy = 'open' | 'contact';

export interface FieldDefinition {
  readonly key: string;
  readonly type: FieldType;
  readonly privacy: Privacy;
  /** What the bot calls the field. */
  readonly name: Bilingual;
  /** Labels as documents write them, in either language; case, spaces and colon do not matter. */
  readonly labels: readonly string[];
  /** Further words that people ask for it by; the catalogue's own are the understanding's. */
  readonly words?: readonly string[];
}

const define = (
  key: string,
  type: FieldType,
  sv: string,
  en: string,
  labels: readonly string[],
  privacy: Privacy = 'open',
): FieldDefinition => ({ key, type, privacy, name: { sv, en }, labels });

/**
 * Registers: the ESF project bank, Tillväxtverket's ERDF register, ESF+ and Kohesio exports.
 * The order is the one in which an overview lists fields.
 */
export const FIELDS: readonly FieldDefinition[] = [
  define('name', 'text', 'Projektnamn', 'Project name', [
    'Namn',
    'Projektnamn',
    'Projektets namn',
    'Projekttitel',
    'Titel',
    'Project name',
    'Title',
    'Name',
    'Operation name',
    'Name of project',
    'Insatsens namn',
    'Operation name English',
    'Operation name programme language',
  ]),
  define('owner', 'organisations', 'Projektägare', 'Project owner', [
    'Projektägare',
    'Stödmottagare',
    'Sökande organisation',
    'Bidragsmottagare',
    'Sökande',
    'Beneficiary',
    'Project owner',
    'Beneficiary name',
    'Lead partner',
    'Ägare',
    'Owner',
    'Applicant',
  ]),
  define('totalBudget', 'money', 'Total projektbudget', 'Total project budget', [
    'Total projektbudget',
    'Total budget',
    'Totalbudget',
    'Projektbudget',
    'Budget',
    'Total kostnad',
    'Totala kostnader',
    'Total project budget',
    'Total cost',
    'Project budget',
    'Total budget SEK',
    'Total eligible expenditure',
    'Stödberättigande kostnader',
    'Total projektbudget (SEK)',
    'Total eligible expenditure amount',
    'Totala stödberättigande utgifter',
    'Totala stödberättigande kostnader',
  ]),
  define('grant', 'money', 'Beviljat stöd', 'Grant', [
    'Beviljat ESF-stöd',
    'Beviljat belopp (SEK)',
    'Beviljat belopp',
    'Beviljat stöd',
    'Beviljade medel',
    'Beviljat EU-stöd',
    'Beviljat stöd (SEK)',
    'ESF-stöd',
    'EU-stöd',
    'Stödbelopp',
    'Granted amount',
    'Grant awarded',
    'Grant',
    'EU contribution',
    'Beviljat belopp SEK',
    'Beviljat ERUF-stöd',
    'Granted amount (SEK)',
    'Grant (SEK)',
    'EU grant',
  ]),
  define('grantEur', 'money', 'Beviljat stöd i euro', 'Grant in euro', [
    'Beviljat belopp (EUR)',
    'Beviljat belopp EUR',
    'Granted amount (EUR)',
    'Beviljat stöd (EUR)',
  ]),
  define('coFinancingRate', 'percent', 'Unionens medfinansieringsgrad', 'Union co-financing rate', [
    'Unionens medfinansieringsgrad',
    'Medfinansieringsgrad',
    'EU:s medfinansieringsgrad',
    'EU-medfinansieringsgrad',
    'Union co-financing rate',
    'Co-financing rate',
    'Cofinancing rate',
  ]),
  define('period', 'period', 'Projektperiod', 'Project period', [
    'Projektperiod',
    'Projekttid',
    'Genomförandetid',
    'Löptid',
    'Period',
    'Genomförandeperiod',
    'Project period',
    'Duration',
    'Implementation period',
  ]),
  define('startDate', 'date', 'Startdatum', 'Start date', [
    'Startdatum',
    'Projektstart',
    'Start date',
    'Start',
    'Projektets startdatum',
    'Operation start date',
    'Projekt starttid',
    'Starttid',
  ]),
  define('endDate', 'date', 'Slutdatum', 'End date', [
    'Slutdatum',
    'Projektslut',
    'End date',
    'Slut',
    'Projektets slutdatum',
    'Operation end date',
    'Projekt sluttid',
    'Sluttid',
    'Expected end date',
  ]),
  define('contactPerson', 'person', 'Kontaktperson', 'Contact person', [
    'Kontaktperson',
    'Kontakt',
    'Contact person',
    'Contact',
    'Ansvarig',
    'Projektansvarig',
  ]),
  define('projectLeader', 'person', 'Projektledare', 'Project manager', [
    'Projektledare',
    'Project manager',
    'Project leader',
    'Ledare',
  ]),
  define(
    'email',
    'email',
    'E-post',
    'E-mail',
    [
      'E-post',
      'E-postadress',
      'Mejl',
      'Epost',
      'Email',
      'E-mail',
      'Mail',
      'Mejladress',
      'Mailadress',
      'E-mail address',
      'Email address',
    ],
    'contact',
  ),
  define(
    'phone',
    'phone',
    'Telefon',
    'Phone',
    [
      'Telefon',
      'Telefonnummer',
      'Tel',
      'Tfn',
      'Telnr',
      'Mobil',
      'Mobilnummer',
      'Phone',
      'Telephone',
      'Phone number',
      'Telephone number',
    ],
    'contact',
  ),
  define('region', 'places', 'Region', 'Region', ['Region', 'Regioner', 'Regions']),
  define('counties', 'places', 'Län', 'Counties', [
    'Län',
    'Berörda län',
    'Län som omfattas',
    'County',
    'Counties',
  ]),
  define('municipalities', 'places', 'Kommuner', 'Municipalities', [
    'Kommuner',
    'Kommun',
    'Berörda kommuner',
    'Municipalities',
    'Municipality',
  ]),
  define('programmeArea', 'text', 'Programområde', 'Programme area', [
    'Programområde',
    'Område',
    'Programme area',
    'Programme region',
    'Geografiskt område',
  ]),
  define('priorityArea', 'text', 'Insatsområde', 'Priority axis', [
    'Insatsområde',
    'Prioriterat insatsområde',
    'Priority axis',
    'Area of intervention',
    'Priority area',
    'Priority',
  ]),
  define('thematicObjective', 'text', 'Tematiskt mål', 'Thematic objective', [
    'Tematiskt mål',
    'Tematisk målsättning',
    'Mål',
    'Thematic objective',
  ]),
  define('specificObjective', 'code', 'Specifikt mål', 'Specific objective', [
    'Specifikt mål',
    'Specific objective',
  ]),
  define('interventionType', 'code', 'Interventionstyp', 'Type of intervention', [
    'Interventionstyp',
    'Typ av intervention',
    'Interventionskod',
    'Type of intervention',
    'Intervention type',
    'Intervention field',
    'Category of intervention',
  ]),
  define('plannedParticipants', 'count', 'Planerat antal deltagare', 'Planned participants', [
    'Planerat antal deltagare',
    'Antal deltagare',
    'Planerade deltagare',
    'Planned participants',
    'Number of participants',
    'Planned number of participants',
  ]),
  define('registrationNumber', 'code', 'Diarienummer', 'Registration number', [
    'Diarienummer',
    'Dnr',
    'Diarienr',
    'Ärende-ID',
    'Ärendenummer',
    'Ärende-id',
    'Case ID',
    'Case number',
    'Registration number',
    'Reference number',
    'Reg.nr',
  ]),
  define('projectNumber', 'code', 'Projektnummer', 'Project number', [
    'Projektnummer',
    'Projektnr',
    'Projekt-ID',
    'Project number',
    'Project ID',
    'Operation ID',
  ]),
  define('postalCode', 'code', 'Stödmottagarens postnummer', "Beneficiary's postal code", [
    'Stödmottagare postnr',
    'Stödmottagarens postnummer',
    'Postnummer',
    'Postnr',
    'Postal code',
    'Beneficiary postal code',
    'Postcode',
  ]),
  define('programme', 'text', 'Program', 'Programme', ['Program', 'Programme', 'Fond', 'Fund']),
  define('call', 'text', 'Utlysning', 'Call for proposals', [
    'Utlysning',
    'Utlysningens namn',
    'Utlysningsnamn',
    'Ansökningsomgång',
    'Call for proposals',
    'Call title',
  ]),
  define('website', 'text', 'Webbplats', 'Website', [
    'Webbplats',
    'Hemsida',
    'Website',
    'Webbsida',
    'Länk',
  ]),
  define('updated', 'date', 'Uppdaterad', 'Updated', [
    'Uppdateringsdatum',
    'Senast uppdaterad',
    'Uppdaterad',
    'Last updated',
  ]),
];

/** Labels over the prose of a sheet: what stands under them is read as passages. */
const PROSE_LABELS: ReadonlySet<string> = new Set(
  [
    ...['Projektbeskrivning', 'Beskrivning', 'Beskrivning av projektet', 'Sammanfattning'],
    ...['Projektsammanfattning', 'Om projektet', 'Bakgrund', 'Sammanfattning av insatsen'],
    ...['Project description', 'Description', 'Summary', 'Project summary', 'Operation summary'],
    ...['About the project', 'Background', 'Abstract', 'Operation summary programme language'],
  ].map(normaliseLabel),
);

/** A label as it is compared: case, spaces, underscores and colon do not matter. */
export function normaliseLabel(label: string): string {
  return label
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_\u00a0\u2009\u202f]+/g, ' ')
    .replace(/[\s*]*:\s*$/, '')
    .replace(/^[\s*]+|[\s*]+$/g, '');
}

/** The catalogue and what a keeper has added to it; swapped whole. */
let current = layOver([]);
let version = 0;

function layOver(added: readonly FieldDefinition[]): {
  readonly byKey: ReadonlyMap<string, FieldDefinition>;
  readonly byLabel: ReadonlyMap<string, FieldDefinition>;
} {
  const fields = new Map(FIELDS.map((field) => [field.key, field]));
  for (const field of added) fields.set(field.key, field);
  const byLabel = new Map<string, FieldDefinition>();
  for (const field of fields.values()) {
    for (const label of field.labels) byLabel.set(normaliseLabel(label), field);
  }
  return { byKey: fields, byLabel };
}

/**
 * Lays a keeper's fields over the catalogue, in place of those laid over it before. It is one
 * catalogue for the whole process: reading, understanding and privacy go by it from then on.
 */
export function extendCatalogue(added: readonly FieldDefinition[]): void {
  current = layOver(added);
  version++;
}

/** Changes when the catalogue does. */
export function catalogueVersion(): number {
  return version;
}

/** The fields that are known now: the catalogue's, then those added. */
export function knownFields(): readonly FieldDefinition[] {
  return [...current.byKey.values()];
}

/** The field with a key, or null where the catalogue has none. */
export function fieldByKey(key: string): FieldDefinition | null {
  return current.byKey.get(key) ?? null;
}

/**
 * The field that a label as written stands for, or null where the catalogue does not know it. A
 * unit or a bracket at its end does not matter, and of a label in two languages either will do:
 * "Total projektbudget / Total budget SEK".
 */
export function fieldByLabel(label: string): FieldDefinition | null {
  return among(label, (part) => current.byLabel.get(part) ?? null);
}

/** True for a label such as "Projektbeskrivning", under which prose stands. */
export function isProseLabel(label: string): boolean {
  return among(label, (part) => (PROSE_LABELS.has(part) ? true : null)) ?? false;
}

/** The key of a label: the catalogue's, or `label:` and the label in lower case. */
export function keyOfLabel(label: string): string {
  return fieldByLabel(label)?.key ?? `label:${normaliseLabel(label)}`;
}

const UNIT_LAST =
  /,? (?:i )?\(?(?:sek|eur|euro|kr|kronor|tkr|ksek|tsek|mkr|msek|mnkr|meur|keur|st|antal|%)\)?$/;
const BRACKET_LAST = / ?\([^()]*\)$/;
const BETWEEN_LANGUAGES = / ?[/|] ?| [–—-] /;
/** Longer than this, a line is no label. */
const LONGEST_LABEL = 200;

/** The first finding among a label and the forms that mean the same. */
function among<T>(label: string, find: (label: string) => T | null): T | null {
  if (label.length > LONGEST_LABEL) return null;
  const whole = normaliseLabel(label);
  return (
    findForm(whole, find) ??
    whole
      .split(BETWEEN_LANGUAGES)
      .map((part) => findForm(part.trim(), find))
      .find((found) => found !== null) ??
    null
  );
}

function findForm<T>(label: string, find: (label: string) => T | null): T | null {
  const bare = label.replace(UNIT_LAST, '');
  return find(label) ?? find(bare) ?? find(label.replace(BRACKET_LAST, ''));
}
