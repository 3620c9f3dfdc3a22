// What is said where the store cannot be opened, or fails while it is used, and what to do, in Swedish and English.

import type { Language } from '../model/language.js';
import {
  STORE_FAULTS,
  type StoreFaultCode,
  type ToldStoreFault,
} from '../model/store-fault-code.js';
import type { Said } from '../model/card.js';
import { fill } from './fill.js';
import { said } from './said.js';

type StoreFaultWording = Readonly<Record<StoreFaultCode, readonly [told: string, remedy: string]>>;

/** What stands for `{lead}`, at a start and later. */
const LEADS = {
  opening: { sv: 'går inte att öppna', en: 'cannot be opened' },
  serving: { sv: 'fungerar inte', en: 'does not work' },
} as const;

const en: StoreFaultWording = {
  'store-address-wrong': [
    'DATABASE_URL is not an address that can be read',
    'Write DATABASE_URL=postgres://user:password@host:5432/database, with signs such as # / ? @ in the password written as %23 %2F %3F %40',
  ],
  'store-not-listening': [
    'The store in PostgreSQL {lead}: nothing listens at {host}',
    'Check host and port in DATABASE_URL, and that PostgreSQL is running there',
  ],
  'store-no-such-host': [
    'The store in PostgreSQL {lead}: there is no machine named {host}',
    'Check the host in DATABASE_URL',
  ],
  'store-password-refused': [
    'The store in PostgreSQL {lead}: {host} does not accept the password of {user}',
    'Check user and password in DATABASE_URL',
  ],
  'store-user-refused': [
    'The store in PostgreSQL {lead}: {host} does not let {user} in ({message})',
    'Check the user in DATABASE_URL, and pg_hba.conf of the server; where it asks for TLS, add ?sslmode=verify-full',
  ],
  'store-no-database': [
    'The store in PostgreSQL {lead}: there is no database {database} at {host}',
    'Make it there (createdb {database}), or name another one in DATABASE_URL',
  ],
  'store-no-rights': [
    'The store in PostgreSQL {lead}: {user} may not make tables in the database {database} ({message})',
    'Let its owner run: GRANT CREATE, USAGE ON SCHEMA public TO {user}',
  ],
  'store-standby': [
    'The store in PostgreSQL {lead}: {host} is a standby that cannot be written to',
    'Name the primary server in DATABASE_URL',
  ],
  'store-no-connections': [
    'The store in PostgreSQL {lead}: {host} has no connection left',
    'Raise max_connections of the server, or run fewer processes: each uses up to ten',
  ],
  'store-starting': [
    'The store in PostgreSQL {lead}: {host} is starting or stopping',
    'Wait until it is up',
  ],
  'store-no-tls': [
    'The store in PostgreSQL {lead}: {host} does not speak TLS',
    'Leave sslmode out of DATABASE_URL, or turn TLS on there',
  ],
  'store-certificate': [
    'The store in PostgreSQL {lead}: the certificate of {host} is not trusted ({message})',
    'Name the certificate of its issuer in DATABASE_URL: ?sslmode=verify-full&sslrootcert=/path/to/ca.pem',
  ],
  'store-silent': [
    'The store in PostgreSQL {lead}: {host} does not answer',
    'Check host and port in DATABASE_URL, and any firewall between',
  ],
  'store-server-full': [
    'The store in PostgreSQL {lead}: the disk of {host} is full',
    'Free some space there',
  ],
  'store-server-damaged': [
    'The store in PostgreSQL {lead}: what {host} keeps is damaged ({message})',
    'Stop the bot, look after the disk of the server, and put back a copy there',
  ],
  'store-too-slow': [
    'The store in PostgreSQL {lead}: {host} took too long for a statement, and ended it',
    'See in pg_stat_activity what holds it up there, and how busy its machine is',
  ],
  'store-too-old': [
    'The server of DATABASE_URL is PostgreSQL {major}; the bot needs {oldest} or later',
    'Upgrade it, or name another one',
  ],
  'store-no-schema': [
    'The user of DATABASE_URL sees no schema in which tables can be made',
    'Let the owner of the database run: GRANT CREATE, USAGE ON SCHEMA public TO that user',
  ],
  'store-refuses': ['The store in PostgreSQL {lead}: {message}', 'Check DATABASE_URL'],
  'store-file-full': [
    'The store in {folder} {lead}: the disk there is full',
    'Free some space there, or name a folder on another disk as DATA_DIR',
  ],
  'store-file-read-only': [
    'The store in {folder} {lead}: the bot may not write there ({message})',
    'Let the user that the bot runs as write in that folder and the files in it, or name another folder as DATA_DIR',
  ],
  'store-file-damaged': [
    'The store in {folder} {lead}: projektlots.db is damaged, or no database of the bot ({message})',
    'Stop the bot, move projektlots.db and its -wal and -shm out of that folder, and put back the last copy: npm run store -- restore FILE',
  ],
  'store-file-busy': [
    'The store in {folder} {lead}: another program holds projektlots.db locked',
    'End what else has it open, such as a program that copies or shows databases',
  ],
  'store-file-disk': [
    'The store in {folder} {lead}: the disk there fails ({message})',
    'Take a copy while it can be read (npm run store -- backup FILE), and look after the disk',
  ],
  'store-file-no-place': [
    'The store in {folder} {lead}: the folder cannot be made ({message})',
    'Check the path to it, or name another one as DATA_DIR',
  ],
};

