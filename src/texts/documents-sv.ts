// Swedish: what the report on documents says.

import type { DocumentsTexts } from './documents-texts.js';
import { said } from './said.js';

export const documentsSv: DocumentsTexts = {
  usage: said(`Rapport om dokumentmappen.

  npm run documents -- [val]

  --documents DIR   mappen med dokument (annars den i inställningarna)
  --json            rapporten som JSON
  --lang sv|en      rapportens språk
  --help            visa den här texten

Kommandot slutar med kod 1 om något dokument inte gick att läsa.
`),
  title: (files, projects) => said(`${files} filer, ${projects} projekt`),
  filesHeading: said('Filer'),
  file: (projects) => said(projects === 1 ? '1 projekt' : `${projects} projekt`),
  fieldsHeading: said('Fält'),
  field: (stated, missing, untyped) =>
    said(`${stated} med värde, ${missing} utan, ${untyped} som inte gick att tolka`),
  findingsHeading: (count) => said(`Att se över (${count})`),
  remedies: {
    'co-financing-differs': said('Måtten är olika; rätta bara om något av talen är fel.'),
    'doubled-value': said('Skriv värdet en gång.'),
    'untyped-value': said('Skriv värdet som det slags uppgift fältet ska ha.'),
    'period-reversed': said('Byt plats på datumen eller rätta det som är fel.'),
    'grant-over-budget': said('Kontrollera båda beloppen och deras enhet.'),
    'missing-value': said('Fyll i uppgiften eller ta bort fältet.'),
    'doubled-field': said('Behåll fältet en gång.'),
    'field-differs-from-prose': said('Rätta fältet eller texten.'),
    'email-domain-not-owners': said('Kontrollera adressen.'),
    'documents-differ': said('Rätta det äldre dokumentet eller ta bort det.'),
    'shares-do-not-sum': said('Kontrollera andelarna.'),
  },
  unreadHeading: (count) => said(`Kunde inte läsas (${count})`),
  faults: {
    unreadable: said('går inte att öppna. Kontrollera läsrättigheterna.'),
    empty: said('är tom. Fyll i den eller ta bort den.'),
    'not-text': said('innehåller inte text. Spara den i det format som namnet säger.'),
    'too-large': said('är för stor. Dela upp den eller ta bort bilderna.'),
    'no-project': said('namnger inget projekt. Lägg till raden ”Projektnamn: …”.'),
    damaged: said('är skadad. Öppna den i sitt program och spara den på nytt.'),
    protected: said('är skyddad med lösenord. Spara den utan lösenord.'),
    scanned: said('är inskannade bilder utan text. Spara den med text, till exempel ur Word.'),
    'too-heavy': said('packar upp till orimligt mycket. Spara den på nytt utan inbäddade objekt.'),
    'old-format': said('har ett äldre format. Spara den som .docx, .xlsx eller .pdf.'),
    'unknown-format': said('har ett format jag inte läser. Flytta den från mappen.'),
    link: said('är en länk till en mapp. Lägg dokumenten i mappen själv.'),
    'bad-catalogue': said('har fel och används inte:'),
  },
  labelsHeading: (count) => said(`Okända etiketter (${count})`),
  labelCount: (count) => said(count === 1 ? 'en gång' : `${count} gånger`),
  looksLike: (name) => said(`liknar ${name}`),
  howToAdd: said('Lägg till dem i katalog.json i dokumentmappen, till exempel:'),
  toDo: said('Gör så här: '),
  nothingWrong: said('Allt gick att läsa.'),
};
