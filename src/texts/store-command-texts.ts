// What the command `store` says in a terminal, in Swedish and English.

import type { Said } from '../model/card.js';
import type { Language } from '../model/language.js';
import { said } from './said.js';

/** What keeps a file from being read or written. */
export type FileTroubleWord = 'full' | 'forbidden' | 'no-place' | 'busy' | 'broken' | 'failing';

export interface StoreCommandTexts {
  readonly usage: Said;
  readonly unknown: (given: string) => Said;
  readonly noFile: (action: string) => Said;
  readonly noPerson: (given: string) => Said;
  readonly erased: (person: string, count: number) => Said;
  readonly postgresBackup: Said;
  readonly postgresRestore: Said;
  readonly backedUp: (file: string, rows: number, bytes: number) => Said;
  readonly noStore: (folder: string) => Said;
  readonly fileExists: (file: string) => Said;
  readonly restored: (folder: string, rows: number) => Said;
  readonly noBackup: (file: string) => Said;
  readonly noStoreInside: (file: string) => Said;
  readonly damaged: (file: string) => Said;
  readonly newer: (file: string) => Said;
  readonly notEmpty: (folder: string, rows: number) => Said;
  readonly inUse: (folder: string) => Said;
  readonly noDatabase: Said;
  readonly databaseNotEmpty: (rows: number) => Said;
  readonly moved: (folder: string) => Said;
  /** After what was wrong with a store: that all is as it was; that what is erased stays so. */
  readonly notMoved: Said;
  readonly notErased: Said;
  /** Of a file that could not be read or written: which, and what to do. */
  readonly trouble: Readonly<Record<FileTroubleWord, (file: string) => Said>>;
  readonly failed: (reason: string) => Said;
}

const sv: StoreCommandTexts = {
  usage: said(`Det som boten minns: säkerhetskopia, återställning och flytt.

  npm run store -- backup FIL      kopiera till FIL; boten kan vara i gång
  npm run store -- restore FIL     lägg tillbaka FIL; boten ska vara stoppad
  npm run store -- erase U0123…    radera det som finns om en person; boten kan vara i gång
  npm run store -- move            flytta från DATA_DIR till DATABASE_URL; boten ska vara stoppad

  --lang sv|en                     språk
  --help                           visa den här texten

Mappen är DATA_DIR. En fil som finns skrivs aldrig över, och inte heller något som boten minns.
`),
  unknown: (given) => said(`Jag känner inte till ${given}. Se --help.`),
  noFile: (action) => said(`Skriv vilken fil det gäller: npm run store -- ${action} FIL`),
  noPerson: (given) =>
    said(`${given} är inget id i Slack. Öppna profilen, välj ”Kopiera medlems-ID”: U0123456789.`),
  erased: (person, count) =>
    said(`${count} saker som fanns om ${person} är raderade. Äldre säkerhetskopior har dem kvar.`),
  postgresBackup: said(
    'DATABASE_URL är satt: ta kopian med PostgreSQL:s eget verktyg, pg_dump --format=custom --file=FIL "$DATABASE_URL".',
  ),
  postgresRestore: said(
    'DATABASE_URL är satt: lägg tillbaka med PostgreSQL:s eget verktyg i en tom databas, pg_restore --exit-on-error --no-owner --dbname="$DATABASE_URL" FIL.',
  ),
  backedUp: (file, rows, bytes) =>
    said(`Kopian ligger i ${file} (${rows} rader, ${bytes} byte) och är kontrollerad.`),
  noStore: (folder) => said(`I ${folder} finns inget att kopiera. Är DATA_DIR rätt?`),
  fileExists: (file) => said(`${file} finns redan och skrivs inte över. Välj ett annat namn.`),
  restored: (folder, rows) => said(`${rows} rader ligger nu i ${folder}. Starta boten.`),
  noBackup: (file) => said(`Filen ${file} finns inte.`),
  noStoreInside: (file) => said(`${file} är ingen kopia av det som boten minns.`),
  damaged: (file) => said(`${file} är skadad och läggs inte tillbaka. Ta en äldre kopia.`),
  newer: (file) =>
    said(`${file} kommer från en senare version av Projektlots. Uppgradera, och försök igen.`),
  notEmpty: (folder, rows) =>
    said(
      `I ${folder} finns redan något (${rows} rader), som inte skrivs över. Ta en kopia av det, flytta undan mappen eller välj en annan som DATA_DIR, och försök igen.`,
    ),
  inUse: (folder) => said(`Boten är i gång i ${folder}. Stoppa den, och försök igen.`),
  noDatabase: said('DATABASE_URL är tom: skriv adressen till databasen som det ska flyttas till.'),
  databaseNotEmpty: (rows) =>
    said(
      `I databasen finns redan ${rows} rader, och dit flyttas inget. Gör en tom databas, skriv den i DATABASE_URL och försök igen.`,
    ),
  moved: (folder) =>
    said(`Allt ligger nu i PostgreSQL. Det som finns i ${folder} är orört. Starta boten.`),
  notMoved: said('Inget är flyttat eller ändrat. Försök igen när det är rättat.'),
  notErased: said(
    'Raderingen är inte klar. Kör kommandot igen när det är rättat; det som redan är raderat är borta.',
  ),
  trouble: {
    full: (file) =>
      said(
        `Disken där ${file} ska ligga är full. Inget är ändrat. Frigör utrymme där eller välj en annan disk, och försök igen.`,
      ),
    forbidden: (file) =>
      said(
        `${file} går inte att läsa eller skriva: rättigheterna räcker inte. Inget är ändrat. Kör kommandot som användaren som boten körs som, ge den rätt till mappen och filerna i den, eller välj en annan mapp.`,
      ),
    'no-place': (file) =>
      said(
        `${file} går inte att skapa: en mapp på vägen dit saknas, är en fil eller har ett namn som disken inte tar. Inget är ändrat. Rätta sökvägen, och försök igen.`,
      ),
    busy: (file) =>
      said(
        `Ett annat program håller ${file} låst. Inget är ändrat. Avsluta det som har filen öppen, som ett program som visar databaser, och försök igen.`,
      ),
    broken: (file) =>
      said(
        `${file} är skadad, eller ingen databas som är botens. Inget är ändrat. Stoppa boten, flytta undan filen och dess -wal och -shm och lägg tillbaka den senaste kopian: npm run store -- restore FIL`,
      ),
    failing: (file) =>
      said(
        `Disken där ${file} ligger fallerar när den läses eller skrivs. Se över disken, och ta en kopia till en annan disk medan det går.`,
      ),
  },
  failed: (reason) => said(`Det gick inte (${reason}). Inget är ändrat.`),
};