const sv: StoreFaultWording = {
  'store-address-wrong': [
    'DATABASE_URL är ingen adress som går att läsa',
    'Skriv DATABASE_URL=postgres://användare:lösenord@värd:5432/databas, med tecken som # / ? @ i lösenordet skrivna som %23 %2F %3F %40',
  ],
  'store-not-listening': [
    'Lagret i PostgreSQL {lead}: ingen lyssnar på {host}',
    'Kontrollera värd och port i DATABASE_URL, och att PostgreSQL är i gång där',
  ],
  'store-no-such-host': [
    'Lagret i PostgreSQL {lead}: ingen maskin heter {host}',
    'Kontrollera värden i DATABASE_URL',
  ],
  'store-password-refused': [
    'Lagret i PostgreSQL {lead}: {host} godtar inte lösenordet för {user}',
    'Kontrollera användare och lösenord i DATABASE_URL',
  ],
  'store-user-refused': [
    'Lagret i PostgreSQL {lead}: {host} släpper inte in {user} ({message})',
    'Kontrollera användaren i DATABASE_URL och pg_hba.conf på servern; kräver den TLS, lägg till ?sslmode=verify-full',
  ],
  'store-no-database': [
    'Lagret i PostgreSQL {lead}: det finns ingen databas {database} på {host}',
    'Skapa den där (createdb {database}), eller ange en annan i DATABASE_URL',
  ],
  'store-no-rights': [
    'Lagret i PostgreSQL {lead}: {user} får inte göra tabeller i databasen {database} ({message})',
    'Låt ägaren köra: GRANT CREATE, USAGE ON SCHEMA public TO {user}',
  ],
  'store-standby': [
    'Lagret i PostgreSQL {lead}: {host} är en reserv som inte går att skriva till',
    'Ange den primära servern i DATABASE_URL',
  ],
  'store-no-connections': [
    'Lagret i PostgreSQL {lead}: {host} har inga anslutningar kvar',
    'Höj max_connections på servern, eller kör färre processer: var och en använder upp till tio',
  ],
  'store-starting': [
    'Lagret i PostgreSQL {lead}: {host} startar eller stannar',
    'Vänta tills den är uppe',
  ],
  'store-no-tls': [
    'Lagret i PostgreSQL {lead}: {host} talar inte TLS',
    'Ta bort sslmode ur DATABASE_URL, eller slå på TLS där',
  ],
  'store-certificate': [
    'Lagret i PostgreSQL {lead}: certifikatet på {host} är inte betrott ({message})',
    'Ange utfärdarens certifikat i DATABASE_URL: ?sslmode=verify-full&sslrootcert=/sökväg/till/ca.pem',
  ],
  'store-silent': [
    'Lagret i PostgreSQL {lead}: {host} svarar inte',
    'Kontrollera värd och port i DATABASE_URL, och brandväggar på vägen',
  ],
  'store-server-full': [
    'Lagret i PostgreSQL {lead}: disken på {host} är full',
    'Frigör utrymme där',
  ],
  'store-server-damaged': [
    'Lagret i PostgreSQL {lead}: det som {host} har är skadat ({message})',
    'Stoppa boten, se över serverns disk och lägg tillbaka en kopia där',
  ],
  'store-too-slow': [
    'Lagret i PostgreSQL {lead}: en sats tog för lång tid på {host} och avbröts där',
    'Se i pg_stat_activity vad som håller upp den där, och hur belastad maskinen är',
  ],
  'store-too-old': [
    'Servern i DATABASE_URL är PostgreSQL {major}; boten behöver {oldest} eller senare',
    'Uppgradera den, eller ange en annan',
  ],
  'store-no-schema': [
    'Användaren i DATABASE_URL ser inget schema där tabeller kan göras',
    'Låt databasens ägare köra: GRANT CREATE, USAGE ON SCHEMA public TO den användaren',
  ],
  'store-refuses': ['Lagret i PostgreSQL {lead}: {message}', 'Kontrollera DATABASE_URL'],
  'store-file-full': [
    'Lagret i {folder} {lead}: disken där är full',
    'Frigör utrymme där, eller ange en mapp på en annan disk som DATA_DIR',
  ],
  'store-file-read-only': [
    'Lagret i {folder} {lead}: boten får inte skriva där ({message})',
    'Låt användaren som boten körs som skriva i den mappen och filerna i den, eller ange en annan mapp som DATA_DIR',
  ],
  'store-file-damaged': [
    'Lagret i {folder} {lead}: projektlots.db är skadad, eller ingen databas som är botens ({message})',
    'Stoppa boten, flytta ut projektlots.db och dess -wal och -shm ur den mappen och lägg tillbaka den senaste kopian: npm run store -- restore FIL',
  ],
  'store-file-busy': [
    'Lagret i {folder} {lead}: ett annat program håller projektlots.db låst',
    'Avsluta det som har den öppen, som ett program som kopierar eller visar databaser',
  ],
  'store-file-disk': [
    'Lagret i {folder} {lead}: disken där fallerar ({message})',
    'Ta en kopia medan den går att läsa (npm run store -- backup FIL), och se över disken',
  ],
  'store-file-no-place': [
    'Lagret i {folder} {lead}: mappen går inte att göra ({message})',
    'Kontrollera sökvägen dit, eller ange en annan mapp som DATA_DIR',
  ],
};

