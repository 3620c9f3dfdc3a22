// A record and a style → its labels and values as people write them.

import type { ProjectRecord } from './project-record.js';

export type FieldKey =
  | 'registrationNumber'
  | 'owner'
  | 'grant'
  | 'name'
  | 'period'
  | 'projectLeader'
  | 'phone'
  | 'email'
  | 'counties'
  | 'municipalities'
  | 'programmeArea'
  | 'priorityArea'
  | 'thematicObjective';

export interface Style {
  readonly language: 'sv' | 'en' | 'both';
  readonly thousands: string;
  readonly unit: '' | ' kr' | ' SEK' | 'SEK ' | ' tkr' | ' mkr' | ' MSEK' | ':-';
  readonly date: 'iso' | 'written' | 'den' | 'short' | 'compact';
  readonly between: string;
  readonly missing: string;
  /** Turns the order of the fields around by this many. */
  readonly order: number;
  /** Which of a field's labels. */
  readonly label: number;
}

export const PLAIN: Style = {
  language: 'sv',
  thousands: ' ',
  unit: '',
  date: 'iso',
  between: ' - ',
  missing: 'UPPGIFT SAKNAS',
  order: 0,
  label: 0,
};

const LABELS: Readonly<
  Record<FieldKey, { readonly sv: readonly string[]; readonly en: readonly string[] }>
> = {
  registrationNumber: {
    sv: ['Ärende-ID', 'Diarienummer', 'Dnr'],
    en: ['Case ID', 'Registration number'],
  },
  owner: {
    sv: ['Stödmottagare', 'Projektägare', 'Sökande organisation'],
    en: ['Beneficiary', 'Project owner'],
  },
  grant: {
    sv: ['Beviljat stöd', 'Beviljade medel', 'Beviljat EU-stöd'],
    en: ['Granted amount', 'Grant awarded'],
  },
  name: { sv: ['Projektnamn', 'Projektets namn', 'Projekttitel'], en: ['Project name', 'Title'] },
  period: {
    sv: ['Projektperiod', 'Projekttid', 'Genomförandetid'],
    en: ['Project period', 'Duration'],
  },
  projectLeader: { sv: ['Projektledare'], en: ['Project manager'] },
  phone: { sv: ['Telefon', 'Telefonnummer', 'Tfn'], en: ['Phone', 'Telephone'] },
  email: { sv: ['E-post', 'E-postadress', 'Mejl'], en: ['Email', 'E-mail'] },
  counties: { sv: ['Län', 'Berörda län'], en: ['Counties'] },
  municipalities: { sv: ['Kommuner', 'Berörda kommuner'], en: ['Municipalities'] },
  programmeArea: { sv: ['Programområde', 'Område'], en: ['Programme area'] },
  priorityArea: { sv: ['Insatsområde', 'Prioriterat insatsområde'], en: ['Priority axis'] },
  thematicObjective: { sv: ['Tematiskt mål'], en: ['Thematic objective'] },
};
export const FIELD_KEYS = Object.keys(LABELS) as readonly FieldKey[];

/** The keys in the order in which a style writes them. */
export function keysIn({ order }: Style): readonly FieldKey[] {
  const keys = [...FIELD_KEYS];
  return [...keys.slice(order % keys.length), ...keys.slice(0, order % keys.length)];
}

export function labelOf(key: FieldKey, { language, label }: Style): string {
  const { sv, en } = LABELS[key];
  const swedish = sv[label % sv.length] ?? '';
  const english = en[label % en.length] ?? '';
  return language === 'sv' ? swedish : language === 'en' ? english : `${swedish} / ${english}`;
}

const MONTHS = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};

function date(iso: string, { date: form, language }: Style): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const name = MONTHS[language === 'en' ? 'en' : 'sv'][month - 1] ?? '';
  switch (form) {
    case 'iso':
      return iso;
    case 'written':
      return language === 'en' ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`;
    case 'den':
      return language === 'en' ? `${day} ${name} ${year}` : `den ${day} ${name} ${year}`;
    case 'short':
      return `${day} ${name.slice(0, 3)}${name.length > 3 ? '.' : ''} ${year}`;
    case 'compact':
      return iso.replaceAll('-', '');
  }
}

export function grouped(amount: number, separator: string): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, separator);
}

function money(amount: number, { thousands, unit }: Style): string {
  switch (unit) {
    case ' mkr':
    case ' MSEK':
      return `${String(amount / 1e6).replace('.', ',')}${unit}`;
    case ' tkr':
      // "236,255 tkr" could be read in two ways, and nobody writes it.
      return amount % 1000 === 0 ? `${amount / 1000}${unit}` : `${grouped(amount, thousands)} kr`;
    case 'SEK ':
      return `SEK ${grouped(amount, thousands)}`;
    case '':
    case ' kr':
    case ' SEK':
    case ':-':
      return `${grouped(amount, thousands)}${unit}`;
  }
}

export function valueText(record: ProjectRecord, key: FieldKey, style: Style): string {
  switch (key) {
    case 'registrationNumber':
      return record.id;
    case 'owner':
      return record.owner;
    case 'grant':
      return money(record.grant, style);
    case 'name':
      return record.name;
    case 'period':
      return date(record.start, style) + style.between + date(record.end, style);
    case 'projectLeader':
      return record.leader ?? style.missing;
    case 'phone':
      return record.phone ?? style.missing;
    case 'email':
      return record.email ?? style.missing;
    case 'counties':
      return record.counties.join(', ');
    case 'municipalities':
      return record.municipalities.join(', ');
    case 'programmeArea':
      return record.area;
    case 'priorityArea':
      return record.priority;
    case 'thematicObjective':
      return record.theme;
  }
}