const en: StoreCommandTexts = {
  usage: said(`What the bot remembers: backup, restore and move.

  npm run store -- backup FILE     copy to FILE; the bot may be running
  npm run store -- restore FILE    put FILE back; the bot must be stopped
  npm run store -- erase U0123…    erase what is kept of a person; the bot may be running
  npm run store -- move            move from DATA_DIR to DATABASE_URL; the bot must be stopped

  --lang sv|en                     language
  --help                           show this text

The folder is DATA_DIR. A file that is there is never written over, nor what the bot remembers.
`),
  unknown: (given) => said(`I do not know ${given}. See --help.`),
  noFile: (action) => said(`Say which file it is about: npm run store -- ${action} FILE`),
  noPerson: (given) =>
    said(`${given} is no id in Slack. Open the profile, choose “Copy member ID”: U0123456789.`),
  erased: (person, count) =>
    said(`${count} things kept of ${person} are erased. Older backups still hold them.`),
  postgresBackup: said(
    'DATABASE_URL is set: take the copy with PostgreSQL’s own tool, pg_dump --format=custom --file=FILE "$DATABASE_URL".',
  ),
  postgresRestore: said(
    'DATABASE_URL is set: put it back with PostgreSQL’s own tool into an empty database, pg_restore --exit-on-error --no-owner --dbname="$DATABASE_URL" FILE.',
  ),
  backedUp: (file, rows, bytes) =>
    said(`The copy is in ${file} (${rows} rows, ${bytes} bytes), and has been checked.`),
  noStore: (folder) => said(`There is nothing to copy in ${folder}. Is DATA_DIR right?`),
  fileExists: (file) => said(`${file} exists and is not written over. Choose another name.`),
  restored: (folder, rows) => said(`${rows} rows are now in ${folder}. Start the bot.`),
  noBackup: (file) => said(`The file ${file} does not exist.`),
  noStoreInside: (file) => said(`${file} is no copy of what the bot remembers.`),
  damaged: (file) => said(`${file} is damaged and is not put back. Take an older copy.`),
  newer: (file) =>
    said(`${file} comes from a later version of Projektlots. Upgrade, and try again.`),
  notEmpty: (folder, rows) =>
    said(
      `There is something in ${folder} already (${rows} rows), which is not written over. Take a copy of it, move the folder away or choose another as DATA_DIR, and try again.`,
    ),
  inUse: (folder) => said(`The bot is running in ${folder}. Stop it, and try again.`),
  noDatabase: said('DATABASE_URL is empty: write the address of the database to move to.'),
  databaseNotEmpty: (rows) =>
    said(
      `There are ${rows} rows in the database already, and nothing is moved there. Make an empty database, write it in DATABASE_URL, and try again.`,
    ),
  moved: (folder) =>
    said(`All of it is now in PostgreSQL. What is in ${folder} is untouched. Start the bot.`),
  notMoved: said('Nothing has been moved or changed. Try again once it is mended.'),
  notErased: said(
    'The erasing is not done. Run the command again once it is mended; what has been erased already is gone.',
  ),
  trouble: {
    full: (file) =>
      said(
        `The disk that ${file} is to lie on is full. Nothing has been changed. Free some space there or choose another disk, and try again.`,
      ),
    forbidden: (file) =>
      said(
        `${file} cannot be read or written: the rights do not suffice. Nothing has been changed. Run the command as the user that the bot runs as, give that user rights to the folder and the files in it, or choose another folder.`,
      ),
    'no-place': (file) =>
      said(
        `${file} cannot be made: a folder on the way there is missing, is a file, or has a name that the disk does not take. Nothing has been changed. Mend the path, and try again.`,
      ),
    busy: (file) =>
      said(
        `Another program holds ${file} locked. Nothing has been changed. End what has the file open, such as a program that shows databases, and try again.`,
      ),
    broken: (file) =>
      said(
        `${file} is damaged, or no database of the bot. Nothing has been changed. Stop the bot, move the file and its -wal and -shm away, and put back the last copy: npm run store -- restore FILE`,
      ),
    failing: (file) =>
      said(
        `The disk that ${file} lies on fails while it is read or written. Look after the disk, and take a copy to another one while that can be done.`,
      ),
  },
  failed: (reason) => said(`It did not work (${reason}). Nothing has been changed.`),
};

const TEXTS: Readonly<Record<Language, StoreCommandTexts>> = { sv, en };

export function storeCommandTextsIn(language: Language): StoreCommandTexts {
  return TEXTS[language];
}
