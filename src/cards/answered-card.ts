// An answer with values → its card: headline, a row for each value, findings and notes.

import type { Answered, Entry } from '../model/answer.js';
import { assertNever } from '../model/assert-never.js';
import type { Card, CardRow, Line } from '../model/card.js';
import { askButtons } from './card-buttons.js';
import type { CardWords } from './card-words.js';
import { factRow, missingRow, quotedRow, wayRow, type RowNaming } from './fact-row.js';
import { echoSpan, fillTemplate, saidSpan } from './fill-template.js';
import { findingLine } from './finding-line.js';
import { aggregateHeadline } from './headlines/aggregate-headline.js';
import { comparisonHeadline } from './headlines/comparison-headline.js';
import { contactHeadline } from './headlines/contact-headline.js';
import { fieldsHeadline } from './headlines/fields-headline.js';
import { groupsHeadline } from './headlines/groups-headline.js';
import { overviewHeadline } from './headlines/overview-headline.js';
import { personHeadline } from './headlines/person-headline.js';
import {
  distinctProjects,
  nameProjects,
  projectListHeadline,
} from './headlines/project-list-headline.js';
import { yesNoHeadline } from './headlines/yes-no-headline.js';
import { listLines } from './list-lines.js';
import { partRows, partsOf } from './part-rows.js';

/** A card beyond this is no longer read; the JSON answer holds every row. */
const ROWS_SHOWN = 30;
/** Projects left out of a count are named up to this many. */
const LEFT_OUT_NAMED = 10;

export function answeredCard(answer: Answered, words: CardWords): Omit<Card, 'personal'> {
  const { rows, moreRows } = answeredRows(answer, words);
  return {
    language: words.language,
    status: 'answered',
    headline: answeredHeadline(answer, words),
    lead: [...amongLine(answer, words), ...countedLines(answer, words)],
    rows,
    moreRows,
    findings: answer.findings.map((finding) => findingLine(finding, words)),
    notes: [...absentNotes(answer, words), ...overlapNotes(answer, words)],
    buttons: askButtons(answer, words),
  };
}

function answeredHeadline(answer: Answered, words: CardWords): Line {
  const { kind, entries, beyond } = answer;
  if (entries[0].topic === 'truth') return yesNoHeadline(entries, words);
  switch (kind) {
    case 'fields':
    case 'passage':
      return [...dayLine(answer, words), ...fieldsHeadline(entries, words)];
    case 'contact':
      return contactHeadline(entries, words);
    case 'overview':
      return overviewHeadline(entries, words);
    case 'yes-no':
      return yesNoHeadline(entries, words);
    case 'comparison':
      return comparisonHeadline(answer, words);
    case 'aggregate':
      return aggregateHeadline(entries, words);
    case 'project-list':
      return projectListHeadline(entries, beyond?.projects ?? 0, words);
    case 'groups':
      return groupsHeadline(answer, words);
    case 'person':
      return personHeadline(answer, words);
    default:
      return assertNever(kind);
  }
}

/** What changes from day to day; of the day that was asked for, if that is another than today. */
const OF_A_DAY: ReadonlySet<string> = new Set([
  'status',
  'daysLeft',
  'daysSince',
  'daysSinceStart',
  'daysUntilStart',
]);

function dayLine({ day, entries: [{ topic }] }: Answered, { texts }: CardWords): Line {
  if (day === undefined || !OF_A_DAY.has(topic)) return [];
  return fillTemplate(texts.headlines.onDay, { day: [echoSpan(day)] });
}

function answeredRows(answer: Answered, words: CardWords): Pick<Card, 'rows' | 'moreRows'> {
  const { entries, missing, person } = answer;
  const proof = missing.length === 0 ? proofRow(entries, words) : null;
  if (proof !== null) return { rows: [proof], moreRows: 0 };
  const naming = rowNaming(missing.length === 0 ? entries : [...entries, ...missing]);
  const rows: CardRow[] = [];
  let more = 0;
  for (const [index, entry] of entries.entries()) {
    const quoted = index === 0 && isQuotedInHeadline(answer.kind, entry);
    if (naming === 'field' && partsOf(entry).length > 0)
      rows.push(...partRows(entry, quoted, words));
    // A list of thousands is counted, not laid out.
    else if (rows.length >= ROWS_SHOWN) more++;
    else if (index === 0 && person !== undefined) rows.push(wayRow(entry, person, naming, words));
    else rows.push(quoted ? quotedRow(entry, words) : factRow(entry, naming, words));
  }
  rows.push(...missing.map((entry) => missingRow(entry, naming, words)));
  const shown = rows.slice(0, ROWS_SHOWN);
  const beyond = answer.beyond?.entries ?? 0;
  return { rows: shown, moreRows: more + rows.length - shown.length + beyond };
}

