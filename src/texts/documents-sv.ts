// Swedish: what the report on documents says.

import type { DocumentsTexts } from './documents-texts.js';
import { said } from './said.js';

const FOLDER =
  'Skapa den, rätta läsrättigheterna eller ange en annan mapp i DOCUMENTS_DIR (eller --documents).';

export const documentsSv: DocumentsTexts = {
  usage: said(`Rapport om dokumentmappen.

  npm run documents -- [val]

  --documents DIR   mappen med dokument (annars den i inställningarna)
  --json            rapporten som JSON
  --lang sv|en      rapportens språk
  --help            visa den här texten

Kommandot slutar med kod 1 om något dokument inte gick att läsa.
`),
  title: (documents, projects) => said(`${documents} dokument, ${projects} projekt`),
  filesHeading: said('Dokument'),
  file: (projects) => said(projects === 1 ? '1 projekt' : `${projects} projekt`),
  fieldsHeading: said('Fält'),
  field: (stated, missing, untyped) =>
    said(
      [
        `${stated} med värde`,
        ...(missing === 0 ? [] : [`${missing} utan`]),
        ...(untyped === 0 ? [] : [`${untyped} som inte gick att tolka`]),
      ].join(', '),
    ),
  findingsHeading: (count) => said(`Att kontrollera (${count})`),
  remedies: {
    'co-financing-differs': said('Det behöver inte vara fel: rätta bara ett tal som inte stämmer.'),
    'doubled-value': said('Skriv värdet en gång.'),
    'untyped-value': said(
      'Skriv bara det som fältet är till för, till exempel ”2031-05-01” eller ”1 250 tkr”.',
    ),
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
    empty: said('är tomt. Fyll i det eller ta bort det.'),
    'not-text': said('innehåller inte text. Spara det i det format som namnet säger.'),
    'too-large': said('är för stort. Dela upp det eller ta bort bilderna.'),
    'no-project': said('namnger inget projekt. Lägg till raden ”Projektnamn: …”.'),
    damaged: said('är skadat. Öppna det i sitt program och spara det på nytt.'),
    protected: said('är skyddat med lösenord. Spara det utan lösenord.'),
    scanned: said('är inskannade bilder utan text. Spara det med text, till exempel ur Word.'),
    'too-heavy': said(
      'blir orimligt stort när det packas upp. Spara det på nytt utan inbäddade objekt.',
    ),
    'old-format': said('har ett äldre format. Spara det som .docx, .xlsx eller .pdf.'),
    'unknown-format': said('har ett format som jag inte läser. Flytta det från mappen.'),
    link: said('är en länk, och länkar följs inte. Lägg själva dokumenten i mappen.'),
    'bad-catalogue': said('har fel och används inte:'),
    'bad-access': said('har fel, och tills det är rättat visas inget dokument för någon i Slack:'),
  },
  skippedHeading: (documents) => said(`Läst men inte med på något blad (${documents})`),
  skipped: {
    'outside-projects': said(
      'text som inte hör till något projekt. Hör den till ett projekt: skriv den under det, i en kolumn med rubrik eller efter en etikett.',
    ),
    menu: said('menyer, sidfot eller knappar. Flytta upp det i sidans text om det behövs.'),
    hidden: said('dold text. Visa den om den ska räknas.'),
    comment: said('kommentarer. Skriv in det som gäller i själva dokumentet.'),
    drawing: said('text i figurer. Skriv den även i löpande text om den behövs.'),
    'tracked-deletion': said(
      'text som är struken men inte borttagen. Godkänn eller avvisa ändringen.',
    ),
    formula: said('formler vars resultat inte är sparat. Öppna filen i Excel och spara den.'),
    embedded: said('inbäddade filer. Lägg dem som egna dokument i mappen.'),
    'page-without-text': said('sidor utan text. Är de inskannade: spara dem med text (OCR).'),
  },
  moreOf: (count) => said(`och ${count} till`),
  labelsHeading: (count) => said(`Okända etiketter (${count})`),
  labelCount: (count) => said(count === 1 ? 'en gång' : `${count} gånger`),
  looksLike: (name) => said(`liknar ${name}`),
  howToAdd: said('Lägg till dem i katalog.json i dokumentmappen, till exempel:'),
  toDo: said('Gör så här: '),
  nothingWrong: said('Allt gick att läsa.'),
  trouble: {
    missing: (folder) => said(`Mappen ”${folder}” finns inte. ${FOLDER}`),
    'not-folder': (folder) => said(`”${folder}” är ingen mapp. ${FOLDER}`),
    unreadable: (folder) => said(`Mappen ”${folder}” går inte att läsa. ${FOLDER}`),
    empty: (folder) =>
      said(
        `I mappen ”${folder}” finns inget dokument. Lägg projektbladen där (.txt, .md, .html, .pdf, .docx, .xlsx, .csv eller .json), eller ange en annan mapp i DOCUMENTS_DIR (eller --documents).`,
      ),
  },
};