/** As it is said of a store that cannot be opened. */
export const storeFaultWording: Readonly<Record<Language, StoreFaultWording>> = {
  sv: withLead(sv, LEADS.opening.sv),
  en: withLead(en, LEADS.opening.en),
};

function withLead(wording: StoreFaultWording, lead: string): StoreFaultWording {
  const worded = { ...wording } as Record<StoreFaultCode, readonly [string, string]>;
  for (const code of STORE_FAULTS) {
    const [told, remedy] = wording[code];
    worded[code] = [told.replace('{lead}', lead), remedy];
  }
  return worded;
}

/** Whole lines for whoever starts the bot, in English, as all that is said at a start. */
export function storeFaultLines(
  code: StoreFaultCode,
  values: Readonly<Record<string, string>>,
): string {
  const [told, remedy] = storeFaultWording.en[code];
  return `${fill(told, values)}.\n  - ${fill(remedy, values)}, then start again.`;
}

/** One line for the log of a bot that goes on, in English as all that stands there. */
export function storeFaultLine(
  code: StoreFaultCode,
  values: Readonly<Record<string, string>>,
): string {
  const [told, remedy] = en[code];
  return `${fill(told, { ...values, lead: LEADS.serving.en })}. ${fill(remedy, values)}.`;
}

/** A sentence and what to do, a line each, for whoever runs a command. */
export function storeFaultTold(language: Language, { code, values, moment }: ToldStoreFault): Said {
  const [told, remedy] = { sv, en }[language][code];
  const lead = LEADS[moment][language];
  return said(`${fill(told, { ...values, lead })}.\n  - ${fill(remedy, values)}.`);
}
