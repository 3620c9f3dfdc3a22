// Made-up sheets and questions of every kind → code that has been compiled before anybody waits for it.

import { setImmediate as rest } from 'node:timers/promises';
import { readDocumentBytes } from '../documents/read-folder.js';
import { extractGoals } from '../facts/extract-goals.js';
import { extractPartners } from '../facts/extract-partners.js';
import { extractTargetGroups } from '../facts/extract-target-groups.js';
import { NO_KNOWN_NAMES } from '../facts/known-names.js';
import { PARTNER_CUES } from '../facts/partner-cues.js';
import { readQuantities } from '../facts/read-quantities.js';
import { everyMatch } from '../language/every-match.js';
import type { Answer } from '../model/answer.js';
import type { Library, ScopedLibrary } from '../model/library.js';
import { EMPTY_CONTEXT } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import { runInSlices } from '../model/run-in-slices.js';
import type { IsoDate } from '../model/value.js';
import { loadCues } from '../understanding/match-cues.js';
import { loadOwnWords } from '../understanding/mend-words.js';
import { answerQuestion } from './answer-question.js';
import { indexLibrary } from './index-library.js';
import { wholeLibrary } from './scope-library.js';

/** A pattern is compiled when it is first used, and to the processor's own code when it is used again. */
const TIMES = 2;
/** Texts with and without such a sign are matched by code of their own. */
const SIGNS = ['', ' –'];

const QUESTIONS = [
  'Vad är budgeten för Exempelprojektet Vinden?',
  'vem är kontaktperson för Exempelprojektet Viken',
  'When does Exempelprojektet Vinden end?',
  'hej! vad kostar exempelprojektet vinden, vet du det?',
  'Vad har 1999/00001 för budget?',
  'Vem har mejlen nagon@example.com?',
  'whose number is 010-123 45 67?',
  'Vilka projekt har Exempelby kommun?',
  'Hur många projekt i Exempelbygd pågick 2015?',
  'Hur mycket stöd har projekten i Exempelby fått totalt?',
  'de 2 dyraste projekten i Exempelby',
  'Hur många projekt finns det per kommun?',
  'Vilka projekt har Exempelverket som partner?',
  'Vilket är störst, Exempelprojektet Vinden eller Exempelprojektet Viken?',
  'Är budgeten för Exempelprojektet Vinden över 2 miljoner?',
  'Pågick Exempelprojektet Vinden i maj 2015?',
  'Vad säger Exempelprojektet Vinden om kurser?',
  'Vilka projekt handlar om odling?',
  'Vilka mål har Exempelprojektet Viken?',
  'Berätta om Exempelprojektet Viken',
  'Vad är budgeten för Sagoslottet?',
  'Vilken skostorlek har styrgruppen i Exempelprojektet Vinden?',
];

/** What is made of an answer before somebody sees it. */
type Show = (answer: Answer, library: ScopedLibrary) => void;

/**
 * Asks over made-up sheets, a question a slice: the first question of each kind would otherwise wait
 * for its patterns to be compiled. Then asks the library itself, for what is made of it when it is
 * first asked: over one sheet, as a start from a snapshot need not look into the others yet.
 */
export async function warmUp(
  library: Library,
  today: IsoDate,
  show: Show = () => undefined,
): Promise<void> {
  await askMadeUp(today, show);
  const one = wholeLibrary({ ...library, sheets: library.sheets.slice(0, 1) });
  const asked = { today, language: 'sv', context: EMPTY_CONTEXT } as const;
  const name = one.sheets[0]?.name.value.text ?? '';
  for (const question of [`Vilka partner har ${name}?`, 'Which projects end in 2020?']) {
    show(answerQuestion(one, { ...asked, question }).answer, one);
    await rest();
  }
}

async function askMadeUp(today: IsoDate, show: Show): Promise<void> {
  await runInSlices(loadOwnWords());
  await runInSlices(loadCues());
  for (const sign of SIGNS) {
    const sheets = [sheetOf(1, 'Vinden', sign), sheetOf(2, 'Viken', sign)];
    for (const sheet of sheets) await readProse(sheet);
    const library = wholeLibrary(await indexLibrary(sheets, []));
    const asked = { today, language: 'sv', context: EMPTY_CONTEXT } as const;
    for (const question of QUESTIONS)
      for (let time = 0; time < TIMES; time++) {
        show(answerQuestion(library, { ...asked, question: `${question}${sign}` }).answer, library);
        await rest();
      }
  }
}

/** What is read of prose takes as long the first time as what a question is read by. */
async function readProse(sheet: Sheet): Promise<void> {
  const text = sheet.passages[0]?.sentences[0]?.text ?? '';
  for (const { pattern } of PARTNER_CUES) {
    everyMatch(pattern, text);
    await rest();
  }
  const goals = extractGoals(sheet);
  await rest();
  extractPartners(sheet, NO_KNOWN_NAMES);
  await rest();
  extractTargetGroups(sheet, goals);
  await rest();
  readQuantities(sheet);
  await rest();
}

function sheetOf(number: number, name: string, sign: string): Sheet {
  const text = `1999/0000${number} - Exempelprojektet ${name}

Diarienummer:
1999/0000${number}
Projektägare:
Exempelby kommun
Projektperiod:
2015-01-01 - 2016-06-30
Total projektbudget:
${number} 200 000
Beviljat stöd:
600 000
Kontaktperson:
Valborga Sjöstig
E-post:
nagon@example.com
Telefon:
010-123 45 67
Län:
Exempelbygd
Kommuner:
Exempelby

Exempelprojektet ${name}${sign} handlar om odling. Projektet genomförs av Exempelby kommun tillsammans med Exempelverket. Målet är att 40 deltagare ska ha ett arbete när projektet slutar.

Målgruppen är unga och deras lärare. Totalt deltar 12 företag, och kurserna ges på arbetsplatsen.
`;
  const read = readDocumentBytes(`exempel-${number}.txt`, Buffer.from(text), null);
  if ('fault' in read) throw new Error(`an own sheet cannot be read: ${read.fault}`);
  return read;
}
