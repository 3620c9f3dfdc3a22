// The keeper's report on documents → lines for a terminal, and the exit code.

import { parseArgs } from 'node:util';
import { cardWords } from '../cards/card-words.js';
import { citationLine } from '../cards/citation-line.js';
import { findingLine, findingSentence } from '../cards/finding-line.js';
import { lineWords } from '../cards/lay-out-card.js';
import { withoutControls } from '../cards/without-controls.js';
import type { DocumentsReport, NothingToReport } from '../model/documents-report.js';
import type { Place } from '../model/place.js';
import { LANGUAGES, type Language } from '../model/language.js';
import { documentsEn } from '../texts/documents-en.js';
import { documentsSv } from '../texts/documents-sv.js';
import type { DocumentsTexts } from '../texts/documents-texts.js';
import { fileFaultLine } from '../texts/file-fault-texts.js';
import type { CardTexts } from '../texts/texts.js';
import { textsIn } from '../texts/texts-in.js';
import type { Terminal } from './terminal.js';

export interface ReportHandlers {
  /** Reads a folder; null is the one in the settings. */
  readonly report: (documents: string | null) => Promise<DocumentsReport | NothingToReport>;
  readonly fieldName: (topic: string, language: Language) => string | null;
}

const TEXTS: Readonly<Record<Language, DocumentsTexts>> = { sv: documentsSv, en: documentsEn };
const OPTIONS = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  documents: { type: 'string' },
  lang: { type: 'string' },
} as const;

/** Writes the report; 0 where everything could be read, 1 where something could not, 2 for wrong words. */
export async function documentsReport(
  args: readonly string[],
  terminal: Terminal,
  handlers: ReportHandlers,
): Promise<number> {
  const options = readOptions(args);
  const language = LANGUAGES.find((each) => each === options?.lang) ?? 'sv';
  const texts = TEXTS[language];
  if (options === null || (options.lang !== undefined && options.lang !== language)) {
    terminal.errors.write(texts.usage);
    return 2;
  }
  if (options.help === true) {
    terminal.output.write(texts.usage);
    return 0;
  }
  const report = await handlers.report(options.documents ?? null);
  if ('trouble' in report) {
    terminal.errors.write(`${withoutControls(texts.trouble[report.trouble](report.folder))}\n`);
    return 1;
  }
  const text =
    options.json === true
      ? JSON.stringify(report, null, 2)
      : reportLines(report, language, handlers).map(indented).join('\n');
  terminal.output.write(`${text}\n`);
  return report.unread.length > 0 ? 1 : 0;
}

/** The line without anything that steers a terminal, as far in as it was. */
function indented(line: string): string {
  return (/^ */.exec(line)?.[0] ?? '') + withoutControls(line);
}

interface Options {
  readonly json?: boolean | undefined;
  readonly help?: boolean | undefined;
  readonly documents?: string | undefined;
  readonly lang?: string | undefined;
}

function readOptions(args: readonly string[]): Options | null {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch {
    return null;
  }
}

function reportLines(
  report: DocumentsReport,
  language: Language,
  { fieldName }: ReportHandlers,
): readonly string[] {
  const texts = TEXTS[language];
  const { card } = textsIn(language);
  const nameOf = (key: string): string => fieldName(key, language) ?? key.replace(/^label:/, '');
  const words = cardWords(language, { fieldName });
  const { files, projects, fields, findings, unread, skipped, unknownLabels } = report;
  return [
    texts.title(files.length, projects),
    ...section(texts.unreadHeading(unread.length), unread, ({ path, fault, place, details }) => [
      `${path}${place === null ? '' : ` · ${card.place(place)}`}: ${texts.faults[fault]}`,
      ...details.map((detail) => `  ${fileFaultLine(detail, language)}`),
    ]),
    ...section(texts.findingsHeading(findings.length), findings, ({ project, finding }) => {
      const { citations } = findingLine(finding, words);
      return [
        `${project}: ${lineWords(findingSentence(finding, words))}`,
        ...citations.map((citation) => `  ${citationLine(citation, card)}`),
        `  ${texts.toDo}${texts.remedies[finding.rule]}`,
      ];
    }),
    ...section(
      texts.skippedHeading(skipped.length),
      skipped,
      ({ path, reason, texts: words, more }) => [
        `${path}: ${texts.skipped[reason]}`,
        ...words
          .slice(0, MOST_SHOWN)
          .map(
            ({ text, place }) =>
              `  ${placeWords(place, card)}${text === '' ? '' : `: ${cut(text)}`}`,
          ),
        ...(words.length + more > MOST_SHOWN
          ? [`  ${texts.moreOf(words.length + more - MOST_SHOWN)}`]
          : []),
      ],
    ),
    ...section(texts.labelsHeading(unknownLabels.length), unknownLabels, (each) => [
      [
        `${each.label} (${texts.labelCount(each.count)}; ${each.document}, ${card.place(each.place)})`,
        ...(each.suggestion === null ? [] : [texts.looksLike(nameOf(each.suggestion))]),
      ].join(' – '),
    ]),
    ...(unknownLabels.length === 0 ? [] : [`  ${texts.howToAdd}`, `  ${example(report)}`]),
    ...section(texts.fieldsHeading, fields, ({ key, stated, missing, untyped }) => [
      `${nameOf(key)}: ${texts.field(stated, missing, untyped)}`,
    ]),
    ...section(texts.filesHeading, files, ({ path, date, projects: count }) => [
      [path, texts.file(count), ...(date === null ? [] : [date])].join(' · '),
    ]),
    ...(unread.length === 0 ? ['', texts.nothingWrong] : []),
  ];
}

function section<T>(
  heading: string,
  entries: readonly T[],
  lines: (entry: T) => readonly string[],
): readonly string[] {
  if (entries.length === 0) return [];
  return ['', heading, ...entries.flatMap((entry) => lines(entry).map((line) => `  ${line}`))];
}

function placeWords(place: Place, card: CardTexts): string {
  const sheet = place.kind === 'cell' ? place.sheet : null;
  return `${sheet === null ? '' : `${sheet} · `}${card.place(place)}`;
}

/** Of the text of one document that is on no sheet; the JSON has all. */
const MOST_SHOWN = 3;
const LONGEST_SHOWN = 70;

function cut(text: string): string {
  const plain = text.replace(/\s+/g, ' ');
  return plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN).trimEnd()}…` : plain;
}

/** An entry for the catalogue file, ready to be copied. */
function example({ unknownLabels }: DocumentsReport): string {
  const [first] = unknownLabels;
  const label = unknownLabels.find(({ suggestion }) => suggestion !== null) ?? first;
  const entry =
    label?.suggestion == null
      ? { field: 'ownField', name: { sv: label?.label, en: label?.label }, labels: [label?.label] }
      : { field: label.suggestion, labels: [label.label] };
  return JSON.stringify({ fields: [entry] });
}
