// Sheets → questions of every kind on them, all different: what staff ask in passing, mistakes included.

import { readingOf } from '../../src/facts/field-facts.js';
import { fold } from '../../src/language/fold.js';
import type { Sheet } from '../../src/model/sheet.js';

/** What a question is made from: a sheet, another one, and a number that varies the wording. */
interface Given {
  readonly name: string;
  readonly other: string;
  readonly id: string;
  readonly turn: number;
  readonly text: (key: string) => string;
  readonly prose: string;
}

type Wording = (given: Given) => string;

const FIELDS: readonly Wording[] = [
  ({ name }) => `Vad är budgeten för ${name}?`,
  ({ name }) => `vem är kontaktperson för ${name}`,
  ({ name }) => `When does ${name} end?`,
  ({ name }) => `Hur mycket stöd har ${name} fått och vem äger det?`,
  ({ name }) => `vilka kommuner omfattar ${name}?`,
  ({ name }) => `What is the e-mail address of ${name}?`,
  ({ name }) => `Hur länge pågår ${name}?`,
  ({ name }) => `Berätta om ${name}`,
];
const SPELLINGS: readonly Wording[] = [
  ({ name }) => `hej! vad kostar ${name.toLowerCase()}, vet du det?`,
  ({ name }) => `vem driver ${fold(name)}`,
  ({ name }) => `När startade ${slip(name)}?`,
  ({ name }) => `${slip(name)}s budget?`,
  ({ name }) => `budget ${firstWords(name, 2)}`,
  ({ name }) => `who runs ${firstWords(name, 3)}?`,
];
const NUMBERS: readonly Wording[] = [
  ({ id }) => `Vad har ${id} för budget?`,
  ({ id }) => `vem är kontakt för projekt ${id.replace(/[/-]/, ' ')}?`,
];
const PEOPLE: readonly Wording[] = [
  ({ text }) => `Vem har mejlen ${text('email')}?`,
  ({ text }) => `whose number is ${text('phone')}?`,
  ({ text }) => `Vilka projekt har ${text('owner')}?`,
  ({ text, turn }) => `Hur många projekt har ${text('owner')} som startade ${2014 + (turn % 12)}?`,
  ({ text }) => `Vad har ${text('contactPerson') || text('projectLeader')} för telefonnummer?`,
];
const SETS: readonly Wording[] = [
  ({ text, turn }) => `Hur många projekt i ${text('counties')} pågick ${2014 + (turn % 12)}?`,
  ({ text }) => `Hur mycket stöd har projekten i ${place(text)} fått totalt?`,
  ({ text, turn }) => `Vilka projekt i ${place(text)} fick mer än ${1 + (turn % 9)} miljoner?`,
  ({ text }) => `Vilket projekt i ${text('counties')} är störst?`,
  ({ text, turn }) => `de ${2 + (turn % 8)} dyraste projekten i ${place(text)}`,
  ({ text }) => `What is the average grant of projects in ${place(text)}?`,
  ({ turn }) => `Hur många projekt startade i ${MONTHS[turn % 12] ?? ''} ${2014 + (turn % 11)}?`,
  ({ text, turn }) => `Lista projekt hos ${text('owner')} som slutar före ${2018 + (turn % 9)}`,
];
const COMPARED: readonly Wording[] = [
  ({ name, other }) => `Vilket är störst, ${name} eller ${other}?`,
  ({ name, other }) => `Which started first, ${name} or ${other}?`,
];
const CLAIMS: readonly Wording[] = [
  ({ name, turn }) => `Är budgeten för ${name} över ${1 + (turn % 9)} miljoner?`,
  ({ name, turn }) => `Pågick ${name} i maj ${2015 + (turn % 10)}?`,
];
const PROSE: readonly Wording[] = [
  ({ name, prose }) => `Vad säger ${name} om ${prose}?`,
  ({ prose }) => `Vilka projekt handlar om ${prose}?`,
  ({ prose }) => `vad vet du om ${prose}`,
];
const REFUSED: readonly Wording[] = [
  ({ turn }) => `Vad är budgeten för Sagoslottet ${turn + 2}?`,
  ({ name }) => `Vilken skostorlek har styrgruppen i ${name}?`,
  ({ turn }) => `vad blir det för väder om ${turn + 2} dagar?`,
  ({ turn }) => `Vem är kontaktperson för projekt 1999/${70_000 + turn}?`,
];
const MONTHS =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' ',
  );

/** The kinds in turn, each kind's wordings in turn, over sheets that lie far apart. */
const KINDS = [FIELDS, SETS, SPELLINGS, PEOPLE, FIELDS, NUMBERS, COMPARED, PROSE, CLAIMS, REFUSED];

/** @throws Error if the sheets do not make that many different questions. */
export function makeQuestions(sheets: readonly Sheet[], count: number): readonly string[] {
  const questions = new Set<string>();
  for (let turn = 0; questions.size < count; turn++) {
    if (turn > count * 20) throw new Error(`only ${questions.size} different questions`);
    const sheet = sheets[turn % sheets.length];
    const other = sheets[(turn * 7 + 3) % sheets.length];
    const kind = KINDS[turn % KINDS.length];
    const wording = kind?.[Math.floor(turn / KINDS.length) % kind.length];
    if (!sheet || !other || !wording || sheet === other) continue;
    const question = wording({
      name: sheet.name.value.text,
      other: other.name.value.text,
      id: sheet.id,
      turn,
      text: (key) => textOf(sheet, key),
      prose: proseWords(sheet, turn),
    });
    questions.add(question.replace(/\s+/g, ' ').trim());
  }
  return [...questions];
}

function textOf(sheet: Sheet, key: string): string {
  const reading = readingOf(sheet, key);
  return reading?.origin === 'stated' ? (reading.text.split(/[,;]/)[0] ?? '') : '';
}

function place(text: (key: string) => string): string {
  return text('municipalities') || text('region') || text('counties');
}

/** A long word of the sheet's prose and the word after it. */
function proseWords(sheet: Sheet, turn: number): string {
  const sentences = sheet.passages.flatMap((passage) => passage.sentences);
  const words = (sentences[turn % Math.max(1, sentences.length)]?.text ?? '').split(/[^\p{L}-]+/u);
  const at = words.findIndex((word, index) => index > 1 && word.length > 8);
  return at < 0 ? 'kompetensförsörjning' : words.slice(at, at + 1 + (turn % 2)).join(' ');
}

/** Two neighbouring letters of the longest word change places. */
function slip(name: string): string {
  const longest = name.split(/[^\p{L}]+/u).reduce((a, b) => (b.length > a.length ? b : a), '');
  const at = Math.floor(longest.length / 2);
  const slipped =
    longest.slice(0, at) + (longest[at + 1] ?? '') + (longest[at] ?? '') + longest.slice(at + 2);
  return name.replace(longest, slipped);
}

function firstWords(name: string, count: number): string {
  return name.split(/\s+/).slice(0, count).join(' ');
}
