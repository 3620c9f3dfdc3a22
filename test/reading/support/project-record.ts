// Fictional projects, and those of the register where it lies beside the repository.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a document says of one project, before it is written in any way. */
export interface ProjectRecord {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly grant: number;
  readonly start: string;
  readonly end: string;
  readonly leader: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly counties: readonly string[];
  readonly municipalities: readonly string[];
  readonly area: string;
  readonly priority: string;
  readonly theme: string;
  readonly paragraphs: readonly string[];
}

const TITLES = [
  'Fruktlunden',
  'Laddhamnen',
  'Bokbåten',
  'Snickarskolan',
  'Algskörden',
  'Ullverkstan',
];
const PLACES = ['Exempelby', 'Provstad', 'Övningsköping', 'Låtsashamn', 'Testvik', 'Påhittsås'];
const FIRST = ['Valborga', 'Trolle', 'Signora', 'Almar', 'Hedvika', 'Åke-Birgit'];
const LAST = ['Sjöstig', 'Bergvinge', 'Lingonlund', 'Havsöra', 'Stenfjäder'];
const COUNTIES = ['Exempellän', 'Provlän', 'Övningslän', 'Låtsaslän', 'Testlän', 'Påhittslän'];

/** The same records every time. */
export function makeRecords(count: number): readonly ProjectRecord[] {
  return Array.from({ length: count }, (_, n) => makeRecord(n));
}

function makeRecord(n: number): ProjectRecord {
  const place = pick(PLACES, n * 5 + 1);
  const title = pick(TITLES, n);
  const counties = Array.from({ length: 1 + (n % 3) }, (_, k) => pick(COUNTIES, n + k * 2 + 1));
  const name = `Exempelprojektet ${title} ${place} ${n + 1}`;
  return {
    id: `2031/${String(n + 1).padStart(5, '0')}`,
    name,
    owner: n % 4 === 0 ? `Stiftelsen Exempel & ${place}` : `${place} kommun`,
    grant: 150_000 + ((n * 7919) % 900) * 12_500 + (n % 7),
    start: `20${20 + (n % 6)}-0${1 + (n % 9)}-01`,
    end: `20${22 + (n % 6)}-1${n % 3}-${28 + (n % 2)}`,
    leader: n % 9 === 5 ? null : `${pick(FIRST, n)} ${pick(LAST, n * 3 + 1)}`,
    phone: n % 8 === 3 ? null : `070-1740 6${String(10 + (n % 80))}`,
    email: n % 10 === 7 ? null : `kontakt.${n}@example.se`,
    counties: [...new Set(counties)],
    municipalities: [...new Set([place, pick(PLACES, n + 2)])],
    area: 'Östra Exempelsverige',
    priority: 'Att öka tillgången till, användningen av och kvaliteten på provteknik i glesbygd',
    theme: 'Att öka små och medelstora provföretags konkurrenskraft',
    paragraphs: [
      `${name} handlar om hantverk i ${place}. Målet är att fler ska kunna yrket när projektet slutar, och att kunskapen stannar på orten.`,
      `Målgruppen är unga vuxna. Totalt deltar ${5 + (n % 60)} företag. Kurserna ges på arbetsplatsen och kan läsas i korta pass under hela året.`,
    ],
  };
}

function pick<T>(values: readonly T[], index: number): T {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

const REGISTER = path.resolve('..', 'shared', 'data', 'projects-dev.json');
export const hasRegister = existsSync(REGISTER);

/** The register's projects; its empty marks are null. */
export function registerRecords(): readonly ProjectRecord[] {
  const rows = JSON.parse(readFileSync(REGISTER, 'utf8')) as readonly Record<string, unknown>[];
  return rows.map((row): ProjectRecord => {
    const text = (key: string): string => String(row[key]).replace(/\s+/g, ' ').trim();
    const orNull = (key: string): string | null => {
      const value = text(key);
      return value === 'UPPGIFT SAKNAS' || value === '' ? null : value;
    };
    const list = (key: string): readonly string[] =>
      (orNull(key) ?? '')
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
    return {
      id: text('ärende-id'),
      name: text('projektnamn'),
      owner: text('stödmottagare'),
      grant: Number(row['beviljat_belopp_sek']),
      start: text('projekt_starttid'),
      end: text('projekt_sluttid'),
      leader: orNull('projektledare'),
      phone: orNull('telnr'),
      email: orNull('e-post'),
      counties: list('län'),
      municipalities: list('kommuner'),
      area: text('område'),
      priority: text('insatsområde'),
      theme: text('tematiskt_mål'),
      paragraphs: String(row['projektbeskrivning'])
        .split(/\s{2,}/)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    };
  });
}
