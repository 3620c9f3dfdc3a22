// English: what the report on documents says.

import type { DocumentsTexts } from './documents-texts.js';
import { said } from './said.js';

const FOLDER =
  'Create it, mend who may read it, or name another folder in DOCUMENTS_DIR (or --documents).';

export const documentsEn: DocumentsTexts = {
  usage: said(`A report on the documents folder.

  npm run documents -- [options]

  --documents DIR   the folder of documents (else the one in the settings)
  --json            the report as JSON
  --lang sv|en      language of the report
  --help            show this text

The command ends with code 1 if any document could not be read.
`),
  title: (documents, projects) =>
    said(
      `${documents} ${documents === 1 ? 'document' : 'documents'}, ${projects} ${projects === 1 ? 'project' : 'projects'}`,
    ),
  filesHeading: said('Documents'),
  file: (projects) => said(projects === 1 ? '1 project' : `${projects} projects`),
  fieldsHeading: said('Fields'),
  field: (stated, missing, untyped) =>
    said(
      [
        `${stated} with a value`,
        ...(missing === 0 ? [] : [`${missing} without`]),
        ...(untyped === 0 ? [] : [`${untyped} that could not be interpreted`]),
      ].join(', '),
    ),
  findingsHeading: (count) => said(`To check (${count})`),
  remedies: {
    'co-financing-differs': said('This need not be wrong: mend only a figure that is.'),
    'doubled-value': said('Write the value once.'),
    'untyped-value': said('Write what the field is for, such as an amount or a date.'),
    'period-reversed': said('Swap the dates, or mend the one that is wrong.'),
    'grant-over-budget': said('Check both amounts and their unit.'),
    'missing-value': said('Fill it in, or take the field out.'),
    'doubled-field': said('Keep the field once.'),
    'field-differs-from-prose': said('Mend the field or the text.'),
    'email-domain-not-owners': said('Check the address.'),
    'documents-differ': said('Mend the older document, or take it out.'),
    'shares-do-not-sum': said('Check the shares.'),
  },
  unreadHeading: (count) => said(`Could not be read (${count})`),
  faults: {
    unreadable: said('cannot be opened. Check who may read it.'),
    empty: said('is empty. Fill it in, or take it out.'),
    'not-text': said('holds no text. Save it in the format that its name says.'),
    'too-large': said('is too large. Split it, or take its pictures out.'),
    'no-project': said('names no project. Add the line “Project name: …”.'),
    damaged: said('is damaged. Open it in its program and save it again.'),
    protected: said('opens with a password only. Save it without one.'),
    scanned: said('holds scanned pictures without text. Save it with text, from Word for example.'),
    'too-heavy': said(
      'becomes far too large when unpacked. Save it again without embedded objects.',
    ),
    'old-format': said('has an older format. Save it as .docx, .xlsx or .pdf.'),
    'unknown-format': said('has a format I do not read. Move it out of the folder.'),
    link: said('is a link, and links are not followed. Put the documents in the folder itself.'),
    'bad-catalogue': said('has faults and is not used:'),
    'bad-access': said(
      'has faults, and until it is mended no document is shown to anybody in Slack:',
    ),
  },
  skippedHeading: (documents) => said(`Read, and on none of the sheets (${documents})`),
  skipped: {
    'outside-projects': said(
      'text that belongs to no project. If it does, write it under that project, in a column with a heading or after a label.',
    ),
    menu: said('menus, a footer or buttons. Move it into the text of the page if it is needed.'),
    hidden: said('hidden text. Show it if it is to count.'),
    comment: said('comments. Write what holds into the document itself.'),
    drawing: said('text in figures. Write it as running text too if it is needed.'),
    'tracked-deletion': said('text that is struck out, not removed. Accept or reject the change.'),
    formula: said('formulas without a stored result. Open the file in Excel and save it.'),
    embedded: said('embedded files. Put them into the folder as documents of their own.'),
    'page-without-text': said(
      'pages without text. If they are scanned, save them with text (OCR).',
    ),
  },
  moreOf: (count) => said(`and ${count} more`),
  labelsHeading: (count) => said(`Unknown labels (${count})`),
  labelCount: (count) => said(count === 1 ? 'once' : `${count} times`),
  looksLike: (name) => said(`looks like ${name}`),
  howToAdd: said('Add them to katalog.json in the documents folder, for example:'),
  toDo: said('What to do: '),
  trouble: {
    missing: (folder) => said(`There is no folder “${folder}”. ${FOLDER}`),
    'not-folder': (folder) => said(`“${folder}” is no folder. ${FOLDER}`),
    unreadable: (folder) => said(`The folder “${folder}” cannot be read. ${FOLDER}`),
    empty: (folder) =>
      said(
        `The folder “${folder}” holds no document. Put the project sheets there (.txt, .md, .html, .pdf, .docx, .xlsx, .csv or .json), or name another folder in DOCUMENTS_DIR (or --documents).`,
      ),
  },
  nothingWrong: said('Everything could be read.'),
};
