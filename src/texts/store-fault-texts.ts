// What is said where the store in PostgreSQL cannot be opened, and what to do, in Swedish and English.

import type { Language } from '../model/language.js';
import type { StoreFaultCode } from '../model/store-fault-code.js';
import { fill } from './fill.js';

type StoreFaultWording = Readonly<Record<StoreFaultCode, readonly [told: string, remedy: string]>>;

const LEAD = {
  en: 'The store in PostgreSQL cannot be opened',
  sv: 'Lagret i PostgreSQL går inte att öppna',
};

const en: StoreFaultWording = {
  'store-address-wrong': [
    'DATABASE_URL is not an address that can be read',
    'Write DATABASE_URL=postgres://user:password@host:5432/database, with signs such as # / ? @ in the password written as %23 %2F %3F %40',
  ],
  'store-not-listening': [
    `${LEAD.en}: nothing listens at {host}`,
    'Check host and port in DATABASE_URL, and that PostgreSQL is running there',
  ],
  'store-no-such-host': [
    `${LEAD.en}: there is no machine named {host}`,
    'Check the host in DATABASE_URL',
  ],
  'store-password-refused': [
    `${LEAD.en}: {host} does not accept the password of {user}`,
    'Check user and password in DATABASE_URL',
  ],
  'store-user-refused': [
    `${LEAD.en}: {host} does not let {user} in ({message})`,
    'Check the user in DATABASE_URL, and pg_hba.conf of the server; where it asks for TLS, add ?sslmode=verify-full',
  ],
  'store-no-database': [
    `${LEAD.en}: there is no database {database} at {host}`,
    'Make it there (createdb {database}), or name another one in DATABASE_URL',
  ],
  'store-no-rights': [
    `${LEAD.en}: {user} may not make tables in the database {database} ({message})`,
    'Let its owner run: GRANT CREATE, USAGE ON SCHEMA public TO {user}',
  ],
  'store-standby': [
    `${LEAD.en}: {host} is a standby that cannot be written to`,
    'Name the primary server in DATABASE_URL',
  ],
  'store-no-connections': [
    `${LEAD.en}: {host} has no connection left`,
    'Raise max_connections of the server, or run fewer processes: each uses up to ten',
  ],
  'store-starting': [`${LEAD.en}: {host} is starting or stopping`, 'Wait until it is up'],
  'store-no-tls': [
    `${LEAD.en}: {host} does not speak TLS`,
    'Leave sslmode out of DATABASE_URL, or turn TLS on there',
  ],
  'store-certificate': [
    `${LEAD.en}: the certificate of {host} is not trusted ({message})`,
    'Name the certificate of its issuer in DATABASE_URL: ?sslmode=verify-full&sslrootcert=/path/to/ca.pem',
  ],
  'store-silent': [
    `${LEAD.en}: {host} does not answer`,
    'Check host and port in DATABASE_URL, and any firewall between',
  ],
  'store-refuses': [`${LEAD.en}: {message}`, 'Check DATABASE_URL'],
};

const sv: StoreFaultWording = {
  'store-address-wrong': [
    'DATABASE_URL är ingen adress som går att läsa',
    'Skriv DATABASE_URL=postgres://användare:lösenord@värd:5432/databas, med tecken som # / ? @ i lösenordet skrivna som %23 %2F %3F %40',
  ],
  'store-not-listening': [
    `${LEAD.sv}: ingen lyssnar på {host}`,
    'Kontrollera värd och port i DATABASE_URL, och att PostgreSQL är i gång där',
  ],
  'store-no-such-host': [
    `${LEAD.sv}: ingen maskin heter {host}`,
    'Kontrollera värden i DATABASE_URL',
  ],
  'store-password-refused': [
    `${LEAD.sv}: {host} godtar inte lösenordet för {user}`,
    'Kontrollera användare och lösenord i DATABASE_URL',
  ],
  'store-user-refused': [
    `${LEAD.sv}: {host} släpper inte in {user} ({message})`,
    'Kontrollera användaren i DATABASE_URL och pg_hba.conf på servern; kräver den TLS, lägg till ?sslmode=verify-full',
  ],
  'store-no-database': [
    `${LEAD.sv}: det finns ingen databas {database} på {host}`,
    'Skapa den där (createdb {database}), eller ange en annan i DATABASE_URL',
  ],
  'store-no-rights': [
    `${LEAD.sv}: {user} får inte göra tabeller i databasen {database} ({message})`,
    'Låt ägaren köra: GRANT CREATE, USAGE ON SCHEMA public TO {user}',
  ],
  'store-standby': [
    `${LEAD.sv}: {host} är en reserv som inte går att skriva till`,
    'Ange den primära servern i DATABASE_URL',
  ],
  'store-no-connections': [
    `${LEAD.sv}: {host} har inga anslutningar kvar`,
    'Höj max_connections på servern, eller kör färre processer: var och en använder upp till tio',
  ],
  'store-starting': [`${LEAD.sv}: {host} startar eller stannar`, 'Vänta tills den är uppe'],
  'store-no-tls': [
    `${LEAD.sv}: {host} talar inte TLS`,
    'Ta bort sslmode ur DATABASE_URL, eller slå på TLS där',
  ],
  'store-certificate': [
    `${LEAD.sv}: certifikatet på {host} är inte betrott ({message})`,
    'Ange utfärdarens certifikat i DATABASE_URL: ?sslmode=verify-full&sslrootcert=/sökväg/till/ca.pem',
  ],
  'store-silent': [
    `${LEAD.sv}: {host} svarar inte`,
    'Kontrollera värd och port i DATABASE_URL, och brandväggar på vägen',
  ],
  'store-refuses': [`${LEAD.sv}: {message}`, 'Kontrollera DATABASE_URL'],
};

export const storeFaultWording: Readonly<Record<Language, StoreFaultWording>> = { sv, en };

/** Whole lines for whoever starts the bot, in English, as all that is said at a start. */
export function storeFaultLines(
  code: StoreFaultCode,
  values: Readonly<Record<string, string>>,
): string {
  const [told, remedy] = en[code];
  return `${fill(told, values)}.\n  - ${fill(remedy, values)}, then start again.`;
}