/** A yes or no and the one value that it follows from have one source: the headline says which, the row why. */
function proofRow(entries: Answered['entries'], words: CardWords): CardRow | null {
  const [claim, shown, ...others] = entries;
  if (claim.topic !== 'truth' || shown === undefined || others.length > 0) return null;
  const row = factRow(shown, 'field', words);
  const { formula, citations, moreCitations } = factRow(claim, 'field', words);
  const [one, two] = [citations, row.citations].map((own) =>
    own.map(({ source: { document, place, label } }) => JSON.stringify([document, place, label])),
  );
  const isSame = one?.join() === two?.join() && moreCitations === row.moreCitations;
  return isSame && row.formula === null ? { ...row, formula } : null;
}

/** Rows of one project are named by field; rows of several by project, and by field where it varies. */
function rowNaming(rows: readonly Pick<Entry, 'project' | 'topic'>[]): RowNaming {
  let first: Pick<Entry, 'project' | 'topic'> | null = null;
  let [ofOne, onOne] = [true, true];
  for (const row of rows) {
    if (row.project === null) continue;
    first ??= row;
    if (row.project.id !== first.project?.id) ofOne = false;
    if (row.topic !== first.topic) onOne = false;
    if (!ofOne && !onOne) return 'project-and-field';
  }
  if (ofOne) return 'field';
  return onOne ? 'project' : 'project-and-field';
}

function isQuotedInHeadline(kind: Answered['kind'], { project, fact }: Entry): boolean {
  if (kind !== 'fields' && kind !== 'passage') return false;
  return project !== null && fact.value.kind === 'sentences';
}

/** How many were counted, unless the answer is that number or shows them all. */
function countedLines(answer: Answered, words: CardWords): readonly Line[] {
  const { counted, entries } = answer;
  if (counted === null) return [];
  const { card } = words.texts;
  const { leftOut, moreLeftOut = 0 } = counted;
  const told = [saidSpan(card.counted(counted.counted, leftOut.length + moreLeftOut))];
  if (leftOut.length > 0) {
    const projects = nameProjects(leftOut, words, LEFT_OUT_NAMED, moreLeftOut);
    return [told, fillTemplate(card.leftOut, { projects }), ...rankedLine(answer, words)];
  }
  const isToldAlready =
    entries[0].topic === 'projectCount' ||
    distinctProjects(entries).length + (answer.beyond?.projects ?? 0) >= counted.counted;
  return isToldAlready ? [] : [told, ...rankedLine(answer, words)];
}

/** What the projects that stand out were found by: the words of a question may mean several fields. */
function rankedLine({ kind, entries }: Answered, words: CardWords): readonly Line[] {
  const [{ topic, project }] = entries;
  const isRanked = kind === 'comparison' || kind === 'project-list';
  if (!isRanked || project === null || topic === 'name') return [];
  if (entries.some((entry) => entry.topic !== topic)) return [];
  return [fillTemplate(words.texts.card.ranked, { label: words.labelInSentence(topic) })];
}

/** Of those spoken of before, and not of all. */
export function amongLine(
  { among }: Pick<Answered, 'among'>,
  { texts }: CardWords,
): readonly Line[] {
  return among === undefined ? [] : [[saidSpan(texts.card.among(among))]];
}

// Figures of places do not add up where projects lie in several.
function overlapNotes({ overlapping }: Answered, words: CardWords): readonly Line[] {
  return overlapping ? [[saidSpan(words.texts.card.overlapping)]] : [];
}

function absentNotes({ absent, entries }: Answered, words: CardWords): readonly Line[] {
  if (absent.length === 0) return [];
  const { card } = words.texts;
  const labels = listLines(
    absent.map((topic) => words.labelInSentence(topic)),
    words.texts,
  );
  const [project, second] = distinctProjects(entries);
  return [
    project === undefined || second !== undefined
      ? fillTemplate(card.absentUnnamed, { labels })
      : fillTemplate(card.absent, { labels, project: words.value(project.name) }),
  ];
}
